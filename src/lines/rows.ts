import { isHan } from '../characters.js';
import type { Line } from './line.js';

/**
 * Lists of names and tables of results: lines that are rows, not running text.
 *
 *     卓　然 戚小满 梅若谷 应雨桐        鹤汀队 5 2 1 17
 *     柴一诺 项北辰 娄子衿 佟　夏        沧渡队 4 3 1 15
 *
 * Rows are short cells with blanks between, nothing else, line after line, as many in each (the last row of names may
 * have fewer). Each stays a line of its own with its blanks as they are: joined they would make one long word of the last
 * name of a row and the first of the next. Left alone: a list that runs on as text, whose names are cut where the column
 * ends (应雨|桐), two lines by themselves, and the halves of headlines, which are longer than names.
 */

/** Fewer rows may be anything: a byline of several names, a headline in two lines. */
const FEWEST_ROWS = 3;
/** Names one a line: a narrow headline has no five lines of three characters. */
const FEWEST_OF_ONE = 5;
const FEWEST_CELLS = 3;
const FEWEST_NUMBERS = 2;
/** A cell of a table holds a team or a town, of several words in the West. */
const LONGEST_CELL = 16;
const LONGEST_ROW = 90;
const LONGEST_NAME = 3;

const HAN_NAME = /^\p{Script=Han}{2,3}$/u;
const ONE_HAN = /^\p{Script=Han}$/u;
/** Results: 17, 3:2, 56.8, 12′34″, +5, 98% */
const NUMBER = /^[+\-−–]?\d[\d.,:：\-–′″'"/]*[%％]?$/u;
const CELL = /^[\p{L}\d（）()·.’'-]+[%％]?$/u;
const BLANKS = /[ \t\u3000]+/u;

interface Row {
  kind: 'names' | 'results' | 'labels';
  /** Cells of names and labels; of results the numbers, since a team may have several words. */
  cells: number;
}

/** The cells of a line, the halves of a padded name (卓　然) as one. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  let half = false;
  for (const cell of text.split(BLANKS)) {
    const single = ONE_HAN.test(cell);
    if (single && half) cells.push(`${cells.pop()}${cell}`);
    else cells.push(cell);
    half = single && !half;
  }
  return cells;
}

/** What no row is without: an end in a number, or two Han at its ends and a blank between them, or a name by itself. */
function mayBeRow({ text, codes, start }: Line): boolean {
  const { length } = text;
  if (length > LONGEST_ROW || length < 2) return false;
  const last = codes[start + length - 1] as number;
  if ((last >= 0x30 && last <= 0x39) || last === 0x25 || last === 0xff05) return true;
  if (!isHan(last) || !isHan(codes[start] as number)) return false;
  return length <= LONGEST_NAME || text.includes(' ') || text.includes('\u3000');
}

function rowOf(line: Line): Row | null {
  if (!mayBeRow(line)) return null;
  const { text } = line;
  const cells = cellsOf(text);
  if (cells.every((cell) => HAN_NAME.test(cell))) return { kind: 'names', cells: cells.length };
  if (cells.length < FEWEST_CELLS) return null;
  if (!cells.every((cell) => cell.length <= LONGEST_CELL && (CELL.test(cell) || NUMBER.test(cell))))
    return null;
  const numbers = cells.filter((cell) => NUMBER.test(cell)).length;
  if (numbers >= FEWEST_NUMBERS && 2 * numbers >= cells.length) return { kind: 'results', cells: numbers };
  return numbers === 0 ? { kind: 'labels', cells: cells.length } : null;
}

/** Which lines of a sheet are rows. */
export function rowsAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  for (let i = 0; i < lines.length; i += 1) {
    const row = rowOf(lines[i] as Line);
    if (row === null || row.kind === 'labels') continue;
    const to = row.kind === 'names' ? endOfNames(lines, i, row.cells) : endOfResults(lines, i, row.cells);
    const fewest = row.kind === 'names' && row.cells < FEWEST_CELLS ? FEWEST_OF_ONE : FEWEST_ROWS;
    if (to - i < fewest) continue;
    const from = row.kind === 'results' && isHead(lines[i - 1], row.cells) ? i - 1 : i;
    for (const line of lines.slice(from, to)) rows.add(line);
    i = to - 1;
  }
  return rows;
}

function endOfNames(lines: readonly Line[], from: number, cells: number): number {
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const row = rowOf(lines[to] as Line);
    if (row?.kind !== 'names' || row.cells > cells) break;
    if (row.cells < cells) return to + 1;
  }
  return to;
}

function endOfResults(lines: readonly Line[], from: number, cells: number): number {
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const row = rowOf(lines[to] as Line);
    if (row?.kind !== 'results' || Math.abs(row.cells - cells) > 1) break;
  }
  return to;
}

/** What the columns of a table are called: as many words as there are numbers, or one more for the teams. */
function isHead(line: Line | undefined, numbers: number): boolean {
  const row = line === undefined ? null : rowOf(line);
  return row !== null && row.kind !== 'results' && (row.cells === numbers || row.cells === numbers + 1);
}
