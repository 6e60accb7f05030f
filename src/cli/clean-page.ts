import { clean } from '../clean.js';
import { DecodeError, decode } from '../decode.js';
import { LedgerError } from '../ledger.js';
import type { CleanOptions, Decoded, Page, Replaced } from '../types.js';
import { type ArticleFile, articleFiles, removeStale } from './article-files.js';
import { EXIT, type ExitCode } from './exit.js';
import type { FixFlags } from './fix.js';
import { FORMATS, type Format } from './formats.js';
import type { Problem } from './inputs.js';
import type { Job } from './jobs.js';
import { type CleaningFlags, decodeOptions, type ReadingFlags } from './options.js';
import { describeOsError, describePathError, errorCode, spoken } from './os-error.js';
import { writeOutput } from './output.js';
import { UnreadableError } from './read.js';
import { writeStdout } from './stdout.js';

export interface Cleaned {
  kind: 'cleaned';
  page: Page;
  /** How sure the encoding is, 0 to 1. */
  confidence: number;
  /** What could not be decoded and was replaced. */
  replaced?: Replaced | undefined;
}

export interface Failed {
  kind: 'failed';
  problem: Problem;
  exit: ExitCode;
  cause: unknown;
}

/** Standard output takes no more: the rest need not be cleaned. */
export interface Stopped {
  kind: 'stopped';
  cause: unknown;
}

/** Reads and cleans one page; `vocabulary` has the words of all. */
export async function cleanPage(
  job: Job,
  flags: ReadingFlags & CleaningFlags,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Cleaned | Failed> {
  let decoded: Decoded;
  try {
    decoded = decode(await job.read(), decodeOptions(flags));
  } catch (cause) {
    return unreadable(job.path, cause);
  }
  try {
    const page = clean(decoded, { ...cleanOptions(job.path, flags), vocabulary });
    return { kind: 'cleaned', page, confidence: decoded.confidence, replaced: decoded.replaced };
  } catch (cause) {
    return fault(job.path, cause);
  }
}

/** Writes one page, as it is given. `index` counts the pages that are written. */
export async function putPage(
  job: Job,
  page: Page,
  flags: FixFlags,
  index: number,
): Promise<Failed | Stopped | null> {
  const format = FORMATS[flags.format];
  const { output } = job;
  try {
    if (output === null)
      return await print(format.write(page), job.onlyOne ? '' : format.opening(page, index));
    if (flags.split) return writeArticles(output, articleFiles(page, output, format), format);
    return writeFile(output, format.write(page));
  } catch (cause) {
    return fault(job.path, cause);
  }
}

async function print(text: string, opening: string): Promise<Stopped | null> {
  try {
    await writeStdout(opening + text);
    return null;
  } catch (cause) {
    return { kind: 'stopped', cause };
  }
}

function writeFile(path: string, text: string): Failed | null {
  try {
    writeOutput(path, text);
    return null;
  } catch (cause) {
    return trouble(path, `cannot be written: ${describeOsError(cause)}`, cause);
  }
}

/** What an earlier run left goes when all of the new files are there. */
function writeArticles(folder: string, files: readonly ArticleFile[], format: Format): Failed | null {
  for (const { path, text } of files) {
    const failed = writeFile(path, text);
    if (failed !== null) return failed;
  }
  try {
    removeStale(folder, files, format);
    return null;
  } catch (cause) {
    return trouble(folder, `cannot be tidied up: ${describeOsError(cause)}`, cause);
  }
}

/** What `clean` is told by the flags, but for the words of the corpus. */
export function cleanOptions(path: string, flags: CleaningFlags): CleanOptions {
  const { only, skip, variant, keepUncertainHyphens = false } = flags;
  return { path, variant, keepUncertainHyphens, ...(only && { only }), ...(skip && { skip }) };
}

/** What became of an input that could not be read or decoded; `undone` ends the sentence on a fault. */
export function unreadable(path: string, cause: unknown, undone?: string): Failed {
  const foreseen = cause instanceof DecodeError || cause instanceof UnreadableError;
  if (!foreseen && errorCode(cause) === undefined) return fault(path, cause, undone);
  return trouble(path, describePathError(path, cause), cause);
}

export function trouble(path: string, message: string, cause: unknown): Failed {
  return { kind: 'failed', problem: { path: spoken(path), message }, exit: EXIT.trouble, cause };
}

/** Whatever `clean`, `stitchPage` or a writer throws is a bug, and the page may be a wrong one. */
export function fault(path: string, cause: unknown, undone = 'it was not written'): Failed {
  const what = cause instanceof LedgerError ? cause.message : String(cause);
  const message = `${what}; ${undone}. This is a fault of papercleaner: please report it`;
  return { kind: 'failed', problem: { path: spoken(path), message }, exit: EXIT.fault, cause };
}
