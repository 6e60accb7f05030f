// No regular expression may take more than linear time, whatever the text: `npm run regexes`.
//
//   node tools/regexes.mjs [--verbose]
//
// Literals are read from the compiled sources by a parser; those that are put together (`new RegExp`) are caught while all
// modules are loaded and the sample pages are cleaned. Each is given to recheck, in its JavaScript build: Java and native
// programs are neither needed nor asked. Exit 1 where one is super-linear and `regex-reasons.mjs` does not say why it may be.
//
// An expression without *, + or {n,} does at most so much at each place of a text: it is linear, though its longest match
// may be long enough that recheck's trials run out of steps or time. Of these only exponential ones are findings.
// What recheck finds by trial (`fuzz`) is tried in this engine, for its count of steps is not V8's: a linear expression is
// through with its text in a few milliseconds, a quadratic one needs seconds. What it cannot judge in time, which depends on
// the machine, is tried in the same way on long runs of the expression's own characters.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { parse } from 'acorn';
import { REASONS } from './regex-reasons.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const THREAD = 'cli/workers/worker.js';
/** Milliseconds for one expression; most take a few, and a machine with busy cores needs several times what it takes alone. */
const PATIENCE = 15_000;
/** Those without unbounded repetition are tried for less: no answer is an answer there. */
const SHORT_PATIENCE = 3_000;
/** Milliseconds of the processor that no linear expression takes for an attack of recheck, which has some 55,000 characters. */
const LINEAR = 150;
const TRIALS = 3;
/** Characters of a text of ours, and what ends it so that the expression fails there. */
const ATTACK = 20_000;
const END = '\0!';

if (isMainThread) {
  const { values: options } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
  process.exitCode = (await report(await judged(await collected()), options.verbose)) ? 0 : 1;
} else {
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  parentPort?.on('message', async ({ source, flags, timeout }) =>
    parentPort?.postMessage(await check(source, flags, { timeout })),
  );
}

/** Every expression of the compiled sources, with the places where it stands. */
async function collected() {
  /** @type {Map<string, { source: string, flags: string, places: string[] }>} */
  const found = new Map();
  const add = (source, flags, place) => {
    const key = `/${source}/${flags}`;
    const known = found.get(key) ?? { source, flags, places: [] };
    if (!known.places.includes(place)) known.places.push(place);
    found.set(key, known);
  };
  const files = readdirSync(DIST, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();

  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      const place = /\/dist\/([^:)]+:\d+)/.exec(
        new Error().stack
          ?.split('\n')
          .find((row) => row.includes('/dist/') && !row.includes('node_modules')) ?? '',
      );
      if (place) add(made.source, made.flags, place[1]);
      return made;
    },
  });
  // what a thread runs cannot be loaded in this one; all that it imports is
  for (const name of files) if (name !== THREAD) await import(join(DIST, name));
  const { clean, decode } = await import('../dist/index.js');
  for (const name of readdirSync(PAGES)) clean(decode(readFileSync(join(PAGES, name, 'input.txt'))));
  globalThis.RegExp = Native;

  for (const name of files) {
    const options = { ecmaVersion: 'latest', sourceType: 'module', locations: true };
    visit(parse(readFileSync(join(DIST, name), 'utf8'), options), ({ pattern, flags }, line) =>
      add(pattern, flags, `${name}:${line}`),
    );
  }
  return [...found.values()];
}

/** Calls back for each regular expression of a syntax tree. */
function visit(node, each) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' && node.regex) each(node.regex, node.loc.start.line);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key === 'regex') continue;
    for (const child of Array.isArray(value) ? value : [value]) visit(child, each);
  }
}

/** Has it a *, + or {n,} outside of character classes? */
function repeatsWithoutBound(source) {
  const bare = source.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/gu, 'x');
  return /[*+]|\{\d+,\}/u.test(bare);
}

/** The expressions with recheck's answers, several at a time. */
async function judged(expressions) {
  const left = [...expressions];
  const done = [];
  const work = async () => {
    const worker = new Worker(new URL(import.meta.url));
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const unbounded = repeatsWithoutBound(next.source);
      const { source, flags } = next;
      worker.postMessage({ source, flags, timeout: unbounded ? PATIENCE : SHORT_PATIENCE });
      const [answer] = await once(worker, 'message');
      done.push({ ...next, unbounded, answer });
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done.sort((a, b) => (a.places[0] < b.places[0] ? -1 : 1));
}

/** Is it what recheck says, in this engine too? What is exponential is not tried: it would not come back. */
function isConfirmed({ source, flags, answer: { status, checker, complexity, attack } }) {
  if (status === 'unknown') return ownRuns(source).some((text) => isSlow(source, flags, text));
  if (checker !== 'fuzz' || complexity?.type !== 'polynomial' || !attack) return true;
  return isSlow(source, flags, attack.string);
}

/** Long runs of each character that the expression names, by itself and with blanks between. */
function ownRuns(source) {
  const own = new Set(`${source.replace(/\\./gsu, '')}aA1 中.`);
  return [...own].flatMap((c) => [c.repeat(ATTACK) + END, `${c} `.repeat(ATTACK / 2) + END]);
}

function isSlow(source, flags, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIALS && least > LINEAR; i += 1) {
    const before = process.cpuUsage();
    text.search(new RegExp(source, flags));
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least > LINEAR;
}

/** Prints what was found; true where all is well. */
async function report(expressions, verbose) {
  const used = new Set();
  let findings = 0;
  for (const expression of expressions) {
    const { source, flags, places, unbounded, answer } = expression;
    const { status, complexity, attack, error } = answer;
    const suspect = unbounded ? status !== 'safe' : complexity?.type === 'exponential';
    const reason = REASONS.find(
      ({ file, begins }) => places[0].startsWith(file) && source.startsWith(begins),
    );
    if (reason) used.add(reason);
    const wrong = suspect && (reason !== undefined || isConfirmed(expression));
    if (wrong && !reason) {
      findings += 1;
      const why = complexity ? `${complexity.summary}, by ${attack?.pattern ?? '?'}` : error?.kind;
      console.log(`${places.join(', ')}: /${source}/${flags}\n  ${status}: ${why}`);
    } else if (verbose) {
      console.log(
        `${places[0]}: ${wrong ? `allowed, ${reason.reason}` : unbounded ? (suspect ? 'linear in V8' : status) : 'bounded'}`,
      );
    }
  }
  const stale = REASONS.filter((reason) => !used.has(reason));
  for (const { file, begins } of stale)
    console.log(`regex-reasons.mjs names ${begins} of ${file}, which is gone`);
  const unbounded = expressions.filter((each) => each.unbounded).length;
  console.log(
    `${expressions.length} regular expressions, ${unbounded} with unbounded repetition: ${findings} findings, ` +
      `${used.size} allowed with a reason`,
  );
  return findings === 0 && stale.length === 0;
}
