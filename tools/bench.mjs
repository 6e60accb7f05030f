// Speed, printed and never judged: `npm run bench`.
//
//   node tools/bench.mjs [--only inside|command] [--runs N] [--pages FOLDER] [--one-sheet]
//
// Inside the process: a page at a time from bytes to JSON, then every stage on about 1 MB of pages. The whole command:
// 1, 4 and 16 MB, as a folder with a file a page and as one file, beside iconv and wc, which read and decode the same
// bytes and do nothing else. All commands take turns, so a busy moment hits each alike.
// The pages are real ones where the accuracy sets are at hand, else the sample pages, or the .txt files of --pages. In one
// file form feeds divide them, as pdftotext does; --one-sheet runs them together into one enormous page.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from 'mitata';
import { clean, decode, TRANSFORMS, toJson, toMarkdown } from '../dist/index.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
    pages: { type: 'string' },
    'one-sheet': { type: 'boolean', default: false },
  },
});
const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const REAL = fileURLToPath(new URL('../../shared/accuracy/real-zh/pages/', import.meta.url));
const SIZES = [1, 4, 16];

function pages() {
  const folder = options.pages ?? (existsSync(REAL) ? REAL : FIXTURES);
  const files = readdirSync(folder, { recursive: true }).sort();
  const texts = files.filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name)));
  if (texts.length === 0) throw new Error(`${folder} holds no .txt file`);
  console.log(`${texts.length} pages of ${folder}`);
  return texts.map((bytes) => decode(bytes).text);
}
const TEXTS = pages();

/** Pages repeated until they fill `megabytes` (of a million bytes) of UTF-8; none is cut. */
function repeated(megabytes) {
  const texts = [];
  for (let bytes = 0, i = 0; bytes < megabytes * 1e6; i += 1) {
    const text = TEXTS[i % TEXTS.length];
    texts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return texts;
}

/** The same as one file. */
const compose = (megabytes) =>
  repeated(megabytes)
    .map((text) => text + (options['one-sheet'] ? '' : '\f'))
    .join('');

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    );
  }
  console.log();
}

async function inside() {
  const text = compose(1);
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const decoded = decode(utf8);
  const page = clean(decoded);
  const single = repeated(1).map((text) => Buffer.from(text));
  const stages = [
    [
      'page by page: decode, clean, toJson',
      () => single.reduce((length, bytes) => length + toJson(clean(decode(bytes))).length, 0),
    ],
    ['decode utf-8', () => decode(utf8)],
    ['decode utf-16le', () => decode(utf16)],
    ...TRANSFORMS.map((transform) => [
      transform.name,
      () => {
        let edits = 0;
        // off by default: measured at work
        const variant = transform.name === 'chinese-variants' ? 'traditional' : 'keep';
        for (const _ of transform.edits(text, { variant })) edits += 1;
        return edits;
      },
    ]),
    ['clean', () => clean(decoded)],
    ['toJson', () => toJson(page)],
    ['toMarkdown', () => toMarkdown(page)],
  ];
  const rows = [['inside the process', 'ms', 'MB/s']];
  for (const [name, run] of stages) {
    // in the first second or two the compiler is still at work
    const { p50 } = await measure(run, { min_cpu_time: 5e9, min_samples: 20 });
    rows.push([name, (p50 / 1e6).toFixed(2), ((utf8.length * 1e3) / p50).toFixed(1)]);
  }
  console.log(
    `${(utf8.length / 1e6).toFixed(2)} MB of UTF-8, medians; MB/s counts bytes of UTF-8 everywhere\n`,
  );
  print(rows);
}

/** Seconds, or undefined where the command is missing or fails. */
function time(command, args) {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // or wc counts bytes
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (!error && status === 0) return (performance.now() - start) / 1e3;
  console.error(`${command}: ${error?.message ?? `exit ${status} ${stderr.toString().slice(0, 300)}`}`);
  return undefined;
}

const fix = (path) => [process.execPath, [BIN, 'fix', '--format', 'json', '--quiet', '--stdout', path]];

function command(folder) {
  const files = SIZES.map((size) => {
    const path = join(folder, `${size}.txt`);
    const text = compose(size);
    writeFileSync(path, text);
    const below = join(folder, `${size}`);
    mkdirSync(below);
    for (const [i, page] of repeated(size).entries()) writeFileSync(join(below, `${i}.txt`), page);
    return { size, path, below, bytes: Buffer.byteLength(text) };
  });
  const tiny = join(folder, 'tiny.txt');
  writeFileSync(tiny, '图书馆开放\n');
  const commands = [
    ['papercleaner fix, a file a page', (path) => fix(path.replace(/(?<=\d)\.txt$/, ''))],
    ['papercleaner fix, one file', fix],
    ['iconv to utf-16', (path) => ['iconv', ['-f', 'utf-8', '-t', 'utf-16', path]]],
    ['wc -m', (path) => ['wc', ['-m', path]]],
  ];
  const times = new Map();
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const path of [tiny, ...files.map((file) => file.path)]) {
      for (const [name, make] of commands) {
        const key = `${name} ${path}`;
        const seconds = times.get(key) ?? [];
        // what fails once is left out from then on
        if (seconds !== null) {
          const taken = time(...make(path));
          times.set(key, taken === undefined ? null : [...seconds, taken]);
        }
      }
    }
  }
  const rows = [
    ['the whole command', 'start', ...files.flatMap(({ size }) => [`${size} MB`, 'MB/s', 'ratio'])],
  ];
  for (const [name] of commands) {
    const seconds = (path) => {
      const all = times.get(`${name} ${path}`);
      return all ? median(all) : undefined;
    };
    const row = [name, seconds(tiny) === undefined ? '-' : `${seconds(tiny).toFixed(2)} s`];
    for (const [i, { path, bytes }] of files.entries()) {
      const now = seconds(path);
      const before = i > 0 ? seconds(files[i - 1].path) : undefined;
      row.push(
        now === undefined ? '-' : `${now.toFixed(2)} s`,
        now === undefined ? '-' : (bytes / 1e6 / now).toFixed(1),
        now === undefined || before === undefined ? '' : `×${(now / before).toFixed(1)}`,
      );
    }
    rows.push(row);
  }
  console.log(
    `medians of ${options.runs} runs, taking turns; linear time is a ratio of ×4 at most, less where starting counts\n`,
  );
  print(rows);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
if (options.only !== 'command') await inside();
if (options.only !== 'inside') {
  const folder = mkdtempSync(join(tmpdir(), 'papercleaner-bench-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', tidy);
  process.once('SIGINT', () => process.exit(130));
  command(folder);
}
