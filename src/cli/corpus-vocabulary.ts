import { setImmediate as nextTurn } from 'node:timers/promises';
import { vocabularyOf } from '../corpus.js';
import { type DecodeOptions, decode } from '../decode.js';
import { type Job, readJob } from './jobs.js';

/** What is wrong with one of the inputs, for who reports it. */
export type Report = (job: Job, cause: unknown) => void;

/** Counts the words of all inputs; one that cannot be read is reported, and the others are still counted. */
export async function countWords(
  jobs: Iterable<Job>,
  readingOf: (path: string) => DecodeOptions,
  words: Map<string, number>,
  report: Report,
): Promise<void> {
  for (const job of jobs) {
    // signals are heard between two turns of the event loop only
    await nextTurn();
    try {
      vocabularyOf([decode(await readJob(job), readingOf(job.path))], words);
    } catch (cause) {
      report(job, cause);
    }
  }
}
