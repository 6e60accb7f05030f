import { CLASS, classOf } from '../characters.js';
import type { Edit, Transform } from '../types.js';
import { GAP, isNarrow, joinWords, type Unit, unitsOf, WORD } from './line-units.js';
import { isStray, type Line } from './stray-spaces.js';

export const justificationSpaces: Transform = {
  name: 'justification-spaces',
  summary: 'Removes the blanks that justification left between Chinese characters, digits and punctuation.',
  about: `Blanks between the characters of a justified line.

A column is set flush on both sides: where a line is a little short, the typesetter widens every gap, and the
extractor writes each widened gap as a blank (志 愿 者 挨 户 送 去 5 0 0 份 手 册). Kerning around digits, brackets and
quotes leaves single stray blanks in the same way (3 月 12 日, 通过 《章程》). Chinese print has neither.

Justified text is recognised by the run, not by the pair or the line: a run of characters in which about 60 % of
the gaps between neighbouring Han are single blanks loses them; a wider blank inside it stays as one. Elsewhere
only single blanks beside digits, brackets, quotes and stops go.

Left alone, because they mean something: the blank between the halves of a headline (春耕备耕 抢抓农时), between names
(记者 林小舟 何映雪), after a dateline (本报讯 3月12日) and after a byline's bracket, between Latin words, before a bracketed
credit or jump, wide blanks (two, or U+3000) between groups, the indent of a line, and everything beside Hangul.
A two-character name padded to three cells (林　舟) closes up only in a byline where a three-character name stands
beside it. Letter-spaced Latin is another stage's work.`,
  examples: [
    { before: '志 愿 者 挨 户 送 去 5 0 0 份 手 册 ，', after: '志愿者挨户送去500份手册，' },
    { before: '3 月 12 日，理事会通过 《章程》 修订案', after: '3月12日，理事会通过《章程》修订案' },
    { before: '春耕备耕 抢抓农时', after: '春耕备耕 抢抓农时' },
    { before: '记者 林　舟 何映雪', after: '记者 林舟 何映雪' },
  ],
  edits: (text) => (text.search(CHINESE) < 0 ? [] : findEdits(text)),
};

/** Han, kana or a full-width pause: lines without them have no blanks of ours. */
const CHINESE =
  /[\u3001\u3002\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff1f\uff66-\uff9f\ud840-\ud887]/;

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  /** Does a blank stand between two characters of the line? Few lines have one, and only those are taken apart. */
  let inner = false;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0x0a;
    // above U+3000 and the byte order mark there are no blanks: the shorter way for most of a page
    if (code > 0x3000 && code !== 0xfeff) continue;
    const kind = classOf(code);
    if (kind === CLASS.BLANK) {
      const first = i;
      while (i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === CLASS.BLANK) i += 1;
      if (first > from && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) !== CLASS.BREAK)
        inner = true;
    } else if (kind === CLASS.BREAK) {
      if (inner && CHINESE.test(text.slice(from, i))) cleanLine(text, from, i, edits);
      from = i + 1;
      inner = false;
    }
  }
  return edits;
}

/** What a gap says about its run: blanks between Han make it justified, Han without a blank make it ordinary. */
const WEIGHTS = {
  /** Two to three: a run pays where 60 % of its Han–Han gaps are blanks. */
  spaced: 2,
  unspaced: -3,
  /** Blanks beside punctuation are often squeezed away or left over: weak evidence. */
  punctuation: 1,
  /** Two Latin words with a blank are ordinary text. */
  latin: -2,
  hangul: -100,
};
/** Three blanks between Han outweigh chance; the halves of a headline have one. */
const ENOUGH = 6;
/** A whole line in which no two Han touch needs less: 本 报 讯, or 4 到 5 级 ， 气 温. */
const ENOUGH_FOR_LINE = 3;
/** A run ends where what follows has cost as much as a run must earn. */
const DROP = 6;

/** A line is judged again when blanks have gone, until nothing changes; more rounds than these were never seen. */
const MOST_ROUNDS = 8;

