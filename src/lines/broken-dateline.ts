import type { Facts } from './facts.js';
import { DATELINE_WESTERN } from './forms.js';

/**
 * A place in capitals that the column divides, or parts from the brackets that name who writes: HAR- | ROW BAY, Oct. 11
 * (CNS) —, WESSELFURT/LIN- | DENBROICH (ahe)., PORT-AUX-PINS | (De notre corres- | pondante). —
 *
 * The first line alone looks like a kicker, and the second, alone, like a dateline of its own. So the lines are read
 * together, and the first has the dateline. Left alone: datelines divided between their words, whose first line is
 * read by what stands around it.
 */

const CAPITALS = /^\p{Lu}[\p{Lu}’'./ -]*$/u;
/** Lines and characters of the longest dateline, in a column of fifteen characters. */
const MOST_LINES = 7;
const LONGEST = 100;

export function mendBrokenDatelines(facts: readonly Facts[]): void {
  for (let i = 0; i + 1 < facts.length; i += 1) {
    const first = facts[i] as Facts;
    const second = facts[i + 1] as Facts;
    const divided = first.ending === 'hyphen' || second.line.text.startsWith('(');
    if (!divided || !CAPITALS.test(first.line.text) || !openDateline(facts, i)) continue;
    first.forms = { ...first.forms, dateline: true };
    if (second.forms.dateline) second.forms = { ...second.forms, dateline: false };
  }
}

/** Are the lines from `from` on the beginning of a story with its dateline? */
function openDateline(facts: readonly Facts[], from: number): boolean {
  let read = '';
  for (let i = from; i < facts.length && i < from + MOST_LINES && read.length < LONGEST; i += 1) {
    const { line, ending } = facts[i] as Facts;
    read += ending === 'hyphen' ? line.text.slice(0, -1) : `${line.text} `;
    if (i > from && DATELINE_WESTERN.test(read)) return true;
  }
  return false;
}
