import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, folderWith, PAGE, papercleaner, shell } from './command-line.js';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('standard input', () => {
  test.each([
    { name: 'no path', args: ['fix'] },
    { name: '-', args: ['fix', '-'] },
  ])('$name: from standard input to standard output', async ({ args }) => {
    const cwd = folderWith();
    const { code, stdout, stderr } = await papercleaner(args, { cwd, stdin: PAGE });
    expect(code).toBe(0);
    expect(stdout).toContain('清晨，渡船靠岸');
    expect(stderr).toMatch(/^1 page, \d+ articles?, \d+ characters.*\n$/);
    expect(filesBelow(cwd)).toEqual([]);
  });

  test('the path of the page is -', async () => {
    const { stdout } = await papercleaner(['fix', '--format', 'json'], { cwd: folderWith(), stdin: PAGE });
    expect(JSON.parse(stdout).source.path).toBe('-');
  });

  test.each([
    { name: 'with a path', args: ['-', 'p1.txt'], message: 'stands alone' },
    { name: 'with --out-dir', args: ['-', '-o', 'out'], message: 'leave out --out-dir' },
    { name: 'twice', args: ['-', '--files-from', '-'], message: 'stands alone' },
  ])('- $name is a usage error', async ({ args, message }) => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const run = await papercleaner(['fix', ...args], { cwd, stdin: PAGE });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(filesBelow(cwd)).toEqual(['p1.txt']);
  });

  test('a folder on standard input is told from an empty page', async () => {
    const run = await shell('papercleaner fix < .', { cwd: folderWith() });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^papercleaner: standard input: a folder/);
  });
});

describe('formats', () => {
  test.each(['md', 'json', 'jsonl', 'text'])('%s: file and standard output are the same', async (format) => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE });
    const extension = format === 'text' ? 'txt' : format;
    const filed = await papercleaner(['fix', 'raw/p1.txt', '--format', format], { cwd });
    expect(filed).toMatchObject({ code: 0, stdout: '' });
    expect(filesBelow(join(cwd, 'clean'))).toEqual([`p1.${extension}`]);
    const printed = await papercleaner(['fix', 'raw/p1.txt', '--format', format, '--stdout'], { cwd });
    expect(printed.stdout).toBe(read(cwd, 'clean', `p1.${extension}`));
    expect(printed.stdout).toContain('渡船');
  });

  const two = { 'a/p1.txt': PAGE, 'b/p2.txt': PAGE.replaceAll('渡', '码') };

  test('md: a comment with the path before each of several pages', async () => {
    const { stdout } = await papercleaner(['fix', 'a', 'b', '--stdout'], { cwd: folderWith(two) });
    expect(stdout.match(/^<!-- .*txt -->\n\n/gm)).toEqual(['<!-- a/p1.txt -->\n\n', '<!-- b/p2.txt -->\n\n']);
    expect(stdout).toMatch(/\n\n<!-- b/);
  });

  test('md: a name cannot end the comment', async () => {
    const cwd = folderWith({ 'a--><b>.txt': PAGE, 'p.txt': PAGE });
    const { stdout } = await papercleaner(['fix', '.', '--stdout'], { cwd });
    expect(stdout).toContain('<!-- a--&gt;<b>.txt -->');
  });

  test('json: one object after another', async () => {
    const { stdout } = await papercleaner(['fix', 'a', 'b', '--stdout', '--format', 'json'], {
      cwd: folderWith(two),
    });
    const pages = JSON.parse(`[${stdout.replace('\n}\n{', '\n},\n{')}]`);
    expect(pages.map((page: { source: { path: string } }) => page.source.path)).toEqual([
      'a/p1.txt',
      'b/p2.txt',
    ]);
  });

  test('jsonl: one page a line', async () => {
    const { stdout } = await papercleaner(['fix', 'a', 'b', '--stdout', '--format', 'jsonl'], {
      cwd: folderWith(two),
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['a/p1.txt', 'b/p2.txt']);
  });
});

