import { isHan } from '../characters.js';
import { beginningOf, endingOf } from './ends.js';
import { knownPairs } from './known-pairs.js';
import type { Line } from './line.js';

/**
 * Columns that were read across each other, so that a line of one is followed by a line of the other, or stands beside
 * it in one line:
 *
 *     本报讯 4月6日清晨，两艘      据航道处负责人介绍，新船
 *     银灰色的新渡船缓缓驶入      装有雷达和夜航灯，夜里也
 *
 * Line by line, a careful reader notices that a line goes on in the one after the next, and not in the next: the word
 * across the break stands elsewhere on the page (渡|口), a stop is followed by a capital, a comma by a small letter. Each
 * break is asked both ways, and a stretch where the answer is the wrong one much more often than the right one is woven.
 * Side by side, the gap between the columns shows, line after line, with running text on both sides of it.
 *
 * Left alone: tables and lists, whose cells are short, and headings that stand between lines by chance.
 */
export interface Woven {
  /** The lines, in the order of the sheet. */
  lines: readonly Line[];
  /** How many columns are read across each other. */
  columns: number;
  /** Stand they beside each other in each line? */
  sideBySide: boolean;
}

/**
 * How much more a stretch must speak for the columns than for the order of its lines. In 32 ordinary Chinese pages and 600
 * typeset ones chance reached 5.9, in 18 Western ones 7.5; the same pages woven from twenty lines a column and more
 * reach 20 and more.
 */
const ENOUGH_CHINESE = 7;
const ENOUGH_WESTERN = 9;
/** A word across the break that stands elsewhere: one in four breaks in order has it, one in fifty of others. */
const WORD = 2;
/** Every line costs a little, so that a stretch ends where nothing speaks any more. */
const DRIFT = 0.02;
/** Columns that may be read across each other. */
const MOST_COLUMNS = 4;

/** The woven stretches of a sheet, in order. */
export function wovenIn(lines: readonly Line[], chinese: boolean): Woven[] {
  const beside = sideBySide(lines);
  if (beside.length > 0) return beside;
  const across = chinese ? wordsAcross(lines) : sentencesAcross(lines);
  const inOrder = new Float64Array(lines.length);
  for (let i = 0; i + 1 < lines.length; i += 1) inOrder[i] = across(i, i + 1);
  let found: Woven[] = [];
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    const stretches = stretchesOf(lines, columns, inOrder, across, chinese ? ENOUGH_CHINESE : ENOUGH_WESTERN);
    const size = (woven: readonly Woven[]) => woven.reduce((sum, w) => sum + w.lines.length, 0);
    if (size(stretches) > size(found)) found = stretches;
  }
  return found;
}

/** How well one line goes on in another: above 0 it does, below it does not. */
type Continues = (from: number, to: number) => number;

/** The stretches in which lines go on `columns` lines later, rather than in the next line. */
function stretchesOf(
  lines: readonly Line[],
  columns: number,
  inOrder: Float64Array,
  continues: Continues,
  enough: number,
): Woven[] {
  const found: Woven[] = [];
  let sum = 0;
  let best = 0;
  let from = 0;
  let to = 0;
  /** Lines before this one belong to another stretch. */
  let taken = 0;
  const close = () => {
    if (best >= enough) {
      const first = firstOf(lines, from, taken, inOrder);
      taken = to + 1;
      found.push({ lines: lines.slice(first, to + 1), columns, sideBySide: false });
    }
    sum = 0;
    best = 0;
  };
  for (let i = 0; i + columns < lines.length; i += 1) {
    if (sum <= 0) {
      sum = 0;
      best = 0;
      from = i;
    }
    sum += continues(i, i + columns) - (inOrder[i] as number) - DRIFT;
    if (sum > best) {
      best = sum;
      to = i + columns;
    } else if (sum <= 0 || sum < best - enough) {
      // what speaks against a stretch by as much as it must earn ends it
      if (best >= enough) i = Math.max(i, to);
      close();
    }
  }
  close();
  return found;
}

/** Lines before the first that shows it which may be woven as well. */
const REACH = 12;
/** A heading has a blank between its halves and no comma; longer lines are none. */
const LONGEST_HEADING = 40;
const HALVES = /^[^，。、；：,.;:]*\p{Script=Han} \p{Script=Han}[^，。、；：,.;:]*$/u;

