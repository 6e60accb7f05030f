import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { thisThread } from '../src/cli/crew.js';
import { finishedPages } from '../src/cli/finished-pages.js';
import type { FixFlags } from '../src/cli/fix.js';
import type { Job } from '../src/cli/jobs.js';
import type { Page } from '../src/types.js';
import { filesBelow, folderWith, inProcess, PAGE, shell } from './command-line.js';
import { FERRY, firstPart, OTHER, runoverOf } from './ferry-pages.js';

const FIRST = firstPart(FERRY, '（下转4版）');
const REST = OTHER + runoverOf(FERRY, '（上接1版）');
const WHOLE = `${FERRY.second}${FERRY.rest}`;

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const pageAt = (...path: string[]): Omit<Page, 'changes'> => JSON.parse(read(...path));

describe('a story that jumps to another file', () => {
  test.each([
    ['in order', ['raw/p1.txt', 'raw/p4.txt']],
    ['in reverse', ['raw/p4.txt', 'raw/p1.txt']],
  ])('is linked, whatever the order: %s', async (_, paths) => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p4.txt': REST });
    const run = await inProcess(['fix', ...paths, '-f', 'json', '-v'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).not.toContain('unresolved-jump');
    expect(pageAt(cwd, 'clean/p1.json').articles[0]?.continuedIn).toEqual({
      path: 'raw/p4.txt',
      article: 'a2',
    });
    expect(pageAt(cwd, 'clean/p4.json').articles[1]?.continuedFrom).toEqual({
      path: 'raw/p1.txt',
      article: 'a1',
    });
  });

  it('is a note where the other page is not among the inputs, and no error', async () => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p3.txt': PAGE });
    const run = await inProcess(['fix', 'raw', '-f', 'json', '-v'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/^ {2}raw\/p1\.txt:8:1: unresolved-jump: “（下转4版）”: .+$/m);
    const page = pageAt(cwd, 'clean/p1.json');
    expect(page.articles[0]).not.toHaveProperty('continuedIn');
    expect(page.warnings.map(({ rule }) => rule)).toContain('unresolved-jump');
  });

  it('keeps the pages on standard output in their order', async () => {
    const names = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const files = Object.fromEntries(names.map((name) => [`raw/${name}.txt`, PAGE]));
    const cwd = folderWith({
      ...files,
      'raw/p2.txt': FIRST,
      'raw/p4.txt': REST.replace('上接1版', '上接2版'),
    });
    const run = await inProcess(['fix', 'raw', '-f', 'jsonl', '--stdout'], { cwd });
    const pages: Page[] = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pages.map(({ source }) => source.path)).toEqual(names.map((name) => `raw/${name}.txt`));
    expect(pages[1]?.articles[0]?.continuedIn).toEqual({ path: 'raw/p4.txt', article: 'a2' });
  });
});

