import type { Edit } from './types.js';

/**
 * A string that remembers where in the source each of its code units came from.
 *
 * `origins[i]` is the source offset at which code unit `i` begins; one more entry closes the last unit. What an
 * edit deleted belongs to the unit before it, so ranges of neighbouring slices meet without a gap.
 */
export interface Text {
  readonly value: string;
  readonly origins: Int32Array;
}

/** The whole source: every code unit is its own origin. */
export function textOf(source: string): Text {
  const origins = new Int32Array(source.length + 1);
  for (let i = 0; i < origins.length; i += 1) origins[i] = i;
  return { value: source, origins };
}

/** The source offsets `[start, end)` that `text.value.slice(from, to)` came from. */
export function toSource(text: Text, from: number, to: number): [start: number, end: number] {
  return [text.origins[from] ?? 0, text.origins[to] ?? 0];
}

/**
 * The text with the edits done. Edits come in order and do not overlap.
 *
 * @throws RangeError where an edit lies outside the text or before the end of the one before it: a fault of the
 * transform that made it, which the message cannot name, so callers that know the transform say so.
 */
export function applyEdits(text: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return text;
  let length = text.value.length;
  let done = 0;
  for (const { start, end, replacement } of edits) {
    if (start < done || end < start || end > text.value.length) {
      throw new RangeError(`edit ${start}–${end} is out of order or outside the text (${text.value.length})`);
    }
    length += replacement.length - (end - start);
    done = end;
  }
  const before = text.origins;
  const origins = new Int32Array(length + 1);
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.value.slice(from, start), replacement);
    // edits stand a few characters apart: that short a way, a loop is faster than `set` and `fill`
    for (; from < start; from += 1, to += 1) origins[to] = before[from] as number;
    for (const stop = to + replacement.length; to < stop; to += 1) origins[to] = before[start] as number;
    from = end;
  }
  pieces.push(text.value.slice(from));
  origins.set(before.subarray(from), to);
  return { value: pieces.join(''), origins };
}
