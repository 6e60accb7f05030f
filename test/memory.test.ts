/** What a run holds in memory: little for each page, and no output that nobody takes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { finish, folderWith, PAGE, shell, start } from './command-line.js';

const pages = (cwd: string, folder: string, count: number, repeated: number) => {
  mkdirSync(join(cwd, folder));
  for (let n = 0; n < count; n += 1)
    writeFileSync(join(cwd, folder, `p${n}.txt`), `第${n}日\n${PAGE.repeat(repeated)}`);
};

/** As the system counts it, in megabytes. */
async function peakOf(cwd: string, call: string): Promise<number> {
  const preload = join(cwd, 'peak.cjs');
  writeFileSync(
    preload,
    `process.on('exit', () => require('node:fs').writeFileSync('peak', String(process.resourceUsage().maxRSS)));`,
  );
  const { code, stderr } = await shell(`NODE_OPTIONS='--require ${preload}' papercleaner ${call}`, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return Number(readFileSync(join(cwd, 'peak'), 'utf8')) / 1024;
}

test('pages are not held: 5,000 more add little to the peak', async () => {
  const cwd = folderWith();
  pages(cwd, 'few', 1000, 20);
  pages(cwd, 'many', 6000, 20);
  const few = await peakOf(cwd, 'fix few -q -f jsonl --stdout -j 1 > /dev/null');
  const many = await peakOf(cwd, 'fix many -q -f jsonl --stdout -j 1 > /dev/null');
  // it was 8; with a list of all that was cleaned, 33
  expect(many - few).toBeLessThan(20);
}, 120_000);

it('waits for a reader that does not read', async () => {
  const cwd = folderWith();
  pages(cwd, 'raw', 400, 20);
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
