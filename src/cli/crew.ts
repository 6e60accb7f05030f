/** Who does the work on pages. */
import { type Kind, type Task, type Work, work } from './page-work.js';

export interface Crew {
  /** What each page of the task came to, in their order; it never rejects. */
  run<K extends Kind>(task: Task<K>): Promise<Work[K]['outcome'][]>;
  /** How many tasks are worked on at once. */
  hands: number;
  /** About how many bytes of source make a task. */
  taskBytes: number;
  close(): Promise<void>;
}

/** One page after the other, in this thread. */
export function thisThread(vocabulary: ReadonlyMap<string, number>): Crew {
  return { run: (task) => work(task, vocabulary), hands: 1, taskBytes: 0, close: async () => {} };
}
