/** Disks that are full, pipes that are closed, signals at any moment: whole files or none, and the others are done. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryName } from '../src/cli/leftovers.js';
import { filesBelow, finish, folderWith, PAGE, papercleaner, shell, start } from './command-line.js';

const isWindows = process.platform === 'win32';
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const isTemporary = (name: string) => name.endsWith('.tmp');

const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。\n`).join('');

/** A file system of its own for the outputs, of 200 kB: only root may mount one. */
function mountSmallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'none', folder]);
  if (status === 0) onTestFinished(() => void spawnSync('umount', [folder]));
  return status === 0;
}

describe('a full disk', () => {
  test.skipIf(isWindows)(
    'of 200 kB: the old page is left, nothing half-written, the small ones are done',
    async (context) => {
      const cwd = folderWith({ 'a.txt': PAGE, 'b.txt': lines(9000), 'c.txt': PAGE });
      if (!mountSmallDisk(join(cwd, 'clean'))) context.skip('needs root, to mount a tmpfs');
      writeFileSync(join(cwd, 'clean/b.md'), 'old');
      const { code, stderr } = await papercleaner(['fix', '-q', 'a.txt', 'b.txt', 'c.txt'], { cwd });
      expect(stderr).toBe(
        'papercleaner: clean/b.md: cannot be written: no space left on the device; free some and run again\n',
      );
      expect(code).toBe(2);
      expect(filesBelow(join(cwd, 'clean'))).toEqual(['a.md', 'b.md', 'c.md']);
      expect(read(cwd, 'clean/b.md')).toBe('old');
      expect(read(cwd, 'clean/c.md')).toContain('渡船');
    },
  );

  test.skipIf(isWindows)('behind a report of validate, and behind standard output', async (context) => {
    const cwd = folderWith({ 'b.txt': lines(9000) });
    if (!mountSmallDisk(join(cwd, 'full'))) context.skip('needs root, to mount a tmpfs');
    const report = await papercleaner(['validate', 'b.txt', '--reporter', 'json=full/report.json'], { cwd });
    expect(report.code).toBe(2);
    expect(report.stderr).toContain('full/report.json: no space left on the device');
    const printed = await shell('papercleaner fix -q b.txt --stdout > full/b.md', { cwd });
    expect(printed.code).toBe(2);
    expect(printed.stderr).toMatch(/^papercleaner: standard output: no space left on the device; .+\n$/);
  });

  test.skipIf(isWindows)('in the midst of many files: each of the others is done and whole', async () => {
    const pages = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`raw/p${n}.txt`, PAGE]));
    const cwd = folderWith({ ...pages, 'raw/p3.txt': lines(4000), 'raw/p7.txt': lines(4000) });
    const { code, stderr } = await shell('ulimit -f 16; papercleaner fix raw --format json', { cwd });
    expect(code).toBe(2);
    expect(stderr.split('\n').filter((line) => line.includes('cannot be written'))).toHaveLength(2);
    expect(stderr).toMatch(/\n10 pages, .*, 2 failed → clean\/\n$/);
    const written = filesBelow(join(cwd, 'clean'));
    expect(written).toHaveLength(10);
    for (const name of written) expect(JSON.parse(read(cwd, 'clean', name)).version).toBe(1);
  });
});

describe.skipIf(isWindows)('streams that are closed', () => {
  test.each([
    { name: 'standard input', call: 'fix --stdout p1.txt <&-', stdout: true },
    {
      name: 'standard input, where the page should come from: an empty page',
      call: 'fix <&-',
      stdout: false,
    },
    { name: 'standard output', call: 'fix p1.txt --stdout >&-', stdout: false },
    { name: 'standard error', call: 'fix p1.txt --stdout 2>&-', stdout: true },
    { name: 'standard error, with something to say', call: 'fix p1.txt --stdout -v 2>&-', stdout: true },
    { name: 'all three', call: 'fix p1.txt <&- >&- 2>&-', stdout: false },
  ])('$name', async ({ call, stdout }) => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const run = await shell(`papercleaner ${call}`, { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout.includes('渡船')).toBe(stdout);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test('what goes wrong is in the exit code, though nobody can be told', async () => {
    expect((await shell('papercleaner fix gone.txt >&- 2>&-', { cwd: folderWith() })).code).toBe(2);
  });

  test.each(['md', 'json', 'jsonl', 'text'])('| head -1 of many pages as %s', async (format) => {
    const cwd = folderWith({ 'a.txt': lines(3000), 'b.txt': lines(3000), 'c.txt': PAGE });
    const script = `(papercleaner fix -q --stdout -f ${format} a.txt b.txt c.txt; echo "exit $?" >&2) | head -1`;
    const { stdout, stderr } = await shell(script, { cwd });
    expect(stderr).toBe('exit 0\n');
    expect(stdout.match(/\n/g)).toHaveLength(1);
  });

  test.each(['validate b.txt', 'explain b.txt', 'inspect b.txt', 'vocabulary b.txt'])(
    '%s | head -c 9',
    async (call) => {
      const cwd = folderWith({ 'b.txt': `${lines(3000)}The harbour was quiet.\n` });
      const { stderr } = await shell(
        `(papercleaner ${call} -q; echo "exit $?" >&2) | head -c 9 > out`.replace(
          /(explain|inspect) b.txt -q/,
          '$1 b.txt',
        ),
        { cwd },
      );
      expect(stderr).toMatch(/^exit [01]\n$/);
    },
  );
});

/** So many that a run is still at work when it has reported some of them. */
const RAW = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`raw/p${n}.txt`, PAGE]));

