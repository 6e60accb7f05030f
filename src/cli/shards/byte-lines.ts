/** What stands in place of a line that is longer than allowed: its bytes passed by, and were not kept. */
export const TOO_LONG = Symbol('too long');

const LINE_FEED = 10;

/**
 * The lines of a stream, without their line feeds, as it comes: of memory it takes one line, and of that `longest` bytes.
 *
 * Not `node:readline`: that also ends lines at U+2028 and at a carriage return alone, which JSON has inside its strings,
 * and keeps a line that never ends until the memory is full. A line feed that ends the stream begins no line.
 */
export async function* byteLines(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  longest: number,
): AsyncGenerator<Buffer | typeof TOO_LONG> {
  let pieces: Buffer[] = [];
  let size = 0;
  const line = () => (size > longest ? TOO_LONG : Buffer.concat(pieces));
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(LINE_FEED, from);
      const piece = chunk.subarray(from, end === -1 ? chunk.length : end);
      size += piece.length;
      if (size <= longest) pieces.push(piece);
      else pieces = [];
      if (end === -1) break;
      yield line();
      pieces = [];
      size = 0;
      from = end + 1;
    }
  }
  if (size > 0) yield line();
}
