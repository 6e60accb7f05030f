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

/** Halves of a heading have four characters at least, and are about as long as each other. */
const SHORTEST_HALF = 4;
const SHORTEST_SHARE = 0.6;
/** A heading set this narrow is broken where the column ends, not where its halves do. */
const NARROW = 7;
/** Characters on each side of the break that are looked up: two Han make a word. */
const REACH = 2;

export function seenBetween(before: Line, after: Line, chinese: boolean, seen: Seen): '' | ' ' | null {
  if (!chinese) return null;
  const end = before.text.slice(-REACH);
  const start = after.text.slice(0, REACH);
  if (/^[—…，、：；）》”」！？]/u.test(start) || /[，、：；（《“「—]$/u.test(end)) return '';
  // the word across the break, whole or by its nearer halves
  const words = [end + start, end.slice(-1) + start, end + start.slice(0, 1)];
  if (words.some((word) => seen.text.includes(word))) return '';
  if (['，', '、', '；', '。'].some((stop) => seen.text.includes(end + stop + start))) return ' ';
  // a sentence wraps; so does a line that the next leaves a character or a short rest of
  if (/[，；。]/u.test(before.text) || /^\S /u.test(start) || / \S$/u.test(end)) return '';
  if (after.text.length < SHORTEST_SHARE * before.text.length) return '';
  const narrow = before.text.length <= NARROW && after.text.length <= NARROW;
  const short = before.text.length < SHORTEST_HALF || after.text.length < SHORTEST_HALF;
  return narrow || short ? '' : ' ';
}
