import { Command, InvalidArgumentError, Option } from 'commander';
import { cleanPages } from './clean-pages.js';
import type { ExitCode } from './exit.js';
import { FORMATS, type FormatName } from './formats.js';
import { planJobs } from './jobs.js';
import { helpText } from './lang/help.js';
import {
  addCleaningOptions,
  addConfigOption,
  addInputOptions,
  addMessageOptions,
  addNegations,
  type CleaningFlags,
  type InputFlags,
  LONGEST_LIMIT,
  type MessageFlags,
  MOST_JOBS,
} from './options.js';
import { settle } from './settings.js';
import { refuseStatsFile } from './stats.js';

export interface FixFlags extends MessageFlags, InputFlags, CleaningFlags {
  format: FormatName;
  outDir: string;
  stdout?: boolean;
  corpusVocabulary?: boolean;
  stitch?: boolean;
  split?: boolean;
  resume?: boolean;
  stats?: string;
  jobs: number | 'auto';
  /** Seconds. */
  timeLimit?: number;
}

/** `papercleaner fix`: from raw pages to articles. */
export function fixCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('fix')
    .summary('clean raw newspaper text into articles')
    .description(DESCRIPTION)
    .argument('[paths...]', 'files, folders (their .txt files), quoted globs, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'what to write').choices(Object.keys(FORMATS)).default('md'))
    .option('-o, --out-dir <folder>', 'where to write; the folders of the inputs are kept', 'clean')
    .addOption(new Option('--stdout', 'print the pages, write no files').conflicts('outDir'));
  addCleaningOptions(addInputOptions(command))
    .option('--corpus-vocabulary', 'read all inputs twice, and decide on hyphens by the words of all')
    .option('--stitch', 'write a story that jumps to another page as one article')
    .addOption(
      new Option('--split', 'write each article to a file of its own, in a folder for each page').conflicts(
        'stdout',
      ),
    )
    .addOption(
      new Option(
        '--resume',
        'go on where an earlier run was stopped; pages that are done are left',
      ).conflicts('stdout'),
    )
    .option('--stats <file>', 'write what the run amounts to into a file, as JSON')
    .option('-j, --jobs <number>', 'how many pages are cleaned at once', parseJobs, 'auto')
    .option('--time-limit <seconds>', 'give a page up that takes longer, and do the others', parseSeconds);
  addNegations(command, ['keep-uncertain-hyphens', 'corpus-vocabulary', 'stitch', 'split', 'resume']);
  addMessageOptions(addConfigOption(command)).addHelpText('after', helpText(EPILOGUE));
  return command.action(async (paths: string[]) => {
    finish(await fix(paths, command));
  });
}

async function fix(paths: string[], command: Command): Promise<ExitCode> {
  const settings = await settle<FixFlags>(command);
  const flags = settings.run;
  const isFlag = (name: string) => command.getOptionValueSource(name) === 'cli';
  const asksForFiles = FOR_FILES.find(([name]) => isFlag(name))?.[1] ?? null;
  const plan = await planJobs(paths, flags, asksForFiles);
  if (flags.stats !== undefined) refuseStatsFile(flags.stats, plan);
  return cleanPages(plan, settings);
}

/** Flags that want files to be written, by the names of their options. */
const FOR_FILES = [
  ['outDir', '--out-dir'],
  ['split', '--split'],
  ['resume', '--resume'],
] as const;

function parseJobs(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const jobs = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`Give a number from 1 to ${MOST_JOBS}, or auto.`);
  return jobs;
}

function parseSeconds(value: string): number {
  const seconds = /^\d{1,7}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds <= 0 || seconds > LONGEST_LIMIT)
    throw new InvalidArgumentError(`Give seconds, more than 0 and at most ${LONGEST_LIMIT}.`);
  return seconds;
}

const DESCRIPTION = `Cleans raw newspaper text (PDF text layers, OCR) into articles.

Each input is one page and becomes one file below the output folder: raw/p1.txt
becomes clean/p1.md. Without paths it reads standard input and prints. Inputs
are never written to.`;

const EPILOGUE = `
Several pages on standard output: md has a comment with the path before each
page, json is one object after another, jsonl has one page a line.

A story that jumps to another page is linked to where it goes on (continuedIn,
continuedFrom) if both are among the inputs. With --stitch it becomes one
article, on the page where it begins.

With --split, raw/p1.txt becomes the folder clean/p1/, with a file for each
article, named by its id and headline (a1-HEADLINE.md). What is in no article
is in rest.md. Articles of an earlier run that are no more are removed there.

Where there is enough to do, several pages are cleaned at once, in threads, as
many as there are cores; --jobs 1 cleans one after the other. The result is the
same, byte by byte, and so are the messages. With --time-limit, a page that
takes longer is given up and named, and the others are done.

With --resume, the output folder has a journal (.papercleaner-journal.jsonl) of
what was written from what and how: a run that was stopped goes on where it was,
and one over the same pages does only what is new. Give --resume to the first
run, too.

Options but --files-from, --null and those for colour may come from the
environment: PAPERCLEANER_FORMAT=json stands for --format json. Flags go first,
then variables, then the nearest papercleaner.config.json (papercleaner init
writes one, papercleaner config tells what holds). --no-stitch,
--no-split, --no-resume, --no-corpus-vocabulary and --no-keep-uncertain-hyphens
take back what it says.

What .gitignore and .papercleanerignore exclude is passed over in folders and by
globs, never where it is named; --verbose lists it.

Examples:
  papercleaner fix raw/*.txt                    into clean/, as Markdown
  papercleaner fix raw --format json -o out     a folder, into out/
  papercleaner fix press --corpus-vocabulary    hyphens by the words of all
  papercleaner fix 'raw/**/*.txt' --format jsonl --stdout > pages.jsonl
  papercleaner fix raw --stitch                 stories that jump as one article
  papercleaner fix raw --split --format text    an article a file
  papercleaner fix raw --resume                 and the same again, to go on
  papercleaner fix raw --jobs 4 --time-limit 60 no page may take a minute
  pdftotext p1.pdf - | papercleaner fix
  find raw -name '*.ocr' -print0 | papercleaner fix --files-from - -0

Exit codes: 0 done; 2 wrong usage, or a file that could not be read, decoded or
written (the others are done); 3 characters of a page did not add up, and it
was not written; 130 and 143 interrupted.`;
