import { fstatSync, writeFileSync } from 'node:fs';
import { errorCode } from './os-error.js';

const STDOUT = 1;

/**
 * Writes to standard output and waits until it has been taken, so that a slow reader slows us down.
 *
 * Rejects with the system's error: EPIPE where the reader has gone, ENOSPC on a full disk.
 */
export async function writeStdout(text: string): Promise<void> {
  if (text === '') return;
  if (fstatSync(STDOUT).isFile()) {
    // Node's stream for files takes a half-written piece for a whole one, and a disk that runs full goes unnoticed
    writeFileSync(STDOUT, text);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Nobody reads any further, as after `| head -1`: the wish of the user, and no error. */
export function isClosedPipe(error: unknown): boolean {
  return errorCode(error) === 'EPIPE';
}
