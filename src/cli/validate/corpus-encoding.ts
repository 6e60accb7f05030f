import { isAscii } from 'node:buffer';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { candidates } from '../../detect-encoding.js';
import { type Job, readJob } from '../jobs.js';

/** From so many files on, one can be told from the others. */
const FEWEST = 3;

/**
 * The encoding that more than half of the files are in; null where none is. All of them are read, and their encoding found
 * out: that takes a tenth of the time of cleaning them. What cannot be read is reported when it is checked.
 *
 * @param find tells the encoding of one, null where it says nothing of the corpus
 */
export async function corpusEncoding(
  jobs: readonly Job[],
  find: (job: Job) => Promise<string | null> = encodingOf,
): Promise<string | null> {
  if (jobs.length < FEWEST) return null;
  const counts = new Map<string, number>();
  let files = 0;
  for (const job of jobs) {
    // signals are heard between two turns of the event loop only
    await nextTurn();
    const encoding = await find(job);
    if (encoding === null) continue;
    files += 1;
    counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  }
  for (const [encoding, count] of counts) if (files >= FEWEST && 2 * count > files) return encoding;
  return null;
}

/** Null where it says nothing of the corpus: plain ASCII, and files that cannot be read. */
export async function encodingOf(job: Job): Promise<string | null> {
  try {
    const bytes = Buffer.from(await readJob(job));
    return isAscii(bytes) ? null : (candidates(bytes)[0]?.encoding ?? null);
  } catch {
    return null;
  }
}
