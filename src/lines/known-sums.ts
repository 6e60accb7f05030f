import { NOTHING_SHOWN, POSITIONS } from './cues.js';
import { STATES } from './states.js';

/**
 * What a number of answers adds up to, kept by the number: few numbers recur on most lines, so that the cues of most are
 * never looked up again.
 */
export interface KnownSums {
  /** The numbers as a hash table, and where in `sums` those of each begin, by its slot. */
  numbers: Float64Array;
  places: Int32Array;
  count: number;
  /**
   * One number's after the other: what it adds to each state of the line that shows it, of the line after, whose line
   * before that is, and of the line before.
   */
  sums: Float64Array;
  /** By the place's row: to which of the three it adds anything, as bits. */
  adds: Uint8Array;
}

/** Numbers that one number of answers adds up to. */
export const SUMS = POSITIONS.length * STATES.length;
/** Sums kept for each reading, some 500 bytes each; of others, the last alone. */
const MOST_KNOWN = 10_000;
/** Sums that there is room for at first. */
const FIRST_KNOWN = 256;
/** Slots of the hash table for each of them: most are free, so that a number is found at once. */
const SPARSENESS = 4;
export const newKnownSums = (): KnownSums => ({
  numbers: new Float64Array(SPARSENESS * FIRST_KNOWN),
  places: new Int32Array(SPARSENESS * FIRST_KNOWN),
  count: 0,
  sums: new Float64Array(FIRST_KNOWN * SUMS),
  adds: new Uint8Array(FIRST_KNOWN),
});

/** Where a number stands in the hash table, or the free slot where it would stand; most are free. */
function slotOf(number: number, numbers: Float64Array): number {
  const last = numbers.length - 1;
  let slot = (Math.imul((number | 0) ^ (number / 2 ** 32), 0x9e3779b1) >>> 8) & last;
  while (numbers[slot] !== NOTHING_SHOWN && numbers[slot] !== number) slot = (slot + 1) & last;
  return slot;
}

/** The place of what a number says; -1 where it is not kept. */
export function placeOf(number: number, { numbers, places }: KnownSums): number {
  const slot = slotOf(number, numbers);
  return numbers[slot] === number ? (places[slot] as number) : -1;
}

/**
 * Keeps what a number says, a list of sums for each of `POSITIONS`; where there is no more room, in the place behind the
 * last.
 *
 * @returns its place
 */
export function addKnown(known: KnownSums, number: number, sums: readonly Float64Array[]): number {
  const place = known.count;
  if (place === known.adds.length) enlarge(known);
  let adds = 0;
  for (const [p, own] of sums.entries()) {
    known.sums.set(own, place * SUMS + p * STATES.length);
    if (own.some((sum) => sum !== 0)) adds |= 1 << p;
  }
  known.adds[place] = adds;
  if (place === MOST_KNOWN) return place;
  const slot = slotOf(number, known.numbers);
  known.numbers[slot] = number;
  known.places[slot] = place;
  known.count += 1;
  return place;
}

/** Makes room for twice as many numbers. */
function enlarge(known: KnownSums): void {
  const { numbers, places, sums, adds } = known;
  known.numbers = new Float64Array(2 * numbers.length);
  known.places = new Int32Array(2 * numbers.length);
  for (const [old, number] of numbers.entries()) {
    if (number === NOTHING_SHOWN) continue;
    const slot = slotOf(number, known.numbers);
    known.numbers[slot] = number;
    known.places[slot] = places[old] as number;
  }
  known.sums = new Float64Array(2 * sums.length);
  known.sums.set(sums);
  known.adds = new Uint8Array(2 * adds.length);
  known.adds.set(adds);
}
