import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { UNRESOLVED } from '../articles/jumps.js';
import { padded, wrapped } from '../columns.js';
import { nearest } from '../nearest.js';
import { REPORTERS } from '../validate/reporters/index.js';
import type { Level } from '../validate/rule.js';
import { VALIDATE_RULES } from '../validate/rules/index.js';
import { type ExitCode, UsageError } from './exit.js';
import type { Wanted } from './expand.js';
import { type Job, planJobs } from './jobs.js';
import { helpText } from './lang/help.js';
import {
  addCleaningOptions,
  addConfigOption,
  addInputOptions,
  addNegations,
  addReportOptions,
  type CleaningFlags,
  type InputFlags,
} from './options.js';
import { readPage } from './read.js';
import { perFlags, type Settings, settle } from './settings.js';
import type { BaselineFlags } from './validate/accepted-findings.js';
import { changedSince } from './validate/changed-since.js';
import type { CacheFlags } from './validate/known-findings.js';
import type { ReporterFlag } from './validate/report-targets.js';
import { validateFiles } from './validate/validate-files.js';

export interface ValidateFlags extends InputFlags, CleaningFlags, BaselineFlags, CacheFlags {
  changedSince?: string;
  rule?: Record<string, Level>;
  maxWarnings?: number;
  strict?: boolean;
  reporter?: ReporterFlag[];
  diff?: boolean;
  quiet?: boolean;
  color?: boolean;
}

/** Raw pages, and what `fix` writes. */
const PAGES: Wanted = { names: /\.(?:txt|md|jsonl?)$/i, inWords: '.txt, .md, .json or .jsonl file' };
const NO_INPUT = 'nothing to check; name files, as in: papercleaner validate clean';

/** `papercleaner validate`: what is wrong with pages, raw or cleaned. */
export function validateCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('validate')
    .summary('report what is wrong with pages, raw or cleaned, and write nothing')
    .description(DESCRIPTION)
    .argument(
      '[paths...]',
      'files, folders (their .txt, .md, .json and .jsonl files), quoted globs, or - for standard input',
    )
    .option('--rule <name=level>', 'make a rule off, warn or error; may be repeated, or a,b,c', parseRules)
    .option('--max-warnings <number>', 'fail where there are more warnings than this', parseCount)
    .option('--strict', 'make an error of every warning')
    .option('--reporter <name[=file]>', 'how to report; may be repeated (default: pretty)', parseReporter)
    .option('--diff', 'print what fix would make of raw pages, as a diff, in place of the report')
    .option('--baseline <file>', 'let the findings pass that this file accepts')
    .option('--update-baseline', 'accept all that is found now, and write it into that file')
    .option('--cache', 'remember what was found, and check only what has changed')
    .option('--cache-location <path>', 'file or folder to remember it in')
    .option('--changed-since <revision>', 'check only files that git says changed since then')
    .option('-q, --quiet', 'report errors only, and no summary');
  addNegations(addCleaningOptions(addInputOptions(command)), ['keep-uncertain-hyphens', 'strict', 'cache']);
  addReportOptions(addConfigOption(command)).addHelpText('after', helpText(epilogue));
  return command.action(async (paths: string[]) => {
    finish(await validate(paths, await settle<ValidateFlags>(command, ['--update-baseline'])));
  });
}

async function validate(paths: string[], settings: Settings<ValidateFlags>): Promise<ExitCode> {
  const flags = settings.run;
  const reading = { ...flags, stdout: true, outDir: '', format: 'text' } as const;
  const { jobs, problems } = await planJobs(paths, reading, null, { wanted: PAGES, noInput: NO_INPUT });
  const all = [...jobs];
  refusePages(all, flags);
  const pages = withoutOwnFiles(all, flags);
  if (flags.changedSince === undefined) return validateFiles({ jobs: pages, problems }, settings);
  // the other end of a jump may stand on a page that has not changed
  const withoutJumps = (of: ValidateFlags): ValidateFlags => ({
    ...of,
    rule: { [UNRESOLVED]: 'off', ...of.rule },
  });
  const page = perFlags(settings.page, withoutJumps);
  const changed = await onlyChanged(pages, flags.changedSince);
  return validateFiles({ jobs: changed, problems }, { ...settings, run: withoutJumps(flags), page });
}

/**
 * A report over a page would be the end of that page; one over the report of an earlier run is what was asked for.
 *
 * @throws UsageError
 */
function refusePages(jobs: readonly Job[], { reporter = [] }: ValidateFlags): void {
  const inputs = new Set(jobs.map(({ path }) => resolve(path)));
  for (const { file } of reporter) {
    if (file !== null && inputs.has(resolve(file)) && isPage(file))
      throw new UsageError(
        `${file} is an input and would be overwritten by the report; write that elsewhere`,
      );
  }
}

