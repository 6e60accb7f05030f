/** What ignore files exclude is passed over in folders and by globs, and never where it is named. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createIgnoreFiles } from '../src/cli/config/ignore-files.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

const pages = (...names: string[]) => Object.fromEntries(names.map((name) => [name, PAGE]));
const OWN = '.papercleanerignore';

/** The inputs of a run from a folder with these files. */
async function inputs(files: Record<string, string>, args: string[], folder = '.') {
  const root = folderWith(files);
  const cwd = join(root, folder);
  const run = await inProcess(['fix', ...args, '--stdout', '--format', 'jsonl'], { cwd });
  const taken = run.stdout.split('\n').filter((line) => line !== '');
  return { ...run, taken: taken.map((line) => JSON.parse(line).source.path) };
}

describe('a line of an ignore file against an entry below it', () => {
  const cases: [lines: string, path: string, by: string | undefined][] = [
    ['old/', 'old', `${OWN}:1`],
    ['old/', 'raw/old', `${OWN}:1`],
    ['/old/', 'raw/old', undefined],
    ['# old\n\nold', 'old', `${OWN}:3`],
    ['*.ocr.txt', 'raw/p1.ocr.txt', `${OWN}:1`],
    ['raw/*.txt', 'raw/p1.txt', `${OWN}:1`],
    ['raw/**/x.txt', 'raw/a/b/x.txt', `${OWN}:1`],
    ['*.txt\n!p1.txt', 'p1.txt', undefined],
    ['*.txt\n!p1.txt', 'p2.txt', `${OWN}:1`],
    ['旧版/', '报纸/旧版', `${OWN}:1`],
    ['旧版/\r\n新版/\r\n', '新版', `${OWN}:2`],
    ['\uFEFFold/', 'old', `${OWN}:1`],
    ['Old/', 'old', undefined],
    ['', 'old', undefined],
  ];
  test.each(cases)('%j and %s: %s', async (lines, path, by) => {
    const root = folderWith({ [OWN]: lines });
    mkdirSync(join(root, path), { recursive: true });
    const isFolder = !path.endsWith('.txt');
    const found = await createIgnoreFiles(root).lineAgainst(join(root, path), isFolder);
    expect(found?.replace(/^.*\//, '')).toBe(by);
  });
});

describe('folders and globs', () => {
  const files = { ...pages('raw/p1.txt', 'raw/old/p2.txt', 'raw/p3.ocr.txt'), [OWN]: 'old/\n*.ocr.txt\n' };

  test.each([
    [['.'], ['raw/p1.txt']],
    [['raw'], ['raw/p1.txt']],
    [['raw/**/*.txt', '--quiet'], ['raw/p1.txt']],
    [['raw/*'], ['raw/p1.txt']],
    [
      ['raw', '--no-ignore'],
      ['raw/old/p2.txt', 'raw/p1.txt', 'raw/p3.ocr.txt'],
    ],
    [
      ['raw/**/*.txt', '--no-ignore'],
      ['raw/old/p2.txt', 'raw/p1.txt', 'raw/p3.ocr.txt'],
    ],
    [['raw/p3.ocr.txt'], ['raw/p3.ocr.txt']],
    [
      ['raw/old/p2.txt', 'raw'],
      ['raw/old/p2.txt', 'raw/p1.txt'],
    ],
    [['raw/old'], ['raw/old/p2.txt']],
    [['raw/old/*.txt'], ['raw/old/p2.txt']],
  ])('%s', async (args, taken) => {
    expect(await inputs(files, args)).toMatchObject({ code: 0, taken });
  });

  test('names in a list are named', async () => {
    const listed = { ...files, list: 'raw/p3.ocr.txt\nraw/old/p2.txt\n' };
    expect((await inputs(listed, ['--files-from', 'list'])).taken).toEqual([
      'raw/p3.ocr.txt',
      'raw/old/p2.txt',
    ]);
  });

  test('--verbose names each folder once, and each file, and the line that says so', async () => {
    for (const path of ['raw', 'raw/**/*.txt']) {
      const more = { ...files, ...pages('raw/old/p4.txt') };
      const { stderr } = await inputs(more, [path, '-v']);
      const lines = stderr.split('\n').filter((line) => line.includes('ignored'));
      expect(lines.sort()).toEqual([
        `raw/old: ignored, as ${OWN}:1 says`,
        `raw/p3.ocr.txt: ignored, as ${OWN}:2 says`,
      ]);
    }
    expect((await inputs(files, ['raw'])).stderr).not.toContain('ignored');
  });

  test.each([['raw/old'], ['raw/old/*.txt']])(
    '%s with nothing left: exit 2, and what to do',
    async (path) => {
      const nothing = { 'raw/old/p2.txt': PAGE, [`raw/old/${OWN}`]: '*\n' };
      const { code, stderr } = await inputs(nothing, [path]);
      expect(code).toBe(2);
      expect(stderr).toContain(
        `${path}: all that is there is ignored, as raw/old/${OWN}:1 says; --no-ignore takes it all the same`,
      );
    },
  );

  test('vocabulary passes over the same, and says so', async () => {
    const cwd = folderWith({ 'raw/a.txt': 'harbour\n', 'raw/b.txt': 'meadow\n', [OWN]: 'b.txt\n' });
    const { stdout, stderr } = await inProcess(['vocabulary', 'raw', '-v'], { cwd });
    expect(stdout).toBe('harbour\t1\n');
    expect(stderr).toContain(`raw/b.txt: ignored, as ${OWN}:1 says`);
  });

  test('an ignore file that cannot be read stops the run', async () => {
    const { code, stderr } = await inputs({ ...pages('raw/p1.txt'), [`raw/${OWN}/x`]: '' }, ['raw']);
    expect(code).toBe(2);
    expect(stderr).toContain(`papercleaner: raw/${OWN}: this is a folder, not a file`);
  });
});

describe('files above, beside and below', () => {
  test.each([
    {
      says: 'the deeper file goes first',
      files: { [OWN]: 'p*.txt\n', [`raw/${OWN}`]: '!p1.txt\n' },
      taken: ['raw/p1.txt'],
    },
    {
      says: 'a file counts for its folder only',
      files: { [`raw/a/${OWN}`]: 'p1.txt\n' },
      taken: ['raw/p1.txt', 'raw/p2.txt'],
    },
    { says: 'git’s file counts too', files: { '.gitignore': 'p2.txt\n' }, taken: ['raw/p1.txt'] },
    {
      says: 'ours takes back what git’s excludes',
      files: { '.gitignore': 'p*.txt\n', [OWN]: '!p2.txt\n' },
      taken: ['raw/p2.txt'],
    },
    {
      says: 'the named folder is not asked about',
      files: { '.gitignore': 'raw/\n' },
      taken: ['raw/p1.txt', 'raw/p2.txt'],
    },
    { says: 'nor is one above it', files: { [OWN]: '/raw\n' }, taken: ['raw/p1.txt', 'raw/p2.txt'] },
  ])('$says', async ({ files, taken }) => {
    expect((await inputs({ ...pages('raw/p1.txt', 'raw/p2.txt'), ...files }, ['raw'])).taken).toEqual(taken);
  });

  const above = { ...pages('a/raw/p1.txt', 'a/raw/p2.txt'), '.gitignore': 'p1.txt\n' };
  test.each([
    { says: 'in its repository', files: { '.git/HEAD': '' }, taken: ['raw/p2.txt'] },
    { says: 'not in one within', files: { 'a/.git/HEAD': '' }, taken: ['raw/p1.txt', 'raw/p2.txt'] },
    { says: 'not above the current folder outside of any', files: {}, taken: ['raw/p1.txt', 'raw/p2.txt'] },
  ])('.gitignore counts $says', async ({ files, taken }) => {
    expect((await inputs({ ...above, ...files }, ['raw'], 'a')).taken).toEqual(taken);
  });

  it('of our own counts from any height', async () => {
    const files = { ...pages('a/raw/p1.txt', 'a/raw/p2.txt'), [OWN]: 'p1.txt\n' };
    expect((await inputs(files, ['raw'], 'a')).taken).toEqual(['raw/p2.txt']);
  });

  test('an output folder stays one of the run’s own', async () => {
    const cwd = folderWith({ ...pages('p1.txt'), '.gitignore': 'clean/\n' });
    expect((await inProcess(['fix', '.', '--format', 'text'], { cwd })).code).toBe(0);
    expect((await inProcess(['fix', '.', '--format', 'text'], { cwd })).code).toBe(0);
    expect(filesBelow(cwd)).toEqual(['.gitignore', 'clean/p1.txt', 'p1.txt']);
  });
});
