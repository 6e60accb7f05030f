import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Page } from '../src/types.js';
import { filesBelow, folderWith, PAGE, papercleaner, shell } from './command-line.js';
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
    const run = await papercleaner(['fix', ...paths, '-f', 'json', '-v'], { cwd });
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
    const run = await papercleaner(['fix', 'raw', '-f', 'json', '-v'], { cwd });
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
    const run = await papercleaner(['fix', 'raw', '-f', 'jsonl', '--stdout'], { cwd });
    const pages: Page[] = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pages.map(({ source }) => source.path)).toEqual(names.map((name) => `raw/${name}.txt`));
    expect(pages[1]?.articles[0]?.continuedIn).toEqual({ path: 'raw/p4.txt', article: 'a2' });
  });

  it('is found on pages that are too many to be kept', async () => {
    // a page beyond the bytes that are kept is read a second time
    const long = `${FIRST}\f${Array.from({ length: 150_000 }, (_, n) => `第${n}只渡船靠了岸。\n`).join('')}`;
    const cwd = folderWith({ 'raw/p1.txt': long, 'raw/p4.txt': REST });
    const args = ['fix', 'raw', '-f', 'json', '--stitch'];
    expect(Buffer.byteLength(long)).toBeGreaterThan(4 * 2 ** 20);
    const run = await papercleaner(args, { cwd });
    expect(run.code).toBe(0);
    expect(pageAt(cwd, 'clean/p1.json').articles[0]?.blocks.map(({ text }) => text)).toContain(WHOLE);
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
    const run = await papercleaner(['fix', 'raw', '--stitch', '-f', format], { cwd });
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
    const run = await papercleaner(['fix', '--stitch'], { cwd: folderWith(), stdin });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`\n${WHOLE}\n`);
    expect(run.stdout).not.toContain('---');
  });

  it('writes without a jump what is written without it', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/p2.txt': OTHER });
    await papercleaner(['fix', 'raw', '-o', 'one'], { cwd });
    await papercleaner(['fix', 'raw', '-o', 'two', '--stitch'], { cwd });
    for (const name of filesBelow(join(cwd, 'one')))
      expect(read(cwd, 'two', name)).toBe(read(cwd, 'one', name));
    expect(filesBelow(join(cwd, 'two'))).toEqual(['p1.md', 'p2.md']);
  });

  it('may come from the environment', async () => {
    const cwd = folderWith({ 'raw/p1.txt': FIRST, 'raw/p4.txt': REST });
    const run = await papercleaner(['fix', 'raw', '--stdout'], { cwd, env: { PAPERCLEANER_STITCH: '1' } });
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
