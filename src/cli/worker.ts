import { fstatSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { Command, Option } from 'commander';
import { printable } from '../printable.js';
import { coloursOn, STDERR } from './colour.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { createMessages, debugStack, type Messages } from './messages.js';
import {
  addCleaningOptions,
  addConfigOption,
  addNegations,
  addReadingOptions,
  addReportOptions,
  type CleaningFlags,
  type ReadingFlags,
} from './options.js';
import { describeOsError, errorCode } from './os-error.js';
import { settle } from './settings.js';
import { refusal } from './shards/answer.js';
import { byteLines } from './shards/byte-lines.js';
import { type Cleaner, createCleaner } from './shards/cleaner.js';
import { LONGEST_REQUEST, readRequest } from './shards/request.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { formatSummary, noTotals } from './summary.js';
import { type Account, createAccount } from './worker/account.js';
import { cleanShard } from './worker/clean-shard.js';

interface WorkerFlags extends CleaningFlags, ReadingFlags {
  outDir?: string;
  quiet?: boolean;
  color?: boolean;
}

const STDIN = 0;

/** `papercleaner worker`: pages as lines, for programs that hand out work. */
export function workerCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('worker')
    .summary('clean pages that come as JSON Lines, or those of a shard')
    .description(DESCRIPTION)
    .argument('[shard]', 'a shard of papercleaner shard; without it, lines of standard input')
    .addOption(new Option('-o, --out-dir <folder>', 'where the output of the shard goes'));
  addCleaningOptions(addReadingOptions(command, 'the inputs are'));
  addNegations(command, ['keep-uncertain-hyphens']);
  addReportOptions(addConfigOption(command).option('-q, --quiet', 'errors only: no summary'));
  return command.addHelpText('after', helpText(EPILOGUE)).action(async (shard: string | undefined) => {
    finish(await worker(shard, command));
  });
}

async function worker(shard: string | undefined, command: Command): Promise<ExitCode> {
  // the output folder of a configuration is that of fix
  const settings = await settle<WorkerFlags>(command, ['--out-dir']);
  const { outDir, quiet = false, color } = settings.run;
  const palette = coloursOn(STDERR, color);
  const messages = createMessages(palette);
  const totals = noTotals();
  const account = createAccount(totals, messages, quiet);
  const say = (text: string) => {
    if (!quiet) messages.line(text);
  };
  if (shard === undefined) {
    refuseWithoutLines(outDir);
    const exit = await answerLines(createCleaner(settings), account, messages);
    if (exit === EXIT.done) say(formatSummary(totals, null, palette));
    return exit;
  }
  if (outDir === undefined) throw new UsageError('--out-dir must say where the output of the shard goes');
  const { output, written } = await cleanShard(shard, outDir, createCleaner(settings), account);
  if (written) say(`${formatSummary(totals, null, palette)} → ${printable(output)}`);
  else say(said(`${printable(output)} is whole already`));
  return EXIT.done;
}

function refuseWithoutLines(outDir: string | undefined): void {
  if (outDir !== undefined)
    throw new UsageError(
      'lines of standard input go to standard output; leave out --out-dir, or name a shard',
    );
  if (isatty(STDIN))
    throw new UsageError(
      'nothing to clean; send lines, or name a shard: papercleaner worker shards/0000.jsonl -o out',
    );
}

/** One line out for one line in, in their order, and none is read before the one before it was taken. */
async function answerLines(cleaner: Cleaner, account: Account, messages: Messages): Promise<ExitCode> {
  const trouble = (stream: string, cause: unknown, message = describeOsError(cause)): ExitCode => {
    messages.failure(stream, message, debugStack(cause));
    return EXIT.trouble;
  };
  // Node reads a folder, as in `papercleaner worker < raw`, as if it were empty
  if (fstatSync(STDIN).isDirectory())
    return trouble('standard input', null, 'a folder; name it as a path instead');
  let place = 0;
  try {
    for await (const line of byteLines(process.stdin, LONGEST_REQUEST)) {
      // signals are heard between two turns of the event loop only
      await nextTurn();
      place += 1;
      const request = readRequest(line);
      let answer: string;
      if ('read' in request) {
        const outcome = await cleaner.clean(request);
        account.outcome(request.path, outcome);
        answer = cleaner.answer(request, outcome);
      } else {
        account.refused(place, request);
        answer = refusal(request, cleaner.stamp);
      }
      try {
        await writeStdout(answer);
      } catch (cause) {
        return isClosedPipe(cause) ? EXIT.done : trouble('standard output', cause);
      }
    }
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    return trouble('standard input', cause);
  }
  return EXIT.done;
}

const DESCRIPTION = `Cleans pages that other programs hand out. Each line of standard input is a JSON
object, and gives one line on standard output, in the same order; a page that
cannot be cleaned is a line that says so. Or all pages of a shard are cleaned
into a file.`;

const EPILOGUE = `
A line that comes in:
  {"id":"p1","path":"raw/p1.txt"}                a file
  {"id":"p1","text":"..."}                       its text
  {"id":"p1","base64":"...","encoding":"big5"}   its bytes, and how they are read

A line that goes out, for a page that was cleaned, and for one that was not:
  {"id":"p1","ok":true,"sha256In":"...","sha256Out":"...","version":"...",
   "configHash":"...","page":{...}}
  {"id":"p1","ok":false,"sha256In":null,"sha256Out":null,"version":"...",
   "configHash":"...","error":{"code":2,"message":"..."}}

The page is what fix --format jsonl writes. The same page gives the same line, on
any machine that has the same version and the same options.

The output of a shard is a file of its name in the output folder, and is there as
a whole or not at all: a shard may be cleaned twice, or by two at once. One that
is whole already is not cleaned again. docs/scale.md has recipes.

Examples:
  papercleaner worker < lines.jsonl > answers.jsonl
  papercleaner worker shards/0000.jsonl -o out
  parallel papercleaner worker {} -o out ::: shards/*.jsonl

Exit codes: 0 every line was answered, those of pages that failed too; 2 wrong
usage, the lines could not be read, or the output could not be written; 130 and
143 interrupted.`;
