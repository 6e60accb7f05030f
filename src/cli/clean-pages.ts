import { setImmediate as nextTurn } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { printable } from '../printable.js';
import { type Cleaned, cleanPage, type Failed, putPage, type Stopped } from './clean-page.js';
import { coloursOn, STDERR, STDOUT } from './colour.js';
import { countWords } from './corpus-vocabulary.js';
import { EXIT, type ExitCode } from './exit.js';
import type { FixFlags } from './fix.js';
import type { Problem } from './inputs.js';
import type { Job, Plan } from './jobs.js';
import { said } from './lang/said.js';
import { createMessages, debugStack, type Messages } from './messages.js';
import { decodeOptions } from './options.js';
import { describeOsError } from './os-error.js';
import { createProgress, loadOf, type Progress } from './progress.js';
import { reportReplaced } from './replaced.js';
import { reportPlan } from './report-plan.js';
import type { Settings } from './settings.js';
import { isClosedPipe } from './stdout.js';
import { addPage, count, formatSummary, noTotals } from './summary.js';
import { readVocabulary } from './vocabulary-file.js';
import { createWaitingPages, stitchedAlone } from './waiting-pages.js';

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
  const fail = (problem: Problem, code: ExitCode, cause?: unknown) => {
    messages.failure(problem.path, problem.message, debugStack(cause));
    totals.failed += 1;
    if (code > exit) exit = code;
  };
  const put = async (job: Job, outcome: Cleaned | Failed): Promise<Stopped | null> => {
    const trouble =
      outcome.kind === 'failed' ? outcome : await putPage(job, outcome.page, flags, totals.pages);
    if (trouble?.kind === 'stopped') return trouble;
    if (trouble !== null) fail(trouble.problem, trouble.exit, trouble.cause);
    else if (outcome.kind === 'cleaned') {
      addPage(totals, outcome.page);
      const { page, replaced } = outcome;
      if (replaced && !flags.quiet) reportReplaced(job.path, page.source.encoding, replaced, messages);
      if (flags.verbose) reportPage(job, outcome, messages);
    }
    return null;
  };
  const run = async (): Promise<Stopped | null> => {
    const words = await corpusWords(jobs, flags, flagsFor);
    const cleanJob = (job: Job) => cleanPage(job, flagsFor(job.path), words);
    const waiting = createWaitingPages(jobs, flags, cleanJob, target === null);
    for (const [i, job] of jobs.entries()) {
      // signals and the terminal are heard between two turns of the event loop only
      await nextTurn();
      const outcome = await cleanJob(job);
      const waits = outcome.kind === 'cleaned' && waiting.take(i, outcome);
      const stopped = waits ? null : await put(job, stitchedAlone(outcome, flags));
      if (stopped) return stopped;
      for await (const [other, linked] of waiting.release(i)) {
        const stopped = await put(other, linked);
        if (stopped) return stopped;
      }
      progress?.advance(job.bytes);
    }
    return null;
  };

  if (flags.verbose) reportPlan(config, passedOver, messages);
  for (const problem of problems) fail(problem, EXIT.trouble);
  const stopped = await run();
  if (stopped && isClosedPipe(stopped.cause)) return exit;
  if (stopped)
    fail({ path: 'standard output', message: describeOsError(stopped.cause) }, EXIT.trouble, stopped.cause);
  progress?.clear();
  if (!flags.quiet) messages.line(formatSummary(totals, target, palette));
  return exit;
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
function reportPage({ path, output }: Job, { page, confidence }: Cleaned, messages: Messages): void {
  const name = printable(path);
  const route = output === null ? name : `${name} → ${printable(output)}`;
  const sure = confidence < 1 ? said(` (${Math.round(confidence * 100)} % sure)`) : '';
  const { articles, source, warnings } = page;
  const counts = [count(articles.length, 'article'), count(warnings.length, 'warning')].join(said(', '));
  messages.line(`${route}: ${source.encoding}${sure}${said(', ')}${counts}`);
  for (const { line, column, rule, message } of warnings) {
    messages.line(
      `  ${name}:${line}:${column}: ${messages.colours.yellow(rule)}: ${printable(said(message))}`,
    );
  }
}
