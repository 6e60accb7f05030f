/** Several jobs: the same as one, byte by byte; and what becomes of pages on which a worker dies or hangs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Crew } from '../src/cli/crew.js';
import type { FixFlags } from '../src/cli/fix.js';
import { inTurn } from '../src/cli/in-turn.js';
import type { Job } from '../src/cli/jobs.js';
import type { Finished, ToClean } from '../src/cli/page-work.js';
import { type PoolOptions, startWorkers } from '../src/cli/workers/pool.js';
import { filesBelow, folderWith, inProcess, PAGE, papercleaner } from './command-line.js';
import { FERRY, firstPart, ORCHARD, OTHER, runoverOf } from './ferry-pages.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** Pages of all kinds, stories that jump from file to file, and files that fail, so that there are several tasks. */
function corpus(): string {
  const files: Record<string, string | Uint8Array> = {
    'raw/2020-03-04/p1.txt': firstPart(FERRY, '（下转4版）'),
    'raw/2020-03-04/p2.txt': OTHER,
    'raw/2020-03-04/p4.txt': OTHER + runoverOf(FERRY, '（上接1版）'),
    'raw/2020-03-05/p1.txt': firstPart(ORCHARD, '（下转2版）'),
    'raw/2020-03-05/p2.txt': runoverOf(ORCHARD, '（上接1版）'),
    'raw/2020-03-05/p3.txt': firstPart(FERRY, '（下转8版）'),
    'raw/m-torn.txt': Buffer.concat([Buffer.from(PAGE), Buffer.of(0xe4, 0xff), Buffer.from(PAGE)]),
    'raw/n-zip.txt': Buffer.from('PK\u0003\u0004\0\0\0\0\u0001\0'),
  };
  for (const name of readdirSync(PAGES))
    files[`raw/1999-01-01/${name}.txt`] = readFileSync(join(PAGES, name, 'input.txt'));
  return folderWith(files);
}

/** All that a run shows and leaves: exit code, both streams, each file. */
async function outcomeOf(cwd: string, args: string[], jobs: number) {
  const outDir = `out-${jobs}`;
  const target = args.includes('--stdout') ? [] : ['--out-dir', outDir];
  const start = jobs === 1 ? inProcess : papercleaner;
  const run = await start(['fix', 'raw', '-j', String(jobs), ...args, ...target], { cwd });
  const files = filesBelow(join(cwd, outDir)).map((name) => [
    name,
    readFileSync(join(cwd, outDir, name), 'utf8'),
  ]);
  return { ...run, stderr: run.stderr.replaceAll(outDir, 'out'), files };
}

