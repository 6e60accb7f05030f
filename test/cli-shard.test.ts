/** `papercleaner shard`, `worker` on a shard, and `merge`: whatever dies or runs twice, what is merged is what one run prints. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  filesBelow,
  folderWith,
  inProcess,
  PAGE,
  papercleaner,
  type Run,
  shell,
  start,
} from './command-line.js';
import { FERRY, firstPart, OTHER, runoverOf } from './ferry-pages.js';

const isWindows = process.platform === 'win32';
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** Four days of an invented paper; on the second one a story jumps. */
const DAYS = ['1949-05-01', '1949-05-02', '1949-05-03', '1949-05-04'];
function paper(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const day of DAYS)
    for (const page of ['p1', 'p2', 'p3', 'p4']) files[`raw/${day}/${page}.txt`] = PAGE + day + page;
  files[`raw/${DAYS[1]}/p1.txt`] = firstPart(FERRY, '（下转4版）');
  files[`raw/${DAYS[1]}/p4.txt`] = OTHER + runoverOf(FERRY, '（上接1版）');
  return files;
}

const SHARD = ['shard', 'raw', '--size', '16kB'];
const shardsIn = (cwd: string) => readdirSync(`${cwd}/shards`).filter((name) => name !== 'shards.json');
const work = (cwd: string, name: string, ...args: string[]) =>
  inProcess(['worker', `shards/${name}`, '-o', 'out', ...args], { cwd });
