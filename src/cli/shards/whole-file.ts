import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftovers, temporaryName } from '../leftovers.js';
import { errorCode } from '../os-error.js';

/** A file that is written piece by piece and is there as a whole, or as it was before: see `createWholeFile`. */
export interface WholeFile {
  /** @throws the system's error */
  write(text: string): void;
  /**
   * Puts the file in its place, once all of it is on the disk.
   *
   * @throws the system's error, after the temporary file is gone
   */
  commit(): void;
  /** Gives it up, unless it is in its place. */
  discard(): void;
}

/** Pieces are gathered up to so many code units, and written at once. */
const GATHERED = 2 ** 18;

/**
 * As `writeOutput` does it, for what is too long to be held: a temporary file beside it, flushed to the disk, renamed, and
 * the folder flushed as well, so that not even a power cut leaves half a file under that name.
 *
 * A signal comes between two pieces: the temporary file goes when the process ends. After SIGKILL it stays, under its
 * own name, until the next run on this host takes it away.
 */
export function createWholeFile(path: string): WholeFile {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const temporary = join(folder, temporaryName());
  // `wx`: never write into what someone else has put there
  const handle = openSync(temporary, 'wx');
  let gathered = '';
  let open = true;
  const remove = () => rmSync(temporary, { force: true });
  process.once('exit', remove);
  const flush = () => {
    writeFileSync(handle, gathered);
    gathered = '';
  };
  const file: WholeFile = {
    write(text) {
      gathered += text;
      if (gathered.length >= GATHERED) flush();
    },
    commit() {
      try {
        flush();
        fsyncSync(handle);
        renameSync(temporary, path);
      } finally {
        file.discard();
      }
      flushFolder(folder);
    },
    discard() {
      if (!open) return;
      open = false;
      closeSync(handle);
      remove();
      process.off('exit', remove);
    },
  };
  return file;
}

/** Some file systems, and Windows, know no such thing. */
function flushFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (errorCode(error) === 'EIO') throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
