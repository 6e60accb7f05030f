import { isHan } from '../characters.js';
import { pairOf, slotOf } from '../pairs.js';
import type { Facts } from './facts.js';
import { GHOST_NARROWEST, GHOST_WIDEST, TOLERANCE } from './measure.js';

/** A line among its neighbours: what the cues ask about. */
export interface Here {
  line: Facts;
  before: Facts | undefined;
  /** The line before the one before. */
  secondBefore: Facts | undefined;
  after: Facts | undefined;
  /** The line after the next. */
  second: Facts | undefined;
  /** How often blank lines stand between lines hereabouts, 0 to 1. */
  blankShare: number;
  /** How often blank lines stand behind lines hereabouts that surely end a paragraph, 0 to 1; null where too few do. */
  endShare: number | null;
  /** Does the two-character string across the break before this line stand inside a line elsewhere? Han only. */
  wordAcross: 'seen' | 'unseen' | null;
  /**
   * Where this line and the one before end in the open, as two lines of a heading do: how often a blank line stands between
   * two such lines of the sheet, 0 to 1, these two left out. Null elsewhere, where there are no others, and in a Western
   * column, where it tells nothing: German headings are found more often by it, and attached less often.
   */
  partedShare: number | null;
  /** Unpunctuated lines from the next line to the next dateline, and to the next running text. */
  toDateline: number;
  toText: number;
  /**
   * Where the line before ends in a stop and leaves open whether a paragraph ends there: how much text stands between
   * the last one that surely began and this line, and from this line to the next that surely ends, in half ems. Null
   * elsewhere.
   */
  sinceEnd: number | null;
  toEnd: number | null;
}

/** Lines on each side that tell how often blank lines stand between lines here. */
const REGIME_WINDOW = 8;
/** Paragraphs are told from further away, since they end on few lines; of fewer ends than these nothing is told. */
const ENDS_WINDOW = 40;
const FEWEST_ENDS = 2;
/** As far away as anything need be known. */
const FAR = 99;
/** A ragged line is full up to this share of its measure. */
const RAGGED_FULL = 0.8;

/** Does the line reach the measure of its column? */
export function isFull({ width, measure }: Facts, ragged: boolean): boolean {
  return ragged ? width >= RAGGED_FULL * measure : width >= measure - TOLERANCE - 1;
}

/** How a line fills its column: to the measure, but for a lost indent, or not. */
export type Fill = 'full' | 'indented' | 'short';
export function fillOf(facts: Facts, ragged: boolean): Fill {
  if (isFull(facts, ragged)) return 'full';
  return isGhost(facts) ? 'indented' : 'short';
}

/** Narrower than the measure by just the indent that the extractor lost. */
export function isGhost({ width, measure }: Facts): boolean {
  return width - measure <= -GHOST_WIDEST && width - measure >= -GHOST_NARROWEST;
}

/** Ends in a stop, far from the measure. */
function surelyEnds(facts: Facts, ragged: boolean): boolean {
  return facts.ending === 'stop' && fillOf(facts, ragged) === 'short';
}

/** No commas and no stop: what headings, names and labels look like. */
export function isPlain({ punctuated, ending }: Facts): boolean {
  return !punctuated && ending !== 'comma' && ending !== 'stop';
}

/** Does a paragraph surely begin with the line: after one that surely ends, with a dateline or byline, under a heading? */
function surelyBegins(facts: readonly Facts[], i: number, ragged: boolean): boolean {
  if (i === 0) return true;
  const before = facts[i - 1] as Facts;
  const { dateline, byline } = (facts[i] as Facts).forms;
  if (surelyEnds(before, ragged) || dateline || byline) return true;
  const isHeading = isPlain(before) && fillOf(before, ragged) === 'short';
  return isHeading && (i === 1 || (facts[i - 2] as Facts).ending === 'stop');
}

/** Room for the two-character strings that are asked for; a sheet has 2,000 lines at most, so most of it is empty. */
const SLOTS = 1 << 13;
/** The pairs, and which of them were seen; empty between two calls. */
const PAIRS = new Int32Array(SLOTS);
const SEEN = new Uint8Array(SLOTS);

/** Of the two Han across each break between lines: does the pair stand inside a line elsewhere on the sheet? */
function wordsAcross(facts: readonly Facts[]): Here['wordAcross'][] {
  const pairs = new Int32Array(facts.length);
  let asked = 0;
  for (let i = 1; i < facts.length; i += 1) {
    const before = (facts[i - 1] as Facts).line;
    const { codes, start } = (facts[i] as Facts).line;
    const last = codes[before.start + before.text.length - 1] as number;
    const first = codes[start] as number;
    // of a longer list of lines, the first breaks are asked about: the table must not be full
    if (!isHan(last) || !isHan(first) || asked === SLOTS >> 1) continue;
    const pair = pairOf(last, first);
    pairs[i] = pair;
    PAIRS[slotOf(pair, PAIRS)] = pair;
    asked += 1;
  }
  if (asked === 0) return new Array(facts.length).fill(null);
  for (let i = 0; i < facts.length; i += 1) {
    const { text, codes, start } = (facts[i] as Facts).line;
    const end = start + text.length;
    let before = codes[start] as number;
    for (let c = start + 1; c < end; c += 1) {
      const code = codes[c] as number;
      const slot = slotOf(pairOf(before, code), PAIRS);
      if (PAIRS[slot] !== 0) SEEN[slot] = 1;
      before = code;
    }
  }
  const across: Here['wordAcross'][] = [];
  for (const pair of pairs)
    across.push(pair === 0 ? null : SEEN[slotOf(pair, PAIRS)] === 1 ? 'seen' : 'unseen');
  PAIRS.fill(0);
  SEEN.fill(0);
  return across;
}

