import { readFileSync } from 'node:fs';
import { UsageError } from './exit.js';
import type { Argument } from './inputs.js';
import { describeOsError } from './os-error.js';
import { readStdin } from './read.js';

/**
 * The paths that a list names, one a line or, as `find -print0` writes them, one before each NUL.
 *
 * They are taken as they are, without globs: the names in such a list come from a program.
 *
 * @throws UsageError where the list cannot be read or names nothing.
 */
export async function readFileList(list: string, nulSeparated: boolean): Promise<Argument[]> {
  const bytes = await readList(list);
  const names = new TextDecoder().decode(bytes).split(nulSeparated ? '\0' : /\r?\n/);
  const args = names.filter((name) => name !== '').map((path) => ({ path, literal: true }));
  if (args.length === 0) throw new UsageError(`--files-from ${list}: the list names no file`);
  return args;
}

async function readList(list: string): Promise<Uint8Array> {
  try {
    return list === '-' ? await readStdin() : readFileSync(list);
  } catch (error) {
    throw new UsageError(`--files-from ${list}: ${describeOsError(error)}`);
  }
}
