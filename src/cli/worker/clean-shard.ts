import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { jumpEndsOf } from '../../articles/jump-ends.js';
import { sha256 } from '../../sha256.js';
import type { Cleaned } from '../clean-page.js';
import { UsageError } from '../exit.js';
import type { Job } from '../jobs.js';
import { describeOsError, describePathError, errorCode } from '../os-error.js';
import { readPage } from '../read.js';
import { refusal } from '../shards/answer.js';
import { byteLines } from '../shards/byte-lines.js';
import { type Cleaner, jobOf, type Outcome } from '../shards/cleaner.js';
import { trailerOf } from '../shards/output-lines.js';
import { LONGEST_REQUEST, type Refused, type Request, readRequest } from '../shards/request.js';
import { isSameFile } from '../shards/same-file.js';
import { trailerLine } from '../shards/trailer.js';
import { createWholeFile } from '../shards/whole-file.js';
import { createWaitingPages, linkedPage, linksOf } from '../waiting-pages.js';
import type { Account } from './account.js';

/**
 * Cleans the pages of one shard into a file of that name in the output folder: an answer for each line of the manifest, in
 * its order, and a trailer. A file that is whole already, of this manifest, version and configuration, is left as it is.
 *
 * A story that jumps to another page of the shard is linked, as in a run of `fix` over these pages alone.
 *
 * @returns the file that was written, or null where it was there
 * @throws UsageError where the manifest cannot be read or the output cannot be written
 */
export async function cleanShard(
  manifest: string,
  outDir: string,
  cleaner: Cleaner,
  account: Account,
): Promise<{ output: string; written: boolean }> {
  const bytes = readManifest(manifest);
  const output = join(outDir, basename(manifest));
  if (isSameFile(output, manifest))
    throw new UsageError(`${output} is the manifest and would be overwritten; choose another --out-dir`);
  const made = { ...cleaner.stamp, manifest: sha256(bytes) };
  const before = await trailerOf(output);
  const same = (key: keyof typeof made) => before?.[key] === made[key];
  if (same('version') && same('configHash') && same('manifest')) return { output, written: false };
  const lines: (Request | Refused)[] = [];
  for await (const line of byteLines([bytes], LONGEST_REQUEST)) lines.push(readRequest(line));
  if (lines.length === 0) throw new UsageError(`${manifest}: the shard is empty`);
  try {
    const file = createWholeFile(output);
    try {
      const hash = createHash('sha256');
      await answerAll(lines, cleaner, account, (answer) => {
        hash.update(answer);
        file.write(answer);
      });
      file.write(trailerLine({ ...made, lines: lines.length, sha256: hash.digest('hex') }));
      file.commit();
    } finally {
      file.discard();
    }
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    throw new UsageError(`${output}: cannot be written: ${describeOsError(cause)}`);
  }
  return { output, written: true };
}

function readManifest(path: string): Buffer {
  try {
    return Buffer.from(readPage(path));
  } catch (cause) {
    throw new UsageError(`${path}: ${describePathError(path, cause)}`);
  }
}

/** Answers in the order of the lines, though pages on which a story jumps wait for the others of their issue. */
async function answerAll(
  lines: readonly (Request | Refused)[],
  cleaner: Cleaner,
  account: Account,
  write: (answer: string) => void,
): Promise<void> {
  let next = 0;
  /** Of pages that failed behind one that waits. */
  const held = new Map<number, string>();
  const put = (place: number, answer: string) => {
    held.set(place, answer);
    for (let ready = held.get(next); ready !== undefined; ready = held.get(next)) {
      write(ready);
      held.delete(next);
      next += 1;
    }
  };
  const asked = new Map<Job, { request: Request; place: number }>();
  for (const [place, line] of lines.entries())
    if ('read' in line) asked.set(jobOf(line), { request: line, place });
  const jobs = [...asked.keys()];
  const of = (job: Job) => asked.get(job) as { request: Request; place: number };
  const waiting = createWaitingPages<Cleaned>(jobs, true);
  const done = (job: Job, outcome: Outcome) => {
    const { request, place } = of(job);
    account.outcome(request.path, outcome);
    put(place, cleaner.answer(request, outcome));
  };
  const clean = (job: Job) => cleaner.clean(of(job).request);
  for (const [place, line] of lines.entries()) {
    if ('read' in line) continue;
    account.refused(place + 1, line);
    put(place, refusal(line, cleaner.stamp));
  }
  for (const [i, job] of jobs.entries()) {
    // signals are heard between two turns of the event loop only
    await nextTurn();
    const outcome = await clean(job);
    const waits =
      outcome.kind === 'cleaned' &&
      waiting.take(i, {
        sha256: outcome.page.source.sha256,
        ends: jumpEndsOf(outcome.page),
        kept: outcome,
      });
    if (!waits) done(job, outcome);
    const released = waiting.release(i);
    const links = linksOf(released);
    for (const one of released) done(one.job, await linkedPage<Cleaned>(one, links.get(one.job.path), clean));
  }
}
