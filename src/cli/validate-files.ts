import { setImmediate as nextTurn } from 'node:timers/promises';
import { isatty } from 'node:tty';
import type { ChalkInstance } from 'chalk';
import type { CleanOptions } from '../types.js';
import { type Levels, levelsOf } from '../validate/check.js';
import { NO_CORPUS } from '../validate/checked-page.js';
import type { Run, Tally } from '../validate/finding.js';
import { pretty } from '../validate/reporters/pretty.js';
import { otherEncoding } from '../validate/rules/other-encoding.js';
import { unresolvedJump } from '../validate/rules/unresolved-jump.js';
import { cleanOptions, type Failed } from './clean-page.js';
import { colours, wantsColour } from './colour.js';
import { corpusEncoding } from './corpus-encoding.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import type { Problem } from './inputs.js';
import type { Job, Plan } from './jobs.js';
import { createMessages, debugStack } from './messages.js';
import { describeOsError } from './os-error.js';
import { createProgress } from './progress.js';
import { openReports, type ReporterFlag } from './report-targets.js';
import type { Settings } from './settings.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import type { ValidateFlags } from './validate.js';
import { check, type Examined, examine, formOf } from './validate-file.js';
import { readVersion } from './version.js';
import { readVocabulary } from './vocabulary-file.js';
import { createWaitingPages } from './waiting-pages.js';

const STDOUT = 1;
const STDERR = 2;
/** Checks file after file. One that fails is reported, and the others are still checked. */
export async function validateFiles(
  { jobs, problems }: Plan,
  { run: flags, page: flagsFor }: Settings<ValidateFlags>,
): Promise<ExitCode> {
  const palette = (terminal: number) =>
    colours(wantsColour({ flag: flags.color, env: process.env, isTerminal: isatty(terminal) }));
  const targets = openReports(reportersOf(flags), palette(STDOUT));
  const progress = showsProgress(jobs, flags) ? createProgress(process.stderr, loadOf(jobs)) : undefined;
  const messages = createMessages(palette(STDERR), progress?.clear);
  const tally: Tally = { files: 0, errors: 0, warnings: 0, failed: 0 };
  let exit: ExitCode = EXIT.done;
  const fail = (problem: Problem, code: ExitCode, cause?: unknown) => {
    messages.failure(problem.path, problem.message, debugStack(cause));
    tally.failed += 1;
    if (code > exit) exit = code;
  };
  const levels = levelsOf(flags.rule, flags.strict);
  const vocabulary = flags.vocabulary === undefined ? undefined : readVocabulary(flags.vocabulary);
  const optionsFor = (path: string): CleanOptions => ({
    ...cleanOptions('-', flagsFor(path)),
    ...(vocabulary && { vocabulary }),
  });
  const levelsFor = memoised(flagsFor);
  const printDiff = flags.diff ? await diffPrinter(palette(STDOUT)) : null;
  let corpus = NO_CORPUS;
  const judge = (job: Job, examined: Examined) => {
    // a page whose encoding is named is not one among others
    const among = flagsFor(job.path).encoding === undefined ? corpus : NO_CORPUS;
    return check(examined, levelsFor(job.path), optionsFor(job.path), among);
  };
  const report = async (job: Job, outcome: Examined | Failed): Promise<void> => {
    const checked = outcome.kind === 'failed' ? outcome : judge(job, outcome);
    if (!Array.isArray(checked)) return fail(checked.problem, checked.exit, checked.cause);
    const shown = flags.quiet ? checked.filter(({ severity }) => severity === 'error') : checked;
    for (const { reporter, write } of targets)
      await write(reporter.file({ path: job.path, findings: shown }, tally));
    if (printDiff !== null && outcome.kind === 'cleaned') await writeStdout(printDiff(outcome));
    tally.files += 1;
    const errors = checked.filter(({ severity }) => severity === 'error').length;
    tally.errors += errors;
    tally.warnings += checked.length - errors;
  };
  const run = async (): Promise<void> => {
    const examineJob = (job: Job) => examine(job, flagsFor(job.path).encoding, optionsFor(job.path));
    // the only rule that needs other pages: without it none has to wait for them
    const linksJumps = (path: string) => levelsFor(path).rules.has(unresolvedJump);
    const waiting = createWaitingPages(jobs, {}, examineJob, true);
    for (const { reporter, write } of targets) await write(reporter.opening(runOf(levels)));
    if (levels.rules.has(otherEncoding) && flags.encoding === undefined)
      corpus = { encoding: await corpusEncoding(jobs.filter(({ path }) => formOf(path, '') === 'raw')) };
    for (const [i, job] of jobs.entries()) {
      // signals and the terminal are heard between two turns of the event loop only
      await nextTurn();
      const outcome = await examineJob(job);
      const waits = linksJumps(job.path) && outcome.kind === 'cleaned' && waiting.take(i, outcome);
      if (!waits) await report(job, outcome);
      for await (const [other, linked] of waiting.release(i)) await report(other, linked);
      progress?.advance(job.bytes);
    }
    for (const { reporter, write } of targets) await write(reporter.closing(tally));
  };

  for (const problem of problems) fail(problem, EXIT.trouble);
  try {
    await run();
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    if (!isClosedPipe(cause))
      fail({ path: 'standard output', message: describeOsError(cause) }, EXIT.trouble, cause);
  } finally {
    for (const target of targets) target.close();
    progress?.clear();
  }
  const printsCount = targets.some(({ reporter, printed }) => printed && reporter.name === 'pretty');
  if (!flags.quiet && !printsCount) messages.line(pretty.closing(tally).trimEnd());
  if (exit !== EXIT.done) return exit;
  const tooMany = flags.maxWarnings !== undefined && tally.warnings > flags.maxWarnings;
  return tally.errors > 0 || tooMany ? EXIT.findings : EXIT.done;
}

