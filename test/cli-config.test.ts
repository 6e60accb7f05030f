/** The configuration file as the built command takes it: found, preferred to, told about, refused. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, folderWith, inProcess, PAGE, type Setting } from './command-line.js';

const CONFIG = 'papercleaner.config.json';
const config = (value: object) => ({ [CONFIG]: JSON.stringify(value) });

/** What `fix` writes, the inputs and configurations aside. */
async function fixed(setting: Setting, ...args: string[]) {
  const run = await inProcess(['fix', ...args], setting);
  return {
    ...run,
    written: filesBelow(setting.cwd).filter((name) => /^(?:clean|out|aus|清洁)\b|\.md$/u.test(name)),
  };
}

describe('where it is looked for', () => {
  test.each([
    { files: {}, written: ['clean/p1.md'] },
    { files: config({ outDir: 'out' }), written: ['out/p1.md'] },
    { files: { 'papercleaner.config.mjs': 'export default { outDir: "out" }' }, written: ['out/p1.md'] },
    { files: { 'package.json': '{"papercleaner": {"outDir": "out"}}' }, written: ['out/p1.md'] },
    { files: { 'package.json': '\uFEFF{"papercleaner": {"outDir": "out"}}' }, written: ['out/p1.md'] },
    { files: { 'package.json': '{"name": "papercleaner"}' }, written: ['clean/p1.md'] },
    { files: { 'package.json': '{"name": broken' }, written: ['clean/p1.md'] },
    { files: { 'package.json': '[]' }, written: ['clean/p1.md'] },
    {
      files: { ...config({ outDir: 'out' }), 'papercleaner.config.mjs': 'throw 1' },
      written: ['out/p1.md'],
    },
    {
      files: { 'package.json': '{"papercleaner": {"outDir": "aus"}}', ...config({ outDir: 'out' }) },
      written: ['out/p1.md'],
    },
  ])('$files', async ({ files, written }) => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...files });
    expect(await fixed({ cwd }, 'p1.txt')).toMatchObject({ code: 0, written });
  });

  it('is the current folder and those above, and the nearest file is all that counts', async () => {
    const root = folderWith({
      ...config({ outDir: 'out', format: 'json' }),
      'papers/a/p1.txt': PAGE,
      'papers/b/papercleaner.config.json': '{"format": "text"}',
      'papers/b/p1.txt': PAGE,
      'papers/b/package.json': '{"name": "b"}',
      'papers/b/raw/p2.txt': PAGE,
    });
    await inProcess(['fix', 'p1.txt'], { cwd: join(root, 'papers/a') });
    expect(filesBelow(join(root, 'out'))).toEqual(['p1.json']);
    await inProcess(['fix', 'p2.txt'], { cwd: join(root, 'papers/b/raw') });
    // text from the nearest, and nothing from the one above: the default folder
    expect(filesBelow(join(root, 'papers/b/raw'))).toEqual(['clean/p2.txt', 'p2.txt']);
    expect(filesBelow(join(root, 'out'))).toEqual(['p1.json']);
  });

  it('is the folder of the call, not that of the input', async () => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/papercleaner.config.json': '{"format": "json"}' });
    expect(await fixed({ cwd }, 'raw/p1.txt')).toMatchObject({ code: 0, written: ['clean/p1.md'] });
  });

  it('may have Chinese names all over, and a byte order mark', async () => {
    const root = folderWith({
      '报纸/papercleaner.config.json':
        '\uFEFF{"outDir": "清洁/结果", "overrides": [{"files": "原文/旧版/**", "variant": "simplified"}]}',
      '报纸/原文/旧版/第1版.txt': '渡船靠岸，學生們走過石橋。\n',
      '报纸/原文/新版/第2版.txt': '渡船靠岸，學生們走過石橋。\n',
    });
    const cwd = join(root, '报纸/原文');
    const { code } = await inProcess(['fix', '旧版', '新版'], { cwd });
    expect(code).toBe(0);
    const read = (name: string) => readFileSync(join(root, '报纸/清洁/结果', name), 'utf8');
    expect(read('旧版/第1版.md')).toContain('学生们走过石桥');
    expect(read('新版/第2版.md')).toContain('學生們走過石橋');
  });

  it('says under --verbose which file it took', async () => {
    const root = folderWith({ ...config({ outDir: 'out' }), 'raw/p1.txt': PAGE });
    const { stderr } = await inProcess(['fix', 'p1.txt', '-v'], { cwd: join(root, 'raw') });
    expect(stderr).toMatch(/^configuration: \.\.\/papercleaner\.config\.json\np1\.txt → \.\.\/out\/p1\.md: /);
  });
});

