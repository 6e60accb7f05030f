import { Command } from 'commander';
import { unreadable } from './clean-page.js';
import { coloursOn, STDERR } from './colour.js';
import { countWords } from './corpus-vocabulary.js';
import { EXIT, type ExitCode } from './exit.js';
import { planJobs } from './jobs.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { createMessages, debugStack } from './messages.js';
import {
  addConfigOption,
  addInputOptions,
  addMessageOptions,
  decodeOptions,
  type InputFlags,
  type MessageFlags,
} from './options.js';
import { describeOsError } from './os-error.js';
import { reportPlan } from './report-plan.js';
import { type Settings, settle } from './settings.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { formatVocabulary } from './vocabulary-file.js';

type VocabularyFlags = InputFlags & MessageFlags;

/** `papercleaner vocabulary`: the words of a corpus, for `fix --vocabulary`. */
export function vocabularyCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('vocabulary')
    .summary('count the words of a corpus, for fix --vocabulary')
    .description(DESCRIPTION)
    .argument('[paths...]', 'files, folders (their .txt files), quoted globs, or - for standard input');
  addMessageOptions(addConfigOption(addInputOptions(command))).addHelpText('after', helpText(EPILOGUE));
  return command.action(async (paths: string[]) => {
    finish(await vocabulary(paths, await settle<VocabularyFlags>(command)));
  });
}

async function vocabulary(
  paths: string[],
  { run: flags, page, config }: Settings<VocabularyFlags>,
): Promise<ExitCode> {
  const plan = await planJobs(paths, { ...flags, stdout: true, outDir: '', format: 'text' }, null);
  const palette = coloursOn(STDERR, flags.color);
  const messages = createMessages(palette);
  if (flags.verbose) reportPlan(config, plan.passedOver, messages);
  let exit: ExitCode = EXIT.done;
  for (const { path, message } of plan.problems) {
    messages.failure(path, message, '');
    exit = EXIT.trouble;
  }
  const words = new Map<string, number>();
  await countWords(
    plan.jobs,
    (path) => decodeOptions(page(path)),
    words,
    (job, cause) => {
      const failed = unreadable(job.path, cause);
      messages.failure(failed.problem.path, failed.problem.message, failed.stack);
      if (failed.exit > exit) exit = failed.exit;
    },
  );
  try {
    await writeStdout(formatVocabulary(words));
  } catch (cause) {
    if (isClosedPipe(cause)) return exit;
    messages.failure('standard output', describeOsError(cause), debugStack(cause));
    return EXIT.trouble;
  }
  if (!flags.quiet) messages.line(said(`${words.size} words`));
  return exit;
}

const DESCRIPTION = `Counts the words of a corpus in Western letters and prints them, a word and its
count a line. What one page does not tell about a hyphen at a line's end,
another page of the same paper may: fix --vocabulary reads the list.`;

const EPILOGUE = `
Examples:
  papercleaner vocabulary raw > words.tsv
  papercleaner fix raw --vocabulary words.tsv

Exit codes: 0 done; 2 wrong usage, or a file that could not be read or decoded
(the others are counted); 130 and 143 interrupted.`;
