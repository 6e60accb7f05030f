/**
 * The gate between a worker and its files.
 *
 * Wherever a thread is ended, it stops at once, be it between a temporary file and its name. So a worker writes only when
 * it has passed the gate, and the main thread ends it only when it has closed the gate: of the two, the one that comes
 * first keeps the other waiting, by one atomic exchange. A worker that finds the gate closed waits for its end.
 *
 * Beside it the worker counts the pages it has begun, and those it has written: so the main thread sees on which it is at
 * work, and for how long, and takes none for unwritten that is.
 */

/** Memory that the two threads share. */
export type Gate = Int32Array<SharedArrayBuffer>;

const STATE = 0;
const BEGUN = 1;
const WRITTEN = 2;
const CELLS = 3;

const OPEN = 0;
const WRITING = 1;
const CLOSED = 2;

/** Longer than that no page is written, unless its disk is gone. */
const LONGEST_WRITE_MS = 10_000;

export const newGate = (): Gate =>
  new Int32Array(new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT));

/** For the worker, which writes for one page at a time. */
export async function whileOpen<T>(gate: Gate, write: () => T | Promise<T>): Promise<T> {
  // from a gate that is not opened again it returns never: the thread is ended meanwhile
  while (Atomics.compareExchange(gate, STATE, OPEN, WRITING) !== OPEN) Atomics.wait(gate, STATE, CLOSED);
  try {
    return await write();
  } finally {
    Atomics.add(gate, WRITTEN, 1);
    reopen(gate);
  }
}

/** For the main thread, too, which closed it for nothing. */
export function reopen(gate: Gate): void {
  Atomics.store(gate, STATE, OPEN);
  Atomics.notify(gate, STATE);
}

/** For the main thread: true if the worker is not writing, and will not any more. */
export function closes(gate: Gate): boolean {
  return Atomics.compareExchange(gate, STATE, OPEN, CLOSED) !== WRITING;
}

/** For the main thread: closes it, when what is being written is written. */
export function close(gate: Gate): void {
  const end = Date.now() + LONGEST_WRITE_MS;
  while (!closes(gate) && Date.now() < end) Atomics.wait(gate, STATE, WRITING, LONGEST_WRITE_MS);
}

/** For the worker: another page is begun, or the task is done. */
export function countPage(gate: Gate): void {
  Atomics.add(gate, BEGUN, 1);
}

/** How often `countPage` was called. */
export const pagesCounted = (gate: Gate): number => Atomics.load(gate, BEGUN);

/** What changes with every step of its work. */
export const stepsCounted = (gate: Gate): number => Atomics.load(gate, BEGUN) + Atomics.load(gate, WRITTEN);
