/** Options and values that several commands share. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DecodeOptions, ENCODINGS, encodingName } from '../decode.js';
import { nearest } from '../nearest.js';
import { TRANSFORMS } from '../transforms/index.js';
import type { Variant } from '../types.js';
import { LANGUAGES, type Language } from './lang/language.js';

/** The names that `decode` reports, and what people call encodings besides: for hints. */
export const KNOWN_NAMES = [...ENCODINGS, 'utf-16', 'gbk', 'gb2312', 'cp936', 'big5-hkscs', 'sjis', 'latin1'];

/** What becomes of bytes that are no character. */
export const ON_ERROR = ['fail', 'replace'] as const;
export type OnError = (typeof ON_ERROR)[number];

/** More threads than this no machine has a use for. */
export const MOST_JOBS = 1024;
/** Seconds: a timer goes not much further. */
export const LONGEST_LIMIT = 1_000_000;

export interface MessageFlags {
  quiet?: boolean;
  verbose?: boolean;
  color?: boolean;
  lang?: Language;
}

/** How bytes are read. */
export interface ReadingFlags {
  encoding?: string;
  onError: OnError;
}

/** Which inputs. */
export interface PathFlags {
  filesFrom?: string;
  null?: boolean;
  /** Ignore files are asked. */
  ignore: boolean;
}

/** Which inputs, and how they are read. */
export interface InputFlags extends PathFlags, ReadingFlags {}

export function addPathOptions(command: Command): Command {
  return command
    .option('--files-from <list>', 'read the paths from a file, one a line; - for standard input')
    .option('-0, --null', 'the paths in that list are separated by NUL')
    .option('--no-ignore', 'take what .gitignore and .papercleanerignore exclude, too');
}

export function addInputOptions(command: Command): Command {
  return addReadingOptions(addPathOptions(command), 'the inputs are');
}

/** @param subject as in: how … encoded */
export function addReadingOptions(command: Command, subject: string): Command {
  return command
    .option('--encoding <name>', `how ${subject} encoded (default: found out)`, parseEncoding)
    .addOption(
      new Option('--on-error <what>', 'bytes that cannot be decoded: fail, or replace them by U+FFFD')
        .choices(ON_ERROR)
        .default('fail'),
    );
}

/** What the flags say on how bytes are read. */
export function decodeOptions({ encoding, onError }: ReadingFlags): DecodeOptions {
  return { encoding, onError };
}

/** How pages are cleaned. */
export interface CleaningFlags {
  only?: string[];
  skip?: string[];
  variant: Variant;
  vocabulary?: string;
  keepUncertainHyphens?: boolean;
}

export function addCleaningOptions(command: Command): Command {
  return command
    .option('--only <names>', 'run these transforms only, comma-separated', parseTransformNames)
    .option('--skip <names>', 'run all transforms but these', parseTransformNames)
    .addOption(
      new Option('--variant <script>', 'Chinese script to write')
        .choices(['simplified', 'traditional', 'keep'])
        .default('keep'),
    )
    .option('--vocabulary <file>', 'words of the corpus, as papercleaner vocabulary prints them')
    .option('--keep-uncertain-hyphens', 'keep hyphens at line ends where nothing says whose they are');
}

/** For the commands that a configuration speaks of. */
export function addConfigOption(command: Command): Command {
  addLanguageOption(command);
  return command.option('--no-config', 'take no configuration file, and run none');
}

/** Takes back on the command line what a configuration says; not in the help, where they would be noise. */
export function addNegations(command: Command, flags: readonly string[]): Command {
  for (const flag of flags) command.addOption(new Option(`--no-${flag}`).hideHelp());
  return command;
}

export function addMessageOptions(command: Command): Command {
  return command
    .addOption(new Option('-q, --quiet', 'errors only: no summary, no progress').conflicts('verbose'))
    .option('-v, --verbose', 'report each file: encoding, articles, warnings')
    .option('--color', 'colour in messages, even where NO_COLOR is set')
    .option('--no-color', 'no colour in messages');
}

/** How a report is printed. */
export function addFormatOption(command: Command): Command {
  const format = new Option('-f, --format <name>', 'what to print').choices(['text', 'json']);
  return command.addOption(format.default('text'));
}

/** The colours of a report, which goes to standard output. */
export function addReportOptions(command: Command): Command {
  return command.option('--color', 'colour, even where NO_COLOR is set').option('--no-color', 'no colour');
}

/** Commands that a configuration speaks of have it from the beginning, the program and the others get it here. */
export function addLanguageOption(command: Command): Command {
  if (command.options.some(({ long }) => long === '--lang')) return command;
  return command.addOption(
    new Option('--lang <language>', 'language of messages (default: that of the locale)').choices(LANGUAGES),
  );
}

/** `a,b` → its names, each a transform's; may be given several times. */
function parseTransformNames(value: string, before: string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  const known = TRANSFORMS.map((transform) => transform.name);
  for (const name of names) {
    if (!known.includes(name)) {
      throw new InvalidArgumentError(`There is no transform '${name}'.${hint(nearest(name, known), known)}`);
    }
  }
  return [...before, ...names];
}

/** A name that `decode` takes, as it was given: `utf-16` leaves more open than the name it stands for. */
function parseEncoding(value: string): string {
  if (encodingName(value) !== undefined) return value;
  const near = nearest(value, KNOWN_NAMES);
  throw new InvalidArgumentError(`There is no such encoding.${hint(near, ENCODINGS)}`);
}

function hint(near: string | undefined, known: readonly string[]): string {
  return near === undefined ? ` Choose from ${known.join(', ')}.` : ` Did you mean ${near}?`;
}
