// Fits the weights that say what a line is, and writes src/lines/weights.ts.
//
//   npm run learn [-- --check [--verbose]]
//
// --check fits nothing to keep: it leaves pages out of the fit (see folds.mjs), prints how many of their lines are read
// right and the figures that they reach, set by set, and writes nothing. --verbose lists the lines that are read wrong and every page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonLine } from '../dist/index.js';
import { classify } from '../dist/lines/classify.js';
import { scorerOf, scoresOf } from '../dist/lines/scorer.js';
import { decisionsOf } from './decisions.mjs';
import { aligned, shown } from './figures.mjs';
import { fitWeights } from './fit.mjs';
import { heldOutPages } from './folds.mjs';
import { outputName } from './held-out-page.mjs';
import { KINDS, SHARED, trainingPages } from './training-pages.mjs';

if (process.argv.includes('--check')) check(process.argv.includes('--verbose'));
else write();

function write() {
  const tables = Object.keys(KINDS).map((kind) => {
    const { pages, set } = trainingPages(kind);
    const weights = fitWeights([...pages, ...set]);
    const scorer = scorerOf(weights);
    let right = 0;
    let all = 0;
    for (const { cues, gold } of pages) {
      const found = classify(scoresOf(cues, scorer), scorer);
      all += gold.filter((state) => state >= 0).length;
      right += gold.filter((state, i) => state === found[i]).length;
    }
    console.log(`${kind}\tall pages: ${right} of ${all} lines right`);
    return `export const ${kind.toUpperCase()}_WEIGHTS: Weights = ${JSON.stringify(weights, null, 1)};\n`;
  });
  const head =
    '// Written by `npm run learn`: what each cue adds for each state, and each state for the one after it.\n' +
    "import type { Weights } from './scorer.js';\n\n";
  writeFileSync(new URL('../src/lines/weights.ts', import.meta.url), head + tables.join('\n'));
}

/** Prints, of pages left out of the fit, how many lines are read right and the figures of the score. */
function check(verbose) {
  const folder = mkdtempSync(join(tmpdir(), 'papercleaner-held-out-'));
  try {
    const lines = new Map();
    for (const held of heldOutPages()) {
      const { page, lines: own } = decisionsOf(held);
      writeFileSync(join(folder, outputName(held.text)), toJsonLine(page));
      const set = held.name.split('/')[0];
      lines.set(set, [...(lines.get(set) ?? []), ...own]);
      if (!verbose) continue;
      for (const { number, wanted, found, text } of own.filter(({ right }) => !right))
        console.log(`${held.name}:${number} ${wanted} read as ${found}: ${text.slice(0, 40)}`);
    }
    for (const [set, own] of lines) {
      const right = own.filter((line) => line.right).length;
      const share = ((100 * right) / own.length).toFixed(2);
      console.log(`${set}\theld out: ${right} of ${own.length} lines right, ${share} %`);
    }
    console.log(score([...lines.keys()], folder, verbose));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures that the outputs in the folder reach, set by set, and for each real page or, if asked for, every page. */
function score(sets, folder, everyPage) {
  const scorer = join(SHARED, 'score.mjs');
  if (!existsSync(scorer)) return `no scorer at ${scorer}`;
  const printer = fileURLToPath(new URL('held-out-page.mjs', import.meta.url));
  const args = [scorer, '--json', ...sets, '--', process.execPath, printer, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { sets: ofSets, pages } = JSON.parse(stdout);
  const listed = Object.entries(pages).filter(([name]) => everyPage || name.startsWith('real-zh'));
  const rows = [...Object.entries(ofSets), ...listed];
  const columns = Object.keys(rows[0][1]);
  return aligned([
    ['held out', ...columns],
    ...rows.map(([name, figures]) => [name, ...columns.map((column) => shown(column, figures[column]))]),
  ]);
}
