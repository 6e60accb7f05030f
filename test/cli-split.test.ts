import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleName } from '../src/cli/article-files.js';
import type { Page } from '../src/types.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const fix = (cwd: string, ...args: string[]) => inProcess(['fix', '-q', '--split', ...args], { cwd });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** Two stories, and a line of the page's furniture. */
const TWO = `渡口小学开学
本报讯（记者 林一舟）清晨，渡船靠岸，学生们走过石桥，来到新建的教室里。
校长说，今年的学生比去年多了一倍，教室也多了三间。

河堤加固完工
本报讯（记者 周小川）昨日，东岸的河堤加固工程全部完工，比计划提前了十天。
工地上的人说，今年的汛期可以放心了，两岸的田地都在堤内。
`;

describe('names', () => {
  test.each([
    ['渡口小学开学', 'a1-渡口小学开学'],
    ['走进一线 送去温暖', 'a1-走进一线-送去温暖'],
    ['“不忘初心”：渡口', 'a1-不忘初心-渡口'],
    ['../../x', 'a1-x'],
    ['/etc/passwd', 'a1-etc-passwd'],
    ['..', 'a1'],
    ['CON', 'a1-CON'],
    ['NUL.txt', 'a1-NUL-txt'],
    ['a:b*c?d"e<f>g|h\\i', 'a1-a-b-c-d-e-f-g-h-i'],
    ['.hidden', 'a1-hidden'],
    ['-rf', 'a1-rf'],
    ['ends in a dot.', 'a1-ends-in-a-dot'],
    ['tab\tand\nbreak\0', 'a1-tab-and-break'],
    ['\u001b]52;c;aGk=\u0007', 'a1-52-c-aGk'],
    ['\u202egpj.exe', 'a1-gpj-exe'],
    ['!?……', 'a1'],
    ['', 'a1'],
    [null, 'a1'],
    ['café', 'a1-café'],
    ['cafe\u0301', 'a1-café'],
    ['渡'.repeat(300), `a1-${'渡'.repeat(40)}`],
    [`a${'𠮷'.repeat(300)}`, `a1-a${'𠮷'.repeat(29)}`],
    [`${'x'.repeat(119)} y`, `a1-${'x'.repeat(119)}`],
  ])('%j → %s', (headline, name) => {
    expect(articleName({ id: 'a1', headline })).toBe(name);
    expect(Buffer.byteLength(`${name}.jsonl`)).toBeLessThan(143);
  });
});

describe('--split', () => {
  const names = ['a1-渡口小学开学', 'a2-河堤加固完工'];

  test.each([
    ['md', 'md'],
    ['text', 'txt'],
    ['json', 'json'],
    ['jsonl', 'jsonl'],
  ])('%s: a folder a page, a file an article', async (format, extension) => {
    const cwd = folderWith({ 'raw/p1.txt': TWO, 'raw/deep/p1.txt': TWO });
    expect((await fix(cwd, 'raw', '--format', format)).code).toBe(0);
    const page = names.map((name) => `p1/${name}.${extension}`);
    expect(filesBelow(join(cwd, 'clean'))).toEqual([...page.map((name) => `deep/${name}`), ...page]);
    const first = read(cwd, 'clean', page[0] as string);
    expect(first).toContain('教室也多了三间');
    expect(first).not.toContain('河堤');
  });

  test('JSON: together the files have what the one file of the page has', async () => {
    const cwd = folderWith({ 'p1.txt': `${TWO.replace('汛期', '汛\ufffd')}\n\n天 气\n\n第四版\n` });
    await fix(cwd, 'p1.txt', '--format', 'json');
    await inProcess(['fix', '-q', 'p1.txt', '--format', 'json', '-o', 'whole'], { cwd });
    const whole = JSON.parse(read(cwd, 'whole/p1.json'));
    const parts: Page[] = filesBelow(join(cwd, 'clean')).map((name) => JSON.parse(read(cwd, 'clean', name)));
    expect(parts).toHaveLength(3);
    expect(parts.flatMap(({ articles }) => articles)).toEqual(whole.articles);
    expect(parts.at(-1)?.unplaced).toEqual(whole.unplaced);
    const inOrder = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
    for (const key of ['removed', 'warnings'] as const) {
      expect(whole[key].length).toBeGreaterThan(0);
      expect(inOrder(parts.flatMap((part) => part[key] as unknown[]))).toEqual(inOrder(whole[key]));
    }
    const counts = parts.map(({ changes }) => changes as unknown as Record<string, number>);
    for (const [name, count] of Object.entries(whole.changes))
      expect(counts.reduce((sum, part) => sum + (part[name] ?? 0), 0)).toBe(count);
    // the brackets of a byline go with their article
    expect(parts[0]?.removed.map(({ text }) => text)).toEqual(['（', '）']);
    expect(parts.map(({ source }) => source)).toEqual(parts.map(() => whole.source));
  });

  test.each(['md', 'text', 'json'])('%s: what was written is read back by validate', async (format) => {
    const cwd = folderWith({ 'p1.txt': TWO });
    await fix(cwd, 'p1.txt', '--format', format);
    const { code, stdout } = await inProcess(['validate', 'clean', '--strict', '--rule', 'little-text=off'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '2 files, no findings\n',
    });
  });

  test('what is in no article is in rest; a page without any leaves an empty one', async () => {
    const cwd = folderWith({ 'empty.txt': '\n', 'p1.txt': TWO });
    await fix(cwd, 'empty.txt', 'p1.txt');
    expect(filesBelow(join(cwd, 'clean'))).toEqual([
      'empty/rest.md',
      ...names.map((name) => `p1/${name}.md`),
    ]);
    expect(read(cwd, 'clean/empty/rest.md')).toBe('');
  });

  test('one headline twice, and one that leads out of the folder', async () => {
    const page = TWO.replace('河堤加固完工', '渡口小学开学');
    const cwd = folderWith({
      'p1.txt': page,
      'p2.txt': TWO.replace('河堤加固完工', '../../../河堤加固完工'),
    });
    expect((await fix(cwd, 'p1.txt', 'p2.txt')).code).toBe(0);
    const written = filesBelow(join(cwd, 'clean'));
    expect(written.slice(0, 2)).toEqual(['p1/a1-渡口小学开学.md', 'p1/a2-渡口小学开学.md']);
    expect(filesBelow(cwd).filter((name) => !name.startsWith('clean/'))).toEqual(['p1.txt', 'p2.txt']);
  });
});

