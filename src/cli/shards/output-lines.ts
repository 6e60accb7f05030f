import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { byteLines, TOO_LONG } from './byte-lines.js';
import { readTrailer, type Trailer } from './trailer.js';

/** A page has 1 GiB at most, and JavaScript's strings end below that: no output holds a longer line. */
const LONGEST_ANSWER = 2 ** 29;

/**
 * The lines of a shard's output, as they are read; at the end its trailer, or null where that is missing or is not that of
 * these lines: then the output was cut off, or changed since.
 *
 * @throws the system's error
 */
export async function* outputLines(file: string): AsyncGenerator<Buffer, Trailer | null> {
  const hash = createHash('sha256');
  let lines = 0;
  let last: Buffer | undefined;
  for await (const line of byteLines(createReadStream(file), LONGEST_ANSWER)) {
    if (line === TOO_LONG) return null;
    if (last !== undefined) {
      hash.update(last).update('\n');
      lines += 1;
      yield last;
    }
    last = line;
  }
  const trailer = last === undefined ? null : readTrailer(last.toString());
  return trailer?.lines === lines && trailer.sha256 === hash.digest('hex') ? trailer : null;
}

/** The trailer of an output that is whole; null where it is not, or is not there. */
export async function trailerOf(file: string): Promise<Trailer | null> {
  try {
    const lines = outputLines(file);
    for (;;) {
      const { done, value } = await lines.next();
      if (done) return value;
    }
  } catch {
    return null;
  }
}
