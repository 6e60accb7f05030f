import { AMBIGUOUS, HYPHENS, isHan } from '../characters.js';
import { isCompound, type Vocabulary } from './compounds.js';
import type { Line } from './line.js';
import type { Passage } from './passage.js';

/**
 * Joining lines that continue: with nothing between, with a blank, or over a hyphen.
 *
 * What stands between is decided by the last character and the first (field rules, CSS Text's segment breaks):
 * Han, kana and full-width punctuation take nothing, Latin and Hangul take a blank, the quotes and dashes of
 * ambiguous width go with their Chinese neighbour, digits break anywhere in a Chinese column.
 */

const isWide = (code: number): boolean =>
  isHan(code) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0xff00 && code <= 0xffef);
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const AMBIGUOUS_CODES = new Set([...AMBIGUOUS].map((c) => c.charCodeAt(0)));
const LETTER = /\p{L}/u;
/** Before a hyphen of a word: 41- | year-old. */
const WORDLIKE = /[\p{L}\d]/u;
/** Half-width marks that lean on the word before them or behind them; “ is an opener in one language, a closer in another. */
const LEANS_BACK = '.,)]”';
const LEANS_ON = '([„';

const NO_WORDS: Vocabulary = new Set();

/** What goes between two lines of one paragraph: nothing or a blank. */
export function separator(last: string, first: string, chinese: boolean): '' | ' ' {
  const a = last.charCodeAt(0);
  const b = first.charCodeAt(0);
  if (!chinese && (LEANS_BACK.includes(first.charAt(0)) || LEANS_ON.includes(last))) return '';
  if (isHangul(a) || isHangul(b)) return ' ';
  if (isWide(a) || isWide(b)) return '';
  if (chinese) {
    if (AMBIGUOUS_CODES.has(a) || AMBIGUOUS_CODES.has(b)) return '';
    // a number cut at the column: 1,2|00 元, 30|%; a Latin word after a digit is a new word only after a blank
    if (isDigit(a) || isDigit(b)) return '';
  }
  return ' ';
}

/** A hyphen taken out where two halves of a word were joined. */
export interface DroppedHyphen {
  text: string;
  line: number;
}

/** pre- | and post-flood, Vor- | und Nachteile: the hyphen stands for the rest of the later word. */
const SUSPENDED = /^(?:and|und|oder)\s/u;
/** A hyphen of the word, marked by its typesetter: the soft one behind it only says where the line may end. */
const MARKED_HYPHEN = /-\u00ad$/u;

/** Capitals on both sides: COUN- | CIL, a word of a headline or a dateline. One with a hyphen already has another: PORT-SAINT- */
const CAPITALS_END = /(?<![\p{Lu}]-)(?<!\p{L})\p{Lu}{2,}.$/u;
const CAPITALS_START = /^\p{Lu}{2}/u;

/** A hyphen at the line's end that parts a word: the next line goes on in small letters, or in capitals as this one. */
export function softHyphen(line: string, next: string): boolean {
  const last = line.charAt(line.length - 1);
  if (!HYPHENS.includes(last) || SUSPENDED.test(next)) return false;
  if (CAPITALS_START.test(next)) return CAPITALS_END.test(line);
  return (LETTER.test(line.at(-2) ?? '') || MARKED_HYPHEN.test(line)) && /^\p{Ll}/u.test(next);
}

/**
 * One passage of the lines of one block.
 *
 * @param between decides the separator of two lines where the rule by characters is not enough (headings)
 * @param words of the page, which tell a compound from a word that the typesetter parted
 */
export function rejoin(
  lines: readonly Line[],
  chinese: boolean,
  dropped: DroppedHyphen[],
  between: (before: Line, after: Line) => '' | ' ' | null = () => null,
  words: Vocabulary = NO_WORDS,
): Passage {
  const starts: number[] = [];
  const numbers: number[] = [];
  let text = '';
  /** The last character of `text`, which is not asked for it: while it grows, each answer would cost a copy of it. */
  let end = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    starts.push(text.length);
    numbers.push(line.number);
    const next = lines[i + 1];
    const last = line.text.charAt(line.text.length - 1);
    const beforeLast = line.text.length > 1 ? line.text.charAt(line.text.length - 2) : end;
    if (next === undefined) text += line.text;
    else if (softHyphen(line.text, next.text) && !isCompound(line.text.slice(0, -1), next.text, words)) {
      dropped.push({ text: last, line: line.number });
      text += line.text.slice(0, -1);
      end = beforeLast;
    } else {
      const hyphened = HYPHENS.includes(last) && WORDLIKE.test(beforeLast) && !SUSPENDED.test(next.text);
      const blank = hyphened ? '' : (between(line, next) ?? separator(last, next.text, chinese));
      text += line.text + blank;
      end = blank === '' ? last : blank;
    }
  }
  return { text, starts, numbers, sheet: lines[0]?.sheet ?? 1 };
}
