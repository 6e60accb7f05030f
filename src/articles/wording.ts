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

/** A pair of Han as a number, or a stem or number as a string. */
export type Term = number | string;
const pairOf = (a: number, b: number): number => (a << 16) | b;

/** Visits the wording of some texts, repetitions too: pairs of Han, words cut to their stems, and numbers. */
export function visitWording(texts: readonly string[], visit: (term: Term) => void): void {
  for (const text of texts) {
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const own = isHan(code) ? code : 0;
      if (own !== 0 && before !== 0) visit(pairOf(before, own));
      before = own;
    }
  }
  for (const text of texts)
    for (const [word] of text.matchAll(WORDS)) visit(word.toLowerCase().slice(0, STEM));
}

function wordingOf(heading: readonly Draft[]): Set<Term> {
  const terms = new Set<Term>();
  visitWording(
    heading.map(({ passage }) => passage.text),
    (term) => terms.add(term),
  );
  return terms;
}

const FILTER_BITS = 12;
const filterIndex = (pair: number): number =>
  (Math.imul(pair ^ (pair >>> 16), 0x9e3779b1) >>> 0) >>> (32 - FILTER_BITS);

/** What a story has of the wording that is asked for: 1 for what stands in its lead, less for what stands below. */
export type Told = ReadonlyMap<Term, number>;

/** The wording of some headings, ready to be looked up in stories. */
export interface Lexicon {
  /** The terms of each heading. */
  asked: readonly (readonly Term[])[];
  terms: ReadonlySet<Term>;
  /** Are there words or numbers among them? */
  hasWords: boolean;
  /** Most pairs of a story stand in no heading: a bit a pair (hashed) spares looking them up. */
  filter: Uint8Array;
}

export function lexiconOf(headings: readonly (readonly Draft[])[]): Lexicon {
  const asked = headings.map((heading) => [...wordingOf(heading)]);
  const terms = new Set(asked.flat());
  const filter = new Uint8Array(1 << FILTER_BITS);
  let hasWords = false;
  for (const term of terms) {
    if (typeof term === 'number') filter[filterIndex(term)] = 1;
    else hasWords = true;
  }
  return { asked, terms, hasWords, filter };
}

/** What a story has of a lexicon's wording, as far as it tells its subject. */
export function toldBy(story: readonly Draft[], { terms, hasWords, filter }: Lexicon): Told {
  const told = new Map<Term, number>();
  let before = 0;
  for (const { passage } of story) {
    if (before > TOLD) break;
    const text = passage.text.length > TOLD ? passage.text.slice(0, TOLD) : passage.text;
    let last = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const pair = pairOf(last, code);
      if (filter[filterIndex(pair)] === 1 && terms.has(pair) && !told.has(pair))
        told.set(pair, before + i <= LEAD ? 1 : BELOW_LEAD);
      last = code;
    }
    if (hasWords) {
      for (const { 0: word, index } of text.matchAll(WORDS)) {
        const stem = word.toLowerCase().slice(0, STEM);
        if (terms.has(stem) && !told.has(stem)) told.set(stem, before + index <= LEAD ? 1 : BELOW_LEAD);
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
export function sharesOf({ asked, terms: all }: Lexicon, stories: readonly Told[]): number[][] {
  const rarity = new Map<Term, number>();
  for (const term of all) {
    let storiesWith = 0;
    for (const told of stories) if (told.has(term)) storiesWith += 1;
    if (storiesWith > 0) rarity.set(term, Math.log((stories.length + 1) / (storiesWith + 0.3)));
  }
  return asked.map((terms) => {
    let mass = DOUBT;
    const sums = new Array<number>(stories.length).fill(0);
    for (const term of terms) {
      const weight = rarity.get(term);
      if (weight === undefined) {
        mass += UNKNOWN * Math.log(stories.length + 1);
        continue;
      }
      mass += weight;
      for (let b = 0; b < stories.length; b += 1) {
        const share = stories[b]?.get(term);
        if (share !== undefined) sums[b] = (sums[b] as number) + weight * share;
      }
    }
    return sums.map((sum) => sum / mass);
  });
}
