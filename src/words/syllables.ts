import { createRequire } from 'node:module';
import type { Language } from './language.js';
import { remembered } from './remembered.js';

/**
 * Where a typesetter may divide a word: the hyphenation patterns of TeX, which browsers and newspaper systems use too.
 *
 * They are read when a page of the language first asks, in 5 to 60 ms.
 */
export const PATTERNS_PACKAGE = 'hyphen';
const PATTERNS: Record<Language, string> = { en: 'en-us', de: 'de', fr: 'fr' };
/** What the patterns put between two syllables. */
const SOFT_HYPHEN = '\u00ad';
/** Shorter words are not divided in newspapers. */
const SHORTEST = 5;

/** The parts of a word that may stand on two lines; one part where it may not be divided. */
export type Syllables = (word: string) => readonly string[];

/** The part of the package's own module for a language that is used here. */
interface Hyphenator {
  hyphenateSync: (word: string) => string;
}

const loaded = new Map<Language, Syllables>();

export function syllablesOf(language: Language): Syllables {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const { hyphenateSync } = createRequire(import.meta.url)(
    `${PATTERNS_PACKAGE}/${PATTERNS[language]}`,
  ) as Hyphenator;
  const syllables: Syllables = remembered((word: string) =>
    word.length < SHORTEST ? [word] : hyphenateSync(word).split(SOFT_HYPHEN),
  );
  loaded.set(language, syllables);
  return syllables;
}
