/**
 * Worker threads that share the work on pages, with this thread where it may.
 *
 * Written by hand: tinypool, which we would have used, never settles the task of a worker that exits, and does not tell which
 * worker has which task, as a time limit needs.
 *
 * A worker is lost when it runs out of memory, breaks down, or takes longer for a page than it may. The pages of its task
 * are tried once more, each by itself, so that only the one that is to blame fails.
 */
import { Worker } from 'node:worker_threads';
import { type Failed, fault, trouble, unreadable } from '../clean-page.js';
import type { Crew } from '../crew.js';
import { errorCode } from '../os-error.js';
import type { Kind, Task, ToClean, Work } from '../page-work.js';
import { readStdin } from '../read.js';
import { beforeStop } from '../signals.js';
import { close, closes, type Gate, newGate, pagesCounted, reopen, stepsCounted } from './gate.js';

export interface WorkerData {
  vocabulary: ReadonlyMap<string, number>;
  gate: Gate;
}

export interface PoolOptions {
  count: number;
  taskBytes: number;
  vocabulary: ReadonlyMap<string, number>;
  /** Seconds that a page may take; undefined: all it wants. */
  timeLimit: number | undefined;
  /**
   * How this thread does a task, if it takes part: each thread less takes 60 MB less, and need not compile the program. Large
   * pages are for workers, which may run out of memory.
   */
  here?: ((task: AnyTask) => Promise<AnyOutcome[]>) | undefined;
  /** The module that they run. */
  module?: URL;
}

/** Why a worker could not do its task. */
class LostWorker extends Error {
  constructor(
    readonly why: unknown,
    /** The index in the task of the page that took too long. */
    readonly tooLong: number | null,
  ) {
    super('a worker was lost');
  }
}

type AnyTask = Task<Kind>;
type AnyOutcome = Work[Kind]['outcome'];

interface Assignment {
  task: AnyTask;
  done(outcomes: AnyOutcome[]): void;
  failed(why: LostWorker): void;
}

interface Hand {
  worker: Worker;
  gate: Gate;
  assignment: Assignment | null;
  /** `pagesCounted` when the task was given to it. */
  before: number;
  /** `stepsCounted` when it was looked at last, and since when it is at that step, as far as has been looked. */
  seen: number;
  since: number;
}

const MODULE = new URL('./worker.js', import.meta.url);
/** In bytes: fifty times as much as a full page of a daily. */
const LARGE = 2 ** 20;
/** Room for new objects, a quarter of what Node gives: a page needs few, and each worker takes 24 MB less, for 2 % of the time. */
const YOUNG_MEGABYTES = 12;
/** Tasks that this thread has at once: while a page of one is being written, pages of the other are cleaned. */
const TASKS_HERE = 2;
/** How often in the time that a page may take it is looked at. */
const LOOKS = 20;

