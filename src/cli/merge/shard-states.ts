import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../sha256.js';
import { UsageError } from '../exit.js';
import { describeOsError, describePathError, errorCode } from '../os-error.js';
import { rangesOf, readShardSet, SHARD_NAME, type ShardSet, shardName } from '../shards/shard-set.js';
import { readTrailer, type Trailer } from '../shards/trailer.js';

/** A shard and its output, as far as the end of the output tells. */
export interface ShardState {
  number: number;
  manifest: string;
  output: string;
  trailer: Trailer;
}

/** A shard that has to be cleaned again. */
export interface Undone {
  number: number;
  /** Of the output. */
  path: string;
  problem: string;
}

/**
 * What the trailers say, before any output is read as a whole: which shards are done, and which are not.
 *
 * @throws UsageError where the shards are not as they were written, or an output is of none of them
 */
export function shardStates(shards: string, folder: string): { done: ShardState[]; undone: Undone[] } {
  const set = readShardSet(shards);
  refuseStrangers(set, shards, folder);
  const done: ShardState[] = [];
  const undone: Undone[] = [];
  for (const [number, hash] of set.manifests.entries()) {
    const name = shardName(number);
    const manifest = join(shards, name);
    if (sha256(readManifest(manifest)) !== hash)
      throw new UsageError(`${manifest}: was changed since it was written; divide the pages anew`);
    const output = join(folder, name);
    const found = lastLine(output);
    const trailer = found === null ? null : readTrailer(found);
    if (trailer?.manifest === hash) done.push({ number, manifest, output, trailer });
    else undone.push({ number, path: output, problem: whyUndone(found, trailer) });
  }
  return { done, undone };
}

function whyUndone(found: string | null, trailer: Trailer | null): string {
  if (found === null) return 'is missing';
  return trailer === null ? 'has no end: it was cut off' : 'is of another shard';
}

/** The others may be left of a set that was larger: they would be pages that nobody asks for. */
function refuseStrangers({ manifests }: ShardSet, shards: string, folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    throw new UsageError(`${folder}: ${describePathError(folder, error)}`);
  }
  const own = new Set(manifests.map((_, number) => shardName(number)));
  const stranger = names.find((name) => SHARD_NAME.test(name) && !own.has(name));
  if (stranger !== undefined)
    throw new UsageError(`${join(folder, stranger)}: is of no shard in ${shards}; remove it`);
}

function readManifest(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path}: ${describeOsError(error)}`);
  }
}

/** More than a trailer has, whatever the versions. */
const LONGEST_TRAILER = 4096;

/** Null where there is no file. */
function lastLine(file: string): string | null {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const { size } = fstatSync(handle);
    const end = Buffer.alloc(Math.min(size, LONGEST_TRAILER));
    readSync(handle, end, 0, end.length, size - end.length);
    const text = end.toString().trimEnd();
    return text.slice(text.lastIndexOf('\n') + 1);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new UsageError(`${file}: ${describeOsError(error)}`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** @throws UsageError where not all are of one version and one configuration */
export function refuseMixture(done: readonly ShardState[]): void {
  const kinds = new Map<string, number[]>();
  for (const { number, trailer } of done) {
    const kind = `${trailer.version} ${trailer.configHash}`;
    const numbers = kinds.get(kind);
    if (numbers === undefined) kinds.set(kind, [number]);
    else numbers.push(number);
  }
  if (kinds.size < 2) return;
  const parts = [...kinds].map(([kind, numbers]) => `${rangesOf(numbers)} by ${kind}`);
  throw new UsageError(
    `the shards are of several versions or configurations: ${parts.join('; ')}. Run all of them again by one; those that are of it stay`,
  );
}
