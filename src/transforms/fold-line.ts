import { CLASS, classOf } from '../characters.js';
import type { Edit } from '../types.js';

/** Longest line that is tried, in code units: four copies of a headline. */
const LONGEST = 240;
/** Copies that an outline and its shadow leave. */
const COPIES = [4, 3, 2];
/** Shortest phrase folded where it is the whole line: with fewer Han it may be reduplication (加油干加油干). */
const PHRASE = 4;
/** Where a blank parts the copies, it may be a slogan called twice: it must be longer. */
const PARTED_PHRASE = 6;
/** Latin words a phrase must have: Walla Walla and New York New York are names. */
const LATIN_WORDS = 3;
/** A chunk of this many letters among folded chunks is no reduplication. */
const CHUNK = 3;
/** Distinct letters where every letter stands by itself (BBOOLLDD); Han need more, 红红火火 has two. */
const SPELLED_LETTERS = 4;
const SPELLED_HAN = 5;

const NONE: readonly Edit[] = [];

interface Span {
  start: number;
  end: number;
}

/** Deletions that leave one copy of a line which is made of copies throughout; none if it is not. */
export function foldLine(text: string, from: number, to: number): readonly Edit[] {
  if (to - from > LONGEST || to - from < 2 * PHRASE || !recurs(text, from, to)) return NONE;
  let line = text.slice(from, to);
  let spans = /[。；]/.test(line) ? undefined : foldOnce(line);
  if (spans === undefined) return NONE;
  /** Source offsets of the characters of `line`. */
  let at = Array.from({ length: to - from }, (_, i) => from + i);
  for (; spans !== undefined; spans = foldOnce(line)) {
    at = spans.flatMap(({ start, end }) => at.slice(start, end));
    line = join(line, spans);
  }
  const edits: Edit[] = [];
  let next = from;
  for (const kept of [...at, to]) {
    if (kept > next) edits.push({ start: next, end: kept, replacement: '' });
    next = kept + 1;
  }
  return edits;
}

/** A line of copies has its first pair of characters again, or a doubled first one; so its last: most lines fail. */
function recurs(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  const last = text.charCodeAt(to - 1);
  const before = text.charCodeAt(to - 2);
  let i = from + 1;
  if (first !== second)
    while (i < to && (text.charCodeAt(i) !== first || text.charCodeAt(i + 1) !== second)) i += 1;
  if (i >= to) return false;
  let j = to - 2;
  if (last !== before)
    while (j > from && (text.charCodeAt(j) !== last || text.charCodeAt(j - 1) !== before)) j -= 1;
  return j > from;
}

const join = (line: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => line.slice(start, end)).join('');

/** Two neighbouring characters that stand alone: letter-spaced text, which is not ours. */
const SPREAD = /(?:^|\s)\S\s\S(?:\s|$)/;

/** The parts of the line that stay, or undefined. */
function foldOnce(line: string): Span[] | undefined {
  const groups = groupsOf(line);
  const spans = foldWhole(line, groups) ?? foldGroups(line, groups) ?? foldWords(line, groups);
  return spans && SPREAD.test(join(line, spans)) ? undefined : spans;
}

function groupsOf(line: string): Span[] {
  const groups: Span[] = [];
  for (const match of line.matchAll(/\S+/g))
    groups.push({ start: match.index, end: match.index + match[0].length });
  return groups;
}

/** XX, where X may have blanks inside and between: 新的江面 旧的号子新的江面 旧的号子. */
function foldWhole(line: string, groups: readonly Span[]): Span[] | undefined {
  const tight = groups.map(({ start, end }) => line.slice(start, end)).join('');
  for (const copies of COPIES) {
    const length = tight.length / copies;
    if (!Number.isInteger(length) || tight.slice(length) !== tight.slice(0, -length)) continue;
    let seen = 0;
    for (const [i, { start, end }] of groups.entries()) {
      seen += end - start;
      if (seen < length) continue;
      const stop = end - (seen - length);
      const parted = seen === length;
      return isPhrase(tight.slice(0, length), i + 1, parted) ? [{ start: 0, end: stop }] : undefined;
    }
  }
  return undefined;
}

