/** Where the lines of a source begin, so that any place in it can be named as people name it. */
export interface Places {
  /** How many lines there are, blank ones too. */
  total: number;
  /** Line and column (from 1) of an offset. */
  at(offset: number): { line: number; column: number };
  /** The line that holds an offset, without its line ending. */
  lineAt(offset: number): string;
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
  /** Index of the last line that begins at the offset or before. */
  const indexOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    total: starts.length,
    at: (offset) => {
      const index = indexOf(offset);
      return { line: index + 1, column: offset - (starts[index] as number) + 1 };
    },
    lineAt: (offset) => {
      const index = indexOf(offset);
      return source.slice(starts[index], starts[index + 1]).replace(/[\r\n]+$/, '');
    },
  };
}
