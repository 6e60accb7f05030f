import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../src/lines/classify.js';
import { marginals } from '../src/lines/marginals.js';
import { type Scorer, scorerOf } from '../src/lines/scorer.js';
import { continues, PREDECESSORS, STATES } from '../src/lines/states.js';

const SIZE = STATES.length;

/** Every sequence of states that so many lines may have, each with its score. */
function sequences(scores: Float64Array, { sequence }: Scorer, lines: number): [number[], number][] {
  let found: [number[], number][] = [[[], 0]];
  for (let i = 0; i < lines; i += 1) {
    found = found.flatMap(([states, score]) =>
      [...STATES.keys()].flatMap((s): [number[], number][] => {
        const before = states.at(-1);
        if (before === undefined ? continues(STATES[s] as never) : !PREDECESSORS[s]?.includes(before))
          return [];
        const step = before === undefined ? 0 : (sequence[before * SIZE + s] as number);
        return [[[...states, s], score + step + (scores[i * SIZE + s] as number)]];
      }),
    );
  }
  return found;
}

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const sheet = (lines: number) =>
  fc.tuple(
    fc.array(weight, { minLength: lines * SIZE, maxLength: lines * SIZE }),
    fc.array(weight, { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
  );

function scorerWith(steps: readonly number[]): Scorer {
  const rows = STATES.map((before, b) => [before, steps.slice(b * SIZE, b * SIZE + SIZE)]);
  return scorerOf({ cues: {}, sequence: Object.fromEntries(rows) });
}

describe('marginals', () => {
  it.each([1, 1.25, 3])('are what all sequences together say, at temperature %d', (temperature) => {
    fc.assert(
      fc.property(sheet(3), ([numbers, steps]) => {
        const scores = Float64Array.from(numbers);
        const scorer = scorerWith(steps);
        const wanted = new Float64Array(scores.length);
        let all = 0;
        for (const [states, score] of sequences(scores, scorer, 3)) {
          const share = Math.exp(score / temperature);
          all += share;
          for (const [i, s] of states.entries())
            wanted[i * SIZE + s] = (wanted[i * SIZE + s] as number) + share;
        }
        const found = marginals(scores, scorer, temperature);
        for (const [k, share] of wanted.entries()) expect(found[k]).toBeCloseTo(share / all, 9);
      }),
      { numRuns: 5 },
    );
  });

  it('are surest of the best sequence where nothing is near it', () => {
    const scores = new Float64Array(2 * SIZE);
    scores[STATES.indexOf('headline')] = 20;
    scores[SIZE + STATES.indexOf('opening')] = 20;
    const scorer = scorerWith(new Array(SIZE * SIZE).fill(0));
    const found = marginals(scores, scorer, 1);
    for (const [i, s] of classify(scores, scorer).entries())
      expect(found[i * SIZE + s]).toBeGreaterThan(0.999);
  });

  it('stay numbers on a long sheet, and a line adds up to 1', () => {
    const lines = 3000;
    const scores = Float64Array.from({ length: lines * SIZE }, (_, k) => ((k * 7919) % 400) / 10);
    const found = marginals(scores, scorerWith(new Array(SIZE * SIZE).fill(0)), 1);
    for (let i = 0; i < lines; i += 1) {
      const sum = found.subarray(i * SIZE, (i + 1) * SIZE).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('has nothing to say of no lines', () => {
    expect(marginals(new Float64Array(0), scorerWith(new Array(SIZE * SIZE).fill(0)), 1)).toHaveLength(0);
  });
});
