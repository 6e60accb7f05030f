// Speed, printed and never judged: `npm run bench`.
//
//   node tools/bench.mjs [--only inside|command] [--runs N] [--sizes 1,4,16] [--pages FOLDER] [--one-sheet]
//
// Inside the process: a page at a time from bytes to JSON, then every stage on about 1 MB of pages. The whole command:
// 1, 4 and 16 MB, as a folder with a file a page and as one file, beside iconv and wc, which read and decode the same
// bytes and do nothing else, and beside opencc (Debian's) and autocorrect (npm install -g autocorrect-node), which mend
// characters only; what is not installed is left out. All commands take turns, so a busy moment hits each alike. Where
// there is GNU time (Debian's package time), it tells the most memory that each took.
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
    sizes: { type: 'string', default: '1,4,16' },
    pages: { type: 'string' },
    'one-sheet': { type: 'boolean', default: false },
  },
});
const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const REAL = fileURLToPath(new URL('../../shared/accuracy/real-zh/pages/', import.meta.url));
const SIZES = options.sizes.split(',').map(Number);

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

const fix = (path, ...flags) => [
  process.execPath,
  [BIN, 'fix', '--quiet', '--stdout', '--jobs', '1', '--format', 'json', ...flags, path],
];
/** The folder with the pages of the file, each by itself. */
const folderOf = (path) => path.replace(/(?<=\d)\.txt$/, '');

/** What is timed, and how the call is made of a path. */
const COMMANDS = [
  ['papercleaner fix, a file a page', (path) => fix(folderOf(path))],
  ['the same with two jobs', (path) => fix(folderOf(path), '--jobs', '2')],
  ['the same as Markdown', (path) => fix(folderOf(path), '--format', 'md')],
  ['papercleaner fix, one file', (path) => fix(path)],
  ['iconv to utf-16', (path) => ['iconv', ['-f', 'utf-8', '-t', 'utf-16', path]]],
  ['wc -m', (path) => ['wc', ['-m', path]]],
  ['opencc to traditional', (path) => ['opencc', ['-c', 's2t.json', '-i', path]]],
  ['autocorrect', (path) => ['autocorrect', [path]]],
];
const REFERENCE = 'iconv to utf-16';

/** Megabytes that the command takes at most; undefined where GNU time is missing. */
function peak([command, args]) {
  const { error, status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error || status !== 0) return undefined;
  return (Number(stderr.toString().trim().split('\n').at(-1)) * 1024) / 1e6;
}

/** How long it takes to start, beside Node itself. */
function start(folder) {
  const page = join(folder, 'page.txt');
  writeFileSync(page, TEXTS[0]);
  const calls = [
    ['node -e 0', [process.execPath, ['-e', '0']]],
    ['papercleaner --version', [process.execPath, [BIN, '--version']]],
    ['papercleaner fix, one page', fix(page)],
  ];
  const times = calls.map(() => []);
  // the first run of each reads the disk
  for (let run = 0; run <= 2 * Number(options.runs); run += 1)
    for (const [i, [, [command, args]]] of calls.entries()) times[i].push(time(command, args));
  const seconds = times.map((all) => median(all.slice(1)));
  print([
    ['to start', 'ms', 'of node'],
    ...calls.map(([name], i) => [
      name,
      (seconds[i] * 1e3).toFixed(0),
      `×${(seconds[i] / seconds[0]).toFixed(1)}`,
    ]),
  ]);
}

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
  const times = new Map();
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const path of [tiny, ...files.map((file) => file.path)]) {
      for (const [name, make] of COMMANDS) {
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
    [
      'the whole command',
      'start',
      ...files.flatMap(({ size }) => [`${size} MB`, 'MB/s', 'ratio']),
      'of iconv',
      'peak',
    ],
  ];
  for (const [name, make] of COMMANDS) {
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
    const largest = files.at(-1).path;
    const of = median(times.get(`${REFERENCE} ${largest}`) ?? []);
    const most = peak(make(largest));
    row.push(
      seconds(largest) === undefined || of === undefined ? '-' : `×${(seconds(largest) / of).toFixed(0)}`,
      most === undefined ? '-' : `${most.toFixed(0)} MB`,
    );
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
  start(folder);
  command(folder);
}
