import { lastUpTo } from '../ascending.js';
import type { Block } from '../types.js';
import type { CheckedPage } from './rule.js';

/** So many others of a kind may stand on the lines of a block, in a dateline or byline before it. */
const OTHERS = 20;

/**
 * Where in the page's text the characters of a block stand that are written in one of several forms. Blocks know their
 * lines and no more: a character is counted among its like, and where its lines have more of these than the block, known
 * by what follows it.
 *
 * @param forms how the character may be written, in the block and on its lines
 * @returns the place by the offset in the block's text
 */
export function placesInBlock(
  page: CheckedPage,
  { text, lines }: Block,
  forms: string,
): (at: number) => number {
  const { text: source, places } = page;
  const printed: number[] = [];
  for (const [first, last] of lines) {
    const end = last < places.total ? places.startOf(last + 1) : source.length;
    for (let i = places.startOf(first); i < end; i += 1)
      if (forms.includes(source.charAt(i))) printed.push(i);
  }
  const own: number[] = [];
  for (let i = 0; i < text.length; i += 1) if (forms.includes(text.charAt(i))) own.push(i);
  return (at) => {
    const ordinal = lastUpTo(own, at);
    const candidates = printed.slice(ordinal, ordinal + 1 + Math.min(OTHERS, printed.length - own.length));
    const place = candidates.find((i) => nextOf(source, i) === nextOf(text, at)) ?? candidates[0];
    return place ?? places.startOf(lines[0]?.[0] ?? 1);
  };
}

/** The next character that is no blank. */
function nextOf(text: string, at: number): string {
  let next = at + 1;
  while (next < text.length && text.charAt(next).trim() === '') next += 1;
  return text.charAt(next);
}
