import type { Block } from '../types.js';
import type { CheckedPage } from './rule.js';

/**
 * Where in the page's text a character of a block stands. Blocks know their lines and no more: a character is looked for
 * there by itself and its neighbours, and counted among its like.
 *
 * @param at offset in the block's text
 * @param forms how the character may be written in the raw text
 */
export function placeInBlock(page: CheckedPage, { text, lines }: Block, at: number, forms: string): number {
  const { text: source, places } = page;
  const same: number[] = [];
  for (const [first, last] of lines) {
    const end = last < places.total ? places.startOf(last + 1) : source.length;
    for (let i = places.startOf(first); i < end; i += 1) if (forms.includes(source.charAt(i))) same.push(i);
  }
  let ordinal = 0;
  for (let i = 0; i < at; i += 1) if (forms.includes(text.charAt(i))) ordinal += 1;
  let total = ordinal;
  for (let i = at; i < text.length; i += 1) if (forms.includes(text.charAt(i))) total += 1;
  const counted = total === same.length ? same[ordinal] : undefined;
  return (
    counted ??
    same.find((i) => seen(source, i, 1) === seen(text, at, 1)) ??
    places.startOf(lines[0]?.[0] ?? 1)
  );
}

/** The next character in a direction that is no blank. */
function seen(text: string, at: number, step: 1 | -1): string {
  let next = at + step;
  while (next >= 0 && next < text.length && text.charAt(next).trim() === '') next += step;
  return text.charAt(next);
}
