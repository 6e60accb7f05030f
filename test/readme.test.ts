/** The README is true: its commands and examples run, and what it shows of a page stands in that page. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../src/cli/config/config.js';
import { KEY_NAMES, KEYS } from '../src/cli/config/keys.js';
import { TRANSFORMS } from '../src/index.js';
import { REPORTERS } from '../src/validate/reporters/index.js';
import { OWN_RULES } from '../src/validate/rules/index.js';
import { WARNING_RULES } from '../src/warnings/index.js';
import { filesBelow, folderWith, inProcess, shell } from './command-line.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');
const SAMPLE = `${ROOT}fixtures/pages/zh-headlines-pooled-radicals/`;
const sample = (file: string) => readFileSync(SAMPLE + file, 'utf8');

/** The fenced blocks of one language, in order. */
const fenced = (language: string): string[] =>
  Array.from(
    README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    (match) => match[1] as string,
  );

const [install = '', runTests = '', ...examples] = fenced('sh').map((block) => block.trimEnd());
const check = examples.at(-1) as string;
const lines = examples.flatMap((block) => block.split('\n'));
const VALIDATES = /^papercleaner validate /;
/** As in CI: with git, and with findings that are accepted. */
const IN_CI = /^papercleaner validate .*--(?:reporter|baseline|changed-since)\b/;

/** A folder as the examples expect it: raw pages in `raw/`. */
function folderWithPages(): string {
  const page = sample('input.txt');
  return folderWith({ 'raw/p1.txt': page, 'raw/city/p2.txt': page });
}

/** The same, with the cleaned pages in `clean/`. */
async function folderWithCleanedPages(): Promise<string> {
  const cwd = folderWithPages();
  expect((await inProcess(['fix', 'raw', '-q'], { cwd })).code).toBe(0);
  return cwd;
}

describe('set-up', () => {
  it('is two commands, and the checks run both word for word', () => {
    expect(install).toMatch(/^npm ci && npm run build && node bin\/papercleaner\.js fix /);
    expect(runTests).toBe('npm ci && npm test');
    const checks = readFileSync(`${ROOT}.ci/run`, 'utf8');
    expect(checks).toContain(`{ ${install}; }`);
    expect(checks).toContain(`{ ${runTests}; }`);
  });

  it('cleans the sample pages', async () => {
    const out = folderWith();
    const command = install.slice(install.indexOf('node '));
    const run = await shell(command, { cwd: ROOT, env: { PAPERCLEANER_OUT_DIR: out } });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toMatch(/^\d+ pages, /);
    expect(filesBelow(out)).toContain('zh-headlines-pooled-radicals/input.md');
  });
});

