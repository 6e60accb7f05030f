/** `--help` in the language of the run: laid out by columns, as Chinese takes two of them for a character. */
import { Help, type HelpConfiguration } from 'commander';
import { columnsOf, wrapped } from '../../columns.js';
import { isChinese, said } from './said.js';

const WIDTH = 80;
/** Commander's own layout and words. */
const PLAIN = new Help();

/** For commander's `configureHelp`. */
export const HELP: HelpConfiguration = {
  styleTitle: said,
  displayWidth: columnsOf,
  boxWrap: (text, width) => (isChinese() ? wrappedLines(text, width) : PLAIN.boxWrap(text, width)),
  commandDescription: (command) => translated(PLAIN.commandDescription(command)),
  subcommandDescription: (command) => said(PLAIN.subcommandDescription(command)),
  argumentDescription: (argument) => said(PLAIN.argumentDescription(argument)),
  optionDescription: (option) => said(PLAIN.optionDescription(option)),
};

function wrappedLines(text: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line, width));
  return lines.join('\n');
}

/** For commander's `addHelpText`. */
export function helpText(text: string | (() => string)): () => string {
  return () => translated(typeof text === 'string' ? text : text());
}

/** Help is wrapped in the code: paragraphs are put into whole sentences, translated, and wrapped anew. */
function translated(text: string): string {
  if (!isChinese()) return text;
  return text.split('\n\n').map(paragraphIn).join('\n\n');
}

/** Lines that are indented, and the heading over them, are lines; all others are one sentence after the other. */
function paragraphIn(paragraph: string): string {
  const [first = '', ...others] = paragraph.split('\n');
  // the text behind the options begins with an empty line
  return (first === '' ? ['', ...linesOf(others)] : linesOf([first, ...others])).join('\n');
}

function linesOf(lines: readonly string[]): string[] {
  if (!lines.some((line) => line.startsWith('  '))) return wrapped(said(lines.join(' ')), WIDTH);
  return lines.map((line) => {
    const gap = line.indexOf(GAP, INDENT);
    const meaning = line.slice(gap).trimStart();
    if (!line.startsWith(GAP) || gap < 0 || meaning === '') return said(line);
    return line.slice(0, line.length - meaning.length) + said(meaning);
  });
}

/** What parts an example or a name from what it does, and how far it is indented itself. */
const GAP = '  ';
const INDENT = 2;