describe('messages', () => {
  test('the summary counts pages, articles, characters and names the folder', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/p2.txt': PAGE });
    const { stderr } = await papercleaner(['fix', 'raw', '-o', 'out'], { cwd });
    expect(stderr).toMatch(/^2 pages, \d+ articles, \d+ characters(, \d+ warnings?)? → out\/\n$/);
  });

  test('--quiet leaves errors only', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    expect(await papercleaner(['fix', 'p1.txt', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stderr } = await papercleaner(['fix', 'p1.txt', 'p2.txt', '-q'], { cwd });
    expect(stderr).toBe('papercleaner: p2.txt: no such file or folder; check the name\n');
  });

  test('--verbose reports each file', async () => {
    const cwd = folderWith({ 'raw/p1.txt': Buffer.from(`\uFEFF${PAGE}`, 'utf16le') });
    const { stderr } = await papercleaner(['fix', 'raw/p1.txt', '-v'], { cwd });
    expect(stderr).toMatch(/^raw\/p1\.txt → clean\/p1\.md: utf-16le, \d+ articles?, \d+ warnings?\n/);
  });

  test('names cannot steer the terminal', async () => {
    const cwd = folderWith({ '\x1b]52;c;aGk=\x07.txt': PAGE });
    const { stderr } = await papercleaner(['fix', '.', 'no\x1b]2;x.txt', '-v'], { cwd });
    expect(stderr).toContain('\\x1b]52;c;aGk=\\x07.txt');
    expect(stderr).toContain('no\\x1b]2;x.txt: no such file');
    expect(stderr).not.toContain('\x1b');
    expect(stderr).not.toContain('\x07');
  });

  test.each([
    { name: 'no colour into a pipe', args: [], env: {}, coloured: false },
    { name: 'FORCE_COLOR', args: [], env: { FORCE_COLOR: '1' }, coloured: true },
    { name: 'FORCE_COLOR=0', args: [], env: { FORCE_COLOR: '0' }, coloured: false },
    {
      name: 'NO_COLOR before FORCE_COLOR',
      args: [],
      env: { NO_COLOR: '1', FORCE_COLOR: '1' },
      coloured: false,
    },
    { name: '--color before NO_COLOR', args: ['--color'], env: { NO_COLOR: '1' }, coloured: true },
    {
      name: '--no-color before FORCE_COLOR',
      args: ['--no-color'],
      env: { FORCE_COLOR: '1' },
      coloured: false,
    },
  ])('colour: $name', async ({ args, env, coloured }) => {
    const { stderr } = await papercleaner(['fix', 'missing.txt', ...args], { cwd: folderWith(), env });
    expect(stderr.includes('\x1b[')).toBe(coloured);
  });

  test('colour is for messages: pages have none', async () => {
    const { stdout } = await papercleaner(['fix', '--color'], { cwd: folderWith(), stdin: PAGE });
    expect(stdout).not.toContain('\x1b');
  });
});

describe('pipes', () => {
  // every line its own, so that nothing is taken for a repetition
  const lines = Array.from({ length: 21_000 }, (_, n) => `第${n}只渡船靠岸，船夫数到${n * 7919}号。`);
  const big = `${lines.join('\n')}\n`;

  test('a large page is whole, however slowly it is read', async () => {
    const cwd = folderWith({ 'big.txt': big });
    const script = '(papercleaner fix -q --format text; echo "exit $?" >&2) < big.txt | (sleep 0.3; cat)';
    const piped = await shell(script, { cwd });
    expect(piped.stderr).toBe('exit 0\n');
    expect(Buffer.byteLength(piped.stdout)).toBeGreaterThan(1_000_000);
    await papercleaner(['fix', 'big.txt', '--format', 'text'], { cwd });
    expect(piped.stdout === read(cwd, 'clean/big.txt')).toBe(true);
  });

  test('a reader that leaves is no error', async () => {
    const cwd = folderWith({ 'a.txt': big, 'b.txt': big });
    const run = await shell('(papercleaner fix --stdout a.txt b.txt; echo "exit $?" >&2) | head -c 9', {
      cwd,
    });
    expect(run.stderr).toBe('exit 0\n');
    expect(Buffer.byteLength(run.stdout)).toBe(9);
  });

  test('help into a closed pipe is no error', async () => {
    const run = await shell('(sleep 0.3; papercleaner --help; echo "exit $?" >&2) | true', {
      cwd: folderWith(),
    });
    expect(run.stderr).toBe('exit 0\n');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is an error', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    for (const call of ['fix p1.txt --stdout -q', '--help']) {
      const run = await shell(`papercleaner ${call} > /dev/full`, { cwd });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/^papercleaner: standard output: no space left on the device; .+\n$/);
    }
  });

  test.skipIf(process.platform === 'win32')('a file that can take only half of it', async () => {
    const run = await shell('ulimit -f 16; papercleaner fix -q big.txt --stdout > half.md', {
      cwd: folderWith({ 'big.txt': big }),
    });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^papercleaner: standard output: the file grows larger than .+\n$/);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard error changes nothing', async () => {
    const run = await shell('papercleaner fix 2> /dev/full', { cwd: folderWith(), stdin: PAGE });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('渡船') });
  });
});
