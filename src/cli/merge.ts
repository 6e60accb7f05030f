import { createHash } from 'node:crypto';
import { Command } from 'commander';
import { printable } from '../printable.js';
import { coloursOn, STDERR } from './colour.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { copyPages } from './merge/copy-pages.js';
import { refuseMixture, type ShardState, shardStates, type Undone } from './merge/shard-states.js';
import { createMessages, type Messages } from './messages.js';
import { printReport } from './one-page.js';
import { addConfigOption, addReportOptions } from './options.js';
import { describeOsError, errorCode } from './os-error.js';
import { reportOf } from './page-report.js';
import { settle } from './settings.js';
import type { Answer } from './shards/answer.js';
import { isSameFile } from './shards/same-file.js';
import { rangesOf } from './shards/shard-set.js';
import { createWholeFile, type WholeFile } from './shards/whole-file.js';
import { addPage, count, formatSummary, noTotals, type Totals } from './summary.js';

interface MergeFlags {
  shards: string;
  output?: string;
  quiet?: boolean;
  color?: boolean;
}

/** `papercleaner merge`: the outputs of all shards, as one file. */
export function mergeCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('merge')
    .summary('make one file of the outputs of all shards, if nothing is missing')
    .description(DESCRIPTION)
    .argument('<folder>', 'where the workers put the outputs')
    .option('--shards <folder>', 'where papercleaner shard put the shards', 'shards')
    .option('-o, --output <file>', 'the file to write; the pages as JSON Lines');
  addReportOptions(addConfigOption(command).option('-q, --quiet', 'errors only: no summary'));
  return command.addHelpText('after', helpText(EPILOGUE)).action(async (folder: string) => {
    finish(await merge(folder, (await settle<MergeFlags>(command)).run));
  });
}

async function merge(folder: string, { shards, output, quiet, color }: MergeFlags): Promise<ExitCode> {
  if (output === undefined)
    throw new UsageError('--output must say which file to write, as in: -o all.jsonl');
  const palette = coloursOn(STDERR, color);
  const messages = createMessages(palette);
  const { done, undone } = shardStates(shards, folder);
  if (undone.length > 0) return reportUndone(undone, messages);
  refuseMixture(done);
  const inTheWay = done
    .flatMap((shard) => [shard.output, shard.manifest])
    .find((file) => isSameFile(file, output));
  if (inTheWay !== undefined) throw new UsageError(`${output} is an input and would be overwritten`);
  const merged = await written(output, done, messages);
  if ('undone' in merged) return reportUndone(merged.undone, messages);
  if (!quiet) {
    const pages = formatSummary(merged.totals, null, palette);
    const hash = `sha256 ${merged.sha256}`;
    messages.line([count(done.length, 'shard'), `${pages} → ${printable(output)}`, hash].join(said(', ')));
  }
  return merged.exit;
}

interface Merged {
  totals: Totals;
  sha256: string;
  /** 0, or the highest that a page failed with. */
  exit: ExitCode;
}

/** The file is written as a whole, or not at all where an output is not right. */
async function written(
  output: string,
  shards: readonly ShardState[],
  messages: Messages,
): Promise<Merged | { undone: Undone[] }> {
  const undone: Undone[] = [];
  const totals = noTotals();
  const hash = createHash('sha256');
  let exit: ExitCode = EXIT.done;
  let file: WholeFile | undefined;
  const take = (answer: Answer) => {
    if (answer.ok) {
      // an answer does not tell the size of its source, nor does the summary
      addPage(totals, reportOf({ kind: 'cleaned', page: answer.page, bytes: 0, confidence: 1 }));
      const line = `${answer.json}\n`;
      hash.update(line);
      if (undone.length === 0) file?.write(line);
      return;
    }
    const { code, path = String(answer.id), message } = answer.error;
    messages.failure(path, message, '');
    totals.failed += 1;
    if (code > exit) exit = code;
  };
  try {
    file = createWholeFile(output);
    for (const shard of shards) {
      const problem = await copyPages(shard, take);
      if (problem !== null) undone.push({ number: shard.number, path: shard.output, problem });
    }
    if (undone.length > 0) return { undone };
    file.commit();
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    throw new UsageError(`${output}: cannot be written: ${describeOsError(cause)}`);
  } finally {
    file?.discard();
  }
  return { totals, sha256: hash.digest('hex'), exit };
}

/** Each with what is wrong on standard error, and all in a form that Slurm takes on standard output. */
async function reportUndone(undone: readonly Undone[], messages: Messages): Promise<ExitCode> {
  for (const { path, problem } of undone) messages.failure(path, problem, '');
  await printReport(`--array=${rangesOf(undone.map(({ number }) => number))}\n`);
  return EXIT.trouble;
}

const DESCRIPTION = `Makes one file of the outputs of all shards: the pages, as fix --format jsonl
would have printed them. Before it is there, all is checked: each page of each
shard is there once and unchanged, and all are of one version and configuration.`;

const EPILOGUE = `
Where shards are missing or broken, nothing is written. What is wrong with each is
said, and their numbers are printed, for Slurm to do these again: --array=3,7-9

Pages that could not be cleaned are named, and are not in the file. To have them
tried again, remove the output of their shard.

Examples:
  papercleaner merge out -o all.jsonl
  papercleaner merge out --shards shards -o all.jsonl
  sbatch $(papercleaner merge out -o all.jsonl) contrib/slurm.sbatch

Exit codes: 0 done; 2 wrong usage, shards are missing or broken, or a page could
not be cleaned (the others are written); 3 the characters of a page did not add
up (the others are written); 130 and 143 interrupted.`;
