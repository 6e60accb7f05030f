import { setImmediate as nextTurn } from 'node:timers/promises';
import { type JumpEnd, jumpEndsOf } from '../articles/jump-ends.js';
import { linksByPath, withLinks } from '../articles/jumps.js';
import { type JumpLink, linkJumps } from '../articles/link-jumps.js';
import { issueOf } from '../articles/page-place.js';
import { addLinked, noneLinked, type Seams, seamsOf, stitchPage } from '../stitch.js';
import { type Cleaned, type Failed, fault, trouble } from './clean-page.js';
import type { FixFlags } from './fix.js';
import type { Job } from './jobs.js';

/**
 * Pages on which a story jumps to another file wait until all files of their issue are read: their other ends may stand
 * in any of them. Paths that name a day tell the issues apart; where one names none, the whole run is one issue.
 *
 * All other pages are written at once, unless they are printed and would come out of order. Of what waits, the ends of
 * the jumps are kept, and the pages up to a limit; those beyond it are cleaned a second time.
 */
export interface WaitingPages<Outcome extends Cleaned> {
  /** Keeps the page of the job of that index if it must wait. */
  take(index: number, cleaned: Outcome): boolean;
  /** The pages that need not wait longer after that job, in their order: linked, and stitched if so wished. */
  release(index: number): AsyncGenerator<[Job, Outcome | Failed]>;
}

/** Cleans one page. */
type CleanJob<Outcome> = (job: Job) => Promise<Outcome | Failed>;
type StitchFlags = Pick<FixFlags, 'stitch'>;

/** Bytes of source whose pages are kept; a page of a Chinese daily takes four times its source. */
const KEPT_BYTES = 32 * 2 ** 20;

interface Waiting<Outcome> {
  job: Job;
  /** Null where the page has to be cleaned again. */
  kept: Outcome | null;
  sha256: string;
}

export function createWaitingPages<Outcome extends Cleaned>(
  jobs: readonly Job[],
  flags: StitchFlags,
  cleanJob: CleanJob<Outcome>,
  inOrder: boolean,
  keptBytes = KEPT_BYTES,
): WaitingPages<Outcome> {
  const lastOf = lastOfIssues(jobs);
  let waiting: Waiting<Outcome>[] = [];
  let ends: JumpEnd[] = [];
  let room = keptBytes;
  /** The job after which all issues are read of which pages wait. */
  let until = -1;
  return {
    take(index, cleaned) {
      const job = jobs[index] as Job;
      const own = jobs.length > 1 ? jumpEndsOf(cleaned.page) : [];
      const jumps = own.some(({ printed }) => printed);
      if (!jumps && !(inOrder && waiting.length > 0)) return false;
      if (jumps) {
        for (const end of own) ends.push(end);
        until = Math.max(until, lastOf(job.path));
      }
      const keeps = job.bytes <= room;
      if (keeps) room -= job.bytes;
      waiting.push({ job, kept: keeps ? cleaned : null, sha256: cleaned.page.source.sha256 });
      return true;
    },

    async *release(index) {
      if (index < until || waiting.length === 0) return;
      const links = linksByPath(linkJumps(ends));
      const released = waiting;
      waiting = [];
      ends = [];
      room = keptBytes;
      yield* linkedPages(released, links, flags, cleanJob);
    },
  };
}

/** The index of the last job of the issue that a path belongs to. */
function lastOfIssues(jobs: readonly Job[]): (path: string) => number {
  const last = new Map<string, number>();
  for (const [i, { path }] of jobs.entries()) last.set(issueOf(path), i);
  return last.has('') ? () => jobs.length - 1 : (path) => last.get(issueOf(path)) as number;
}

async function* linkedPages<Outcome extends Cleaned>(
  waiting: readonly Waiting<Outcome>[],
  links: ReadonlyMap<string, JumpLink[]>,
  flags: StitchFlags,
  cleanJob: CleanJob<Outcome>,
): AsyncGenerator<[Job, Outcome | Failed]> {
  const linkedPage = async (one: Waiting<Outcome>): Promise<Outcome | Failed> => {
    const outcome = await pageOf(one, cleanJob);
    const own = links.get(one.job.path);
    if (outcome.kind === 'failed' || own === undefined) return outcome;
    return { ...outcome, page: withLinks(outcome.page, own) };
  };
  const linked = noneLinked();
  if (flags.stitch) {
    for (const one of waiting) {
      if (!links.has(one.job.path)) continue;
      const outcome = await linkedPage(one);
      if (outcome.kind === 'cleaned') addLinked(linked, outcome.page);
    }
  }
  const seams = seamsOf(linked);
  for (const one of waiting) {
    const outcome = await linkedPage(one);
    const alone = outcome.kind === 'failed' || !links.has(one.job.path);
    yield [one.job, alone ? stitchedAlone(outcome, flags) : stitched(outcome, seams)];
  }
}

/** The page as it was read, though it may have to be read again. */
async function pageOf<Outcome extends Cleaned>(
  { job, kept, sha256 }: Waiting<Outcome>,
  cleanJob: CleanJob<Outcome>,
): Promise<Outcome | Failed> {
  if (kept !== null) return kept;
  await nextTurn();
  const outcome = await cleanJob(job);
  if (outcome.kind === 'failed' || outcome.page.source.sha256 === sha256) return outcome;
  return trouble(job.path, 'was changed while papercleaner was at work; clean it again', undefined);
}

/** The page, with what jumps from sheet to sheet of its own file stitched, if so wished. */
export function stitchedAlone<Outcome extends Cleaned>(
  outcome: Outcome | Failed,
  { stitch }: StitchFlags,
): Outcome | Failed {
  if (!stitch || outcome.kind === 'failed') return outcome;
  const linked = noneLinked();
  addLinked(linked, outcome.page);
  return stitched(outcome, seamsOf(linked));
}

function stitched<Outcome extends Cleaned>(outcome: Outcome, seams: Seams): Outcome | Failed {
  try {
    return { ...outcome, page: stitchPage(outcome.page, seams) };
  } catch (cause) {
    return fault(outcome.page.source.path, cause);
  }
}