describe('a second run', () => {
  test('removes the articles that are no more, and nothing that is not of its own', async () => {
    const own = {
      'clean/p1/a1-早稻开镰.md': 'old',
      'clean/p1/a3.md': 'old',
      'clean/p1/rest.md': 'old',
    };
    const others = {
      'clean/p1/a1-早稻开镰.json': 'another format',
      'clean/p1/notes.md': 'mine',
      'clean/p1/a1 copy.md': 'mine',
      'clean/p1/b1-早稻开镰.md': 'mine',
      'clean/p1/a9-folder.md/x.md': 'mine',
      'clean/p2/a1-早稻开镰.md': 'of another page',
    };
    const cwd = folderWith({ 'p1.txt': TWO, ...own, ...others });
    expect((await fix(cwd, 'p1.txt')).code).toBe(0);
    const written = ['clean/p1/a1-渡口小学开学.md', 'clean/p1/a2-河堤加固完工.md'];
    expect(filesBelow(cwd)).toEqual(['p1.txt', ...written, ...Object.keys(others)].sort());
    for (const [name, text] of Object.entries(others)) expect(read(cwd, name)).toBe(text);
  });

  test('leaves the old articles where a new one could not be written', async () => {
    const cwd = folderWith({ 'p1.txt': TWO, 'clean/p1/a2-早稻开镰.md': 'old' });
    mkdirSync(join(cwd, 'clean/p1/a2-河堤加固完工.md'));
    const { code, stderr } = await fix(cwd, 'p1.txt');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^papercleaner: clean\/p1\/a2-河堤加固完工\.md: cannot be written: .+\n$/);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1/a1-渡口小学开学.md', 'p1/a2-早稻开镰.md']);
  });
});

describe('refused before anything is written', () => {
  const refused = async (cwd: string, message: string, ...args: string[]) => {
    const before = filesBelow(cwd);
    const run = await fix(cwd, ...args);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(filesBelow(cwd)).toEqual(before);
  };

  test('two pages for one folder', async () => {
    const cwd = folderWith({ 'p1.txt': TWO, 'P1.text': TWO });
    await refused(cwd, 'p1.txt and P1.text would both be written to clean/', 'p1.txt', 'P1.text');
  });

  test('a folder with an input in it', async () => {
    const cwd = folderWith({ 'raw/p1.txt': TWO, 'raw/p1/a1-渡口小学开学.txt': PAGE });
    await refused(cwd, 'raw/p1 holds the input raw/p1/a1-', 'raw', '--format', 'text', '-o', 'raw');
    symlinkSync('raw', join(cwd, 'linked'));
    await refused(cwd, 'linked/p1 holds the input raw/p1/a1-', 'raw', '--format', 'text', '-o', 'linked');
  });

  test('a page of the same name as its folder', async () => {
    await refused(folderWith({ p1: TWO }), 'p1 is an input and would be overwritten', 'p1', '-o', '.');
  });

  test('--stdout, and standard input', async () => {
    const cwd = folderWith({ 'p1.txt': TWO });
    await refused(cwd, "'--stdout'", 'p1.txt', '--stdout');
    await refused(cwd, 'standard input goes to standard output; leave out --split');
  });

  test('a configuration that wants files says nothing on standard input', async () => {
    const cwd = folderWith({ 'papercleaner.config.json': '{ "split": true }', 'p1.txt': TWO });
    expect((await inProcess(['fix', '-q'], { cwd, stdin: TWO })).code).toBe(0);
    await inProcess(['fix', '-q', 'p1.txt'], { cwd });
    expect(filesBelow(join(cwd, 'clean'))).toHaveLength(2);
    await inProcess(['fix', '-q', 'p1.txt', '--no-split'], { cwd });
    expect(filesBelow(join(cwd, 'clean'))).toContain('p1.md');
  });
});

test('a file where the folder should be', async () => {
  const cwd = folderWith({ 'p1.txt': TWO, 'p2.txt': TWO });
  mkdirSync(join(cwd, 'clean'));
  writeFileSync(join(cwd, 'clean/p1'), 'mine');
  const { code, stderr } = await fix(cwd, 'p1.txt', 'p2.txt');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^papercleaner: clean\/p1\/a1-渡口小学开学\.md: cannot be written: a file stands where a folder/,
  );
  expect(read(cwd, 'clean/p1')).toBe('mine');
  expect(filesBelow(join(cwd, 'clean'))).toHaveLength(3);
});
