import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BIN, filesBelow, folderWith, inProcess, PAGE, shell } from './command-line.js';

/** The list has taxpayers; the second page writes it otherwise. */
const FIRST = 'The mayor said that the two tax-\npayers of the town would have to wait for it.\n';
const SECOND = 'The tax-payers of the town have been told to wait, said the mayor of the town.\n';
const UNCERTAIN =
  'The mayor said that it was one of the thorough-\nfarcs of the town, and that it was his.\n';
const vocabulary = 'tax-payers\t3\n';

const textOf = async (cwd: string, ...args: string[]) => {
  const { code, stdout } = await inProcess(['fix', 'p1.txt', '--stdout', '-q', ...args], { cwd });
  expect(code).toBe(0);
  return stdout;
};

describe('papercleaner vocabulary', () => {
  test('prints each word with its count, sorted', async () => {
    const cwd = folderWith({ 'raw/p2.txt': 'the eﬀect of the har-\nbour', 'raw/p3.txt': 'L’effect; The' });
    const run = await inProcess(['vocabulary', 'raw'], { cwd });
    expect(run).toEqual({ code: 0, stdout: 'effect\t2\nof\t1\nthe\t3\n', stderr: '3 words\n' });
    expect(filesBelow(cwd)).toEqual(['raw/p2.txt', 'raw/p3.txt']);
  });

  test('takes standard input, and a Chinese page has no words', async () => {
    const run = await inProcess(['vocabulary', '-q'], { cwd: folderWith(), stdin: PAGE });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('what cannot be read is said, the rest is counted: exit 2', async () => {
    const cwd = folderWith({ 'p1.txt': 'the', 'bad.txt': Uint8Array.of(0xff, 0xfe, 0xff) });
    const { code, stdout, stderr } = await inProcess(['vocabulary', 'p1.txt', 'bad.txt', 'no.txt'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'the\t1\n' });
    expect(stderr).toContain('bad.txt');
    expect(stderr).toContain('no.txt');
  });

  test('is read by fix', async () => {
    const cwd = folderWith({ 'p1.txt': FIRST, 'p2.txt': SECOND });
    const { code, stdout } = await shell(
      'papercleaner vocabulary -q p2.txt > w.tsv && papercleaner fix -q --stdout --vocabulary w.tsv p1.txt',
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('two tax-payers of');
  });
});

describe('fix and the words of the corpus', () => {
  test('without them the word list decides', async () => {
    expect(await textOf(folderWith({ 'p1.txt': FIRST }))).toContain('two taxpayers of');
  });

  test('--vocabulary, and its variable', async () => {
    const cwd = folderWith({ 'p1.txt': FIRST, 'w.tsv': vocabulary });
    expect(await textOf(cwd, '--vocabulary', 'w.tsv')).toContain('two tax-payers of');
    const run = await inProcess(['fix', 'p1.txt', '--stdout', '-q'], {
      cwd,
      env: { PAPERCLEANER_VOCABULARY: 'w.tsv' },
    });
    expect(run.stdout).toContain('two tax-payers of');
  });

  test('--corpus-vocabulary counts all inputs first', async () => {
    const cwd = folderWith({ 'p1.txt': FIRST, 'p2.txt': SECOND });
    const run = await inProcess(['fix', 'p1.txt', 'p2.txt', '-q', '--corpus-vocabulary'], { cwd });
    expect(run.code).toBe(0);
    expect(readFileSync(join(cwd, 'clean/p1.md'), 'utf8')).toContain('two tax-payers of');
  });

  test('--corpus-vocabulary and standard input, which is read once', async () => {
    const run = await inProcess(['fix', '-q', '--corpus-vocabulary'], { cwd: folderWith(), stdin: FIRST });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('two taxpayers of');
  });

  test('--corpus-vocabulary and a file that cannot be read: said once, exit 2, the others done', async () => {
    const cwd = folderWith({ 'p1.txt': FIRST, 'bad.txt': Uint8Array.of(0xff, 0xfe, 0xff) });
    const run = await inProcess(['fix', 'p1.txt', 'bad.txt', '-q', '--corpus-vocabulary'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr.match(/bad\.txt/g)).toHaveLength(1);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['p1.md']);
  });

  test.each([
    ['is not there', 'no.tsv', 'no such file'],
    ['is no vocabulary', 'p1.txt', 'p1.txt: line 1: no word, tab and count'],
    ['is a folder', '.', 'folder'],
  ])('a vocabulary that %s: exit 2, nothing written', async (_, file, message) => {
    const cwd = folderWith({ 'p1.txt': FIRST });
    const run = await inProcess(['fix', 'p1.txt', '--vocabulary', file], { cwd });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr.toLowerCase()).toContain(message);
    expect(filesBelow(cwd)).toEqual(['p1.txt']);
  });
});

describe('uncertain hyphens', () => {
  const warningsOf = (stdout: string) => JSON.parse(stdout).warnings;

  test('are joined, with a warning that names the place', async () => {
    const cwd = folderWith({ 'p1.txt': UNCERTAIN });
    expect(await textOf(cwd)).toContain('the thoroughfarcs of');
    expect(warningsOf(await textOf(cwd, '--format', 'json'))).toEqual([
      expect.objectContaining({ rule: 'uncertain-hyphen', line: 1, column: 47 }),
    ]);
  });

  test('--keep-uncertain-hyphens keeps them, and says so too', async () => {
    const cwd = folderWith({ 'p1.txt': UNCERTAIN });
    expect(await textOf(cwd, '--keep-uncertain-hyphens')).toContain('the thorough-farcs of');
    const [warning] = warningsOf(await textOf(cwd, '--keep-uncertain-hyphens', '--format', 'json'));
    expect(warning.message).toContain('“thorough-farcs” may be “thoroughfarcs”');
  });
});

describe('what a run reads', () => {
  /** The word lists that the built command reads for the page. */
  const listsReadFor = async (page: string): Promise<string[]> => {
    const cwd = folderWith({ 'p1.txt': page });
    const spy = join(cwd, 'spy.cjs');
    writeFileSync(
      spy,
      `const fs = require('node:fs'); const read = fs.readFileSync;
       fs.readFileSync = (file, ...rest) => {
         const [, name] = /(dictionary-[a-z-]+).index.dic$/.exec(String(file)) ?? [];
         if (name) process.stderr.write(name + '\\n');
         return read(file, ...rest);
       };
       require('node:module').syncBuiltinESMExports();`,
    );
    const { stderr } = await shell(`'${process.execPath}' -r '${spy}' '${BIN}' fix -q --stdout p1.txt`, {
      cwd,
    });
    return stderr.split('\n').filter((line) => line !== '');
  };

  test.each([
    ['a Chinese page: no word list', PAGE, []],
    ['a Chinese page with Latin words', `${PAGE}他们看了Blue-\ntooth和the best of the\nworld的展览。\n`, []],
    ['an English page: the English ones', UNCERTAIN, ['dictionary-en', 'dictionary-en-gb']],
    [
      'a French page: the French one',
      'Le maire a dit que le gouver-\nnement est dans la ville et qu’il ne part pas.\n',
      ['dictionary-fr'],
    ],
  ])('%s', async (_, page, lists) => {
    expect(await listsReadFor(page)).toEqual(lists);
  });
});
