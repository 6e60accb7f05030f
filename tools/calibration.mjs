// How often decisions are right, by how sure they were: `npm run accuracy -- --calibration`.
//
// Lines and pairings of pages that the weights were not fitted to (see folds.mjs), and pairings of pages typeset with
// seeds that were not learned from: the sets alone hold too few. Below each table stands what would fit best now, for
// the constants in src/lines/marginals.ts and src/articles/match.ts.

import { splitLines } from '../dist/lines/line.js';
import { normalise } from '../dist/normalise.js';
import { SCORERS } from '../dist/sheet.js';
import { decisionsOf, TEMPERATURES } from './decisions.mjs';
import { heldOutPages } from './folds.mjs';
import { typesetPages } from './training-pages.mjs';

/** Bounds of the bins; what is printed as sure begins at 0.9. */
const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];
const SURE = 0.9;
/** Seeds far from those that are learned from, and how many pages of each kind. */
const FRESH_SEED = 5001;
const FRESH_PAGES = { chinese: 300, western: 150 };
/** What a pairing can lose counts up to here; see WIDEST in src/articles/match.ts. */
const WIDEST = 3;

export function printCalibration() {
  const held = heldOutPages().map((page) => ({ name: page.name, ...decisionsOf(page) }));
  const lines = (test) => held.filter(({ name }) => test(name)).flatMap((page) => page.lines);
  const isReal = (name) => name.startsWith('real-zh');
  const isNew = (name) => name.startsWith('real-en');
  report(
    'lines, Chinese',
    lines((name) => !isNew(name)).filter(({ chinese }) => chinese),
    bestTemperature,
  );
  report('lines, Chinese, real pages only', lines(isReal), bestTemperature);
  report(
    'lines, Western',
    lines((name) => !isNew(name)).filter(({ chinese }) => !chinese),
    bestTemperature,
  );
  report('lines, real-en, a paper of a kind that is not learned from', lines(isNew), bestTemperature);
  report(
    'pairings of headings and bodies',
    held.flatMap(({ pairings }) => pairings),
    bestCurve,
  );
  report('the same, typeset pages', freshPairings(), bestCurve);
}

function freshPairings() {
  return Object.entries(FRESH_PAGES).flatMap(([kind, count]) =>
    typesetPages(kind, FRESH_SEED, count).flatMap(({ text, lines: set }) => {
      const { lines } = splitLines(normalise(text, {}).text.value);
      const truth = new Map(set.map((line) => [line.number, line]));
      const states = lines.map(({ number }) => truth.get(number)?.state ?? null);
      const articleOf = lines.map(({ number }) => truth.get(number)?.article ?? null);
      return decisionsOf({ text, lines, states, articleOf, scorers: SCORERS }).pairings;
    }),
  );
}

function report(title, decisions, best) {
  console.log(`${title}: ${decisions.length}`);
  console.log('  confidence    count   mean  right');
  for (const [i, low] of BINS.slice(0, -1).entries()) {
    const high = BINS[i + 1];
    const own = decisions.filter(({ confidence: c }) => c >= low && (c < high || (high === 1 && c <= 1)));
    if (own.length > 0) console.log(row(`${low.toFixed(2)}–${high.toFixed(2)}`, own));
  }
  console.log(
    row(
      `${SURE.toFixed(2)} and more`,
      decisions.filter(({ confidence }) => confidence >= SURE),
    ),
  );
  console.log(`  ${best(decisions)}\n`);
}

function row(name, decisions) {
  const count = decisions.length;
  if (count === 0) return `  ${name.padEnd(13)}     0`;
  const mean = decisions.reduce((sum, { confidence }) => sum + confidence, 0) / count;
  const right = decisions.filter((decision) => decision.right).length / count;
  return `  ${name.padEnd(13)} ${String(count).padStart(5)}  ${mean.toFixed(3)}  ${right.toFixed(3)}`;
}

/** The temperature at which the truth is likeliest. */
function bestTemperature(decisions) {
  const surprise = TEMPERATURES.map((_, k) =>
    decisions.reduce((sum, { truths }) => sum - Math.log(Math.max(truths[k], Number.MIN_VALUE)), 0),
  );
  return `best temperature ${TEMPERATURES[surprise.indexOf(Math.min(...surprise))]}`;
}

/** The logistic curve of the margin under which what was right is likeliest (Newton's method). */
function bestCurve(decisions) {
  let level = 0;
  let slope = 1;
  for (let step = 0; step < 50; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { margin, right } of decisions) {
      const x = Math.min(margin, WIDEST);
      const p = 1 / (1 + Math.exp(-level - slope * x));
      const off = Number(right) - p;
      const w = p * (1 - p);
      g0 += off;
      g1 += off * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    level += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return `best curve: level ${level.toFixed(2)}, slope ${slope.toFixed(2)}`;
}
