import type { Facts } from './facts.js';
import { TOLERANCE } from './measure.js';

/**
 * The measure of a Western column to a hundredth of an em, and the indent of its paragraphs.
 *
 * Half ems are enough to tell one column from another. They are not enough to ask whether a word would have fitted, or
 * whether a line is short by an indent or by what the next syllable left over. So within each column the widest line
 * nearby is the measure, and the indent of the sheet is read off the lines that surely begin a paragraph: those after a
 * stop that leaves much of its line empty. Left alone: the Chinese columns, whose characters are all as wide as each
 * other.
 */

/** Lines on each side that show how wide a column is: with hyphens, some of them are nearly full. */
const NEIGHBOURS = 12;
/** A last line leaves this share of its measure at least; a first line that does is a whole paragraph. */
const EMPTY = 0.3;
/** The least indented of the first lines are those that are full but for the indent; a few are read wrongly. */
const LEAST = 0.12;
/** Paragraphs that tell the indent; from fewer, it is taken to be an em. */
const FEWEST = 8;
/** Indents as they are printed, and how far under one a line may seem to be in another face. */
const INDENTS = [100, 150, 200, 300];
const LESS = 8;

/** Sets the exact measure and indent of every line of a Western sheet. */
export function setExactly(facts: readonly Facts[]): void {
  for (let i = 0; i < facts.length; i += 1) {
    const own = facts[i] as Facts;
    const fits = own.width <= own.measure + TOLERANCE;
    const widest = Math.max(widestNear(facts, i, -1), widestNear(facts, i, 1));
    own.exactMeasure = fits || widest === 0 ? Math.max(widest, own.exactWidth) : widest;
  }
  const indent = indentOf(facts);
  for (const own of facts) own.exactIndent = indent;
}

/** The widest line of the same column among the next ones in a direction. */
function widestNear(facts: readonly Facts[], at: number, step: -1 | 1): number {
  const { measure } = facts[at] as Facts;
  let widest = 0;
  for (let k = 1; k <= NEIGHBOURS; k += 1) {
    const other = facts[at + step * k];
    if (other === undefined || other.measure !== measure) break;
    if (other.width <= measure + TOLERANCE && other.exactWidth > widest) widest = other.exactWidth;
  }
  return widest;
}

function indentOf(facts: readonly Facts[]): number {
  const short: number[] = [];
  for (let i = 1; i < facts.length; i += 1) {
    const before = facts[i - 1] as Facts;
    const { measure, exactMeasure, exactWidth } = facts[i] as Facts;
    if (before.ending !== 'stop' || before.measure !== measure) continue;
    if (before.exactMeasure - before.exactWidth < EMPTY * before.exactMeasure) continue;
    const by = exactMeasure - exactWidth;
    if (by < EMPTY * exactMeasure) short.push(by);
  }
  short.sort((a, b) => a - b);
  const least = short.length < FEWEST ? 0 : (short[Math.floor(LEAST * short.length)] as number);
  // a column without indents measures its room by the em as well
  return INDENTS.findLast((indent) => indent - LESS <= least) ?? (INDENTS[0] as number);
}