async function workAll(cwd: string, ...args: string[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (const name of shardsIn(cwd)) runs.push(await work(cwd, name, ...args));
  return runs;
}
/** The same with a process each, at once. */
const workAllAtOnce = (cwd: string): Promise<Run[]> =>
  Promise.all(
    shardsIn(cwd).map((name) => papercleaner(['worker', `shards/${name}`, '-o', 'out', '-q'], { cwd })),
  );
const merge = (cwd: string, ...args: string[]) =>
  inProcess(['merge', 'out', '-o', 'all.jsonl', ...args], { cwd });
const FIX = ['fix', 'raw', '-f', 'jsonl', '--stdout', '-q'];
const fixed = async (cwd: string): Promise<string> => (await inProcess(FIX, { cwd })).stdout;

let cleaned = '';
let printed = '';
beforeAll(async () => {
  cleaned = mkdtempSync(join(tmpdir(), 'papercleaner-shards-'));
  for (const [path, text] of Object.entries(paper())) {
    mkdirSync(join(cleaned, path, '..'), { recursive: true });
    writeFileSync(join(cleaned, path), text);
  }
  await papercleaner([...SHARD, '-q'], { cwd: cleaned });
  await workAllAtOnce(cleaned);
  printed = (await papercleaner(FIX, { cwd: cleaned })).stdout;
});
afterAll(() => rmSync(cleaned, { recursive: true, force: true }));

/** A corpus that is divided into four shards, and all of them cleaned. */
function cleanedShards(): string {
  const cwd = folderWith();
  cpSync(cleaned, cwd, { recursive: true });
  return cwd;
}

describe('shard', () => {
  it('writes the same shards every time, with a list, and says how many', async () => {
    const cwd = folderWith(paper());
    const run = await inProcess(SHARD, { cwd });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr).toMatch(/^4 shards, 16 pages, \d+.* → shards\/; for Slurm: --array=0-3\n$/);
    expect(filesBelow(`${cwd}/shards`)).toEqual([
      '0000.jsonl',
      '0001.jsonl',
      '0002.jsonl',
      '0003.jsonl',
      'shards.json',
    ]);
    const [first] = read(cwd, 'shards/0001.jsonl').split('\n');
    const path = `raw/${DAYS[1]}/p1.txt`;
    const bytes = Buffer.byteLength(read(cwd, path));
    expect(first).toBe(`{"id":"${path}","path":"${path}","bytes":${bytes}}`);
    const set = JSON.parse(read(cwd, 'shards/shards.json'));
    expect(set.manifests).toEqual(shardsIn(cwd).map((name) => sha256(read(cwd, 'shards', name))));
    const before = filesBelow(`${cwd}/shards`).map((name) => read(cwd, 'shards', name));
    expect((await inProcess(SHARD, { cwd })).code).toBe(0);
    expect(filesBelow(`${cwd}/shards`).map((name) => read(cwd, 'shards', name))).toEqual(before);
  });

  test.each([
    ['of another size', ['--size', '1MB'], {}, '0000.jsonl'],
    ['of other pages', ['--size', '16kB'], { 'raw/1949-05-01/p0.txt': PAGE }, '0000.jsonl'],
    ['fewer', ['--size', '16kB', '--files-from', 'list'], { list: `raw/${DAYS[0]}/p1.txt\n` }, '0000.jsonl'],
  ])('leaves other shards as they are: %s', async (_, args, more, name) => {
    const cwd = folderWith(paper());
    await inProcess(SHARD, { cwd });
    for (const [path, text] of Object.entries(more)) writeFileSync(join(cwd, path), text as string);
    const before = filesBelow(`${cwd}/shards`).map((file) => read(cwd, 'shards', file));
    const paths = args.includes('--files-from') ? [] : ['raw'];
    const run = await inProcess(['shard', ...paths, ...args], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe(
      `papercleaner: shards holds other shards, as ${name} shows; choose another --out-dir, or remove it\n`,
    );
    expect(filesBelow(`${cwd}/shards`).map((file) => read(cwd, 'shards', file))).toEqual(before);
  });

  it('goes on where it was killed before the list was written, and minds a shard too many', async () => {
    const cwd = folderWith(paper());
    await inProcess(SHARD, { cwd });
    rmSync(`${cwd}/shards/shards.json`);
    rmSync(`${cwd}/shards/0002.jsonl`);
    expect((await inProcess(SHARD, { cwd })).code).toBe(0);
    expect(filesBelow(`${cwd}/shards`)).toHaveLength(5);
    writeFileSync(`${cwd}/shards/0004.jsonl`, '{"id":"a","text":"a"}\n');
    const run = await inProcess(SHARD, { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('as 0004.jsonl shows') });
  });

  it('becomes larger shards where there would be too many', async () => {
    const cwd = folderWith(paper());
    const run = await inProcess([...SHARD, '--max-shards', '2'], { cwd });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(
      /^the shards are of \d+ kB, so as to be no more than 2 \(--max-shards\)\n2 shards, /,
    );
    expect(shardsIn(cwd)).toHaveLength(2);
  });

  it('says which stories it parts', async () => {
    const cwd = folderWith({ 'raw/a.txt': PAGE, 'raw/b.txt': PAGE });
    const run = await inProcess(['shard', 'raw', '--size', '1kB'], { cwd });
    expect(run.stderr).toMatch(
      /^the pages of 1 folder are in several shards: a story that jumps .+ not linked\n/,
    );
  });

  test.skipIf(isWindows)('takes any name that is UTF-8, and names the others', async () => {
    const names = [
      'a\nb.txt',
      'quo"te.txt',
      '-rf.txt',
      '[x].txt',
      'two  blanks .txt',
      '渡口.txt',
      'e\u0301.txt',
    ];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`raw/${name}`, PAGE])));
    const gbk = Buffer.concat([Buffer.from(`${cwd}/raw/`), Buffer.of(0xb6, 0xc9), Buffer.from('.txt')]);
    writeFileSync(gbk, PAGE);
    const run = await shell(
      `find raw -name '*.txt' -print0 | sort -z | papercleaner shard --files-from - -0`,
      { cwd },
    );
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('the name is not valid UTF-8') });
    const lines = read(cwd, 'shards/0000.jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).path).sort()).toEqual(
      names.map((name) => `raw/${name}`).sort(),
    );
    const worked = await work(cwd, '0000.jsonl');
    expect(worked).toMatchObject({ code: 0, stderr: expect.stringMatching(/^7 pages, /) });
    expect((await merge(cwd)).code).toBe(0);
    expect(
      new Set(
        read(cwd, 'all.jsonl')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).source.path),
      ),
    ).toEqual(new Set(names.map((name) => `raw/${name}`)));
  });

  test.each([
    [['shard'], 'nothing to divide'],
    [['shard', 'raw', '-0'], '--null goes with --files-from'],
    [['shard', 'raw', '--size', 'big'], 'Give a size'],
    [['shard', 'raw', '--max-shards', '0'], 'Give a number, 1 or more'],
    [['shard', 'nope'], 'nope: no such file'],
  ])('%j: exit code 2, nothing written', async (args, message) => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE });
    const run = await inProcess(args, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(filesBelow(cwd)).toEqual(['raw/p1.txt']);
  });
});

