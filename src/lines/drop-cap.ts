import { isHan } from '../characters.js';
import { endingOf } from './ends.js';
import { lineOf } from './join-pieces.js';
import { type KnownPairs, knownPairs } from './known-pairs.js';
import type { Line } from './line.js';
import { CHINESE_WIDTHS, EM } from './width.js';

/**
 * A drop cap: the first character of a story, two or three lines tall, which comes out as a line of its own, before the
 * line that it begins (`T` | `he harbour was quiet`, 清 | 晨四点，渡船) or behind it (`he harbour was quiet` | `T`).
 *
 * The two are one line. Latin: a single capital, and a line of running text that goes on with a small letter or in
 * capitals; where the story begins is clear, or the word stands elsewhere on the page. Where the capital is a word by
 * itself (`A` | `harbour`) and the rest one too, a blank stands between them. Han: the pair stands inside a line
 * elsewhere, or the two lines beside the character leave room for it; and it makes no pair with the line before.
 *
 * An article that the extractor tore off at its apostrophe (L | ’eau) is joined too, wherever in the story it stands; it
 * may be a drop cap or none. Left alone: lists of initials, single letters in mid-sentence (specks, notes), and
 * characters of which nothing says that they begin the next line.
 */

const CAPITAL = /^[“"«„‘']?\p{Lu}$/u;
/** Words of one capital: A man, I was, À midi, O Lord. */
const WORDS = 'AIÀO';
/** Running text: two words, or one behind an apostrophe, in a narrow column. */
const RUNNING = /^(?:[’'].+\p{Ll}|\p{Ll}\S* \S|\p{Ll}{1,12}[,-]?$|(?=\p{Lu}{2,}?\b).* \p{Ll})/u;
const APOSTROPHE = /^[’']/u;
const FIRST_WORD = /^[\p{L}’']+/u;
/** A Han drop cap begins a line of text, not another piece. */
const SHORTEST_LINE = 5;

/** What the page says about words and pairs of characters; read when it is first asked. */
interface Page {
  /** How often a word stands on it, in small letters. */
  times(word: string): number;
  isPair(a: string, b: string): boolean;
}

/** The lines, with each drop cap joined to its own; the same array where there is none. */
export function joinDropCaps(lines: readonly Line[]): readonly Line[] {
  const found = new Map<number, Line>();
  const gone = new Set<number>();
  let words: ReadonlyMap<string, number> | undefined;
  let pairs: KnownPairs | undefined;
  const page: Page = {
    times: (word) => {
      words ??= wordsOf(lines);
      return words.get(word) ?? 0;
    },
    isPair: (a, b) => {
      pairs ??= knownPairs(lines);
      return pairs(a.charCodeAt(0), b.charCodeAt(0));
    },
  };
  for (let i = 0; i < lines.length; i += 1) {
    const cap = lines[i] as Line;
    if (cap.text.length > 2 || !isCap(cap)) continue;
    const own = CAPITAL.test(cap.text) ? ofLatin(lines, i, page) : ofHan(lines, i, page);
    if (own === undefined || gone.has(own.at) || found.has(own.at)) continue;
    found.set(own.at, lineOf([cap, lines[own.at] as Line], own.between));
    gone.add(i);
  }
  return found.size === 0 ? lines : lines.flatMap((line, i) => (gone.has(i) ? [] : (found.get(i) ?? line)));
}

/** Is the line one that was joined to its drop cap? An elision is none. */
export function hasDropCap({ pieces, text }: Line): boolean {
  if (pieces === null || APOSTROPHE.test(text.slice(1))) return false;
  const first = text.slice(0, pieces[1]?.at).trimEnd();
  // a vertical heading, too, begins with one Han character; it has three pieces at least
  return CAPITAL.test(first) || (pieces.length === 2 && first.length === 1);
}

const isCap = ({ text }: Line): boolean =>
  text.length === 1 ? isHan(text.charCodeAt(0)) || CAPITAL.test(text) : CAPITAL.test(text);

/** The line that a drop cap begins, and what stands between. */
interface Own {
  at: number;
  between: '' | ' ';
}

function ofLatin(lines: readonly Line[], i: number, page: Page): Own | undefined {
  const cap = (lines[i] as Line).text;
  const capital = cap.at(-1) as string;
  const before = lines[i - 1];
  const after = lines[i + 1];
  /** How the capital and the first word of a line make a word of the page, or two. */
  const known = (line: Line): '' | ' ' | undefined => {
    const first = FIRST_WORD.exec(line.text)?.[0].toLowerCase() ?? '';
    if (page.times(capital.toLowerCase() + first) > 0) return '';
    // once it stands at the head of this very line
    return WORDS.includes(capital) && page.times(first) > 1 ? ' ' : undefined;
  };
  if (after !== undefined && RUNNING.test(after.text)) {
    if (APOSTROPHE.test(after.text)) return { at: i + 1, between: '' };
    const between = known(after);
    if (between !== undefined) return { at: i + 1, between };
    const behind = before !== undefined && isBegun(before, lines[i - 2]) ? known(before) : undefined;
    if (behind !== undefined) return { at: i - 1, between: behind };
    if (before === undefined || endsThere(before)) return { at: i + 1, between: '' };
  }
  if (before === undefined || !isBegun(before, lines[i - 2])) return undefined;
  const between = known(before);
  return between === undefined ? undefined : { at: i - 1, between };
}

/** Does a line lack its beginning? It goes on in small letters, where the line before it goes on in nothing. */
const isBegun = (line: Line, before: Line | undefined): boolean =>
  RUNNING.test(line.text) && (before === undefined || endsThere(before) || line.blanksBefore > 0);

const endsThere = ({ text }: Line): boolean => {
  const ending = endingOf(text);
  return ending === 'stop' || ending === 'colon';
};

function ofHan(lines: readonly Line[], i: number, page: Page): Own | undefined {
  const cap = (lines[i] as Line).text;
  const before = lines[i - 1];
  const after = lines[i + 1];
  const goesOn = (line: Line): boolean =>
    line.text.length >= SHORTEST_LINE &&
    isHan(line.text.charCodeAt(0)) &&
    page.isPair(cap, line.text.charAt(0));
  /** Nothing of the line before the beginning goes on in it. */
  const ended = (line: Line | undefined, first: string): boolean =>
    line === undefined || endsThere(line) || !page.isPair(line.text.charAt(line.text.length - 1), first);
  const begins = after !== undefined && (goesOn(after) || leavesRoom(lines, i + 1));
  if (begins && isText(after, lines[i + 2]) && ended(before, cap)) return { at: i + 1, between: '' };
  if (before === undefined || after === undefined || !goesOn(before) || !isText(before, after))
    return undefined;
  return ended(lines[i - 2], before.text.charAt(0)) && ended(before, cap) && !goesOn(after)
    ? { at: i - 1, between: '' }
    : undefined;
}

/** A drop cap is two lines tall and about as wide: so much shorter than the lines below are those beside it, in em. */
const ROOM_LEAST = 1.5;
const ROOM_MOST = 4;
const emOf = ({ text, codes, start }: Line): number => {
  let width = 0;
  for (let c = start; c < start + text.length; c += 1)
    width += (CHINESE_WIDTHS[codes[c] as number] as number) / EM;
  return width;
};

/** Are two lines as wide as each other, and the two below them wider by the room of a drop cap? */
function leavesRoom(lines: readonly Line[], at: number): boolean {
  const four = lines.slice(at, at + 4);
  if (four.length < 4 || !isHan((four[0] as Line).codes[(four[0] as Line).start] as number)) return false;
  const [first, second, third, fourth] = four.map(emOf) as [number, number, number, number];
  const room = Math.min(third, fourth) - Math.max(first, second);
  return (
    Math.abs(first - second) <= 1 && Math.abs(third - fourth) <= 1 && room >= ROOM_LEAST && room <= ROOM_MOST
  );
}

/** Running text has a comma or a stop every line or two. */
const isText = (line: Line, next: Line | undefined): boolean =>
  /[，。、；！？]/u.test(line.text) || /[，。、；！？]/u.test(next?.text ?? '');

function wordsOf(lines: readonly Line[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text } of lines) {
    for (const word of text.toLowerCase().match(/[\p{L}’']+/gu) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}