function isPhrase(phrase: string, words: number, parted: boolean): boolean {
  const han = count(phrase, CLASS.CELL);
  if (han === 0 && count(phrase, CLASS.LETTER) > 0)
    return words >= LATIN_WORDS && new Set(phrase).size > LATIN_WORDS;
  const letters = han + count(phrase, CLASS.HANGUL);
  return letters >= (parted && words === 1 ? PARTED_PHRASE : PHRASE) && new Set(phrase).size >= CHUNK;
}

/** Every group made of copies: 春耕备耕春耕备耕 抢抓农时抢抓农时, 做强做强““茶产业茶产业””, BBOOLLDD. */
function foldGroups(line: string, groups: readonly Span[]): Span[] | undefined {
  for (const copies of COPIES) {
    const kept = foldGroupsBy(copies, line, groups);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

function foldGroupsBy(copies: number, line: string, groups: readonly Span[]): Span[] | undefined {
  const kept: Span[] = [];
  const spelled = new Set<string>();
  let longest = 0;
  let letters = 0;
  let odd = false;
  for (const [i, group] of groups.entries()) {
    const chunks = chunksOf(line, group, copies);
    if (chunks === undefined) return undefined;
    for (const { start, end } of chunks) {
      const size = countLetters(line.slice(start, end));
      longest = Math.max(longest, size);
      letters += size;
      if (size === 1) spelled.add(line.slice(start, end));
    }
    if (chunks.length % 2 === 1) odd = true;
    kept.push(...chunks);
    const next = groups[i + 1];
    if (next) kept.push({ start: group.end, end: next.start });
  }
  const han = [...spelled].some((char) => classOf(char.charCodeAt(0)) === CLASS.CELL);
  const spells = spelled.size >= (han ? SPELLED_HAN : SPELLED_LETTERS) && (!han || odd || copies > 2);
  return letters >= PHRASE && (longest >= CHUNK || spells) ? kept : undefined;
}

/** The group as pieces that are each followed by their copies, the longest pieces first; or undefined. */
function chunksOf(line: string, { start, end }: Span, copies: number): Span[] | undefined {
  const chunks: Span[] = [];
  for (let at = start; at < end; ) {
    let length = Math.floor((end - at) / copies);
    while (length > 0 && !repeats(line, at, length, copies)) length -= 1;
    if (length === 0) return undefined;
    chunks.push({ start: at, end: at + length });
    at += length * copies;
  }
  return chunks;
}

function repeats(line: string, at: number, length: number, copies: number): boolean {
  if (line.charCodeAt(at + length) !== line.charCodeAt(at)) return false;
  return line.startsWith(line.slice(at, at + length * (copies - 1)), at + length);
}

/** How How are are you you. */
function foldWords(line: string, groups: readonly Span[]): Span[] | undefined {
  const words = groups.map(({ start, end }) => line.slice(start, end));
  for (const copies of COPIES) {
    if (words.length < LATIN_WORDS * copies || words.length % copies !== 0) continue;
    if (words.some((word, i) => word !== words[i - (i % copies)])) continue;
    const first = words.filter((_, i) => i % copies === 0);
    if (new Set(first).size < LATIN_WORDS || countLetters(first.join('')) < PHRASE) continue;
    const kept: Span[] = [];
    for (let i = 0; i < groups.length; i += copies) {
      const next = groups[i + copies];
      const { start, end } = groups[i] as Span;
      kept.push({ start, end });
      if (next) kept.push({ start: (groups[i + copies - 1] as Span).end, end: next.start });
    }
    return kept;
  }
  return undefined;
}

function count(text: string, kind: number): number {
  let n = 0;
  for (let i = 0; i < text.length; i += 1) if (classOf(text.charCodeAt(i)) === kind) n += 1;
  return n;
}
/** How many letters of any script the text has. */
export const countLetters = (text: string): number =>
  count(text, CLASS.CELL) + count(text, CLASS.LETTER) + count(text, CLASS.HANGUL);
