import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { colours } from '../src/cli/colour.js';
import { bar, rise } from '../src/cli/explain/bars.js';
import { inspectionReport } from '../src/cli/explain/inspect-page.js';
import { columnsOf } from '../src/columns.js';
import { inspectPage } from '../src/index.js';
import { folderWith, inProcess, PAGE, shell } from './command-line.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const page = (name: string): string => readFileSync(`${PAGES}${name}/input.txt`, 'utf8');
const run = (args: string[], cwd: string, env = {}) => inProcess(['inspect', ...args], { cwd, env });
const reportOf = (text: string, width = 80, path = 'p.txt'): string[] =>
  inspectionReport(path, inspectPage(text), { colours: colours(false), width }).split('\n');

describe('inspect FILE', () => {
  it('shows a page at a glance', async () => {
    const cwd = folderWith({ 'raw/p1.txt': page('zh-headlines-pooled-radicals') });
    const { code, stdout, stderr } = await run(['raw/p1.txt'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'raw/p1.txt',
      'page      124 lines, 1,328 characters, Chinese columns',
      'encoding  utf-8       ███████▉ 99 % sure',
    ]);
    expect(stdout).toMatch(/^columns {4}9\.5 em {2}█{16} {5}65 lines {2}\d\d % full {2}1–65$/m);
    expect(stdout).toMatch(/^ {10}16\.5 em {2}█{7}▍ +30 lines .* 94–123$/m);
    expect(stdout).toMatch(/^ {10}1 ▅+▇+█+ {1,2}124$/m);
    expect(stdout).toMatch(/^blanks {4}no blank lines$/m);
    expect(stdout).toMatch(/^roles {5}paragraph {4}18 █{14} /m);
    expect(stdout).toMatch(/^3 articles +sure +paras +chars {2}lines$/m);
    expect(stdout).toMatch(/^└─ a3 {2}东岸海域迎来四个月休渔期 +97 % +5 +430 {2}95–123$/m);
    expect(stdout).toMatch(/^ {7}记者 孟繁舟 · 远江社青澜5月1日电$/m);
    expect(stdout.endsWith('电\n')).toBe(true);
  });

  test.each([
    ['zh-every-line-alone', /^blanks {4}every line alone: 59 breaks, 35 in mid-text$/m],
    ['zh-ocr-hash-headings', /^blanks {4}a line a paragraph: 21 breaks, 3 in mid-text$/m],
    ['zh-ocr-hash-headings', /^columns {3}48\.0 em /m],
    ['zh-frames-notice', /^blanks {4}frames: 19 breaks, 3 in mid-text$/m],
    ['zh-form-feed', /^page {6}36 lines, 553 characters, 2 sheets, Chinese columns$/m],
    ['zh-form-feed', /^│ {6}记者 温庭雨 · 本报讯 · goes on in a3$/m],
    ['zh-interleaved', /^warnings {2}5:1 {5}interleaved-columns {2}2 columns are read across/m],
    ['zh-interleaved', /^└─ in no article\n {3}├─ 5 +fragment +日清晨/m],
    ['zh-interleaved', /^ {3}└─ … 25 more pieces$/m],
  ])('of %s: %s', (name, shown) => {
    expect(reportOf(page(name)).join('\n')).toMatch(shown);
  });

  it('says where the blank lines change', () => {
    const report = reportOf(`${page('zh-every-line-alone')}\n${page('zh-frames-notice')}`).join('\n');
    expect(report).toMatch(/^blanks {4}1–1\d\d +every line alone: .*\n {10}1\d\d–195 +frames: /m);
  });

  it.each([
    ['a page without text', '', 'page      1 line, 0 characters, no text'],
    ['text that papercleaner wrote', '渡口换新船\n新船下水。\n\n\n', 'text that papercleaner wrote'],
  ])('has little to say of %s', (_, text, shown) => {
    const report = reportOf(text).join('\n');
    expect(report).toContain(shown);
    expect(report).not.toContain('columns ');
    expect(report).not.toContain('Infinity');
  });

  it('has no figures to show where there is no article', () => {
    const report = reportOf('x\n').slice(-5);
    expect(report).toEqual(['', 'no article', '└─ in no article', '   └─ 1         fragment   x', '']);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await inProcess(['inspect', '-'], { cwd: folderWith(), stdin: PAGE });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^standard input\npage {6}4 lines/);
  });

  it('says what the encoding is, and that it is certain where it was given', async () => {
    const bytes = Buffer.from(PAGE, 'utf16le');
    const cwd = folderWith({ 'p.txt': bytes });
    expect((await run(['p.txt'], cwd)).stdout).toMatch(/^encoding {2}utf-16le {4}█{7}\S \d\d % sure$/m);
    const forced = await run(['p.txt', '--encoding', 'utf-16le'], cwd);
    expect(forced.stdout).toMatch(/^encoding {2}utf-16le {4}█{8} certain$/m);
  });

  it('prints JSON for scripts, whatever PAPERCLEANER_FORMAT says', async () => {
    const cwd = folderWith({ 'p.txt': page('zh-frames-notice') });
    const env = { PAPERCLEANER_FORMAT: 'md' };
    const { code, stdout } = await run(['p.txt', '--format', 'json'], cwd, env);
    expect(code).toBe(0);
    const expected = inspectPage(page('zh-frames-notice'));
    expect(JSON.parse(stdout)).toMatchObject({
      path: 'p.txt',
      lines: 72,
      encodingConfidence: 0.99,
      measures: expected.measures,
      blankLines: expected.blankLines,
      roles: expected.roles,
    });
    expect((await run(['p.txt'], cwd, env)).stdout).toMatch(/^p\.txt\n/);
  });

  it('cleans as fix does with the same options', async () => {
    const cwd = folderWith({ 'p.txt': '⼯ 地 上 人 人 都 在 忙 着 赶 ⼯ ，船 板 换 过 两 回 。\n' });
    const em = async (args: string[]) =>
      JSON.parse((await run(['p.txt', '-f', 'json', ...args], cwd)).stdout).measures[0].em;
    expect(await em(['--skip', 'justification-spaces'])).toBeGreaterThan(await em([]));
  });

  it('goes by the configuration, but for the format', async () => {
    const text = '⼯ 地 上 人 人 都 在 忙 着 赶 ⼯ ，船 板 换 过 两 回 。\n';
    const config = { skip: ['justification-spaces'], format: 'json' };
    const cwd = folderWith({ 'p.txt': text, 'papercleaner.config.json': JSON.stringify(config) });
    const em = async (args: string[]) =>
      /(\d+\.\d) em/.exec((await run(['p.txt', ...args], cwd)).stdout)?.[1];
    expect(Number(await em([]))).toBeGreaterThan(Number(await em(['--no-config'])));
  });

  it('stops in silence where nobody reads on', async () => {
    const { code, stderr } = await shell('papercleaner inspect p.txt | head -1 >/dev/null', {
      cwd: folderWith({ 'p.txt': PAGE }),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('what cannot be inspected', () => {
  test.each([
    ['no file', ['nosuch.txt'], /nosuch\.txt: no such file/],
    ['a folder', ['folder'], /folder: .*not a.* file/],
    ['bytes that are no text', ['bad.txt', '--encoding', 'utf-8'], /bad\.txt: not valid utf-8/],
    ['nothing', [], /missing required argument 'file'/],
    ['two files', ['p.txt', 'p.txt'], /too many arguments/],
    ['an unknown format', ['p.txt', '--format', 'md'], /Allowed choices are text, json/],
    ['an unknown transform', ['p.txt', '--skip', 'nosuch'], /no transform 'nosuch'/],
  ])('%s: exit 2, one line on stderr', async (_, args, message) => {
    const cwd = folderWith({ 'p.txt': PAGE, 'folder/q.txt': '', 'bad.txt': Uint8Array.of(0xb0, 0xff) });
    const { code, stdout, stderr } = await run(args, cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('in a terminal', () => {
  const long = '很长的文件夹/'.repeat(9);
  const fixtures = readdirSync(PAGES).map((name) => ({ name, text: page(name) }));
  const everything = fixtures.map(({ text }) => text).join('\n');
  const sheets = fixtures.map(({ text }) => text).join('\f');
  const together = [
    { name: 'all at once', text: everything },
    { name: 'sheet after sheet', text: sheets },
  ];

  describe.each([40, 60, 80, 100])('of %d columns', (width) => {
    test.each([...fixtures, ...together])('$name fits', ({ text }) => {
      for (const line of reportOf(text, width, long))
        expect(columnsOf(line), line).toBeLessThanOrEqual(width);
    });
  });

  test.each(fixtures)('$name is one screen', ({ text }) => {
    expect(reportOf(text).length).toBeLessThanOrEqual(41);
  });

  it('leaves articles out where they are more than the screen holds, and says how many', () => {
    const report = reportOf(sheets);
    const listed = report.filter((line) => /^[├└]─ a\d+ /.test(line)).length;
    const total = Number(/^(\d+) articles/m.exec(report.join('\n'))?.[1]);
    expect(listed).toBeGreaterThan(5);
    expect(report).toContain(`├─ … ${total - listed} more articles`);
    expect(report).toContainEqual(expect.stringMatching(/^└─ in no article: \d+ pieces$/));
  });

  it('aligns what stands behind wide characters', () => {
    const report = reportOf(page('zh-headlines-behind'));
    const rows = report.filter((line) => /^[├└]─ a\d/.test(line));
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => columnsOf(row.slice(0, row.indexOf(' %')))))).toEqual(new Set([47]));
  });

  it('colours only where asked', async () => {
    const cwd = folderWith({ 'p.txt': PAGE });
    const sequence = '\u001b[';
    expect((await run(['p.txt'], cwd)).stdout).not.toContain(sequence);
    expect((await run(['p.txt', '--color'], cwd, { NO_COLOR: '1' })).stdout).toContain(sequence);
    expect((await run(['p.txt', '--no-color'], cwd, { FORCE_COLOR: '1' })).stdout).not.toContain(sequence);
  });

  it('writes out what a terminal would obey', async () => {
    const cwd = folderWith({
      '\x1b]2;x.txt': '河堤\u001b[2J加固渡口开放\n本报记者 林\u001b一舟\n渡口\u202e开放。\n',
    });
    const { stdout } = await run(['\x1b]2;x.txt'], cwd);
    expect(stdout).toMatch(/^\\x1b\]2;x\.txt\n/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('bars', () => {
  it.each([
    [0, ''],
    [0.001, '▏'],
    [0.25, '█'],
    [0.5, '██'],
    [0.53, '██▏'],
    [1, '████'],
  ])('a share of %d', (share, drawn) => {
    expect(bar(share, 4)).toBe(drawn);
  });

  it.each([
    [0, '▁'],
    [0.5, '▄'],
    [0.51, '▅'],
    [1, '█'],
    [2, '█'],
  ])('a height of %d', (share, drawn) => {
    expect(rise(share)).toBe(drawn);
  });
});
