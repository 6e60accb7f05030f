import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Warning } from '../src/types.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const fix = (cwd: string, ...args: string[]) => inProcess(['fix', ...args], { cwd });

describe('strange pages are pages', () => {
  test.each([
    { name: 'an empty file', content: '' },
    { name: 'a byte order mark and no more', content: '\uFEFF' },
    { name: 'blank lines', content: '\n \n\t\r\n\u3000\n\f\n' },
    { name: 'headlines and nothing else', content: '渡口小学开学\n\n河堤加固完工\n\n\n早稻开镰\n' },
    { name: 'no newline at the end', content: '渡船靠岸。' },
    { name: 'C0 and C1 controls, DEL', content: `${PAGE}\u0001渡\u001b[31m船\u007f靠\u0085岸\u009b。\n` },
    { name: 'direction marks and overrides', content: `${PAGE}\u202e渡船\u202c\u2067靠\u2069\u200f岸。\n` },
    { name: 'byte order marks in the middle', content: `${PAGE}\ufeff渡船\ufeff靠岸。\n` },
    {
      name: 'variation selectors and joiners',
      content: `${PAGE}葛\u{e0100}飾\ufe00渡\u200d船靠\u200c岸。\n`,
    },
    { name: 'private use and noncharacters', content: `${PAGE}渡\ue123\u{f0000}船\uffff靠\ufdd0岸。\n` },
    { name: 'one line of 10 MB', content: '渡'.repeat(3_400_000) },
  ])('$name', async ({ content }) => {
    const cwd = folderWith({ 'p1.txt': content });
    const { code, stdout, stderr } = await fix(cwd, 'p1.txt');
    expect(stderr).toMatch(/^1 page, .* → clean\/\n$/);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1.md']);
  });
});

describe('what is no text is refused by name and byte, and the rest is done', () => {
  test.each([
    { name: 'NUL bytes', bytes: 'page\0one\n', args: [], message: /not text: byte 4 is NUL/ },
    { name: 'bytes of no encoding', bytes: [0x41, 0xff, 0xff, 0xff, 0xff], args: [], message: /byte 1\b/ },
    {
      name: 'a page cut off',
      bytes: [0xe6, 0xb8, 0xa1, 0xe5, 0x8f],
      args: ['--encoding', 'utf8'],
      message: /byte 3\b/,
    },
    {
      name: 'lone surrogates in UTF-16',
      bytes: [0x21, 0x6e, 0x00, 0xd8, 0x41, 0x00],
      args: ['--encoding', 'utf-16le'],
      message: /byte 2\b/,
    },
  ])('$name', async ({ bytes, args, message }) => {
    const content = typeof bytes === 'string' ? bytes : Uint8Array.from(bytes);
    const cwd = folderWith({
      'bad.txt': content,
      'good.txt': Buffer.from(PAGE, args[1] === 'utf-16le' ? 'utf16le' : 'utf8'),
    });
    const { code, stderr } = await fix(cwd, 'bad.txt', 'good.txt', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^papercleaner: bad\.txt: .+\n1 page, .*, 1 failed → clean\/\n$/);
    expect(stderr).toMatch(message);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['good.md']);
  });

  test('from standard input', async () => {
    const run = await inProcess(['fix', '-q'], { cwd: folderWith(), stdin: 'page\0one\n' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^papercleaner: standard input: not text: byte 4 .+\n$/);
  });

  test('PAPERCLEANER_DEBUG shows where', async () => {
    const env = { PAPERCLEANER_DEBUG: '1' };
    const run = await inProcess(['fix', '-q'], { cwd: folderWith(), stdin: 'page\0one\n', env });
    expect(run.stderr).toMatch(/\n\s+at .*decode/);
  });
});