function cleanLine(text: string, from: number, to: number, edits: Edit[]): void {
  let units = unitsOf(text, from, to);
  const running = units.some((unit) => unit.kind === CLASS.PAUSE);
  const first = edits.length;
  for (let round = 0, known = -1; round < MOST_ROUNDS && edits.length > known; round += 1) {
    known = edits.length;
    closeGaps({ text, units, running }, edits);
    units = joinWords(units);
  }
  if (edits.length === first) return;
  const found = edits.splice(first).sort((a, b) => a.start - b.start);
  for (const edit of found) {
    const last = edits.length > first ? edits.at(-1) : undefined;
    // a wide blank may have become one blank in one round and none in the next
    if (last && edit.start <= last.end) last.end = Math.max(last.end, edit.end);
    else edits.push(edit);
  }
}

/** Decides every gap on the line as it stands, then closes those that are no blanks of the page. */
function closeGaps(line: Line, edits: Edit[]): void {
  const { text, units } = line;
  const justified = justifiedGaps(text, units);
  const names = paddedNames(text, units);
  const closed: number[] = [];
  for (let i = 1; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    const before = units[i - 1] as Unit;
    if (unit.gap === GAP.NONE) continue;
    if (names.has(i)) closed.push(i);
    else if (unit.gap === GAP.SINGLE) {
      if (justified[i] === 1 ? !betweenWords(before, unit) : isStray(line, i)) closed.push(i);
    } else if (isWideInRun(text, units, justified, i)) closed.push(i);
  }
  for (const i of closed) {
    const unit = units[i] as Unit;
    const start = (units[i - 1] as Unit).end;
    const keepsOne = unit.gap === GAP.WIDE && !names.has(i);
    edits.push({ start: keepsOne ? start + 1 : start, end: unit.start, replacement: '' });
    unit.gap = keepsOne ? GAP.SINGLE : GAP.NONE;
  }
}

/** A wide blank of a justified run, with single ones on both sides: one blank of it was printed. */
function isWideInRun(text: string, units: readonly Unit[], justified: Uint8Array, at: number): boolean {
  const end = units[at - 1]?.end ?? 0;
  if (text.charCodeAt(end) !== 0x20 || justified[at] !== 1) return false;
  const single = (i: number): boolean => justified[i] === 1 && units[i]?.gap === GAP.SINGLE;
  return single(at - 1) && single(at + 1);
}

const isPunctuation = (kind: number): boolean => kind >= CLASS.PAUSE && kind <= CLASS.DASH;

function weight(before: Unit, unit: Unit): number {
  if (before.kind === CLASS.HANGUL || unit.kind === CLASS.HANGUL) return WEIGHTS.hangul;
  const cells = before.kind === CLASS.CELL && unit.kind === CLASS.CELL;
  if (unit.gap === GAP.NONE) return cells ? WEIGHTS.unspaced : 0;
  if (unit.gap === GAP.WIDE) return 0;
  if (cells) return WEIGHTS.spaced;
  if (isNarrow(before.kind) && isNarrow(unit.kind)) {
    if (before.kind === WORD && unit.kind === WORD) return WEIGHTS.latin;
    const letters = before.kind === CLASS.LETTER || unit.kind === CLASS.LETTER;
    return letters || before.kind === WORD || unit.kind === WORD ? 0 : WEIGHTS.spaced;
  }
  const full = (kind: number): boolean => kind === CLASS.CELL || isPunctuation(kind);
  const either = isPunctuation(before.kind) || isPunctuation(unit.kind);
  return either && (full(before.kind) || full(unit.kind)) ? WEIGHTS.punctuation : 0;
}

/**
 * Marks the gaps of justified runs: stretches of the line whose weights add up to enough. A run is left where the
 * sum has fallen by `DROP` from its best, so no stretch is read more than a few times.
 */
function justifiedGaps(text: string, units: readonly Unit[]): Uint8Array {
  const justified = new Uint8Array(units.length + 1);
  // most lines have one blank or two, which prove nothing
  let spaced = 0;
  for (const { gap } of units) if (gap === GAP.SINGLE) spaced += 1;
  if (spaced * WEIGHTS.spaced < ENOUGH_FOR_LINE) return justified;
  const enough = isSpreadLine(text, units) ? ENOUGH_FOR_LINE : ENOUGH;
  const weightAt = (i: number): number => weight(units[i - 1] as Unit, units[i] as Unit);
  let first = 1;
  while (first < units.length) {
    if (weightAt(first) <= 0) {
      first += 1;
      continue;
    }
    let sum = 0;
    let best = 0;
    let last = first;
    let cells = 0;
    for (let i = first; i < units.length; i += 1) {
      const w = weightAt(i);
      sum += w;
      if (w > 0 && units[i]?.kind === CLASS.CELL) cells += 1;
      if (sum > best) {
        best = sum;
        last = i;
      }
      if (sum <= 0 || best - sum >= DROP) break;
    }
    if (best >= enough && (cells > 0 || enough === ENOUGH_FOR_LINE)) mark(justified, units, first, last);
    first = last + 1;
  }
  return justified;
}

