/** Options and values that several commands share. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODINGS, encodingName } from '../decode.js';
import { TRANSFORMS } from '../transforms/index.js';
import type { Variant } from '../types.js';
import { nearest } from './nearest.js';

/** What people call encodings besides the names that `decode` reports: for hints only. */
const USUAL_NAMES = ['utf-16', 'gbk', 'gb2312', 'cp936', 'big5-hkscs', 'sjis', 'latin1'];

export interface MessageFlags {
  quiet?: boolean;
  verbose?: boolean;
  color?: boolean;
}

/** Which inputs, and how they are read. */
export interface InputFlags {
  filesFrom?: string;
  null?: boolean;
  encoding?: string;
}

export function addInputOptions(command: Command): Command {
  return command
    .option('--files-from <list>', 'read the paths from a file, one a line; - for standard input')
    .option('-0, --null', 'the paths in that list are separated by NUL')
    .option('--encoding <name>', 'how the inputs are encoded (default: found out)', parseEncoding);
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

export function addMessageOptions(command: Command): Command {
  return command
    .addOption(new Option('-q, --quiet', 'errors only: no summary, no progress').conflicts('verbose'))
    .option('-v, --verbose', 'report each file: encoding, articles, warnings')
    .option('--color', 'colour in messages, even where NO_COLOR is set')
    .option('--no-color', 'no colour in messages');
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
export function parseEncoding(value: string): string {
  if (encodingName(value) !== undefined) return value;
  const near = nearest(value, [...ENCODINGS, ...USUAL_NAMES]);
  throw new InvalidArgumentError(`There is no such encoding.${hint(near, ENCODINGS)}`);
}

function hint(near: string | undefined, known: readonly string[]): string {
  return near === undefined ? ` Choose from ${known.join(', ')}.` : ` Did you mean ${near}?`;
}
