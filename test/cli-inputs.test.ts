import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../src/cli/expand.js';
import { findInputs } from '../src/cli/inputs.js';
import { describePathError } from '../src/cli/os-error.js';
import { readPage } from '../src/cli/read.js';
import { filesBelow, finish, folderWith, inProcess, PAGE, shell, start } from './command-line.js';

/** What lands in `clean/`, and the messages without the summary. */
async function fix(cwd: string, ...args: string[]) {
  const { code, stderr } = await inProcess(['fix', '-q', ...args], { cwd });
  return { code, written: filesBelow(join(cwd, 'clean')), messages: stderr.trimEnd().split('\n') };
}

const done = (...written: string[]) => ({ code: 0, written, messages: [''] });

describe('files and folders', () => {
  const tree = {
    'raw/2020/p1.txt': PAGE,
    'raw/2021/p1.TXT': PAGE,
    'raw/2021/notes.pdf': '%PDF',
    'raw/2021/.hidden.txt': PAGE,
    'raw/.git/x.txt': PAGE,
    'raw/x.txt/p3.txt': PAGE,
  };

  test('a folder stands for its .txt files at any depth; a folder named x.txt is a folder', async () => {
    expect(await fix(folderWith(tree), 'raw')).toEqual(done('2020/p1.md', '2021/p1.md', 'x.txt/p3.md'));
  });

  test.each([
    { name: 'one file', args: ['raw/2020/p1.txt'], written: ['p1.md'] },
    {
      name: 'files of two folders',
      args: ['raw/2020/p1.txt', 'raw/2021/p1.TXT'],
      written: ['2020/p1.md', '2021/p1.md'],
    },
    {
      name: 'a folder and a file',
      args: ['raw/2021', 'raw/2020/p1.txt'],
      written: ['2020/p1.md', '2021/p1.md'],
    },
    { name: 'a folder with a slash and dots', args: ['./raw/../raw/2020/'], written: ['p1.md'] },
    {
      name: 'an explicit path, whatever its extension',
      args: ['raw/2021/.hidden.txt'],
      written: ['.hidden.md'],
    },
  ])('folders are kept below the common root: $name', async ({ args, written }) => {
    expect(await fix(folderWith(tree), ...args)).toEqual(done(...written));
  });

  test('the same file given twice is cleaned once', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const { stderr } = await inProcess(['fix', 'p1.txt', './p1.txt', 'p1.*', '.'], { cwd });
    expect(stderr).toMatch(/^1 page,/);
  });

  test('the order is that of the arguments, then of the names', async () => {
    const cwd = folderWith({ 'b/2.txt': PAGE, 'b/10.txt': PAGE, 'a/1.txt': PAGE });
    const { files } = await findInputs(
      ['b', 'a'].map((name) => ({ path: join(cwd, name), literal: false })),
      { wanted: TEXTS, outDir: null, ignoreFiles: true },
    );
    expect(files.map(({ path }) => path.slice(cwd.length + 1))).toEqual(['b/10.txt', 'b/2.txt', 'a/1.txt']);
  });

  test('a second run does not clean what the first one wrote', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    await fix(cwd, '.', '--format', 'text');
    expect(await fix(cwd, '.', '--format', 'text')).toEqual(done('p1.txt'));
    expect(await fix(cwd, '**/*.txt', '--format', 'text')).toEqual(done('p1.txt'));
  });

  test.each(['-dash.txt', 'new\nline.txt', 'p[1].txt', '*.txt', '{a,b}.txt', '渡口 1.txt', '\uFEFF.txt'])(
    'a file named %j',
    async (name) => {
      const cwd = folderWith({ [name]: PAGE, 'p1.txt': PAGE });
      expect(await fix(cwd, '--', name)).toEqual(done(name.replace(/txt$/, 'md')));
    },
  );

  test('a name that looks like an option is not taken for one', async () => {
    const run = await fix(folderWith({ '-dash.txt': PAGE }), '-dash.txt');
    expect(run).toMatchObject({ code: 2, written: [] });
    expect(run.messages[1]).toContain('write: ./-dash.txt');
  });
});

