import { isHan } from '../characters.js';
import type { Draft } from './draft.js';

/**
 * How much of a heading's wording stands in a story: what tells that they belong together, in whatever order the
 * page has them. Wording is pairs of Han, stems of words and numbers, so that no dictionary is needed.
 */

/** Characters of a story that its heading speaks of first. */
const LEAD = 200;
/** Characters after which a story says nothing new of its subject. */
const TOLD = 450;
/** What wording further down in the body counts, against 1 in the lead. */
const BELOW_LEAD = 0.5;
/** Rarity that stands for wording on which nothing can be built: a heading of two common words decides nothing. */
const DOUBT = 3;

/** What wording that no story has counts against, as a share of the rarest: a heading may speak in its own words. */
const UNKNOWN = 0.15;

/** Words of four letters or more, and numbers. */
const WORDS = /[A-Za-zÀ-ɏ]{4,}|\d+(?:[.,]\d+)*/gu;
/** Letters that tell a word: endings differ between a heading and its story. */
const STEM = 7;

/** The wording of a heading: pairs of Han, words cut to their stems, and numbers. */
function wordingOf(heading: readonly Draft[]): { pairs: Set<string>; words: Set<string> } {
  const pairs = new Set<string>();
  const words = new Set<string>();
  for (const { passage } of heading) {
    const { text } = passage;
    for (let i = 1; i < text.length; i += 1) {
      if (isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i))) pairs.add(text.slice(i - 1, i + 1));
    }
    for (const [word] of text.matchAll(WORDS)) words.add(word.toLowerCase().slice(0, STEM));
  }
  return { pairs, words };
}

const FILTER_BITS = 14;
const filterIndex = (a: number, b: number): number =>
  (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - FILTER_BITS);

/** What a story has of the wording that is asked for: 1 for what stands in its lead, less for what stands below. */
export type Told = ReadonlyMap<string, number>;

/** The wording of some headings, ready to be looked up in stories. */
export interface Lexicon {
  /** The terms of each heading. */
  asked: readonly (readonly string[])[];
  pairs: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Most pairs of a story stand in no heading: a bit a pair (hashed) spares looking them up. */
  filter: Uint8Array;
}

export function lexiconOf(headings: readonly (readonly Draft[])[]): Lexicon {
  const wordings = headings.map(wordingOf);
  const pairs = new Set(wordings.flatMap((wording) => [...wording.pairs]));
  const words = new Set(wordings.flatMap((wording) => [...wording.words]));
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const pair of pairs) filter[filterIndex(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  return { asked: wordings.map((wording) => [...wording.pairs, ...wording.words]), pairs, words, filter };
}

/** What a story has of a lexicon's wording, as far as it tells its subject. */
export function toldBy(story: readonly Draft[], { pairs, words, filter }: Lexicon): Told {
  const told = new Map<string, number>();
  let before = 0;
  for (const { passage } of story) {
    if (before > TOLD) break;
    const text = passage.text.length > TOLD ? passage.text.slice(0, TOLD) : passage.text;
    let last = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (filter[filterIndex(last, code)] === 1) {
        const pair = text.slice(i - 1, i + 1);
        if (pairs.has(pair) && !told.has(pair)) told.set(pair, before + i <= LEAD ? 1 : BELOW_LEAD);
      }
      last = code;
    }
    if (words.size > 0) {
      for (const { 0: word, index } of text.matchAll(WORDS)) {
        const stem = word.toLowerCase().slice(0, STEM);
        if (words.has(stem) && !told.has(stem)) told.set(stem, before + index <= LEAD ? 1 : BELOW_LEAD);
      }
    }
    before += text.length;
  }
  return told;
}

/**
 * For each heading and story, the share of the heading's wording that the story has, 0 to 1. What is rare among the
 * stories counts more, and so does what stands in a story's lead.
 */
export function sharesOf({ asked, pairs, words }: Lexicon, stories: readonly Told[]): number[][] {
  const rarity = new Map<string, number>();
  for (const term of [...pairs, ...words]) {
    const storiesWith = stories.reduce((n, told) => n + (told.has(term) ? 1 : 0), 0);
    if (storiesWith > 0) rarity.set(term, Math.log((stories.length + 1) / (storiesWith + 0.3)));
  }
  return asked.map((terms) => {
    const known = terms.filter((term) => rarity.has(term));
    const unknown = (terms.length - known.length) * UNKNOWN * Math.log(stories.length + 1);
    const mass = known.reduce((sum, term) => sum + (rarity.get(term) as number), DOUBT + unknown);
    return stories.map(
      (told) =>
        known.reduce((sum, term) => sum + (rarity.get(term) as number) * (told.get(term) ?? 0), 0) / mass,
    );
  });
}
