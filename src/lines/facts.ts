import { mendBrokenDatelines } from './broken-dateline.js';
import { mendBrokenSignatures } from './broken-signature.js';
import {
  type Beginning,
  beginningOf,
  type Ending,
  endingOf,
  firstWordWidth,
  westernWordWidth,
} from './ends.js';
import { setExactly } from './exact-measure.js';
import { faceOf } from './face.js';
import * as forms from './forms.js';
import * as jumps from './jump-forms.js';
import type { Line } from './line.js';
import { columnMeasures } from './measure.js';
import { mendTornLines } from './torn-lines.js';
import { CHINESE_WIDTHS, EM } from './width.js';

/** What a line shows by itself, before its neighbours are asked. */
export interface Facts {
  line: Line;
  /** Width and column measure in half ems. */
  width: number;
  /** Width of its first word, or of its first Han with the marks that cling to it, in half ems. */
  word: number;
  measure: number;
  /**
   * Of a Western line, in hundredths of an em: its width, that of its first word, the measure, as its neighbours fill
   * it, and the indent of the sheet. 0 in a Chinese column, whose ems are all alike.
   */
  exactWidth: number;
  exactWord: number;
  exactMeasure: number;
  exactIndent: number;
  /** Is it the first or a further line of a dateline that the column divides? */
  brokenDateline: 'no' | 'first' | 'further';
  /** Is it the rest of a printed line whose head is the line before? */
  rest: 'no' | 'perhaps' | 'surely';
  ending: Ending;
  beginning: Beginning;
  /** Commas and stops inside the line, its last character left out. */
  punctuated: boolean;
  /** A blank between two groups of Han, as between the halves of a headline; not in a folio. */
  halves: boolean;
  /** No small letters, at least four capitals. */
  capitals: boolean;
  /** The same of a line that was misread here and there: capitals, and half as many small letters at most. */
  mostlyCapitals: boolean;
  /** Which of the set forms it has; `FORMLESS` for most lines, which are nothing but text. */
  forms: Forms;
}

/** The set forms of the trade that a line may have; see `forms.ts`. */
export interface Forms {
  dateline: boolean;
  byline: boolean;
  /** A line that is nothing but names, or a remark on the story, in brackets. */
  signed: boolean;
  /** The line ends in such brackets, after a stop. */
  signedEnd: boolean;
  jumpLine: boolean;
  jumpEnd: boolean;
  markEnd: boolean;
  creditEnd: boolean;
  caption: boolean;
  dateLine: boolean;
  ordinal: boolean;
  /** Begins a question, an answer or the entry of a log. */
  entry: boolean;
  kickerEnd: boolean;
  /** The title of a notice. */
  notice: boolean;
  /** Who chaired and attended. */
  attendance: boolean;
  reportKind: boolean;
  /** Ends like the name of an office. */
  institution: boolean;
  furniture: boolean;
}

export const FORMLESS: Forms = {
  dateline: false,
  byline: false,
  signed: false,
  signedEnd: false,
  jumpLine: false,
  jumpEnd: false,
  markEnd: false,
  creditEnd: false,
  caption: false,
  dateLine: false,
  ordinal: false,
  entry: false,
  kickerEnd: false,
  notice: false,
  attendance: false,
  reportKind: false,
  institution: false,
  furniture: false,
};

/**
 * What a character may be part of, as bits: the forms are regular expressions, and most lines hold nothing that
 * any of them could begin with, so that one pass over the characters spares most of the asking.
 */
const INNER = 1;
const INNER_BEFORE_BLANK = 2;
const BLANK = 4;
const DATELINE = 8;
const REPORTER = 16;
const PICTURE = 32;
const NUMBER = 64;
const CAPITAL = 128;
/** A small letter: what has one is not all capitals. */
const SMALL = 256;
const BITS = new Uint16Array(0x10000);
for (const [chars, bit] of [
  ['，。；！？、：', INNER],
  [',;:.!?', INNER_BEFORE_BLANK],
  [' \u3000', BLANK],
  ['讯訊电電稿息道導闻聞', DATELINE],
  ['记記通评評派编編作文图圖撰摄攝', REPORTER],
  ['图圖', PICTURE],
  ['0123456789〇○零一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩', NUMBER],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉÈ', CAPITAL],
  ['abcdefghijklmnopqrstuvwxyz', SMALL],
] as const) {
  for (const c of chars) BITS[c.charCodeAt(0)] = (BITS[c.charCodeAt(0)] as number) | bit;
}

