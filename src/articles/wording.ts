import { isHan } from '../characters.js';
import { codesOf } from '../code-units.js';
import { pairOf, slotOf } from '../pairs.js';
import type { Draft } from './draft.js';
import type { Unit } from './units.js';

/**
 * How much of a heading's wording stands in a story: what tells that they belong together, in whatever order the
 * page has them. Wording is pairs of Han, stems of words and numbers, so that no dictionary is needed.
 */

/** Characters of a story that its heading speaks of first. */
const LEAD = 200;
/** Characters after which a story says nothing new of its subject. */
const TOLD = 450;
/** What wording counts that stands in the lead of a body, and further down: in halves. */
const IN_LEAD = 2;
const BELOW_LEAD = 1;
/** Rarity that stands for wording on which nothing can be built: a heading of two common words decides nothing. */
const DOUBT = 3;

/** What wording that no story has counts against, as a share of the rarest: a heading may speak in its own words. */
const UNKNOWN = 0.15;

/** Words of four letters or more, and numbers. */
const WORDS = /[A-Za-zÀ-ɏ]{4,}|\d+(?:[.,]\d+)*/gu;
/** The last letter that these have: ɏ. */
const LAST_IN_WORDS = 0x24f;
/** Letters that tell a word: endings differ between a heading and its story. */
const STEM = 7;

/** A pair of Han as a number, or a stem or number as a string. */
export type Term = number | string;

/** Visits the wording of some texts, repetitions too: pairs of Han, words cut to their stems, and numbers. */
export function visitWording(texts: readonly string[], visit: (term: Term) => void): void {
  let words = false;
  for (const text of texts) {
    const { length } = text;
    const codes = codesOf(text);
    let before = 0;
    for (let i = 0; i < length; i += 1) {
      const code = codes[i] as number;
      const own = isHan(code) ? code : 0;
      if (own !== 0 && before !== 0) visit(pairOf(before, own));
      else if (own === 0 && code <= LAST_IN_WORDS) words = true;
      before = own;
    }
  }
  // most Chinese headings have neither letters nor digits
  if (!words) return;
  for (const text of texts)
    for (const [word] of text.matchAll(WORDS)) visit(word.toLowerCase().slice(0, STEM));
}

/**
 * The wording of a sheet's headings, each term with a number of its own, and what the stories have of it: a story is read
 * once, however often it is asked.
 */
export interface Wording {
  /** How many terms there are. */
  size: number;
  /** Pairs of Han as a hash table: in each slot a pair, or 0, and the number of the pair. */
  pairs: Int32Array;
  numbers: Int32Array;
  words: ReadonlyMap<string, number>;
  /** Of the stories that were read. */
  told: Map<readonly Draft[], Told>;
}

export function wordingOf(units: readonly Unit[]): Wording {
  const terms: Term[] = [];
  for (const { kind, drafts } of units)
    if (kind === 'heading') for (const term of termsOf(drafts)) terms.push(term);
  const slots = slotsFor(terms.length);
  const pairs = new Int32Array(slots);
  const numbers = new Int32Array(slots);
  const words = new Map<string, number>();
  let size = 0;
  for (const term of terms) {
    if (typeof term === 'string') {
      if (words.has(term)) continue;
      words.set(term, size);
    } else {
      const slot = slotOf(term, pairs);
      if (pairs[slot] === term) continue;
      pairs[slot] = term;
      numbers[slot] = size;
    }
    size += 1;
  }
  return { size, pairs, numbers, words, told: new Map() };
}

function termsOf(heading: readonly Draft[]): Term[] {
  const terms: Term[] = [];
  visitWording(
    heading.map(({ passage }) => passage.text),
    (term) => terms.push(term),
  );
  return terms;
}

/** Room for so many pairs, of which most slots are free: a pair that is not there is known by the first slot. */
export function slotsFor(pairs: number): number {
  let slots = 16;
  while (slots < 4 * pairs) slots *= 2;
  return slots;
}

