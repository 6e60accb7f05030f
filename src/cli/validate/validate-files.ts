import { isatty } from 'node:tty';
import type { ChalkInstance } from 'chalk';
import { printable } from '../../printable.js';
import type { CleanOptions } from '../../types.js';
import { type Levels, levelsOf } from '../../validate/check.js';
import { type Corpus, NO_CORPUS } from '../../validate/checked-page.js';
import type { Finding, Run } from '../../validate/finding.js';
import { PLAIN, prettyIn } from '../../validate/reporters/pretty.js';
import { otherEncoding } from '../../validate/rules/other-encoding.js';
import { unresolvedJump } from '../../validate/rules/unresolved-jump.js';
import { addFile, noFindings } from '../../validate/tally.js';
import { cleanOptions, type Failed } from '../clean-page.js';
import { coloursOn, STDERR, STDOUT } from '../colour.js';
import { decidingWords } from '../deciding-words.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import type { Problem } from '../inputs.js';
import type { Job } from '../jobs.js';
import { said } from '../lang/said.js';
import { createMessages, debugStack } from '../messages.js';
import { decodeOptions } from '../options.js';
import { describeOsError } from '../os-error.js';
import { createProgress, loadOf } from '../progress.js';
import { reportReplaced } from '../replaced.js';
import { perFlags, type Settings } from '../settings.js';
import { isClosedPipe, writeStdout } from '../stdout.js';
import type { ValidateFlags } from '../validate.js';
import { readVersion } from '../version.js';
import { readVocabulary } from '../vocabulary-file.js';
import { acceptedFindings } from './accepted-findings.js';
import { checkJobs } from './check-jobs.js';
import { corpusEncoding, encodingOf } from './corpus-encoding.js';
import { cacheLocation } from './findings-cache.js';
import { knownFindings } from './known-findings.js';
import { openReports, type ReporterFlag } from './report-targets.js';
import { check, type Examined, examine, formOf } from './validate-file.js';

