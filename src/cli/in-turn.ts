/** Work that is done by several and comes out in order. */
import type { Crew } from './crew.js';
import type { Kind, Work } from './page-work.js';

/** Files cost time, however small they are: as much as so many bytes of text. */
const FILE_BYTES = 4096;
/** Tasks that are begun or done before their turn, for each of the hands: enough that none is idle. */
const AHEAD = 4;

/**
 * What each of the pages came to, in their order.
 *
 * Work is done ahead only so far, in tasks and in bytes of source: who takes the pages slowly slows down all of it.
 */
export async function* inTurn<K extends Kind>(
  kind: K,
  pages: Iterable<Work[K]['page']>,
  { run, hands, taskBytes }: Crew,
): AsyncGenerator<[Work[K]['page'], Work[K]['outcome']]> {
  const begun: { batch: Batch<Work[K]['page']>; outcomes: Promise<Work[K]['outcome'][]> }[] = [];
  let bytes = 0;
  const batches = inBatches(pages, taskBytes);
  const isRoom = (): boolean =>
    begun.length < hands || (begun.length < AHEAD * hands && bytes < AHEAD * hands * taskBytes);
  const begin = (): void => {
    while (isRoom()) {
      const { value: batch } = batches.next();
      if (batch === undefined) return;
      begun.push({ batch, outcomes: run({ kind, pages: batch.pages }) });
      bytes += batch.bytes;
    }
  };
  for (begin(); begun.length > 0; begin()) {
    const { batch, outcomes } = begun[0] as (typeof begun)[0];
    const done = await outcomes;
    bytes -= batch.bytes;
    begin();
    for (const [i, page] of batch.pages.entries()) yield [page, done[i] as Work[K]['outcome']];
    begun.shift();
  }
}

interface Batch<Page> {
  pages: Page[];
  bytes: number;
}

function* inBatches<Page extends { job: { bytes: number } }>(
  pages: Iterable<Page>,
  taskBytes: number,
): Generator<Batch<Page>, undefined> {
  let batch: Batch<Page> = { pages: [], bytes: 0 };
  for (const page of pages) {
    batch.pages.push(page);
    batch.bytes += page.job.bytes + FILE_BYTES;
    if (batch.bytes < taskBytes) continue;
    yield batch;
    batch = { pages: [], bytes: 0 };
  }
  if (batch.pages.length > 0) yield batch;
}
