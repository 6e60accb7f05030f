import { AMBIGUOUS, isHan } from '../characters.js';
import { elides } from '../elision.js';
import { type Evidence, judgeHyphen, type Verdict } from './hyphens.js';
import type { Line } from './line.js';
import type { Passage } from './passage.js';
import { closeLigatures, isSplitWord } from './split-words.js';
import { NO_WITNESSES, type Witnesses } from './witnesses.js';

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
/** Half-width marks that lean on the word before them or behind them; “ is an opener in one language, a closer in another. */
const LEANS_BACK = '.,)]”';
const LEANS_ON = '([„';

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

/** A hyphen at a line's end, or a word that goes on without one, and what became of it. */
export interface LineEndHyphen extends Verdict {
  /** Source line, and the offset of the line's last character in the string that was split into lines. */
  line: number;
  at: number;
  /** The hyphen, and what is written in its place; nothing where there was none, and where it was dropped. */
  mark: string;
  written: string;
}

const HARD_AND_SOFT = /-\u00ad$/;
/** No reader sees the soft hyphen, and ¬ is what OCR made of one: where the word keeps its hyphen it is an ordinary one. */
const UNPRINTED = '\u00ad¬';

/** What is known of the words of a sheet. */
export interface Words {
  /** Asked for only where a word is in question. */
  witnesses(block: readonly Line[]): Witnesses;
  /** Keep the hyphens that would be joined for want of evidence. */
  keepUncertain: boolean;
}

const NO_HELP: Words = { witnesses: () => NO_WITNESSES, keepUncertain: false };

/**
 * One passage of the lines of one block.
 *
 * @param hyphens gets what was decided at the lines' ends where a word goes on
 * @param between decides the separator of two lines where the rule by characters is not enough (headings)
 * @param words who tell a compound from a word that the typesetter parted
 */
export function rejoin(
  lines: readonly Line[],
  chinese: boolean,
  hyphens: LineEndHyphen[],
  between: (before: Line, after: Line) => '' | ' ' | null = () => null,
  words: Words = NO_HELP,
): Passage {
  const starts: number[] = [];
  const numbers: number[] = [];
  let asked: Witnesses | null = null;
  const ask = (): Witnesses => {
    asked ??= words.witnesses(lines);
    return asked;
  };
  let text = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.pieces === null) {
      starts.push(text.length);
      numbers.push(line.number);
    } else {
      for (const { at, number } of line.pieces) {
        starts.push(text.length + at);
        numbers.push(number);
      }
    }
    const own = chinese ? line.text : closeLigatures(line.text, ask);
    const next = lines[i + 1];
    if (next === undefined) {
      text += own;
      break;
    }
    const verdict = judgeHyphen(own, next.text, ask);
    if (verdict === null) {
      const gap = between(line, next) ?? separator(own.charAt(own.length - 1), next.text, chinese);
      const evidence = gap === ' ' && !chinese ? goesOn(own, next.text, ask) : null;
      text += own + (evidence === null ? gap : '');
      if (evidence !== null) hyphens.push(withoutHyphen(line, own, next, evidence));
      continue;
    }
    const mark = own.charAt(own.length - 1);
    const kept = verdict.fate === 'join' && !verdict.certain && words.keepUncertain;
    const fate = kept ? 'keep' : verdict.fate;
    // a soft hyphen behind a hyphen says no more than that the line ends here
    const drops = fate === 'join' || HARD_AND_SOFT.test(own);
    const written = drops ? '' : UNPRINTED.includes(mark) ? '-' : mark;
    const { at, number } = endOf(line);
    const { halves, evidence, certain } = verdict;
    hyphens.push({ fate, evidence, certain, halves, line: number, at, mark, written });
    text += own.slice(0, -1) + written + (fate === 'suspend' ? ' ' : '');
  }
  return { text, starts, numbers, sheet: lines[0]?.sheet ?? 1 };
}

/** Where the last character of a line stands in the text, and in which line of the source. */
function endOf({ text, start, number, pieces }: Line): { at: number; number: number } {
  const last = pieces?.at(-1);
  if (last === undefined) return { at: start + text.length - 1, number };
  return { at: last.start + text.length - last.at - 1, number: last.number };
}

/** What says that a word goes on in the next line without a hyphen (L | ’eau, vege | tables); null where none does. */
function goesOn(line: string, next: string, ask: () => Witnesses): Evidence | null {
  if (elides(line, next)) return 'elision';
  return isSplitWord(line, next, ask) ? 'split-word' : null;
}

/** Longer words are none of print. */
const LONGEST_WORD = 60;

function withoutHyphen(line: Line, own: string, next: Line, evidence: Evidence): LineEndHyphen {
  const first = /\S+$/.exec(own.slice(-LONGEST_WORD))?.[0] ?? '';
  const second = /^\S+/.exec(next.text.slice(0, LONGEST_WORD))?.[0] ?? '';
  const { at, number } = endOf(line);
  const halves: Verdict['halves'] = [first, second];
  return { fate: 'join', evidence, certain: true, halves, line: number, at, mark: '', written: '' };
}