/** What a story has of each term of the headings: so many halves of it, 0 for none. */
export type Told = number[];

/** What a whole story has: it is asked again, and read once. */
export function toldOnce(story: readonly Draft[], wording: Wording): Told {
  let told = wording.told.get(story);
  if (told === undefined) {
    told = toldBy(story, wording);
    wording.told.set(story, told);
  }
  return told;
}

/** What a story has of the headings' wording, as far as it tells its subject. */
export function toldBy(story: readonly Draft[], { size, pairs, numbers, words }: Wording): Told {
  const told: Told = new Array(size).fill(0);
  let before = 0;
  for (const { passage } of story) {
    if (before > TOLD) break;
    const text = passage.text.length > TOLD ? passage.text.slice(0, TOLD) : passage.text;
    const { length } = text;
    const codes = codesOf(text);
    let last = 0;
    for (let i = 0; i < length; i += 1) {
      const code = codes[i] as number;
      const slot = slotOf(pairOf(last, code), pairs);
      last = code;
      if (pairs[slot] === 0) continue;
      const term = numbers[slot] as number;
      if (told[term] === 0) told[term] = before + i <= LEAD ? IN_LEAD : BELOW_LEAD;
    }
    if (words.size > 0) {
      for (const { 0: word, index } of text.matchAll(WORDS)) {
        const term = words.get(word.toLowerCase().slice(0, STEM));
        if (term !== undefined && told[term] === 0)
          told[term] = before + index <= LEAD ? IN_LEAD : BELOW_LEAD;
      }
    }
    before += length;
  }
  return told;
}

/** What several parts of a story tell together; there is one at least. */
export function together(parts: readonly Told[]): Told {
  const all = (parts[0] as Told).slice();
  for (const told of parts)
    for (let term = 0; term < all.length; term += 1)
      if ((told[term] as number) > (all[term] as number)) all[term] = told[term] as number;
  return all;
}

/**
 * For each heading and story, the share of the heading's wording that the story has, 0 to 1. What is rare among the
 * stories counts more, and so does what stands in a story's lead.
 *
 * @param headings those of the wording, or parts of them
 */
export function sharesOf(
  headings: readonly (readonly Draft[])[],
  stories: readonly Told[],
  wording: Wording,
): number[][] {
  const unknown = UNKNOWN * Math.log(stories.length + 1);
  const rarities = raritiesAmong(stories, wording);
  return headings.map((heading) => {
    let mass = DOUBT;
    const sums: number[] = new Array(stories.length).fill(0);
    for (const term of new Set(termsOf(heading))) {
      const number = numberOf(term, wording);
      const weight = number < 0 ? 0 : (rarities[number] as number);
      mass += weight === 0 ? unknown : weight;
      if (weight === 0) continue;
      for (let b = 0; b < stories.length; b += 1) {
        const share = (stories[b] as Told)[number] as number;
        if (share !== 0) sums[b] = (sums[b] as number) + (weight * share) / IN_LEAD;
      }
    }
    return sums.map((sum) => sum / mass);
  });
}

/** The number of a term; -1 for one of no heading, as half a word is, where a heading was divided inside it. */
function numberOf(term: Term, { pairs, numbers, words }: Wording): number {
  if (typeof term === 'string') return words.get(term) ?? -1;
  const slot = slotOf(term, pairs);
  return pairs[slot] === term ? (numbers[slot] as number) : -1;
}

/** How rare each term is among the stories; 0 for what none has. */
function raritiesAmong(stories: readonly Told[], { size }: Wording): Float64Array {
  const rarities = new Float64Array(size);
  for (let term = 0; term < size; term += 1) {
    let storiesWith = 0;
    for (let b = 0; b < stories.length; b += 1) if ((stories[b] as Told)[term] !== 0) storiesWith += 1;
    if (storiesWith > 0) rarities[term] = Math.log((stories.length + 1) / (storiesWith + 0.3));
  }
  return rarities;
}