describe('--on-error', () => {
  /** 渡 in UTF-8, ff, the beginning of 湖. */
  const bad = Buffer.concat([Buffer.from(`${PAGE}渡`), Buffer.of(0xff, 0x0a, 0xe6, 0xb9, 0x0a)]);
  const first = Buffer.byteLength(`${PAGE}渡`);
  const pages = { 'raw/bad.txt': bad, 'raw/good.txt': PAGE };
  const lost =
    `papercleaner: raw/bad.txt: 3 bytes at 2 places could not be decoded as utf-8, the first at byte ${first} (ff); ` +
    'U+FFFD stands there\n';

  test.each([
    { name: 'by default', args: [] },
    { name: 'fail', args: ['--on-error', 'fail'] },
  ])('$name: the path, the offset and the bytes are named, the other page is done', async ({ args }) => {
    const cwd = folderWith(pages);
    const { code, stderr } = await fix(cwd, 'raw', ...args);
    expect(code).toBe(2);
    const message = `papercleaner: raw/bad.txt: not valid utf-8: no character begins at byte ${first} with ff 0a e6 b9. `;
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr).toContain('--on-error replace\n');
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['good.md']);
  });

  test('replace: U+FFFD in the page, a warning for each, one line that counts, exit 0', async () => {
    const cwd = folderWith(pages);
    const { code, stderr } = await fix(cwd, 'raw', '--on-error', 'replace', '--format', 'json');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^papercleaner: .*\n2 pages, .*, 2 warnings → clean\/\n$/);
    expect(stderr.startsWith(lost)).toBe(true);
    const { articles, unplaced, warnings } = JSON.parse(readFileSync(join(cwd, 'clean/bad.json'), 'utf8'));
    const blocks = [...articles.flatMap((article: Article) => article.blocks), ...unplaced];
    expect(
      blocks
        .map(({ text }) => text)
        .join('')
        .match(/\ufffd/g),
    ).toHaveLength(2);
    expect(warnings.map(({ rule, line, column }: Warning) => `${rule} ${line}:${column}`)).toEqual([
      'replacement-character 4:2',
      'replacement-character 5:1',
    ]);
  });

  test('replace changes nothing on a page without bad bytes, and says nothing', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const plain = await fix(cwd, 'p1.txt', '--stdout', '-q');
    expect(plain.stdout).toContain('渡船');
    expect(await fix(cwd, 'p1.txt', '--stdout', '-q', '--on-error', 'replace')).toEqual(plain);
  });

  test('a page that waits for the other end of a jump says so too', async () => {
    const cwd = folderWith({
      'p1.txt': Buffer.concat([Buffer.from(`${PAGE}（下转第二版）\n`), Buffer.of(0xff, 0x0a)]),
      'p2.txt': PAGE,
    });
    const { stderr } = await fix(cwd, 'p1.txt', 'p2.txt', '--on-error', 'replace');
    expect(stderr).toMatch(/^papercleaner: p1\.txt: 1 byte at 1 place could not be decoded /m);
  });

  test('validate, explain and vocabulary take it as well; so does the environment', async () => {
    const cwd = folderWith(pages);
    const run = (...args: string[]) => inProcess(args, { cwd, env: { PAPERCLEANER_ON_ERROR: 'replace' } });
    const validated = await run('validate', 'raw/bad.txt', '--rule', 'cut-line=off,little-text=off');
    expect(validated.stderr).toContain(lost);
    expect(validated.stdout).toContain('raw/bad.txt:4:2 warn replacement-character');
    expect(validated.code).not.toBe(2);
    const explained = await run('explain', 'raw/bad.txt:4');
    expect(explained).toMatchObject({ code: 0, stderr: lost });
    expect((await run('vocabulary', 'raw')).code).toBe(0);
    for (const args of [
      ['validate', 'raw/bad.txt'],
      ['explain', 'raw/bad.txt'],
      ['vocabulary', 'raw'],
    ])
      expect((await inProcess(args, { cwd })).code).toBe(2);
  });

  test('what the cache remembers of a page that was read so does not hold where it may not be', async () => {
    const cwd = folderWith(pages);
    const cached = (...args: string[]) =>
      inProcess(['validate', 'raw', '--cache', '--cache-location', 'cache', ...args], { cwd });
    const replaced = await cached('--on-error', 'replace');
    expect(await cached('--on-error', 'replace')).toMatchObject({
      stdout: replaced.stdout,
      code: replaced.code,
    });
    expect((await cached()).code).toBe(2);
  });

  test('of a file in two encodings, the second part is given up', async () => {
    // 东岸 in GB18030, behind two pages in UTF-8
    const mixed = Buffer.concat([Buffer.from(PAGE + PAGE), Buffer.of(0xb6, 0xab, 0xb0, 0xb6, 0x0a)]);
    const cwd = folderWith({ 'p1.txt': mixed });
    expect((await fix(cwd, 'p1.txt')).stderr).toContain(`byte ${2 * Buffer.byteLength(PAGE)} with b6 ab`);
    const { code, stderr } = await fix(cwd, 'p1.txt', '--on-error', 'replace');
    expect(code).toBe(0);
    expect(stderr).toContain('4 bytes at 4 places could not be decoded as utf-8');
  });

  test.each([
    { name: 'UTF-16 without a mark', bytes: Buffer.from(PAGE.repeat(3), 'utf16le'), code: 0 },
    {
      name: 'UTF-16 of odd length',
      bytes: Buffer.concat([Buffer.from(`\ufeff${PAGE}`, 'utf16le'), Buffer.of(0x6e)]),
      code: 2,
    },
  ])('$name', async ({ bytes, code }) => {
    const cwd = folderWith({ 'p1.txt': bytes });
    const run = await fix(cwd, 'p1.txt');
    expect(run.code).toBe(code);
    if (code === 2)
      expect(run.stderr).toMatch(/p1\.txt: cut off inside a character: .* has only 6e \(utf-16le\)/);
    expect((await fix(cwd, 'p1.txt', '--on-error', 'replace')).code).toBe(0);
    expect(readFileSync(join(cwd, 'clean/p1.md'), 'utf8')).toContain('渡船靠岸');
  });
});

describe('too large', () => {
  test('a file of more than 1 GiB is refused before it is read', async () => {
    const cwd = folderWith({ 'good.txt': PAGE, 'huge.txt': '' });
    // sparse: it takes no room
    truncateSync(join(cwd, 'huge.txt'), 2 ** 30 + 1);
    const { code, stderr } = await fix(cwd, 'huge.txt', 'good.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^papercleaner: huge\.txt: larger than 1 GiB, which no newspaper page is; split it\n/,
    );
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['good.md']);
  });
});

test('a forced encoding is obeyed', async () => {
  // 渡口 in UTF-16, big-endian: left to itself it would be read as "n!Sã"
  const cwd = folderWith({ 'p1.txt': Uint8Array.from([0x6e, 0x21, 0x53, 0xe3]) });
  const args = ['p1.txt', '--stdout', '--format', 'json'];
  expect((await fix(cwd, ...args)).stdout).not.toContain('渡口');
  const { stdout } = await fix(cwd, ...args, '--encoding', 'UTF-16BE');
  expect(JSON.parse(stdout).source.encoding).toBe('utf-16be');
  expect(stdout).toContain('渡口');
});
