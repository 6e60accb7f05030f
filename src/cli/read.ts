import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** JavaScript's strings end at 512 Mi code units; no encoding takes fewer than one byte or more than four for each. */
const LARGEST_PAGE = 2 ** 30;
const STDIN = 0;
const CHANGED = 'is being written; clean it again when it is complete';
const TOO_LARGE = 'larger than 1 GiB, which no newspaper page is; split it';

/** A path that is there and yet cannot be read as a page. The message says what to do. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/**
 * The bytes of a regular file, which is never opened for writing.
 *
 * @param read reads the whole of an open file
 *
 * Synchronous: a page is read in 50 µs, to wait for other threads four times took ten times as long.
 */
export function readPage(file: string, read: (handle: number) => Uint8Array = readFileSync): Uint8Array {
  // non-blocking: should a FIFO have taken the file's place, opening it would wait for a writer for ever
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new UnreadableError('not a regular file; give a text file');
    if (stats.size > LARGEST_PAGE) throw new UnreadableError(TOO_LARGE);
    const bytes = read(handle);
    // half a page would look like a whole one
    const after = fstatSync(handle);
    if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs) throw new UnreadableError(CHANGED);
    return bytes;
  } finally {
    closeSync(handle);
  }
}

export async function readStdin(): Promise<Uint8Array> {
  // Node reads a folder, as in `papercleaner fix < raw`, as if it were empty
  if (fstatSync(STDIN).isDirectory()) throw new UnreadableError('a folder; name it as a path instead');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_PAGE) throw new UnreadableError(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}
