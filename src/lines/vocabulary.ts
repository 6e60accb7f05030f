import { HYPHENS } from '../characters.js';
import { ELIDED_HEAD } from '../elision.js';
import type { Line } from './line.js';

/**
 * The words of a page or of a whole run, as they stand inside lines, and how often: the best evidence there is of how
 * this paper writes a word, and the only evidence for its names.
 */

/** From a word (see `keyOf`) to how often it was seen. */
export type Vocabulary = ReadonlyMap<string, number>;

export const NO_WORDS: Vocabulary = new Map();

const WORD = /\p{L}[\p{L}’']*(?:[-‐‑⸗]\p{L}[\p{L}’']*)*/gu;
const HAS_LETTER = /[A-Za-zÀ-ɏ]/;

/** What most words are free of. */
const VARIANTS = /[’'ſ‐‑⸗]/;

/** A word as vocabularies have it: small, with plain hyphens and apostrophes, without ſ and an elided article. */
export function keyOf(word: string): string {
  const small = word.toLowerCase();
  if (!VARIANTS.test(small)) return small;
  return small.replaceAll('’', "'").replaceAll('ſ', 's').replace(/[‐‑⸗]/g, '-').replace(ELIDED_HEAD, '');
}

const endsInHyphen = ({ text }: Line): boolean => HYPHENS.includes(text.charAt(text.length - 1));

export function wordsOf(lines: readonly Line[]): Vocabulary {
  const words = new Map<string, number>();
  addWords(words, lines);
  return words;
}

/** Counts the words of the lines; what a hyphen at a line's end cut off is no word. */
export function addWords(words: Map<string, number>, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (!HAS_LETTER.test(line.text)) continue;
    const small = line.text.toLowerCase();
    const found = small.match(WORD) ?? [];
    // asked of the line, and not of each of its words
    const plain = !VARIANTS.test(small);
    const from = i > 0 && endsInHyphen(lines[i - 1] as Line) ? 1 : 0;
    const to = endsInHyphen(line) ? found.length - 1 : found.length;
    for (let k = from; k < to; k += 1) {
      const word = found[k] as string;
      const key = plain ? word : keyOf(word);
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  }
}

/** Inflections of English and French that leave the question of the hyphen as it is: tax-payer, tax-payers, tax-payer's. */
const INFLECTIONS = ['', 's', "'s", 'es', 'd', 'ed', 'e'];

/** How often the word was seen, as it is or inflected otherwise. */
export function timesSeen(words: Vocabulary, key: string): number {
  if (words.size === 0) return 0;
  let times = 0;
  const stem = key.replace(/(?:'s|s'|s)$/, '');
  for (const ending of INFLECTIONS) times += words.get(stem + ending) ?? 0;
  return stem !== key && !INFLECTIONS.some((ending) => stem + ending === key)
    ? times + (words.get(key) ?? 0)
    : times;
}
