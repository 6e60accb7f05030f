import { isBlank, isHan } from '../characters.js';
import { codesOf } from '../code-units.js';
import { COMMON_WORDS } from '../common-words.js';
import { pairOf } from '../pairs.js';
import { toSource } from '../text.js';
import { BOTH_WORDS, LOOK_ALIKES, MISPRINTS, NO_WORD } from './look-alikes.js';
import type { Finding, Inspected, WarningRule } from './rule.js';

export const misreadCharacter: WarningRule = {
  name: 'misread-character',
  summary: 'A character that was probably read for one that looks like it: 保垒 for 堡垒.',
  about: `A character that was probably read for one that looks like it: 保垒 for 堡垒, 守士 for 守土. It is said and never
rewritten, since the paper may have printed just that.

Two kinds of evidence. The page's own: with the other character the two make a word that stands on the page
twice or more, while the printed pair stands there this once, and the printed character makes no word of the
page with its other neighbour either (机关|干部 is not 关于), nor a common one. Or general knowledge: a short list of
misprints that are no words. Left alone: neighbours that are particles or numbers, pairs that are words both
ways (人口, 入口), single characters.`,
  examples: [
    { page: '党支部是战斗堡垒，堡垒要坚固，发挥战斗保垒作用。', at: ['1:20'] },
    { page: '船工们己经修好了栈桥', at: ['1:4'] },
    { page: '关于渡口，关于栈桥，机关干部说', at: [] },
    { page: '周末来渡口的人很多', at: [] },
  ],
  *find(page) {
    if (!page.chinese) return;
    for (const doubt of doubtsIn(page.text.value)) yield finding(page, doubt);
  },
};

/** So often a word must stand on the page to speak against a single other one. */
const OFTEN = 2;

const wordOf = (pair: number): string => String.fromCharCode(pair >>> 16, pair & 0xffff);
const pairIn = (word: string): number => pairOf(word.charCodeAt(0), word.charCodeAt(1));

/** The look-alikes of the characters that have some; the first is for the others. */
const OTHERS: number[][] = [[]];
/** Which of these a character has, by its code. */
const GROUPS = new Uint16Array(0x10000);
for (const group of LOOK_ALIKES) {
  const codes = Array.from(group, (c) => c.charCodeAt(0));
  for (const code of codes) {
    if (GROUPS[code] === 0) GROUPS[code] = OTHERS.push([]) - 1;
    for (const other of codes) if (other !== code) othersOf(code).push(other);
  }
}
function othersOf(code: number): number[] {
  return OTHERS[GROUPS[code] as number] as number[];
}
/** Pairs that are words, whatever the page says. */
const WORDS = new Set<number>();
for (const word of BOTH_WORDS) WORDS.add(pairIn(word));
for (let c = 0; c < COMMON_WORDS.length; c += 2) WORDS.add(pairIn(COMMON_WORDS.slice(c, c + 2)));
const KNOWN = new Map(MISPRINTS.map((misprint) => [pairIn(misprint[0]), misprint]));

/** What a character is to this rule, as bits: it has look-alikes, or makes no word with a neighbour. */
const ALIKE = 1;
const PARTICLE = 2;
const MISPRINT = 4;
const KINDS = new Uint8Array(0x10000);
for (const group of LOOK_ALIKES) for (const c of group) KINDS[c.charCodeAt(0)] = ALIKE;
for (const [wrong] of MISPRINTS) KINDS[wrong.charCodeAt(0)] = ALIKE | MISPRINT;
for (const c of NO_WORD) KINDS[c.charCodeAt(0)] = (KINDS[c.charCodeAt(0)] as number) | PARTICLE;

/** How often pairs with a look-alike stand on a page, by a hash that a few of them share. */
const SLOTS = 1 << 14;
const COUNTS = new Uint16Array(SLOTS);
const slotOf = (a: number, b: number): number => (Math.imul(pairOf(a, b), 0x9e3779b1) >>> 18) & (SLOTS - 1);
const times = (a: number, b: number): number => COUNTS[slotOf(a, b)] as number;

/**
 * The pairs of neighbours of which one has look-alikes, line ends and blanks passed over: the two characters, and the
 * offset of each; four numbers a pair.
 */
interface Pairs {
  count: number;
  fields: Int32Array;
}
const FIELDS = 4;
/** Kept from page to page; a longer text gets its own. */
const ROOM = new Int32Array(FIELDS << 15);

/** Finds and counts those pairs. */
function pairsIn(text: string): Pairs {
  COUNTS.fill(0);
  const { length } = text;
  const codes = codesOf(text);
  const fields = FIELDS * length <= ROOM.length ? ROOM : new Int32Array(FIELDS * length);
  let count = 0;
  let before = 0;
  let beforeAt = 0;
  let alike = 0;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] as number;
    if (isBlank(code)) continue;
    const own = (KINDS[code] as number) & ALIKE;
    if ((own | alike) !== 0 && isHan(before) && isHan(code)) {
      const slot = slotOf(before, code);
      if ((COUNTS[slot] as number) < 0xffff) COUNTS[slot] = (COUNTS[slot] as number) + 1;
      const at = FIELDS * count;
      fields[at] = before;
      fields[at + 1] = beforeAt;
      fields[at + 2] = code;
      fields[at + 3] = i;
      count += 1;
    }
    alike = own;
    before = code;
    beforeAt = i;
  }
  return { count, fields };
}

