import { clean } from '../clean.js';
import { DecodeError, decode } from '../decode.js';
import { LedgerError } from '../ledger.js';
import type { CleanOptions, Decoded, Page } from '../types.js';
import { EXIT, type ExitCode } from './exit.js';
import type { FixFlags } from './fix.js';
import { FORMATS } from './formats.js';
import type { Problem } from './inputs.js';
import type { Job } from './jobs.js';
import { describeOsError, describePathError, errorCode } from './os-error.js';
import { writeOutput } from './output.js';
import { UnreadableError } from './read.js';
import { writeStdout } from './stdout.js';

/** What became of one input. */
export type Outcome = Cleaned | Failed | Stopped;

export interface Cleaned {
  kind: 'cleaned';
  page: Page;
  /** How sure the encoding is, 0 to 1. */
  confidence: number;
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

/** Reads, cleans and writes one page. `index` counts the pages that are written, `vocabulary` has the words of all. */
export async function cleanPage(
  job: Job,
  flags: FixFlags,
  index: number,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Outcome> {
  let decoded: Decoded;
  try {
    decoded = decode(await job.read(), { encoding: flags.encoding });
  } catch (cause) {
    return unreadable(job.path, cause);
  }
  const format = FORMATS[flags.format];
  let page: Page;
  let text: string;
  try {
    page = clean(decoded, { ...cleanOptions(job.path, flags), vocabulary });
    text = format.write(page);
  } catch (cause) {
    return fault(job.path, cause);
  }
  try {
    if (job.output !== null) writeOutput(job.output, text);
    else await writeStdout(job.onlyOne ? text : format.opening(page, index) + text);
  } catch (cause) {
    if (job.output === null) return { kind: 'stopped', cause };
    return trouble(job.output, `cannot be written: ${describeOsError(cause)}`, cause);
  }
  return { kind: 'cleaned', page, confidence: decoded.confidence };
}

function cleanOptions(path: string, flags: FixFlags): CleanOptions {
  const { only, skip, variant, keepUncertainHyphens = false } = flags;
  return { path, variant, keepUncertainHyphens, ...(only && { only }), ...(skip && { skip }) };
}

/** What became of an input that could not be read or decoded. */
export function unreadable(path: string, cause: unknown): Failed {
  const foreseen = cause instanceof DecodeError || cause instanceof UnreadableError;
  if (!foreseen && errorCode(cause) === undefined) return fault(path, cause);
  return trouble(path, describePathError(path, cause), cause);
}

function trouble(path: string, message: string, cause: unknown): Failed {
  return { kind: 'failed', problem: { path: spoken(path), message }, exit: EXIT.trouble, cause };
}

/** Whatever `clean` or a writer throws is a bug, and the page may be a wrong one. */
function fault(path: string, cause: unknown): Failed {
  const what = cause instanceof LedgerError ? cause.message : String(cause);
  const message = `${what}; it was not written. This is a fault of papercleaner: please report it`;
  return { kind: 'failed', problem: { path: spoken(path), message }, exit: EXIT.fault, cause };
}

function spoken(path: string): string {
  return path === '-' ? 'standard input' : path;
}