/** So many lines of one measure are a column. */
const COLUMN = 5;

/** Which lines make a pair with the one before as two lines of a heading do: both end in the open, and fill no column. */
function pairsInTheOpen(facts: readonly Facts[]): Uint8Array {
  const isPair = new Uint8Array(facts.length);
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const { measure } = facts[from] as Facts;
    to = from + 1;
    while (to < facts.length && (facts[to] as Facts).measure === measure) to += 1;
    const isColumn = to - from >= COLUMN;
    for (let i = Math.max(1, from); i < to; i += 1) {
      const before = facts[i - 1] as Facts;
      const line = facts[i] as Facts;
      if (before.ending !== 'open' || line.ending !== 'open') continue;
      if (!isColumn || fillOf(before, false) === 'short' || fillOf(line, false) === 'short') isPair[i] = 1;
    }
  }
  return isPair;
}

/** `partedShare` of every line of a Chinese sheet. */
function partedShares(facts: readonly Facts[]): Here['partedShare'][] {
  const isPair = pairsInTheOpen(facts);
  let pairs = 0;
  let parted = 0;
  for (let i = 0; i < facts.length; i += 1) {
    if (isPair[i] === 0) continue;
    pairs += 1;
    if ((facts[i] as Facts).line.blanksBefore > 0) parted += 1;
  }
  return facts.map(({ line }, i) => {
    if (isPair[i] === 0 || pairs === 1) return null;
    return (parted - (line.blanksBefore > 0 ? 1 : 0)) / (pairs - 1);
  });
}

/** A line of a sheet among its neighbours, by its index; what an earlier call returned is no longer of use then. */
export function surroundings(facts: readonly Facts[], ragged: boolean): (i: number) => Here {
  const count = facts.length;
  const across = wordsAcross(facts);
  const shares = ragged ? null : partedShares(facts);
  // sums over the lines above: of blank lines, of ends of paragraphs, and of those with a blank line behind
  const blanks = new Int32Array(count + 1);
  const ends = new Int32Array(count + 1);
  const parted = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    const blank = (facts[i] as Facts).line.blanksBefore > 0 ? 1 : 0;
    const end = i > 0 && surelyEnds(facts[i - 1] as Facts, ragged) ? 1 : 0;
    blanks[i + 1] = (blanks[i] as number) + blank;
    ends[i + 1] = (ends[i] as number) + end;
    parted[i + 1] = (parted[i] as number) + end * blank;
  }
  const within = (sums: Int32Array, from: number, to: number) =>
    (sums[to] as number) - (sums[from] as number);
  const toDateline = new Int32Array(count + 1).fill(FAR);
  const toText = new Int32Array(count + 1).fill(FAR);
  for (let i = count - 1; i >= 0; i -= 1) {
    const { forms, punctuated, ending } = facts[i] as Facts;
    const running = punctuated || ending === 'comma';
    toDateline[i] = forms.dateline ? 0 : running ? FAR : (toDateline[i + 1] as number) + 1;
    toText[i] = running ? 0 : (toText[i + 1] as number) + 1;
  }
  // how much text stands above the line since a paragraph surely began, and from the line on until one surely ends
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  const begins = new Uint8Array(count + 1).fill(1);
  for (let i = 0; i < count; i += 1) begins[i] = surelyBegins(facts, i, ragged) ? 1 : 0;
  for (let i = 1; i < count; i += 1)
    since[i] = (facts[i - 1] as Facts).width + (begins[i - 1] === 1 ? 0 : (since[i - 1] as number));
  for (let i = count - 1; i >= 0; i -= 1)
    until[i] = (facts[i] as Facts).width + (begins[i + 1] === 1 ? 0 : (until[i + 1] as number));
  // one for all: a sheet has thousands of lines
  const here = {} as Here;
  return (i) => {
    const before = i > 0 ? facts[i - 1] : undefined;
    const open = before?.ending === 'stop' && begins[i] === 0;
    const from = Math.max(0, i - REGIME_WINDOW);
    const to = Math.min(count, i + 1 + REGIME_WINDOW);
    const endsFrom = Math.max(0, i - ENDS_WINDOW);
    const endsTo = Math.min(count, i + 1 + ENDS_WINDOW);
    // the break before the line itself is the one in question
    const others = within(ends, endsFrom, endsTo) - within(ends, i, i + 1);
    const othersParted = within(parted, endsFrom, endsTo) - within(parted, i, i + 1);
    here.line = facts[i] as Facts;
    here.before = before;
    here.secondBefore = i > 1 ? facts[i - 2] : undefined;
    here.after = i + 1 < count ? facts[i + 1] : undefined;
    here.second = i + 2 < count ? facts[i + 2] : undefined;
    here.blankShare = within(blanks, from, to) / (to - from);
    here.endShare = others < FEWEST_ENDS ? null : othersParted / others;
    here.wordAcross = across[i] as Here['wordAcross'];
    here.partedShare = shares?.[i] ?? null;
    here.toDateline = toDateline[i + 1] as number;
    here.toText = toText[i + 1] as number;
    here.sinceEnd = open ? (since[i] as number) : null;
    here.toEnd = open ? (until[i] as number) : null;
    return here;
  };
}