describe('--no-config', () => {
  const module = {
    'papercleaner.config.mjs': 'import fs from "node:fs"; fs.writeFileSync("ran", ""); export default {}',
  };

  test.each([[['fix', 'p1.txt']], [['explain', 'p1.txt']], [['vocabulary', 'p1.txt']], [['config']]])(
    '%s runs no module with it, and does without',
    async (args) => {
      const cwd = folderWith({ 'p1.txt': PAGE, ...module });
      expect((await inProcess([...args, '--no-config'], { cwd })).code).toBe(0);
      expect(filesBelow(cwd)).not.toContain('ran');
      expect((await inProcess(args, { cwd })).code).toBe(0);
      expect(filesBelow(cwd)).toContain('ran');
    },
  );

  it('passes over what would be refused', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE, [CONFIG]: '{' });
    expect(await fixed({ cwd }, 'p1.txt', '--no-config')).toMatchObject({
      code: 0,
      written: ['clean/p1.md'],
    });
  });

  test.each([['--version'], ['--help'], ['init']])('%s needs none and reads none', async (arg) => {
    const cwd = folderWith({ 'papercleaner.config.mjs': module['papercleaner.config.mjs'] });
    await inProcess([arg], { cwd });
    expect(filesBelow(cwd)).not.toContain('ran');
  });
});

describe('flag, then variable, then configuration, then default', () => {
  const env = { PAPERCLEANER_FORMAT: 'text' };
  const args = ['--format', 'jsonl'];
  const file = config({ format: 'json' });
  test.each([
    { args: [], env: {}, files: {}, format: 'md', from: { from: 'default' } },
    { args: [], env: {}, files: file, format: 'json', from: { from: 'config', file: CONFIG, line: 1 } },
    { args: [], env, files: {}, format: 'txt', from: { from: 'variable', name: 'PAPERCLEANER_FORMAT' } },
    { args: [], env, files: file, format: 'txt', from: { from: 'variable', name: 'PAPERCLEANER_FORMAT' } },
    { args, env: {}, files: {}, format: 'jsonl' },
    { args, env: {}, files: file, format: 'jsonl' },
    { args, env, files: {}, format: 'jsonl' },
    { args, env, files: file, format: 'jsonl' },
  ])('$args $env $files', async ({ args, env, files, format, from }) => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...files });
    expect(await fixed({ cwd, env }, 'p1.txt', ...args)).toMatchObject({
      code: 0,
      written: [`clean/p1.${format}`],
    });
    if (from === undefined) return;
    const { stdout } = await inProcess(['config', '--format', 'json'], { cwd, env });
    const name = format === 'txt' ? 'text' : format;
    expect(JSON.parse(stdout).values.format).toEqual({ value: name, ...from });
  });

  const variant = { overrides: [{ files: 'a/**', variant: 'simplified' }], variant: 'traditional' };
  test.each([
    { args: [], env: {}, a: '学', b: '學' },
    { args: [], env: { PAPERCLEANER_VARIANT: 'keep' }, a: '學', b: '学' },
    { args: ['--variant', 'simplified'], env: { PAPERCLEANER_VARIANT: 'keep' }, a: '学', b: '学' },
  ])('over the overrides too: $args $env', async ({ args, env, a, b }) => {
    const pages = { 'a/p1.txt': '渡船靠岸，學生們走過石橋。\n', 'b/p1.txt': '渡船靠岸，学生们走过石桥。\n' };
    const cwd = folderWith({ ...pages, ...config(variant) });
    await inProcess(['fix', 'a', 'b', ...args], { cwd, env });
    expect(readFileSync(`${cwd}/clean/a/p1.md`, 'utf8')).toContain(`${a}生`);
    expect(readFileSync(`${cwd}/clean/b/p1.md`, 'utf8')).toContain(`${b}生`);
  });

  test.each([
    { args: [], env: {}, stitch: true },
    { args: ['--no-stitch'], env: {}, stitch: false },
    { args: ['--no-stitch'], env: { PAPERCLEANER_STITCH: '1' }, stitch: false },
    { args: [], env: { PAPERCLEANER_STITCH: '0' }, stitch: false },
    { args: ['--stitch'], env: { PAPERCLEANER_STITCH: '0' }, stitch: true },
  ])('yes and no: $args $env', async ({ args, env, stitch }) => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...config({ stitch: true }) });
    const { stdout } = await inProcess(['config', '--format', 'json', ...args], { cwd, env });
    expect(JSON.parse(stdout).values.stitch.value).toBe(stitch);
  });

  it('flags that take back are no variables', async () => {
    const env = { PAPERCLEANER_NO_CONFIG: '1', PAPERCLEANER_NO_STITCH: '1' };
    const cwd = folderWith(config({ outDir: 'out' }));
    const { values } = JSON.parse((await inProcess(['config', '--format', 'json'], { cwd, env })).stdout);
    expect(values.stitch).toEqual({ value: null, from: 'default' });
    expect(values.outDir.value).toBe('out');
  });

  it('a list is taken as a whole from the strongest place', async () => {
    const cwd = folderWith({
      'p1.txt': '⼯人们走过石桥,渡船靠岸。\n',
      ...config({ skip: ['punctuation-width'] }),
    });
    const changes = async (...args: string[]) => {
      const { stdout } = await inProcess(['fix', 'p1.txt', '--stdout', '--format', 'json', ...args], {
        cwd,
      });
      return Object.keys(JSON.parse(stdout).changes);
    };
    expect(await changes()).toEqual(['compatibility-characters']);
    expect(await changes('--skip', 'compatibility-characters')).toEqual(['punctuation-width']);
  });
});

