/** `fix --resume`: stopped at any point, it goes on where it was, and ends with the same bytes. */
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test, vi } from 'vitest';
import type { FixFlags } from '../src/cli/fix.js';
import { conditionsFor } from '../src/cli/journal.js';
import { wordDataVersions } from '../src/words/load.js';
import { filesBelow, finish, folderWith, inProcess, PAGE, papercleaner, start } from './command-line.js';
import { FERRY, firstPart, OTHER, runoverOf } from './ferry-pages.js';

vi.mock('../src/words/load.js', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../src/words/load.js')>()),
  wordDataVersions: vi.fn(() => ({ 'dictionary-en': '1.0.0', 'dictionary-de': null })),
}));

const JOURNAL = '.papercleaner-journal.jsonl';
const PAGES = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** Pages of every kind; in one issue a story jumps, and one file is none. */
function corpus(): string {
  const files: Record<string, string | Uint8Array> = {
    'raw/2020-03-04/p1.txt': firstPart(FERRY, '（下转4版）'),
    'raw/2020-03-04/p2.txt': OTHER,
    'raw/2020-03-04/p4.txt': OTHER + runoverOf(FERRY, '（上接1版）'),
    'raw/2020-03-05/torn.txt': Buffer.concat([Buffer.from(PAGE), Buffer.of(0xe4, 0xff), Buffer.from(PAGE)]),
    'raw/2020-03-05/zip.txt': Buffer.from('PK\u0003\u0004\0\0\0\0\u0001\0'),
  };
  for (const name of readdirSync(PAGES))
    files[`raw/1999-01-01/${name}.txt`] = readFileSync(join(PAGES, name, 'input.txt'));
  for (let n = 0; n < 30; n += 1) files[`raw/2020-03-06/p${n}.txt`] = PAGE.replace('清晨', `第${n}日清晨`);
  return folderWith(files);
}

const FIX = ['fix', 'raw', '-f', 'json', '--on-error', 'replace'];
const resume = (cwd: string, ...args: string[]) => inProcess([...FIX, '--resume', ...args], { cwd });

/** Each output with its bytes. */
const outputs = (cwd: string) =>
  filesBelow(join(cwd, 'clean'))
    .filter((name) => name !== JOURNAL)
    .map((name) => [name, readFileSync(join(cwd, 'clean', name), 'utf8')]);

/** When each output was written. */
const times = (cwd: string) =>
  new Map(
    outputs(cwd).map(([name = '']) => [name, statSync(join(cwd, 'clean', name), { bigint: true }).mtimeNs]),
  );

/** The outputs that are new since. */
const written = (cwd: string, before: ReturnType<typeof times>) =>
  [...times(cwd)].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);

describe('a run that is killed', () => {
  test.each([
    ['at once', 0, []],
    ['after some pages', 12, []],
    ['later, stitching', 30, ['--stitch']],
    ['with two jobs', 5, ['-j', '2']],
    ['with two jobs, an article a file', 25, ['-j', '2', '--split']],
  ])('%s: ends with the same files and the same summary', async (_, reports, args) => {
    const whole = corpus();
    const reference = await inProcess([...FIX, ...args], { cwd: whole });
    expect(reference.code).toBe(2);
    const cwd = corpus();
    const child = start([...FIX, '--resume', '-v', ...args], { cwd });
    let seen = 0;
    child.stderr?.on('data', (text) => {
      seen += String(text).split('→').length - 1;
      if (seen > reports) child.kill('SIGKILL');
    });
    await finish(child);
    const before = times(cwd);
    // another process: temporary files of the dead go
    const rest = await papercleaner([...FIX, '--resume', ...args], { cwd });
    expect(rest).toEqual(reference);
    expect(outputs(cwd)).toEqual(outputs(whole));
    if (child.signalCode === 'SIGKILL' && args.length === 0)
      expect(written(cwd, before).length).toBeLessThanOrEqual(outputs(cwd).length - reports);
    // and once more: all is done
    const done = times(cwd);
    expect(await resume(cwd, ...args)).toEqual(reference);
    expect(written(cwd, done)).toEqual([]);
  });
});

