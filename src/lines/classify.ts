import { CUES, cuesIn, NOTHING_SHOWN, POSITIONS, READINGS, type Reading, type Shown } from './cues.js';
import { continues, PREDECESSORS, STATES, type State } from './states.js';

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

/** What the answers of one reading add up to, by their number: few numbers recur on most lines. */
interface Known {
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

/** Weights as flat tables, and what has been added up so far. */
export interface Scorer {
  /** `cues[cue * states + state]` */
  cues: Float64Array;
  /** `sequence[before * states + state]` */
  sequence: Float64Array;
  /** `leads[state * states + other]`: how much more than `other` the state can give to any beginning after it. */
  leads: Float64Array;
  /** For each reading. */
  known: Known[];
}

/** The states that may follow anything. */
const BEGINNINGS = Int32Array.from([...STATES.keys()].filter((s) => !continues(STATES[s] as State)));
/** The states that go on with the line before, each with every state it may follow: flat, two numbers a step. */
const FURTHER = Int32Array.from(
  [...STATES.keys()]
    .filter((s) => continues(STATES[s] as State))
    .flatMap((s) => (PREDECESSORS[s] as readonly number[]).flatMap((b) => [b, s])),
);

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
  return { cues, sequence, leads, known: READINGS.map(newKnown) };
}

/** The score of a state before the first line: the first line of a sheet goes on with nothing. */
const AT_FIRST = Float64Array.from(STATES, (state) => (continues(state) ? Number.NEGATIVE_INFINITY : 0));
/** Numbers that one number of answers adds up to. */
const SUMS = POSITIONS.length * STATES.length;
/** Sums kept for each reading, some 500 bytes each; of others, the last alone. */
const MOST_KNOWN = 10_000;
/** Sums that there is room for at first. */
const FIRST_KNOWN = 256;
/** Slots of the hash table for each of them: most are free, so that a number is found at once. */
const SPARSENESS = 4;
const newKnown = (): Known => ({
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
    const known = scorer.known[r] as Known;
    const numbers = shown[reading.of];
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] as number;
      if (number === NOTHING_SHOWN) continue;
      const slot = slotOf(number, known.numbers);
      const place =
        known.numbers[slot] === number
          ? (known.places[slot] as number)
          : addKnown(known, reading, number, scorer);
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

/** Adds up what a number says, and keeps it; where there is no more room, in the place behind the last. */
function addKnown(known: Known, reading: Reading, number: number, scorer: Scorer): number {
  const place = known.count;
  if (place === known.adds.length) enlarge(known);
  let adds = 0;
  for (const [p, position] of POSITIONS.entries()) {
    const sums = scoresOf([cuesIn(reading, position, number)], scorer);
    known.sums.set(sums, place * SUMS + p * STATES.length);
    if (sums.some((sum) => sum !== 0)) adds |= 1 << p;
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
function enlarge(known: Known): void {
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

function add(scores: Float64Array, at: number, sums: Float64Array, place: number): void {
  for (let s = 0; s < STATES.length; s += 1)
    scores[at + s] = (scores[at + s] as number) + (sums[place + s] as number);
}

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
  for (let i = 0; i < count; i += 1) {
    if (i > 0) {
      const freed = before;
      before = scores;
      scores = freed;
      let top = 0;
      for (let b = 1; b < size; b += 1) if ((before[b] as number) > (before[top] as number)) top = b;
      const most = before[top] as number;
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
    for (let s = 0; s < size; s += 1) scores[s] = (scores[s] as number) + (emitted[i * size + s] as number);
  }
  const states = new Uint8Array(count);
  let s = scores.indexOf(Math.max(...scores));
  for (let i = count - 1; i >= 0; i -= 1) {
    states[i] = s;
    s = back[i * size + s] as number;
  }
  return states;
}
