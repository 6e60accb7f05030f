import { isBlank } from '../characters.js';
import { keptCodesOf } from '../code-units.js';
import type { Twice } from './twice.js';

/** One printed line that is not blank, with what its surroundings say about it. */
export interface Line {
  /** Source line, from 1. */
  number: number;
  /** The line without the blanks round it. */
  text: string;
  /** The code units of the string that was split: each is read several times, and faster than from a string. */
  codes: Uint16Array;
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
  /** Was it printed twice, and a copy taken out? */
  twice: Twice;
  /**
   * Of a line that was printed in several: where in `text` each begins, its source line, and its offset in the string
   * that was split. Null for most.
   */
  pieces: readonly { at: number; number: number; start: number }[] | null;
}

const LF = 10;
const CR = 13;
const FORM_FEED = 12;
const IDEOGRAPHIC_SPACE = 0x3000;

/**
 * The non-blank lines of a text, whatever its line endings (LF, CRLF, CR), one at a call.
 *
 * A form feed ends a line too, wherever it stands: programs put it before the first line of a page, behind the last
 * one, or between the two with no line ending. It starts no new line of the source, though.
 */
export interface LineReader {
  /** The next line; undefined at the end of the text. */
  next(): Line | undefined;
  /** How many lines of the source have begun, blank ones too: at the end, how many there are. */
  begun(): number;
}

export function lineReader(text: string): LineReader {
  const { length } = text;
  const codes = keptCodesOf(text);
  let number = 1;
  let sheet = 1;
  let blanks = 0;
  let lineStart = 0;
  let at = 0;
  /** The line that was read last; 0 before the first. */
  let read = 0;
  let done = false;
  const next = (): Line | undefined => {
    while (!done) {
      let head = at;
      let feeds = 0;
      let indent = 0;
      let code = 0;
      for (; head < length; head += 1) {
        code = codes[head] as number;
        if (code === LF || code === CR || !isBlank(code)) break;
        if (code === FORM_FEED) feeds += 1;
        if (code === IDEOGRAPHIC_SPACE) indent += 1;
      }
      let end = head;
      for (; end < length; end += 1) {
        code = codes[end] as number;
        if (code <= CR && (code === LF || code === CR || code === FORM_FEED)) break;
      }
      if (read > 0) sheet += feeds;
      const start = lineStart;
      const own = number;
      if (end === length) done = true;
      else {
        at = end;
        if (code !== FORM_FEED) {
          at += code === CR && codes[end + 1] === LF ? 2 : 1;
          number += 1;
          lineStart = at;
        }
      }
      if (head < end) {
        let tail = end;
        while (isBlank(codes[tail - 1] as number)) tail -= 1;
        const line: Line = {
          number: own,
          text: text.slice(head, tail),
          codes,
          start: head,
          column: head - start + 1,
          blanksBefore: blanks,
          frameStart: feeds > 0 || (head - start === 1 && indent === 0),
          indent,
          sheet,
          twice: 'no',
          pieces: null,
        };
        blanks = 0;
        read = own;
        return line;
      }
      if (read !== own) blanks += 1;
    }
    return undefined;
  };
  return { next, begun: () => number };
}

/** All non-blank lines of a text, and how many lines it has in all. */
export function splitLines(text: string): { lines: Line[]; total: number } {
  const reader = lineReader(text);
  const lines: Line[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) lines.push(line);
  return { lines, total: reader.begun() };
}
