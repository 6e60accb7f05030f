/** `fix --stats`: what a run amounts to, in a file. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const statsIn = (cwd: string, name = 'stats.json') => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
const BAD = Buffer.from('PK\u0003\u0004\0\0\0\0\u0001\0');
const JUMP = `${PAGE}（下转4版）\n`;

describe('--stats', () => {
  it('counts what was written, by whatever number of jobs', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE, 'raw/b.txt': JUMP, 'raw/c.txt': BAD, 'raw/d.txt': PAGE });
    const { code, stderr } = await inProcess(['fix', 'raw', '--stats', 'stats.json', '-j', '1'], { cwd });
    expect(code).toBe(2);
    const { seconds, megabytesPerSecond, settings, ...stats } = statsIn(cwd);
    expect(stats).toEqual({
      version: 1,
      papercleaner: expect.stringMatching(/^\d+\.\d+\.\d+/),
      threads: 0,
      pages: 3,
      doneBefore: 0,
      bytes: 3 * Buffer.byteLength(PAGE) + Buffer.byteLength('（下转4版）\n'),
      articles: expect.any(Number),
      characters: expect.any(Number),
      warnings: 1,
      warningsByRule: { 'unresolved-jump': 1 },
      failed: 1,
    });
    expect(stderr).toContain(
      `${stats.articles} articles, ${stats.characters} characters, 1 warning, 1 failed`,
    );
    expect(settings).toMatch(/^[0-9a-f]{64}$/);
    expect(megabytesPerSecond).toBeCloseTo(stats.bytes / 1e6 / seconds, 2);
    await inProcess(['fix', 'raw', '--stats', 'two.json', '-j', '2'], { cwd });
    const { seconds: _, megabytesPerSecond: __, ...two } = statsIn(cwd, 'two.json');
    expect(two).toEqual({ ...stats, settings, threads: 2 });
  });

  it('counts what was done before from what was written then', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE, 'raw/b.txt': JUMP });
    const call = ['fix', 'raw', '--resume', '--stats', 'stats.json'];
    await inProcess(call, { cwd });
    const first = statsIn(cwd);
    await inProcess(call, { cwd });
    const { seconds, megabytesPerSecond } = statsIn(cwd);
    expect(statsIn(cwd)).toEqual({ ...first, doneBefore: 2, seconds, megabytesPerSecond });
  });

  it('knows other settings by their hash', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE });
    const hashes = new Set<string>();
    for (const args of [[], ['-f', 'json'], ['--variant', 'traditional'], ['-j', '2']]) {
      await inProcess(['fix', 'raw', '--stats', 'stats.json', ...args], { cwd });
      hashes.add(statsIn(cwd).settings);
    }
    expect(hashes.size).toBe(3);
  });

  it('measures standard input, and leaves standard output alone', async () => {
    const cwd = folderWith();
    const { stdout } = await inProcess(['fix', '--stats', 'stats.json'], { cwd, stdin: PAGE });
    expect(stdout).toContain('渡船');
    expect(statsIn(cwd)).toMatchObject({ pages: 1, bytes: Buffer.byteLength(PAGE) });
  });

  it('that cannot be written: named, exit 2, the pages are done', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE });
    mkdirSync(join(cwd, 'stats.json'));
    const { code, stderr } = await inProcess(['fix', 'raw', '--stats', 'stats.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('papercleaner: stats.json: cannot be written: ');
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['a.md']);
  });

  test.each([
    ['raw/a.txt', 'an input'],
    ['clean/a.md', 'an output'],
  ])('%s is refused: it is %s', async (file, what) => {
    const cwd = folderWith({ 'raw/a.txt': PAGE });
    const { code, stderr } = await inProcess(['fix', 'raw', '--stats', file], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`${file} is ${what} and would be overwritten by the statistics`);
    expect(filesBelow(cwd)).toEqual(['raw/a.txt']);
  });
});