export function startWorkers({
  count,
  taskBytes,
  vocabulary,
  timeLimit,
  here,
  module = MODULE,
}: PoolOptions): Crew {
  const workers = new Set<Hand>();
  const hands = here === undefined ? count : count + 1;
  const queue: Assignment[] = [];
  let freeHere = here === undefined ? 0 : TASKS_HERE;

  const start = (): Hand => {
    const gate = newGate();
    const worker = new Worker(module, {
      workerData: { vocabulary, gate } satisfies WorkerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const hand: Hand = { worker, gate, assignment: null, before: 0, seen: 0, since: 0 };
    worker.on('message', (outcomes: AnyOutcome[]) => {
      const { assignment } = hand;
      hand.assignment = null;
      assignment?.done(outcomes);
      assign();
    });
    worker.on('error', (why) => lose(hand, why));
    worker.on('exit', (code) => lose(hand, new Error(`a thread ended with exit code ${code}`)));
    workers.add(hand);
    return hand;
  };
  const lose = (hand: Hand, why: unknown, tooLong: number | null = null): void => {
    if (!workers.delete(hand)) return;
    hand.assignment?.failed(new LostWorker(why, tooLong));
    assign();
  };
  const assign = (): void => {
    while (queue.length > 0) {
      const hand =
        [...workers].find(({ assignment }) => assignment === null) ?? (workers.size < count && start());
      if (!hand) break;
      hand.assignment = queue.shift() as Assignment;
      hand.before = pagesCounted(hand.gate);
      hand.seen = stepsCounted(hand.gate);
      hand.worker.postMessage(hand.assignment.task);
    }
    const at = freeHere > 0 ? queue.findIndex(({ task }) => !task.pages.some(isLarge)) : -1;
    if (at >= 0) void doHere(queue.splice(at, 1)[0] as Assignment);
  };
  const doHere = async ({ task, done, failed }: Assignment): Promise<void> => {
    freeHere -= 1;
    try {
      done(await (here as NonNullable<typeof here>)(task));
    } catch (why) {
      failed(new LostWorker(why, null));
    }
    freeHere += 1;
    assign();
  };
  const attempt = (task: AnyTask): Promise<AnyOutcome[]> =>
    new Promise((done, failed) => {
      queue.push({ task, done, failed });
      assign();
    });
  const attemptAlone = async (kind: Kind, page: AnyTask['pages'][number]): Promise<AnyOutcome> => {
    try {
      return (await attempt({ kind, pages: [page] }))[0] as AnyOutcome;
    } catch (lost) {
      return lostPage(page.job.path, lost as LostWorker, timeLimit);
    }
  };
  const run = async ({ kind, pages }: AnyTask): Promise<AnyOutcome[]> => {
    try {
      return await attempt({ kind, pages });
    } catch (error) {
      const lost = error as LostWorker;
      const outcomes: AnyOutcome[] = [];
      for (const [i, page] of pages.entries()) {
        const isToBlame = i === lost.tooLong;
        outcomes.push(isToBlame ? lostPage(page.job.path, lost, timeLimit) : await attemptAlone(kind, page));
      }
      return outcomes;
    }
  };
  const look = (): void => {
    const now = performance.now();
    for (const hand of workers) {
      const steps = stepsCounted(hand.gate);
      const page = pagesCounted(hand.gate) - hand.before - 1;
      const isAtWork = hand.assignment !== null && page >= 0 && page < hand.assignment.task.pages.length;
      if (!isAtWork || steps !== hand.seen) {
        hand.seen = steps;
        hand.since = now;
      } else if (now - hand.since > (timeLimit as number) * 1000 && closes(hand.gate)) {
        // what was written at the last moment is done
        if (stepsCounted(hand.gate) !== steps) reopen(hand.gate);
        else {
          lose(hand, undefined, page);
          void hand.worker.terminate();
        }
      }
    }
  };
  const watch = timeLimit === undefined ? undefined : setInterval(look, (timeLimit * 1000) / LOOKS);
  const closeGates = (): void => {
    for (const { gate } of workers) close(gate);
  };
  const goOn = beforeStop(closeGates);
  return {
    run: async <K extends Kind>(task: Task<K>) => (await withInput(task, run)) as Work[K]['outcome'][],
    hands,
    threads: hands,
    taskBytes,
    async close() {
      clearInterval(watch);
      closeGates();
      goOn();
      const ended = [...workers];
      workers.clear();
      await Promise.all(ended.map(({ worker }) => worker.terminate()));
    },
  };
}

const isLarge = ({ job }: AnyTask['pages'][number]): boolean => job.bytes > LARGE;

/** Only the main thread can read standard input. */
async function withInput(
  task: AnyTask,
  run: (task: AnyTask) => Promise<AnyOutcome[]>,
): Promise<AnyOutcome[]> {
  const [page] = task.pages as [ToClean];
  if (page.job.file !== null) return run(task);
  try {
    return run({ ...task, pages: [{ ...page, input: await readStdin() }] });
  } catch (cause) {
    return [unreadable(page.job.path, cause)];
  }
}

function lostPage(path: string, { why, tooLong }: LostWorker, timeLimit: number | undefined): Failed {
  if (tooLong !== null)
    return trouble(path, `took longer than ${timeLimit} s and was given up; raise --time-limit, or split it`);
  if (errorCode(why) === 'ERR_WORKER_OUT_OF_MEMORY')
    return trouble(
      path,
      'takes more memory than it may; split it, or allow more, as in NODE_OPTIONS=--max-old-space-size=8192',
      why,
    );
  return fault(path, why);
}
