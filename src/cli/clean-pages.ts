import { setImmediate as nextTurn } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { type Cleaned, cleanPage } from './clean-page.js';
import { colours, wantsColour } from './colour.js';
import { countWords } from './corpus-vocabulary.js';
import { EXIT, type ExitCode } from './exit.js';
import type { FixFlags } from './fix.js';
import type { Problem } from './inputs.js';
import type { Job, Plan } from './jobs.js';
import { createMessages, debugStack, type Messages } from './messages.js';
import { describeOsError } from './os-error.js';
import { printable } from './printable.js';
import { createProgress, type Progress } from './progress.js';
import { isClosedPipe } from './stdout.js';
import { addPage, count, formatSummary, noTotals } from './summary.js';
import { readVocabulary } from './vocabulary-file.js';

const STDOUT = 1;
const STDERR = 2;

/** Cleans page after page. One that fails is reported, and the others are still done. */
export async function cleanPages({ jobs, problems, target }: Plan, flags: FixFlags): Promise<ExitCode> {
  const palette = colours(wantsColour({ flag: flags.color, env: process.env, isTerminal: isatty(STDERR) }));
  const progress = showProgress({ jobs, problems, target }, flags);
  const messages = createMessages(palette, progress?.clear);
  const totals = noTotals();
  let exit: ExitCode = EXIT.done;
  const fail = (problem: Problem, code: ExitCode, cause?: unknown) => {
    messages.failure(problem.path, problem.message, debugStack(cause));
    totals.failed += 1;
    if (code > exit) exit = code;
  };

  for (const problem of problems) fail(problem, EXIT.trouble);
  const words = flags.vocabulary === undefined ? new Map<string, number>() : readVocabulary(flags.vocabulary);
  // standard input is one page, read once, and has no other words than its own; what cannot be read is reported below
  if (flags.corpusVocabulary) {
    await countWords(
      jobs.filter(({ path }) => path !== '-'),
      flags.encoding,
      words,
      () => {},
    );
  }
  for (const job of jobs) {
    // signals and the terminal are heard between two turns of the event loop only
    await nextTurn();
    const outcome = await cleanPage(job, flags, totals.pages, words);
    if (outcome.kind === 'stopped') {
      if (isClosedPipe(outcome.cause)) return exit;
      fail({ path: 'standard output', message: describeOsError(outcome.cause) }, EXIT.trouble, outcome.cause);
      break;
    }
    if (outcome.kind === 'failed') fail(outcome.problem, outcome.exit, outcome.cause);
    else {
      addPage(totals, outcome.page);
      if (flags.verbose) reportPage(job, outcome, messages);
    }
    progress?.advance(job.bytes);
  }
  progress?.clear();
  if (!flags.quiet) messages.line(formatSummary(totals, target, palette));
  return exit;
}

function showProgress({ jobs, target }: Plan, flags: FixFlags): Progress | undefined {
  // it would stand in the midst of the pages
  const printsToTerminal = target === null && isatty(STDOUT);
  if (!isatty(STDERR) || flags.quiet || printsToTerminal || jobs.length < 2) return undefined;
  return createProgress(process.stderr, {
    files: jobs.length,
    bytes: jobs.reduce((sum, job) => sum + job.bytes, 0),
  });
}

/** For `--verbose`. */
function reportPage({ path, output }: Job, { page, confidence }: Cleaned, messages: Messages): void {
  const name = printable(path);
  const route = output === null ? name : `${name} → ${printable(output)}`;
  const sure = confidence < 1 ? ` (${Math.round(confidence * 100)} % sure)` : '';
  const { articles, source, warnings } = page;
  const counts = `${count(articles.length, 'article')}, ${count(warnings.length, 'warning')}`;
  messages.line(`${route}: ${source.encoding}${sure}, ${counts}`);
  for (const { line, column, rule, message } of warnings) {
    messages.line(`  ${name}:${line}:${column}: ${messages.colours.yellow(rule)}: ${printable(message)}`);
  }
}
