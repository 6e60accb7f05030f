import { linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { planOutputs, writeOutput, writeOutputMeanwhile } from '../src/cli/output.js';
import { watchSignals } from '../src/cli/signals.js';
import { filesBelow, finish, folderWith, inProcess, PAGE, shell, start } from './command-line.js';

const fix = (cwd: string, ...args: string[]) => inProcess(['fix', '-q', ...args], { cwd });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('names of outputs', () => {
  test.each([
    ['p1.txt', 'p1.md'],
    ['p1', 'p1.md'],
    ['p.2020.text', 'p.2020.md'],
    ['1949-10-01.1', '1949-10-01.1.md'],
    ['.txt', '.txt.md'],
    ['p1.md', 'p1.md'],
  ])('%s → %s', (name, output) => {
    const path = `/raw/${name}`;
    const inputs = { files: [{ path, bytes: 0 }], root: '/raw' };
    expect(planOutputs(inputs, 'no-such-folder', '.md')(path)).toBe(`no-such-folder/${output}`);
  });
});

describe('two inputs for one output', () => {
  test.each([
    ['x.txt', 'x.text'],
    ['A.txt', 'a.txt'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
  ])('%s and %s: an error that names both, before anything is written', async (one, other) => {
    const cwd = folderWith({ '0.txt': PAGE, [one]: PAGE, [other]: PAGE });
    const { code, stdout, stderr } = await fix(cwd, '0.txt', one, other);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`papercleaner: ${one} and ${other} would both be written to clean/`);
    expect(filesBelow(join(cwd, 'clean'))).toEqual([]);
  });

  test('files of one name in two folders do not collide', async () => {
    const cwd = folderWith({ 'a/p1.txt': PAGE, 'b/p1.txt': PAGE });
    expect((await fix(cwd, 'a', 'b')).code).toBe(0);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['a/p1.md', 'b/p1.md']);
  });

  test('on standard output nothing collides', async () => {
    const cwd = folderWith({ 'x.txt': PAGE, 'x.text': PAGE });
    expect((await fix(cwd, 'x.txt', 'x.text', '--stdout')).code).toBe(0);
  });
});

describe('an output is never an input', () => {
  const refused = async (cwd: string, ...args: string[]) => {
    const before = read(cwd, 'raw/p1.txt');
    const { code, stderr } = await fix(cwd, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/is an input and would be overwritten; choose another --out-dir\n$/);
    expect(read(cwd, 'raw/p1.txt')).toBe(before);
  };
  const pages = { 'raw/p0.txt': PAGE, 'raw/p1.txt': PAGE };

  test('the same folder', async () => {
    const cwd = folderWith(pages);
    await refused(cwd, 'raw/p0.txt', 'raw/p1.txt', '--format', 'text', '-o', 'raw');
    expect(filesBelow(cwd)).toEqual(['raw/p0.txt', 'raw/p1.txt']);
  });

  test('the same folder by another name', async () => {
    const cwd = folderWith(pages);
    symlinkSync('raw', join(cwd, 'also-raw'));
    await refused(cwd, 'raw/p1.txt', '--format', 'text', '-o', 'also-raw');
  });

  test('an input that is a link', async () => {
    const cwd = folderWith({ ...pages, 'elsewhere/p2.txt': PAGE });
    symlinkSync('../elsewhere/p2.txt', join(cwd, 'raw/p2.txt'));
    await refused(cwd, 'raw/p2.txt', '--format', 'text', '-o', 'raw');
    expect(lstatSync(join(cwd, 'raw/p2.txt')).isSymbolicLink()).toBe(true);
  });

  test('the file behind a link', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE });
    mkdirSync(join(cwd, 'links'));
    symlinkSync('../raw/p1.txt', join(cwd, 'links/p1.txt'));
    await refused(cwd, 'links/p1.txt', '--format', 'text', '-o', 'raw');
  });

  test('a second name of the input', async () => {
    const cwd = folderWith({ ...pages, 'clean/other.md': '' });
    linkSync(join(cwd, 'raw/p1.txt'), join(cwd, 'clean/p1.md'));
    await refused(cwd, 'raw/p1.txt');
  });

  test('beside the inputs with another extension is well', async () => {
    const cwd = folderWith(pages);
    expect((await fix(cwd, 'raw', '-o', 'raw')).code).toBe(0);
    expect(filesBelow(join(cwd, 'raw'))).toEqual(['p0.md', 'p0.txt', 'p1.md', 'p1.txt']);
  });
});

test('an output where another one needs a folder: refused before anything is written', async () => {
  const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/p1.md/x.txt': PAGE });
  const { code, stderr } = await fix(cwd, 'raw');
  expect(code).toBe(2);
  expect(stderr).toContain(
    'raw/p1.txt would be written to clean/p1.md, which is the folder of other outputs',
  );
  expect(filesBelow(join(cwd, 'clean'))).toEqual([]);
  // the pages of a split are folders themselves
  writeFileSync(join(cwd, 'raw/p1.md/p2.md.txt'), PAGE);
  mkdirSync(join(cwd, 'raw/p1'));
  writeFileSync(join(cwd, 'raw/p1/x.txt'), PAGE);
  expect((await fix(cwd, 'raw', '--split')).code).toBe(0);
});

