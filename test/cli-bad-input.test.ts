import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, folderWith, PAGE, papercleaner } from './command-line.js';

const fix = (cwd: string, ...args: string[]) => papercleaner(['fix', ...args], { cwd });

describe('strange pages are pages', () => {
  test.each([
    { name: 'an empty file', content: '' },
    { name: 'a byte order mark and no more', content: '\uFEFF' },
    { name: 'blank lines', content: '\n \n\t\r\n\u3000\n\f\n' },
    { name: 'headlines and nothing else', content: '渡口小学开学\n\n河堤加固完工\n\n\n早稻开镰\n' },
    { name: 'no newline at the end', content: '渡船靠岸。' },
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
    const run = await papercleaner(['fix', '-q'], { cwd: folderWith(), stdin: 'page\0one\n' });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^papercleaner: standard input: not text: byte 4 .+\n$/);
  });

  test('PAPERCLEANER_DEBUG shows where', async () => {
    const env = { PAPERCLEANER_DEBUG: '1' };
    const run = await papercleaner(['fix', '-q'], { cwd: folderWith(), stdin: 'page\0one\n', env });
    expect(run.stderr).toMatch(/\n\s+at .*decode/);
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