describe('examples', () => {
  test.each(lines.filter((line) => IN_CI.test(line)))('%s', async (line) => {
    const cwd = await folderWithCleanedPages();
    const accept = ['validate', 'clean', '-q', '--baseline', 'known.json', '--update-baseline'];
    expect(await inProcess(accept, { cwd })).toMatchObject({ code: 0, stderr: '' });
    const git = 'git -c user.name=t -c user.email=t@example.org';
    const commit = `git init -q && git add . && ${git} commit -q -m pages && git update-ref refs/remotes/origin/main HEAD`;
    expect(await shell(commit, { cwd })).toMatchObject({ code: 0, stderr: '' });
    const run = await shell(line, { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout + run.stderr).toMatch(/^\d files?, /m);
  });

  test.each(
    lines.filter(
      (line) => !VALIDATES.test(line) && (line.startsWith('papercleaner') || line.includes('| papercleaner')),
    ),
  )('%s', async (line) => {
    const cwd = folderWithPages();
    const { code, stdout } = await shell(line, { cwd });
    expect(code).toBe(0);
    // lists of pages are no pages, nor is the journal of --resume
    const written = filesBelow(cwd).filter((file) => !/^(?:raw|shards)\/|\/\./.test(file));
    expect(written.length + stdout.length).toBeGreaterThan(0);
    const pages = written.filter((file) => !file.endsWith('.tsv') && !file.endsWith('.config.json'));
    const texts = pages.map((file) => readFileSync(`${cwd}/${file}`, 'utf8'));
    // a file has a page, or one of its articles
    for (const text of line.includes('--split') ? [texts.join('')] : texts) expect(text).toContain('水库');
  });

  test.each(lines.filter((line) => VALIDATES.test(line) && !IN_CI.test(line)))('%s', async (line) => {
    const cwd = await folderWithCleanedPages();
    const { code, stdout, stderr } = await shell(line, { cwd });
    expect(code).toBe(line.includes(' raw') ? 1 : 0);
    expect(stderr).toMatch(line.includes('--diff') ? /^1 file, \d+ errors\n$/ : /^$/);
    expect(stdout).toContain(
      line.includes('--diff')
        ? '+++ raw/p1.txt'
        : code === 0
          ? '2 files, no findings'
          : 'raw/p1.txt:2:1 error',
    );
  });

  it('fail a check in CI where the result is not what was reviewed, and pass it where it is', async () => {
    const cwd = await folderWithCleanedPages();
    const ready = await shell('git init -q && git add .', { cwd });
    expect(ready).toMatchObject({ code: 0, stderr: '' });
    expect(check.split('\n').length).toBeLessThanOrEqual(10);
    expect(await shell(check, { cwd })).toEqual({ code: 0, stdout: '2 files, no findings\n', stderr: '' });
    writeFileSync(`${cwd}/raw/p1.txt`, sample('input.txt').replace('桑', '梁'));
    const run = await shell(check, { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('+_记者 梁小川_');
  });

  it('fail the last line of that check where a cleaned page was damaged', async () => {
    const cwd = await folderWithCleanedPages();
    const last = check.slice(check.lastIndexOf('\n') + 1);
    expect((await shell(last, { cwd })).code).toBe(0);
    const page = readFileSync(`${cwd}/clean/p1.md`, 'utf8');
    writeFileSync(`${cwd}/clean/p1.md`, page.replace('水库', '⽔库'));
    expect(await shell(last, { cwd })).toMatchObject({ code: 1, stderr: '' });
  });

  it('of the library runs', () => {
    const cwd = folderWithPages();
    mkdirSync(`${cwd}/node_modules`);
    symlinkSync(ROOT, `${cwd}/node_modules/papercleaner`, 'dir');
    writeFileSync(`${cwd}/example.mjs`, fenced('js').join('\n'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
      cwd,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^东岸海域迎来四个月休渔期 \d+$/m);
    expect(stdout).toContain("transform: 'wave-dashes'");
  });
});

it('shows a configuration that is right', async () => {
  const [text = ''] = fenced('jsonc');
  const { values, overrides } = await readConfig({
    file: '/corpus/papercleaner.config.json',
    content: { kind: 'text', text, root: [] },
  });
  expect({ keys: Object.keys(values), overrides: overrides.length }).toEqual({
    keys: ['outDir', 'skip', 'rules'],
    overrides: 2,
  });
});

it('lists every key of the configuration, and whether it is for a page or the run', () => {
  const table = README.slice(README.indexOf('<!-- config -->'), README.indexOf('<!-- /config -->'));
  const rows = Array.from(table.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm), ([, ...cells]) => cells);
  expect(rows).toEqual(KEY_NAMES.map((name) => [name, KEYS[name].of, KEYS[name].summary]));
});

describe('what it shows of the sample page', () => {
  it('stands in what validate finds', async () => {
    const { stdout } = await inProcess(['validate', 'raw/p1.txt'], { cwd: folderWithPages() });
    const shown = fenced('text').find((block) => block.startsWith('raw/p1.txt:6:8 ')) as string;
    const found = stdout.split('\n');
    for (const line of shown.trimEnd().split('\n')) expect(found).toContain(line);
  });

  it('stands in the input', () => {
    for (const part of (fenced('text')[0] as string).split('…\n'))
      expect(sample('input.txt')).toContain(part);
  });

  it('stands in the Markdown', () => {
    expect(sample('expected.md')).toContain(fenced('markdown')[0]);
  });

  it('stands in its explanation, but for weights, which are fitted anew now and then', async () => {
    const { stdout } = await inProcess(['explain', 'raw/p1.txt:123'], { cwd: folderWithPages() });
    const numberless = (line: string) =>
      line.replace(/[+−]?\d+(?:\.\d+)?/g, '0').replace(/; runner-up.*/, '');
    const printed = stdout.split('\n').map(numberless);
    const isWeight = (line: string) => /[+−]\d|headline {3,}\S/.test(line);
    const shown = (fenced('text')[1] as string).split('\n').filter((line) => !isWeight(line));
    for (const line of shown) if (!line.endsWith('  …')) expect(printed).toContain(numberless(line));
  });

  it('is its inspection, but for how sure it is, which is fitted anew now and then', async () => {
    const { stdout } = await inProcess(['inspect', 'raw/p1.txt'], { cwd: folderWithPages() });
    const unsure = (text: string) => text.replace(/ \d\d %(?= +\d)/g, ' 00 %');
    const shown = fenced('text').find((block) => /^raw\/p1\.txt\npage /.test(block));
    expect(unsure(shown as string)).toBe(unsure(stdout));
  });

  it('stands in the JSON', () => {
    const lines = sample('expected.json').split('\n');
    for (const line of (fenced('json')[0] as string).trimEnd().split('\n')) expect(lines).toContain(line);
  });
});

it.each([
  ['transforms', TRANSFORMS],
  ['warnings', WARNING_RULES],
  ['reporters', REPORTERS],
])('lists the %s as the code has them', (section, named) => {
  const table = README.slice(README.indexOf(`<!-- ${section} -->`), README.indexOf(`<!-- /${section} -->`));
  const rows = Array.from(table.matchAll(/^\| `(.+?)` \| (.+?) \|$/gm), (match) => [match[1], match[2]]);
  expect(rows).toEqual(named.map(({ name, summary }) => [name, summary]));
});

it('lists the rules of validate alone, with what they count', () => {
  const table = README.slice(README.indexOf('<!-- rules -->'), README.indexOf('<!-- /rules -->'));
  const rows = Array.from(table.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm), ([, ...cells]) => cells);
  expect(rows).toEqual(OWN_RULES.map(({ name, severity, summary }) => [name, severity, summary]));
});

it('lists every role', () => {
  const schema = JSON.parse(readFileSync(`${ROOT}schema/page.json`, 'utf8'));
  const roles = /^The roles are ([^.]*)\./m.exec(README)?.[1]?.split(/,\s+|\s+and\s+/);
  expect(roles).toEqual(schema.$defs.role.enum);
});

it('names files that are there', () => {
  const links = Array.from(README.matchAll(/\]\(([^#)][^)]*)\)/g), (match) => match[1] as string);
  expect(links).toContain('src/clean.ts');
  for (const link of links) expect(() => readFileSync(ROOT + link)).not.toThrow();
});
