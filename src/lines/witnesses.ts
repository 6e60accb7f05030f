import type { WordList } from '../words/hunspell.js';
import { type Language, languageOf, languagesOf } from '../words/language.js';
import { wordListOf } from '../words/load.js';
import type { Line } from './line.js';
import { sampleOf, textOf } from './telling-lines.js';
import { NO_WORDS, type Vocabulary, wordsOf } from './vocabulary.js';

/** Who is asked whether a hyphen belongs to its word, about the lines of one block: the page, the run, a word list. */
export interface Witnesses {
  page: Vocabulary;
  corpus: Vocabulary;
  language: Language | null;
  /** Null where the language is unknown or has no list. */
  list: WordList | null;
}

/** For text that has no words to ask about. */
export const NO_WITNESSES: Witnesses = { page: NO_WORDS, corpus: NO_WORDS, language: null, list: null };

/**
 * The witnesses of a sheet; where it mixes languages, given anew for each block.
 *
 * Only asked where a word is in question, so that a page that needs no word list reads none.
 */
export function witnessesOf(
  lines: readonly Line[],
  corpus: Vocabulary,
): (block: readonly Line[]) => Witnesses {
  let sheet: Witnesses | null = null;
  let isMixed = false;
  return (block) => {
    if (sheet === null) {
      const { language, mixed } = languagesOf(sampleOf(lines));
      const list = language === null ? null : wordListOf(language);
      sheet = { page: wordsOf(lines), corpus, language, list };
      isMixed = mixed;
    }
    const own = isMixed ? languageOf(textOf(block)) : sheet.language;
    if (own === null || own === sheet.language) return sheet;
    return { ...sheet, language: own, list: wordListOf(own) };
  };
}
