import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../exit.js';
import { describeOsError } from '../os-error.js';

/** The list of a set of shards, `shards.json`, written when all of them are there: by it a set is known as a whole. */
export interface ShardSet {
  version: 1;
  pages: number;
  /** Of all pages together. */
  bytes: number;
  /** SHA-256 of each manifest, in the order of their numbers. */
  manifests: string[];
}

export const LIST_NAME = 'shards.json';

/** Of a manifest, and of the output that is made of it. */
export const SHARD_NAME = /^\d{4,}\.jsonl$/;

/** Wide enough for ten thousand, and longer beyond. */
const DIGITS = 4;

export const shardName = (number: number): string => `${String(number).padStart(DIGITS, '0')}.jsonl`;

export const formatShardSet = (set: ShardSet): string => `${JSON.stringify(set, null, 2)}\n`;

/** @throws UsageError where there is none */
export function readShardSet(folder: string): ShardSet {
  const file = join(folder, LIST_NAME);
  let set: ShardSet | undefined;
  try {
    set = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new UsageError(`${file}: ${describeOsError(error)}`);
  }
  if (set?.version !== 1 || !Array.isArray(set.manifests))
    throw new UsageError(`${file}: is no list of shards; papercleaner shard writes such lists`);
  return set;
}

/** Numbers in ascending order, as Slurm takes them behind `--array=`: `3,7-9`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === number - 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
