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

/** Reads, cleans and writes one page. `index` counts the pages that are written. */
export async function cleanPage(job: Job, flags: FixFlags, index: number): Promise<Outcome> {
  const format = FORMATS[flags.format];
  let decoded: Decoded;
  let page: Page;
  let text: string;
  try {
    decoded = decode(await job.read(), { encoding: flags.encoding });
    page = clean(decoded, cleanOptions(job.path, flags));
    text = format.write(page);
  } catch (cause) {
    return { kind: 'failed', cause, ...diagnose(job.path, cause) };
  }
  try {
    if (job.output !== null) writeOutput(job.output, text);
    else await writeStdout(job.onlyOne ? text : format.opening(page, index) + text);
  } catch (cause) {
    if (job.output === null) return { kind: 'stopped', cause };
    const message = `cannot be written: ${describeOsError(cause)}`;
    return { kind: 'failed', problem: { path: job.output, message }, exit: EXIT.trouble, cause };
  }
  return { kind: 'cleaned', page, confidence: decoded.confidence };
}

function cleanOptions(path: string, { only, skip, variant }: FixFlags): CleanOptions {
  return { path, variant, ...(only && { only }), ...(skip && { skip }) };
}

function diagnose(given: string, error: unknown): { problem: Problem; exit: ExitCode } {
  const path = given === '-' ? 'standard input' : given;
  const report = 'it was not written. This is a fault of papercleaner: please report it';
  if (error instanceof LedgerError) {
    return { problem: { path, message: `${error.message}; ${report}` }, exit: EXIT.fault };
  }
  if (error instanceof DecodeError || error instanceof UnreadableError || errorCode(error) !== undefined) {
    return { problem: { path, message: describePathError(path, error) }, exit: EXIT.trouble };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { problem: { path, message: `${what}; ${report}` }, exit: EXIT.fault };
}
