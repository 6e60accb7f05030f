// Fits the weights that say what a line is, and writes src/lines/weights.ts.
//
//   npm run learn [-- --check [--verbose]]     --check: print figures of pages left out of the fit, write nothing
//
// The model is a linear-chain conditional random field over the states of `src/lines/states.ts`, fitted to the
// accuracy sets by AdaGrad on the penalised likelihood: convex, so that the same pages give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, scorerOf, scoresOf } from '../dist/lines/classify.js';
import { CUES, cuesOf } from '../dist/lines/cues.js';
import { factsOf } from '../dist/lines/facts.js';
import { splitLines } from '../dist/lines/line.js';
import { PREDECESSORS, STATES } from '../dist/lines/states.js';
import { copiedLines, markTwice } from '../dist/lines/twice.js';
import { normalise } from '../dist/normalise.js';
import { pictureStory, seeded, typeset, varied } from '../test/typesetter.mjs';
import { labelled, pagesOf } from './gold.mjs';

const SHARED = new URL('../../shared/accuracy/', import.meta.url).pathname;
/** How strongly weights are pulled to 0: higher is smoother. 0.05 to 0.3 do as well on held-out pages. */
const PENALTY = 0.1;
const EPOCHS = 80;
/** From this epoch on the weights swing about their best values, and their mean is taken. */
const SETTLED = 60;
const RATE = 0.25;
/** What a typeset page counts against a page of the sets; real pages are few, and are what the weights are for. */
const TYPESET_COUNTS = 0.5;
const REAL_COUNTS = 3;

const size = STATES.length;
const allowed = STATES.map((_, s) => STATES.map((_, b) => PREDECESSORS[s].includes(b)));

function read(sets, chinese) {
  return sets.flatMap((set) =>
    pagesOf(join(SHARED, set)).map((page) => {
      const { lines, states } = labelled(page);
      return example(page.name, lines, states, chinese, set === 'real-zh' ? REAL_COUNTS : 1);
    }),
  );
}

function example(name, lines, states, chinese, weight) {
  const gold = states.map((state, i) => {
    if (state === null) return -1;
    const second = state === 'paragraph+' && ['opening', 'paragraph'].includes(states[i - 1]);
    return STATES.indexOf(second ? 'second+' : state);
  });
  return { name, gold, cues: cuesOf(factsOf(lines, chinese), chinese), weight, lines };
}

/** Now and then an article of a paragraph or two: a brief. */
function shortened(article, random) {
  if (random.chance(0.8)) return article;
  let left = random.whole(1, 2);
  const firstSentence = random.chance(0.5);
  return article.flatMap((block) => {
    if (block.role !== 'paragraph')
      return ['caption', 'credit', 'subhead', 'signoff'].includes(block.role) ? [] : [block];
    left -= 1;
    if (left < 0) return [];
    return [
      {
        ...block,
        text: firstSentence ? (/^[^。！？.]+[。！？.]/u.exec(block.text)?.[0] ?? block.text) : block.text,
      },
    ];
  });
}

/** Pages set from the invented articles of the sets, in layouts that the sets do not have. */
function typesetPages(sets, chinese, count) {
  const articles = new Map();
  for (const set of sets) {
    for (const { truth } of pagesOf(join(SHARED, set))) {
      for (const article of truth.articles)
        articles.set(
          article
            .map(({ text }) => text)
            .join('')
            .slice(0, 80),
          article,
        );
    }
  }
  const all = [...articles.values()];
  const sentences = all
    .flatMap((article) => article.filter(({ role }) => role === 'paragraph'))
    .flatMap(({ text }) => text.match(/[^。！？”]{12,60}。/gu) ?? []);
  return Array.from({ length: count }, (_, seed) => {
    const random = seeded(seed + 1);
    const chosen = Array.from({ length: random.chance(0.15) ? 1 : random.whole(2, 7) }, () => {
      if (!chinese) return shortened(random.pick(all), random);
      return random.chance(0.12)
        ? pictureStory(sentences, random)
        : varied(shortened(random.pick(all), random), random);
    });
    const page = typeset(chosen, {
      random,
      chinese,
      strays: chinese ? ['副刊', '要闻'] : ['LOCAL', 'News', 'Kultur', 'A6'],
    });
    const { text, changes } = normalise(page.text, {});
    const { lines } = splitLines(text.value);
    markTwice(lines, copiedLines(changes));
    const byNumber = new Map(page.lines.map((line) => [line.number, line.state]));
    return example(
      `typeset/${seed + 1}`,
      lines,
      lines.map(({ number }) => byNumber.get(number) ?? null),
      chinese,
      TYPESET_COUNTS,
    );
  });
}

