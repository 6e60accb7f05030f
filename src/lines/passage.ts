import { lastUpTo } from '../ascending.js';
import { isBlank } from '../characters.js';
import type { LineRange } from '../types.js';

/** A stretch of running text and the source lines it runs over: what is left once lines are rejoined. */
export interface Passage {
  text: string;
  /** Where in `text` each line begins, ascending, and that line's number in the source. */
  starts: number[];
  numbers: number[];
  sheet: number;
}

/** The part of a passage between two offsets, blanks at its ends left out. */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const { text, starts, numbers, sheet } = passage;
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  const first = Math.max(0, lastUpTo(starts, start));
  const last = lastUpTo(starts, end - 1);
  return {
    text: text.slice(start, end),
    starts: starts.slice(first, last + 1).map((at) => Math.max(0, at - start)),
    numbers: numbers.slice(first, last + 1),
    sheet,
  };
}

/**
 * The source lines of a passage, in reading order; its lines follow each other, whatever blank lines stand between them.
 * Only a drop cap may stand behind the line that it begins: then that line and the cap are ranges of their own.
 */
export function rangeOf({ numbers }: Passage): LineRange[] {
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return [];
  const second = numbers[1];
  if (second === undefined || second >= first) return [[first, last]];
  const third = numbers[2];
  return third === undefined
    ? [
        [first, first],
        [second, second],
      ]
    : [
        [first, first],
        [second, second],
        [third, last],
      ];
}