describe('pages that wait', () => {
  const FLAGS: FixFlags = {
    format: 'json',
    outDir: 'clean',
    variant: 'keep',
    stitch: true,
    ignore: true,
    onError: 'fail',
    jobs: 1,
  };
  const jobOf = (path: string, text: string): Job => {
    const file = join(folderWith({ page: text }), 'page');
    return { path, file, bytes: Buffer.byteLength(text), output: null, onlyOne: false };
  };
  /** What is finished after each job was cleaned: `i: path articles`. */
  async function finishedAfter(
    jobs: Job[],
    inOrder: boolean,
    keptBytes?: number,
    onCleaned: (job: Job) => void = () => {},
  ): Promise<string[]> {
    const finished: string[] = [];
    let i = 0;
    const course = {
      flagsFor: () => FLAGS,
      inOrder,
      ...(keptBytes !== undefined && { keptBytes }),
      onCleaned(job: Job) {
        i += 1;
        onCleaned(job);
      },
    };
    for await (const [{ path }, outcome] of finishedPages(jobs, thisThread(new Map()), course))
      finished.push(
        `${i}: ${path} ${outcome.kind === 'failed' ? outcome.problem.message : 'report' in outcome && outcome.report.articles}`,
      );
    return finished;
  }
  const pages = (day = '') => [
    jobOf(`${day}p1.txt`, FIRST),
    jobOf(`${day}p2.txt`, OTHER),
    jobOf(`${day}p4.txt`, REST),
  ];

  test.each([
    ['those with a jump, to the end', false, ['1: p2.txt 1', '2: p1.txt 1', '2: p4.txt 1']],
    [
      'all behind the first that does, where they are printed',
      true,
      ['2: p1.txt 1', '2: p2.txt 1', '2: p4.txt 1'],
    ],
  ])('are %s', async (_, inOrder, put) => {
    expect(await finishedAfter(pages(), inOrder)).toEqual(put);
    // not kept, but cleaned again; the first one kept, and of the others their texts
    for (const keptBytes of [0, 6000]) expect(await finishedAfter(pages(), inOrder, keptBytes)).toEqual(put);
  });

  it('are in their files at once where there is no room for them, and written anew where a link is found', async () => {
    const out = folderWith();
    const open = firstPart(FERRY, '（下转8版）').replace('渡口', '码头');
    const all = { 'p1.txt': FIRST, 'p2.txt': OTHER, 'p3.txt': open, 'p4.txt': REST };
    const jobs = Object.entries(all).map(([path, text]) => ({
      ...jobOf(path, text),
      output: join(out, `${path}.json`),
    }));
    const linked = () => filesBelow(out).map((name) => [name, read(out, name).includes('"continued')]);
    const seen: unknown[] = [];
    const flags = { ...FLAGS, stitch: false };
    const put = async (keptBytes: number) => {
      const course = {
        flagsFor: () => flags,
        inOrder: false,
        keptBytes,
        onCleaned: () => seen.push(linked()),
      };
      for await (const [, { kind }] of finishedPages(jobs, thisThread(new Map()), course))
        expect(kind).toBe('finished');
    };
    await put(0);
    expect(seen).toEqual([
      [['p1.txt.json', false]],
      [
        ['p1.txt.json', false],
        ['p2.txt.json', false],
      ],
      [
        ['p1.txt.json', false],
        ['p2.txt.json', false],
        ['p3.txt.json', false],
      ],
      [
        ['p1.txt.json', true],
        ['p2.txt.json', false],
        ['p3.txt.json', false],
        ['p4.txt.json', true],
      ],
    ]);
    const written = () => filesBelow(out).map((name) => read(out, name));
    const without = written();
    await put(1e6);
    expect(written()).toEqual(without);
  });

  it('wait no longer than their issue', async () => {
    const jobs = [...pages('2020-02-26/'), ...pages('2020-02-27/')];
    expect(await finishedAfter(jobs, true)).toEqual([
      '2: 2020-02-26/p1.txt 1',
      '2: 2020-02-26/p2.txt 1',
      '2: 2020-02-26/p4.txt 1',
      '5: 2020-02-27/p1.txt 1',
      '5: 2020-02-27/p2.txt 1',
      '5: 2020-02-27/p4.txt 1',
    ]);
    const undated = [...jobs, jobOf('p9.txt', PAGE)];
    expect((await finishedAfter(undated, true)).every((line) => line.startsWith('6:'))).toBe(true);
  });

  it('are not written where the file was changed in between', async () => {
    const jobs = [jobOf('p4.txt', REST), jobOf('p1.txt', FIRST)];
    const change = ({ path, file }: Job) => path === 'p4.txt' && appendFileSync(file ?? '', OTHER);
    expect(await finishedAfter(jobs, false, 0, change)).toEqual([
      '1: p4.txt was changed while papercleaner was at work; clean it again',
      '1: p1.txt 1',
    ]);
  });
});

describe('--stitch', () => {
  test.each([
    ['md', 'md', `\n${WHOLE}\n`],
    ['text', 'txt', `\n${WHOLE}\n`],
    ['json', 'json', `"text":"${WHOLE}"`],
    ['jsonl', 'jsonl', `"text":"${WHOLE}"`],
  ])('one article in %s', async (format, extension, text) => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p4.txt': REST });
    const run = await inProcess(['fix', 'raw', '--stitch', '-f', format], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/^2 pages, 2 articles, .* → clean\/\n$/);
    expect(read(cwd, 'clean', `p1.${extension}`)).toContain(text);
    expect(read(cwd, 'clean', `p1.${extension}`)).toContain(FERRY.last);
    if (format === 'md' || format === 'text') {
      expect(read(cwd, 'clean', `p1.${extension}`)).not.toContain('下转');
      expect(read(cwd, 'clean', `p4.${extension}`)).not.toContain(FERRY.last);
    }
  });

  it('takes standard input, with a story that jumps from sheet to sheet', async () => {
    const stdin = `${firstPart(FERRY, '（下转2版）')}\f${runoverOf(FERRY, '（上接1版）')}`;
    const run = await inProcess(['fix', '--stitch'], { cwd: folderWith(), stdin });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`\n${WHOLE}\n`);
    expect(run.stdout).not.toContain('---');
  });

  it('writes without a jump what is written without it', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/p2.txt': OTHER });
    await inProcess(['fix', 'raw', '-o', 'one'], { cwd });
    await inProcess(['fix', 'raw', '-o', 'two', '--stitch'], { cwd });
    for (const name of filesBelow(join(cwd, 'one')))
      expect(read(cwd, 'two', name)).toBe(read(cwd, 'one', name));
    expect(filesBelow(join(cwd, 'two'))).toEqual(['p1.md', 'p2.md']);
  });

  it('may come from the environment', async () => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p4.txt': REST });
    const run = await inProcess(['fix', 'raw', '--stdout'], { cwd, env: { PAPERCLEANER_STITCH: '1' } });
    expect(run.stdout).toContain(WHOLE);
  });

  it('reports a part whose file cannot be written, and writes the others', async () => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p4.txt': REST, 'raw/p5.txt': PAGE });
    const run = await shell('mkdir -p clean/p4.md/x; papercleaner fix raw --stitch', { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^papercleaner: clean\/p4\.md: cannot be written: /);
    expect(read(cwd, 'clean/p1.md')).toContain(WHOLE);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1.md', 'p5.md']);
  });
});
