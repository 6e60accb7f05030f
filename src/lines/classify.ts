import { CUES } from './cues.js';
import { PREDECESSORS, STATES, type State } from './states.js';

/**
 * What speaks for a state, and how much.
 *
 * `cues[name][state]` is what the cue adds to the score of a line in that state, `sequence[before][state]` what a
 * line in that state gets for the state of the line before. Weights that are not there are 0.
 */
export interface Weights {
  cues: Record<string, Partial<Record<State, number>>>;
  sequence: Partial<Record<State, Partial<Record<State, number>>>>;
}

/** The weights as flat tables: `cues[cue * states + state]`, `sequence[before * states + state]`. */
export interface Scorer {
  cues: Float64Array;
  sequence: Float64Array;
}

export function scorerOf(weights: Weights): Scorer {
  const cues = new Float64Array(CUES.length * STATES.length);
  const sequence = new Float64Array(STATES.length * STATES.length);
  for (const [c, cue] of CUES.entries()) {
    for (const [s, state] of STATES.entries()) cues[c * STATES.length + s] = weights.cues[cue]?.[state] ?? 0;
  }
  for (const [b, before] of STATES.entries()) {
    for (const [s, state] of STATES.entries())
      sequence[b * STATES.length + s] = weights.sequence[before]?.[state] ?? 0;
  }
  return { cues, sequence };
}

/**
 * The likeliest sequence of states for the lines of a sheet, given each line's cues: the one whose weights add up
 * to the most (Viterbi, linear in the lines).
 *
 * @returns one index into `STATES` a line
 */
export function classify(cues: readonly Uint8Array[], scorer: Scorer): Uint8Array {
  const size = STATES.length;
  const count = cues.length;
  const back = new Uint8Array(count * size);
  let scores = new Float64Array(size);
  let before = new Float64Array(size);
  for (let i = 0; i < count; i += 1) {
    [before, scores] = [scores, before];
    for (let s = 0; s < size; s += 1) {
      let best =
        i === 0
          ? s < size && (STATES[s] as string).endsWith('+')
            ? Number.NEGATIVE_INFINITY
            : 0
          : Number.NEGATIVE_INFINITY;
      let bestBefore = 0;
      if (i > 0) {
        const predecessors = PREDECESSORS[s] as readonly number[];
        for (let k = 0; k < predecessors.length; k += 1) {
          const b = predecessors[k] as number;
          const score = (before[b] as number) + (scorer.sequence[b * size + s] as number);
          if (score > best) {
            best = score;
            bestBefore = b;
          }
        }
      }
      scores[s] = best;
      back[i * size + s] = bestBefore;
    }
    const active = cues[i] as Uint8Array;
    for (let k = 0; k < active.length; k += 1) {
      const row = (active[k] as number) * size;
      for (let s = 0; s < size; s += 1) scores[s] = (scores[s] as number) + (scorer.cues[row + s] as number);
    }
  }
  const states = new Uint8Array(count);
  let s = scores.indexOf(Math.max(...scores));
  for (let i = count - 1; i >= 0; i -= 1) {
    states[i] = s;
    s = back[i * size + s] as number;
  }
  return states;
}