const HALVES = /[\p{Script=Han}][”》）]? [“《（]?[\p{Script=Han}]/u;
/** A line of a form other than a paragraph's is no longer than this. */
const LONGEST_FORM = 90;
/** The name of an office, with that of its town. */
const LONGEST_OFFICE = 20;
/** A Western credit has one of these. */
const PICTURE_WORDS = /[Pp]hoto|Foto|Bild|©/u;
const CAPITALS = /^(?=(?:\P{Lu}*\p{Lu}){4})\P{Ll}*$/u;
/** A dateline is over after so many characters. */
const LONGEST_DATELINE = 26;

/** The facts of every line, with the column measures decided over all of them. */
export function factsOf(lines: readonly Line[], chinese: boolean): Facts[] {
  const table = chinese ? CHINESE_WIDTHS : faceOf(lines);
  const facts: Facts[] = [];
  const widths = new Int32Array(lines.length);
  const stops = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const own = shapeOf(lines[i] as Line, table, chinese);
    facts.push(own);
    widths[i] = own.width;
    stops[i] = own.ending === 'stop' ? 1 : 0;
  }
  if (chinese) mendBrokenSignatures(facts);
  else mendBrokenDatelines(facts);
  const measures = columnMeasures(widths, stops, !chinese);
  for (let i = 0; i < facts.length; i += 1) (facts[i] as Facts).measure = measures[i] as number;
  if (chinese) mendTornLines(facts);
  else {
    denyLoneDatelines(facts);
    setExactly(facts);
  }
  return facts;
}

/** In half ems: so much room is left on a line whose next word was meant to stand on a line of its own. */
const MUCH_ROOM = 8;

/**
 * SUPPLY., COURT OF QUEEN'S BENCH.—Monday.: with nothing behind it on its line, though there is room, what is set like a
 * dateline is a heading. Left alone: what ends in a dash, and so goes on.
 */
function denyLoneDatelines(facts: readonly Facts[]): void {
  for (let i = 0; i + 1 < facts.length; i += 1) {
    const own = facts[i] as Facts;
    if (!own.forms.dateline || GOES_ON.test(own.line.text)) continue;
    const room = own.measure - own.width - (facts[i + 1] as Facts).word;
    if (room >= MUCH_ROOM) own.forms = { ...own.forms, dateline: false };
  }
}
const GOES_ON = /[—–-]$/u;

/** What the line's own characters show; the measure is decided later. */
function shapeOf(line: Line, widths: Uint8Array, chinese: boolean): Facts {
  const { text, codes, start } = line;
  const end = text.length - 1;
  let sum = 0;
  let bits = 0;
  let head = 0;
  let inner = 0;
  for (let i = 0; i <= end; i += 1) {
    const code = codes[start + i] as number;
    sum += widths[code] as number;
    const own = BITS[code] as number;
    if (own === 0) continue;
    bits |= own;
    if (i < LONGEST_DATELINE) head |= own;
    if (
      i < end &&
      ((own & INNER) !== 0 || ((own & INNER_BEFORE_BLANK) !== 0 && codes[start + i + 1] === 0x20))
    )
      inner = 1;
  }
  const punctuated = inner === 1;
  const ending = endingOf(text);
  const beginning = beginningOf(text);
  const ownForms = formsOf(text, chinese, bits, head, punctuated, ending, beginning);
  return {
    line,
    width: Math.round((sum * 2) / EM) | 0,
    word: Math.round((firstWordWidth(line, widths) * 2) / EM) | 0,
    measure: 0,
    exactWidth: chinese ? 0 : sum,
    exactWord: chinese ? 0 : westernWordWidth(line, widths),
    exactMeasure: 0,
    exactIndent: 0,
    brokenDateline: 'no',
    rest: 'no',
    ending,
    beginning,
    punctuated,
    halves: chinese && (bits & BLANK) !== 0 && !ownForms.furniture && HALVES.test(text),
    capitals: !chinese && (bits & (CAPITAL | SMALL)) === CAPITAL && CAPITALS.test(text),
    mostlyCapitals: !chinese && (bits & CAPITAL) !== 0 && isMostlyCapitals(text),
    forms: ownForms,
  };
}

const FEWEST_CAPITALS = 4;
/** Small letters of a heading in capitals that was misread; a sentence has more in its first words. */
const MOST_SMALL = 6;

/** Capitals, with a small letter for two of them at most: what an OCR reads of a line that was set in capitals. */
function isMostlyCapitals(text: string): boolean {
  let large = 0;
  let small = 0;
  for (let i = 0; i < text.length && small <= MOST_SMALL; i += 1) {
    const own = BITS[text.charCodeAt(i)] as number;
    if ((own & CAPITAL) !== 0) large += 1;
    else if ((own & SMALL) !== 0) small += 1;
  }
  return large >= FEWEST_CAPITALS && small <= MOST_SMALL && 2 * small <= large;
}

