/** From the pages of a run to what became of each: cleaned, linked to those that its stories jump to, and written. */
import { noneLinked, type Seams, seamsByPage, seamsOf } from '../stitch.js';
import type { Failed } from './clean-page.js';
import type { Crew } from './crew.js';
import type { FixFlags } from './fix.js';
import { inTurn } from './in-turn.js';
import type { Job, Jobs } from './jobs.js';
import { type Entry, groupOf } from './journal.js';
import type { DoneBefore, Finished, Kept, ToClean, ToFinish, Waits } from './page-work.js';
import {
  createWaitingPages,
  KEPT_BYTES,
  linksOf,
  type Released,
  type Taken,
  TIMES_ITS_SOURCE,
} from './waiting-pages.js';

export interface Course {
  flagsFor(path: string): FixFlags;
  /** Pages are printed: none may overtake another. */
  inOrder: boolean;
  /** What an earlier run did with a page. */
  before?(job: Job): Entry | undefined;
  /** The page is read and cleaned, though it may wait for others. */
  onCleaned?(job: Job): void;
  /** Bytes that are kept of pages while they wait. */
  keptBytes?: number;
}

type Ready = Finished | DoneBefore | Failed;
/** Of a page that waits for others, or only stands behind such. */
type Standing = Kept | Ready;
type Waiting = Released<Standing>;
type Done = readonly [Job, Ready];

/** In the order of the jobs, but for those that wait for others and are not printed. */
export async function* finishedPages(
  jobs: Jobs,
  crew: Crew,
  { flagsFor, inOrder, before, onCleaned, keptBytes = KEPT_BYTES }: Course,
): AsyncGenerator<Done> {
  const waiting = createWaitingPages<Standing>(jobs, inOrder, keptBytes);
  function* toClean(): Generator<ToClean> {
    for (const job of jobs)
      yield { job, flags: flagsFor(job.path), before: before?.(job), isRoom: waiting.isRoom() };
  }
  let index = 0;
  for await (const [{ job }, outcome] of inTurn('clean', toClean(), crew)) {
    if (outcome.kind === 'waits') waiting.take(index, { ...outcome, ...sizeOf(outcome.kept) });
    else if (outcome.kind === 'failed' || !waiting.take(index, standing(outcome))) yield [job, outcome];
    const released = waiting.release(index);
    if (released.length > 0) yield* finished(released, { flagsFor, keptBytes }, crew);
    onCleaned?.(job);
    index += 1;
  }
}

function standing(kept: Finished | DoneBefore): Taken<Standing> {
  if (kept.kind === 'finished') return { sha256: kept.sha256, ends: [], kept, ...sizeOf(kept) };
  const { sha256, group } = kept.entry;
  return { sha256, ends: group === null ? [] : null, kept, bytes: 0 };
}

/** What is in its file takes nothing. */
function sizeOf(kept: Kept | Finished): { bytes?: number } {
  if (kept instanceof Uint8Array) return { bytes: kept.byteLength };
  // to be counted, a text is made one string: the pieces that it was put together of take several times as much
  return kept.kind === 'finished' ? { bytes: kept.text === null ? 0 : Buffer.byteLength(kept.text) } : {};
}

async function* finished(
  released: readonly Waiting[],
  { flagsFor, keptBytes }: Pick<Required<Course>, 'flagsFor' | 'keptBytes'>,
  crew: Crew,
): AsyncGenerator<Done> {
  const jumping = released.filter(({ ends }) => ends === null || ends.length > 0);
  const group = groupOf(jumping);
  const isDone = ({ kept }: Waiting) =>
    isReady(kept) && kept.kind === 'done before' && kept.entry.group === group;
  // where all pages were linked with the same ones before, none has to be read for its jumps
  const pages = jumping.every(isDone)
    ? released
    : await withEnds(released, isDone, flagsFor, keptBytes, crew);
  const links = linksOf(pages);
  const toFinish = ({ job, sha256, kept }: Waiting): ToFinish => ({
    job,
    flags: flagsFor(job.path),
    sha256,
    kept: isReady(kept) ? null : kept,
    links: links.get(job.path) ?? null,
    seams: null,
    group,
  });
  /** What is there already, unless it was written without the links that have been found. */
  const outcomeOf = ({ job, ends, kept }: Waiting): Ready | null => {
    if (!isReady(kept)) return null;
    if (kept.kind !== 'finished' || ends?.length === 0) return kept;
    return links.has(job.path) ? null : { ...kept, group };
  };
  const outcomes = pages.map(outcomeOf);
  const waited = pages.filter((_, i) => outcomes[i] === null).map(toFinish);
  // a part may stand on a page that is done
  const linked = pages.filter(({ job }) => links.has(job.path)).map(toFinish);
  const seams = waited.some(({ flags }) => flags.stitch) ? await seamsOfAll(linked, crew) : null;
  const finishing = inTurn('finish', withSeams(waited, seams), crew);
  for (const [i, { job }] of pages.entries()) yield [job, outcomes[i] ?? (await finishing.next()).value[1]];
}

const isReady = (kept: Standing | null): kept is Ready =>
  kept !== null && 'kind' in kept && kept.kind !== 'cleaned';

/** The pages with the ends of their jumps; those that were done before have to be read for them. */
async function withEnds(
  released: readonly Waiting[],
  isDone: (page: Waiting) => boolean,
  flagsFor: Course['flagsFor'],
  keptBytes: number,
  crew: Crew,
): Promise<Waiting[]> {
  const unknown = released.filter(({ ends }) => ends === null);
  const reading = inTurn(
    'clean',
    unknown.map(({ job }) => ({ job, flags: flagsFor(job.path) })),
    crew,
  );
  let room = keptBytes;
  const pages: Waiting[] = [];
  for (const page of released) {
    if (page.ends !== null) {
      pages.push(page);
      continue;
    }
    const outcome: Waits | Ready = (await reading.next()).value[1];
    if (outcome.kind !== 'waits') pages.push({ ...page, ends: [], kept: outcome });
    else if (isDone(page)) pages.push({ ...page, ends: outcome.ends });
    else {
      room -= TIMES_ITS_SOURCE * page.job.bytes;
      pages.push({
        ...page,
        sha256: outcome.sha256,
        ends: outcome.ends,
        kept: room < 0 ? null : outcome.kept,
      });
    }
  }
  return pages;
}

/** By the path of the page. */
async function seamsOfAll(linked: readonly ToFinish[], crew: Crew): Promise<Map<string, Seams>> {
  const all = noneLinked();
  for await (const [, outcome] of inTurn('gather', linked, crew)) {
    // it fails once more when it is to be finished, and that is reported
    if (outcome.kind === 'failed') continue;
    for (const [head, next] of outcome.linked.heads) all.heads.set(head, next);
    for (const [part, article] of outcome.linked.parts) all.parts.set(part, article);
  }
  return seamsByPage(seamsOf(all));
}

const NO_SEAMS: Seams = { behind: new Map(), moved: new Map() };

/** A page without a link is stitched to itself alone. */
function* withSeams(
  pages: readonly ToFinish[],
  seams: ReadonlyMap<string, Seams> | null,
): Generator<ToFinish> {
  for (const page of pages) {
    const isLinked = seams !== null && page.links !== null;
    yield isLinked ? { ...page, seams: seams.get(page.job.path) ?? NO_SEAMS } : page;
  }
}
