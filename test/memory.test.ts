/** What a run holds in memory: little for each page, and no output that nobody takes. */
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import type { JumpEnd } from '../src/articles/jump-ends.js';
import type { Job } from '../src/cli/jobs.js';
import { createWaitingPages, MOST_WAITING } from '../src/cli/waiting-pages.js';
import { finish, folderWith, PAGE, shell, start } from './command-line.js';

/** So many pages; one file with many names is made and removed faster than many. */
function pages(cwd: string, count: number): void {
  mkdirSync(join(cwd, 'raw'));
  writeFileSync(join(cwd, 'raw/p0.txt'), PAGE.repeat(20));
  for (let n = 1; n < count; n += 1) linkSync(join(cwd, 'raw/p0.txt'), join(cwd, `raw/p${n}.txt`));
}

/** Megabytes; a list of all that is cleaned would take twice as much. */
const HEAP = 24;

test.each(['1', '2'])(
  '6,000 pages fit into a small heap, with --jobs %s',
  async (jobs) => {
    const cwd = folderWith();
    pages(cwd, 6000);
    const env = { NODE_OPTIONS: `--max-old-space-size=${HEAP} --max-semi-space-size=1` };
    const run = await shell(`papercleaner fix raw -f jsonl --stdout -j ${jobs} > /dev/null`, { cwd, env });
    expect(run.stderr).toMatch(/^6,000 pages, /);
    expect(run.code).toBe(0);
  },
  120_000,
);

it('waits for a reader that does not read', async () => {
  const cwd = folderWith();
  pages(cwd, 400);
  const child = start(['fix', 'raw', '-v', '-f', 'json', '--stdout', '-j', '2'], { cwd });
  let told = 0;
  child.stderr?.on('data', (text) => {
    told += String(text).split('utf-8').length - 1;
  });
  // until no more is told: the pipe is full
  for (let before = -1; told === 0 || told > before; ) {
    before = told;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  expect(told).toBeLessThan(300);
  const { code, stdout } = await finish(child);
  expect(code).toBe(0);
  expect(stdout.split('"version":').length - 1).toBe(400);
  expect(told).toBe(400);
});

it('lets no more than so many pages with a jump wait at once, where paths name no day', () => {
  const jobs = Array.from(
    { length: 2 * MOST_WAITING + 10 },
    (_, i): Job => ({ path: `raw/${i}.txt`, file: null, bytes: 100, output: null, onlyOne: false }),
  );
  const end = { printed: true } as JumpEnd;
  const waiting = createWaitingPages<string>(jobs, false);
  const released = jobs.map((_, i) => {
    expect(waiting.take(i, { sha256: '', ends: [end], kept: `page ${i}` })).toBe(true);
    return waiting.release(i).length;
  });
  expect(released.filter((count) => count > 0)).toEqual([MOST_WAITING, MOST_WAITING, 10]);
  expect(released[MOST_WAITING - 1]).toBe(MOST_WAITING);
});
