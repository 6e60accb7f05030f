import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { printable } from '../printable.js';
import { sha256 } from '../sha256.js';
import { escaped } from '../write/json.js';
import { coloursOn, STDERR } from './colour.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { TEXTS } from './expand.js';
import { namedInputs, refuseLoneNull } from './jobs.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { createMessages } from './messages.js';
import { addConfigOption, addPathOptions, addReportOptions, type PathFlags } from './options.js';
import { describeOsError, errorCode } from './os-error.js';
import { writeOutput } from './output.js';
import { settle } from './settings.js';
import { type Division, divide, type Entry } from './shard/divide.js';
import { parseSize, sizeInWords } from './shard/size.js';
import { formatShardSet, LIST_NAME, rangesOf, SHARD_NAME, shardName } from './shards/shard-set.js';
import { count } from './summary.js';

interface ShardFlags extends PathFlags {
  outDir: string;
  size: number;
  maxShards: number;
  quiet?: boolean;
  color?: boolean;
}

/** Half a minute of work: a worker that is killed loses no more, and starting one does not count. */
const SIZE = '100MB';

/** Slurm's MaxArraySize is 1001 unless it was set: the tasks of an array are 0 to 1000. */
const MOST_SHARDS = 1000;

/** `papercleaner shard`: pages, divided into lists that a worker takes. */
export function shardCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('shard')
    .summary('divide pages into shards, for several machines')
    .description(DESCRIPTION)
    .argument('[paths...]', 'files, folders (their .txt files), quoted globs')
    .option('-o, --out-dir <folder>', 'where to write the shards', 'shards')
    .addOption(
      new Option('--size <size>', 'how large a shard is').argParser(parseSize).default(parseSize(SIZE), SIZE),
    )
    .addOption(
      new Option('--max-shards <n>', 'how many there are at most; rather than more, they become larger')
        .argParser(parseCount)
        .default(MOST_SHARDS, String(MOST_SHARDS)),
    );
  addReportOptions(addConfigOption(addPathOptions(command)).option('-q, --quiet', 'errors only: no summary'));
  return command.addHelpText('after', helpText(EPILOGUE)).action(async (paths: string[]) => {
    // the output folder of a configuration is that of fix
    finish(await shard(paths, (await settle<ShardFlags>(command, ['--out-dir'])).run));
  });
}

function parseCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a number, 1 or more.');
  return Number(value);
}

async function shard(paths: string[], flags: ShardFlags): Promise<ExitCode> {
  const messages = createMessages(coloursOn(STDERR, flags.color));
  refuseLoneNull(flags);
  if (paths.length === 0 && flags.filesFrom === undefined)
    throw new UsageError('nothing to divide; name files, as in: papercleaner shard raw -o shards');
  const { files, problems } = await namedInputs(paths, flags, flags.outDir, TEXTS);
  for (const { path, message } of problems) messages.failure(path, message, '');
  if (files.length === 0) return EXIT.trouble;
  const division = divide(files, flags.size, flags.maxShards);
  writeShards(division.shards, flags.outDir);
  if (!flags.quiet) for (const line of report(division, flags)) messages.line(line);
  return problems.length === 0 ? EXIT.done : EXIT.trouble;
}

/**
 * Writes the manifests and, when all are there, their list. What is there already must be the same: a worker may be at it.
 *
 * @throws UsageError where the folder holds other shards, or cannot be written to
 */
function writeShards(shards: readonly Entry[][], folder: string): void {
  const manifests: string[] = [];
  const totals = { pages: 0, bytes: 0 };
  for (const [number, shard] of shards.entries()) {
    const manifest = manifestOf(shard);
    manifests.push(sha256(manifest));
    totals.pages += shard.length;
    for (const { bytes } of shard) totals.bytes += bytes;
    if ((contentOf(join(folder, shardName(number))) ?? manifest) !== manifest)
      refuse(folder, shardName(number));
  }
  const list = formatShardSet({ version: 1, ...totals, manifests });
  if ((contentOf(join(folder, LIST_NAME)) ?? list) !== list) refuse(folder, LIST_NAME);
  const own = new Set(shards.map((_, number) => shardName(number)));
  const other = namesIn(folder).find((name) => SHARD_NAME.test(name) && !own.has(name));
  if (other !== undefined) refuse(folder, other);
  for (const [number, shard] of shards.entries()) write(join(folder, shardName(number)), manifestOf(shard));
  write(join(folder, LIST_NAME), list);
}

/** A line for each page, as the worker takes it. */
function manifestOf(shard: readonly Entry[]): string {
  let lines = '';
  for (const { path, bytes } of shard) lines += `${escaped({ id: path, path, bytes })}\n`;
  return lines;
}

function refuse(folder: string, name: string): never {
  throw new UsageError(
    `${folder} holds other shards, as ${name} shows; choose another --out-dir, or remove it`,
  );
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new UsageError(`${file}: ${describeOsError(error)}`);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // it is made, or what is wrong with it is said, when it is written to
    return [];
  }
}

function write(file: string, text: string): void {
  try {
    writeOutput(file, text);
  } catch (error) {
    throw new UsageError(`${file}: cannot be written: ${describeOsError(error)}`);
  }
}

function* report(
  { shards, size, cut }: Division,
  { outDir, size: asked, maxShards }: ShardFlags,
): Generator<string> {
  let pages = 0;
  let bytes = 0;
  for (const shard of shards) {
    pages += shard.length;
    for (const entry of shard) bytes += entry.bytes;
  }
  if (size > asked)
    yield said(
      `the shards are of ${sizeInWords(size)}, so as to be no more than ${maxShards} (--max-shards)`,
    );
  const apart = [
    ...(cut.days.size > 0 ? [count(cut.days.size, 'day')] : []),
    ...(cut.folders.size > 0 ? [count(cut.folders.size, 'folder')] : []),
  ];
  if (apart.length > 0)
    yield said(
      `the pages of ${apart.join(said(', '))} are in several shards: a story that jumps from one of these to another is not linked`,
    );
  const all = rangesOf(shards.map((_, number) => number));
  const counts = [count(shards.length, 'shard'), count(pages, 'page'), sizeInWords(bytes)].join(said(', '));
  yield `${counts} → ${printable(join(outDir, '/'))}${said(`; for Slurm: --array=${all}`)}`;
}

const DESCRIPTION = `Divides pages into shards: lists of pages, of about the same size, that
papercleaner worker takes one by one, on one machine or on many. The same pages
give the same shards.`;

const EPILOGUE = `
A shard is a file of JSON Lines, shards/0000.jsonl and so on, with a page a line:
  {"id":"raw/p1.txt","path":"raw/p1.txt","bytes":20480}

Paths stay as they are given: the workers start in the folder in which they are
right. shards.json lists the shards, and papercleaner merge asks it whether all of
them are done. A folder that holds other shards is left as it is.

The pages of one day (raw/1949-05-01/p1.txt) are in one shard, if they stand next
to each other, so that stories that jump are linked.

Examples:
  papercleaner shard raw -o shards
  papercleaner shard raw -o shards --size 2GB
  find raw -name '*.txt' -print0 | sort -z | papercleaner shard --files-from - -0

Exit codes: 0 done; 2 wrong usage, other shards are in the way, or a page could
not be found (the others are in the shards); 130 and 143 interrupted.`;
