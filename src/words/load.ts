import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readHunspell, type WordList } from './hunspell.js';
import type { Language } from './language.js';
import { remembered } from './remembered.js';
import { PATTERNS_PACKAGE } from './syllables.js';

/**
 * The word lists: read when a page first needs one, and only that of its language.
 *
 * The one place of the library that reads files. The packages hold two files of data and a program that waits for
 * them; `clean` cannot wait, so they are read here, as `require` would read a JSON file. The German dictionary is under
 * the GPL and no dependency therefore: it is taken where its user has installed it.
 */
const PACKAGES: Record<Language, readonly string[]> = {
  en: ['dictionary-en', 'dictionary-en-gb'],
  fr: ['dictionary-fr'],
  de: ['dictionary-de'],
};
const OPTIONAL = new Set(['dictionary-de']);

const loaded = new Map<Language, WordList | null>();

/**
 * @returns null where there is no list of the language
 * @throws Error where a package that papercleaner depends on is not installed
 */
export function wordListOf(language: Language): WordList | null {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const lists = PACKAGES[language].map(read).filter((list) => list !== null);
  const list = lists.length === 0 ? null : remembering(lists);
  loaded.set(language, list);
  return list;
}

/** The lists as one, which answers faster the second time. */
const remembering = (lists: readonly WordList[]): WordList => ({
  has: remembered((word: string) => lists.some((list) => list.has(word))),
});

function read(name: string): WordList | null {
  const folder = folderOf(name);
  if (folder === null) return null;
  const file = (extension: string): string => readFileSync(join(folder, `index.${extension}`), 'utf8');
  return readHunspell(file('aff'), file('dic'));
}

function folderOf(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(name));
  } catch (error) {
    if (OPTIONAL.has(name)) return null;
    throw error;
  }
}

/** The versions of the word lists and of the places to divide words at, by their packages; null where one is not installed. */
export function wordDataVersions(): Record<string, string | null> {
  const versions = [...Object.values(PACKAGES).flat(), PATTERNS_PACKAGE].map((name) => {
    const folder = folderOf(name);
    if (folder === null) return [name, null];
    return [name, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version];
  });
  return Object.fromEntries(versions);
}
