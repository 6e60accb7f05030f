import { CLOSERS, HYPHENS, isHan, LINE_MARKS, OPENERS, STOPS } from '../characters.js';
import type { Line } from './line.js';

/** The two ends of a line: what it begins with and what it ends in tell most of whether it goes on. */

/** How a line ends: in a full stop, a colon, a comma or its like, a hyphen, or in the open. */
export type Ending = 'stop' | 'colon' | 'comma' | 'hyphen' | 'open';
/** How a line begins. */
export type Beginning =
  | 'opener'
  | 'closer'
  | 'dash'
  | 'mark'
  | 'hash'
  | 'digit'
  | 'lower'
  | 'upper'
  | 'han'
  | 'other';

/** Guillemets close either way round, in French and in German, which closes „ and ‚ with what opens elsewhere. */
export const CLOSERS_AT_END = `${CLOSERS}»«“‘`;

/** What a character is at the end of a line; 0: nothing of these. */
const ENDINGS: readonly Ending[] = ['open', 'stop', 'colon', 'comma', 'hyphen'];
const CLOSER = 5;
const AT_END = new Uint8Array(0x10000);
for (const [chars, kind] of [
  [`${STOPS}.`, 1],
  ['：:', 2],
  ['，、；,;', 3],
  [HYPHENS, 4],
  [CLOSERS_AT_END, CLOSER],
] as const) {
  for (const c of chars) AT_END[c.charCodeAt(0)] = kind;
}

/**
 * What is short for the title of a name, or for a name: the name stands on the next line. Left out is what ends
 * sentences as well (Jr., No., a.m.).
 */
const TITLES =
  /(?<![\p{L}\d.])(?:Messrs|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Col|Capt|Maj|Lieut|Lt|Sgt|Cpl|Gov|Sen|Rep|Supt|St|Ste|Mt|MM|Mme|Mlle|Hr|Frl|Nr|bzw|vs|\p{Lu})\.$/u;
const LONGEST_TITLE = 8;
const STOP = 0x2e;

export function endingOf(text: string): Ending {
  let at = text.length - 1;
  while (at > 0 && AT_END[text.charCodeAt(at)] === CLOSER) {
    // the French set a quotation mark off by a blank
    const blank = text.charAt(at) === '»' ? text.charAt(at - 1) : '';
    at -= blank === ' ' || blank === '\u00a0' ? 2 : 1;
  }
  const kind = AT_END[text.charCodeAt(at)] as number;
  // a closer after anything but a stop decides nothing
  if (kind === CLOSER || (kind !== 1 && at < text.length - 1)) return 'open';
  if (text.charCodeAt(text.length - 1) === STOP && TITLES.test(text.slice(-LONGEST_TITLE))) return 'open';
  return ENDINGS[kind] as Ending;
}

/** What a character is at the head of a line; 0: ask further. */
const BEGINNINGS: readonly Beginning[] = [
  'other',
  'han',
  'digit',
  'opener',
  'closer',
  'dash',
  'mark',
  'hash',
];
const AT_HEAD = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) if (isHan(code)) AT_HEAD[code] = 1;
for (const [chars, kind] of [
  ['0123456789', 2],
  [`${CLOSERS}${STOPS}，、；,;：`, 4],
  // a straight quote at the head of a line opens
  [`${OPENERS}"«„`, 3],
  ['—–―', 5],
  [LINE_MARKS, 6],
  ['#', 7],
] as const) {
  for (const c of chars) AT_HEAD[c.charCodeAt(0)] = kind;
}

export function beginningOf(text: string): Beginning {
  const kind = AT_HEAD[text.charCodeAt(0)] as number;
  if (kind !== 0) return BEGINNINGS[kind] as Beginning;
  const first = text[0] as string;
  if (first !== first.toUpperCase()) return 'lower';
  if (first !== first.toLowerCase()) return 'upper';
  return 'other';
}

/** No word that a column sets is longer: what is, is not asked to its end. */
const LONGEST_WORD = 24;
/** Characters of Latin words and numbers, which are set whole, and marks that do not stand at the head of a line. */
const isInWord = (code: number): boolean => (code > 0x20 && code < 0x250) || code === 0x2019;
const AT_END_ONLY = new Set([...`${CLOSERS}，、。；：！？…`].map((c) => c.charCodeAt(0)));

/**
 * Width of what the column could not part from the head of the line: its first word or number, or its first Han, and
 * the marks that cling to it. In the units of the widths.
 */
export function firstWordWidth({ codes, start, text }: Line, widths: Uint8Array): number {
  const end = Math.min(text.length, LONGEST_WORD);
  let sum = 0;
  let at = 0;
  while (at < end && isInWord(codes[start + at] as number)) {
    sum += widths[codes[start + at] as number] as number;
    at += 1;
  }
  if (at === 0) {
    sum = widths[codes[start] as number] as number;
    at = 1;
  }
  while (at < end && AT_END_ONLY.has(codes[start + at] as number)) {
    sum += widths[codes[start + at] as number] as number;
    at += 1;
  }
  return sum;
}

/** Marks that a blank does not part from the word after them, or before them. */
const CLINGS_AFTER = new Set([...'«–—'].map((c) => c.charCodeAt(0)));
const CLINGS_BEFORE = new Set([...'»:;!?%'].map((c) => c.charCodeAt(0)));
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/**
 * Width of what a Western column could not part from the head of the line: its first word, with the quotation marks
 * that the French set off by a blank, and the groups of a number. In the units of the widths.
 */
export function westernWordWidth({ codes, start, text }: Line, widths: Uint8Array): number {
  const end = start + Math.min(text.length, LONGEST_WORD);
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] as number;
    if (code === 0x20 || code === 0xa0) {
      const before = codes[at - 1] as number;
      const after = codes[at + 1] as number;
      const clings =
        CLINGS_AFTER.has(before) || CLINGS_BEFORE.has(after) || (isDigit(before) && isDigit(after));
      if (!clings) break;
    }
    sum += widths[code] as number;
  }
  return sum;
}
