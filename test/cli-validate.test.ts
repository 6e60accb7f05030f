/** `papercleaner validate` as it is built: exit codes, streams, inputs, reports. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { clean, toJson } from '../src/index.js';
import { filesBelow, folderWith, inProcess, shell } from './command-line.js';

const POOLED = readFileSync(
  fileURLToPath(new URL('../fixtures/pages/zh-headlines-pooled-radicals/input.txt', import.meta.url)),
  'utf8',
);
const STORY = '清晨，渡船靠岸，学生们走过石桥，老师在校门口等着他们，一个也没有迟到，大家都很高兴。';
const CLEAN = `## 渡口小学开学\n\n${STORY}\n`;
const DAMAGED = CLEAN.replace('渡船', '⼩船');
const DOUBTFUL = CLEAN.replace('渡船', '\ufffd船');
const run = (args: string[], cwd: string, env = {}, stdin?: string | Uint8Array) =>
  inProcess(['validate', ...args], { cwd, env, ...(stdin !== undefined && { stdin }) });

describe('exit codes', () => {
  test.each([
    ['clean', {}, [], 0],
    ['an error', { 'p.md': DAMAGED }, [], 1],
    ['a warning', { 'p.md': DOUBTFUL }, [], 0],
    ['as many warnings as may be', { 'p.md': DOUBTFUL }, ['--max-warnings', '1'], 0],
    ['one more', { 'p.md': DOUBTFUL }, ['--max-warnings', '0'], 1],
    ['one more that is not told', { 'p.md': DOUBTFUL }, ['--max-warnings', '0', '--quiet'], 1],
    ['a warning, strictly', { 'p.md': DOUBTFUL }, ['--strict'], 1],
    ['a rule made a warning', { 'p.md': DAMAGED }, ['--rule', 'compatibility-characters=warn'], 0],
    ['a rule turned off', { 'p.md': DAMAGED }, ['--rule', 'compatibility-characters=off'], 0],
    ['a rule made an error', { 'p.md': DOUBTFUL }, ['--rule', 'replacement-character=error'], 1],
    [
      'the last word on a rule',
      { 'p.md': DAMAGED },
      ['--rule', 'mojibake=off,compatibility-characters=error', '--rule', 'compatibility-characters=off'],
      0,
    ],
    ['bytes that are no text', { 'p.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) }, [], 2],
    [
      'no text and an error',
      { 'p.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'p.md': DAMAGED },
      [],
      2,
    ],
  ] as const)('%s: %o %o is %i', async (_, files, flags, code) => {
    const cwd = folderWith({ 'good.md': CLEAN, ...files });
    expect((await run(['.', ...flags], cwd)).code).toBe(code);
  });

  test.each([
    [['--rule', 'mojibak=off'], /no rule 'mojibak'. Did you mean mojibake\?/],
    [['--rule', 'mojibake'], /Give mojibake a level/],
    [['--rule', 'mojibake=loud'], /Give mojibake a level/],
    [['--reporter', 'prety'], /no reporter 'prety'. Did you mean pretty\?/],
    [['--reporter', 'pretty', '--reporter', 'pretty'], /would both be printed/],
    [['--reporter', 'pretty=a.txt', '--reporter', 'pretty=./a.txt'], /two reports would be written to/],
    [['--reporter', 'pretty=good.md'], /good\.md is an input/],
    [['--reporter', 'pretty=./good.md'], /good\.md is an input/],
    [['--diff', '--reporter', 'pretty'], /--diff is printed/],
    [['--max-warnings', 'none'], /Give a number/],
    [['--null'], /--null goes with --files-from/],
    [['nowhere.md'], /no such file/],
  ])('%o is wrong usage', async (flags, message) => {
    const cwd = folderWith({ 'good.md': CLEAN });
    const { code, stderr } = await run(['good.md', ...flags], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('is 2 where there is nothing to check', async () => {
    const { code, stderr } = await run(['.'], folderWith({ 'notes.doc': 'x' }));
    expect(code).toBe(2);
    expect(stderr).toContain('no .txt, .md, .json or .jsonl file in this folder');
  });
});

describe('the report', () => {
  it('has a line for each finding, grouped by file and sorted by place, and a count', async () => {
    const cwd = folderWith({ 'a.md': CLEAN, 'b.md': `${DAMAGED}\n\ufffd⼯\n`, 'c/d.md': DOUBTFUL });
    const { code, stdout, stderr } = await run(['.'], cwd);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      [
        'b.md:3:4 error compatibility-characters “⼩” (U+2F29) should be “小” (U+5C0F)',
        'b.md:5:1 warn replacement-character U+FFFD: a character was lost when the text was decoded',
        'b.md:5:2 error compatibility-characters “⼯” (U+2F2F) should be “工” (U+5DE5)',
        '',
        'c/d.md:3:4 warn replacement-character U+FFFD: a character was lost when the text was decoded',
        '',
        '3 files, 2 errors, 2 warnings',
        '',
      ].join('\n'),
    );
  });

  it('says in so many words that nothing was found', async () => {
    const { stdout } = await run(['p.md'], folderWith({ 'p.md': CLEAN }));
    expect(stdout).toBe('1 file, no findings\n');
  });

  it('has errors only with --quiet', async () => {
    const cwd = folderWith({ 'p.md': DAMAGED.replace('石桥', '石\ufffd') });
    const { stdout } = await run(['p.md', '--quiet'], cwd);
    expect(stdout).toContain('error compatibility-characters');
    expect(stdout).not.toContain('warn replacement-character');
  });

  it('goes to files, and leaves standard output to others', async () => {
    const cwd = folderWith({ 'p.md': DAMAGED });
    const { code, stdout, stderr } = await run(['p.md', '--reporter', 'pretty=reports/r.txt'], cwd);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: '1 file, 1 error\n' });
    expect(readFileSync(`${cwd}/reports/r.txt`, 'utf8')).toContain('p.md:3:4 error');
  });

  it('never goes over a page, and goes over an earlier report', async () => {
    const page = toJson(clean(POOLED));
    const cwd = folderWith({ 'raw/p.txt': POOLED, 'clean/p.json': page });
    for (const [folder, file] of [
      ['raw', 'raw/p.txt'],
      ['clean', 'clean/p.json'],
    ] as const) {
      const { code, stderr } = await run([folder, '--reporter', `json=${file}`], cwd);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `papercleaner: ${file} is an input and would be overwritten by the report; write that elsewhere\n`,
      });
    }
    expect(readFileSync(`${cwd}/raw/p.txt`, 'utf8')).toBe(POOLED);
    expect(readFileSync(`${cwd}/clean/p.json`, 'utf8')).toBe(page);
    for (const _ of ['first', 'again']) {
      const { code } = await run(['clean', '--reporter', 'json=clean/findings.json'], cwd);
      expect(code).toBe(0);
    }
  });

  it('writes nothing else', async () => {
    const cwd = folderWith({ 'p.txt': POOLED, 'p.md': DAMAGED });
    await run(['.'], cwd);
    await run(['.', '--diff'], cwd);
    expect(filesBelow(cwd)).toEqual(['p.md', 'p.txt']);
    expect(readFileSync(`${cwd}/p.txt`, 'utf8')).toBe(POOLED);
  });

  it('is coloured when asked, and obeyed by no terminal', async () => {
    const name = 'p\u001b[2J.md';
    const cwd = folderWith({ [name]: DAMAGED.replace('⼩船', '⼩\u001b[31m船') });
    const plain = await run(['.'], cwd);
    expect(plain.stdout).not.toContain('\u001b');
    expect(plain.stdout).toContain('p\\x1b[2J.md:3:4');
    const coloured = await run(['.', '--color'], cwd);
    expect(coloured.stdout).toContain('\u001b[31merror\u001b[39m');
    expect(coloured.stdout).not.toContain('\u001b[2J');
  });

  it('stops in silence where nobody reads on', async () => {
    const cwd = folderWith({ 'p.txt': POOLED });
    const { stderr } = await shell('papercleaner validate p.txt | head -1 >/dev/null', { cwd });
    expect(stderr).toBe('');
  });

  it('fails on a full disk', async () => {
    const cwd = folderWith({ 'p.txt': POOLED });
    const { code, stderr } = await shell('papercleaner validate p.txt > /dev/full', { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('no space left');
  });
});

describe('inputs', () => {
  it('are what fix wrote, in each format: no finding', async () => {
    const cwd = folderWith({ 'raw/p1.txt': POOLED, 'raw/city/p2.txt': POOLED });
    const formats = ['md', 'json', 'jsonl', 'text'].map(
      (format) => `papercleaner fix -q raw --format ${format} -o ${format}`,
    );
    const { code, stdout } = await shell(
      `${formats.join(' && ')} && papercleaner validate md json jsonl text`,
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '8 files, no findings\n' });
  });

  it('are pages that were printed one after another', async () => {
    const cwd = folderWith({ 'raw/p1.txt': POOLED, 'raw/p2.txt': POOLED });
    const formats = ['md', 'json', 'jsonl'].map(
      (format) => `papercleaner fix -q raw --format ${format} --stdout > all.${format}`,
    );
    const { code, stdout } = await shell(`${formats.join(' && ')} && papercleaner validate all.*`, { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '3 files, no findings\n' });
  });

  test.each([
    ['raw text', POOLED, 1],
    ['what fix printed as JSON', 'papercleaner fix -q --format json < p.txt |', 0],
    ['what fix printed as text', 'papercleaner fix -q --format text < p.txt |', 0],
  ])('from standard input: %s', async (_, input, code) => {
    const cwd = folderWith({ 'p.txt': POOLED });
    const piped = input.endsWith('|') ? input : 'cat p.txt |';
    const outcome = await shell(`${piped} papercleaner validate -`, { cwd });
    expect(outcome.code).toBe(code);
    if (code === 1) expect(outcome.stdout).toMatch(/^-:1:\d+ error cut-line /m);
  });

  it('are found by lists and globs, and read in the encoding that is named', async () => {
    const gbk = Uint8Array.from([0xb6, 0xc9, 0xbf, 0xda, 0x2c, 0xb6, 0xc9, 0xbf, 0xda, 0x0a]);
    const cwd = folderWith({ 'a.ocr': gbk, 'list.txt': 'a.ocr\n' });
    for (const args of [['--files-from', 'list.txt'], ['*.ocr'], ['a.ocr', '--encoding', 'gbk']]) {
      expect((await run(args, cwd)).stdout).toContain('a.ocr:1:3 error punctuation-width');
    }
  });

  it('in another encoding than most are told', async () => {
    const gbk = Uint8Array.from([
      0xb6, 0xc9, 0xbf, 0xda, 0xd0, 0xa1, 0xd1, 0xa7, 0xbf, 0xaa, 0xd1, 0xa7, 0x0a,
    ]);
    const cwd = folderWith({ '1.txt': POOLED, '2.txt': POOLED, '3.txt': gbk });
    const { stdout } = await run(['.'], cwd);
    expect(stdout).toContain('3.txt:1:1 warn other-encoding this file is in gb18030, the corpus in utf-8\n');
    expect((await run(['1.txt', '3.txt'], cwd)).stdout).not.toContain('other-encoding');
  });

  it('that belong together are asked for the other end of a jump', async () => {
    const lines = [
      '渡口换新船 过江只要八分钟',
      '本报讯 4月6日清晨，两艘银灰色',
      '的新渡船缓缓驶入青澜渡口，码头',
    ];
    const first = [...lines, '上站满了等着坐头班船的乡亲，还', '（下转4版）'].join('\n');
    const fourth = [
      '（上接1版）',
      '有人一早就从东岸来了。新渡船由',
      '市航道处出资建造，每艘可载客一',
      '百二十人，过江时间是八分钟。',
    ].join('\n');
    const cwd = folderWith({ 'p1.txt': first, 'p4.txt': fourth });
    expect((await run(['p1.txt'], cwd)).stdout).toContain('unresolved-jump');
    const both = await run(['p1.txt', 'p4.txt'], cwd);
    expect(both.stdout).not.toContain('unresolved-jump');
    const paths = both.stdout.split('\n').map((line) => line.split(':')[0]);
    expect(paths.indexOf('p1.txt')).toBeLessThan(paths.indexOf('p4.txt'));
  });

  it('that are no pages are one finding', async () => {
    const cwd = folderWith({ 'package.json': '{\n  "version": "1.0.0"\n}\n', 'p.md': CLEAN });
    const { code, stdout } = await run(['.'], cwd);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toBe(
      'package.json:2:14 error not-a-page no page that papercleaner wrote: version is string, not number',
    );
  });
});

describe('--diff', () => {
  it('prints what fix would make of raw pages, and the exit code is that of the findings', async () => {
    const cwd = folderWith({ 'p.txt': POOLED, 'p.md': CLEAN });
    const { code, stdout, stderr } = await run(['.', '--diff'], cwd);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^--- p\.txt\traw\n\+\+\+ p\.txt\tcleaned\n@@ -1,12 \+1,3 @@ dateline, byline, paragraph of a1 /,
    );
    expect(stdout).toContain('\n-⼩川） 8⽉24⽇，记\n');
    expect(stdout).toContain('\n+记者 桑小川\n');
    expect(stderr).toMatch(/^2 files, \d+ errors\n$/);
  });

  it('goes with reports in files', async () => {
    const cwd = folderWith({ 'p.txt': POOLED });
    const { stdout } = await run(['p.txt', '--diff', '--reporter', 'pretty=r.txt'], cwd);
    expect(stdout).toMatch(/^--- /);
    expect(readFileSync(`${cwd}/r.txt`, 'utf8')).toContain('error cut-line');
  });
});

describe('from the environment', () => {
  it('come limits and rules, but flags go first', async () => {
    const cwd = folderWith({ 'p.md': DOUBTFUL });
    const env = { PAPERCLEANER_MAX_WARNINGS: '0' };
    expect((await run(['p.md'], cwd, env)).code).toBe(1);
    expect((await run(['p.md', '--max-warnings', '9'], cwd, env)).code).toBe(0);
    expect((await run(['p.md'], cwd, { PAPERCLEANER_RULE: 'replacement-character=error' })).code).toBe(1);
    expect((await run(['p.md'], cwd, { PAPERCLEANER_STRICT: '1' })).code).toBe(1);
  });
});

it('checks a corpus in the memory that a few pages take', async () => {
  const cwd = folderWith();
  mkdirSync(`${cwd}/raw`);
  for (let i = 0; i < 40; i += 1) writeFileSync(`${cwd}/raw/${i}.txt`, POOLED.repeat(20));
  const { code, stdout } = await shell(
    `NODE_OPTIONS=--max-old-space-size=96 papercleaner validate raw --quiet | tail -1`,
    { cwd },
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^40 files, \d+ errors/);
}, 60_000);