interface Suspect {
  pair: number;
  /** The pair that may have been meant. */
  meant: number;
  /** Offset of the character that may be misread. */
  doubtful: number;
  /** One of the misprints that are no words: the page need not be asked. */
  known: boolean;
}

/** A suspect with how often the word that may be meant stands on the page. */
type Doubt = Suspect & { times: number };

/** What is said of each doubtful character of a text: the best evidence. */
function doubtsIn(text: string): Iterable<Doubt> {
  const pairs = pairsIn(text);
  const suspects = suspectsAmong(pairs, text);
  if (suspects.length === 0) return [];
  const best = new Map<number, Doubt>();
  const exact = exactCounts(pairs, suspects);
  for (const suspect of suspects) {
    const times = exact.get(suspect.meant) ?? 0;
    if (!suspect.known && (times < OFTEN || exact.get(suspect.pair) !== 1)) continue;
    const other = best.get(suspect.doubtful);
    if (!other || (suspect.known ? !other.known : !other.known && times > other.times))
      best.set(suspect.doubtful, { ...suspect, times });
  }
  return best.values();
}

/** What may be misread by these counts, which others may share. */
function suspectsAmong({ count, fields }: Pairs, text: string): Suspect[] {
  const suspects: Suspect[] = [];
  for (let at = 0; at < FIELDS * count; at += FIELDS) {
    const a = fields[at] as number;
    const b = fields[at + 2] as number;
    // a pair that stands there twice was meant, unless it is no word at all
    if (times(a, b) === 1 || ((KINDS[a] as number) & MISPRINT) !== 0)
      addSuspects(suspects, text, a, fields[at + 1] as number, b, fields[at + 3] as number);
  }
  return suspects;
}

/** Asks about the pair `a`, `b`, which stand at `first` and `second`. */
function addSuspects(
  suspects: Suspect[],
  text: string,
  a: number,
  first: number,
  b: number,
  second: number,
): void {
  const pair = pairOf(a, b);
  const known = ((KINDS[a] as number) & MISPRINT) !== 0 ? KNOWN.get(pair) : undefined;
  if (known) {
    const [, right, after = '', before = ''] = known;
    const doubtful = wordOf(pair).charAt(0) === right.charAt(0) ? second : first;
    if (!holds(after, previousIn(text, first)) && !holds(before, nextIn(text, second)))
      suspects.push({ pair, meant: pairIn(right), doubtful, known: true });
    return;
  }
  if (times(a, b) !== 1) return;
  if (((KINDS[b] as number) & PARTICLE) === 0) {
    for (const other of othersOf(a)) {
      if (times(other, b) >= OFTEN && !WORDS.has(pair) && !isWord(previousIn(text, first), a))
        suspects.push({ pair, meant: pairOf(other, b), doubtful: first, known: false });
    }
  }
  if (((KINDS[a] as number) & PARTICLE) === 0) {
    for (const other of othersOf(b)) {
      if (times(a, other) >= OFTEN && !WORDS.has(pair) && !isWord(b, nextIn(text, second)))
        suspects.push({ pair, meant: pairOf(a, other), doubtful: second, known: false });
    }
  }
}

/** Does the doubtful character make a word with its other neighbour? */
const isWord = (a: number, b: number): boolean =>
  isHan(a) && isHan(b) && (times(a, b) >= OFTEN || WORDS.has(pairOf(a, b)));

/** The next character, line ends and blanks passed over; 0 at the end. */
function nextIn(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  return next < text.length ? text.charCodeAt(next) : 0;
}

/** The one before, in the same way. */
function previousIn(text: string, at: number): number {
  let previous = at - 1;
  while (previous >= 0 && isBlank(text.charCodeAt(previous))) previous -= 1;
  return previous >= 0 ? text.charCodeAt(previous) : 0;
}

const holds = (chars: string, code: number): boolean =>
  code !== 0 && chars.includes(String.fromCharCode(code));

/** How often the pairs that matter stand on the page, exactly. */
function exactCounts({ count, fields }: Pairs, suspects: readonly Suspect[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pair, meant } of suspects) counts.set(pair, 0).set(meant, 0);
  for (let at = 0; at < FIELDS * count; at += FIELDS) {
    const pair = pairOf(fields[at] as number, fields[at + 2] as number);
    const seen = counts.get(pair);
    if (seen !== undefined) counts.set(pair, seen + 1);
  }
  return counts;
}

function finding({ text, places }: Inspected, { doubtful, pair, meant, times }: Doubt): Finding {
  const [start] = toSource(text, doubtful, doubtful + 1);
  const word = `“${wordOf(pair)}” may be misread for “${wordOf(meant)}”`;
  const seen = times === 0 ? '' : `, which stands on this page ${times === 1 ? 'once' : `${times} times`}`;
  return { ...places.at(start), message: word + seen };
}
