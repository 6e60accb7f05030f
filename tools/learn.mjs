// Fits the weights that say what a line is, and writes src/lines/weights.ts.
//
//   npm run learn [-- --check]     --check: print the leave-one-page-out figures only, write nothing
//
// The model is a linear-chain conditional random field over the states of `src/lines/states.ts`, fitted to the
// accuracy sets by AdaGrad on the penalised likelihood: convex, so that the same pages give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, scorerOf } from '../dist/lines/classify.js';
import { CUES, cuesOf } from '../dist/lines/cues.js';
import { factsOf } from '../dist/lines/facts.js';
import { splitLines } from '../dist/lines/line.js';
import { PREDECESSORS, STATES } from '../dist/lines/states.js';
import { normalise } from '../dist/normalise.js';
import { pictureStory, seeded, typeset, varied } from '../test/typesetter.mjs';
import { labelled, pagesOf } from './gold.mjs';

const SHARED = new URL('../../shared/accuracy/', import.meta.url).pathname;
/** How strongly weights are pulled to 0: higher is smoother. Chosen on the held-out real pages. */
const PENALTY = Number(process.env.PENALTY ?? 0.1);
const EPOCHS = Number(process.env.EPOCHS ?? 25);
const TYPESET = Number(process.env.TYPESET ?? 200);
const TYPESET_COUNTS = Number(process.env.TYPESETW ?? 0.5);
const RATE = 0.25;
/** Real pages are few, and are what the weights are for. */
const REAL_COUNTS = Number(process.env.REAL ?? 3);

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
  const gold = states.map((state) => (state === null ? -1 : STATES.indexOf(state)));
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
    const { text } = normalise(page.text, {});
    const { lines } = splitLines(text.value);
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

function learn(pages) {
  const model = { cues: new Float64Array(CUES.length * size), sequence: new Float64Array(size * size) };
  const seen = {
    cues: new Float64Array(model.cues.length).fill(1e-6),
    sequence: new Float64Array(model.sequence.length).fill(1e-6),
  };
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
          const d = g[k] + (PENALTY * w[k]) / pages.length;
          if (d === 0) continue;
          h[k] += d * d;
          w[k] -= (RATE * d) / Math.sqrt(h[k]);
        }
      }
    }
  }
  return model;
}

function test(page, model) {
  const found = classify(page.cues, model);
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
const model = {
  chinese: { sets: ['real-zh', 'press-zh', 'press-hant'], invented: ['press-zh', 'press-hant'] },
  western: { sets: ['press-en', 'press-de', 'press-fr'], invented: ['press-en', 'press-de', 'press-fr'] },
};
const written = {};
for (const [name, { sets, invented }] of Object.entries(model)) {
  if (process.env.ONLY && process.env.ONLY !== name) continue;
  const chinese = name === 'chinese';
  const pages = read(sets, chinese);
  const set = typesetPages(invented, chinese, TYPESET);
  const folds = pages.filter((p) => p.name.startsWith('real')).map((p) => [p]);
  // invented articles recur on several pages of a set, so that a fold leaves out every fourth page at once
  if (!process.env.REALONLY) folds.push(pages.filter((p, i) => !p.name.startsWith('real') && i % 4 === 0));
  const bySet = {};
  for (const fold of process.env.NOFOLDS ? [] : folds) {
    const fitted = learn([...pages.filter((p) => !fold.includes(p)), ...set]);
    if (process.env.FOLDS && fold.length === 1)
      writeFileSync(
        join(process.env.FOLDS, `${fold[0].name.split('/')[1]}.json`),
        JSON.stringify(table(fitted)),
      );
    const scorer = scorerOf(table(fitted));
    for (const page of fold) {
      const { right, all, wrong } = test(page, scorer);
      const of = page.name.split('/')[0];
      bySet[of] ??= [0, 0];
      bySet[of][0] += right;
      bySet[of][1] += all;
      if (verbose) for (const w of wrong) console.log(w);
    }
  }
  for (const [of, [right, all]] of Object.entries(bySet))
    console.log(`${of}\theld out: ${right} of ${all} lines right, ${round((100 * right) / all)} %`);
  if (check) continue;
  const fitted = learn([...pages, ...set]);
  const whole = scorerOf(table(fitted));
  const sum = pages
    .map((p) => test(p, whole))
    .reduce((t, { right, all }) => [t[0] + right, t[1] + all], [0, 0]);
  console.log(`${name}\tall pages: ${sum[0]} of ${sum[1]} lines right`);
  written[name] = table(fitted);
}
if (!check) {
  const body = Object.entries(written)
    .map(
      ([name, weights]) =>
        `export const ${name.toUpperCase()}_WEIGHTS: Weights = ${JSON.stringify(weights, null, 1)};\n`,
    )
    .join('\n');
  writeFileSync(
    new URL('../src/lines/weights.ts', import.meta.url),
    `// Written by \`npm run learn\`: what each cue adds for each state, and each state for the one after it.\nimport type { Weights } from './classify.js';\n\n${body}`,
  );
}