/** Expected minus true counts of one page, added to the gradient; returns nothing. */
function gradient({ cues, gold, weight }, model, grad) {
  const n = cues.length;
  const emit = cues.map((active) => {
    const row = new Float64Array(size);
    for (const cue of active) for (let s = 0; s < size; s += 1) row[s] += model.cues[cue * size + s];
    const top = Math.max(...row);
    return row.map((x) => Math.exp(x - top));
  });
  const step = new Float64Array(size * size);
  for (let s = 0; s < size; s += 1)
    for (let b = 0; b < size; b += 1)
      step[b * size + s] = allowed[s][b] ? Math.exp(model.sequence[b * size + s]) : 0;
  const run = (fixed) => {
    const ok = (i, s) => !fixed || gold[i] < 0 || gold[i] === s;
    const forward = [];
    const scales = [];
    for (let i = 0; i < n; i += 1) {
      const row = new Float64Array(size);
      let sum = 0;
      for (let s = 0; s < size; s += 1) {
        if (!ok(i, s)) continue;
        let x = 0;
        if (i === 0) x = STATES[s].endsWith('+') ? 0 : 1;
        else for (const b of PREDECESSORS[s]) x += forward[i - 1][b] * step[b * size + s];
        row[s] = x * emit[i][s];
        sum += row[s];
      }
      if (sum === 0) return null;
      for (let s = 0; s < size; s += 1) row[s] /= sum;
      forward.push(row);
      scales.push(sum);
    }
    const sign = fixed ? -weight : weight;
    let back = new Float64Array(size).fill(1);
    for (let i = n - 1; i >= 0; i -= 1) {
      const node = forward[i].map((x, s) => x * back[s]);
      const total = node.reduce((a, b) => a + b, 0);
      for (const cue of cues[i])
        for (let s = 0; s < size; s += 1) grad.cues[cue * size + s] += (sign * node[s]) / total;
      if (i > 0) {
        const next = new Float64Array(size);
        let all = 0;
        const pair = new Float64Array(size * size);
        for (let s = 0; s < size; s += 1) {
          if (!ok(i, s)) continue;
          const x = emit[i][s] * back[s];
          if (x === 0) continue;
          for (const b of PREDECESSORS[s]) {
            const y = step[b * size + s] * x;
            next[b] += y;
            const p = forward[i - 1][b] * y;
            pair[b * size + s] = p;
            all += p;
          }
        }
        for (let k = 0; k < pair.length; k += 1)
          if (pair[k] !== 0) grad.sequence[k] += (sign * pair[k]) / all;
        for (let b = 0; b < size; b += 1) next[b] /= scales[i];
        back = next;
      }
    }
    return true;
  };
  const before = { cues: grad.cues.slice(), sequence: grad.sequence.slice() };
  if (run(true) === null) {
    grad.cues = before.cues;
    grad.sequence = before.sequence;
    return false;
  }
  run(false);
  return true;
}

/**
 * What is known before any page is read, and what weights are pulled to: an indent that was printed and kept opens a
 * paragraph, a dateline opens a story, the title of a notice is a headline, and so is what is set vertically; a folio
 * has its set forms, or is short. The pages to learn from keep no indents and have no vertical headlines, so
 * that they cannot say so, and have few notices, and few datelines in very narrow columns.
 */
