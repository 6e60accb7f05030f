import type { WordList } from '../words/hunspell.js';
import { type Language, languageOf, languagesOf, TELLING } from '../words/language.js';
import { wordListOf } from '../words/load.js';
import type { Line } from './line.js';
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
      const { language, mixed } = languagesOf(sample(lines));
      const list = language === null ? null : wordListOf(language);
      sheet = { page: wordsOf(lines), corpus, language, list };
      isMixed = mixed;
    }
    const own = isMixed ? languageOf(textOf(block)) : sheet.language;
    if (own === null || own === sheet.language) return sheet;
    return { ...sheet, language: own, list: wordListOf(own) };
  };
}

/** As much of the lines as their language is told by. */
function textOf(lines: readonly Line[]): string {
  let text = '';
  for (let i = 0; i < lines.length && text.length < TELLING; i += 1) text += `${(lines[i] as Line).text}\n`;
  return text;
}

/** Lines that tell a sheet's languages, taken evenly from all of it. */
const TELLING_LINES = 120;
function sample(lines: readonly Line[]): string {
  const step = Math.ceil(lines.length / TELLING_LINES);
  return textOf(lines.filter((_, i) => i % step === 0));
}
