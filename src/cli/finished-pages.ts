/** From the pages of a run to what became of each: cleaned, linked to those that its stories jump to, and written. */
import { noneLinked, type Seams, seamsByPage, seamsOf } from '../stitch.js';
import type { Failed } from './clean-page.js';
import type { Crew } from './crew.js';
import type { FixFlags } from './fix.js';
import { inTurn } from './in-turn.js';
import type { Job } from './jobs.js';
import type { Finished, Kept, ToFinish } from './page-work.js';
import { createWaitingPages, type Released } from './waiting-pages.js';

export interface Course {
  flagsFor(path: string): FixFlags;
  /** Pages are printed: none may overtake another. */
  inOrder: boolean;
  /** The page is read and cleaned, though it may wait for others. */
  onCleaned?(job: Job): void;
  /** Bytes of source whose pages are kept while they wait. */
  keptBytes?: number;
}

/** Of a page that waits for others, or only stands behind such. */
type Standing = Kept | Finished;
type Done = readonly [Job, Finished | Failed];

/** In the order of the jobs, but for those that wait for others and are not printed. */
export async function* finishedPages(
  jobs: readonly Job[],
  crew: Crew,
  { flagsFor, inOrder, onCleaned, keptBytes }: Course,
): AsyncGenerator<Done> {
  const waiting = createWaitingPages<Standing>(jobs, inOrder, keptBytes);
  let index = 0;
  for await (const [{ job }, outcome] of inTurn('clean', pagesOf(jobs, flagsFor), crew)) {
    if (outcome.kind === 'waits') waiting.take(index, outcome.ends, outcome.sha256, outcome.kept);
    else if (outcome.kind === 'failed' || !waiting.take(index, [], outcome.sha256, outcome))
      yield [job, outcome];
    yield* released(waiting.release(index), flagsFor, crew);
    onCleaned?.(job);
    index += 1;
  }
}

function* pagesOf(jobs: readonly Job[], flagsFor: Course['flagsFor']) {
  for (const job of jobs) yield { job, flags: flagsFor(job.path) };
}

async function* released(
  pages: readonly Released<Standing>[],
  flagsFor: Course['flagsFor'],
  crew: Crew,
): AsyncGenerator<Done> {
  const waited = pages.flatMap(({ kept, ...rest }): ToFinish[] =>
    isFinished(kept) ? [] : [{ ...rest, kept, flags: flagsFor(rest.job.path), seams: null }],
  );
  const seams = waited.some(({ flags }) => flags.stitch) ? await seamsOfAll(waited, crew) : null;
  const finishing = inTurn('finish', withSeams(waited, seams), crew);
  for (const { job, kept } of pages) {
    if (isFinished(kept)) yield [job, kept];
    else yield [job, (await finishing.next()).value[1]];
  }
}

const isFinished = (kept: Standing | null): kept is Finished =>
  kept !== null && 'kind' in kept && kept.kind === 'finished';

/** By the path of the page. */
async function seamsOfAll(pages: readonly ToFinish[], crew: Crew): Promise<Map<string, Seams>> {
  const all = noneLinked();
  const linked = pages.filter(({ links }) => links !== null);
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