describe('shards, cleaned and merged', () => {
  it('are the bytes that one run prints, jumps linked, and the sum says so', async () => {
    const cwd = cleanedShards();
    const run = await merge(cwd);
    const one = printed;
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(read(cwd, 'all.jsonl')).toBe(one);
    expect(one).toContain(`"continuedIn":{"path":"raw/${DAYS[1]}/p4.txt","article":"a2"}`);
    const summary = await inProcess(['fix', 'raw'], { cwd });
    const totals = summary.stderr.replace(/ → .*\n/, '');
    expect(run.stderr).toBe(`4 shards, ${totals} → all.jsonl, sha256 ${sha256(one)}\n`);
  });

  it('keep the order where a page fails behind one that waits for its other half', async () => {
    const files = paper();
    const cwd = folderWith({ ...files });
    writeFileSync(`${cwd}/raw/${DAYS[1]}/p2.txt`, Uint8Array.of(0xff, 0xfe, 0xff));
    await inProcess([...SHARD, '-q'], { cwd });
    expect((await workAll(cwd, '-q')).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const ids = read(cwd, 'out/0001.jsonl')
      .split('\n')
      .slice(0, 4)
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['p1', 'p2', 'p3', 'p4'].map((page) => `raw/${DAYS[1]}/${page}.txt`));
    const run = await merge(cwd);
    // as for fix: the page is named, and the others are there
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^papercleaner: raw\/1949-05-02\/p2\.txt: .+\n4 shards, 15 pages, .+, 1 failed → /,
    );
    expect(read(cwd, 'all.jsonl')).toBe(await fixed(cwd));
  });

  it('a shard that is whole is not cleaned again; one of another version, configuration or manifest is', async () => {
    const cwd = cleanedShards();
    const before = read(cwd, 'out/0000.jsonl');
    rmSync(`${cwd}/raw`, { recursive: true });
    const again = await work(cwd, '0000.jsonl');
    expect(again).toEqual({ code: 0, stdout: '', stderr: 'out/0000.jsonl is whole already\n' });
    expect(read(cwd, 'out/0000.jsonl')).toBe(before);
    for (const spoil of [
      (text: string) => text.replaceAll('"version":"', '"version":"9.'),
      (text: string) => text.replace('"manifest":"', '"manifest":"0'),
      (text: string) => text.slice(0, -20),
      (text: string) => text.replace('渡', '度'),
    ]) {
      writeFileSync(`${cwd}/out/0000.jsonl`, spoil(before));
      expect((await work(cwd, '0000.jsonl')).stderr).toContain('4 failed');
    }
    writeFileSync(`${cwd}/out/0000.jsonl`, before);
    expect((await work(cwd, '0000.jsonl', '--variant', 'simplified')).stderr).toContain('4 failed');
  });

  it('two workers at one shard do no harm', async () => {
    const cwd = folderWith(paper());
    await inProcess([...SHARD, '-q'], { cwd });
    const runs = await Promise.all([workAllAtOnce(cwd), workAllAtOnce(cwd)]);
    expect(runs.flat().map(({ code }) => code)).toEqual(Array(8).fill(0));
    expect(filesBelow(`${cwd}/out`)).toEqual(shardsIn(cwd));
    expect((await merge(cwd)).code).toBe(0);
    expect(read(cwd, 'all.jsonl')).toBe(printed);
  });

  test.skipIf(isWindows).each([
    ['SIGKILL', null, 1],
    ['SIGTERM', 143, 0],
    ['SIGINT', 130, 0],
  ] as const)(
    '%s half-way leaves no output, and the next worker is whole',
    async (signal, code, leftovers) => {
      const files = Object.fromEntries(
        Array.from({ length: 400 }, (_, n) => [`raw/p${n}.txt`, `${PAGE.repeat(20)}${n}`]),
      );
      const cwd = folderWith(files);
      await inProcess(['shard', 'raw', '-q', '--size', '1GB'], { cwd });
      const child = start(['worker', 'shards/0000.jsonl', '-o', 'out', '-q'], { cwd });
      const isAtWork = () => filesBelow(`${cwd}/out`).some((name) => name.endsWith('.tmp'));
      while (!isAtWork()) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
      const left = filesBelow(`${cwd}/out`);
      expect(left.filter((name) => name.endsWith('.jsonl'))).toEqual([]);
      expect(left).toHaveLength(leftovers);
      expect((await merge(cwd)).stdout).toBe('--array=0\n');
      expect(await workAllAtOnce(cwd)).toEqual([{ code: 0, stdout: '', stderr: '' }]);
      expect(filesBelow(`${cwd}/out`)).toEqual(['0000.jsonl']);
      expect((await merge(cwd)).code).toBe(0);
      expect(read(cwd, 'all.jsonl') === (await fixed(cwd))).toBe(true);
    },
  );

  it('a page that was changed since it was divided is not cleaned', async () => {
    const cwd = folderWith(paper());
    await inProcess([...SHARD, '-q'], { cwd });
    appendFileSync(`${cwd}/raw/${DAYS[2]}/p1.txt`, '又');
    const run = await work(cwd, '0002.jsonl');
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/p1\.txt: has \d+ bytes, and not \d+ as when it was put into its shard/);
    expect(run.stderr).toContain(', 1 failed → out/0002.jsonl');
  });

  test.each([
    ['nope.jsonl', 'nope.jsonl: no such file'],
    ['.', 'not a regular file'],
    ['empty.jsonl', 'empty.jsonl: the shard is empty'],
  ])('worker shards/%s: exit code 2', async (name, message) => {
    const cwd = folderWith({ 'shards/empty.jsonl': '' });
    expect(await work(cwd, name)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(filesBelow(`${cwd}/out`)).toEqual([]);
  });

  it('an output is never the manifest, nor a file where the folder should be', async () => {
    const cwd = folderWith({ ...paper(), file: '' });
    await inProcess([...SHARD, '-q'], { cwd });
    const manifest = read(cwd, 'shards/0000.jsonl');
    const run = await inProcess(['worker', 'shards/0000.jsonl', '-o', 'shards'], { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('is the manifest') });
    expect(read(cwd, 'shards/0000.jsonl')).toBe(manifest);
    const other = await inProcess(['worker', 'shards/0000.jsonl', '-o', 'file'], { cwd });
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a file stands where a folder is needed'),
    });
  });
});

