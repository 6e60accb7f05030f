import type { Facts } from './facts.js';
import { DATELINE_WESTERN } from './forms.js';

/**
 * A dateline that the column divides, in the place, in the date, or before the brackets that name who writes: HAR- |
 * ROW BAY, Oct. 11 (CNS) —, HARROW BAY, | Nov. 18.—The, WESSELFURT/LIN- | DENBROICH (ahe)., PORT-AUX-PINS | (De notre
 * corres- | pondante). —
 *
 * The first line alone looks like a kicker, and the second, alone, like a dateline of its own or like names. So the
 * lines are read together: the story opens with the first, and the others go on with it. Left alone: places of more
 * than three words, since the end of a heading in capitals may stand before the place, a line that had room for more of
 * the place, which is a kicker (OBITUARY | HARROW BAY, Oct. 11), and a line before one that has the whole dateline.
 */

const CAPITALS = /^\p{Lu}[\p{Lu}’'./ -]*,?$/u;
/** Where a place may end in mid-line and the date or the brackets begin, or the dash is on the next line. */
const PLACE_AND_MORE =
  /^\p{Lu}[\p{Lu}’'./ -]*, \p{L}[\p{L}.]{2,9}(?: \d{1,2}\.?(?: ?\([\p{L}.]{2,12}\))?)?$/u;
/** Lines and characters of the longest dateline, in a column of eight characters. */
const MOST_LINES = 9;
const LONGEST = 110;
const MOST_WORDS = 3;
/** A stop behind a word of a place: more than an abbreviation, it ends a heading. */
const SENTENCE_END = /\p{Lu}{3}\. /u;

export function mendBrokenDatelines(facts: readonly Facts[]): void {
  for (let i = 0; i + 1 < facts.length; i += 1) {
    const first = facts[i] as Facts;
    const { text } = first.line;
    if (first.beginning !== 'upper' || first.forms.dateline) continue;
    if (!CAPITALS.test(text) && !PLACE_AND_MORE.test(text)) continue;
    const second = facts[i + 1] as Facts;
    const divided = first.ending === 'hyphen' || second.line.text.startsWith('(');
    const lines = datelineLines(facts, i);
    if (lines < 2 || (second.forms.dateline && !divided)) continue;
    if (!divided && !text.includes(',') && hadRoom(first, second)) continue;
    first.forms = { ...first.forms, dateline: true, byline: false };
    first.brokenDateline = 'first';
    for (let k = 1; k < lines; k += 1) {
      const further = facts[i + k] as Facts;
      further.forms = { ...further.forms, dateline: false, byline: false };
      further.brokenDateline = 'further';
    }
    i += lines - 1;
  }
}

/** Could the next line's first word have stood behind a line, in a column that is as wide as the next line at least? */
const hadRoom = ({ width }: Facts, next: Facts): boolean => width + next.word < next.width;

/** Over how many lines the dateline runs that begins with a line; 0 where none does. */
function datelineLines(facts: readonly Facts[], from: number): number {
  let read = '';
  let ends: number[] = [];
  for (let i = from; i < facts.length && i < from + MOST_LINES && read.length < LONGEST; i += 1) {
    const { line, ending } = facts[i] as Facts;
    read += ending === 'hyphen' ? line.text.slice(0, -1) : `${line.text} `;
    ends.push(read.length);
    if (i === from) continue;
    const dateline = DATELINE_WESTERN.exec(read)?.[0];
    if (dateline === undefined) continue;
    const place = /^[^,(—–]*/u.exec(dateline)?.[0].trim() ?? '';
    if (place.split(' ').length > MOST_WORDS || SENTENCE_END.test(place)) return 0;
    // brackets behind the place are part of what opens the story
    const brackets = /^ ?\([^()]*\)[.:]?(?: ?[—–])?/u.exec(read.slice(dateline.length))?.[0] ?? '';
    const end = dateline.length + brackets.length;
    ends = ends.filter((at) => at < end);
    return ends.length + 1;
  }
  return 0;
}
