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

/**
 * The non-blank lines of a text, whatever its line endings (LF, CRLF, CR), and how many lines it has in all.
 *
 * A form feed ends a line too, wherever it stands: programs put it before the first line of a page, behind the last
 * one, or between the two with no line ending. It starts no new line of the source, though.
 */
export function splitLines(text: string): { lines: Line[]; total: number } {
  const lines: Line[] = [];
  let number = 1;
  let sheet = 1;
  let blanks = 0;
  let lineStart = 0;
  let at = 0;
  for (;;) {
    let head = at;
    let feeds = 0;
    let indent = 0;
    for (; head < text.length; head += 1) {
      const code = text.charCodeAt(head);
      if (code === LF || code === CR || !isBlank(code)) break;
      if (code === FORM_FEED) feeds += 1;
      if (code === IDEOGRAPHIC_SPACE) indent += 1;
    }
    let end = head;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === LF || code === CR || code === FORM_FEED) break;
    }
    if (lines.length > 0) sheet += feeds;
    if (head < end) {
      let tail = end;
      while (isBlank(text.charCodeAt(tail - 1))) tail -= 1;
      lines.push({
        number,
        text: text.slice(head, tail),
        start: head,
        column: head - lineStart + 1,
        blanksBefore: blanks,
        frameStart: feeds > 0 || (head - lineStart === 1 && indent === 0),
        indent,
        sheet,
      });
      blanks = 0;
    } else if (lines.at(-1)?.number !== number) blanks += 1;
    if (end === text.length) break;
    at = end;
    if (text.charCodeAt(end) === FORM_FEED) continue;
    at += text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1;
    number += 1;
    lineStart = at;
  }
  return { lines, total: number };
}