/** The last characters of 通告, 启事, 声明 … */
const NOTICE_ENDS = '告知示事明';
/** What a jump without brackets ends in. */
const PAGE_END = /[版页頁][①-⑳]?$/u;

/** Colons behind one or two Han; a Western line is asked at any rate. */
function mayBeginEntry(text: string, chinese: boolean): boolean {
  return !chinese || COLONS.has(text.charCodeAt(1)) || COLONS.has(text.charCodeAt(2));
}
const COLONS = new Set([0xff1a, 0x3a]);

/** The set forms of a line; `bits` and `head` are what its characters, and those where a dateline stands, are part of. */
function formsOf(
  text: string,
  chinese: boolean,
  bits: number,
  head: number,
  punctuated: boolean,
  ending: Ending,
  beginning: Beginning,
): Forms {
  const end = text.length - 1;
  const last = text.charCodeAt(end);
  const short = end < LONGEST_FORM;
  const inBrackets = last === 0xff09 || last === 0x29;
  const numberEnd = (last >= 0x2460 && last <= 0x2473) || (last >= 0x30 && last <= 0x39);
  // what only a line without commas and stops can be
  const plain = short && !punctuated && ending === 'open';
  const entry = mayBeginEntry(text, chinese) && forms.ENTRY.test(text);
  const telling = DATELINE | REPORTER | PICTURE | NUMBER;
  if ((bits & telling) === 0 && chinese && !plain && !inBrackets && !numberEnd && !entry) return FORMLESS;
  const jumpEnd =
    ((inBrackets || (plain && PAGE_END.test(text.slice(-2)))) && jumps.JUMP_END_ZH.test(text.slice(-30))) ||
    (!chinese && short && (bits & NUMBER) !== 0 && jumps.JUMP_WESTERN.test(text));
  const found: Forms = {
    dateline: chinese
      ? (head & DATELINE) !== 0 && forms.DATELINE_ZH.test(text)
      : beginning === 'upper' && forms.DATELINE_WESTERN.test(text),
    byline:
      short &&
      (chinese
        ? !punctuated && (bits & REPORTER) !== 0 && forms.BYLINE_ZH.test(text)
        : ending !== 'stop' && forms.BYLINE_WESTERN.test(text)),
    signed: short && inBrackets && (forms.SIGNED_ZH.test(text) || forms.REMARK_ZH.test(text)),
    signedEnd:
      inBrackets && (forms.SIGNED_END_ZH.test(text.slice(-40)) || forms.REMARK_END_ZH.test(text.slice(-50))),
    jumpLine: jumpEnd && (jumps.JUMP_LINE_ZH.test(text) || text.search(jumps.JUMP_WESTERN) === 0),
    jumpEnd,
    markEnd: numberEnd && forms.MARK.test(text.slice(-4)),
    creditEnd: chinese
      ? (bits & REPORTER) !== 0 && forms.CREDIT_END_ZH.test(text.slice(-12))
      : (bits & CAPITAL) !== 0 && PICTURE_WORDS.test(text) && forms.CREDIT_WESTERN.test(text.slice(-60)),
    caption: (bits & PICTURE) !== 0 && forms.CAPTION_ZH.test(text),
    dateLine: short && (bits & NUMBER) !== 0 && ending === 'open' && forms.DATE_LINE.test(text),
    ordinal: (head & NUMBER) !== 0 && forms.ORDINAL.test(text.slice(0, 6)),
    entry,
    notice: plain && chinese && NOTICE_ENDS.includes(text.charAt(end)) && forms.NOTICE_TITLE.test(text),
    kickerEnd: plain && forms.KICKER_END.test(text.slice(-3)),
    attendance: plain && chinese && forms.ATTENDANCE.test(text),
    reportKind: plain && chinese && forms.REPORT_KIND.test(text.slice(-4)),
    institution: plain && chinese && end < LONGEST_OFFICE && forms.INSTITUTION_END.test(text.slice(-4)),
    furniture: plain && forms.FURNITURE.test(text),
  };
  const any =
    found.dateline ||
    found.byline ||
    found.signed ||
    found.signedEnd ||
    found.jumpEnd ||
    found.markEnd ||
    found.creditEnd ||
    found.caption ||
    found.dateLine ||
    found.ordinal ||
    found.entry ||
    found.kickerEnd ||
    found.notice ||
    found.attendance ||
    found.reportKind ||
    found.institution ||
    found.furniture;
  return any ? found : FORMLESS;
}