/** Milliseconds, while the program is loaded, or so many reports of pages: a time would be another moment on another machine. */
type Moment = { ms: number } | { reports: number };

/** A run over many pages, killed at a moment. */
async function interrupted(cwd: string, signal: NodeJS.Signals, moment: Moment, ...args: string[]) {
  const child: ChildProcess = start(['fix', 'raw', '--format', 'json', '-v', ...args], { cwd });
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  const finished = finish(child);
  if ('ms' in moment) await new Promise((resolve) => setTimeout(resolve, moment.ms));
  else await Promise.race([reported(child, moment.reports), closed]);
  child.kill(signal);
  return { ...(await finished), by: await closed };
}

/** Waits for so many lines of `--verbose`. */
function reported(child: ChildProcess, reports: number): Promise<void> {
  let seen = 0;
  return new Promise((resolve) => {
    child.stderr?.on('data', (text) => {
      seen += String(text).split('→').length - 1;
      if (seen >= reports) resolve();
    });
  });
}

describe.skipIf(isWindows)('signals', () => {
  const MOMENTS = [
    ...[0, 100, 200, 300].map((ms) => ({ ms })),
    ...[1, 40, 80, 120, 160].map((reports) => ({ reports })),
  ];

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s at many moments: exit %i, no temporary file, what is there is whole',
    async (signal, exit) => {
      const cwd = folderWith(RAW);
      const ends = new Set<string>();
      for (const moment of MOMENTS) {
        for (const args of [['--split'], ['-j', '2'], ['-j', '2', '--split']]) {
          const { code, by, stderr } = await interrupted(cwd, signal, moment, ...args);
          // before there is any handler, the system ends the process: to the shell that is the same
          ends.add(`${by === signal ? exit : code}`);
          expect(stderr).not.toMatch(/^\s+at /m);
          const written = filesBelow(join(cwd, 'clean'));
          expect(written.filter(isTemporary)).toEqual([]);
          for (const name of written) expect(JSON.parse(read(cwd, 'clean', name)).version, name).toBe(1);
        }
      }
      ends.delete('0');
      expect([...ends]).toEqual([`${exit}`]);
    },
    120_000,
  );

  test.each([[[]], [['-j', '2']]])(
    'pages that wait for the other end of a jump are not written %j',
    async (args) => {
      const cwd = folderWith({ 'raw/a.txt': `${PAGE}（下转第二版）\n`, ...RAW });
      const { code, stderr } = await interrupted(cwd, 'SIGINT', { reports: 1 }, ...args);
      expect(code).toBe(130);
      expect(stderr).not.toContain('a.json');
      const written = filesBelow(join(cwd, 'clean'));
      expect(written).toContain('p0.json');
      expect(written).not.toContain('a.json');
      expect(written.filter(isTemporary)).toEqual([]);
    },
  );
});

describe.skipIf(isWindows)('SIGKILL', () => {
  test('leaves no half page, and the next run is whole and leaves nothing else', async () => {
    const cwd = folderWith(RAW);
    for (const [reports, jobs] of [
      [1, '1'],
      [1, '2'],
      [80, '1'],
      [80, '2'],
    ] as const) {
      const { by } = await interrupted(cwd, 'SIGKILL', { reports }, '-j', jobs);
      expect(by).toBe('SIGKILL');
      for (const name of filesBelow(join(cwd, 'clean')).filter((name) => !isTemporary(name)))
        expect(JSON.parse(read(cwd, 'clean', name)).version).toBe(1);
    }
    expect((await papercleaner(['fix', '-q', 'raw', '--format', 'json'], { cwd })).code).toBe(0);
    const written = filesBelow(join(cwd, 'clean'));
    expect(written.filter(isTemporary)).toEqual([]);
    expect(written).toHaveLength(200);
  }, 60_000);

  test('temporary files of dead processes go; those of the living, of other hosts and of others stay', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const own = temporaryName();
    const ofPid = (pid: number) => own.replace(`-${process.pid}-`, `-${pid}-`);
    expect(ofPid(dead)).not.toBe(own);
    const kept = [
      own,
      ofPid(dead).replace(/-[0-9a-f]{8}-/, '-00000000-'),
      '.papercleaner-notes.tmp',
      'papercleaner-1-2.tmp',
      'p9.md.tmp',
    ];
    const files = Object.fromEntries([...kept, ofPid(dead)].map((name) => [`clean/${name}`, 'half']));
    const elsewhere = { [`clean/deep/${ofPid(dead)}`]: 'half', [`raw/${ofPid(dead)}`]: 'half' };
    const cwd = folderWith({ 'raw/p1.txt': PAGE, ...files, ...elsewhere });
    expect((await papercleaner(['fix', '-q', 'raw'], { cwd })).code).toBe(0);
    // only in folders that are written to
    expect(filesBelow(cwd)).toEqual(
      [...kept.map((name) => `clean/${name}`), 'clean/p1.md', 'raw/p1.txt', ...Object.keys(elsewhere)].sort(),
    );
  });
});
