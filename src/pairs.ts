/**
 * Pairs of characters, the words of a script that writes no blanks: as one number, and in a hash table that needs no object
 * for each of them. A `Map` takes ten times as long.
 */

/** Two code units as one number: the first in the upper half. */
export const pairOf = (a: number, b: number): number => (a << 16) | b;

/**
 * The slot of a pair in a table, or the free one, 0, where it would stand. A pair is never 0 itself.
 *
 * @param table its length is a power of two, and some of it is free: a full one would be searched for ever
 */
export function slotOf(pair: number, table: Int32Array): number {
  const last = table.length - 1;
  let slot = (Math.imul(pair ^ (pair >>> 16), 0x9e3779b1) >>> 8) & last;
  while (table[slot] !== 0 && table[slot] !== pair) slot = (slot + 1) & last;
  return slot;
}
