import { lastUpTo } from './ascending.js';
import type { Edit } from './types.js';

/**
 * A string that remembers where in the source each of its code units came from.
 *
 * It remembers by stretches, since edits are few: stretch `k` begins at `starts[k]` of the text and came from
 * `sources[k]` of the source. A copied one (`steps[k]` is 1) goes on unit by unit, in a replaced one (0) every unit
 * came from the place of the edit. What an edit deleted belongs to the unit before it, so ranges of neighbouring
 * slices meet without a gap.
 */
export interface Text {
  readonly value: string;
  readonly starts: readonly number[];
  readonly sources: readonly number[];
  readonly steps: readonly number[];
}

/** The whole source: every code unit is its own origin. */
export function textOf(source: string): Text {
  return { value: source, starts: [0], sources: [0], steps: [1] };
}

/** The source offsets `[start, end)` that `text.value.slice(from, to)` came from. */
export function toSource(text: Text, from: number, to: number): [start: number, end: number] {
  return [originOf(text, from, lastUpTo(text.starts, from)), originOf(text, to, lastUpTo(text.starts, to))];
}

const originOf = ({ starts, sources, steps }: Text, at: number, k: number): number =>
  (sources[k] as number) + (steps[k] as number) * (at - (starts[k] as number));

/**
 * The text with the edits done. Edits come in order and do not overlap.
 *
 * @throws RangeError where an edit lies outside the text or before the end of the one before it: a fault of the
 * transform that made it, which the message cannot name, so callers that know the transform say so.
 */
export function applyEdits(text: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return text;
  const starts: number[] = [];
  const sources: number[] = [];
  const steps: number[] = [];
  /** Joined in the end: a string that grew by appending would be slow to read for ever after. */
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  /** The stretch of the old text that holds `from`. */
  let k = 0;
  const last = text.starts.length - 1;
  /** Appends `text.value.slice(from, to)` to the new text. */
  const copy = (to: number): void => {
    while (k < last && (text.starts[k + 1] as number) <= from) k += 1;
    const shift = length - from;
    starts.push(length);
    sources.push(originOf(text, from, k));
    steps.push(text.steps[k] as number);
    for (; k < last && (text.starts[k + 1] as number) <= to; k += 1) {
      starts.push((text.starts[k + 1] as number) + shift);
      sources.push(text.sources[k + 1] as number);
      steps.push(text.steps[k + 1] as number);
    }
    pieces.push(text.value.slice(from, to));
    length += to - from;
  };
  for (const { start, end, replacement } of edits) {
    if (start < from || end < start || end > text.value.length) {
      throw new RangeError(`edit ${start}–${end} is out of order or outside the text (${text.value.length})`);
    }
    copy(start);
    if (replacement !== '') {
      starts.push(length);
      sources.push(originOf(text, start, k));
      steps.push(0);
      pieces.push(replacement);
      length += replacement.length;
    }
    from = end;
  }
  copy(text.value.length);
  return { value: pieces.join(''), starts, sources, steps };
}