/** The levels of each page: those of the flags that hold for it, which are the same for most. */
function memoised(flagsFor: (path: string) => ValidateFlags): (path: string) => Levels {
  const known = new Map<ValidateFlags, Levels>();
  return (path) => {
    const flags = flagsFor(path);
    const levels = known.get(flags) ?? levelsOf(flags.rule, flags.strict);
    known.set(flags, levels);
    return levels;
  };
}

/** The diff stands where the report would. */
function reportersOf({ diff, reporter }: ValidateFlags): readonly ReporterFlag[] {
  if (!diff) return reporter ?? [{ name: 'pretty', file: null }];
  const printed = reporter?.find(({ file }) => file === null);
  if (printed !== undefined)
    throw new UsageError(
      `--diff is printed; write the report to a file, as in --reporter ${printed.name}=report.txt`,
    );
  return reporter ?? [];
}

/** Loaded when it is asked for. */
async function diffPrinter({ red, green, cyan }: ChalkInstance): Promise<(examined: Examined) => string> {
  const { diffOf } = await import('../validate/diff.js');
  const paint: Record<string, (line: string) => string> = { '-': red, '+': green, '@': cyan };
  return ({ decoded, page, form }) => {
    if (form !== 'raw') return '';
    const diff = diffOf(page.source.path, decoded.text, page);
    return diff.replace(/^[-+@].*$/gm, (line) => paint[line.charAt(0)]?.(line) ?? line);
  };
}

const runOf = (levels: Levels): Run => ({
  version: readVersion(),
  rules: Array.from(levels.rules, ([{ name, summary }, severity]) => ({ name, summary, severity })),
});

const showsProgress = (jobs: readonly Job[], { quiet }: ValidateFlags): boolean =>
  // it would stand in the midst of the report
  isatty(STDERR) && !isatty(STDOUT) && !quiet && jobs.length > 1;

const loadOf = (jobs: readonly Job[]) => ({
  files: jobs.length,
  bytes: jobs.reduce((sum, job) => sum + job.bytes, 0),
});
