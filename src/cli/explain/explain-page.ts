/** `papercleaner explain FILE`, for people. */

import { columnsOf, padded } from '../../columns.js';
import type { PageExplanation, RuleUse } from '../../explain/explain-page.js';
import { said } from '../lang/said.js';
import { count } from '../summary.js';
import { MARGIN, percent, quoted, type Sheet } from './report.js';

/** Close decisions that are listed; a screen has some thirty lines. */
const LISTED = 8;
const STATE = 12;

export function pageReport(path: string, found: PageExplanation, sheet: Sheet): string {
  const { colours, width } = sheet;
  const sections = [
    [
      `${colours.cyan(quoted(path, width - 30))}: ${count(found.lines, 'line')}${said(', ')}${count(found.articles, 'article')}`,
    ],
    section('changed', found.changes, sheet),
    section('removed', found.removed, sheet),
    section('warnings', found.warnings, sheet),
    closeLines(found, sheet),
    closePairings(found, sheet),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(
  title: string,
  uses: readonly RuleUse<{ line: number; column?: number }>[],
  { colours, width }: Sheet,
): string[] {
  const name = Math.max(...uses.map(({ rule }) => columnsOf(rule))) + 2;
  const total = 6;
  return uses.map(({ rule, places }, i) => {
    const where = listOf(places, width - MARGIN - name - total - 1);
    const label = colours.bold(padded(i === 0 ? said(title) : '', MARGIN));
    return `${label}${colours.yellow(padded(rule, name))}${String(places.length).padStart(total - 1)} ${where}`;
  });
}

/** `at 4:7 4:9 12:1 …`: as many places as there is room for. */
function listOf(places: readonly { line: number; column?: number }[], room: number): string {
  let list = said('at');
  for (const [i, { line, column }] of places.entries()) {
    const next = ` ${line}${column === undefined ? '' : `:${column}`}`;
    const ellipsis = i === places.length - 1 ? 0 : 2;
    if (columnsOf(list) + next.length + ellipsis > room) return `${list} …`;
    list += next;
  }
  return list;
}

function closeLines({ closeLines: lines }: PageExplanation, { colours, width }: Sheet): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LISTED).map(({ line, text, state, likelihood, runnerUp }) => {
    const states = [
      padded(said(state), STATE) + percent(likelihood).padStart(5),
      said('or'),
      padded(said(runnerUp.state), STATE) + percent(runnerUp.likelihood).padStart(5),
    ];
    const [own, or, other] = states;
    const head = `${String(line).padStart(MARGIN - 2)}  ${own}  ${or} ${other}  `;
    return head + quoted(text, width - columnsOf(head));
  });
  const more = lines.length - shown.length;
  return [
    `${colours.bold(said('close'))}${said(': ')}${said(`${count(lines.length, 'line')} could have been read otherwise`)}${more > 0 ? said(`; the most doubtful ${LISTED}`) : ''}`,
    ...shown,
  ];
}

function closePairings({ closePairings: pairings }: PageExplanation, { colours, width }: Sheet): string[] {
  if (pairings.length === 0) return [];
  const shown = pairings.slice(0, LISTED).map(({ heading, outcome, body, confidence }) => {
    const sure = confidence === null ? '' : percent(confidence);
    const with_ =
      body === null ? 'no body' : `${outcome === 'open' ? 'open, ' : ''}body of line ${body.line}`;
    const head = `${String(heading.line).padStart(MARGIN - 2)}  ${padded(said(with_), 24)}${sure.padStart(5)}  `;
    return head + quoted(heading.text, width - columnsOf(head));
  });
  const more = pairings.length - shown.length;
  return [
    `${colours.bold(said('close'))}${said(': ')}${said(`${count(pairings.length, 'heading')} without a body or not sure of it`)}${more > 0 ? said(`; the first ${LISTED}`) : ''}`,
    ...shown,
  ];
}
