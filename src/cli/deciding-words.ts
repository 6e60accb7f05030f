import { sha256 } from '../sha256.js';
import { wordDataVersions } from '../words/load.js';
import { formatVocabulary } from './vocabulary-file.js';

/**
 * The words that hyphens and lines are decided by: those of the corpus, as a hash, and which word lists and hyphenation
 * patterns are installed. For whoever asks whether an output would come out as before.
 */
export const decidingWords = (corpus: ReadonlyMap<string, number>) => ({
  vocabulary: corpus.size === 0 ? undefined : sha256(formatVocabulary(corpus)),
  words: wordDataVersions(),
});