/** A stretch begins before the first line that shows it: behind the last that goes on in the next, or behind a heading. */
function firstOf(lines: readonly Line[], from: number, least: number, inOrder: Float64Array): number {
  const at = lines[from] as Line;
  let first = from;
  while (first > least && first > from - REACH && at.blanksBefore >= (lines[first] as Line).blanksBefore) {
    if (
      (inOrder[first - 1] as number) > 0 ||
      HALVES.test((lines[first - 1] as Line).text.slice(0, LONGEST_HEADING))
    )
      break;
    first -= 1;
  }
  return first;
}

/** Chinese: is the pair of characters across the break a common word, or does it stand inside a line of the sheet? */
function wordsAcross(lines: readonly Line[]): Continues {
  const known = knownPairs(lines);
  return (from, to) => {
    const before = lines[from] as Line;
    const last = before.codes[before.start + before.text.length - 1] as number;
    const after = lines[to] as Line;
    const first = after.codes[after.start] as number;
    return isHan(last) && isHan(first) && known(last, first) ? WORD : 0;
  };
}

/**
 * What the end of a line lets expect of the head of the next, as shares of real pages' breaks in order and by chance, in
 * logarithms: by end (stop, hyphen, open), then by head (anything else, capital, small letter).
 */
const EXPECTED = Float64Array.of(0, 1, -2, 0, -2, 1, 0, -0.7, 0.3);
const ENDS = { stop: 0, colon: 0, hyphen: 3, comma: 6, open: 6 };

/** Western: does a sentence that ended go on with a capital, and one that did not with a small letter? */
function sentencesAcross(lines: readonly Line[]): Continues {
  const ends = new Uint8Array(lines.length);
  const heads = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const { text } = lines[i] as Line;
    ends[i] = ENDS[endingOf(text)];
    heads[i] = headOf(text);
  }
  return (from, to) => EXPECTED[(ends[from] as number) + (heads[to] as number)] as number;
}

/** 1 for a capital, 2 for a small letter, behind a quote or not. */
function headOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return 2;
  if (code >= 0x41 && code <= 0x5a) return 1;
  const beginning = beginningOf(QUOTES.includes(text.charAt(0)) ? text.replace(QUOTE, '') : text);
  return beginning === 'upper' ? 1 : beginning === 'lower' ? 2 : 0;
}

const QUOTES = '“"«„‘\'(';
const QUOTE = /^[“"«„‘'(] ?/u;

/** A gap of two blanks or more inside a line, or of a cell. */
const GAP = /\S(?! \S)[ \t\u3000]+(?=\S)/gu;
/** Running text on both sides of the gap: so many characters a half, where cells of a table are shorter. */
const SHORTEST_HALF = 8;
/** Lines with such a gap, at most two lines apart. */
const FEWEST_LINES = 5;
const FARTHEST = 2;
/** Of the halves, so many hold a comma or a stop: text has one every line or two, cells have none. */
const PUNCTUATED_SHARE = 0.3;
const PUNCTUATED = /[，。；！？]|[,;.](?= |$)/u;

/** Stretches of lines that hold a line of each of several columns. */
function sideBySide(lines: readonly Line[]): Woven[] {
  const found: Woven[] = [];
  let first = -1;
  let last = -1;
  let halves: string[] = [];
  let count = 0;
  let columns = 2;
  const close = () => {
    const punctuated = halves.filter((half) => PUNCTUATED.test(half)).length;
    if (count >= FEWEST_LINES && punctuated >= PUNCTUATED_SHARE * halves.length)
      found.push({ lines: lines.slice(first, last + 1), columns, sideBySide: true });
    first = -1;
    halves = [];
    count = 0;
    columns = 2;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (first >= 0 && i - last > FARTHEST + 1) close();
    if (!mayHaveGap(line)) continue;
    const parts = partsOf(line.text);
    if (parts.length < 2) continue;
    if (first < 0) first = i;
    last = i;
    count += 1;
    columns = Math.max(columns, parts.length);
    for (const part of parts) halves.push(part);
  }
  close();
  return found;
}

/** Is there a tab, an em's blank, or two blanks in a row? Few lines have any: the others are not searched for gaps. */
function mayHaveGap({ text, codes, start }: Line): boolean {
  const end = start + text.length;
  for (let i = start; i < end; i += 1) {
    const code = codes[i];
    if (code === 0x3000 || code === 0x09 || (code === 0x20 && codes[i + 1] === 0x20)) return true;
  }
  return false;
}

/** The columns' shares of a line; one where it is no line of several columns. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    parts.push(text.slice(from, gap.index + 1));
    from = gap.index + gap[0].length;
  }
  parts.push(text.slice(from));
  return parts.every((part) => part.length >= SHORTEST_HALF) ? parts : [text];
}