describe('what is done again', () => {
  const page = (n: number) => `2020-03-06/p${n}.json`;

  it('a page whose input or output changed, or is gone; and no other', async () => {
    const cwd = corpus();
    const first = await resume(cwd);
    const before = times(cwd);
    writeFileSync(join(cwd, 'raw/2020-03-06/p1.txt'), `${PAGE}又过了一日。\n`);
    // of the same size
    writeFileSync(
      join(cwd, 'clean', page(2)),
      readFileSync(join(cwd, 'clean', page(2)), 'utf8').replace('日', '曰'),
    );
    rmSync(join(cwd, 'clean', page(3)));
    const second = await resume(cwd);
    expect(written(cwd, before)).toEqual([page(1), page(2), page(3)]);
    expect(second.stderr).not.toBe(first.stderr);
    expect(readFileSync(join(cwd, 'clean', page(1)), 'utf8')).toContain('又过了一日');
    expect(readFileSync(join(cwd, 'clean', page(2)), 'utf8')).not.toContain('曰');
  });

  it('all, where other settings hold; and with those of before nothing is taken for done', async () => {
    const cwd = corpus();
    await resume(cwd);
    const before = times(cwd);
    await resume(cwd, '--skip', 'punctuation-width');
    expect(written(cwd, before)).toHaveLength(before.size);
    const between = times(cwd);
    await resume(cwd);
    expect(written(cwd, between)).toHaveLength(before.size);
    // each line has been replaced twice: the journal is written anew
    expect(
      readFileSync(join(cwd, 'clean', JOURNAL), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(before.size);
  });

  it('all, where a word list was installed or is another one: hyphens may be decided otherwise', () => {
    const flags = { format: 'json' } as unknown as FixFlags;
    const conditions = () => conditionsFor(() => flags, new Map())({ path: 'a.txt', onlyOne: false });
    const before = conditions();
    expect(conditions()).toBe(before);
    vi.mocked(wordDataVersions).mockReturnValueOnce({ 'dictionary-en': '1.0.0', 'dictionary-de': '3.0.0' });
    expect(conditions()).not.toBe(before);
    vi.mocked(wordDataVersions).mockReturnValueOnce({ 'dictionary-en': '1.0.1', 'dictionary-de': null });
    expect(conditions()).not.toBe(before);
  });

  it('what another version wrote', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE, 'raw/b.txt': PAGE });
    await resume(cwd);
    const journal = join(cwd, 'clean', JOURNAL);
    const [a = '', b = ''] = readFileSync(journal, 'utf8').trim().split('\n');
    writeFileSync(journal, `${a.replace(/"conditions":"./, '"conditions":"x')}\n${b}\n`);
    const before = times(cwd);
    await resume(cwd);
    expect(written(cwd, before)).toEqual(['a.json']);
  });

  it('what a line says that was cut off, and the next one is whole', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE, 'raw/b.txt': PAGE, 'raw/c.txt': PAGE });
    const first = await resume(cwd);
    const journal = join(cwd, 'clean', JOURNAL);
    truncateSync(journal, statSync(journal).size - 40);
    const before = times(cwd);
    expect(await resume(cwd)).toEqual(first);
    expect(written(cwd, before)).toEqual(['c.json']);
    const between = times(cwd);
    appendFileSync(journal, '{"path":');
    expect(await resume(cwd)).toEqual(first);
    expect(written(cwd, between)).toEqual([]);
  });

  it('pages whose stories jump, where another page of their issue is new', async () => {
    const cwd = corpus();
    const late = 'raw/2020-03-04/p4.txt';
    const page = readFileSync(join(cwd, late));
    rmSync(join(cwd, late));
    await resume(cwd);
    expect(readFileSync(join(cwd, 'clean/2020-03-04/p1.json'), 'utf8')).not.toContain('continuedIn');
    writeFileSync(join(cwd, late), page);
    const before = times(cwd);
    const run = await resume(cwd);
    expect(written(cwd, before)).toEqual(['2020-03-04/p1.json', '2020-03-04/p4.json']);
    const whole = corpus();
    expect(run).toEqual(await inProcess(FIX, { cwd: whole }));
    expect(outputs(cwd)).toEqual(outputs(whole));
  });

  it('pages that were cleaned alone, when they are among others', async () => {
    const cwd = folderWith({
      'raw/p1.txt': firstPart(FERRY, '（下转4版）'),
      'raw/p4.txt': runoverOf(FERRY, '（上接1版）'),
    });
    for (const name of ['p1', 'p4'])
      await inProcess(['fix', '--resume', '-f', 'json', `raw/${name}.txt`], { cwd });
    await resume(cwd);
    expect(readFileSync(join(cwd, 'clean/p1.json'), 'utf8')).toContain('continuedIn');
  });
});

test('--verbose says what was done before, and pages that lost bytes are told of again', async () => {
  const cwd = corpus();
  const first = await resume(cwd);
  expect(first.stderr).toContain('torn.txt: 2 bytes at');
  const { stderr } = await resume(cwd, '-v');
  expect(stderr).toContain('torn.txt: 2 bytes at');
  expect(stderr).toMatch(/^raw\/2020-03-06\/p0\.txt → clean\/2020-03-06\/p0\.json: utf-8.*, done before$/m);
});

test.each([
  ['--stdout', ['--stdout'], "option '--resume' cannot be used with option '--stdout'"],
  ['standard input', ['-'], 'standard input goes to standard output; leave out --resume'],
])('%s is refused', async (_, args, message) => {
  const run = await inProcess(['fix', '--resume', ...args], { cwd: folderWith(), stdin: PAGE });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(message);
});
