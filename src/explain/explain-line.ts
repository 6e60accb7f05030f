import type { Line } from '../lines/line.js';
import type { Placed, State } from '../lines/states.js';
import { placesOf } from '../places.js';
import type { Change, CleanOptions, Decoded, LineEnd, LineRange, Removed, Role } from '../types.js';
import { type PairingExplanation, pairingsOfLine } from './pairing.js';
import { explainReading, type LineReading } from './reading.js';
import { summaryOf } from './rules.js';
import { type Watched, watch } from './watched.js';

/** All that was decided on one source line. */
export interface LineExplanation {
  line: number;
  /** The line as it stands in the source. */
  text: string;
  /** What each transform made of it, in order; only those that changed it. */
  changes: { transform: string; before: string; after: string; edits: Change[] }[];
  removed: (Removed & { why: string })[];
  /** The hyphen at its end, or the word that is split there, and what was decided on it. */
  lineEnds: LineEnd[];
  /** The blocks that the line went into, and their articles; null: it belongs to none. */
  blocks: { role: Role; article: string | null; headline: string | null; text: string; lines: LineRange[] }[];
  /** What it was read as; none for a blank line, several where a form feed divides it. */
  readings: LineReading[];
  /** What it was taken for before the others were judged: a row of a list or table, or a piece whose place is unknown. */
  apart: Apart[];
  /** For a line of a heading how it found its body, for a line of a body how its headings found it. */
  pairings: PairingExplanation[];
}

/**
 * Why a source line became what it is: what changed, which block it went into, and which cues decided, against what.
 *
 * The page is cleaned as `clean` cleans it, by the same functions, and what they decided is kept.
 *
 * @param line from 1
 * @throws RangeError where the source has no such line
 */
export function explain(input: string | Decoded, line: number, options: CleanOptions = {}): LineExplanation {
  const source = typeof input === 'string' ? input : input.text;
  const places = placesOf(source);
  if (!Number.isInteger(line) || line < 1 || line > places.total) {
    const has = places.total === 1 ? '1 line' : `${places.total} lines`;
    throw new RangeError(`there is no line ${line}: the page has ${has}`);
  }
  const watched = watch(input, options);
  const { page, sheets } = watched;
  const here = ({ lines }: { lines: readonly LineRange[] }): boolean =>
    lines.some(([first, last]) => first <= line && line <= last);
  const readings: LineReading[] = [];
  const apart: Apart[] = [];
  const pairings: PairingExplanation[] = [];
  for (const sheet of sheets) {
    for (const [i, one] of sheet.sequence.lines.entries())
      if (standsOn(one, line)) readings.push(explainReading(sheet, i));
    for (const [i, one] of sheet.lines.entries()) {
      const placed = sheet.placed[i] as Placed;
      if (standsOn(one, line) && isApart(placed)) apart.push(placed);
    }
    pairings.push(...pairingsOfLine(sheet, line));
  }
  const text = places.lineText(line);
  return {
    line,
    text,
    changes: changesOf(watched, line),
    removed: page.removed.filter(here).map((piece) => ({ ...piece, why: summaryOf(piece.reason) })),
    lineEnds: page.lineEnds.filter((end) => end.line === line),
    blocks: text.trim() === '' ? [] : blocksOf(watched, here),
    readings,
    apart,
    pairings,
  };
}

type Apart = Exclude<Placed, State>;
const isApart = (placed: Placed): placed is Apart =>
  placed === 'row' || placed === 'price' || placed === 'fragment';

/** Was the line, or a piece of it, printed on this source line? */
const standsOn = ({ number, pieces }: Line, line: number): boolean =>
  pieces === null ? number === line : pieces.some((piece) => piece.number === line);

function changesOf({ page, stages }: Watched, line: number): LineExplanation['changes'] {
  return stages.flatMap(({ transform, before, after }) => {
    const edits = page.changes.filter((change) => change.transform === transform && change.line === line);
    if (edits.length === 0) return [];
    // no transform touches a line break: a line has the same place in every text
    return [{ transform, before: nthLine(before, line), after: nthLine(after, line), edits }];
  });
}

function nthLine(text: string, line: number): string {
  let start = 0;
  for (let k = 1; k < line; k += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function blocksOf(
  { page }: Watched,
  here: (block: { lines: readonly LineRange[] }) => boolean,
): LineExplanation['blocks'] {
  const found: LineExplanation['blocks'] = [];
  for (const { id, headline, blocks } of page.articles) {
    for (const block of blocks)
      if (here(block))
        found.push({ role: block.role, article: id, headline, text: block.text, lines: block.lines });
  }
  for (const { role, text, lines } of page.unplaced)
    if (here({ lines })) found.push({ role, article: null, headline: null, text, lines });
  return found;
}