describe('globs', () => {
  const tree = { 'raw/p1.txt': PAGE, 'raw/p2.txt': PAGE, 'raw/deep/p3.txt': PAGE, 'raw/p4.ocr': PAGE };

  test.each([
    { pattern: 'raw/p?.txt', written: ['p1.md', 'p2.md'] },
    { pattern: 'raw/p[2-9].*', written: ['p2.md', 'p4.md'] },
    { pattern: 'raw/{p1,p2}.txt', written: ['p1.md', 'p2.md'] },
    { pattern: './raw/**/*.txt', written: ['deep/p3.md', 'p1.md', 'p2.md'] },
    { pattern: 'raw/d*', written: ['deep/p3.md'] },
    { pattern: '*/p1.txt', written: ['raw/p1.md'] },
  ])('$pattern', async ({ pattern, written }) => {
    expect(await fix(folderWith(tree), pattern)).toEqual(done(...written));
  });

  test('one that matches nothing is an error that names it; the others are done', async () => {
    expect(await fix(folderWith(tree), 'raw/p1.txt', 'raw/q*.txt')).toEqual({
      code: 2,
      written: ['p1.md'],
      messages: ['papercleaner: raw/q*.txt: matches no file; check the pattern'],
    });
  });

  test('a path that exists is never read as a glob', async () => {
    const cwd = folderWith({ 'p[1].txt': PAGE, 'p1.txt': PAGE, 'raw[1]/a.txt': PAGE, 'raw1/b.txt': PAGE });
    expect(await fix(cwd, 'p[1].txt')).toEqual(done('p[1].md'));
    rmSync(join(cwd, 'clean'), { recursive: true });
    expect(await fix(cwd, 'raw[1]/*.txt')).toEqual(done('a.md'));
  });
});

describe('--files-from', () => {
  const tree = { 'raw/p1.txt': PAGE, 'raw/p[2].txt': PAGE, 'raw/p2.txt': PAGE, 'raw/new\nline.txt': PAGE };

  test.each([
    { name: 'one a line', list: 'raw/p1.txt\nraw/p2.txt\n', args: [], written: ['p1.md', 'p2.md'] },
    {
      name: 'CRLF, BOM and blank lines',
      list: '\uFEFFraw/p1.txt\r\n\r\nraw/p2.txt',
      args: [],
      written: ['p1.md', 'p2.md'],
    },
    { name: 'names as they are', list: 'raw/p[2].txt\n', args: [], written: ['p[2].md'] },
    {
      name: 'NUL-separated',
      list: 'raw/new\nline.txt\0raw/p1.txt\0',
      args: ['-0'],
      written: ['new\nline.md', 'p1.md'],
    },
  ])('$name', async ({ list, args, written }) => {
    const cwd = folderWith({ ...tree, list });
    expect(await fix(cwd, '--files-from', 'list', ...args)).toEqual(done(...written));
  });

  test('a name in a list is never a glob', async () => {
    const run = await fix(folderWith({ ...tree, list: 'raw/p?.txt\n' }), '--files-from', 'list');
    expect(run).toMatchObject({ code: 2, written: [] });
    expect(run.messages[0]).toContain('raw/p?.txt: no such file');
  });

  test('- reads the list from standard input', async () => {
    const cwd = folderWith(tree);
    const { code } = await inProcess(['fix', '--files-from', '-'], { cwd, stdin: 'raw/p1.txt\n' });
    expect(code).toBe(0);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1.md']);
  });

  test.each([
    { name: 'an empty list', list: '\n', args: [], message: 'list: the list names no file' },
    { name: 'no such list', list: undefined, args: [], message: 'list: no such file or folder' },
    { name: 'a NUL-separated list without -0', list: 'raw/p1.txt\0raw/p2.txt', args: [], message: '--null' },
  ])('$name is an error', async ({ list, args, message }) => {
    const cwd = folderWith(list === undefined ? tree : { ...tree, list });
    const run = await fix(cwd, '--files-from', 'list', ...args);
    expect(run).toMatchObject({ code: 2, written: [], messages: [expect.stringContaining(message)] });
  });

  test('--null without a list is a usage error', async () => {
    expect(await fix(folderWith(tree), '-0', 'raw')).toMatchObject({ code: 2, written: [] });
  });
});

