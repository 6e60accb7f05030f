import type { ChalkInstance } from 'chalk';
import { printable } from '../printable.js';
import { said } from './lang/said.js';

/** The voice on standard error. Standard output belongs to the data. */
export interface Messages {
  colours: ChalkInstance;
  /** `papercleaner: PATH: what is wrong; what to do`, and `stack` below it, as it is. */
  failure(path: string, message: string, stack: string): void;
  /** A line of its own; the caller has made names and texts printable. */
  line(text: string): void;
}

/** `makeRoom` is called before each line: it clears the progress line, if there is one. */
export function createMessages(colours: ChalkInstance, makeRoom: () => void = () => {}): Messages {
  const line = (text: string) => {
    makeRoom();
    process.stderr.write(`${text}\n`);
  };
  return {
    colours,
    failure: (path, message, stack) =>
      line(
        `${colours.red('papercleaner:')} ${colours.bold(printable(inWords(path)))}: ${printable(said(message))}${stack}`,
      ),
    line,
  };
}

/** Standard input and output are named in words, files as they are. */
function inWords(path: string): string {
  return path === 'standard input' || path === 'standard output' ? said(path) : path;
}

/** The stack of an error, for those who ask for it with PAPERCLEANER_DEBUG; to all others a fault is one line. */
export function debugStack(error: unknown): string {
  return process.env.PAPERCLEANER_DEBUG && error instanceof Error ? `\n${error.stack ?? ''}` : '';
}

/** Says what is wrong where no file is to blame; before any options are read, so without colours. */
export function complain(message: string, stack = ''): void {
  process.stderr.write(`papercleaner: ${printable(said(message))}${stack}\n`);
}
