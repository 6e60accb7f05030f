import { isatty } from 'node:tty';
import { printable } from '../printable.js';
import { type Failed, trouble } from './clean-page.js';
import { coloursOn, STDERR, STDOUT } from './colour.js';
import { countWords } from './corpus-vocabulary.js';
import { openCrew } from './crew.js';
import { EXIT, type ExitCode } from './exit.js';
import { finishedPages } from './finished-pages.js';
import type { FixFlags } from './fix.js';
import { FORMATS } from './formats.js';
import type { Job, Plan } from './jobs.js';
import { said } from './lang/said.js';
import { createMessages, type Messages } from './messages.js';
import { decodeOptions } from './options.js';
import { describeOsError } from './os-error.js';
import type { PageReport } from './page-report.js';
import type { Finished } from './page-work.js';
import { createProgress, loadOf, type Progress } from './progress.js';
import { reportReplaced } from './replaced.js';
import { reportPlan } from './report-plan.js';
import type { Settings } from './settings.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { addPage, count, formatSummary, noTotals } from './summary.js';
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
  let exit: ExitCode = EXIT.done;
  const fail = (failed: Failed): null => {
    messages.failure(failed.problem.path, failed.problem.message, failed.stack);
    totals.failed += 1;
    if (failed.exit > exit) exit = failed.exit;
    return null;
  };
  /** Prints or counts what has been written; null, or why standard output takes no more. */
  const put = async (job: Job, { text, report }: Finished): Promise<Stopped | null> => {
    if (text !== null) {
      const opening = job.onlyOne ? '' : FORMATS[flags.format].opening(job.path, totals.pages);
      const stopped = await print(opening + text);
      if (stopped !== null) return stopped;
    }
    addPage(totals, report);
    if (report.replaced && !flags.quiet) reportReplaced(job.path, report.encoding, report.replaced, messages);
    if (flags.verbose) reportPage(job, report, messages);
    return null;
  };
  const run = async (): Promise<Stopped | null> => {
    const crew = await openCrew(jobs, flags, await corpusWords(jobs, flags, flagsFor));
    const course = {
      flagsFor,
      inOrder: target === null,
      onCleaned: ({ bytes }: Job) => progress?.advance(bytes),
    };
    try {
      for await (const [job, outcome] of finishedPages(jobs, crew, course)) {
        const stopped = outcome.kind === 'failed' ? fail(outcome) : await put(job, outcome);
        if (stopped !== null) return stopped;
      }
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
  progress?.clear();
  if (!flags.quiet) messages.line(formatSummary(totals, target, palette));
  return exit;
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
  jobs: readonly Job[],
  flags: FixFlags,
  flagsFor: (path: string) => FixFlags,
): Promise<Map<string, number>> {
  const words = flags.vocabulary === undefined ? new Map<string, number>() : readVocabulary(flags.vocabulary);
  if (!flags.corpusVocabulary) return words;
  // standard input is one page, read once, and has no other words than its own; what cannot be read is reported later
  const files = jobs.filter(({ path }) => path !== '-');
  await countWords(
    files,
    (path) => decodeOptions(flagsFor(path)),
    words,
    () => {},
  );
  return words;
}

function showProgress(jobs: readonly Job[], target: string | null, flags: FixFlags): Progress | undefined {
  // it would stand in the midst of the pages
  const printsToTerminal = target === null && isatty(STDOUT);
  if (!isatty(STDERR) || flags.quiet || printsToTerminal || jobs.length < 2) return undefined;
  return createProgress(process.stderr, loadOf(jobs));
}

/** For `--verbose`. */
function reportPage({ path, output }: Job, report: PageReport, messages: Messages): void {
  const name = printable(path);
  const route = output === null ? name : `${name} → ${printable(output)}`;
  const { encoding, confidence, articles, warnings } = report;
  const sure = confidence < 1 ? said(` (${Math.round(confidence * 100)} % sure)`) : '';
  const counts = [count(articles, 'article'), count(warnings.length, 'warning')].join(said(', '));
  messages.line(`${route}: ${encoding}${sure}${said(', ')}${counts}`);
  for (const { line, column, rule, message } of warnings) {
    messages.line(
      `  ${name}:${line}:${column}: ${messages.colours.yellow(rule)}: ${printable(said(message))}`,
    );
  }
}
