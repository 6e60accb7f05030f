/** What the commands share that report on one page: how it is read, and where the report goes. */
import { isatty } from 'node:tty';
import { DecodeError, decode } from '../decode.js';
import type { Decoded } from '../types.js';
import { colours, wantsColour } from './colour.js';
import { UsageError } from './exit.js';
import type { Sheet } from './explain/report.js';
import { createMessages } from './messages.js';
import { decodeOptions, type ReadingFlags } from './options.js';
import { describePathError, errorCode } from './os-error.js';
import { readPage, readStdin, UnreadableError } from './read.js';
import { reportReplaced } from './replaced.js';
import { isClosedPipe, writeStdout } from './stdout.js';

const STDOUT = 1;
const STDERR = 2;
/** Narrower terminals break lines themselves; wider ones make lines that are hard to read. */
const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 80;

/**
 * Says on standard error what was replaced in it.
 *
 * @throws UsageError where it cannot be read or decoded
 */
export async function decodedPage(path: string, flags: ReadingFlags & { color?: boolean }): Promise<Decoded> {
  try {
    const decoded = decode(path === '-' ? await readStdin() : readPage(path), decodeOptions(flags));
    const palette = colours(wantsColour({ flag: flags.color, env: process.env, isTerminal: isatty(STDERR) }));
    if (decoded.replaced) reportReplaced(path, decoded.encoding, decoded.replaced, createMessages(palette));
    return decoded;
  } catch (error) {
    const foreseen = error instanceof DecodeError || error instanceof UnreadableError;
    if (!foreseen && errorCode(error) === undefined) throw error;
    throw new UsageError(`${spoken(path)}: ${describePathError(path, error)}`);
  }
}

export const spoken = (path: string): string => (path === '-' ? 'standard input' : path);

/** The terminal on standard output, as wide as it is there. */
export const sheetFor = (colour: boolean | undefined): Sheet => ({
  colours: colours(wantsColour({ flag: colour, env: process.env, isTerminal: isatty(STDOUT) })),
  width: Math.max(NARROWEST, Math.min(process.stdout.columns ?? USUAL, WIDEST)),
});

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @throws UsageError where standard output does not take it, unless nobody reads any further */
export async function printReport(text: string): Promise<void> {
  try {
    await writeStdout(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw new UsageError(`standard output: ${(error as Error).message}`);
  }
}
