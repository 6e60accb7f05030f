import { setImmediate as nextTurn } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { clean } from '../clean.js';
import { decode } from '../decode.js';
import type { CleanOptions, Decoded } from '../types.js';
import { findingsOf, type Levels, levelsOf } from '../validate/check.js';
import {
  type Corpus,
  checkedCleaned,
  checkedRaw,
  type FileForm,
  NO_CORPUS,
} from '../validate/checked-page.js';
import type { Finding, Run, Tally } from '../validate/finding.js';
import { pretty } from '../validate/reporters/pretty.js';
import { otherEncoding } from '../validate/rules/other-encoding.js';
import { type Cleaned, cleanOptions, type Failed, fault, unreadable } from './clean-page.js';
import { colours, wantsColour } from './colour.js';
import { corpusEncoding } from './corpus-encoding.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import type { Problem } from './inputs.js';
import type { Job, Plan } from './jobs.js';
import { createMessages, debugStack } from './messages.js';
import { describeOsError } from './os-error.js';
import { createProgress } from './progress.js';
import { openReports } from './report-targets.js';
import { isClosedPipe } from './stdout.js';
import type { ValidateFlags } from './validate.js';
import { readVersion } from './version.js';
import { readVocabulary } from './vocabulary-file.js';
import { createWaitingPages } from './waiting-pages.js';

const STDOUT = 1;
const STDERR = 2;
const UNDONE = 'it was not checked';

/** A file that was read: a raw page with what `clean` made of it. */
interface Examined extends Cleaned {
  decoded: Decoded;
  form: FileForm;
}

/** Checks file after file. One that fails is reported, and the others are still checked. */
export async function validateFiles({ jobs, problems }: Plan, flags: ValidateFlags): Promise<ExitCode> {
  const palette = (terminal: number) =>
    colours(wantsColour({ flag: flags.color, env: process.env, isTerminal: isatty(terminal) }));
  const targets = openReports(flags.reporter ?? [{ name: 'pretty', file: null }], palette(STDOUT));
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
  const options: CleanOptions = {
    ...cleanOptions('-', flags),
    ...(flags.vocabulary !== undefined && { vocabulary: readVocabulary(flags.vocabulary) }),
  };
  let corpus = NO_CORPUS;
  const report = async (job: Job, outcome: Examined | Failed): Promise<void> => {
    const checked = outcome.kind === 'failed' ? outcome : check(outcome, levels, options, corpus);
    if (!Array.isArray(checked)) return fail(checked.problem, checked.exit, checked.cause);
    const shown = flags.quiet ? checked.filter(({ severity }) => severity === 'error') : checked;
    for (const { reporter, write } of targets)
      await write(reporter.file({ path: job.path, findings: shown }, tally));
    tally.files += 1;
    const errors = checked.filter(({ severity }) => severity === 'error').length;
    tally.errors += errors;
    tally.warnings += checked.length - errors;
  };
  const run = async (): Promise<void> => {
    const examineJob = (job: Job) => examine(job, flags, options);
    const waiting = createWaitingPages(jobs, {}, examineJob, true);
    for (const { reporter, write } of targets) await write(reporter.opening(runOf(levels)));
    if (levels.rules.has(otherEncoding) && flags.encoding === undefined)
      corpus = { encoding: await corpusEncoding(jobs.filter(({ path }) => formOf(path, '') === 'raw')) };
    for (const [i, job] of jobs.entries()) {
      // signals and the terminal are heard between two turns of the event loop only
      await nextTurn();
      const outcome = await examineJob(job);
      if (outcome.kind === 'failed' || !waiting.take(i, outcome)) await report(job, outcome);
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

/** Reads a file, and cleans it where it is a raw page. */
async function examine(job: Job, flags: ValidateFlags, options: CleanOptions): Promise<Examined | Failed> {
  let decoded: Decoded;
  try {
    decoded = decode(await job.read(), { encoding: flags.encoding });
  } catch (cause) {
    return unreadable(job.path, cause, UNDONE);
  }
  const form = formOf(job.path, decoded.text);
  try {
    // a page that was cleaned waits for no other one
    const text = form === 'raw' ? decoded : { ...decoded, text: '' };
    const page = clean(text, { ...options, path: job.path });
    return { kind: 'cleaned', page, confidence: decoded.confidence, decoded, form };
  } catch (cause) {
    return fault(job.path, cause, UNDONE);
  }
}

const BY_NAME: Readonly<Record<string, FileForm>> = { md: 'markdown', json: 'json', jsonl: 'jsonl' };
const BEGINS_AS_JSON = /^\s*\{\s*"/;

/** How a file is written, as its name says; standard input has none, and JSON is known by its beginning there. */
function formOf(path: string, text: string): FileForm {
  if (path === '-') return BEGINS_AS_JSON.test(text.slice(0, 99)) ? 'json' : 'raw';
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return BY_NAME[extension] ?? 'raw';
}

function check(
  { decoded, page, form }: Examined,
  levels: Levels,
  options: CleanOptions,
  corpus: Corpus,
): Finding[] | Failed {
  try {
    if (form === 'raw') return findingsOf(checkedRaw(decoded, page, options, corpus), levels);
    const findings: Finding[] = [];
    for (const one of checkedCleaned(decoded, form, options)) {
      for (const finding of findingsOf(one, levels)) findings.push(finding);
    }
    return findings;
  } catch (cause) {
    return fault(page.source.path, cause, UNDONE);
  }
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
