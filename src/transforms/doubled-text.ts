import { isBlank } from '../characters.js';
import type { Edit, Transform } from '../types.js';
import { countLetters, foldLine } from './fold-line.js';

export const doubledText: Transform = {
  name: 'doubled-text',
  summary: 'Keeps one copy of headlines that an outline or shadow wrote several times.',
  about: `Headlines that stand in the text two, three or four times.

An outlined or shadowed headline is drawn several times, a point apart; the extractor reads every copy. By the
order of drawing it comes out per phrase (春耕备耕春耕备耕 抢抓农时抢抓农时), per run with its quotes (做强““茶产业””), per word (How
How are are), per character (BBOOLLDD), or as a line, or several, and their copy.

One copy stays. A line is folded only as a whole: every blank-separated group of it, or all of it, must be made
of repeated pieces. Repeated lines go when they look like a heading: short, no stop at the end, more than
figures. The copy may end one of its lines a word earlier or later. Only the characters of the copy go, never its line break.

Left alone: reduplication, which is ordinary Chinese (高高兴兴, 研究研究, 快快乐乐 平平安安) and English (bookkeeper, that that,
New York, New York); numbers (2020); lines with a stop; repeated table cells and running heads on the next
sheet; a repeated paragraph, which is a reader's fault to report and not a shadow.`,
  examples: [
    { before: '春耕备耕春耕备耕 抢抓农时抢抓农时', after: '春耕备耕 抢抓农时' },
    { before: '做强做强““茶产业茶产业””', after: '做强“茶产业”' },
    { before: 'BBOOLLDD PPLLAANN', after: 'BOLD PLAN' },
    { before: '城市记忆\n\n城市记忆\n', after: '城市记忆\n\n\n' },
    { before: '研究研究', after: '研究研究' },
  ],
  edits: (text) => {
    const lines = headingLines(text);
    const copies = repeatedLines(text, lines, LETTERS_ENOUGH);
    // where a shadow is proved, shorter copies are its work too
    const gone = copies.size > 0 ? repeatedLines(text, lines, LETTERS_IN_SHADOW) : copies;
    const edits: Edit[] = [];
    for (const line of lines) {
      if (line === undefined) continue;
      if (gone.has(line)) edits.push({ start: line.from, end: line.to, replacement: '' });
      else if (line.folds.length > 0) for (const fold of line.folds) edits.push(fold);
    }
    return edits;
  },
};

/** Longest heading line, in code units; a line of a heading set in one column is far shorter. */
const LONGEST_HEADING = 80;
/** Letters or Han a repeated heading must have: 菜篮子, a kicker, has three; table cells such as 客场 have two. */
const LETTERS_ENOUGH = 3;
const LETTERS_IN_SHADOW = 2;
/** Where the lines of the copy end elsewhere than those of the heading, the same letters must be more than chance. */
const LETTERS_IN_BROKEN = 8;
/** Most lines of a heading that is repeated as a whole: a long headline in a narrow column. */
const MOST_LINES = 8;

interface HeadingLine {
  from: number;
  to: number;
  /** The line without the blanks around it; what of this goes stands in `folds`. */
  start: number;
  end: number;
  folds: readonly Edit[];
  /** Length and first character when folded: equal in equal lines, and quick to compare. */
  key: number;
}

/**
 * The lines that may be headings, in order, as far as any may be a copy; `undefined` where another line or a form
 * feed stands between.
 */
function headingLines(text: string): (HeadingLine | undefined)[] {
  const lines: (HeadingLine | undefined)[] = [];
  let run: HeadingLine[] = [];
  const endRun = (): void => {
    if (mayHaveCopies(run)) {
      for (const line of run) lines.push(line);
      lines.push(undefined);
    }
    if (run.length > 0) run = [];
  };
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    if (code > 0x0d || (code !== 0x0a && code !== 0x0d && code !== 0x0c)) continue;
    let start = from;
    let end = i;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) {
      const line = headingLine(text, from, i, start, end);
      if (line !== undefined) run.push(line);
      else endRun();
    }
    if (code === 0x0c) endRun();
    from = i + 1;
  }
  endRun();
  return lines;
}

/** Is any line of the run made of copies, or as long as one of the few before it and of the same first character? */
function mayHaveCopies(run: readonly HeadingLine[]): boolean {
  for (let i = 0; i < run.length; i += 1) {
    const { key, folds } = run[i] as HeadingLine;
    if (folds.length > 0) return true;
    for (let k = Math.max(0, i - MOST_LINES); k < i; k += 1) if (run[k]?.key === key) return true;
  }
  return false;
}

/** Marks that end a sentence or a clause of running text; a heading may end in ！ or ？. */
const STOPS_AT_END = new Set(Array.from('。；;.', (c) => c.charCodeAt(0)));
const CLAUSE_END = '，、：,:';

function headingLine(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): HeadingLine | undefined {
  if (STOPS_AT_END.has(text.charCodeAt(end - 1))) return undefined;
  const folds = foldLine(text, start, end);
  if (folds.length === 0) {
    if (end - start > LONGEST_HEADING) return undefined;
    return { from, to, start, end, folds, key: (end - start) * 0x10000 + text.charCodeAt(start) };
  }
  const line = { from, to, start, end, folds, key: 0 };
  const kept = folded(text, line);
  line.key = kept.length * 0x10000 + kept.charCodeAt(0);
  return line;
}

function folded(text: string, { start, end, folds }: HeadingLine): string {
  if (folds.length === 0) return text.slice(start, end);
  let result = '';
  let done = start;
  for (const fold of folds) {
    result += text.slice(done, fold.start);
    done = fold.end;
  }
  return (result + text.slice(done, end)).trim();
}

/**
 * The lines that repeat the lines just before them. Every line is pushed on a stack; where the topmost lines equal
 * those below them they are a copy and are popped, so that no copy is left in the end.
 */
function repeatedLines(
  text: string,
  lines: readonly (HeadingLine | undefined)[],
  enough: number,
): Set<HeadingLine> {
  const gone = new Set<HeadingLine>();
  const stack: HeadingLine[] = [];
  /** How much of the stack counts, and its keys: most lines are done with when their keys differ. */
  let height = 0;
  const keys: number[] = [];
  for (const line of lines) {
    if (line === undefined) {
      height = 0;
      continue;
    }
    stack[height] = line;
    keys[height] = line.key;
    height += 1;
    const most = Math.min(MOST_LINES, height >> 1);
    for (let count = 1; count <= most; count += 1) {
      if (keys[height - 1 - count] !== line.key || !isCopy(text, stack, height, count, enough)) continue;
      for (let i = height - count; i < height; i += 1) gone.add(stack[i] as HeadingLine);
      height -= count;
      break;
    }
  }
  return gone;
}

function isCopy(
  text: string,
  stack: readonly HeadingLine[],
  height: number,
  count: number,
  enough: number,
): boolean {
  const linesFrom = (from: number): string[] =>
    stack.slice(from, from + count).map((line) => folded(text, line));
  const copy = linesFrom(height - count);
  const original = linesFrom(height - 2 * count);
  const letters = copy.reduce((sum, line) => sum + countLetters(line), 0);
  const same = copy.every((line, i) => line === original[i]);
  if (!same && (letters < LETTERS_IN_BROKEN || solid(copy) !== solid(original))) return false;
  return letters >= enough && !CLAUSE_END.includes(copy.join('').slice(-1));
}

const solid = (lines: readonly string[]): string => lines.join('').replace(/\s/gu, '');
