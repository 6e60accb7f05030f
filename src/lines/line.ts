import { isBlank } from '../characters.js';

/** One printed line that is not blank, with what its surroundings say about it. */
export interface Line {
  /** Source line, from 1. */
  number: number;
  /** The line without the blanks round it. */
  text: string;
  /** Offset of `text` in the string that was split, and its column in the line, from 1. */
  start: number;
  column: number;
  /** Blank lines between this line and the one before it. */
  blanksBefore: number;
  /** A form feed or a single leading blank: the extractor began a new frame or page here. */
  frameStart: boolean;
  /** Ideographic spaces at its head: an indent that survived. */
  indent: number;
  /** Which sheet of the input, from 1: form feeds divide sheets. */
  sheet: number;
}

const LF = 10;
const CR = 13;
const FORM_FEED = 12;
const IDEOGRAPHIC_SPACE = 0x3000;

/** The non-blank lines of a text, whatever its line endings (LF, CRLF, CR), and how many lines it has in all. */
export function splitLines(text: string): { lines: Line[]; total: number } {
  const lines: Line[] = [];
  let number = 0;
  let sheet = 1;
  let blanks = 0;
  let at = 0;
  while (at <= text.length) {
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === LF || code === CR) break;
    }
    number += 1;
    let head = at;
    let feeds = 0;
    let indent = 0;
    for (; head < end && isBlank(text.charCodeAt(head)); head += 1) {
      if (text.charCodeAt(head) === FORM_FEED) feeds += 1;
      if (text.charCodeAt(head) === IDEOGRAPHIC_SPACE) indent += 1;
    }
    let tail = end;
    while (tail > head && isBlank(text.charCodeAt(tail - 1))) tail -= 1;
    if (feeds > 0 && lines.length > 0) sheet += feeds;
    if (head === end) blanks += 1;
    else {
      const frameStart = feeds > 0 || (head - at === 1 && indent === 0);
      lines.push({
        number,
        text: text.slice(head, tail),
        start: head,
        column: head - at + 1,
        blanksBefore: blanks,
        frameStart,
        indent,
        sheet,
      });
      blanks = 0;
    }
    if (end === text.length) break;
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  }
  return { lines, total: number };
}
