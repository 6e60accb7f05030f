/** `papercleaner explain FILE:LINE`, for people. */

import { flushRight, padded } from '../../columns.js';
import type { LineExplanation } from '../../explain/explain-line.js';
import type { PairingExplanation, ScoredBody } from '../../explain/pairing.js';
import type { LineReading, StepWeight } from '../../explain/reading.js';
import { said } from '../lang/said.js';
import { entry, MARGIN, percent, quoted, type Sheet, signed } from './report.js';

/** Cues that are listed; the rest is summed up. */
const CUES_SHOWN = 10;
/** Columns of a number beside its name, and of a heading or body that is named in passing. */
const NUMBER = 12;
const NAMED = 32;

export function lineReport(path: string, found: LineExplanation, sheet: Sheet): string {
  const { colours, width } = sheet;
  const place = `${quoted(path, width - 12)}:${found.line}`;
  const lines = [colours.cyan(place), `  ${quoted(found.text, width - 2)}`, ''];
  for (const part of partsOf(found, sheet)) if (part.length > 0) lines.push(...part, '');
  return `${lines.join('\n')}`;
}

function partsOf(found: LineExplanation, sheet: Sheet): string[][] {
  const { text, readings, apart, removed, pairings } = found;
  if (text.trim() === '') return [entry('blank', [said('Nothing stands on this line.')], sheet)];
  const own = readings.length + apart.length + removed.length === 0;
  return [
    entry('went to', blocksOf(found, sheet), sheet),
    changesOf(found, sheet),
    removedOf(found, sheet),
    hyphensOf(found, sheet),
    entry(
      'read as',
      apart.map((kind) => said(APART[kind])),
      sheet,
    ),
    own ? entry('read as', [said('text that papercleaner wrote: it is left as it is')], sheet) : [],
    ...readings.map((reading) => readingOf(reading, sheet)),
    ...pairings.map((pairing) => pairingOf(pairing, found.line, sheet)),
  ];
}

/** What was seen before the sequence of lines was decided. */
const APART = {
  row: 'a row of a list or a table, before the other lines were judged',
  price: 'a row of a price list, before the other lines were judged',
  fragment: 'a piece whose place is unknown, before the other lines were judged',
};

function blocksOf({ blocks }: LineExplanation, { colours, width }: Sheet): string[] {
  return blocks.flatMap(({ role, article, headline, text, lines }) => {
    const title = quoted(headline ?? said('(no headline)'), NAMED);
    const home = article === null ? said(' of no article') : said(` of ${article} ${title}`);
    const from = lines.map(([first, last]) =>
      said(first === last ? `line ${first}` : `lines ${first}–${last}`),
    );
    return [
      `${colours.green(said(role))}${home}${said(', ')}${from.join(said(', '))}`,
      `  ${quoted(text, width - MARGIN - 2)}`,
    ];
  });
}

function changesOf({ changes }: LineExplanation, sheet: Sheet): string[] {
  const room = sheet.width - MARGIN - 4;
  return changes.flatMap(({ transform, before, after, edits }, i) => {
    const columns = edits.map(({ column }) => column).join(' ');
    return entry(
      i === 0 ? 'changed' : '',
      [
        sheet.colours.yellow(transform) +
          said(`, ${edits.length === 1 ? 'column' : 'columns'} ${quoted(columns, room - 26)}`),
        `  ${sheet.colours.red('-')} ${quoted(before, room)}`,
        `  ${sheet.colours.green('+')} ${quoted(after, room)}`,
      ],
      sheet,
    );
  });
}

function removedOf({ removed }: LineExplanation, sheet: Sheet): string[] {
  const room = sheet.width - MARGIN - 2;
  const reasons = [...new Set(removed.map(({ reason }) => reason))];
  return reasons.flatMap((reason, i) => {
    const pieces = removed.filter((piece) => piece.reason === reason);
    const what = pieces.map(({ text }) => text).join('  ');
    const lines = [
      `${sheet.colours.yellow(reason)}: ${quoted(what, room - reason.length)}`,
      `  ${quoted(said(pieces[0]?.why ?? ''), room)}`,
    ];
    return entry(i === 0 ? 'removed' : '', lines, sheet);
  });
}

const FATES = { join: 'joined', keep: 'kept', suspend: 'kept: it stands for the rest of a later word' };

function hyphensOf({ lineEnds }: LineExplanation, sheet: Sheet): string[] {
  const lines = lineEnds.map(({ halves: [first, second], fate, evidence, certain }) => {
    const sure = certain ? '' : said(', which is not certain');
    const reason = said(`, by ${evidence}`);
    return `${quoted(`${first} | ${second}`, NAMED)} ${said(FATES[fate])}${reason}${sure}`;
  });
  return entry('line end', lines, sheet);
}

