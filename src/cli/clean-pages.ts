import { isatty } from 'node:tty';
import { printable } from '../printable.js';
import { type Failed, trouble } from './clean-page.js';
import { coloursOn, STDERR, STDOUT } from './colour.js';
import { countWords } from './corpus-vocabulary.js';
import { openCrew } from './crew.js';
import { EXIT, type ExitCode } from './exit.js';
import { type Course, finishedPages } from './finished-pages.js';
import type { FixFlags } from './fix.js';
import { FORMATS } from './formats.js';
import type { Job, Jobs, Plan } from './jobs.js';
import { conditionsFor, entryOf, openJournal } from './journal.js';
import { said } from './lang/said.js';
import { createMessages, type Messages } from './messages.js';
import { decodeOptions } from './options.js';
import { describeOsError } from './os-error.js';
import type { PageReport } from './page-report.js';
import { createProgress, loadOf, type Progress } from './progress.js';
import { reportReplaced } from './replaced.js';
import { reportPlan } from './report-plan.js';
import type { Settings } from './settings.js';
import { type Measures, writeStats } from './stats.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { addPage, count, formatSummary, noTotals, warningsIn } from './summary.js';
import { readVocabulary } from './vocabulary-file.js';

/** Cleans page after page. One that fails is reported, and the others are still done. */
export async function cleanPages(
  { jobs, problems, passedOver, target }: Plan,
  { run: flags, page: flagsFor, config }: Settings<FixFlags>,
): Promise<ExitCode> {
  const palette = coloursOn(STDERR, flags.color);
  const progress = showProgress(jobs, target, flags);
  const messages = createMessages(palette, progress?.clear);
  const totals = noTotals();
  const start = performance.now();
  const measures: Measures = { totals, settings: '', threads: 0, seconds: 0 };
  let exit: ExitCode = EXIT.done;
  const fail = (failed: Failed): void => {
    messages.failure(failed.problem.path, failed.problem.message, failed.stack);
    totals.failed += 1;
    if (failed.exit > exit) exit = failed.exit;
  };
  /** Prints or counts what has been written; null, or why standard output takes no more. */
  const put = async (
    job: Job,
    report: PageReport,
    text: string | null,
    isDone = false,
  ): Promise<Stopped | null> => {
    if (text !== null) {
      const opening = job.onlyOne ? '' : FORMATS[flags.format].opening(job.path, totals.pages);
      const stopped = await print(opening + text);
      if (stopped !== null) return stopped;
    }
    addPage(totals, report, isDone);
    progress?.warn(warningsIn(report));
    if (report.replaced && !flags.quiet) reportReplaced(job.path, report.encoding, report.replaced, messages);
    if (flags.verbose) reportPage(job, report, isDone, messages);
    return null;
  };
  const run = async (): Promise<Stopped | null> => {
    const words = await corpusWords(jobs, flags, flagsFor);
    const journal = flags.resume && target !== null ? openJournal(flags.outDir) : null;
    const conditions = conditionsFor(flagsFor, words);
    const crew = await openCrew(jobs, flags, words);
    if (flags.stats !== undefined) measures.settings = conditions({ path: '-', onlyOne: false });
    measures.threads = crew.threads;
    const course: Course = {
      flagsFor,
      inOrder: target === null,
      ...(journal && { before: (job) => journal.known(job, conditions(job)) }),
      onCleaned: ({ bytes }) => progress?.advance(bytes),
    };
    try {
      for await (const [job, outcome] of finishedPages(jobs, crew, course)) {
        if (outcome.kind === 'failed') fail(outcome);
        else if (outcome.kind === 'done before')
          await put(job, { ...outcome.entry.report, notes: [] }, null, true);
        else {
          const stopped = await put(job, outcome.report, outcome.text);
          if (stopped !== null) return stopped;
          journal?.add(entryOf(job, outcome, conditions(job)));
        }
      }
      journal?.finish();
    } finally {
      await crew.close();
    }
    return null;
  };

  if (flags.verbose) reportPlan(config, passedOver, messages);
  for (const { path, message } of problems) fail(trouble(path, message));
  const stopped = await run();
  if (stopped && isClosedPipe(stopped.cause)) return exit;
  if (stopped) fail(trouble('standard output', describeOsError(stopped.cause), stopped.cause));
  if (flags.stats !== undefined) {
    measures.seconds = (performance.now() - start) / 1000;
    const failed = statsFailure(flags.stats, measures);
    if (failed !== null) fail(failed);
  }
  progress?.clear();
  if (!flags.quiet) messages.line(formatSummary(totals, target, palette));
  return exit;
}

function statsFailure(file: string, measures: Measures): Failed | null {
  try {
    writeStats(file, measures);
    return null;
  } catch (cause) {
    return trouble(file, `cannot be written: ${describeOsError(cause)}`, cause);
  }
}

/** Standard output takes no more: the rest need not be cleaned. */
interface Stopped {
  cause: unknown;
}

async function print(text: string): Promise<Stopped | null> {
  try {
    await writeStdout(text);
    return null;
  } catch (cause) {
    return { cause };
  }
}

/** The words of the corpus, counted before or now, with how often they occur. */
async function corpusWords(
  jobs: Jobs,
  flags: FixFlags,
  flagsFor: (path: string) => FixFlags,
): Promise<Map<string, number>> {
  const words = flags.vocabulary === undefined ? new Map<string, number>() : readVocabulary(flags.vocabulary);
  if (!flags.corpusVocabulary) return words;
  // standard input is one page, read once, and has no other words than its own; what cannot be read is reported later
  if (jobs.at(0)?.file === null) return words;
  await countWords(
    jobs,
    (path) => decodeOptions(flagsFor(path)),
    words,
    () => {},
  );
  return words;
}

function showProgress(jobs: Jobs, target: string | null, flags: FixFlags): Progress | undefined {
  // it would stand in the midst of the pages
  const printsToTerminal = target === null && isatty(STDOUT);
  if (!isatty(STDERR) || flags.quiet || printsToTerminal || jobs.length < 2) return undefined;
  return createProgress(process.stderr, loadOf(jobs));
}

/** For `--verbose`. */
function reportPage({ path, output }: Job, report: PageReport, isDone: boolean, messages: Messages): void {
  const name = printable(path);
  const route = output === null ? name : `${name} → ${printable(output)}`;
  const { encoding, confidence, articles, notes } = report;
  const sure = confidence < 1 ? said(` (${Math.round(confidence * 100)} % sure)`) : '';
  const told = [`${encoding}${sure}`, count(articles, 'article'), count(warningsIn(report), 'warning')];
  if (isDone) told.push(said('done before'));
  messages.line(`${route}: ${told.join(said(', '))}`);
  for (const { line, column, rule, message } of notes) {
    messages.line(
      `  ${name}:${line}:${column}: ${messages.colours.yellow(rule)}: ${printable(said(message))}`,
    );
  }
}
