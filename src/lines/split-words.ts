import { CLASS, classOf } from '../characters.js';
import type { WordList } from '../words/hunspell.js';
import { keyOf } from './vocabulary.js';
import type { Witnesses } from './witnesses.js';

/**
 * Words that are split without a hyphen: at a line's end (vege | tables, eff | ective), and inside a line behind a
 * ligature, where the extractor took the narrow gap for a blank (souffl euses).
 *
 * Joined only where the word list has the whole and not the first half (the second may be a word by chance, as tables
 * is); at a ligature either half may be one (eff, off). So two words that could be one (car | pets, with | out) stay two.
 * Without a list nothing is joined. Left alone: names and numbers, and a word that is split twice.
 */

/** What fonts draw as one glyph: ff, fi, fl, and ffi, ffl. */
export const LIGATURE_END = /f[fil]$/u;
/** Longer words are none of print. */
const LONGEST_WORD = 60;

/** Is the word at the end of one text and the one at the head of the next one word? */
export function isSplitWord(before: string, after: string, witnesses: () => Witnesses): boolean {
  const first = lastWord(before);
  const second = first === '' ? '' : firstWord(after);
  if (second === '') return false;
  const { list } = witnesses();
  if (list === null) return false;
  if (!isListed(first, list)) return isListed(first + second, list);
  return LIGATURE_END.test(first) && !isListed(second, list) && isListed(first + second, list);
}

/** Does the list have the word that the end of one text and the head of the next make, whatever the halves are? */
export function isOneWord(before: string, after: string, list: WordList): boolean {
  const first = lastWord(before);
  const second = first === '' ? '' : firstWord(after, 1);
  return second !== '' && isListed(first + second, list);
}

function isListed(word: string, list: WordList): boolean {
  const key = keyOf(word);
  return list.has(key) || list.has(key.charAt(0).toUpperCase() + key.slice(1));
}

/** Shorter pieces are initials, and letters of a line that OCR read letter by letter. */
const SHORTEST = 2;
const isLetter = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CLASS.LETTER;
/** What makes more than a word of the letters beside it. */
const TIES = "’'-‐‑0123456789";
const ties = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && TIES.includes(text.charAt(at));

// by index, since these two are asked of every line of a Western page

/** The letters at the end, where they are a word by themselves; or nothing. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && text.length - from < LONGEST_WORD && isLetter(text, from - 1)) from -= 1;
  return text.length - from < SHORTEST || ties(text, from - 1) ? '' : text.slice(from);
}

/** The letters at the head, where they are a word in small letters; or nothing. */
function firstWord(text: string, shortest = SHORTEST): string {
  let to = 0;
  while (to < text.length && to < LONGEST_WORD && isLetter(text, to)) to += 1;
  if (to < shortest || ties(text, to)) return '';
  const word = text.slice(0, to);
  return word === word.toLowerCase() ? word : '';
}

/** A blank behind letters that fonts draw as one. */
const LIGATURE_AND_BLANK = /f[fil] (?=\p{Ll})/gu;

/** The line without the blanks that stand in a word behind a ligature. */
export function closeLigatures(text: string, witnesses: () => Witnesses): string {
  let closed = '';
  let from = 0;
  for (const match of text.matchAll(LIGATURE_AND_BLANK)) {
    const index = match.index + match[0].length - 1;
    if (!isSplitWord(text.slice(from, index), text.slice(index + 1, index + 1 + LONGEST_WORD), witnesses))
      continue;
    closed += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : closed + text.slice(from);
}
