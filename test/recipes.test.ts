/** The recipes in contrib, run for real where GNU parallel and Slurm are installed, with workers that are killed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { BIN, filesBelow, finish, folderWith, PAGE, papercleaner, type Run } from './command-line.js';
import { isInstalled, missingForSlurm, SBIN_PATH, startSlurm } from './slurm.js';

const CONTRIB = fileURLToPath(new URL('../contrib', import.meta.url));
const read = (...path: string[]) => readFileSync(path.join('/'), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Of a day: they take long enough to be killed at. */
const PAGES = 40;

/**
 * A corpus of four days with blanks and quotes in its names, and a command `papercleaner` that notes each of its calls.
 * A day is a shard.
 */
function corpus(): { cwd: string; env: Record<string, string>; calls: (what: string) => string[] } {
  const cwd = folderWith();
  for (const day of ['1949-05-01', '1949-05-02', '1949-05-03', '1949-05-04']) {
    mkdirSync(`${cwd}/raw/${day}`, { recursive: true });
    for (let n = 0; n < PAGES; n += 1)
      writeFileSync(`${cwd}/raw/${day}/it's "page" ${n}.txt`, `${PAGE.repeat(20)}${day} ${n}\n`);
  }
  mkdirSync(`${cwd}/bin`);
  const command = `#!/bin/sh\necho "$@" >> '${cwd}/calls'\nexec '${process.execPath}' '${BIN}' "$@"\n`;
  writeFileSync(`${cwd}/bin/papercleaner`, command, { mode: 0o755 });
  const calls = (what: string) =>
    read(cwd, 'calls')
      .split('\n')
      .filter((call) => call.startsWith(what));
  return { cwd, env: { PATH: `${cwd}/bin:${SBIN_PATH}`, SIZE: '70kB', HOME: cwd }, calls };
}

const run = (recipe: string, { cwd, env }: { cwd: string; env: Record<string, string> }, ...args: string[]) =>
  spawn(`${CONTRIB}/${recipe}`, ['raw', 'all.jsonl', ...args], { cwd, env, detached: true });

/** The shard and the process of a worker that is in the midst of one: its temporary file names the process. */
async function workerAt(cwd: string): Promise<number> {
  for (;;) {
    for (const name of filesBelow(`${cwd}/work/out`)) {
      const [, pid] = /^\.papercleaner-[0-9a-f]+-(\d+)-[0-9a-f]+\.tmp$/.exec(name) ?? [];
      if (pid !== undefined) return Number(pid);
    }
    await after(5);
  }
}

/** A process whose parent was killed, too, is alive to all who ask until the first of all processes has waited for it. */
async function gone(pid: number): Promise<void> {
  try {
    for (;;) {
      process.kill(pid, 0);
      await after(5);
    }
  } catch {
    // there is no such process any more
  }
}

async function expectWhole(cwd: string, { code, stderr }: Run, args: string[] = []): Promise<void> {
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/\n4 shards, 160 pages, .+ → all\.jsonl, sha256 [0-9a-f]{64}\n$/),
  ]);
  const one = await papercleaner(['fix', 'raw', '-f', 'jsonl', '--stdout', '-q', ...args], { cwd });
  expect(one.code).toBe(0);
  expect(stderr).toContain(`sha256 ${sha256(one.stdout)}\n`);
  expect(sha256(read(cwd, 'all.jsonl'))).toBe(sha256(one.stdout));
}

const noParallel = isInstalled('parallel') ? null : 'not installed: parallel';

describe.skipIf(noParallel !== null)(`GNU parallel${noParallel === null ? '' : `: ${noParallel}`}`, () => {
  it('a worker that is killed in the midst of a shard is started again, and no other one', async () => {
    const { cwd, env, calls } = corpus();
    const child = run('parallel.sh', { cwd, env }, '--variant', 'traditional');
    const done = finish(child);
    process.kill(await workerAt(cwd), 'SIGKILL');
    await expectWhole(cwd, await done, ['--variant', 'traditional']);
    expect(calls('worker')).toHaveLength(5);
    expect(new Set(calls('worker')).size).toBe(4);
  });

  it('all that is killed at once goes on where it was, when the same line is run again', async () => {
    const { cwd, env, calls } = corpus();
    const child = run('parallel.sh', { cwd, env: { ...env, PARALLEL: '--jobs 1' } });
    const done = finish(child);
    // the second shard: the first one is whole
    while (!filesBelow(`${cwd}/work/out`).includes('0000.jsonl')) await after(5);
    const worker = await workerAt(cwd);
    process.kill(-(child.pid as number), 'SIGKILL');
    // parallel gives each of its jobs a group of its own
    process.kill(worker, 'SIGKILL');
    expect((await done).code).toBeNull();
    await gone(worker);
    expect(filesBelow(`${cwd}/work/out`).filter((name) => name.endsWith('.jsonl'))).toEqual(['0000.jsonl']);
    const again = await finish(run('parallel.sh', { cwd, env }));
    await expectWhole(cwd, again);
    expect(again.stderr).toContain('work/out/0000.jsonl is whole already\n');
    expect(filesBelow(`${cwd}/work/out`)).toEqual(['0000.jsonl', '0001.jsonl', '0002.jsonl', '0003.jsonl']);
    expect(calls('worker').length).toBeLessThan(8);
  });

  it('a page that cannot be read is named in the end, and the rest is there', async () => {
    const { cwd, env } = corpus();
    writeFileSync(`${cwd}/raw/1949-05-02/broken.txt`, Uint8Array.of(0xff, 0xff, 0xff));
    const { code, stderr } = await finish(run('parallel.sh', { cwd, env }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/\n4 shards, 160 pages, .+, 1 failed → all\.jsonl/);
  });
});

const noSlurm = missingForSlurm();

test.skipIf(noSlurm !== null)(
  `Slurm${noSlurm === null ? '' : `: ${noSlurm}`}: a task whose worker is killed is submitted again, and no other one`,
  async () => {
    const { cwd, env, calls } = corpus();
    const slurm = { ...env, ...(await startSlurm()), PATH: env.PATH as string };
    const child = run('slurm.sh', { cwd, env: slurm }, '--variant', 'traditional');
    const done = finish(child);
    process.kill(await workerAt(cwd), 'SIGKILL');
    const ended = await done;
    await expectWhole(cwd, ended, ['--variant', 'traditional']);
    expect(ended.stderr).toMatch(/^papercleaner: work\/out\/000[0-3]\.jsonl: is missing$/m);
    expect(ended.stdout.match(/^Submitted batch job \d+$/gm)).toHaveLength(2);
    expect(calls('worker')).toHaveLength(5);
    expect(new Set(calls('worker')).size).toBe(4);
    // the tasks of the array wrote their summaries into logs of their own
    expect(filesBelow(`${cwd}/work`).filter((name) => /^\d+_\d+\.log$/.test(name))).toHaveLength(5);
  },
  180_000,
);
