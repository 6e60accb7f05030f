// Pages left out of the fit: each page of the sets with weights that were not fitted to it.
//
// Each real page is a fold of its own. The invented articles recur on several pages of their set, so that a press page
// is left out together with every fourth one of its kind; its articles stay on other pages, in other columns. No cue
// looks at words, so what is seen again is at most a way of writing datelines. No weights are fitted to `real-en`.
import { join } from 'node:path';
import { scorerOf } from '../dist/lines/scorer.js';
import { SCORERS } from '../dist/sheet.js';
import { fitWeights } from './fit.mjs';
import { labelled, pagesOf } from './gold.mjs';
import { KINDS, SHARED, trainingPages } from './training-pages.mjs';

/** The press pages of a kind go in so many folds. */
const PRESS_FOLDS = 4;
const NEVER_FITTED = ['real-en'];

const isReal = (name) => name.startsWith('real');

/** The pages of a kind that are left out together, fold by fold. */
function partition(pages) {
  const press = pages.filter(({ name }) => !isReal(name));
  return [
    ...pages.filter(({ name }) => isReal(name)).map((page) => [page]),
    ...Array.from({ length: PRESS_FOLDS }, (_, k) => press.filter((_, i) => i % PRESS_FOLDS === k)),
  ];
}

/**
 * All pages of the sets, each as { name, text, lines, states, articleOf, scorers }: its lines, what the truth says of
 * them, and weights that were not fitted to it. Fitting takes some minutes, which standard error tells of.
 */
export function heldOutPages() {
  const scorersOf = new Map();
  const kinds = Object.keys(KINDS).map((kind) => ({ kind, ...trainingPages(kind) }));
  const folds = kinds.flatMap(({ kind, pages, set }) =>
    partition(pages).map((out) => ({
      kind,
      out,
      rest: [...pages.filter((page) => !out.includes(page)), ...set],
    })),
  );
  for (const [i, { kind, out, rest }] of folds.entries()) {
    const names = out.map(({ name }) => name);
    process.stderr.write(`fold ${i + 1} of ${folds.length}: without ${names.join(', ')}\n`);
    const scorer = scorerOf(fitWeights(rest));
    for (const name of names) scorersOf.set(name, { ...SCORERS, [kind]: scorer });
  }
  const sets = [...Object.values(KINDS).flatMap(({ sets: own }) => own), ...NEVER_FITTED];
  return sets.flatMap((set) =>
    pagesOf(join(SHARED, set)).map((page) => ({
      name: page.name,
      text: page.text,
      ...labelled(page),
      scorers: scorersOf.get(page.name) ?? SCORERS,
    })),
  );
}
