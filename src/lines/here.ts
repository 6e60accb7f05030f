import { isHan } from '../characters.js';
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
  /** Does the two-character string across the break before this line stand inside a line elsewhere? Han only. */
  wordAcross: 'seen' | 'unseen' | null;
  /** Unpunctuated lines from the next line to the next dateline, and to the next running text. */
  toDateline: number;
  toText: number;
}

/** Lines on each side that tell how often blank lines stand between lines here. */
const REGIME_WINDOW = 8;
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

/** No commas and no stop: what headings, names and labels look like. */
export function isPlain({ punctuated, ending }: Facts): boolean {
  return !punctuated && ending !== 'comma' && ending !== 'stop';
}

/** Two-character strings of a sheet, a bit a pair (hashed: one pair in some hundred collides, which a cue can bear). */
const PAIR_BITS = 18;
function pairIndex(a: number, b: number): number {
  return (((Math.imul(a, 0x9e3b) ^ b) * 0x9e3779b1) >>> 0) >>> (32 - PAIR_BITS);
}
function pairsOf(facts: readonly Facts[]): Uint8Array {
  const pairs = new Uint8Array(1 << PAIR_BITS);
  for (const { line } of facts) {
    const { text } = line;
    for (let c = 1; c < text.length; c += 1) pairs[pairIndex(text.charCodeAt(c - 1), text.charCodeAt(c))] = 1;
  }
  return pairs;
}

/** Every line of a sheet among its neighbours. */
export function surroundings(facts: readonly Facts[]): Here[] {
  const count = facts.length;
  const pairs = pairsOf(facts);
  const blanks = new Int32Array(count + 1);
  for (let i = 0; i < count; i += 1) {
    blanks[i + 1] = (blanks[i] as number) + ((facts[i] as Facts).line.blanksBefore > 0 ? 1 : 0);
  }
  const toDateline = new Int32Array(count + 1).fill(FAR);
  const toText = new Int32Array(count + 1).fill(FAR);
  for (let i = count - 1; i >= 0; i -= 1) {
    const { dateline, punctuated, ending } = facts[i] as Facts;
    const running = punctuated || ending === 'comma';
    toDateline[i] = dateline ? 0 : running ? FAR : (toDateline[i + 1] as number) + 1;
    toText[i] = running ? 0 : (toText[i + 1] as number) + 1;
  }
  return facts.map((line, i): Here => {
    const before = facts[i - 1];
    const from = Math.max(0, i - REGIME_WINDOW);
    const to = Math.min(count, i + 1 + REGIME_WINDOW);
    let wordAcross: Here['wordAcross'] = null;
    if (before !== undefined) {
      const last = before.line.text.charCodeAt(before.line.text.length - 1);
      const first = line.line.text.charCodeAt(0);
      if (isHan(last) && isHan(first)) wordAcross = pairs[pairIndex(last, first)] === 1 ? 'seen' : 'unseen';
    }
    return {
      line,
      before,
      secondBefore: facts[i - 2],
      after: facts[i + 1],
      second: facts[i + 2],
      blankShare: ((blanks[to] as number) - (blanks[from] as number)) / (to - from),
      wordAcross,
      toDateline: toDateline[i + 1] as number,
      toText: toText[i + 1] as number,
    };
  });
}