const KNOWN = {
  indent: { opening: 8, paragraph: 8, further: -8 },
  dateline: { opening: 3, further: -3 },
  'title of a notice': { headline: 5 },
  'title of a notice before': { opening: 2, headline: -2, further: -3 },
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
const FURTHER = STATES.indexOf('paragraph+');
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
      gradient(page, model, grad);
      for (const part of ['cues', 'sequence']) {
        const w = model[part];
        const g = grad[part];
        const h = seen[part];
        for (let k = 0; k < w.length; k += 1) {
          const tied = k % size === SECOND;
          const pull = tied ? w[k - SECOND + FURTHER] : pulls[part][k];
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

function test(page, model) {
  const found = classify(scoresOf(page.cues, model), model);
  let right = 0;
  let all = 0;
  const wrong = [];
  page.gold.forEach((g, i) => {
    if (g < 0) return;
    all += 1;
    if (g === found[i]) right += 1;
    else
      wrong.push(
        `${page.name}:${page.lines[i].number} ${STATES[g]} read as ${STATES[found[i]]}: ${page.lines[i].text.slice(0, 40)}`,
      );
  });
  return { right, all, wrong };
}

const round = (x) => Math.round(x * 100) / 100;
function table(model) {
  const row = (values) =>
    Object.fromEntries(values.map((x, s) => [STATES[s], round(x)]).filter(([, x]) => Math.abs(x) >= 0.02));
  const cues = Object.fromEntries(
    CUES.map((cue, c) => [cue, row([...model.cues.subarray(c * size, c * size + size)])]),
  );
  const sequence = Object.fromEntries(
    STATES.map((state, b) => [state, row([...model.sequence.subarray(b * size, b * size + size)])]),
  );
  return { cues, sequence };
}

const check = process.argv.includes('--check');
const verbose = process.argv.includes('--verbose');
/** The pages to fit each kind of weights on, and how many are typeset besides: the typesetter knows Chinese layouts best. */
const kinds = {
  chinese: {
    sets: ['real-zh', 'press-zh', 'press-hant'],
    invented: ['press-zh', 'press-hant'],
    typeset: 200,
  },
  western: {
    sets: ['press-en', 'press-de', 'press-fr'],
    invented: ['press-en', 'press-de', 'press-fr'],
    typeset: 60,
  },
};
const written = {};
for (const [kind, { sets, invented, typeset: count }] of Object.entries(kinds)) {
  const pages = read(sets, kind === 'chinese');
  const set = typesetPages(invented, kind === 'chinese', count);
  if (check) report(pages, set);
  else {
    written[kind] = table(learn([...pages, ...set]));
    const scorer = scorerOf(written[kind]);
    const tests = pages.map((page) => test(page, scorer));
    const sum = (key) => tests.reduce((total, one) => total + one[key], 0);
    console.log(`${kind}\tall pages: ${sum('right')} of ${sum('all')} lines right`);
  }
}
if (!check) write(written);

/** Prints how many lines of pages that were left out of the fit are read right, set by set. */
function report(pages, set) {
  const isReal = ({ name }) => name.startsWith('real');
  // a fold for each real page; invented articles recur on several pages, so that every fourth page goes at once
  const folds = [
    ...pages.filter(isReal).map((page) => [page]),
    pages.filter((page, i) => !isReal(page) && i % 4 === 0),
  ];
  const tallies = {};
  for (const fold of folds) {
    const scorer = scorerOf(table(learn([...pages.filter((page) => !fold.includes(page)), ...set])));
    for (const page of fold) {
      const { right, all, wrong } = test(page, scorer);
      const name = page.name.split('/')[0];
      tallies[name] ??= { right: 0, all: 0 };
      tallies[name].right += right;
      tallies[name].all += all;
      if (verbose) for (const line of wrong) console.log(line);
    }
  }
  for (const [name, { right, all }] of Object.entries(tallies)) {
    console.log(`${name}\theld out: ${right} of ${all} lines right, ${round((100 * right) / all)} %`);
  }
}

function write(weights) {
  const tables = Object.entries(weights).map(
    ([kind, table]) =>
      `export const ${kind.toUpperCase()}_WEIGHTS: Weights = ${JSON.stringify(table, null, 1)};\n`,
  );
  const head =
    '// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.\n' +
    "import type { Weights } from './classify.js';\n\n";
  writeFileSync(new URL('../src/lines/weights.ts', import.meta.url), head + tables.join('\n'));
}
