import type { Scorer } from './scorer.js';
import { BEGINNINGS, continues, FURTHER, STATES, type State } from './states.js';

/** The score of a state before the first line: the first line of a sheet goes on with nothing. */
const AT_FIRST = Float64Array.from(STATES, (state) => (continues(state) ? Number.NEGATIVE_INFINITY : 0));
/** The states of a line that goes on with nothing, as it begins with a drop cap, cannot be further lines of a block. */
export function beginAt(scores: Float64Array, line: number): void {
  const at = line * STATES.length;
  for (let k = 1; k < FURTHER.length; k += 2) scores[at + (FURTHER[k] as number)] = Number.NEGATIVE_INFINITY;
}

/** Of a line that can only be one of some states, the others are left out. */
export function keepOnly(scores: Float64Array, line: number, states: readonly State[]): void {
  const at = line * STATES.length;
  for (let s = 0; s < STATES.length; s += 1)
    if (!states.includes(STATES[s] as State)) scores[at + s] = Number.NEGATIVE_INFINITY;
}

/**
 * The likeliest sequence of states for the lines of a sheet, given each line's scores: the one that adds up to the
 * most (Viterbi, linear in the lines).
 *
 * @returns one index into `STATES` a line
 */
export function classify(emitted: Float64Array, { sequence, leads }: Scorer): Uint8Array {
  const size = STATES.length;
  const count = emitted.length / size;
  const back = new Uint8Array(count * size);
  let scores = AT_FIRST.slice();
  let before = new Float64Array(size);
  /** The best state of the line before, and its score. */
  let top = 0;
  let most = 0;
  for (let i = 0; i < count; i += 1) {
    if (i > 0) {
      const freed = before;
      before = scores;
      scores = freed;
      for (let k = 0; k < BEGINNINGS.length; k += 1) {
        const s = BEGINNINGS[k] as number;
        scores[s] = most + (sequence[top * size + s] as number);
        back[i * size + s] = top;
      }
      for (let b = 0; b < size; b += 1) {
        // a state that lies further behind the best than it can give more is before no beginning's best sequence
        if (b === top || (before[b] as number) + (leads[b * size + top] as number) <= most) continue;
        for (let k = 0; k < BEGINNINGS.length; k += 1) {
          const s = BEGINNINGS[k] as number;
          const score = (before[b] as number) + (sequence[b * size + s] as number);
          if (score <= (scores[s] as number)) continue;
          scores[s] = score;
          back[i * size + s] = b;
        }
      }
      for (let k = 1; k < FURTHER.length; k += 2) scores[FURTHER[k] as number] = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < FURTHER.length; k += 2) {
        const b = FURTHER[k] as number;
        const s = FURTHER[k + 1] as number;
        const score = (before[b] as number) + (sequence[b * size + s] as number);
        if (score <= (scores[s] as number)) continue;
        scores[s] = score;
        back[i * size + s] = b;
      }
    }
    top = 0;
    most = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < size; s += 1) {
      const score = (scores[s] as number) + (emitted[i * size + s] as number);
      scores[s] = score;
      if (score <= most) continue;
      most = score;
      top = s;
    }
  }
  const states = new Uint8Array(count);
  let s = top;
  for (let i = count - 1; i >= 0; i -= 1) {
    states[i] = s;
    s = back[i * size + s] as number;
  }
  return states;
}
