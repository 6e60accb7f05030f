import { HYPHENS } from '../characters.js';
import type { Line } from './line.js';

/**
 * Is a hyphen at a line's end the word's own (eight- | foot) or the typesetter's (har- | bour)?
 *
 * The page is asked: where one of the two forms stands inside a line elsewhere, that is the word's. Where neither
 * does, but both halves are words of the page, it is a compound; so is one that goes on with another hyphen (catch- |
 * and-release), and one that begins with a number or one of a few prefixes. Everything else is joined, as 98 of 100
 * hyphens at line ends are the typesetter's. Left alone: words for whose form only a dictionary could speak.
 */

/** Words of a page as they stand inside its lines, small, hyphens and all. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}[\p{L}’']*(?:[-‐]\p{L}[\p{L}’']*)*/gu;
const LAST_WORD = /\p{L}[\p{L}’'-]*$/u;
const FIRST_WORD = /^\p{L}[\p{L}’']*/u;
/** The middle of a compound of three: catch- | and-release, room- | in-house. */
const LINKED = /^(?:and|or|in|of|the|to|by|à|de|et|la|en|le)[-‐]\p{L}/u;
/** What makes one word of a number: nine- | teen, six- | ième. */
const ENDINGS = /^(?:teen|ty|th|ième)/u;
/**
 * What compounds begin with in English and French, numbers among it: the word behind is one by itself. Left out is what
 * other words begin with as well (mi- | nistre, ten- | der, one- | rous).
 */
const PREFIXES = new Set(
  (
    'well self vice half cross two three four five six seven eight nine eleven twelve twenty thirty forty ' +
    'fifty sixty seventy eighty ninety hundred vingt trente quarante cinquante soixante quatre demi avant après arrière'
  ).split(' '),
);
/** What a compound of an age ends with: sixty-year- | old. */
const AGES = new Set(['old', 'olds']);
/** Particles that grow together with the word behind them: under- | stood, back- | ward. */
const PARTICLES = new Set('under over out up back down fore after in on off through'.split(' '));
/** A shorter second half is rather the rest of a word (field rule of a PDF extractor: it spares par- | ties). */
const SHORTEST_SECOND = 4;
const SHORTEST_FIRST = 3;
/** Longer words are none of print, and looking for where one begins would take the square of its length. */
const LONGEST_WORD = 60;

const endsInHyphen = ({ text }: Line): boolean => HYPHENS.includes(text.charAt(text.length - 1));

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const found = line.text.match(WORD) ?? [];
    // what a hyphen cut off is no word
    const from = i > 0 && endsInHyphen(lines[i - 1] as Line) ? 1 : 0;
    const to = endsInHyphen(line) ? found.length - 1 : found.length;
    for (let k = from; k < to; k += 1) words.add((found[k] as string).toLowerCase());
  }
  return words;
}

/** Does the hyphen belong to the word? `line` is without it. */
export function isCompound(line: string, next: string, words: Vocabulary): boolean {
  const first = LAST_WORD.exec(line.slice(-LONGEST_WORD))?.[0].toLowerCase() ?? '';
  const second = FIRST_WORD.exec(next)?.[0].toLowerCase() ?? '';
  if (words.has(first + second)) return false;
  if (words.has(`${first}-${second}`)) return true;
  // of a word with a hyphen already, the last part decides: low-in- | come, Saint-Cy- | prien
  const part = first.slice(first.lastIndexOf('-') + 1);
  if (PREFIXES.has(part)) return !ENDINGS.test(second);
  if (AGES.has(second) || LINKED.test(next)) return true;
  if (PARTICLES.has(part)) return false;
  const long = part.length >= SHORTEST_FIRST && second.length >= SHORTEST_SECOND;
  return long && words.has(part) && words.has(second);
}
