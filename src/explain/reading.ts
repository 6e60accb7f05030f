import { classify } from '../lines/classify.js';
import { CUES, cuesAt } from '../lines/cues.js';
import { marginals, temperatureFor } from '../lines/marginals.js';
import { STATES, type State } from '../lines/states.js';
import type { SheetReading } from '../sheet.js';

/**
 * Why a line was read as what it is: what spoke for it, and for the runner-up.
 *
 * The runner-up is the next likeliest state. The sequence that was chosen is compared with the best one in which the
 * line has that state: the two differ by what the line's own cues give each state, by the states of its neighbours, and
 * where the other sequence reads more lines otherwise, by those.
 */
export interface LineReading {
  state: State;
  /** How likely the state is given the whole sheet, 0 to 1, as often right as it says (see `marginals.ts`). */
  likelihood: number;
  runnerUp: { state: State; likelihood: number };
  /** The cues that the line shows; those that tell most between the two come first. */
  cues: CueWeight[];
  /** What the states give for their neighbours; null at the ends of a sheet. */
  before: StepWeight | null;
  after: StepWeight | null;
  /** Source lines that the other sequence reads otherwise besides, and by how much they speak for the chosen one. */
  elsewhere: { lines: number[]; weight: number };
  /** By how much the chosen sequence scores more: the sum of all differences. */
  lead: number;
}

/** What a cue adds to the score of the line's state, and to that of the runner-up. */
export interface CueWeight {
  cue: string;
  weight: number;
  runnerUp: number;
}

/** What the state of a neighbouring line adds, in the chosen sequence and in the other one. */
export interface StepWeight {
  line: number;
  state: State;
  weight: number;
  runnerUp: { state: State; weight: number };
}

const SIZE = STATES.length;

/** How likely each state is for each line of the sequence, line after line. */
export function likelihoodsOf({ sequence, chinese }: SheetReading): Float64Array {
  return marginals(sequence.scores, sequence.scorer, temperatureFor(chinese));
}

/** The likeliest state of a line but for the one it was read as. */
export function runnerUpOf(likelihoods: Float64Array, i: number, state: number): number {
  let best = -1;
  for (let s = 0; s < SIZE; s += 1) {
    if (s === state) continue;
    if (best < 0 || (likelihoods[i * SIZE + s] as number) > (likelihoods[i * SIZE + best] as number))
      best = s;
  }
  return best;
}

/** Explains the `i`th line of the sequence. */
export function explainReading(sheet: SheetReading, i: number): LineReading {
  const { scores, scorer, shown, lines, states: chosen } = sheet.sequence;
  const likelihoods = likelihoodsOf(sheet);
  const own = chosen[i] as number;
  const second = runnerUpOf(likelihoods, i, own);
  const other = classify(held(scores, i, second), scorer);

  const cues = cuesAt(shown, i).map((cue): CueWeight => {
    const of = (s: number): number => scorer.cues[cue * SIZE + s] as number;
    return { cue: CUES[cue] as string, weight: of(own), runnerUp: of(second) };
  });
  cues.sort((a, b) => Math.abs(b.weight - b.runnerUp) - Math.abs(a.weight - a.runnerUp));
  const step = (states: Uint8Array, at: number): number =>
    scorer.sequence[(states[at - 1] as number) * SIZE + (states[at] as number)] as number;
  const neighbour = (line: number, at: number): StepWeight => ({
    line: lines[line]?.number as number,
    state: STATES[chosen[line] as number] as State,
    weight: step(chosen, at),
    runnerUp: { state: STATES[other[line] as number] as State, weight: step(other, at) },
  });
  const before = i > 0 ? neighbour(i - 1, i) : null;
  const after = i + 1 < lines.length ? neighbour(i + 1, i + 1) : null;

  const elsewhere = { lines: [] as number[], weight: 0 };
  for (const [k, { number }] of lines.entries()) {
    if (k !== i && chosen[k] !== other[k]) {
      elsewhere.lines.push(number);
      elsewhere.weight += scoreAt(scores, k, chosen) - scoreAt(scores, k, other);
    }
    if (k > 0 && k !== i && k !== i + 1) elsewhere.weight += step(chosen, k) - step(other, k);
  }
  const told = scoreAt(scores, i, chosen) - scoreAt(scores, i, other);
  const steps = [before, after].reduce((sum, s) => sum + (s ? s.weight - s.runnerUp.weight : 0), 0);
  return {
    state: STATES[own] as State,
    likelihood: likelihoods[i * SIZE + own] as number,
    runnerUp: { state: STATES[second] as State, likelihood: likelihoods[i * SIZE + second] as number },
    cues,
    before,
    after,
    elsewhere,
    lead: told + steps + elsewhere.weight,
  };
}

const scoreAt = (scores: Float64Array, i: number, states: Uint8Array): number =>
  scores[i * SIZE + (states[i] as number)] as number;

/** The scores with one line held to a state. */
function held(scores: Float64Array, i: number, state: number): Float64Array {
  const own = scores.slice();
  for (let s = 0; s < SIZE; s += 1) if (s !== state) own[i * SIZE + s] = Number.NEGATIVE_INFINITY;
  return own;
}
