// The fitting of the weights that say what a line is.
//
// The model is a linear-chain conditional random field over the states of `src/lines/states.ts`, fitted by AdaGrad on
// the penalised likelihood: convex, so that the same pages give the same weights. A page to learn from has `cues` (a
// list of indexes into CUES a line), `gold` (an index into STATES a line, -1 where the truth is silent) and `weight`.
import { CUES } from '../dist/lines/cues.js';
import { PREDECESSORS, STATES } from '../dist/lines/states.js';

/** How strongly weights are pulled to 0: higher is smoother. 0.05 to 0.3 do as well on held-out pages. */
const PENALTY = 0.1;
const EPOCHS = 40;
/** From this epoch on the weights swing about their best values, and their mean is taken. */
const SETTLED = 28;
const RATE = 0.25;

const size = STATES.length;

/** States that begin no page. */
const FURTHER = STATES.map((state) => state.endsWith('+'));

/** Expected minus true counts of one page, added to the gradient; nothing where the truth cannot be had. */
function addGradient(page, model, grad) {
  const emit = emissions(page.cues, model);
  const step = new Float64Array(size * size);
  for (let s = 0; s < size; s += 1)
    for (const b of PREDECESSORS[s]) step[b * size + s] = Math.exp(model.sequence[b * size + s]);
  const truth = forward(emit, step, page.gold);
  if (truth === null) return;
  addCounts(page, emit, step, truth, page.gold, -page.weight, grad);
  addCounts(page, emit, step, forward(emit, step, null), null, page.weight, grad);
}

/** What each line's cues give each state, as factors: the largest of a line is 1. */
function emissions(cues, model) {
  const emit = new Float64Array(cues.length * size);
  for (const [i, active] of cues.entries()) {
    const row = emit.subarray(i * size, i * size + size);
    for (const cue of active) for (let s = 0; s < size; s += 1) row[s] += model.cues[cue * size + s];
    const top = Math.max(...row);
    for (let s = 0; s < size; s += 1) row[s] = Math.exp(row[s] - top);
  }
  return emit;
}

/** How likely the lines up to each are with that one in each state; with `gold`, of the sequences it allows. */
function forward(emit, step, gold) {
  const count = emit.length / size;
  const rows = new Float64Array(emit.length);
  const scales = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = i * size;
    let sum = 0;
    for (let s = 0; s < size; s += 1) {
      if (gold !== null && gold[i] >= 0 && gold[i] !== s) continue;
      let x = 0;
      if (i === 0) x = FURTHER[s] ? 0 : 1;
      else {
        const before = PREDECESSORS[s];
        for (let k = 0; k < before.length; k += 1) {
          const b = before[k];
          x += rows[at - size + b] * step[b * size + s];
        }
      }
      rows[at + s] = x * emit[at + s];
      sum += rows[at + s];
    }
    if (sum === 0) return null;
    for (let s = 0; s < size; s += 1) rows[at + s] /= sum;
    scales[i] = sum;
  }
  return { rows, scales };
}

/** Adds how often each cue goes with each state, and each state with the one before, times `factor`. */
function addCounts({ cues }, emit, step, { rows, scales }, gold, factor, grad) {
  let back = new Float64Array(size).fill(1);
  let next = new Float64Array(size);
  const node = new Float64Array(size);
  const pair = new Float64Array(size * size);
  for (let i = cues.length - 1; i >= 0; i -= 1) {
    const at = i * size;
    let total = 0;
    for (let s = 0; s < size; s += 1) {
      node[s] = rows[at + s] * back[s];
      total += node[s];
    }
    for (const cue of cues[i])
      for (let s = 0; s < size; s += 1)
        if (node[s] !== 0) grad.cues[cue * size + s] += (factor * node[s]) / total;
    if (i === 0) return;
    next.fill(0);
    pair.fill(0);
    let all = 0;
    for (let s = 0; s < size; s += 1) {
      if (gold !== null && gold[i] >= 0 && gold[i] !== s) continue;
      const x = emit[at + s] * back[s];
      if (x === 0) continue;
      const before = PREDECESSORS[s];
      for (let k = 0; k < before.length; k += 1) {
        const b = before[k];
        const y = step[b * size + s] * x;
        next[b] += y;
        const p = rows[at - size + b] * y;
        pair[b * size + s] = p;
        all += p;
      }
    }
    for (let k = 0; k < pair.length; k += 1) if (pair[k] !== 0) grad.sequence[k] += (factor * pair[k]) / all;
    for (let b = 0; b < size; b += 1) next[b] /= scales[i];
    [back, next] = [next, back];
  }
}

