import { CUES } from './cues.js';
import { continues, PREDECESSORS, STATES, type State } from './states.js';

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

/** What the cues of a line say by themselves: a score for each state. */
interface Emission {
  cues: ArrayLike<number>;
  scores: Float64Array;
}

/** Weights as flat tables, and the emissions worked out so far: half the lines of a page show what another shows. */
export interface Scorer {
  /** `cues[cue * states + state]` */
  cues: Float64Array;
  /** `sequence[before * states + state]` */
  sequence: Float64Array;
  /** `leads[state * states + other]`: how much more than `other` the state can give to any beginning after it. */
  leads: Float64Array;
  known: Map<number, Emission>;
}

/** The states that may follow anything. */
const BEGINNINGS = [...STATES.keys()].filter((s) => !continues(STATES[s] as State));

export function scorerOf(weights: Weights): Scorer {
  const size = STATES.length;
  const cues = new Float64Array(CUES.length * size);
  const sequence = new Float64Array(size * size);
  for (const [c, cue] of CUES.entries()) {
    for (const [s, state] of STATES.entries()) cues[c * size + s] = weights.cues[cue]?.[state] ?? 0;
  }
  for (const [s, state] of STATES.entries()) {
    for (const b of PREDECESSORS[s] as readonly number[]) {
      sequence[b * size + s] = weights.sequence[STATES[b] as State]?.[state] ?? 0;
    }
  }
  const leads = new Float64Array(size * size);
  for (let b = 0; b < size; b += 1) {
    for (let other = 0; other < size; other += 1) {
      const differences = BEGINNINGS.map(
        (s) => (sequence[b * size + s] as number) - (sequence[other * size + s] as number),
      );
      leads[b * size + other] = Math.max(...differences);
    }
  }
  return { cues, sequence, leads, known: new Map() };
}

/** 1 for the states that only follow their own role; the others may follow anything. */
const CONTINUES = Uint8Array.from(STATES, (state) => Number(continues(state)));
/** The score of a state before the first line: the first line of a sheet goes on with nothing. */
const AT_FIRST = Float64Array.from(STATES, (state) => (continues(state) ? Number.NEGATIVE_INFINITY : 0));
/** Keys of a map are compared fastest as small integers. */
const SMALL_INTEGER = 0x3fffffff;
/** Emissions kept, some 300 bytes each. */
const MOST_KNOWN = 20_000;

function emissionOf(cues: ArrayLike<number>, scorer: Scorer): Emission {
  let hash = 0x811c9dc5;
  for (let k = 0; k < cues.length; k += 1) hash = Math.imul(hash ^ (cues[k] as number), 0x01000193);
  hash &= SMALL_INTEGER;
  const known = scorer.known.get(hash);
  if (known !== undefined && sameCues(known.cues, cues)) return known;
  const size = STATES.length;
  const scores = new Float64Array(size);
  for (let k = 0; k < cues.length; k += 1) {
    const row = (cues[k] as number) * size;
    for (let s = 0; s < size; s += 1) scores[s] = (scores[s] as number) + (scorer.cues[row + s] as number);
  }
  const emission = { cues, scores };
  if (scorer.known.size < MOST_KNOWN) scorer.known.set(hash, emission);
  return emission;
}

function sameCues(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k += 1) if (a[k] !== b[k]) return false;
  return true;
}

/**
 * The likeliest sequence of states for the lines of a sheet, given each line's cues: the one whose weights add up
 * to the most (Viterbi, linear in the lines).
 *
 * @returns one index into `STATES` a line
 */
export function classify(cues: readonly ArrayLike<number>[], scorer: Scorer): Uint8Array {
  const size = STATES.length;
  const count = cues.length;
  const { sequence, leads } = scorer;
  const back = new Uint8Array(count * size);
  let scores = AT_FIRST.slice();
  let before = new Float64Array(size);
  const likely: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const emitted = emissionOf(cues[i] as ArrayLike<number>, scorer).scores;
    if (i > 0) {
      const freed = before;
      before = scores;
      scores = freed;
      // a state that lies further behind the best than it can give more is before no beginning's best sequence
      let top = 0;
      for (let b = 1; b < size; b += 1) if ((before[b] as number) > (before[top] as number)) top = b;
      const most = before[top] as number;
      likely.length = 0;
      for (let b = 0; b < size; b += 1) {
        if (b === top || (before[b] as number) + (leads[b * size + top] as number) > most) likely.push(b);
      }
      for (let s = 0; s < size; s += 1) {
        const from = CONTINUES[s] === 1 ? (PREDECESSORS[s] as readonly number[]) : likely;
        let best = Number.NEGATIVE_INFINITY;
        let bestBefore = 0;
        for (let f = 0; f < from.length; f += 1) {
          const b = from[f] as number;
          const score = (before[b] as number) + (sequence[b * size + s] as number);
          if (score > best) {
            best = score;
            bestBefore = b;
          }
        }
        scores[s] = best;
        back[i * size + s] = bestBefore;
      }
    }
    for (let s = 0; s < size; s += 1) scores[s] = (scores[s] as number) + (emitted[s] as number);
  }
  const states = new Uint8Array(count);
  let s = scores.indexOf(Math.max(...scores));
  for (let i = count - 1; i >= 0; i -= 1) {
    states[i] = s;
    s = back[i * size + s] as number;
  }
  return states;
}
