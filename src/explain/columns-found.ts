import { fillOf } from '../lines/here.js';
import { WIDEST_MEASURE } from '../lines/measure.js';
import type { SheetReading } from '../sheet.js';
import type { LineRange } from '../types.js';

/** A column measure that was found on a page, and the lines that were taken to be of it. */
export interface MeasureFound {
  /** How wide a full line is, in em: Han and full-width 1, ASCII ½, and squeezed punctuation ½. */
  em: number;
  /** The widest that is told apart: lines at least as wide are not cut at a column. */
  uncut: boolean;
  /** How many lines, how many of them reach the measure, and how many are narrower by just a lost indent. */
  lines: number;
  full: number;
  indented: number;
  /** The columns: stretches of such lines, in the order of the page, by their first and last source line. */
  columns: LineRange[];
}

/** The measures of a page, those of most lines first: the very ones by which its lines were judged. */
export function measuresFound(sheets: readonly SheetReading[]): MeasureFound[] {
  const found = new Map<number, MeasureFound>();
  for (const { sequence, chinese } of sheets) {
    let last: number | undefined;
    for (const facts of sequence.facts) {
      const { measure, line } = facts;
      let own = found.get(measure);
      if (own === undefined) {
        const uncut = measure >= WIDEST_MEASURE;
        own = { em: measure / 2, uncut, lines: 0, full: 0, indented: 0, columns: [] };
        found.set(measure, own);
      }
      const fill = fillOf(facts, !chinese);
      own.lines += 1;
      if (fill !== 'short') own[fill] += 1;
      const column = own.columns.at(-1);
      if (column !== undefined && last === measure) column[1] = line.number;
      else own.columns.push([line.number, line.number]);
      last = measure;
    }
  }
  return [...found.values()].sort((a, b) => b.lines - a.lines || b.em - a.em);
}