/** The run with the digits and single letters at its ends, without a last blank before unspaced Han (a half). */
function mark(justified: Uint8Array, units: readonly Unit[], first: number, last: number): void {
  const inGroup = (i: number): boolean =>
    i > 0 && units[i]?.kind === CLASS.CELL && units[i]?.gap === GAP.NONE;
  const spread = (i: number): boolean =>
    units[i]?.gap === GAP.SINGLE && weight(units[i - 1] as Unit, units[i] as Unit) === 0;
  let from = first;
  let to = last;
  while (from > 1 && spread(from - 1) && !inGroup(from - 2)) from -= 1;
  if (inGroup(last + 1) && units[last]?.kind === CLASS.CELL) to -= 1;
  else while (to + 1 < units.length && spread(to + 1) && !inGroup(to + 2)) to += 1;
  justified.fill(1, from, to + 1);
}

/** Does every character of the line stand alone, so that little evidence will do? */
function isSpreadLine(text: string, units: readonly Unit[]): boolean {
  let cells = 0;
  for (let i = 0; i < units.length; i += 1) {
    const { kind, gap } = units[i] as Unit;
    if (kind === CLASS.CELL) cells += 1;
    if (i > 0 && gap === GAP.NONE && !isPunctuation(kind) && !isPunctuation(units[i - 1]?.kind ?? 0))
      return false;
    if (kind === WORD) return false;
  }
  return cells >= 2 && units.length >= 3 && !isCredit(text, units);
}

/** 叶 青 摄: a padded name and its credit word, not justified text. */
const isCredit = (text: string, units: readonly Unit[]): boolean =>
  units.length <= 4 && '摄攝文图圖'.includes(text.charAt(units.at(-1)?.start ?? 0));

/** Words that say that a line, or a bracket in it, lists names. */
const BYLINE = /记者|記者|通讯员|通訊員|特派员|作者|编辑|編輯|摄|攝/;
/** Longest byline, in characters and half-width words. */
const LONGEST_BYLINE = 60;
const NO_NAMES: ReadonlySet<number> = new Set();

/** Gaps inside names padded to three cells: one Han, blank, one Han, in a byline with a name of three Han. */
function paddedNames(text: string, units: readonly Unit[]): ReadonlySet<number> {
  if (units.length > LONGEST_BYLINE) return NO_NAMES;
  const isCell = (i: number): boolean => units[i]?.kind === CLASS.CELL;
  /** Does a group of Han begin, or end, before the unit? */
  const begins = (i: number): boolean => isCell(i) && !(isCell(i - 1) && units[i]?.gap === GAP.NONE);
  const ends = (i: number): boolean => units[i] === undefined || units[i]?.gap !== GAP.NONE || !isCell(i);
  const padded: number[] = [];
  for (let i = 1; i < units.length; i += 1) {
    if (units[i]?.gap === GAP.NONE || !isCell(i) || !begins(i - 1) || !ends(i + 1)) continue;
    if (!'摄攝文图圖'.includes(text.charAt(units[i]?.start ?? 0))) padded.push(i);
  }
  if (padded.length === 0 || !BYLINE.test(text.slice(units[0]?.start, units.at(-1)?.end))) return NO_NAMES;
  const hasPeer = units.some(
    ({ start }, i) =>
      begins(i) &&
      !ends(i + 1) &&
      !ends(i + 2) &&
      ends(i + 3) &&
      !BYLINE.test(text.slice(start, units[i + 2]?.end)),
  );
  return hasPeer ? new Set(padded) : NO_NAMES;
}

/** A blank between two words of half-width characters is theirs; single letters and digits were spread apart. */
const betweenWords = (before: Unit, unit: Unit): boolean =>
  isNarrow(before.kind) && isNarrow(unit.kind) && (before.kind === WORD || unit.kind === WORD);
