import { createReadStream } from 'node:fs';
import { describeOsError } from '../os-error.js';
import { type Answer, readAnswer } from '../shards/answer.js';
import { byteLines } from '../shards/byte-lines.js';
import { outputLines } from '../shards/output-lines.js';
import { type Id, LONGEST_REQUEST, readRequest } from '../shards/request.js';
import type { Trailer } from '../shards/trailer.js';
import type { ShardState } from './shard-states.js';

/**
 * Reads the output of a shard and hands on each answer, once all is known to be right about that line.
 *
 * @returns what is wrong with the output; null where it has each line of the manifest once, unchanged
 * @throws what `take` throws
 */
export async function copyPages(
  { manifest, output, trailer }: ShardState,
  take: (answer: Answer) => void,
): Promise<string | null> {
  const ids: (Id | null)[] = [];
  for await (const line of byteLines(createReadStream(manifest), LONGEST_REQUEST))
    ids.push(readRequest(line).id);
  let place = 0;
  const lines = outputLines(output);
  for (;;) {
    let next: IteratorResult<Buffer, Trailer | null>;
    try {
      next = await lines.next();
    } catch (error) {
      return `cannot be read: ${describeOsError(error)}`;
    }
    if (next.done) {
      if (next.value === null) return 'was changed, or cut off, since it was written';
      return place === ids.length ? null : `has ${place} of ${ids.length} lines`;
    }
    const answer = readAnswer(next.value.toString());
    place += 1;
    if (answer === null) return `line ${place} was changed since it was written`;
    if (place > ids.length || answer.id !== ids[place - 1])
      return `line ${place} is not of the page it should be of`;
    if (answer.version !== trailer.version || answer.configHash !== trailer.configHash)
      return `line ${place} is of another version or configuration`;
    take(answer);
  }
}
