import { lastUpTo } from '../ascending.js';
import type { Change } from '../types.js';
import type { Line } from './line.js';

/**
 * What was printed twice: a shadowed or outlined heading, of which one copy is left.
 *
 * The copies say more than that the line belongs to a heading. A shadow is drawn block by block, so that a copy of
 * several lines shows where its block begins and ends: 澜江时评 | 澜江时评 | 别让扫码 | 成为门槛 | 别让扫码 | 成为门槛 is a kicker
 * and a headline of two lines, however alike they look once the copies are gone.
 *
 * `within`: the line held its own copy; `only`, `first`, `middle`, `last`: its place in a block that was printed twice.
 */
export type Twice = 'no' | 'within' | 'only' | 'first' | 'middle' | 'last';

/** The transform that takes the copies out. */
export const DOUBLED = 'doubled-text';
/** A copy stands no farther behind: eight lines and the blank lines between them, twice. */
const REACH = 40;

/** The source lines of which a copy was taken out, ascending. */
export const copiedLines = (changes: readonly Change[]): number[] =>
  changes.filter(({ transform }) => transform === DOUBLED).map(({ line }) => line);

/** Marks the lines of a sheet that were printed twice; `copied` are those of the whole text. */
export function markTwice(lines: readonly Line[], copied: readonly number[]): void {
  const first = lines[0];
  if (first === undefined || copied.length === 0) return;
  let at = 0;
  let copies = 0;
  const close = (): void => {
    for (let k = 0; k < copies && k <= at; k += 1) {
      const begins = k === copies - 1;
      (lines[at - k] as Line).twice = k === 0 ? (begins ? 'only' : 'last') : begins ? 'first' : 'middle';
    }
    copies = 0;
  };
  for (let c = lastUpTo(copied, first.number - 1) + 1; c < copied.length; c += 1) {
    const line = copied[c] as number;
    while ((lines[at + 1]?.number ?? Number.POSITIVE_INFINITY) <= line) {
      close();
      at += 1;
    }
    const own = lines[at] as Line;
    if (line - own.number > REACH) break;
    if (own.number === line) own.twice = 'within';
    else if (line !== copied[c - 1]) copies += 1;
  }
  close();
}