/** Checks file after file. One that fails is reported, and the others are still checked. */
export async function validateFiles(
  { jobs, problems }: { jobs: readonly Job[]; problems: readonly Problem[] },
  { run: flags, page: flagsFor }: Settings<ValidateFlags>,
): Promise<ExitCode> {
  const accepted = acceptedFindings(flags);
  const targets = openReports(reportersOf(flags), coloursOn(STDOUT, flags.color));
  const progress = showsProgress(jobs, flags) ? createProgress(process.stderr, loadOf(jobs)) : undefined;
  const messages = createMessages(coloursOn(STDERR, flags.color), progress?.clear);
  const tally = noFindings();
  /** What the reports are told; with `--quiet` that is less. */
  const told = noFindings();
  let exit: ExitCode = EXIT.done;
  const fail = (problem: Problem, code: ExitCode, stack = '') => {
    messages.failure(problem.path, problem.message, stack);
    tally.failed += 1;
    if (code > exit) exit = code;
  };
  const levelsFor = perFlags(flagsFor, (of) => levelsOf(of.rule, of.strict));
  /** Of the run as a whole: what the reports name, and whether other pages are asked about. */
  const levels = levelsOf(flags.rule, flags.strict);
  const vocabulary = flags.vocabulary === undefined ? undefined : readVocabulary(flags.vocabulary);
  const optionsFor = perFlags(
    flagsFor,
    (of): CleanOptions => ({
      ...cleanOptions('-', of),
      ...(vocabulary && { vocabulary }),
    }),
  );
  const printDiff = flags.diff ? await diffPrinter(coloursOn(STDOUT, flags.color)) : null;
  let corpus: Corpus = NO_CORPUS;
  // the only rule that needs other pages: without it none has to wait for them
  const linksJumps = ({ path }: Job) => levelsFor(path).rules.has(unresolvedJump);
  // a diff is made of the page, which the cache has not
  const remembers = flags.cache === true && printDiff === null;
  const known = remembers ? knownFindings(jobs, cacheLocation(flags.cacheLocation), readVersion()) : null;
  const tell = async ({ path }: Job, found: readonly Finding[]): Promise<void> => {
    const left = accepted?.left({ path, findings: found }) ?? found;
    const shown = flags.quiet ? left.filter(({ severity }) => severity === 'error') : left;
    for (const { reporter, write } of targets) await write(reporter.file({ path, findings: shown }, told));
    addFile(told, shown);
    addFile(tally, left);
  };
  const judge = (job: Job, examined: Examined) => {
    // a page whose encoding is named is not one among others
    const among = flagsFor(job.path).encoding === undefined ? corpus : NO_CORPUS;
    return check(examined, levelsFor(job.path), optionsFor(job.path), among);
  };
  const report = async (job: Job, outcome: Examined | Failed): Promise<void> => {
    const found = outcome.kind === 'failed' ? outcome : judge(job, outcome);
    if (!Array.isArray(found)) return fail(found.problem, found.exit, found.stack);
    if (outcome.kind === 'cleaned' && outcome.replaced && !flags.quiet)
      reportReplaced(job.path, outcome.decoded.encoding, outcome.replaced, messages);
    if (outcome.kind === 'cleaned') known?.keep(job, outcome.page, found, linksJumps(job));
    await tell(job, found);
    if (printDiff !== null && outcome.kind === 'cleaned') await writeStdout(printDiff(outcome));
  };
  const run = async (): Promise<void> => {
    for (const { reporter, write } of targets) await write(reporter.opening(runOf(levels)));
    if (levels.rules.has(otherEncoding) && flags.encoding === undefined) {
      const raw = jobs.filter(({ path }) => formOf(path, '') === 'raw');
      corpus = {
        encoding: await corpusEncoding(raw, (job) => known?.encoding(job, encodingOf) ?? encodingOf(job)),
      };
    }
    const conditionsFor = perFlags(flagsFor, (of) =>
      conditionsOf(levelsOf(of.rule, of.strict), of, vocabulary, corpus),
    );
    known?.under(({ path }) => conditionsFor(path));
    await checkJobs(jobs, {
      linksJumps,
      known: (job) => known?.of(job),
      examine: (job) => examine(job, decodeOptions(flagsFor(job.path)), optionsFor(job.path)),
      report,
      tell,
      done: ({ bytes }) => progress?.advance(bytes),
    });
    for (const { reporter, write } of targets)
      await write(reporter.closing({ ...told, failed: tally.failed }));
  };
  const put = (file: string, write: () => void): void => {
    try {
      write();
    } catch (cause) {
      fail(
        { path: file, message: `cannot be written: ${describeOsError(cause)}` },
        EXIT.trouble,
        debugStack(cause),
      );
    }
  };

  for (const problem of problems) fail(problem, EXIT.trouble);
  let complete = false;
  try {
    await run();
    complete = true;
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    if (!isClosedPipe(cause))
      fail({ path: 'standard output', message: describeOsError(cause) }, EXIT.trouble, debugStack(cause));
  } finally {
    for (const target of targets) target.close();
    progress?.clear();
  }
  const printsCount = targets.some(({ reporter, printed }) => printed && reporter.name === 'pretty');
  if (!flags.quiet && !printsCount) messages.line(prettyIn(PLAIN, said).closing(tally).trimEnd());
  if (complete && known !== null) put(known.location, known.save);
  if (complete && accepted !== null) {
    put(accepted.file, () => {
      const fate = accepted.finish();
      if (!flags.quiet) messages.line(printable(said(fate)));
    });
  }
  if (exit !== EXIT.done) return exit;
  const tooMany = flags.maxWarnings !== undefined && tally.warnings > flags.maxWarnings;
  return tally.errors > 0 || tooMany ? EXIT.findings : EXIT.done;
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
  const { diffOf } = await import('../../validate/diff.js');
  const paint: Record<string, (line: string) => string> = { '-': red, '+': green, '@': cyan };
  return ({ decoded, page, form }) => {
    if (form !== 'raw') return '';
    const diff = diffOf(page.source.path, decoded.text, page);
    return diff.replace(/^[-+@].*$/gm, (line) => paint[line.charAt(0)]?.(line) ?? line);
  };
}

/** What the findings of a page depend on besides the files, as JSON can hold it. */
function conditionsOf(
  { rules, doubtful }: Levels,
  flags: ValidateFlags,
  vocabulary: ReadonlyMap<string, number> | undefined,
  corpus: Corpus,
) {
  const levels = Array.from(rules, ([{ name }, severity]) => [name, severity]);
  const options = cleanOptions('-', flags);
  const reading = decodeOptions(flags);
  return { levels, doubtful, options, ...decidingWords(vocabulary ?? new Map()), reading, corpus };
}

const runOf = (levels: Levels): Run => ({
  version: readVersion(),
  rules: Array.from(levels.rules, ([{ name, summary }, severity]) => ({ name, summary, severity })),
});

const showsProgress = (jobs: readonly Job[], { quiet }: ValidateFlags): boolean =>
  // it would stand in the midst of the report
  isatty(STDERR) && !isatty(STDOUT) && !quiet && jobs.length > 1;
