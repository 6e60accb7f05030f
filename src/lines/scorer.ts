import { CUES, cuesIn, NOTHING_SHOWN, POSITIONS, READINGS, type Reading, type Shown } from './cues.js';
import { addKnown, type KnownSums, newKnownSums, placeOf, SUMS } from './known-sums.js';
import { BEGINNINGS, PREDECESSORS, STATES, type State } from './states.js';

/**
 * What speaks for a state, and how much: tables with a column for each of `STATES`, in their order.
 *
 * A row of `cues` is what that cue adds to the score of a line in each state, a row of `sequence` what a line gets, in each
 * state, for the state of the line before. Rows that are not there, and columns missing at the end, weigh nothing.
 */
export interface Weights {
  cues: Readonly<Record<string, readonly number[]>>;
  sequence: Readonly<Partial<Record<State, readonly number[]>>>;
}

/** Weights as flat tables, and what has been added up so far. */
export interface Scorer {
  /** `cues[cue * states + state]` */
  cues: Float64Array;
  /** `sequence[before * states + state]` */
  sequence: Float64Array;
  /** `leads[state * states + other]`: how much more than `other` the state can give to any beginning after it. */
  leads: Float64Array;
  /** For each reading. */
  known: KnownSums[];
}

export function scorerOf(weights: Weights): Scorer {
  const size = STATES.length;
  const cues = new Float64Array(CUES.length * size);
  const sequence = new Float64Array(size * size);
  for (const [c, cue] of CUES.entries()) {
    cues.set(weights.cues[cue] ?? [], c * size);
  }
  for (let s = 0; s < size; s += 1) {
    for (const b of PREDECESSORS[s] as readonly number[]) {
      sequence[b * size + s] = weights.sequence[STATES[b] as State]?.[s] ?? 0;
    }
  }
  const leads = new Float64Array(size * size);
  for (let b = 0; b < size; b += 1) {
    for (let other = 0; other < size; other += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (const s of BEGINNINGS)
        most = Math.max(most, (sequence[b * size + s] as number) - (sequence[other * size + s] as number));
      leads[b * size + other] = most;
    }
  }
  return { cues, sequence, leads, known: READINGS.map(newKnownSums) };
}

/** Adds what some cues say for each state to the scores that begin at `at`. */
function addCues(scores: Float64Array, at: number, own: ArrayLike<number>, { cues }: Scorer): void {
  const size = STATES.length;
  for (let k = 0; k < own.length; k += 1) {
    const row = (own[k] as number) * size;
    for (let s = 0; s < size; s += 1) scores[at + s] = (scores[at + s] as number) + (cues[row + s] as number);
  }
}

/** Scores of the states of every line by its own cues, `states` numbers a line, line after line. */
export function scoresOf(cues: readonly ArrayLike<number>[], scorer: Scorer): Float64Array {
  const size = STATES.length;
  const scores = new Float64Array(cues.length * size);
  for (const [i, own] of cues.entries()) addCues(scores, i * size, own, scorer);
  return scores;
}

/** The same for lines whose cues are still numbers of answers. */
export function scoresOfShown(shown: Shown, scorer: Scorer): Float64Array {
  const size = STATES.length;
  const count = shown.looks.length;
  const scores = new Float64Array(count * size);
  for (let r = 0; r < READINGS.length; r += 1) {
    const reading = READINGS[r] as Reading;
    const known = scorer.known[r] as KnownSums;
    const numbers = shown[reading.of];
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] as number;
      if (number === NOTHING_SHOWN) continue;
      let place = placeOf(number, known);
      if (place < 0) place = addKnown(known, number, sumsOf(reading, number, scorer));
      const { sums } = known;
      const adds = known.adds[place] as number;
      const from = place * SUMS;
      if ((adds & 1) !== 0) add(scores, i * size, sums, from);
      if ((adds & 2) !== 0 && i + 1 < count) add(scores, (i + 1) * size, sums, from + size);
      if ((adds & 4) !== 0 && i > 0) add(scores, (i - 1) * size, sums, from + 2 * size);
    }
  }
  return scores;
}

/** What a number says, for each of `POSITIONS`. */
const sumsOf = (reading: Reading, number: number, scorer: Scorer): Float64Array[] =>
  POSITIONS.map((position) => scoresOf([cuesIn(reading, position, number)], scorer));

function add(scores: Float64Array, at: number, sums: Float64Array, place: number): void {
  for (let s = 0; s < STATES.length; s += 1)
    scores[at + s] = (scores[at + s] as number) + (sums[place + s] as number);
}