function readingOf(reading: LineReading, sheet: Sheet): string[] {
  const { state, likelihood, runnerUp, cues, before, after, elsewhere, lead } = reading;
  const name = sheet.width - MARGIN - 2 * NUMBER;
  const row = (what: string, one: string, other: string): string =>
    padded(quoted(said(what), name - 1), name) +
    flushRight(said(one), NUMBER) +
    flushRight(said(other), NUMBER);
  const weights = (what: string, one: number, other: number): string => row(what, signed(one), signed(other));
  const step = (where: string, next: StepWeight): string[] => {
    const same = next.state === next.runnerUp.state;
    const states = same ? next.state : `${said(next.state)} (${said(next.runnerUp.state)})`;
    return [weights(`${where} line ${next.line}, ${states}`, next.weight, next.runnerUp.weight)];
  };
  const rest = cues.slice(CUES_SHOWN);
  const sum = (key: 'weight' | 'runnerUp'): number => rest.reduce((total, cue) => total + cue[key], 0);
  return entry(
    'read as',
    [
      [
        sheet.colours.green(said(state)),
        said(`, ${percent(likelihood)} likely; runner-up `),
        sheet.colours.red(said(runnerUp.state)),
        `${said(', ')}${percent(runnerUp.likelihood)}`,
      ].join(''),
      row('', state, runnerUp.state),
      ...cues.slice(0, CUES_SHOWN).map(({ cue, weight, runnerUp: other }) => weights(cue, weight, other)),
      ...(rest.length > 0 ? [weights(`${rest.length} more cues`, sum('weight'), sum('runnerUp'))] : []),
      ...(before ? step('after', before) : []),
      ...(after ? step('before', after) : []),
      ...(elsewhere.lines.length > 0 ? [row(otherwise(elsewhere.lines), signed(elsewhere.weight), '')] : []),
      row('in all, more than with the runner-up', signed(lead), ''),
    ],
    sheet,
  );
}

const otherwise = (lines: readonly number[]): string =>
  lines.length === 1
    ? `line ${lines[0]}, which would be read otherwise`
    : `${lines.length} lines would be read otherwise: ${lines.join(' ')}`;

/** What the parts of a pairing's score are called. */
const PARTS: readonly [part: keyof ScoredBody['parts'], meaning: string][] = [
  ['wording', 'of its wording, what the body has'],
  ['nextTo', 'nothing stands between the two'],
  ['direction', 'stands as sure pairs of this page stand'],
  ['distance', 'bodies between the two'],
  ['leftOver', 'nothing else wants either of the two'],
];

function pairingOf(pairing: PairingExplanation, line: number, sheet: Sheet): string[] {
  const { heading, outcome, body, confidence, margin, runnerUp, rival, worthFrom } = pairing;
  const name = sheet.width - MARGIN - 2 * NUMBER;
  const named = (unit: { line: number; text: string }): string =>
    said(`line ${unit.line} ${quoted(unit.text, NAMED)}`);
  const row = (what: string, one: string, other: string): string =>
    padded(quoted(said(what), name - 1), name) +
    flushRight(said(one), NUMBER) +
    flushRight(said(other), NUMBER);
  const what = {
    paired: () => `body of ${named(body as ScoredBody)}, ${percent(confidence as number)} sure`,
    open: () => `left open: body of ${named(body as ScoredBody)}, only ${percent(confidence as number)} sure`,
    alone: () => 'stays alone',
  }[outcome]();
  const compared = body ?? runnerUp;
  const other = body === null ? null : runnerUp;
  const score = (one: ScoredBody | null, of: (scored: ScoredBody) => number): string =>
    one === null ? '' : signed(of(one));
  return entry(
    outcome === 'paired' ? 'paired' : 'unpaired',
    [
      ...(heading.line === line ? [] : [said(`heading of ${named(heading)}`)]),
      sheet.colours[outcome === 'paired' ? 'green' : 'red'](said(what)),
      ...(compared === null
        ? [said('there is no body on this sheet')]
        : [
            row('', `line ${compared.line}`, other === null ? '' : `line ${other.line}`),
            ...PARTS.map(([part, meaning]) =>
              row(
                meaning,
                signed(compared.parts[part]),
                score(other, ({ parts }) => parts[part]),
              ),
            ),
            row(
              `score; a pair is made from ${signed(worthFrom)}`,
              signed(compared.score),
              score(other, (one) => one.score),
            ),
          ]),
      ...(other === null ? [] : [said(`runner-up: body of ${named(other)}`)]),
      ...(rival === null
        ? []
        : [
            said(
              `rival for ${body === null ? 'that' : 'this'} body: ${named(rival)}, ${signed(rival.score)}`,
            ),
          ]),
      ...(margin === null
        ? []
        : [said(`without this pair the sheet would score at least ${margin.toFixed(2)} less`)]),
    ],
    sheet,
  );
}