describe('whole files or none', () => {
  test('a second run replaces the first and gives the same bytes', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE, 'clean/p1.md': 'old' });
    await fix(cwd, 'p1.txt');
    const first = read(cwd, 'clean/p1.md');
    expect(first).toContain('渡船');
    await fix(cwd, 'p1.txt');
    expect(read(cwd, 'clean/p1.md')).toBe(first);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1.md']);
  });

  test('where a link stands, it is replaced and its target left alone', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE, 'precious.md': 'precious' });
    mkdirSync(join(cwd, 'clean'));
    symlinkSync('../precious.md', join(cwd, 'clean/p1.md'));
    await fix(cwd, 'p1.txt');
    expect(read(cwd, 'precious.md')).toBe('precious');
    expect(read(cwd, 'clean/p1.md')).toContain('渡船');
  });

  test.each([
    {
      name: 'a folder in its place',
      make: (cwd: string) => mkdirSync(join(cwd, 'clean/p1.md'), { recursive: true }),
    },
    { name: 'a file for a folder', make: (cwd: string) => writeFileSync(join(cwd, 'clean'), 'file') },
  ])('$name: an error with the path, nothing left behind', async ({ make }) => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    make(cwd);
    const { code, stderr } = await fix(cwd, 'p1.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^papercleaner: clean\/p1\.md: cannot be written: .+\n$/);
    expect(filesBelow(cwd).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'no room: the old file is left, the temporary one is not',
    async () => {
      const long = Array.from({ length: 4000 }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。\n`).join(
        '',
      );
      const cwd = folderWith({ 'a.txt': long, 'b.txt': PAGE, 'clean/a.md': 'old' });
      // files of at most 16 blocks, which the shell counts as 512 or 1024 bytes
      const { code, stderr } = await shell('ulimit -f 16; papercleaner fix -q a.txt b.txt', { cwd });
      expect(code).toBe(2);
      expect(stderr).toBe(
        'papercleaner: clean/a.md: cannot be written: the file grows larger than this system allows\n',
      );
      expect(read(cwd, 'clean/a.md')).toBe('old');
      expect(filesBelow(join(cwd, 'clean'))).toEqual(['a.md', 'b.md']);
    },
  );

  test('two writers of one file do not meet', async () => {
    const folder = folderWith();
    const path = join(folder, 'p1.md');
    for (let i = 0; i < 20; i++) writeOutput(path, `${i}`);
    expect(read(path)).toBe('19');
    const all = Array.from({ length: 20 }, (_, i) => writeOutputMeanwhile(path, `渡船 ${i}`));
    await Promise.all(all);
    expect(read(path)).toMatch(/^渡船 1?\d$/);
    expect(filesBelow(folder)).toEqual(['p1.md']);
  });

  test('a signal while a file is flushed: the old one is left, the temporary one is not', async () => {
    const folder = folderWith({ 'p1.md': 'old' });
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    onTestFinished(() => exit.mockRestore());
    watchSignals();
    const written = writeOutputMeanwhile(join(folder, 'p1.md'), 'new');
    expect(filesBelow(folder)).toHaveLength(2);
    process.emit('SIGTERM');
    expect(filesBelow(folder)).toEqual(['p1.md']);
    expect(exit).toHaveBeenCalledWith(143);
    // here alone: the process would be no more
    await expect(written).rejects.toThrow('ENOENT');
    expect(read(folder, 'p1.md')).toBe('old');
    expect(filesBelow(folder)).toEqual(['p1.md']);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while pages are written: exit %i, no half file, no stack', async (signal, exit) => {
    const names = Array.from({ length: 400 }, (_, n) => `raw/p${n}.txt`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, PAGE])));
    const child = start(['fix', 'raw', '--format', 'json', '-v'], { cwd });
    const firstReport = new Promise((resolve) => child.stderr?.once('data', resolve));
    const finished = finish(child);
    await firstReport;
    child.kill(signal);
    const { code, stderr } = await finished;
    expect(code).toBe(exit);
    expect(stderr).not.toMatch(/^\s+at /m);
    const written = filesBelow(join(cwd, 'clean'));
    expect(written.length).toBeLessThan(400);
    for (const name of written) expect(JSON.parse(read(cwd, 'clean', name)).version).toBe(1);
  });

  test('SIGINT while waiting for standard input', async () => {
    const child = start(['fix'], { cwd: folderWith() });
    const closed = new Promise((resolve) => child.on('close', resolve));
    // more than the pipe holds: once it is written, somebody is reading
    await new Promise((resolve) => child.stdin?.write('渡'.repeat(1_000_000), resolve));
    child.kill('SIGINT');
    const code = await closed;
    expect(code).toBe(130);
  });

  test('SIGTERM while nobody reads', async () => {
    const long = Array.from({ length: 9000 }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。\n`).join(
      '',
    );
    const child = start(['fix', 'a.txt', '--stdout'], { cwd: folderWith({ 'a.txt': long }) });
    await new Promise((resolve) => child.stdout?.once('readable', resolve));
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(143);
    expect(stderr).toBe('');
  });
});
