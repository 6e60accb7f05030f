import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JumpEnd } from '../articles/jump-ends.js';
import { linksByPath, withLinks } from '../articles/jumps.js';
import { type JumpLink, linkJumps } from '../articles/link-jumps.js';
import { issueOf } from '../articles/page-place.js';
import { type Cleaned, changedMeanwhile, type Failed } from './clean-page.js';
import type { Job, Jobs } from './jobs.js';

/**
 * Pages on which a story jumps to another file wait until all files of their issue are read: their other ends may stand
 * in any of them. Paths that name a day tell the issues apart; where one names none, the whole run is one issue, as far as
 * `MOST_WAITING` goes.
 *
 * All other pages are written at once, unless they are printed and would come out of order. Of what waits, the ends of
 * the jumps are kept, and the pages up to a limit; those beyond it are cleaned a second time, if there is need for it.
 */
export interface WaitingPages<Kept> {
  /** Can another page be kept as it is? Behind these only texts are. */
  isRoom(): boolean;
  /** Keeps what was made of the job of that index if it must wait. */
  take(index: number, page: Taken<Kept>): boolean;
  /** The pages that need not wait longer after that job, in their order. */
  release(index: number): Released<Kept>[];
}

export interface Taken<Kept> extends Omit<Released<Kept>, 'job'> {
  kept: Kept;
  /** What it takes to keep it, in bytes; by default what a page takes as it is. */
  bytes?: number;
}

export interface Released<Kept> {
  job: Job;
  /** Of the input as it was read. */
  sha256: string;
  /** Of its jumps; null where it has some, and they are not known. */
  ends: readonly JumpEnd[] | null;
  /** Null where the page has to be cleaned again. */
  kept: Kept | null;
}

/** Bytes that are kept. */
export const KEPT_BYTES = 32 * 2 ** 20;
/** A page of a Chinese daily takes so many times its source as it is; as the text that is written, one or two times. */
export const TIMES_ITS_SOURCE = 4;
/**
 * Pages with a jump that wait at once: those of many issues. The ends of one take up to ten kilobytes, whatever becomes of the
 * page, and a run may have a million of them that name no day. With 500 the printed pages of such a run took 40 MB more.
 */
export const MOST_WAITING = 200;
/** The share of what is kept that pages may take as they are, where there are texts to be kept behind them. */
const SHARE_OF_PAGES = 1 / 4;

export function createWaitingPages<Kept>(
  jobs: Jobs,
  inOrder: boolean,
  keptBytes = KEPT_BYTES,
): WaitingPages<Kept> {
  const lastOf = lastOfIssues(jobs);
  let waiting: Released<Kept>[] = [];
  let room = keptBytes;
  let jumping = 0;
  /** The job after which all issues are read of which pages wait. */
  let until = -1;
  return {
    isRoom: () => room > (1 - SHARE_OF_PAGES) * keptBytes,

    take(index, { sha256, ends, kept, bytes }) {
      const job = jobs.at(index) as Job;
      const jumps = ends === null || ends.some(({ printed }) => printed);
      if (!jumps && !(inOrder && waiting.length > 0)) return false;
      if (jumps) {
        jumping += 1;
        until = Math.max(until, lastOf(job.path));
      }
      const taken = bytes ?? TIMES_ITS_SOURCE * job.bytes;
      const keeps = taken <= room;
      if (keeps) room -= taken;
      waiting.push({ job, sha256, ends, kept: keeps ? kept : null });
      return true;
    },

    release(index) {
      const waits = index < until && jumping < MOST_WAITING;
      if (waits || waiting.length === 0) return [];
      const released = waiting;
      waiting = [];
      jumping = 0;
      room = keptBytes;
      return released;
    },
  };
}

/** The links of pages that need not wait longer, by path. */
export function linksOf(released: readonly { ends: readonly JumpEnd[] | null }[]): Map<string, JumpLink[]> {
  const ends: JumpEnd[] = [];
  for (const { ends: own } of released) for (const end of own ?? []) ends.push(end);
  return linksByPath(linkJumps(ends));
}

/** The page as it was read first, with its links, though it may have to be cleaned again. */
export async function linkedPage<Done extends Pick<Cleaned, 'kind' | 'page'>>(
  { job, kept, sha256 }: Released<Done>,
  links: readonly JumpLink[] | undefined,
  clean: (job: Job) => Promise<Done | Failed>,
): Promise<Done | Failed> {
  // signals are heard between two turns of the event loop only
  if (kept === null) await nextTurn();
  const outcome = kept ?? (await clean(job));
  if (outcome.kind === 'failed') return outcome;
  if (outcome.page.source.sha256 !== sha256) return changedMeanwhile(job);
  return links === undefined ? outcome : { ...outcome, page: withLinks(outcome.page, links) };
}

/** The index of the last job of the issue that a path belongs to. */
function lastOfIssues(jobs: Jobs): (path: string) => number {
  const last = new Map<string, number>();
  let i = 0;
  for (const { path } of jobs) {
    last.set(issueOf(path), i);
    i += 1;
  }
  return last.has('') ? () => jobs.length - 1 : (path) => last.get(issueOf(path)) as number;
}