describe('what cannot be read is named, and the rest is done', () => {
  const isRoot = process.getuid?.() === 0;
  const noFifo = process.platform === 'win32';

  test.each([
    { name: 'missing.txt', make: () => {}, message: 'no such file or folder; check the name' },
    {
      name: 'good.txt/x.txt',
      make: () => {},
      message: 'a part of this path is a file, not a folder; check the name',
    },
    { name: `${'n'.repeat(300)}.txt`, make: () => {}, message: 'the name is too long; shorten it' },
    {
      name: 'dangling.txt',
      make: (path: string) => symlinkSync('nowhere', path),
      message: 'the link leads to a file that does not exist; mend or remove it',
    },
    {
      name: 'loop.txt',
      make: (path: string) => symlinkSync('loop.txt', path),
      message: 'the link leads back to itself; give the file it should lead to',
    },
    {
      name: 'empty',
      make: (path: string) => mkdirSync(path),
      message: 'no .txt file in this folder; name the files themselves',
    },
  ])('$name', async ({ name, make, message }) => {
    const cwd = folderWith({ 'good.txt': PAGE });
    make(join(cwd, name));
    expect(await fix(cwd, name, 'good.txt')).toEqual({
      code: 2,
      written: ['good.md'],
      messages: [`papercleaner: ${name}: ${message}`],
    });
  });

  test.skipIf(isRoot)('a file without permission', async () => {
    const cwd = folderWith({ 'good.txt': PAGE, 'secret.txt': PAGE });
    chmodSync(join(cwd, 'secret.txt'), 0);
    expect(await fix(cwd, '.')).toMatchObject({ code: 2, written: ['good.md'] });
  });

  test.skipIf(noFifo)('a FIFO, which would never end', async () => {
    const cwd = folderWith({ 'good.txt': PAGE });
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    expect(await fix(cwd, '.')).toEqual({
      code: 2,
      written: ['good.md'],
      messages: ['papercleaner: pipe.txt: not a regular file; give a text file'],
    });
    expect(() => readPage(join(cwd, 'pipe.txt'))).toThrow('not a regular file');
  });

  test.skipIf(process.platform !== 'linux')('a name that is no UTF-8', async () => {
    const cwd = folderWith({ 'good.txt': PAGE });
    await shell('cp good.txt "$(printf \'p\\326\\320.txt\')"', { cwd });
    const { code, messages } = await fix(cwd, '.');
    expect(code).toBe(2);
    expect(messages[0]).toContain('not valid UTF-8; rename it');
  });

  test('links to folders are not followed in folders and globs, so that loops end', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE });
    symlinkSync('..', join(cwd, 'raw/up'));
    symlinkSync('.', join(cwd, 'raw/self.txt'));
    expect(await fix(cwd, 'raw')).toEqual(done('p1.md'));
    expect(await fix(cwd, 'raw/**')).toEqual(done('p1.md'));
  });

  test('a link to a file is read, in a folder as by name', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE });
    symlinkSync('p1.txt', join(cwd, 'raw/p2.txt'));
    expect(await fix(cwd, 'raw')).toEqual(done('p1.md', 'p2.md'));
  });

  test('a file that vanishes before its turn', async () => {
    // the first page is more than a pipe holds: the second waits until it has been taken
    const first = Array.from({ length: 9000 }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。\n`).join(
      '',
    );
    const cwd = folderWith({ 'a.txt': first, 'b.txt': PAGE, 'c.txt': PAGE });
    const child = start(['fix', 'a.txt', 'b.txt', 'c.txt', '--stdout', '-q'], { cwd });
    await new Promise((resolve) => child.stdout?.once('readable', resolve));
    rmSync(join(cwd, 'b.txt'));
    const { code, stdout, stderr } = await finish(child);
    expect(stderr).toBe('papercleaner: b.txt: no such file or folder; check the name\n');
    expect(code).toBe(2);
    expect(stdout).toContain('<!-- c.txt -->');
  });

  test('an error of the system without a meaning of ours is passed on', () => {
    expect(describePathError('p.txt', new Error('strange'))).toBe('strange');
  });
});
