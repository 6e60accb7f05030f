/** SIGINT and SIGTERM end the run, at a moment when no output is half-written. */

const before = new Set<() => void>();

/**
 * What has to be done before a signal ends the process; returns what takes that back.
 *
 * Of files that are written synchronously nothing has: a handler runs before or after (see `writeOutput`).
 */
export function beforeStop(act: () => void): () => void {
  before.add(act);
  return () => before.delete(act);
}

export function watchSignals(): void {
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
}

function stop(exit: number): never {
  for (const act of before) act();
  // the shell's prompt would follow on the line of the progress and the ^C
  if (process.stderr.isTTY) process.stderr.write('\n');
  // here alone: what is still on its way into a pipe is not wanted any more
  process.exit(exit);
}
