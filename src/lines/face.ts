import { endingOf } from './ends.js';
import type { Line } from './line.js';
import { FACES } from './width.js';

/**
 * Which face a Western sheet is set in, as its lines tell.
 *
 * A line breaks where the next word does not fit. So a line and the first word of the next one are wider together than
 * any line of the same column; in the widths of another face they often are not. Some stretches of lines are read in
 * each face, and the one whose lines contradict one another least is taken. What
 * is left alone: bold and italic lines, which are too few to mislead.
 */

/** So many stretches of so many lines are read: enough for a sheet whose columns differ. */
const STRETCHES = 12;
const LONG = 48;
/** Lines on each side that stand in the same column as a rule. */
const NEAR = 4;
/**
 * In widths of an n: a line that would leave less room than this for the word is doubtful already, and one that is wider
 * by more than this is so for another reason, an initial, a picture, another column.
 */
const DOUBTFUL = 1;
const OTHERWISE = 2;

export function faceOf(lines: readonly Line[]): Uint8Array {
  const step = Math.max(LONG, Math.floor(lines.length / STRETCHES));
  let best = FACES[0] as Uint8Array;
  let fewest = Number.POSITIVE_INFINITY;
  for (const face of FACES) {
    let found = 0;
    for (let from = 0; from < lines.length; from += step) {
      found += contradictions(lines.slice(from, from + LONG), face);
    }
    if (found < fewest) {
      fewest = found;
      best = face;
    }
  }
  return best;
}

/** How much the lines that are near to each other speak against standing in one column. */
function contradictions(lines: readonly Line[], face: Uint8Array): number {
  const n = face[0x6e] as number;
  const widths = lines.map(({ text, codes, start }) => widthOf(codes, start, start + text.length, face));
  let found = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const next = lines[i + 1] as Line;
    // a line after a stop may be indented
    const indented = i === 0 || endingOf((lines[i - 1] as Line).text) === 'stop';
    if (indented || endingOf((lines[i] as Line).text) !== 'open' || !/^\p{Ll}/u.test(next.text)) continue;
    const word = next.text.search(/\s|$/u);
    const least =
      (widths[i] as number) +
      (face[0x20] as number) +
      widthOf(next.codes, next.start, next.start + word, face);
    for (let j = Math.max(0, i - NEAR); j < lines.length && j <= i + NEAR; j += 1) {
      const over = ((widths[j] as number) - least) / n;
      if (over > -DOUBTFUL && over < OTHERWISE) found += over + DOUBTFUL;
    }
  }
  return found;
}

function widthOf(codes: Uint16Array, start: number, end: number, face: Uint8Array): number {
  let sum = 0;
  for (let c = start; c < end; c += 1) sum += face[codes[c] as number] as number;
  return sum;
}
