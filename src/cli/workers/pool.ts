/**
 * Worker threads that share the work on pages.
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
import { close, closes, type Gate, newGate, pagesCounted } from './gate.js';

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
  /** `pagesCounted` when the task was given to it, and when it was looked at last. */
  before: number;
  seen: number;
  /** Since when it is at that page, as far as has been looked. */
  since: number;
}

const MODULE = new URL('./worker.js', import.meta.url);
/** How often in the time that a page may take it is looked at. */
const LOOKS = 20;

export function startWorkers({
  count,
  taskBytes,
  vocabulary,
  timeLimit,
  module = MODULE,
}: PoolOptions): Crew {
  const hands = new Set<Hand>();
  const queue: Assignment[] = [];

  const start = (): Hand => {
    const gate = newGate();
    const worker = new Worker(module, { workerData: { vocabulary, gate } satisfies WorkerData });
    const hand: Hand = { worker, gate, assignment: null, before: 0, seen: 0, since: 0 };
    worker.on('message', (outcomes: AnyOutcome[]) => {
      const { assignment } = hand;
      hand.assignment = null;
      assignment?.done(outcomes);
      assign();
    });
    worker.on('error', (why) => lose(hand, why));
    worker.on('exit', (code) => lose(hand, new Error(`a thread ended with exit code ${code}`)));
    hands.add(hand);
    return hand;
  };
  const lose = (hand: Hand, why: unknown, tooLong: number | null = null): void => {
    if (!hands.delete(hand)) return;
    hand.assignment?.failed(new LostWorker(why, tooLong));
    assign();
  };
  const assign = (): void => {
    while (queue.length > 0) {
      const hand =
        [...hands].find(({ assignment }) => assignment === null) ?? (hands.size < count && start());
      if (!hand) return;
      hand.assignment = queue.shift() as Assignment;
      hand.before = pagesCounted(hand.gate);
      hand.seen = hand.before;
      hand.worker.postMessage(hand.assignment.task);
    }
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
    for (const hand of hands) {
      const counted = pagesCounted(hand.gate);
      const page = counted - hand.before - 1;
      const isAtWork = hand.assignment !== null && page >= 0 && page < hand.assignment.task.pages.length;
      if (!isAtWork || counted !== hand.seen) {
        hand.seen = counted;
        hand.since = now;
      } else if (now - hand.since > (timeLimit as number) * 1000 && closes(hand.gate)) {
        lose(hand, undefined, page);
        void hand.worker.terminate();
      }
    }
  };
  const watch = timeLimit === undefined ? undefined : setInterval(look, (timeLimit * 1000) / LOOKS);
  const closeGates = (): void => {
    for (const { gate } of hands) close(gate);
  };
  const goOn = beforeStop(closeGates);
  return {
    run: async <K extends Kind>(task: Task<K>) => (await withInput(task, run)) as Work[K]['outcome'][],
    hands: count,
    threads: count,
    taskBytes,
    async close() {
      clearInterval(watch);
      closeGates();
      goOn();
      const ended = [...hands];
      hands.clear();
      await Promise.all(ended.map(({ worker }) => worker.terminate()));
    },
  };
}

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
