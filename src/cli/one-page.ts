/** What the commands share that report on one page: how it is read, and where the report goes. */
import type { Command } from 'commander';
import { DecodeError, decode } from '../decode.js';
import type { CleanOptions, Decoded } from '../types.js';
import { cleanOptions } from './clean-page.js';
import { coloursOn, STDERR, STDOUT } from './colour.js';
import { UsageError } from './exit.js';
import type { Sheet } from './explain/report.js';
import { createMessages } from './messages.js';
import {
  addCleaningOptions,
  addConfigOption,
  addFormatOption,
  addNegations,
  addReadingOptions,
  addReportOptions,
  type CleaningFlags,
  decodeOptions,
  type ReadingFlags,
} from './options.js';
import { describeOsError, describePathError, errorCode, spoken } from './os-error.js';
import { readPage, readStdin, UnreadableError } from './read.js';
import { reportReplaced } from './replaced.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { readVocabulary } from './vocabulary-file.js';

/** Narrower terminals break lines themselves; wider ones make lines that are hard to read. */
const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 80;

export interface PageFlags extends CleaningFlags, ReadingFlags {
  format: 'text' | 'json';
  color?: boolean;
}

/** The page is cleaned as `fix` cleans it: by the options that change the outcome there. */
export function addPageOptions(command: Command): Command {
  addCleaningOptions(addReadingOptions(addFormatOption(command), 'the page is'));
  return addReportOptions(addConfigOption(addNegations(command, ['keep-uncertain-hyphens'])));
}

/** What `clean` is told by the flags, the words of the corpus too. */
export const pageOptions = (path: string, flags: PageFlags): CleanOptions => ({
  ...cleanOptions(path, flags),
  ...(flags.vocabulary !== undefined && { vocabulary: readVocabulary(flags.vocabulary) }),
});

/**
 * Says on standard error what was replaced in it.
 *
 * @throws UsageError where it cannot be read or decoded
 */
export async function decodedPage(path: string, flags: ReadingFlags & { color?: boolean }): Promise<Decoded> {
  try {
    const decoded = decode(path === '-' ? await readStdin() : readPage(path), decodeOptions(flags));
    const messages = createMessages(coloursOn(STDERR, flags.color));
    if (decoded.replaced) reportReplaced(path, decoded.encoding, decoded.replaced, messages);
    return decoded;
  } catch (error) {
    const foreseen = error instanceof DecodeError || error instanceof UnreadableError;
    if (!foreseen && errorCode(error) === undefined) throw error;
    throw new UsageError(`${spoken(path)}: ${describePathError(path, error)}`);
  }
}

/** The terminal on standard output, as wide as it is there. */
export const sheetFor = (colour: boolean | undefined): Sheet => ({
  colours: coloursOn(STDOUT, colour),
  width: Math.max(NARROWEST, Math.min(process.stdout.columns ?? USUAL, WIDEST)),
});

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @throws UsageError where standard output does not take it, unless nobody reads any further */
export async function printReport(text: string): Promise<void> {
  try {
    await writeStdout(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw new UsageError(`standard output: ${describeOsError(error)}`);
  }
}
