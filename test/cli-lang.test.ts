/** The built command in Chinese: what people read is Chinese and fits the terminal, what programs read is as before. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { columnsOf } from '../src/columns.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const CHINESE_PAGES = readdirSync(PAGES).filter((name) => name.startsWith('zh'));
const pageOf = (name: string): string => readFileSync(`${PAGES}${name}/input.txt`, 'utf8');
const SAMPLE = pageOf('zh-headlines-pooled-radicals');

const COMMANDS = ['fix', 'validate', 'explain', 'inspect', 'vocabulary', 'init', 'config', 'completion'];
const LANG = { LANG: 'zh_CN.UTF-8' };

/** Three English words in a row, outside the commands that are shown. */
function englishIn(text: string): string[] {
  const bare = text
    .replace(/(?:\S+ \| )?papercleaner(?: (?:[\w./*'=:,-]+|>|\|))+/g, '')
    .replace(/--?[\w-]+/g, '');
  return bare.match(/\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b[^\n]*/gi) ?? [];
}

const tooWide = (text: string): string[] => text.split('\n').filter((line) => columnsOf(line) > 80);

describe('the locale', () => {
  const ENGLISH = 'nosuch.txt: no such file or folder; check the name';
  const CHINESE = 'nosuch.txt: 没有这个文件或文件夹；请检查名称';
  const TAIWAN = 'nosuch.txt: 沒有這個檔案或資料夾；請檢查名稱';
  test.each<[Record<string, string>, string[], string]>([
    [{}, [], ENGLISH],
    [{ LANG: 'zh_CN.UTF-8' }, [], CHINESE],
    [{ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, [], CHINESE],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, [], ENGLISH],
    [{ LANG: 'zh_CN.GBK' }, [], ENGLISH],
    [{ LANG: 'zh_TW.UTF-8' }, [], TAIWAN],
    [{}, ['--lang', 'zh'], CHINESE],
    [{}, ['--lang', 'zh-TW'], TAIWAN],
    [{ PAPERCLEANER_LANG: 'zh' }, [], CHINESE],
    [{ PAPERCLEANER_LANG: 'en', LANG: 'zh_CN.UTF-8' }, [], ENGLISH],
    [{ PAPERCLEANER_LANG: 'zh' }, ['--lang', 'en'], ENGLISH],
  ])('%j %j', async (env, flags, message) => {
    const run = await inProcess(['fix', 'nosuch.txt', ...flags], { cwd: folderWith(), env });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`papercleaner: ${message}\n`);
  });

  it('gives way to a configuration, that to the variable, and that to the flag', async () => {
    const cwd = folderWith({ 'papercleaner.config.json': '{ "lang": "zh" }', 'p.txt': PAGE });
    const said = async (args: string[], env: Record<string, string> = {}) =>
      (await inProcess(['fix', 'p.txt', ...args], { cwd, env })).stderr;
    expect(await said([])).toMatch(/^1 版，1 篇文章，/);
    expect(await said([], { LANG: 'en_GB.UTF-8' })).toMatch(/^1 版，/);
    expect(await said(['--no-config'])).toMatch(/^1 page, /);
    expect(await said([], { PAPERCLEANER_LANG: 'en' })).toMatch(/^1 page, /);
    expect(await said(['--lang', 'en'])).toMatch(/^1 page, /);
    const shown = await inProcess(['config'], { cwd });
    expect(shown.stdout).toMatch(/^lang +zh +papercleaner\.config\.json:1$/m);
    const flagged = await inProcess(['--lang', 'en', 'config'], { cwd });
    expect(flagged.stdout).toMatch(/^lang +en +--lang$/m);
  });

  test.each([
    [['fix', '--lang', 'fr'], {}, "option '--lang <language>' argument 'fr' is invalid"],
    [['fix'], { PAPERCLEANER_LANG: 'fr' }, 'PAPERCLEANER_LANG: Allowed choices are en, zh, zh-TW.'],
  ])('refuses what is no language of ours: %j %j', async (args, env, message) => {
    const run = await inProcess(args, { cwd: folderWith(), env });
    expect({ code: run.code, stderr: run.stderr.includes(message) }).toEqual({ code: 2, stderr: true });
  });
});

describe('data is the same in both languages:', () => {
  test.each([
    ['fix raw --stdout'],
    ['fix raw --stdout --format json'],
    ['fix raw --stdout --format jsonl'],
    ['fix raw --stdout --format text'],
    ['validate raw --reporter json'],
    ['validate raw --reporter jsonl'],
    ['validate raw --reporter github'],
    ['validate raw --reporter junit'],
    ['validate raw --reporter sarif'],
    ['validate raw --reporter gitlab'],
    ['validate raw --diff'],
    ['explain raw/p1.txt --format json'],
    ['explain raw/p1.txt:123 --format json'],
    ['explain mojibake --format json'],
    ['inspect raw/p1.txt --format json'],
    ['vocabulary raw'],
    ['config --format json'],
    ['completion bash'],
  ])('%s', async (line) => {
    const cwd = folderWith({
      'raw/p1.txt': SAMPLE,
      'raw/en.txt': 'The harbour was thoro-\nughly\nrebuilt.\n',
    });
    const english = await inProcess(line.split(' '), { cwd });
    const chinese = await inProcess(line.split(' '), { cwd, env: LANG });
    expect(english.stdout.length).toBeGreaterThan(0);
    expect({ code: chinese.code, same: chinese.stdout === english.stdout }).toEqual({
      code: english.code,
      same: true,
    });
  });

  it('files of init and of the baseline', async () => {
    const written = async (env: Record<string, string>) => {
      const cwd = folderWith({ 'raw/p1.txt': SAMPLE });
      await inProcess(['init'], { cwd, env });
      await inProcess(['validate', 'raw', '--baseline', 'b.json', '--update-baseline'], { cwd, env });
      return filesBelow(cwd).map((file) => [file, readFileSync(`${cwd}/${file}`, 'utf8')]);
    };
    const english = await written({});
    expect(english.length).toBe(3);
    expect(await written(LANG)).toEqual(english);
  });
});

describe('help', () => {
  test.each([[['--help']], ...COMMANDS.map((name) => [[name, '--help']])])('%j', async (args) => {
    const { code, stdout, stderr } = await inProcess(args, { cwd: folderWith(), env: LANG });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^用法： papercleaner/);
    expect(englishIn(stdout)).toEqual([]);
    expect(tooWide(stdout)).toEqual([]);
  });
});

describe('what is wrong with a call', () => {
  const FILES = {
    'p.txt': PAGE,
    'bad.txt': Uint8Array.of(0xff, 0x41, 0x81, 0x0a, 0x80),
    'empty/keep.md': '',
    'words.tsv': 'no tab\n',
    'base.json': '[]',
    'two/papercleaner.config.json': '{ "lang": "zh", "formt": "md" }',
    'three/papercleaner.config.json': '{ "lang": "zh", "variant": "both" }',
    'four/papercleaner.config.json': '{ "lang": ',
    'five/papercleaner.config.json': '{ "maxWarnings": "a" }',
  };
  test.each([
    ['fiks p.txt', '.', '您是不是想用 fix？'],
    ['p.txt', '.', '请输入：papercleaner fix p.txt'],
    ['fix p.txt --formt json', '.', '没有 “--formt” 选项（您是不是想用 --format？）'],
    ['fix p.txt --format xml', '.', '可选值为 md, json, jsonl, text。'],
    ['fix p.txt --format', '.', '缺少值'],
    ['fix p.txt --encoding utf-9', '.', '没有这种编码。您是不是想用 utf-8？'],
    ['fix p.txt --encoding klingon', '.', '没有这种编码。可选 utf-8, '],
    ['fix p.txt --only nosuch', '.', '没有 “nosuch” 这一转换。'],
    ['fix p.txt -q -v', '.', '不能与选项'],
    ['fix p.txt --null', '.', '--null 须与 --files-from 同用'],
    ['fix p.txt -', '.', '-（标准输入）只能单独使用'],
    ['fix nosuch.txt', '.', 'nosuch.txt: 没有这个文件或文件夹；请检查名称'],
    ['fix empty', '.', 'empty: 文件夹中没有 .txt 文件；请直接给出文件名'],
    ['fix nosuch*.txt', '.', 'nosuch*.txt: 没有匹配的文件；请检查通配符'],
    [
      'fix bad.txt --encoding utf-8',
      '.',
      'bad.txt: 不是有效的 utf-8：第 0 字节处的 ff 41 81 0a 不能作为字符的开头。',
    ],
    ['fix p.txt --vocabulary words.tsv', '.', '第 1 行：不是 “词、制表符、次数”'],
    ['fix p.txt --files-from nosuch', '.', '--files-from nosuch: 没有这个文件或文件夹'],
    ['validate p.txt --rule nosuch=off', '.', '没有 “nosuch” 这条规则。'],
    [
      'validate p.txt --rule mojibake=on',
      '.',
      '请为 mojibake 指定级别：mojibake=off、mojibake=warn 或 mojibake=error。',
    ],
    ['validate p.txt --max-warnings x', '.', '请给出大于或等于 0 的数。'],
    ['validate p.txt --reporter xml', '.', '没有 “xml” 这种报告。'],
    [
      'validate p.txt --baseline base.json',
      '.',
      '--baseline base.json: 不是 papercleaner 的基线文件；请修复或删除',
    ],
    ['validate p.txt --baseline nosuch', '.', '没有这个文件；加上 --update-baseline 即可生成'],
    ['validate p.txt --update-baseline', '.', '--update-baseline 须与 --baseline FILE 同用'],
    ['validate p.txt --changed-since HEAD', '.', '此文件夹不在 git 仓库中'],
    ['validate p.txt --diff --reporter json', '.', '--diff 会直接输出'],
    ['explain nosuch', '.', '没有这个文件，也没有这个名称的规则'],
    ['explain p.txt:99', '.', 'p.txt: 没有第 99 行：该版共有 4 行'],
    ['explain', '.', '缺少参数 “what”'],
    ['init extra', '.', '“init” 的参数过多：应有 0 个，实有 1 个。'],
    ['completion csh', '.', '可选值为 bash, zsh, fish。'],
    ['fix ../p.txt', 'two', '没有 "formt" 这个键；您是不是想用 "format"？'],
    ['fix ../p.txt', 'three', '"variant" 须为其中之一：simplified, traditional, keep，而不是 "both"'],
    ['fix ../p.txt', 'four', 'papercleaner.config.json:1:11: 不是有效的 JSON：'],
    ['fix ../p.txt', 'five', '"maxWarnings" 须为不小于 0 的整数，而不是 "a"'],
    ['init', 'two', 'papercleaner.config.json 已是此文件夹的配置，保持不变'],
  ])('%s (in %s)', async (line, folder, message) => {
    const cwd = `${folderWith(FILES)}/${folder}`;
    const { code, stderr } = await inProcess(line.split(' '), { cwd, env: LANG });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(englishIn(stderr)).toEqual([]);
  });
});

describe('reports', () => {
  test.each(CHINESE_PAGES)('of %s', async (name) => {
    const cwd = folderWith({ 'p.txt': pageOf(name) });
    const lines = pageOf(name).split('\n').length;
    const calls = [
      ['inspect', 'p.txt'],
      ['explain', 'p.txt'],
      ['fix', 'p.txt', '-v'],
      ['validate', 'p.txt'],
    ];
    for (const at of [1, Math.ceil(lines / 2), lines - 1]) calls.push(['explain', `p.txt:${at}`]);
    for (const args of calls) {
      const { stdout, stderr } = await inProcess(args, { cwd, env: LANG });
      expect(englishIn(stdout + stderr)).toEqual([]);
      if (args[0] === 'inspect' || args[0] === 'explain') expect(tooWide(stdout)).toEqual([]);
    }
  });

  it('end in a count in Chinese, and keep severities and rules', async () => {
    const cwd = folderWith({ 'p.txt': SAMPLE });
    const { code, stdout } = await inProcess(['validate', 'p.txt'], { cwd, env: LANG });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^p\.txt:1:8 error cut-line 署名未完，接第 2 行$/m);
    expect(stdout).toMatch(/^1 个文件，\d+ 处错误$/m);
    await inProcess(['validate', 'p.txt', '--reporter', 'pretty=r.txt'], { cwd, env: LANG });
    expect(readFileSync(`${cwd}/r.txt`, 'utf8')).toBe(stdout);
  });

  it('say what a rule does', async () => {
    const { stdout } = await inProcess(['explain', 'missing-glyph'], { cwd: folderWith(), env: LANG });
    expect(stdout).toContain('  警告：不作更改\n');
    expect(stdout).toContain('应有字处为空格：字体中缺少这个字形。');
  });
});