describe('merge', () => {
  /** Is it among `3,7-9`? */
  const isIn = (number: number, ranges: string): boolean =>
    ranges.split(',').some((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return first <= number && number <= last;
    });
  const output = (cwd: string, number: number) => `${cwd}/out/000${number}.jsonl`;
  const firstLine = (text: string) => text.slice(0, text.indexOf('\n') + 1);

  test.each<[string, (cwd: string) => void, string, string]>([
    ['missing', (cwd) => rmSync(output(cwd, 1)), '1', 'out/0001.jsonl: is missing'],
    ['cut off', (cwd) => truncateSync(output(cwd, 2), 400), '2', 'has no end: it was cut off'],
    ['empty', (cwd) => truncateSync(output(cwd, 2), 0), '2', 'has no end'],
    ['of another shard', (cwd) => copyFileSync(output(cwd, 0), output(cwd, 1)), '1', 'is of another shard'],
    [
      'missing and cut off',
      (cwd) => {
        for (const number of [0, 1]) rmSync(output(cwd, number));
        truncateSync(output(cwd, 3), 400);
      },
      '0-1,3',
      'out/0003.jsonl: has no end',
    ],
    [
      'a line that is there twice',
      (cwd) => {
        const text = readFileSync(output(cwd, 1), 'utf8');
        writeFileSync(output(cwd, 1), firstLine(text) + text);
      },
      '1',
      'line 2 is not of the page it should be of',
    ],
    [
      'a line that is missing',
      (cwd) => {
        const text = readFileSync(output(cwd, 1), 'utf8');
        writeFileSync(output(cwd, 1), text.slice(firstLine(text).length));
      },
      '1',
      'line 1 is not of the page it should be of',
    ],
    [
      'a character that was changed',
      (cwd) => writeFileSync(output(cwd, 3), readFileSync(output(cwd, 3), 'utf8').replace('渡船', '度船')),
      '3',
      'line 1 was changed since it was written',
    ],
  ])('%s: nothing is written, and the shards are named', async (_, spoil, numbers, message) => {
    const cwd = cleanedShards();
    writeFileSync(`${cwd}/all.jsonl`, 'old');
    spoil(cwd);
    const run = await merge(cwd);
    expect(run).toMatchObject({ code: 2, stdout: `--array=${numbers}\n` });
    expect(run.stderr).toContain(message);
    expect(read(cwd, 'all.jsonl')).toBe('old');
    expect(filesBelow(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    // what it prints is what is to be done
    const named = shardsIn(cwd).filter((_, number) => isIn(number, numbers));
    for (const name of named) await work(cwd, name, '-q');
    expect((await merge(cwd)).code).toBe(0);
    expect(read(cwd, 'all.jsonl')).toBe(printed);
  });

  it('refuses shards of several configurations, and names them', async () => {
    const cwd = cleanedShards();
    await work(cwd, '0002.jsonl', '--variant', 'simplified');
    const run = await merge(cwd);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^papercleaner: the shards are of several versions or configurations: 0-1,3 by \S+ [0-9a-f]{64}; 2 by \S+ [0-9a-f]{64}\. /,
    );
    await work(cwd, '0002.jsonl');
    expect((await merge(cwd)).code).toBe(0);
  });

  test.each<[string, (cwd: string) => void, string]>([
    [
      'a manifest that was changed',
      (cwd) => appendFileSync(`${cwd}/shards/0001.jsonl`, '\n'),
      'shards/0001.jsonl: was changed',
    ],
    [
      'a manifest that is missing',
      (cwd) => rmSync(`${cwd}/shards/0001.jsonl`),
      'shards/0001.jsonl: no such file',
    ],
    ['no list of shards', (cwd) => rmSync(`${cwd}/shards/shards.json`), 'shards/shards.json: no such file'],
    [
      'a list that is none',
      (cwd) => writeFileSync(`${cwd}/shards/shards.json`, '{}'),
      'is no list of shards',
    ],
    [
      'an output of no shard',
      (cwd) => copyFileSync(output(cwd, 0), output(cwd, 7)),
      'out/0007.jsonl: is of no shard',
    ],
    ['no outputs', (cwd) => renameSync(`${cwd}/out`, `${cwd}/away`), 'out: no such file'],
  ])('%s: exit code 2, nothing written', async (_, spoil, message) => {
    const cwd = cleanedShards();
    spoil(cwd);
    const run = await merge(cwd);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(filesBelow(cwd)).not.toContain('all.jsonl');
  });

  it('writes over no input, and needs to be told where to write', async () => {
    const cwd = cleanedShards();
    for (const file of ['out/0001.jsonl', 'shards/0001.jsonl']) {
      const before = read(cwd, file);
      const run = await inProcess(['merge', 'out', '-o', file], { cwd });
      expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('would be overwritten') });
      expect(read(cwd, file)).toBe(before);
    }
    const run = await inProcess(['merge', 'out'], { cwd });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('--output must say') });
  });

  test.skipIf(isWindows)('a full disk: the old file stands, exit code 2', async () => {
    const cwd = cleanedShards();
    writeFileSync(`${cwd}/all.jsonl`, 'old');
    const run = await shell('ulimit -f 1; trap "" XFSZ; papercleaner merge out -o all.jsonl', { cwd });
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('all.jsonl: cannot be written'),
    });
    expect(read(cwd, 'all.jsonl')).toBe('old');
  });

  it('tells no times, hosts or folders: another clock and another place give the same bytes', async () => {
    const cwd = cleanedShards();
    const elsewhere = folderWith(paper());
    for (const name of filesBelow(`${elsewhere}/raw`)) utimesSync(`${elsewhere}/raw/${name}`, 0, 0);
    mkdirSync(`${elsewhere}/out`);
    await inProcess([...SHARD, '-q'], { cwd: elsewhere });
    await workAll(elsewhere, '-q', '--lang', 'zh');
    for (const name of shardsIn(cwd)) expect(read(elsewhere, 'out', name)).toBe(read(cwd, 'out', name));
  });
});
