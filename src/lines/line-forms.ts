import type { Beginning, Ending } from './ends.js';
import * as forms from './forms.js';
import * as jumps from './jump-forms.js';
import { CAPITAL, DATELINE, NUMBER, PICTURE, REPORTER } from './parts.js';
import { NAME_ALONE } from './surnames.js';

/** Which of the set forms of the trade a line has; they are worded in `forms.ts` and `jump-forms.ts`. */
export interface Forms {
  dateline: boolean;
  byline: boolean;
  /** A personal name, and nothing else. */
  nameAlone: boolean;
  /** A line that is nothing but names, or a remark on the story, in brackets. */
  signed: boolean;
  /** The line ends in such brackets, after a stop. */
  signedEnd: boolean;
  /** Leaves such names open: the next lines go on with them. */
  signedOpen: boolean;
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
  nameAlone: false,
  signed: false,
  signedEnd: false,
  signedOpen: false,
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

/** A line of a form other than a paragraph's is no longer than this. */
const LONGEST_FORM = 90;
/** A name of four, with a mark and blanks. */
const LONGEST_NAME = 6;
/** The name of an office, with that of its town. */
const LONGEST_OFFICE = 20;
/** What OCR by a language model puts before what it takes for headings; a nameplate is one. */
const HASHES = /^#+ */u;
/** A Western credit has one of these. */
const PICTURE_WORDS = /[Pp]hoto|[Ff]oto|Bild|Courtesy|©/u;
const isCreditWestern = (end: string): boolean =>
  forms.CREDIT_WESTERN.test(end) || forms.CREDIT_BEGUN_WESTERN.test(end);
/** The last characters of 通告, 启事, 声明 … */
const NOTICE_ENDS = '告知示事明';
/** What lines begin with that name who made up the page, or how to reach it: they have a colon, and are furniture all the same. */
const STAFF_BEGINS = '责版校美本值組電电热邮网E';
/** What a jump without brackets ends in. */
const PAGE_END = /[版页頁][①-⑳]?$/u;

/** Colons behind one or two Han; a Western line is asked at any rate. */
function mayBeginEntry(text: string, chinese: boolean): boolean {
  return !chinese || COLONS.has(text.charCodeAt(1)) || COLONS.has(text.charCodeAt(2));
}
const COLONS = new Set([0xff1a, 0x3a]);

/** The set forms of a line; `bits` and `head` are what its characters, and those where a dateline stands, are part of. */
export function formsOf(
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
    nameAlone: plain && chinese && end < LONGEST_NAME && NAME_ALONE.test(text),
    signed: short && inBrackets && (forms.SIGNED_ZH.test(text) || forms.REMARK_ZH.test(text)),
    signedEnd:
      inBrackets && (forms.SIGNED_END_ZH.test(text.slice(-40)) || forms.REMARK_END_ZH.test(text.slice(-50))),
    signedOpen: false,
    jumpLine: jumpEnd && (jumps.JUMP_LINE_ZH.test(text) || text.search(jumps.JUMP_WESTERN) === 0),
    jumpEnd,
    markEnd: numberEnd && forms.MARK.test(text.slice(-4)),
    creditEnd: chinese
      ? (bits & REPORTER) !== 0 && forms.CREDIT_END_ZH.test(text.slice(-12))
      : (bits & CAPITAL) !== 0 && PICTURE_WORDS.test(text) && isCreditWestern(text.slice(-60)),
    caption: chinese
      ? (bits & PICTURE) !== 0 && forms.CAPTION_ZH.test(text)
      : forms.CAPTION_WESTERN.test(text),
    dateLine: short && (bits & NUMBER) !== 0 && ending === 'open' && forms.DATE_LINE.test(text),
    ordinal: (head & NUMBER) !== 0 && forms.ORDINAL.test(text.slice(0, 6)),
    entry,
    notice: plain && chinese && NOTICE_ENDS.includes(text.charAt(end)) && forms.NOTICE_TITLE.test(text),
    kickerEnd: plain && forms.KICKER_END.test(text.slice(-3)),
    attendance: plain && chinese && forms.ATTENDANCE.test(text),
    reportKind: plain && chinese && forms.REPORT_KIND.test(text.slice(-4)),
    institution: plain && chinese && end < LONGEST_OFFICE && forms.INSTITUTION_END.test(text.slice(-4)),
    furniture:
      (plain || (short && ending === 'open' && STAFF_BEGINS.includes(text.charAt(0)))) &&
      forms.FURNITURE.test(beginning === 'hash' ? text.replace(HASHES, '') : text),
  };
  const any =
    found.dateline ||
    found.byline ||
    found.nameAlone ||
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