describe('each page by its own', () => {
  const text = '渡口小學開學，學生們走過石橋。\n';
  /** 渡 in Big5; in GB18030 the two bytes are a character, too. */
  const bytes = Buffer.from('b4e7', 'hex');

  test('encoding, where one is forced on some files only', async () => {
    const cwd = folderWith({
      'big5/p1.txt': bytes,
      'gb/p1.txt': bytes,
      ...config({ encoding: 'gb18030', overrides: [{ files: 'big5/**', encoding: 'big5' }] }),
    });
    const { stdout } = await inProcess(['fix', 'big5', 'gb', '--stdout', '--format', 'jsonl'], { cwd });
    const encodings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.encoding);
    expect(encodings).toEqual(['big5', 'gb18030']);
  });

  test('explain and vocabulary go by the same', async () => {
    const cwd = folderWith({
      'a/p1.txt': text,
      'a/en.txt': Buffer.from('The harbour’s café was closed.\n', 'utf16le'),
      ...config({
        format: 'json',
        skip: ['punctuation-width'],
        overrides: [
          { files: 'a/**', variant: 'simplified' },
          { files: 'en.txt', encoding: 'utf-16le' },
        ],
      }),
    });
    const explained = await inProcess(['explain', 'a/p1.txt:1'], { cwd });
    expect(explained).toMatchObject({ code: 0, stderr: '' });
    expect(explained.stdout).toContain('渡口小学开学');
    const counted = await inProcess(['vocabulary', 'a/en.txt'], { cwd });
    expect(counted.code).toBe(0);
    expect(counted.stdout).toContain('harbour');
  });

  test('corpus words are read in the encoding of each page', async () => {
    const lines = ['The old grand-', 'stand was closed.', '', 'A grandstand burned.'];
    const cwd = folderWith({
      'a/p1.txt': Buffer.from(lines.join('\n'), 'utf16le'),
      'a/p2.txt': `${lines.join('\n')}\n`,
      ...config({ corpusVocabulary: true, overrides: [{ files: 'a/p1.txt', encoding: 'utf-16le' }] }),
    });
    expect(await fixed({ cwd }, 'a')).toMatchObject({ code: 0, written: ['clean/p1.md', 'clean/p2.md'] });
  });

  test('an override that finds nothing, and standard input, go by the rest', async () => {
    const cwd = folderWith(config({ variant: 'simplified', overrides: [{ files: '**', variant: 'keep' }] }));
    const { stdout } = await inProcess(['fix'], { cwd, stdin: text });
    expect(stdout).toContain('渡口小学开学');
  });
});

