import { lastUpTo } from './ascending.js';

/** Where the lines of a source begin, so that any place in it can be named as people name it. */
export interface Places {
  /** How many lines there are, blank ones too. */
  total: number;
  /** Line and column (from 1) of an offset. */
  at(offset: number): { line: number; column: number };
  /** The line that holds an offset, without its line ending. */
  lineAt(offset: number): string;
  /** A line by its number, without its line ending. */
  lineText(line: number): string;
  /** Offset at which a line begins. */
  startOf(line: number): number;
}

const LF = 10;
const CR = 13;

export function placesOf(source: string): Places {
  const starts = [0];
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code > CR || (code !== LF && code !== CR)) continue;
    if (code === CR && source.charCodeAt(i + 1) === LF) i += 1;
    starts.push(i + 1);
  }
  const lineText = (line: number): string =>
    source.slice(starts[line - 1], starts[line]).replace(/(?:\r\n?|\n)$/, '');
  return {
    total: starts.length,
    at: (offset) => {
      const index = lastUpTo(starts, offset);
      return { line: index + 1, column: offset - (starts[index] as number) + 1 };
    },
    lineAt: (offset) => lineText(lastUpTo(starts, offset) + 1),
    lineText,
    startOf: (line) => starts[line - 1] as number,
  };
}
