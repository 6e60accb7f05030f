import { sha256 } from '../../sha256.js';
import { type Cleaned, cleanPage, type Failed, unreadable } from '../clean-page.js';
import type { Job } from '../jobs.js';
import type { CleaningFlags, ReadingFlags } from '../options.js';
import type { Settings } from '../settings.js';
import { readVersion } from '../version.js';
import { readVocabulary } from '../vocabulary-file.js';
import { errorAnswer, pageAnswer, type Stamp } from './answer.js';
import { configHash } from './config-hash.js';
import type { Request } from './request.js';

/** How pages are read and cleaned, for whoever asks; the vocabulary is read once. */
export interface Cleaner {
  stamp: Stamp;
  /** Never throws: what is wrong with a page is its outcome. */
  clean(request: Request): Promise<Outcome>;
  /** The line that is written for it. */
  answer(request: Request, outcome: Outcome): string;
}

export type Outcome = Cleaned | (Failed & { sha256In?: string });

/** @throws UsageError where the vocabulary cannot be read */
export function createCleaner(settings: Settings<CleaningFlags & ReadingFlags>): Cleaner {
  const { vocabulary } = settings.run;
  const words = vocabulary === undefined ? new Map<string, number>() : readVocabulary(vocabulary);
  const stamp = { version: readVersion(), configHash: configHash(settings, words) };
  return {
    stamp,
    async clean(request) {
      let bytes: Uint8Array;
      try {
        bytes = request.read();
      } catch (cause) {
        return unreadable(request.path, cause);
      }
      const { encoding } = request;
      const flags = { ...settings.page(request.path), ...(encoding !== undefined && { encoding }) };
      const outcome = await cleanPage(jobOf(request), flags, words, bytes);
      return outcome.kind === 'cleaned' ? outcome : { ...outcome, sha256In: sha256(bytes) };
    },
    answer({ id, path }, outcome) {
      if (outcome.kind === 'cleaned') return pageAnswer(id, outcome.page, stamp);
      const { exit: code, problem, sha256In = null } = outcome;
      return errorAnswer(id, { code, path, message: problem.message }, sha256In, stamp);
    },
  };
}

/** A page that is read by its request. */
export function jobOf({ path, bytes }: Request): Job {
  return { path, file: null, bytes, output: null, onlyOne: false };
}