describe('what is wrong: exit 2, its place, nothing written', () => {
  test.each([
    {
      files: { [CONFIG]: '{\n  "formt": "md"\n}' },
      message: `${CONFIG}:2:3: there is no key "formt"; did you mean "format"?`,
    },
    {
      files: { [CONFIG]: '{"stitch": 1}' },
      message: `${CONFIG}:1:12: "stitch" must be true or false, not 1`,
    },
    { files: { [CONFIG]: '{"format": ' }, message: `${CONFIG}:1:12: no valid JSON: value expected` },
    { files: { [CONFIG]: '' }, message: `${CONFIG}: is empty` },
    {
      files: { [CONFIG]: '{"__proto__": {"format": "json"}}' },
      message: `${CONFIG}:1:2: there is no key "__proto__"`,
    },
    { files: { [`${CONFIG}/x`]: '' }, message: `${CONFIG}: this is a folder, not a file` },
    {
      files: { 'package.json': '{"papercleaner": {"formt": 1}}' },
      message: 'package.json:1:19: there is no key "formt"',
    },
    {
      files: { 'package.json': '{"papercleaner": null}' },
      message: 'package.json:1:18: the configuration must be an object, not null',
    },
    { files: { 'package.json': '{"papercleaner": {},' }, message: 'package.json:1:21: no valid JSON' },
    {
      files: { 'papercleaner.config.mjs': 'export default { formt: 1 }' },
      message: 'papercleaner.config.mjs: there is no key "formt"',
    },
    {
      files: { 'papercleaner.config.mjs': 'export const a = 1' },
      message: 'papercleaner.config.mjs: exports no configuration',
    },
    {
      files: { 'papercleaner.config.mjs': 'export default {' },
      message: 'papercleaner.config.mjs: SyntaxError',
    },
    {
      files: { 'papercleaner.config.mjs': 'throw new Error("no\\nway")' },
      message: 'papercleaner.config.mjs: Error: no\\nway',
    },
    { files: { 'papercleaner.config.mjs': '' }, message: 'papercleaner.config.mjs: is empty' },
  ])('$message', async ({ files, message }) => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...files });
    const { code, stdout, stderr } = await inProcess(['fix', 'p1.txt'], { cwd });
    expect(stderr).toContain(`papercleaner: ${message}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(filesBelow(cwd)).not.toContain('clean/p1.md');
  });

  test.each([[['config']], [['explain', 'p1.txt']], [['vocabulary', 'p1.txt']]])('%s too', async (args) => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...config({ formt: 1 }) });
    const { code, stdout, stderr } = await inProcess(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean "format"?');
  });

  it('names the file from the current folder', async () => {
    const root = folderWith({ 'raw/p1.txt': PAGE, ...config({ formt: 1 }) });
    const { code, stderr } = await inProcess(['fix', 'p1.txt'], { cwd: join(root, 'raw') });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'papercleaner: ../papercleaner.config.json:1:2: there is no key "formt"; did you mean "format"?\n',
    });
  });

  it('refuses paths that would overwrite inputs, as the flags do', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE, ...config({ outDir: '.', format: 'text' }) });
    const { code, stderr } = await inProcess(['fix', 'p1.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is an input and would be overwritten');
  });
});

describe('papercleaner config', () => {
  const FILES = {
    [CONFIG]: `{
  "outDir": "out",
  "skip": ["punctuation-width", "doubled-text"],
  "rules": { "mojibake": "error", "missing-glyph": "off" },
  "reporter": "junit=r.xml",
  "overrides": [
    { "files": "*.txt", "encoding": "big5" },
    {
      "files": "raw/",
      "encoding": "gb18030",
      "rules": { "mojibake": "warn" }
    }
  ]
}
`,
  };
  const rows = (stdout: string) =>
    Object.fromEntries(
      stdout
        .trim()
        .split('\n')
        .slice(2)
        .map((line) => {
          const [key, value, origin] = line.split(/ {2,}/);
          return [key, [value, origin]];
        }),
    );

  it('says of each key what holds for a file, and what set it', async () => {
    const cwd = folderWith(FILES);
    const env = { PAPERCLEANER_KEEP_UNCERTAIN_HYPHENS: '1' };
    const { code, stdout, stderr } = await inProcess(
      ['config', 'raw/p1.txt', '--variant', 'simplified', '--no-stitch'],
      { cwd, env },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^papercleaner\.config\.json, for raw\/p1\.txt\n\nformat /);
    expect(rows(stdout)).toEqual({
      format: ['md', 'default'],
      outDir: ['out', `${CONFIG}:2`],
      encoding: ['gb18030', `${CONFIG}:10 (override 2)`],
      onError: ['fail', 'default'],
      only: ['-', 'default'],
      skip: ['punctuation-width, doubled-text', `${CONFIG}:3`],
      variant: ['simplified', '--variant'],
      keepUncertainHyphens: ['true', 'PAPERCLEANER_KEEP_UNCERTAIN_HYPHENS'],
      vocabulary: ['-', 'default'],
      corpusVocabulary: ['-', 'default'],
      stitch: ['false', '--no-stitch'],
      split: ['-', 'default'],
      resume: ['-', 'default'],
      jobs: ['auto', 'default'],
      timeLimit: ['-', 'default'],
      'rules.mojibake': ['warn', `${CONFIG}:11 (override 2)`],
      'rules.missing-glyph': ['off', `${CONFIG}:4`],
      lang: ['-', 'default'],
      maxWarnings: ['-', 'default'],
      strict: ['-', 'default'],
      baseline: ['-', 'default'],
      cache: ['-', 'default'],
      cacheLocation: ['-', 'default'],
      reporter: ['junit=r.xml', `${CONFIG}:5`],
    });
  });

  it('says the same as JSON', async () => {
    const cwd = folderWith(FILES);
    const { stdout } = await inProcess(['config', 'p1.txt', '--format', 'json'], { cwd });
    const { config, file, values } = JSON.parse(stdout);
    expect({ config, file }).toEqual({ config: CONFIG, file: 'p1.txt' });
    expect(values.encoding).toEqual({ value: 'big5', from: 'override', override: 1, file: CONFIG, line: 7 });
    expect(values['rules.mojibake']).toEqual({ value: 'error', from: 'config', file: CONFIG, line: 4 });
    expect(values.variant).toEqual({ value: 'keep', from: 'default' });
    expect(values.only).toEqual({ value: null, from: 'default' });
  });

  it('without a file, and without a configuration', async () => {
    expect((await inProcess(['config'], { cwd: folderWith(FILES) })).stdout).toMatch(
      /^encoding +- +default$/m,
    );
    const { stdout } = await inProcess(['config'], { cwd: folderWith() });
    expect(stdout).toMatch(/^no configuration file\n\nformat +md +default\noutDir +clean +default\n/);
  });

  it('says of a module that it set a value, without a line', async () => {
    const cwd = folderWith({ 'papercleaner.config.mjs': 'export default { format: "json" }' });
    const { stdout } = await inProcess(['config'], { cwd });
    expect(stdout).toMatch(/^format +json +papercleaner\.config\.mjs$/m);
  });

  it('gives names that a terminal would obey written out', async () => {
    const cwd = folderWith(config({ outDir: 'a\x1b[31mb' }));
    const { stdout } = await inProcess(['config', '\x1b[2J.txt'], { cwd });
    expect(stdout).not.toContain('\x1b');
    expect(stdout).toContain('a\\x1b[31mb');
  });

  it('refuses what fix would refuse', async () => {
    const { code, stderr } = await inProcess(['config', '--encoding', 'utf-9'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean utf-8?');
  });
});

describe('papercleaner init', () => {
  it('writes a configuration that changes nothing, says where, and does not write twice', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const { code, stdout, stderr } = await inProcess(['init'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(new RegExp(`${CONFIG} written\\n$`));
    const written = readFileSync(join(cwd, CONFIG), 'utf8');
    expect(await fixed({ cwd }, 'p1.txt')).toMatchObject({ code: 0, written: ['clean/p1.md'] });
    const again = await inProcess(['init'], { cwd });
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: `papercleaner: ${CONFIG} configures this folder already, and is left as it is\n`,
    });
    expect(readFileSync(join(cwd, CONFIG), 'utf8')).toBe(written);
  });

  test.each([
    { files: { 'papercleaner.config.mjs': 'export default {}' }, refused: true },
    { files: { 'package.json': '{"papercleaner": {}}' }, refused: true },
    { files: { 'package.json': '{"name": "papercleaner"}' }, refused: false },
    { files: { [`${CONFIG}/x`]: '' }, refused: true },
  ])('beside $files', async ({ files, refused }) => {
    const cwd = folderWith(files);
    expect((await inProcess(['init'], { cwd })).code).toBe(refused ? 2 : 0);
  });

  it('below another configuration writes one of its own', async () => {
    const root = folderWith({ ...config({ format: 'json' }), 'b/p1.txt': PAGE });
    expect((await inProcess(['init'], { cwd: join(root, 'b') })).code).toBe(0);
    expect(filesBelow(root)).toContain(`b/${CONFIG}`);
  });

  it('names the JSON Schema of the papercleaner that is installed there or above', async () => {
    const root = folderWith({ 'node_modules/papercleaner/schema/config.json': '{}' });
    mkdirSync(join(root, 'b'));
    const schemaIn = async (folder: string) => {
      await inProcess(['init'], { cwd: join(root, folder) });
      return /"\$schema": "(.*)"/.exec(readFileSync(join(root, folder, CONFIG), 'utf8'))?.[1];
    };
    expect(await schemaIn('b')).toBe('../node_modules/papercleaner/schema/config.json');
    expect(await schemaIn('.')).toBe('./node_modules/papercleaner/schema/config.json');
    expect(await schemaIn(relative(root, folderWith()))).toBe(undefined);
  });
});
