import { splitLines } from './lines/line.js';
import { addWords } from './lines/vocabulary.js';
import { normalise } from './normalise.js';
import type { Decoded } from './types.js';

/** What changes the letters of a word; blanks and widths do not matter here. */
const OF_LETTERS = ['control-characters', 'compatibility-characters'];

/**
 * The words of a corpus in Western letters and how often each stands in it, for `clean(…, { vocabulary })`: what one page
 * does not tell about a hyphen at a line's end (tax- | payers), another page of the same paper may.
 *
 * @param pages raw pages, as `clean` takes them
 * @param words counted on, where there are some already
 */
export function vocabularyOf(
  pages: Iterable<string | Decoded>,
  words: Map<string, number> = new Map(),
): Map<string, number> {
  for (const page of pages) {
    const source = typeof page === 'string' ? page : page.text;
    addWords(words, splitLines(normalise(source, { only: OF_LETTERS }).text.value).lines);
  }
  return words;
}
