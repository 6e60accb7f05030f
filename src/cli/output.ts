/** Where the pages go: one output for each input, planned as a whole before anything is written. */

import {
  type BigIntStats,
  closeSync,
  fsync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from './exit.js';
import type { InputFile, Inputs } from './inputs.js';
import { removeLeftovers, temporaryName } from './leftovers.js';
import { beforeStop } from './signals.js';

/** An extension begins with a letter: `p.txt` has one, the pages `1949-10-01.1` and `1949-10-01.2` have none. */
const EXTENSION = /(?<=.)\.\p{L}[^.]*$/u;

/**
 * Where the page of an input goes, by the input's path: its folders below the common root kept, its extension replaced.
 *
 * @throws UsageError where two inputs would write one output, or an output is one of the inputs.
 */
export function planOutputs(
  { files, root }: Pick<Inputs, 'files' | 'root'>,
  outDir: string,
  extension: string,
): (path: string) => string {
  const outputOf = (path: string): string => {
    const file = resolve(path);
    const below = relative(root, dirname(file));
    return join(outDir, below, basename(file).replace(EXTENSION, '') + extension);
  };
  const writers = new Map<string, InputFile>();
  for (const input of files) {
    const output = outputOf(input.path);
    const key = nameOnDisk(output);
    const other = writers.get(key);
    if (other !== undefined) {
      const pair = `${other.path} and ${input.path}`;
      throw new UsageError(
        `${pair} would both be written to ${output}; clean them in two runs, into two --out-dir`,
      );
    }
    writers.set(key, input);
  }
  // the pages of `--split` have no extension: they are folders themselves
  if (extension !== '') refuseFolders(writers, outDir);
  // most runs write into a new folder, in which nothing is yet
  if (lookAt(outDir, lstatSync) !== undefined) refuseInputs(files, outputOf);
  return outputOf;
}

function refuseInputs(files: readonly InputFile[], outputOf: (path: string) => string): void {
  const there = new Map<string, string>();
  for (const { path } of files) {
    const output = outputOf(path);
    const stats = lookAt(output, lstatSync);
    if (stats !== undefined) there.set(identity(stats), output);
  }
  if (there.size === 0) return;
  for (const { path } of files) {
    for (const look of [statSync, lstatSync]) {
      const stats = lookAt(path, look);
      const output = stats && there.get(identity(stats));
      if (output !== undefined)
        throw new UsageError(`${output} is an input and would be overwritten; choose another --out-dir`);
    }
  }
}

/** Device and inode: by these two names are known for one file. */
export const identity = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/**
 * A file cannot be where another output needs a folder: which of the two is written would be a matter of order.
 *
 * @throws UsageError
 */
function refuseFolders(outputs: ReadonlyMap<string, InputFile>, outDir: string): void {
  const folders = new Set<string>();
  for (const output of outputs.keys()) folders.add(dirname(output));
  const top = nameOnDisk(outDir);
  for (const folder of folders) {
    for (let at = folder; at.length > top.length; at = dirname(at)) {
      const input = outputs.get(at);
      if (input !== undefined)
        throw new UsageError(
          `${input.path} would be written to ${at}, which is the folder of other outputs; choose another --out-dir for it`,
        );
    }
  }
}

/** Some file systems hold upper and lower case, or composed and decomposed letters, for the same name. */
function nameOnDisk(path: string): string {
  const name = path.normalize('NFC').toLowerCase();
  // one string takes less than two
  return name === path ? path : name;
}

/**
 * Of the names in a folder of articles, none is known before its page is read: so none of these folders may hold an input.
 *
 * @throws UsageError where one does
 */
export function refuseFoldersOfInputs(files: readonly InputFile[], folderOf: (path: string) => string): void {
  const holders = new Map<string | undefined, InputFile>();
  for (const input of files) {
    holders.set(
      folderIdentity(() => dirname(input.path)),
      input,
    );
    // a link stands in one folder, and its file in another
    holders.set(
      folderIdentity(() => dirname(realpathSync(input.path))),
      input,
    );
  }
  for (const { path } of files) {
    const folder = folderOf(path);
    const there = folderIdentity(() => folder);
    const input = there === undefined ? undefined : holders.get(there);
    if (input !== undefined) {
      throw new UsageError(`${folder} holds the input ${input.path}; choose another --out-dir`);
    }
  }
}

/** Undefined where there is none. */
function folderIdentity(find: () => string): string | undefined {
  try {
    return identity(statSync(find(), { bigint: true }));
  } catch {
    return undefined;
  }
}

/** What cannot be looked at cannot be an input; it is reported when it cannot be written either. */
export function lookAt(path: string, look: typeof lstatSync | typeof statSync): BigIntStats | undefined {
  try {
    // most outputs are new: an error for each took a third of the planning
    return look(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Writes the whole file or leaves the old one as it was: a temporary file beside it, flushed to the disk, renamed.
 *
 * Synchronous, so that no signal can come between: its handler runs before or after, and where workers write, it waits for
 * them (see `workers/gate.ts`).
 *
 * @throws the system's error, after the temporary file is gone.
 */
export function writeOutput(path: string, text: string | Uint8Array): void {
  const temporary = writeBeside(path, text);
  try {
    fsyncSync(temporary.handle);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  putInPlace(temporary, path);
}

const flushed = promisify(fsync);

/**
 * The same in the first thread, while other pages are cleaned: to wait for the disk took a quarter of a run's time. If a
 * signal comes meanwhile, the temporary file goes.
 */
export async function writeOutputMeanwhile(path: string, text: string): Promise<void> {
  const temporary = writeBeside(path, text);
  const goOn = beforeStop(() => rmSync(temporary.path, { force: true }));
  try {
    await flushed(temporary.handle);
  } catch (error) {
    discard(temporary);
    throw error;
  } finally {
    goOn();
  }
  putInPlace(temporary, path);
}

interface TemporaryFile {
  path: string;
  handle: number;
}

function writeBeside(output: string, text: string | Uint8Array): TemporaryFile {
  const folder = dirname(output);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const path = join(folder, temporaryName());
  // `wx`: never write into what someone else has put there
  const temporary = { path, handle: openSync(path, 'wx') };
  try {
    writeFileSync(temporary.handle, text);
    return temporary;
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

function discard({ path, handle }: TemporaryFile): void {
  closeSync(handle);
  rmSync(path, { force: true });
}

function putInPlace(temporary: TemporaryFile, output: string): void {
  try {
    closeSync(temporary.handle);
    renameSync(temporary.path, output);
  } catch (error) {
    rmSync(temporary.path, { force: true });
    throw error;
  }
}
