import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TRANSFORMS } from '../src/transforms/index.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const [transform] = TRANSFORMS.map(({ name }) => name);
const slip = `${transform?.slice(0, -1)}x`;

describe('usage errors: exit 2, a hint, nothing written', () => {
  test.each([
    { args: ['fiks', 'p1.txt'], message: "unknown command 'fiks' (Did you mean fix?)" },
    { args: ['p1.txt'], message: 'write: papercleaner fix p1.txt' },
    {
      args: ['fix', 'p1.txt', '--formt', 'json'],
      message: "unknown option '--formt' (Did you mean --format?)",
    },
    { args: ['fix', 'p1.txt', '--format', 'xml'], message: 'Allowed choices are md, json, jsonl, text.' },
    { args: ['fix', 'p1.txt', '--format'], message: 'argument missing' },
    {
      args: ['fix', 'p1.txt', '--variant', 'both'],
      message: 'Allowed choices are simplified, traditional, keep.',
    },
    { args: ['fix', 'p1.txt', '--encoding', 'utf-9'], message: 'Did you mean utf-8?' },
    { args: ['fix', 'p1.txt', '--encoding', 'gbq'], message: 'Did you mean gbk?' },
    { args: ['fix', 'p1.txt', '--encoding', 'klingon'], message: 'Choose from utf-8, ' },
    {
      args: ['fix', 'p1.txt', '--only', slip],
      message: `no transform '${slip}'. Did you mean ${transform}?`,
    },
    { args: ['fix', 'p1.txt', '--skip', `${transform},${slip}`], message: `no transform '${slip}'. Did you` },
    { args: ['fix', 'p1.txt', '--skip', ''], message: "no transform ''" },
    { args: ['fix', 'p1.txt', '-q', '-v'], message: 'cannot be used with' },
    { args: ['fix', 'p1.txt', '--stdout', '-o', 'out'], message: 'cannot be used with' },
  ])('$args', async ({ args, message }) => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    const { code, stdout, stderr } = await inProcess(args, { cwd });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^papercleaner: /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(filesBelow(cwd)).toEqual(['p1.txt']);
  });

  test('without a command: the help, on standard error', async () => {
    const { code, stdout, stderr } = await inProcess([], { cwd: folderWith() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: papercleaner');
  });
});

describe('help and version', () => {
  test.each([['--version'], ['-V'], ['fix', '--version']])('%s %s', async (...args) => {
    const run = await inProcess(args.filter(Boolean), { cwd: folderWith() });
    expect(run).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  test('fix --help has examples and fits 80 columns', async () => {
    const { code, stdout, stderr } = await inProcess(['fix', '--help'], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Examples:\n  papercleaner fix raw/*.txt');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('the environment', () => {
  const run = (env: Record<string, string>, ...args: string[]) => {
    const cwd = folderWith({ 'p1.txt': PAGE });
    return inProcess(['fix', 'p1.txt', ...args], { cwd, env }).then((result) => {
      return { ...result, written: filesBelow(cwd).filter((name) => name !== 'p1.txt') };
    });
  };

  test.each([
    { env: { PAPERCLEANER_FORMAT: 'json' }, args: [], written: ['clean/p1.json'] },
    { env: { PAPERCLEANER_OUT_DIR: 'out' }, args: [], written: ['out/p1.md'] },
    { env: { PAPERCLEANER_FORMAT: 'json' }, args: ['--format', 'text'], written: ['clean/p1.txt'] },
    { env: { PAPERCLEANER_FORMAT: '' }, args: [], written: ['clean/p1.md'] },
    { env: { PAPERCLEANER_STDOUT: '1' }, args: [], written: [] },
    { env: { PAPERCLEANER_STDOUT: '0' }, args: [], written: ['clean/p1.md'] },
    { env: { PAPERCLEANER_STDOUT: '1' }, args: ['-o', 'out'], written: ['out/p1.md'] },
    { env: { PAPERCLEANER_OUT_DIR: 'out' }, args: ['--stdout'], written: [] },
  ])('$env and $args', async ({ env, args, written }) => {
    expect(await run(env, ...args)).toMatchObject({ code: 0, written });
  });

  test('--quiet and --verbose', async () => {
    expect((await run({ PAPERCLEANER_QUIET: 'yes' })).stderr).toBe('');
    expect((await run({ PAPERCLEANER_QUIET: 'no' })).stderr).toMatch(/^1 page/);
    expect((await run({ PAPERCLEANER_VERBOSE: '1' }, '-q')).stderr).toBe('');
    expect((await run({ PAPERCLEANER_QUIET: '1' }, '-v')).stderr).toMatch(/^p1\.txt → clean\/p1\.md/);
  });

  test('an output folder from the environment does not stand in the way of standard input', async () => {
    const cwd = folderWith();
    const env = { PAPERCLEANER_OUT_DIR: 'out' };
    expect((await inProcess(['fix'], { cwd, env, stdin: PAGE })).code).toBe(0);
  });

  test.each([
    { env: { PAPERCLEANER_FORMAT: 'xml' }, message: 'PAPERCLEANER_FORMAT: Allowed choices are md, json' },
    { env: { PAPERCLEANER_QUIET: 'perhaps' }, message: "PAPERCLEANER_QUIET: 'perhaps' is neither 1 nor 0" },
    {
      env: { PAPERCLEANER_ENCODING: 'utf-9' },
      message: 'PAPERCLEANER_ENCODING: There is no such encoding. Did you',
    },
    { env: { PAPERCLEANER_ONLY: slip }, message: `PAPERCLEANER_ONLY: There is no transform '${slip}'.` },
  ])('$env is a usage error', async ({ env, message }) => {
    const { code, stderr, written } = await run(env);
    expect({ code, written }).toEqual({ code: 2, written: [] });
    expect(stderr).toContain(message);
  });
});

describe('transforms', () => {
  const counts = async (...args: string[]) => {
    // a compatibility character and half-width punctuation
    const cwd = folderWith({ 'p1.txt': '⼯人们走过石桥,渡船靠岸。\n' });
    const { stdout } = await inProcess(['fix', 'p1.txt', '--stdout', '--format', 'json', ...args], {
      cwd,
    });
    return Object.keys(JSON.parse(stdout).changes);
  };

  test('--only, --skip, in lists and again and again', async () => {
    expect(await counts()).toEqual(['compatibility-characters', 'punctuation-width']);
    expect(await counts('--only', 'punctuation-width')).toEqual(['punctuation-width']);
    expect(await counts('--skip', 'punctuation-width')).toEqual(['compatibility-characters']);
    expect(await counts('--skip', 'punctuation-width,compatibility-characters')).toEqual([]);
    expect(await counts('--skip', 'punctuation-width', '--skip', 'compatibility-characters')).toEqual([]);
  });

  test('--variant', async () => {
    const cwd = folderWith({ 'p1.txt': '渡船靠岸，學生們走過石橋。\n' });
    const { stdout } = await inProcess(['fix', 'p1.txt', '--stdout', '--variant', 'simplified'], { cwd });
    expect(stdout).toContain('学生们走过石桥');
    expect((await inProcess(['fix', 'p1.txt', '--stdout'], { cwd })).stdout).toContain('學生們走過石橋');
  });
});

test('no folder is made where nothing is written', async () => {
  const cwd = folderWith({ 'bad.txt': '\0' });
  await inProcess(['fix', 'bad.txt', '-o', 'out'], { cwd });
  expect(filesBelow(join(cwd))).toEqual(['bad.txt']);
});
