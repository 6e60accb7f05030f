// Speed, printed and never judged: `npm run bench` (after `npm run build`).
//
//   node tools/bench.mjs [--only inside|command] [--runs N] [--one-sheet]
//
// Inside the process: every stage on about 1 MB of pages. The whole command: 1, 4 and 16 MB beside iconv and wc, which
// read and decode the same bytes and do nothing else. All commands take turns, so a busy moment hits each alike.
// Pages are divided by form feeds, as pdftotext does; --one-sheet runs them together into one enormous page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    'one-sheet': { type: 'boolean', default: false },
  },
});
const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const SIZES = [1, 4, 16];

/** An invented page: columns of 17 characters, a heading over each story, a byline, a short last line. */
function invented() {
  const sentences = [
    '昨日上午，湖滨图书馆向市民开放，全馆藏书约30万册。',
    '孩子们放学以后，终于有了一个看书写作业的地方。',
    '“周末我们想请老人来讲讲从前的街巷。”馆长陈念之说。',
    '记者在现场看到， 阅览室里坐满了人 ，窗外飘着小雪。',
    '据介绍，该馆每周开放六天，实行免费借阅。',
  ];
  const lines = [];
  for (let story = 0; story < 8; story += 1) {
    lines.push('', `湖滨图书馆向市民开放之${'一二三四五六七八'[story]}`, '', '本报讯（记者 林晓舟）');
    const body = Array.from({ length: 24 }, (_, i) => sentences[(i * 3 + story) % sentences.length]).join('');
    for (let i = 0; i < body.length; i += 17)
      lines.push((i % 340 === 0 ? '　　' : '') + body.slice(i, i + 17));
  }
  return `${lines.join('\n')}\n`;
}

function pages() {
  const cases = existsSync(FIXTURES) ? readdirSync(FIXTURES).sort() : [];
  const texts = cases.map((name) => join(FIXTURES, name, 'input.txt')).filter((path) => existsSync(path));
  return texts.length > 0 ? texts.map((path) => decode(readFileSync(path)).text) : [invented()];
}

/** Pages repeated until they fill `megabytes` (of a million bytes) of UTF-8; never cut inside a page. */
function compose(megabytes) {
  const parts = [];
  const texts = pages();
  for (let bytes = 0, i = 0; bytes < megabytes * 1e6; i += 1) {
    const text = texts[i % texts.length] + (options['one-sheet'] ? '' : '\f');
    parts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return parts.join('');
}

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
  const stages = [
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
    const { p50 } = await measure(run, { min_cpu_time: 1e9, min_samples: 5 });
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

function command(folder) {
  const files = SIZES.map((size) => {
    const path = join(folder, `${size}.txt`);
    const text = compose(size);
    writeFileSync(path, text);
    return { size, path, bytes: Buffer.byteLength(text) };
  });
  const tiny = join(folder, 'tiny.txt');
  writeFileSync(tiny, '图书馆开放\n');
  const commands = [
    ['papercleaner fix', (path) => [process.execPath, [BIN, 'fix', '--format', 'json', '--stdout', path]]],
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
