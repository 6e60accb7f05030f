import type { Scorer } from './scorer.js';
import { continues, PREDECESSORS, STATES, type State } from './states.js';

/**
 * What the scores are divided by before they are read as likelihoods: above 1 it makes every decision less sure. Measured
 * on held-out pages (`npm run accuracy -- --calibration` prints the best one): the Chinese weights are as sure as they
 * are right, the Western ones, fitted to fewer pages, are surer than that.
 */
const CHINESE_TEMPERATURE = 1;
const WESTERN_TEMPERATURE = 1.25;
export const temperatureFor = (chinese: boolean): number =>
  chinese ? CHINESE_TEMPERATURE : WESTERN_TEMPERATURE;

/**
 * How likely each state is for each line, given the whole sheet (forward–backward, linear in the lines).
 *
 * `classify` finds the best sequence; here every sequence counts by its score, so that a line whose state would be
 * another in many sequences nearly as good is told from one that is sure. It takes the same scores, and is asked only
 * where somebody wants to know: cleaning needs the best sequence alone.
 *
 * @param temperature divides the scores, see above
 * @returns `states` numbers a line, line after line, 0 to 1; those of a line add up to 1
 */
export function marginals(emitted: Float64Array, { sequence }: Scorer, temperature: number): Float64Array {
  const size = STATES.length;
  const count = emitted.length / size;
  const factors = new Float64Array(emitted.length);
  for (let i = 0; i < count; i += 1) {
    const row = emitted.subarray(i * size, (i + 1) * size);
    const top = Math.max(...row);
    for (let s = 0; s < size; s += 1)
      factors[i * size + s] = Math.exp(((row[s] as number) - top) / temperature);
  }
  const steps = sequence.map((weight) => Math.exp(weight / temperature));
  const forward = new Float64Array(emitted.length);
  for (let i = 0; i < count; i += 1) {
    const at = i * size;
    for (const [s, befores] of PREDECESSORS.entries()) {
      let sum = 0;
      if (i === 0) sum = continues(STATES[s] as State) ? 0 : 1;
      else
        for (const b of befores) sum += (forward[at - size + b] as number) * (steps[b * size + s] as number);
      forward[at + s] = sum * (factors[at + s] as number);
    }
    scaleToOne(forward, at, size);
  }
  const likely = forward;
  let backward = new Float64Array(size).fill(1);
  for (let i = count - 1; i >= 0; i -= 1) {
    const at = i * size;
    const ahead = new Float64Array(size);
    for (const [s, befores] of PREDECESSORS.entries()) {
      const own = (factors[at + s] as number) * (backward[s] as number);
      for (const b of befores) ahead[b] = (ahead[b] as number) + (steps[b * size + s] as number) * own;
    }
    for (let s = 0; s < size; s += 1) likely[at + s] = (likely[at + s] as number) * (backward[s] as number);
    scaleToOne(likely, at, size);
    scaleToOne(ahead, 0, size);
    backward = ahead;
  }
  return likely;
}

/** Makes `size` numbers from `at` on add up to 1; so no line's numbers grow too small for the next one's. */
function scaleToOne(numbers: Float64Array, at: number, size: number): void {
  let sum = 0;
  for (let s = 0; s < size; s += 1) sum += numbers[at + s] as number;
  for (let s = 0; s < size; s += 1) numbers[at + s] = (numbers[at + s] as number) / sum;
}
