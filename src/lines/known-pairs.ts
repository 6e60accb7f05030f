import { COMMON_WORDS } from '../common-words.js';
import { pairOf } from '../pairs.js';
import type { Line } from './line.js';

/**
 * Pairs of characters that a reader knows as belonging together: common words, and what stands inside the lines of the
 * sheet. Whether a line goes on in another shows in the pair across the break (渡|口).
 *
 * A bit a pair, and some pairs share one: of a full sheet's 30,000 pairs, a strange one is taken for known one time in
 * ten; of a page's 5,000, one time in fifty.
 */
export type KnownPairs = (a: number, b: number) => boolean;

const BITS = 1 << 18;
/** The bits of the sheet that was asked about last. */
const SEEN = new Int32Array(BITS / 32);
const COMMON = new Int32Array(BITS / 32);

const bitOf = (a: number, b: number): number => (Math.imul(pairOf(a, b), 0x9e3779b1) >>> 14) & (BITS - 1);

function add(bits: Int32Array, a: number, b: number): void {
  const bit = bitOf(a, b);
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

for (let c = 0; c < COMMON_WORDS.length; c += 2) {
  add(COMMON, COMMON_WORDS.charCodeAt(c), COMMON_WORDS.charCodeAt(c + 1));
}

/** The pairs known on a sheet; good until another sheet is asked about. */
export function knownPairs(lines: readonly Line[]): KnownPairs {
  SEEN.set(COMMON);
  for (const { text, codes, start } of lines) {
    const end = start + text.length;
    let before = codes[start] as number;
    for (let c = start + 1; c < end; c += 1) {
      const code = codes[c] as number;
      add(SEEN, before, code);
      before = code;
    }
  }
  return (a, b) => {
    const bit = bitOf(a, b);
    return (((SEEN[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  };
}
