import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { colours } from '../src/cli/colour.js';
import { lineReport } from '../src/cli/explain/explain-line.js';
import { pageReport } from '../src/cli/explain/explain-page.js';
import { ruleReport } from '../src/cli/explain/explain-rule.js';
import { columnsOf } from '../src/columns.js';
import { explain, explainPage, RULES } from '../src/index.js';
import { folderWith, inProcess, shell } from './command-line.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const POOLED = readFileSync(`${PAGES}zh-headlines-pooled-radicals/input.txt`, 'utf8');
const run = (args: string[], cwd: string, env = {}) => inProcess(['explain', ...args], { cwd, env });

describe('explain FILE:LINE', () => {
  it('tells what was changed, removed and decided', async () => {
    const cwd = folderWith({ 'raw/p1.txt': POOLED });
    const { code, stdout, stderr } = await run(['raw/p1.txt:95'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const parts = stdout.split('\n\n').map((part) => part.split('\n'));
    expect(parts[0]).toEqual(['raw/p1.txt:95', '  远江社⻘澜5⽉1⽇电（记者 孟繁']);
    const labels = parts.slice(1).map(([first]) => first?.slice(0, 10).trim());
    expect(labels).toEqual(['went to', 'changed', 'removed', 'read as', 'paired']);
    expect(stdout).toContain('compatibility-characters, columns 4 7 9');
    expect(stdout).toContain('            + 远江社青澜5月1日电（记者 孟繁\n');
    expect(stdout).toContain('byline-brackets: （');
    expect(stdout).toMatch(/^read as {3}opening, >99 % likely; runner-up \S+, <1 %$/m);
    expect(stdout).toMatch(/^ {10}dateline +\+\d\.\d\d +−\d\.\d\d$/m);
    expect(stdout).toMatch(/^paired {4}heading of line 123 东岸海域迎来四个月休渔期$/m);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('takes the line and column of a warning', async () => {
    const cwd = folderWith({ 'p1.txt': POOLED });
    expect((await run(['p1.txt:95:4'], cwd)).stdout).toBe((await run(['p1.txt:95'], cwd)).stdout);
  });

  it('finds files whose names hold colons by their whole names', async () => {
    const cwd = folderWith({ 'p:2': '渡口\n', 'p:2:1': '栈桥\n', p: '河堤\n石桥\n' });
    expect((await run(['p:2'], cwd)).stdout).toMatch(/^p:2: 2 lines/);
    expect((await run(['p:2:1'], cwd)).stdout).toMatch(/^p:2:1: 2 lines/);
    expect((await run(['p:1'], cwd)).stdout).toMatch(/^p:1\n {2}河堤\n/);
    expect((await run(['p:2:1:1'], cwd)).stdout).toMatch(/^p:2:1:1\n {2}栈桥\n/);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await shell("printf '渡口\\n石桥\\n' | papercleaner explain -- -:2", {
      cwd: folderWith(),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^standard input:2\n {2}石桥\n/);
  });

  it('says that a line is blank, or was cleaned before', async () => {
    const cwd = folderWith({ 'p.txt': '河堤\n\n石桥\n', 'own.txt': '河堤\n石桥。\n\n\n' });
    expect((await run(['p.txt:2'], cwd)).stdout).toContain('Nothing stands on this line');
    expect((await run(['own.txt:1'], cwd)).stdout).toContain('text that papercleaner wrote');
  });

  it('prints JSON for scripts, whatever PAPERCLEANER_FORMAT says', async () => {
    const cwd = folderWith({ 'p1.txt': POOLED });
    const env = { PAPERCLEANER_FORMAT: 'md' };
    const { code, stdout } = await run(['p1.txt:95', '--format', 'json'], cwd, env);
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ path: 'p1.txt', line: 95, readings: [{ state: 'opening' }] });
    expect(found.readings[0].cues).toContainEqual(expect.objectContaining({ cue: 'dateline' }));
    expect((await run(['p1.txt:95'], cwd, env)).stdout).toMatch(/^p1\.txt:95\n/);
  });

  it('cleans as fix does with the same options', async () => {
    const cwd = folderWith({ 'p.txt': '⼯地上人人都在忙着赶工。\n' });
    expect((await run(['p.txt:1'], cwd)).stdout).toContain('compatibility-characters');
    const skip = ['--skip', 'compatibility-characters'];
    expect((await run(['p.txt:1', ...skip], cwd)).stdout).not.toContain('compatibility-characters');
    const env = { PAPERCLEANER_SKIP: 'compatibility-characters' };
    expect((await run(['p.txt:1'], cwd, env)).stdout).not.toContain('compatibility-characters');
  });
});

describe('explain FILE', () => {
  it('lists changes by rule, and what was close', async () => {
    const cwd = folderWith({ 'p1.txt': POOLED });
    const { code, stdout } = await run(['p1.txt'], cwd);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^p1\.txt: \d+ lines, \d articles$/m);
    expect(stdout).toMatch(/^changed {3}compatibility-characters +190 at 2:1 2:6 .*…$/m);
    expect(stdout).toMatch(/^removed {3}byline-brackets +4 at 1 2 95 96$/m);
    const known = await run([`${PAGES}en-every-line-alone/input.txt`], cwd);
    expect(known.stdout).toMatch(/^close: \d+ lines could have been read otherwise; the most doubtful 8$/m);
  });

  it('names in JSON every place', async () => {
    const cwd = folderWith({ 'p1.txt': POOLED });
    const { stdout } = await run(['p1.txt', '--format', 'json'], cwd);
    const { changes } = JSON.parse(stdout);
    expect(changes[0].places).toHaveLength(190);
    expect(changes[0].places[0]).toEqual({ line: 2, column: 1, before: '⼩', after: '小' });
  });

  it('stops in silence where nobody reads on', async () => {
    const cwd = folderWith({ 'p1.txt': POOLED });
    const { code, stderr } = await shell('papercleaner explain p1.txt | head -1 >/dev/null', { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('explain RULE', () => {
  it('tells what a transform does, with examples', async () => {
    const { code, stdout } = await run(['doubled-text'], folderWith());
    expect(code).toBe(0);
    expect(stdout).toContain('Keeps one copy of headlines');
    expect(stdout).toMatch(/^before {4}BBOOLLDD PPLLAANN\nafter {5}BOLD PLAN$/m);
    expect(stdout).toContain('the same: left alone');
  });

  it('tells what a rule of validate looks for, and what it counts', async () => {
    const { code, stdout } = await run(['mixed-scripts'], folderWith());
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^mixed-scripts\n {2}found by validate: nothing is changed\n {2}validate: a warning unless/,
    );
    expect(stdout).toContain('\nOnly characters that stand in one of the two scripts are counted.');
    expect(stdout).toMatch(/^gives {5}a finding at 2:1$/m);
    const json = JSON.parse((await run(['mojibake', '--format', 'json'], folderWith())).stdout);
    expect(json).toMatchObject({ name: 'mojibake', kind: 'warning', severity: 'warn' });
    expect(json.about).not.toMatch(/[^\n]\n[^\n]/);
  });

  it('tells why something is removed', async () => {
    const { stdout } = await run(['byline-brackets'], folderWith());
    expect(stdout).toContain('Brackets round a byline');
  });

  it('tells what a warning means, with pages that give it', async () => {
    const { stdout } = await run(['missing-glyph'], folderWith());
    expect(stdout).toMatch(/^page {6}\S.*\ngives {5}a warning at 1:\d+$/m);
    expect(stdout).toMatch(/^gives {5}nothing$/m);
  });

  it('prints JSON', async () => {
    const { stdout } = await run(['doubled-text', '--format', 'json'], folderWith());
    expect(JSON.parse(stdout)).toMatchObject({ name: 'doubled-text', kind: 'transform' });
  });

  it('gives way to a file of that name', async () => {
    const { stdout } = await run(['doubled-text'], folderWith({ 'doubled-text': '河堤\n' }));
    expect(stdout).toMatch(/^doubled-text: 2 lines/);
  });
});

describe('what cannot be explained', () => {
  test.each([
    ['a line that is not there', ['p.txt:3'], /p\.txt: there is no line 3: the page has 2 lines/],
    ['line 0', ['p.txt:0'], /there is no line 0/],
    ['an enormous line', ['p.txt:99999999999999999999'], /there is no line/],
    ['no file', ['nosuch.txt'], /nosuch\.txt: no such file, and no rule of that name/],
    ['a line of no file', ['nosuch.txt:3'], /nosuch\.txt:3: no such file/],
    ['a line that is no number', ['p.txt:x'], /p\.txt:x: no such file/],
    ['a slip in the name of a rule', ['doubled-txt'], /Did you mean doubled-text\?/],
    ['a folder', ['folder'], /folder: .*not a.* file/],
    ['a file in a file', ['p.txt/q'], /p\.txt\/q: no such file/],
    ['bytes that are no text', ['bad.txt:1', '--encoding', 'utf-8'], /bad\.txt: /],
    ['nothing', [], /missing required argument/],
    ['two things', ['p.txt', 'p.txt'], /too many arguments/],
    ['an unknown format', ['p.txt', '--format', 'md'], /Allowed choices are text, json/],
  ])('%s: exit 2, one line on stderr', async (_, args, message) => {
    const cwd = folderWith({ 'p.txt': '河堤\n', 'folder/q.txt': '', 'bad.txt': Uint8Array.of(0xb0, 0xff) });
    const { code, stdout, stderr } = await run(args, cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('in a terminal', () => {
  test.each(readdirSync(PAGES))('%s fits into 80 columns', (name) => {
    const sheet = { colours: colours(false), width: 80 };
    const text = readFileSync(`${PAGES}${name}/input.txt`, 'utf8');
    const lines = Array.from({ length: text.split('\n').length }, (_, i) => i + 1).filter((n) => n % 9 === 0);
    const long = '很长的文件夹/'.repeat(9);
    const reports = [
      pageReport(long, explainPage(text), sheet),
      ...lines.map((line) => lineReport(long, explain(text, line), sheet)),
    ];
    for (const line of reports.join('').split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });

  test.each(RULES)('$name fits into 80 columns', (rule) => {
    const report = ruleReport(rule, { colours: colours(false), width: 80 });
    for (const line of report.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
  });

  it('aligns what stands behind wide characters', () => {
    const found = explainPage('');
    const line = {
      line: 5,
      state: 'headline+',
      likelihood: 0.5,
      runnerUp: { state: 'deck', likelihood: 0.4 },
    } as const;
    found.closeLines = [
      { ...line, text: '河堤' },
      { ...line, line: 1234, text: 'Harbour', likelihood: 0.004 },
    ];
    found.changes = ['河堤', 'x'].map((rule) => ({
      rule,
      summary: '',
      places: [{ line: 1, column: 2, before: '', after: '' }],
    }));
    const report = pageReport('河堤.txt', found, { colours: colours(false), width: 80 }).split('\n');
    expect(report.slice(2)).toEqual([
      'changed   河堤      1 at 1:2',
      '          x         1 at 1:2',
      '',
      'close: 2 lines could have been read otherwise',
      '       5  headline+    50 %  or deck         40 %  河堤',
      '    1234  headline+    <1 %  or deck         40 %  Harbour',
      '',
    ]);
  });

  it('colours only where asked', async () => {
    const cwd = folderWith({ 'p.txt': '河堤\n' });
    const sequence = '\u001b[';
    expect((await run(['p.txt:1'], cwd)).stdout).not.toContain(sequence);
    expect((await run(['p.txt:1', '--color'], cwd, { NO_COLOR: '1' })).stdout).toContain(sequence);
    expect((await run(['p.txt:1'], cwd, { FORCE_COLOR: '1' })).stdout).toContain(sequence);
    expect((await run(['p.txt:1', '--no-color'], cwd, { FORCE_COLOR: '1' })).stdout).not.toContain(sequence);
  });

  it('writes out what a terminal would obey', async () => {
    const cwd = folderWith({ 'p.txt': '河堤\u001b[2J加固，渡口\u202e开放。\n' });
    for (const what of ['p.txt', 'p.txt:1']) {
      const { stdout } = await run([what], cwd);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toContain('\u202e');
    }
    expect((await run(['p.txt:1'], cwd)).stdout).toContain('\\x1b[2J');
  });
});
