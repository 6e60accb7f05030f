import { clean } from '../clean.js';
import { DecodeError, decode } from '../decode.js';
import { LedgerError } from '../ledger.js';
import type { CleanOptions, Decoded, Page, Replaced } from '../types.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Problem } from './inputs.js';
import { type Job, readJob } from './jobs.js';
import { debugStack } from './messages.js';
import { type CleaningFlags, decodeOptions, type ReadingFlags } from './options.js';
import { describePathError, errorCode, spoken } from './os-error.js';
import { UnreadableError } from './read.js';

export interface Cleaned {
  kind: 'cleaned';
  page: Page;
  /** How sure the encoding is, 0 to 1. */
  confidence: number;
  /** Of the source. */
  bytes: number;
  /** What could not be decoded and was replaced. */
  replaced?: Replaced | undefined;
}

export interface Failed {
  kind: 'failed';
  problem: Problem;
  exit: ExitCode;
  /** As `debugStack` gives it: an error does not go whole from thread to thread. */
  stack: string;
}

/** Reads and cleans one page, or cleans what was read of it; `vocabulary` has the words of all. */
export async function cleanPage(
  job: Job,
  flags: ReadingFlags & CleaningFlags,
  vocabulary: ReadonlyMap<string, number>,
  input?: Uint8Array,
): Promise<Cleaned | Failed> {
  let decoded: Decoded;
  let bytes: number;
  try {
    const source = input ?? (await readJob(job));
    bytes = source.length;
    decoded = decode(source, decodeOptions(flags));
  } catch (cause) {
    return unreadable(job.path, cause);
  }
  try {
    const page = clean(decoded, { ...cleanOptions(job.path, flags), vocabulary });
    return { kind: 'cleaned', page, bytes, confidence: decoded.confidence, replaced: decoded.replaced };
  } catch (cause) {
    return fault(job.path, cause);
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

export function trouble(path: string, message: string, cause?: unknown): Failed {
  const problem = { path: spoken(path), message };
  return { kind: 'failed', problem, exit: EXIT.trouble, stack: debugStack(cause) };
}

/** A page that was read twice, and was another one then. */
export const changedMeanwhile = ({ path }: Job): Failed =>
  trouble(path, 'was changed while papercleaner was at work; clean it again');

/** Whatever `clean`, `stitchPage` or a writer throws is a bug, and the page may be a wrong one. */
export function fault(path: string, cause: unknown, undone = 'it was not written'): Failed {
  const what = cause instanceof LedgerError ? cause.message : String(cause);
  const message = `${what}; ${undone}. This is a fault of papercleaner: please report it`;
  const problem = { path: spoken(path), message };
  return { kind: 'failed', problem, exit: EXIT.fault, stack: debugStack(cause) };
}
