/** What there is to do, decided as a whole before the first page is read. */

import { resolve } from 'node:path';
import { isatty } from 'node:tty';
import type { PassedOver } from './config/ignore-files.js';
import { UsageError } from './exit.js';
import { TEXTS, type Wanted } from './expand.js';
import { readFileList } from './file-list.js';
import { FORMATS, type FormatName } from './formats.js';
import { findInputs, type InputFile, type Inputs, type Problem } from './inputs.js';
import type { InputFlags, PathFlags } from './options.js';
import { planOutputs, refuseFoldersOfInputs } from './output.js';
import { readPage, readStdin } from './read.js';

/** One page to clean; it can be sent to another thread. */
export interface Job {
  /** For messages and for `source.path`; `-` for standard input. */
  path: string;
  /** The file to read; null for standard input. */
  file: string | null;
  /** Size at the time of planning; 0 for standard input. */
  bytes: number;
  /** The file to write, with `--split` the folder; null prints. */
  output: string | null;
  /** The only page of the run: printed without a word of where it came from. */
  onlyOne: boolean;
}

/**
 * The pages of a run, in their order; an array of them is one, too.
 *
 * A run may have a million pages. Of each its path and its size are kept, and the rest is put together when it is asked for.
 */
export interface Jobs extends Iterable<Job> {
  readonly length: number;
  at(index: number): Job | undefined;
}

export interface Plan {
  jobs: Jobs;
  problems: Problem[];
  passedOver: PassedOver[];
  /** The output folder as given; null prints. */
  target: string | null;
}

const STDIN_JOB: Job = { path: '-', file: null, bytes: 0, output: null, onlyOne: true };
const STDIN = 0;
const NO_INPUT = 'nothing to clean; name files, as in: papercleaner fix raw/*.txt';

export interface PlanFlags extends InputFlags {
  stdout?: boolean;
  split?: boolean;
  outDir: string;
  format: FormatName;
}

/**
 * @param asksForFiles the flag that does, if any
 * @throws UsageError where the call contradicts itself, or outputs and inputs get in each other's way.
 */
export async function planJobs(
  paths: string[],
  flags: PlanFlags,
  asksForFiles: string | null,
  { wanted = TEXTS, noInput = NO_INPUT }: { wanted?: Wanted; noInput?: string } = {},
): Promise<Plan> {
  const list = flags.filesFrom;
  refuseLoneNull(flags);
  const usesStdin = paths.includes('-') || (paths.length === 0 && list === undefined);
  if (usesStdin) {
    if (paths.length > 1 || list !== undefined) throw new UsageError('- (standard input) stands alone');
    if (paths.length === 0 && isatty(STDIN)) throw new UsageError(noInput);
    if (asksForFiles !== null)
      throw new UsageError(`standard input goes to standard output; leave out ${asksForFiles}`);
    return { jobs: [STDIN_JOB], problems: [], passedOver: [], target: null };
  }
  const target = flags.stdout ? null : flags.outDir;
  const inputs = await namedInputs(paths, flags, target, wanted);
  const outputOf = target === null ? () => null : planFiles(inputs, target, flags);
  const jobs = jobsOf(inputs.files, outputOf);
  return { jobs, problems: inputs.problems, passedOver: inputs.passedOver, target };
}

function jobsOf(files: readonly InputFile[], outputOf: (path: string) => string | null): Jobs {
  const paths = files.map(({ path }) => path);
  const sizes = Float64Array.from(files, ({ bytes }) => bytes);
  const onlyOne = files.length === 1;
  const job = (path: string, i: number): Job => ({
    path,
    file: path,
    bytes: sizes[i] as number,
    output: outputOf(path),
    onlyOne,
  });
  return {
    length: paths.length,
    at: (i) => {
      const path = paths[i];
      return path === undefined ? undefined : job(path, i);
    },
    *[Symbol.iterator]() {
      for (const [i, path] of paths.entries()) yield job(path, i);
    },
  };
}

/** @throws UsageError where there is no list to divide at NUL */
export function refuseLoneNull({ filesFrom, null: nul }: PathFlags): void {
  if (nul && filesFrom === undefined) throw new UsageError('--null goes with --files-from');
}

/**
 * What the paths and the list name.
 *
 * @param outDir is passed over where a folder is searched
 * @throws UsageError where the list cannot be read
 */
export async function namedInputs(
  paths: readonly string[],
  { filesFrom: list, null: nul = false, ignore }: PathFlags,
  outDir: string | null,
  wanted: Wanted,
): Promise<Inputs> {
  const listed = list === undefined ? [] : await readFileList(list, nul);
  const named = paths.map((path) => ({ path, literal: false }));
  const search = { wanted, outDir: outDir === null ? null : resolve(outDir), ignoreFiles: ignore };
  return findInputs([...named, ...listed], search);
}

/** @throws the system's error, or UnreadableError */
export function readJob({ file }: Job): Uint8Array | Promise<Uint8Array> {
  return file === null ? readStdin() : readPage(file);
}

function planFiles(inputs: Inputs, target: string, { split, format }: PlanFlags): (path: string) => string {
  if (!split) return planOutputs(inputs, target, FORMATS[format].extension);
  const folderOf = planOutputs(inputs, target, '');
  refuseFoldersOfInputs(inputs.files, folderOf);
  return folderOf;
}
