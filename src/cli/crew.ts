/** Who does the work on pages: this thread, or worker threads. */
import { availableParallelism } from 'node:os';
import type { FixFlags } from './fix.js';
import type { Jobs } from './jobs.js';
import { writeOutputMeanwhile } from './output.js';
import { type Kind, type Task, type Work, work } from './page-work.js';
import { loadOf } from './progress.js';

export interface Crew {
  /** What each page of the task came to, in their order; it never rejects. */
  run<K extends Kind>(task: Task<K>): Promise<Work[K]['outcome'][]>;
  /** How many tasks are worked on at once. */
  hands: number;
  /** How many threads share the work; 0 where this one does all of it. */
  threads: number;
  /** About how many bytes of source make a task. */
  taskBytes: number;
  /** Ends what is still at work; no file is left half-written. */
  close(): Promise<void>;
}

/**
 * As much for each thread, at least: each compiles the program anew, and the one thread of a run without workers has the
 * second core compile and collect for it. On two cores, two threads took as long as one for 16 MB of pages, 0.87 of it for
 * 32, and 0.8 for 64.
 */
const WORTH_A_WORKER = 16 * 2 ** 20;
const TASK_BYTES = 256 * 1024;
/** Where this thread does all of it: a page or two a task. While one is being written, others are cleaned. */
const LONE_TASK_BYTES = 16 * 1024;
/** Tasks for each worker, at least, where there is little to do: none should wait long for the last one. */
const FEWEST_TASKS = 8;

export async function openCrew(
  jobs: Jobs,
  { jobs: wanted, timeLimit }: Pick<FixFlags, 'jobs' | 'timeLimit'>,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Crew> {
  const { bytes } = loadOf(jobs);
  const count = Math.min(jobs.length, wanted === 'auto' ? worthwhile(bytes) : wanted);
  // only another thread can be given up
  const mayBeHere = timeLimit === undefined;
  const alone = thisThread(vocabulary, jobs.at(0)?.output === null ? 0 : LONE_TASK_BYTES);
  if (count <= 1 && mayBeHere) return alone;
  const { startWorkers } = await import('./workers/pool.js');
  return startWorkers({
    count: mayBeHere ? count - 1 : Math.max(1, count),
    taskBytes: Math.min(TASK_BYTES, bytes / (count * FEWEST_TASKS)),
    vocabulary,
    timeLimit,
    here: mayBeHere ? alone.run : undefined,
  });
}

const worthwhile = (bytes: number): number =>
  Math.min(availableParallelism(), Math.floor(bytes / WORTH_A_WORKER));

/** One page after the other, but for what is being written. */
export function thisThread(vocabulary: ReadonlyMap<string, number>, taskBytes = 0): Crew {
  return {
    run: (task) => work(task, { vocabulary, writeFile: writeOutputMeanwhile }),
    hands: 1,
    threads: 0,
    taskBytes,
    close: async () => {},
  };
}