/** What names the articles of a page that `fix` wrote as JSON, near its beginning. */
const ARTICLES = /"articles"\s*:/;
const HEAD = 4096;

function isPage(path: string): boolean {
  if (!/\.jsonl?$/i.test(path)) return true;
  return ARTICLES.test(Buffer.from(readPage(path)).toString('utf8', 0, HEAD));
}

/** Reports and the baseline may lie with the pages, and have names like pages. */
function withoutOwnFiles(jobs: readonly Job[], { baseline, reporter = [] }: ValidateFlags): Job[] {
  const own = new Set([baseline, ...reporter.map(({ file }) => file)].map((file) => file && resolve(file)));
  return jobs.filter(({ path }) => !own.has(resolve(path)));
}

/** @throws UsageError where git does not know what has changed. */
async function onlyChanged(jobs: readonly Job[], revision: string): Promise<Job[]> {
  if (jobs.some(({ path }) => path === '-'))
    throw new UsageError('--changed-since goes with files, not with standard input');
  const changed = await changedSince(revision);
  return jobs.filter(({ path }) => changed(path));
}

const LEVELS: readonly Level[] = ['off', 'warn', 'error'];

/** `a=off,b=error` → the level of each rule. */
function parseRules(value: string, before: Record<string, Level> = {}): Record<string, Level> {
  const levels = { ...before };
  const known = VALIDATE_RULES.map(({ name }) => name);
  for (const pair of value.split(',')) {
    const [name = '', level = '', ...more] = pair.split('=').map((part) => part.trim());
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const hint = near === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${near}?`;
      throw new InvalidArgumentError(`There is no rule '${name}'. ${hint}`);
    }
    if (more.length > 0 || !LEVELS.includes(level as Level)) {
      throw new InvalidArgumentError(`Give ${name} a level: ${name}=off, ${name}=warn or ${name}=error.`);
    }
    levels[name] = level as Level;
  }
  return levels;
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a number, 0 or more.');
  return Number(value);
}

/** `json=report.json` → the reporter and its file. */
function parseReporter(value: string, before: ReporterFlag[] = []): ReporterFlag[] {
  const [, name = value, file] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
  const known = REPORTERS.map((reporter) => reporter.name);
  if (!known.includes(name)) {
    const near = nearest(name, known);
    const hint = near === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(`There is no reporter '${name}'. ${hint}`);
  }
  return [...before, { name, file: file ?? null }];
}

const DESCRIPTION = `Reports what is wrong with pages and changes none of them.

Raw pages are checked for all that fix would change and warn of. Pages that fix
wrote (.md, .json, .jsonl, and text) are read back and checked for damage that
was done to them since, or that nobody can mend.`;

const epilogue = (): string => `
Reporters:
${REPORTERS.map(({ name, summary }) => `  ${padded(name, NAME_WIDTH)}${summary}`).join('\n')}

Rules: papercleaner explain RULE tells what one looks for. By default they are
${rulesBySeverity()}
A warning fails nothing unless there are more than --max-warnings, or --strict.

In a Markdown page, a line <!-- papercleaner-disable-next-line RULE --> silences
a finding, papercleaner-disable and papercleaner-enable all between them.

Options but --files-from, --null, --update-baseline and those for colour may
come from the environment: PAPERCLEANER_MAX_WARNINGS=0 for --max-warnings 0.

Examples:
  papercleaner validate clean                      a cleaned corpus, in CI
  papercleaner validate raw/p1.txt                 what fix would do to a page
  papercleaner validate raw/p1.txt --diff          the same, line by line
  papercleaner validate clean --max-warnings 0     warnings fail as well
  papercleaner validate clean --rule misread-character=off,mojibake=error
  papercleaner validate clean --reporter github    annotations in a workflow
  papercleaner validate clean --reporter pretty --reporter sarif=findings.sarif
  papercleaner validate clean --baseline known.json --update-baseline
  papercleaner validate clean --baseline known.json    only new damage fails
  papercleaner validate clean --cache --changed-since origin/main
  pdftotext p1.pdf - | papercleaner validate --quiet

Exit codes: 0 clean; 1 an error was found, or more warnings than may be; 2 wrong
usage, or a file that could not be read or decoded (the others are checked);
3 a fault of papercleaner; 130 and 143 interrupted.`;

function rulesBySeverity(): string {
  const named = (severity: string) =>
    VALIDATE_RULES.filter((rule) => rule.severity === severity).map(({ name }) => name);
  const levels = `errors: ${named('error').join(', ')}; warnings: ${named('warn').join(', ')}.`;
  return wrapped(levels, WIDTH).join('\n');
}

const WIDTH = 80;
/** Of the longest name of a reporter, and a gap. */
const NAME_WIDTH = 8;