describe('several jobs do the same as one', () => {
  test.each([
    ['md', ['-v']],
    ['json, replacing', ['-f', 'json', '-v', '--on-error', 'replace']],
    ['text, stitched', ['-f', 'text', '--stitch']],
    ['jsonl, an article a file', ['-f', 'jsonl', '--split']],
    ['md, printed', ['--stdout', '-v', '--on-error', 'replace']],
    ['jsonl, printed and stitched', ['-f', 'jsonl', '--stdout', '--stitch']],
  ])('%s', async (_, args) => {
    const cwd = corpus();
    const one = await outcomeOf(cwd, args, 1);
    expect(one.code).toBe(2);
    expect(one.stderr).toContain('n-zip.txt');
    expect(one.stdout.length + one.files.length).toBeGreaterThan(20);
    expect(await outcomeOf(cwd, args, 3)).toEqual(one);
  });

  it('words of the corpus, and outputs that cannot be written', async () => {
    const cwd = corpus();
    for (const jobs of [1, 3])
      mkdirSync(join(cwd, `out-${jobs}/1999-01-01/${readdirSync(PAGES)[0]}.md/x`), { recursive: true });
    const one = await outcomeOf(cwd, ['--corpus-vocabulary'], 1);
    expect(one.stderr).toContain('cannot be written');
    expect(await outcomeOf(cwd, ['--corpus-vocabulary'], 3)).toEqual(one);
  });

  it('standard input is one page, here or in a worker', async () => {
    const cwd = folderWith();
    const one = await papercleaner(['fix', '-j', '1'], { cwd, stdin: PAGE });
    expect(one.stdout).toContain('渡船');
    expect(await papercleaner(['fix', '-j', '8'], { cwd, stdin: PAGE })).toEqual(one);
    expect(await papercleaner(['fix', '--time-limit', '60'], { cwd, stdin: PAGE })).toEqual(one);
  });

  test.each([
    [
      ['--jobs', '0'],
      "'-j, --jobs <number>' argument '0' is invalid. Give a number from 1 to 1024, or auto.",
    ],
    [['--jobs', 'many'], 'Give a number from 1 to 1024, or auto.'],
    [['--time-limit', '0'], 'Give seconds, more than 0 and at most 1000000.'],
    [['--time-limit', '1e3'], 'Give seconds, more than 0 and at most 1000000.'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await inProcess(['fix', 'raw', ...args], {
      cwd: folderWith({ 'raw/a.txt': PAGE }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('work that is done ahead comes out in order', () => {
  const flags = {} as FixFlags;
  const pages = Array.from({ length: 100 }, (_, i): ToClean => {
    const job: Job = { path: `${i}`, file: `${i}`, bytes: 6000, output: null, onlyOne: false };
    return { job, flags };
  });

  /** Later tasks are done sooner. */
  function unevenCrew(taskBytes: number) {
    const begun: number[] = [];
    const crew: Crew = {
      hands: 3,
      threads: 3,
      taskBytes,
      close: async () => {},
      async run({ pages }) {
        begun.push(pages.length);
        await new Promise((resolve) => setTimeout(resolve, 20 - begun.length));
        return pages.map(({ job }) => ({
          kind: 'failed',
          problem: { path: job.path, message: '' },
          exit: 2,
          stack: '',
        }));
      },
    };
    return { begun, crew };
  }

  it('whatever is done first', async () => {
    const { crew, begun } = unevenCrew(50_000);
    const seen: string[] = [];
    for await (const [{ job }, outcome] of inTurn('clean', pages, crew))
      if (outcome.kind === 'failed') seen.push(`${job.path} ${outcome.problem.path}`);
    expect(seen).toEqual(pages.map((_, i) => `${i} ${i}`));
    // of 6000 bytes each, and what a file costs besides
    expect(new Set(begun)).toEqual(new Set([5]));
  });

  test.each([
    ['so many tasks', 50_000, 12],
    ['no more than there are hands, where a page is large', 1, 3],
  ])('and only so far ahead of a slow reader: %s', async (_, taskBytes, most) => {
    const { crew, begun } = unevenCrew(taskBytes);
    const outcomes = inTurn('clean', pages, crew);
    await outcomes.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(begun.length).toBeGreaterThanOrEqual(3);
    expect(begun.length).toBeLessThanOrEqual(most + 1);
  });
});

/** A worker that takes some pages ill. */
const ILL = `
import { parentPort, workerData } from 'node:worker_threads';
import { countPage, whileOpen } from '${new URL('../dist/cli/workers/gate.js', import.meta.url)}';
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
parentPort.on('message', async ({ pages }) => {
  const outcomes = [];
  for (const { job: { path } } of pages) {
    countPage(workerData.gate);
    if (path === 'exits') process.exit(7);
    if (path === 'throws') throw new Error('out of ink');
    while (path === 'hangs');
    if (path === 'writes') {
      await whileOpen(workerData.gate, () => sleep(600));
      sleep(150);
    }
    outcomes.push({ kind: 'finished', sha256: path, report: {}, text: null });
  }
  countPage(workerData.gate);
  parentPort.postMessage(outcomes);
});
`;

const crewOf = (count: number, timeLimit?: number, here?: PoolOptions['here']): Crew => {
  const module = pathToFileURL(join(folderWith({ 'worker.mjs': ILL }), 'worker.mjs'));
  const crew = startWorkers({ count, taskBytes: 0, vocabulary: new Map(), timeLimit, here, module });
  onTestFinished(crew.close);
  return crew;
};
const toClean = (path: string, bytes = 1): ToClean => ({
  job: { path, file: path, bytes, output: null, onlyOne: false },
  flags: {} as FixFlags,
});

describe('this thread takes part', () => {
  /** Which pages were done here, of tasks that are given all at once. */
  async function doneHere(pages: ToClean[]): Promise<string[]> {
    const found: string[] = [];
    const crew = crewOf(1, undefined, async ({ pages }) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      for (const { job } of pages) found.push(job.path);
      return pages.map(({ job }) => ({ kind: 'finished', sha256: job.path }) as Finished);
    });
    expect(crew.hands).toBe(2);
    const tasks = await Promise.all(pages.map((page) => crew.run({ kind: 'clean', pages: [page] })));
    expect(tasks.flat().map((outcome) => 'sha256' in outcome && outcome.sha256)).toEqual(
      pages.map(({ job }) => job.path),
    );
    return found;
  }

  it('beside the workers', async () => {
    const pages = Array.from({ length: 20 }, (_, i) => toClean(`${i}`));
    const here = await doneHere(pages);
    expect(here).toContain('1');
    expect(here).not.toContain('0');
  });

  it('but not in large pages, which may take more memory than there is', async () => {
    expect(await doneHere([toClean('a', 2e6), toClean('b', 2e6), toClean('c'), toClean('d', 2e6)])).toEqual([
      'c',
    ]);
  });

  it('and a task that breaks down here is tried again, page by page', async () => {
    let times = 0;
    const crew = crewOf(1, undefined, async () => {
      times += 1;
      throw new Error('out of ink');
    });
    void crew.run({ kind: 'clean', pages: [toClean('hangs')] });
    const outcomes = await crew.run({ kind: 'clean', pages: [toClean('b'), toClean('c')] });
    expect(outcomes).toEqual([
      expect.objectContaining({ kind: 'failed', exit: 3 }),
      expect.objectContaining({ kind: 'failed', exit: 3 }),
    ]);
    expect(times).toBe(3);
  });
});

/** So many lines, of which no two are the same. */
const boats = (count: number): string =>
  Array.from({ length: count }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。\n`).join('');

describe('a worker that is lost', () => {
  const outcomes = async (crew: Crew, paths: string[]) =>
    (await crew.run({ kind: 'clean', pages: paths.map(toClean) })).map((outcome) =>
      outcome.kind === 'failed'
        ? `${outcome.exit} ${outcome.problem.path}: ${outcome.problem.message}`
        : 'sha256' in outcome && outcome.sha256,
    );
  const FAULT = 'it was not written. This is a fault of papercleaner: please report it';

  it.each([
    ['exits', undefined, `3 exits: Error: a thread ended with exit code 7; ${FAULT}`],
    ['throws', undefined, `3 throws: Error: out of ink; ${FAULT}`],
    ['hangs', 0.3, '2 hangs: took longer than 0.3 s and was given up; raise --time-limit, or split it'],
  ])('that %s: its page fails, and the others are done', async (path, timeLimit, message) => {
    const crew = crewOf(2, timeLimit);
    const [one, two] = await Promise.all([outcomes(crew, ['a', path, 'b', 'c']), outcomes(crew, ['d', 'e'])]);
    expect(one).toEqual(['a', message, 'b', 'c']);
    expect(two).toEqual(['d', 'e']);
    // others have taken its place
    expect(await outcomes(crew, ['f'])).toEqual(['f']);
  });

  it('but not one that has written its page at the last moment', async () => {
    expect(await outcomes(crewOf(1, 0.3), ['a', 'writes', 'b'])).toEqual(['a', 'writes', 'b']);
  });

  it('all of them, again and again', async () => {
    const crew = crewOf(1, 0.2);
    expect(await outcomes(crew, ['exits', 'hangs', 'throws', 'a', 'hangs'])).toEqual([
      expect.stringContaining('a thread ended'),
      expect.stringContaining('took longer'),
      expect.stringContaining('out of ink'),
      'a',
      expect.stringContaining('took longer'),
    ]);
  });

  it('on a page too large for the memory: named, exit 2, the others done', async () => {
    // far too large: where it nearly fits, the collector works for seconds before it gives up
    const cwd = folderWith({ 'raw/b.txt': boats(300_000) });
    for (const name of ['a', 'c', 'd']) writeFileSync(join(cwd, `raw/${name}.txt`), PAGE);
    const env = { NODE_OPTIONS: '--max-old-space-size=24 --max-semi-space-size=1' };
    const { code, stderr } = await papercleaner(['fix', 'raw', '-j', '2'], { cwd, env });
    expect(stderr).toMatch(
      /^papercleaner: raw\/b\.txt: takes more memory than it may; split it, .*\n3 pages, .*1 failed → clean\/\n$/,
    );
    expect(code).toBe(2);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['a.md', 'c.md', 'd.md']);
  });

  it('on a page that takes too long: named, exit 2, the others done', async () => {
    const cwd = folderWith({ 'raw/b.txt': boats(500_000) });
    for (const name of ['a', 'c', 'd']) writeFileSync(join(cwd, `raw/${name}.txt`), PAGE);
    const { code, stderr } = await papercleaner(['fix', 'raw', '--time-limit', '1.5', '-j', '1'], { cwd });
    expect(stderr).toMatch(
      /^papercleaner: raw\/b\.txt: took longer than 1\.5 s and was given up; .*\n3 pages, .*1 failed → clean\/\n$/,
    );
    expect(code).toBe(2);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['a.md', 'c.md', 'd.md']);
  });
});
