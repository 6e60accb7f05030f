// Scores the built command against whole pages with hand-made truth: `npm run accuracy`.
//
//   node tools/accuracy.mjs [--bars] [--readme] [--verbose] [SET...]
//   node tools/accuracy.mjs --calibration
//
// The sets are not part of this repository; they are looked for in ../shared/accuracy. Where they are absent there is
// nothing to score, and that is no failure. --bars also checks the figures below and exits 1 where one is missed,
// --readme writes the table into README.md, --verbose lists every miss. --calibration scores nothing: it prints how often
// decisions are right, by how sure they were, on pages that were left out of the fit, which takes some minutes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aligned, COUNTS, shown } from './figures.mjs';
import { replaceSection } from './readme-section.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bars: { type: 'boolean', default: false },
    calibration: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));
const SETS = fileURLToPath(new URL('../../shared/accuracy/', import.meta.url));
const SCORER = join(SETS, 'score.mjs');

/** Least figures by set: what is reached, or a little less where each fit of the weights moves it. Nothing may be lost or invented on any set. */
const BARS = {
  'real-zh': {
    paragraphF1: 0.985,
    blockF1: 0.96,
    headingF1: 0.9,
    headingAttached: 0.97,
    datelineByline: 0.98,
    spacing: 0.99,
    articleB3: 0.975,
  },
  'press-zh': { paragraphF1: 0.95, blockF1: 0.9, headingF1: 0.85, datelineByline: 0.95, spacing: 0.965 },
  'press-hant': { paragraphF1: 0.95, headingAttached: 0.9, articleB3: 0.9 },
  'press-en': { paragraphF1: 0.93, blockF1: 0.9, headingF1: 0.9, spacing: 0.95 },
  'press-de': { paragraphF1: 0.9, blockF1: 0.9, headingF1: 0.85, spacing: 0.95 },
  'press-fr': { paragraphF1: 0.9, blockF1: 0.9, headingF1: 0.9, spacing: 0.95 },
  'real-en': { articleB3: 0.75 },
};

function setsBelow(folder) {
  const sets = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold')))
    .sort();
  if (sets.length === 0) fail(`accuracy: ${folder} holds a scorer and no sets`);
  return sets;
}

/** The figures of one set, or the reason why there are none. */
function score(set) {
  const flags = ['--json', ...(options.verbose ? ['--verbose'] : [])];
  const command = [process.execPath, BIN, 'fix', '--format', 'json', '--quiet'];
  const child = spawn(process.execPath, [SCORER, ...flags, set, '--', ...command]);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // the scorer stops at the first page on which the command does not exit 0
      if (code !== 0) return resolve({ error: /Error: (.+)/.exec(stderr)?.[1] ?? `scorer: exit ${code}` });
      if (options.verbose) process.stderr.write(stderr);
      resolve({ figures: JSON.parse(stdout).sets[set] });
    });
  });
}

function report(results) {
  const scored = results.filter(([, { figures }]) => figures !== undefined);
  const columns = scored.length > 0 ? Object.keys(scored[0][1].figures) : [];
  const rows = scored.map(([set, { figures }]) => [
    set,
    ...columns.map((name) => shown(name, figures[name])),
  ]);
  console.log(aligned([['', ...columns], ...rows]));
  if (options.readme) replaceSection('accuracy', markdownTable(columns, rows));

  for (const [set, { error }] of results) if (error !== undefined) fail(`accuracy: ${set}: ${error}`);
  if (!options.bars) return;
  const missed = scored.flatMap(([set, { figures }]) => missedBars(set, figures));
  for (const line of missed) fail(`accuracy: bar missed: ${line}`);
  if (missed.length === 0 && process.exitCode === undefined) console.log('accuracy: every bar is met');
}

function missedBars(set, figures) {
  const low = Object.entries(BARS[set] ?? {})
    .filter(([name, bar]) => !(figures[name] >= bar))
    .map(([name, bar]) => `${set} ${name} ${figures[name]}, wanted at least ${bar}`);
  const uneven = [...COUNTS]
    .filter((name) => figures[name] !== 0)
    .map((name) => `${set} ${name} ${figures[name]}, wanted 0`);
  return [...low, ...uneven];
}

function markdownTable(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = ['---', ...columns.map(() => '---:')];
  return [line(['set', ...columns]), line(rule), ...rows.map(line)].join('\n');
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

async function run() {
  if (!existsSync(SCORER)) {
    console.log(`accuracy: no sets at ${SETS}: nothing to score`);
  } else if (!existsSync(fileURLToPath(new URL('../dist/index.js', import.meta.url)))) {
    fail('accuracy: the command is not built: run npm run build');
  } else if (options.calibration) {
    const { printCalibration } = await import('./calibration.mjs');
    printCalibration();
  } else {
    const names = positionals.length > 0 ? positionals : setsBelow(SETS);
    const results = await Promise.all(names.map(async (name) => [name, await score(name)]));
    report(results);
  }
}

await run();
