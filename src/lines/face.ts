import { endingOf, firstWordWidth } from './ends.js';
import type { Line } from './line.js';
import { CHINESE_FACES, EM, FACES } from './width.js';

/**
 * Which face a sheet is set in, as its lines tell: narrow letters or wide ones, and in a Chinese column punctuation that
 * is squeezed or whole.
 *
 * A line breaks where the next word does not fit. So a line and the first word of the next one are wider together than
 * any line of the same column; in the widths of another face they often are not. Some stretches of lines are read in
 * each face, and the one whose lines contradict one another least is taken: on pages set in a browser a third of the
 * Chinese lines are contradicted where punctuation is read as squeezed, and 15 in 100 where it is read as whole; on
 * scans of dailies it is the other way round. Left alone: bold and italic lines, which are too few to mislead.
 */

/** What tells the faces of a script apart. */
interface Telling {
  faces: readonly Uint8Array[];
  /** So many stretches of so many lines are read. */
  stretches: number;
  long: number;
  /** Of fewer lines that go on nothing is told: the commoner face is taken. */
  fewest: number;
  /** Does the line go on in the next one, as far as the two tell by themselves? */
  goesOn: (line: Line, next: Line) => boolean;
  /** Width of what the next line begins with, and of the blank before it. */
  wordWidth: (next: Line, face: Uint8Array) => number;
  /** Width by which faces differ as a rule. */
  unit: (face: Uint8Array) => number;
}

const WESTERN: Telling = {
  faces: FACES,
  // enough for a sheet whose columns differ
  stretches: 12,
  long: 48,
  fewest: 1,
  goesOn: ({ text }, next) => endingOf(text) === 'open' && /^\p{Ll}/u.test(next.text),
  wordWidth: ({ codes, start, text }, face) =>
    (face[0x20] as number) + widthOf(codes, start, start + text.search(/\s|$/u), face),
  unit: (face) => face[0x6e] as number,
};
const CHINESE: Telling = {
  faces: CHINESE_FACES,
  // every line has punctuation, so that fewer tell
  stretches: 4,
  long: 40,
  // a page that has a paragraph a line has a few that break by chance
  fewest: 10,
  goesOn: ({ text }, next) => {
    const ending = endingOf(text);
    return ending !== 'stop' && ending !== 'colon' && next.text.length >= SHORTEST;
  },
  wordWidth: firstWordWidth,
  unit: () => EM / 2,
};
/** Shorter lines are headings and rests. */
const SHORTEST = 6;

/** Lines on each side that stand in the same column as a rule. */
const NEAR = 4;
/**
 * In units: a line that would leave less room than this for the word is doubtful already, and one that is wider by more
 * than this is so for another reason, an initial, a picture, another column.
 */
const DOUBTFUL = 1;
const OTHERWISE = 2;

export function faceOf(lines: readonly Line[], chinese: boolean): Uint8Array {
  const telling = chinese ? CHINESE : WESTERN;
  const step = Math.max(telling.long, Math.floor(lines.length / telling.stretches));
  let best = telling.faces[0] as Uint8Array;
  let fewest = Number.POSITIVE_INFINITY;
  for (const face of telling.faces) {
    let found = 0;
    let asked = 0;
    for (let from = 0; from < lines.length; from += step) {
      const stretch = contradictions(lines.slice(from, from + telling.long), face, telling);
      found += stretch.found;
      asked += stretch.asked;
    }
    if (asked < telling.fewest) return best;
    if (found < fewest) {
      fewest = found;
      best = face;
    }
  }
  return best;
}

/** How much the lines that are near to each other speak against standing in one column. */
function contradictions(
  lines: readonly Line[],
  face: Uint8Array,
  telling: Telling,
): { found: number; asked: number } {
  const unit = telling.unit(face);
  const widths = lines.map(({ text, codes, start }) => widthOf(codes, start, start + text.length, face));
  let found = 0;
  let asked = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    // a line after a stop may be indented
    const indented = i === 0 || endingOf((lines[i - 1] as Line).text) === 'stop';
    if (indented || !telling.goesOn(line, next)) continue;
    asked += 1;
    const least = (widths[i] as number) + telling.wordWidth(next, face);
    for (let j = Math.max(0, i - NEAR); j < lines.length && j <= i + NEAR; j += 1) {
      const over = ((widths[j] as number) - least) / unit;
      if (over > -DOUBTFUL && over < OTHERWISE) found += over + DOUBTFUL;
    }
  }
  return { found, asked };
}

function widthOf(codes: Uint16Array, start: number, end: number, face: Uint8Array): number {
  let sum = 0;
  for (let c = start; c < end; c += 1) sum += face[codes[c] as number] as number;
  return sum;
}
