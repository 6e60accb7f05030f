import { CLASS, classOf } from '../characters.js';
import type { Edit, Transform } from '../types.js';

export const punctuationWidth: Transform = {
  name: 'punctuation-width',
  summary: 'Writes half-width commas, colons, stops and brackets between Chinese characters full-width.',
  about: `Half-width punctuation between Chinese characters.

OCR engines and vision models write the comma of a Chinese sentence as the ASCII one (会上,代表们), and brackets as
(草案); print has ，and（草案）. Search, sentence splitting and the column measure all trip over it.

, : ; ? ! become full-width where the nearest letter or digit on either side says that the sentence is
Chinese. Brackets change as a pair, when the words inside are Chinese and those outside are not both Latin, or
when a number stands in them behind a Chinese word: 评论(12). A full stop changes only at the end of a line behind
Han.

Left alone: 1,234 and 10:30, web addresses, Latin sentences, a dialling code before its number — (0571)8888000 —
the dot between two Han, which may divide a foreign name (卡尔.林德), straight quotes, and a bracket whose partner
is missing.`,
  examples: [
    { before: '会上,代表们审议了规划(草案)和预算.', after: '会上，代表们审议了规划（草案）和预算。' },
    { before: '咨询电话:(0571)8888000,全天开通', after: '咨询电话：(0571)8888000，全天开通' },
    { before: '上午10:30,客流达1,234人', after: '上午10:30，客流达1,234人' },
  ],
  edits: (text) => (text.search(CHINESE) < 0 ? [] : findEdits(text)),
};

/** Han or kana: without one there is nothing to do. */
const CHINESE = /[\u3005-\u30ff\u3400-\u9fff]/;
/** The full-width form of a half-width mark, by its code: the marks stand among the first of all characters. */
const FULL_WIDTH: (string | undefined)[] = new Array(0x40).fill(undefined);
for (const [mark, wide] of [',，', ':：', ';；', '?？', '!！', '.。']) {
  FULL_WIDTH[(mark as string).charCodeAt(0)] = wide;
}
/** Longest bracket worth pairing, in code units: print has whole sentences in brackets, hardly paragraphs. */
const LONGEST_BRACKET = 200;
/** How far to look for a letter or digit across blanks and punctuation, in code units: 》”)。and a line break. */
const REACH = 12;

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const open: number[] = [];
  let sorted = true;
  /** Is the line so far empty? No bracket reaches over a blank line or a form feed. */
  let empty = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x3f && code !== 0xff08 && code !== 0xff09) {
      empty = false;
      continue;
    }
    if (code === 0x0a || code === 0x0c) {
      if (open.length > 0 && (empty || code === 0x0c)) open.length = 0;
      empty = true;
      continue;
    }
    if (code > 0x20) empty = false;
    const wide = code <= 0x3f ? FULL_WIDTH[code] : undefined;
    const mark = text.charAt(at);
    if (wide !== undefined) {
      if (isChineseMark(text, mark, at)) edits.push({ start: at, end: at + 1, replacement: wide });
    } else if (mark === '(' || mark === '（') open.push(at);
    else if (mark === ')' || mark === '）') {
      const from = open.pop();
      if (from === undefined || at - from > LONGEST_BRACKET) continue;
      if ((mark === '）' && text.charAt(from) === '（') || !isChineseBracket(text, from, at)) continue;
      if (text.charAt(from) === '(') {
        sorted &&= edits.length === 0 || (edits.at(-1) as Edit).start < from;
        edits.push({ start: from, end: from + 1, replacement: '（' });
      }
      if (mark === ')') edits.push({ start: at, end: at + 1, replacement: '）' });
    }
  }
  return sorted ? edits : edits.sort((a, b) => a.start - b.start);
}

function isChineseMark(text: string, mark: string, at: number): boolean {
  if (mark === '.') return endsSentence(text, at);
  const before = wordBefore(text, at);
  if (before === CLASS.CELL) return !(mark === ':' && text.charAt(at + 1) === '/');
  if (wordAfter(text, at) !== CLASS.CELL) return false;
  switch (mark) {
    case ',':
      return before !== CLASS.HANGUL;
    case ':':
      return before === CLASS.LETTER && text.charAt(at + 1) !== '/';
    case ';':
      return before === CLASS.DIGIT;
    default:
      return false;
  }
}

/** Two Han before the dot (so that 一. stays an ordinal) and nothing but closers between it and the line's end. */
function endsSentence(text: string, at: number): boolean {
  const kindAt = (i: number): number => classOf(text.charCodeAt(i));
  let han = 0;
  for (let i = at - 1; i >= at - REACH && i >= 0 && han < 2; i -= 1) {
    if (kindAt(i) === CLASS.CELL) han += 1;
    else if (kindAt(i) !== CLASS.BLANK) return false;
  }
  let next = at + 1;
  while (next < at + REACH && (kindAt(next) === CLASS.CLOSER || kindAt(next) === CLASS.BLANK)) next += 1;
  return han === 2 && (next >= text.length || kindAt(next) === CLASS.BREAK);
}

function isChineseBracket(text: string, from: number, at: number): boolean {
  const first = wordAfter(text, from, at);
  const last = wordBefore(text, at, from);
  const before = wordBefore(text, from);
  const after = wordAfter(text, at);
  if (first === CLASS.CELL || last === CLASS.CELL) {
    return before !== CLASS.HANGUL && !(before === CLASS.LETTER && after === CLASS.LETTER);
  }
  if (first !== CLASS.DIGIT || last !== CLASS.DIGIT || before !== CLASS.CELL) return false;
  // a dialling code has its number behind it
  const next = classOf(text.charCodeAt(at + 1));
  return next !== CLASS.DIGIT && next !== CLASS.LETTER && text.charAt(at + 1) !== '-';
}

const isWord = (kind: number): boolean =>
  kind === CLASS.CELL || kind === CLASS.DIGIT || kind === CLASS.LETTER || kind === CLASS.HANGUL;

/** Class of the nearest letter or digit before `at`, on its line or the line before; `OTHER` where none is near. */
function wordBefore(text: string, at: number, limit = 0): number {
  for (let i = at - 1; i >= limit && i >= at - REACH; i -= 1) {
    const kind = classOf(text.charCodeAt(i));
    if (isWord(kind)) return kind;
  }
  return CLASS.OTHER;
}

/** The same after `at`. */
function wordAfter(text: string, at: number, limit = text.length): number {
  for (let i = at + 1; i < limit && i <= at + REACH; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (isWord(kind)) return kind;
  }
  return CLASS.OTHER;
}
