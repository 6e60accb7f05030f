import type { Line } from '../lines/line.js';

/**
 * What stands between two lines of one heading: nothing where a phrase wraps, a blank between parallel halves.
 *
 * The page itself says which: a phrase that wraps stands unbroken in the story (…乡镇|卫生院… → 乡镇卫生院), and where
 * the story has a comma between the two, they are halves. Where it says nothing, the shape decides: short lines
 * stacked to a narrow measure wrap, two long lines are halves.
 */

/** Strings of the sheet's running text, for the question whether two characters stand next to each other there. */
export interface Seen {
  /** Running text of the sheet without blanks and line breaks. */
  text: string;
}

/** Below this many characters a heading's line is too narrow for a half of its own: halves of four are the shortest. */
const SHORTEST_HALF = 7;
/** Characters on each side of the break that are looked up: two Han make a word. */
const REACH = 2;

export function seenBetween(before: Line, after: Line, chinese: boolean, seen: Seen): '' | ' ' | null {
  if (!chinese) return null;
  const end = before.text.slice(-REACH);
  const start = after.text.slice(0, REACH);
  if (/^[——…，、：；）》”」]/u.test(start) || /[，、：；（《“「—]$/u.test(end)) return '';
  if (seen.text.includes(end + start)) return '';
  if (
    seen.text.includes(`${end}，${start}`) ||
    seen.text.includes(`${end}、${start}`) ||
    seen.text.includes(`${end}；${start}`)
  )
    return ' ';
  const halves = /\S \S/u.test(before.text) || /\S \S/u.test(after.text);
  if (halves && before.text.length >= SHORTEST_HALF) return ' ';
  if (seen.text.includes(end.slice(-1) + start) || seen.text.includes(end + start.slice(0, 1))) return '';
  return before.text.length >= SHORTEST_HALF && after.text.length >= SHORTEST_HALF ? ' ' : '';
}
