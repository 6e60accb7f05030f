import { sha256 } from '../../sha256.js';
import { decidingWords } from '../deciding-words.js';
import type { CleaningFlags, ReadingFlags } from '../options.js';
import type { Settings } from '../settings.js';

/**
 * SHA-256 of all that decides, beside the input and the version of papercleaner, what becomes of a page: the options, from
 * wherever they come, the overrides of a configuration, the words of the corpus, and which word lists are installed.
 *
 * Of `flags` only what is named here counts: where pages are written to, and what is said meanwhile, changes no page.
 */
export function configHash(
  { run, config }: Settings<CleaningFlags & ReadingFlags>,
  vocabulary: ReadonlyMap<string, number>,
): string {
  const { encoding, onError, only, skip, variant, keepUncertainHyphens = false } = run;
  const deciding = {
    encoding,
    onError,
    only: only?.toSorted(),
    skip: skip?.toSorted(),
    variant,
    keepUncertainHyphens,
    // globs are relative to the configuration
    overrides: config?.overrides.length ? [config.file, config.globs, config.overrides] : undefined,
    ...decidingWords(vocabulary),
  };
  return sha256(JSON.stringify(deciding));
}