/**
 * What is known before any page is read, and what weights are pulled to: an indent that was printed and kept opens a
 * paragraph, a dateline opens a story, nothing goes on behind its jump, the title of a notice is a headline, and so is what
 * is set vertically; a folio has its set forms, or is short; no story is signed before it begins, no page begins with what
 * is said of a picture, and no heading begins in a small letter. The pages to learn from keep no indents and have no
 * vertical headlines, so that they cannot say so, and have few notices, and few datelines in very narrow columns.
 */
const KNOWN = {
  byline: { byline: 3, signoff: -4 },
  'begins with a small letter': { kicker: -4, headline: -5, deck: -2, signoff: -4 },
  'first line of the page': { signoff: -8, credit: -6, caption: -4 },
  indent: { opening: 8, paragraph: 8, further: -8 },
  dateline: { opening: 3, further: -3 },
  'title of a notice': { headline: 5 },
  'title of a notice before': { opening: 2, headline: -2, further: -3 },
  'jump before': { further: -4 },
  "editor's mark before": { further: -4 },
  furniture: { furniture: 3, further: -3 },
  'set vertically': { headline: 5, further: -3 },
  'up to 12 em': { furniture: -2 },
  'up to 18 em': { furniture: -2 },
  'up to 26 em': { furniture: -2 },
};
const PRIOR = new Float64Array(CUES.length * size);
for (const [cue, known] of Object.entries(KNOWN)) {
  for (const [s, state] of STATES.entries()) {
    PRIOR[CUES.indexOf(cue) * size + s] = known[state.endsWith('+') ? 'further' : state] ?? 0;
  }
}

/** The second line of a paragraph is a further line like the others, but for what the pages say against that. */
const SECOND = STATES.indexOf('second+');
const FURTHER_LINE = STATES.indexOf('paragraph+');
const TIE = 0.5;

function learn(pages) {
  const model = { cues: PRIOR.slice(), sequence: new Float64Array(size * size) };
  const pulls = { cues: PRIOR, sequence: new Float64Array(size * size) };
  const seen = {
    cues: new Float64Array(model.cues.length).fill(1e-6),
    sequence: new Float64Array(model.sequence.length).fill(1e-6),
  };
  const mean = { cues: new Float64Array(model.cues.length), sequence: new Float64Array(size * size) };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const page of pages) {
      const grad = {
        cues: new Float64Array(model.cues.length),
        sequence: new Float64Array(model.sequence.length),
      };
      addGradient(page, model, grad);
      for (const part of ['cues', 'sequence']) {
        const w = model[part];
        const g = grad[part];
        const h = seen[part];
        for (let k = 0; k < w.length; k += 1) {
          const tied = k % size === SECOND;
          const pull = tied ? w[k - SECOND + FURTHER_LINE] : pulls[part][k];
          const d = g[k] + ((tied ? TIE : PENALTY) * (w[k] - pull)) / pages.length;
          if (d === 0) continue;
          h[k] += d * d;
          w[k] -= (RATE * d) / Math.sqrt(h[k]);
        }
      }
    }
    if (epoch < SETTLED) continue;
    for (const part of ['cues', 'sequence']) {
      for (const [k, w] of model[part].entries()) mean[part][k] += w / (EPOCHS - SETTLED);
    }
  }
  return mean;
}

const round = (x) => Math.round(x * 100) / 100;
function table(model) {
  const row = (values) => values.map(round).map((x) => (Math.abs(x) >= 0.02 ? x : 0));
  const cues = Object.fromEntries(
    CUES.map((cue, c) => [cue, row([...model.cues.subarray(c * size, c * size + size)])]),
  );
  const sequence = Object.fromEntries(
    STATES.map((state, b) => [state, row([...model.sequence.subarray(b * size, b * size + size)])]),
  );
  return { cues, sequence };
}

/** The weights that fit the pages best, as `src/lines/weights.ts` holds them. */
export const fitWeights = (pages) => table(learn(pages));
