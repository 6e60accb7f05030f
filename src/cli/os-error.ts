import { lstatSync } from 'node:fs';

/** What the operating system's error codes mean to someone with newspaper pages, and what to do about it. */
const MEANINGS: Record<string, string> = {
  ENOENT: 'no such file or folder; check the name',
  ENOTDIR: 'a part of this path is a file, not a folder; check the name',
  EISDIR: 'this is a folder, not a file',
  EEXIST: 'a file stands where a folder is needed; choose another --out-dir',
  EACCES: 'permission denied; check who may read and write here',
  EPERM: 'permission denied; check who may read and write here',
  EROFS: 'this file system is read-only; choose another --out-dir',
  ENOSPC: 'no space left on the device; free some and run again',
  EDQUOT: 'your disk quota is used up; free some space and run again',
  EFBIG: 'the file grows larger than this system allows',
  ELOOP: 'the link leads back to itself; give the file it should lead to',
  ENAMETOOLONG: 'the name is too long; shorten it',
  EMFILE: 'too many files are open; close other programs or raise the limit',
  EIO: 'the device reports an error; check the disk',
  ERR_FS_FILE_TOO_LARGE: 'too large for one page; split the file',
  ERR_STRING_TOO_LONG: 'too large for one page; split the file',
  ERR_INVALID_ARG_VALUE: 'the name holds a NUL character; is this a list for --null?',
};

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What is wrong; what to do. */
export function describeOsError(error: unknown): string {
  const meaning = MEANINGS[errorCode(error) ?? ''];
  return meaning ?? (error instanceof Error ? error.message : String(error));
}

/** What a path is called in messages. */
export const spoken = (path: string): string => (path === '-' ? 'standard input' : path);

/** What is wrong with a path that was named or found; what to do. */
export function describePathError(path: string, error: unknown): string {
  if (errorCode(error) === 'ENOENT') {
    // file names are bytes; where they are no UTF-8, Node replaces them and cannot find the file again
    if (path.includes('\uFFFD')) return 'the name is not valid UTF-8; rename it, for example with convmv';
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
      return 'the link leads to a file that does not exist; mend or remove it';
    }
  }
  return describeOsError(error);
}
