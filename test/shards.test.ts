/** The parts of shard, worker and merge: how pages are divided, how lines are read, what numbers and sizes look like. */
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { issueOf } from '../src/articles/page-place.js';
import { divide, type Entry } from '../src/cli/shard/divide.js';
import { parseSize, sizeInWords } from '../src/cli/shard/size.js';
import { errorAnswer, pageAnswer, readAnswer } from '../src/cli/shards/answer.js';
import { byteLines, TOO_LONG } from '../src/cli/shards/byte-lines.js';
import { trailerOf } from '../src/cli/shards/output-lines.js';
import { rangesOf, SHARD_NAME, shardName } from '../src/cli/shards/shard-set.js';
import { trailerLine } from '../src/cli/shards/trailer.js';
import { createWholeFile } from '../src/cli/shards/whole-file.js';
import { sha256 } from '../src/sha256.js';
import { filesBelow, folderWith } from './command-line.js';
import { anyPage } from './pages.js';

const anyEntry = fc.record({
  path: fc
    .tuple(
      fc.constantFrom('raw', 'raw/1949-05-01', 'raw/1949-05-02', 'old/1950-01-31', 'raw/a/b'),
      fc.nat(99),
    )
    .map(([folder, n]) => `${folder}/p${n}.txt`),
  bytes: fc.nat(50_000),
});
const anyEntries = fc.array(anyEntry, { minLength: 1, maxLength: 60 });
const weightOf = (entries: readonly Entry[]) =>
  entries.reduce((sum, { bytes }) => sum + Math.max(bytes, 4096), 0);

describe('divide', () => {
  it('puts each page into one shard, in the order in which they came, and no shard is empty', () => {
    fc.assert(
      fc.property(
        anyEntries,
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1, max: 20 }),
        (all, size, most) => {
          const { shards } = divide(all, size, most);
          expect(shards.flat()).toEqual(all);
          expect(shards.length).toBeLessThanOrEqual(most);
          expect(shards.every((shard) => shard.length > 0)).toBe(true);
          expect(divide(all, size, most).shards).toEqual(shards);
        },
      ),
    );
  });

  it('parts no pages of one day that stand next to each other, and says which days it parts', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 1, max: 200_000 }), (all, size) => {
        const { shards, cut } = divide(all, size, 1000);
        for (const [i, shard] of shards.entries()) {
          const last = shards[i - 1]?.at(-1);
          const day = issueOf(shard[0]?.path ?? '');
          if (last !== undefined && day !== '') expect(issueOf(last.path)).not.toBe(day);
        }
        const days = shards.map((shard) => new Set(shard.map(({ path }) => issueOf(path))));
        for (const day of new Set(days.flatMap((own) => [...own])))
          if (day !== '') expect(cut.days.has(day)).toBe(days.filter((own) => own.has(day)).length > 1);
      }),
    );
  });

  it('fills shards up to their size, and beyond it for one issue alone', () => {
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 4096, max: 200_000 }), (all, size) => {
        for (const shard of divide(all, size, 1000).shards) {
          const [{ path }] = shard as [Entry];
          const oneIssue = shard.every((entry) => issueOf(entry.path) === issueOf(path));
          if (shard.length > 1 && !(oneIssue && issueOf(path) !== ''))
            expect(weightOf(shard)).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  const pages = (count: number, folder: string): Entry[] =>
    Array.from({ length: count }, (_, n) => ({ path: `${folder}/p${n}.txt`, bytes: 10_000 }));

  test.each<[name: string, entries: Entry[], sizes: number[], cut: [folders: number, days: number]]>([
    ['a folder without a day is cut where it is too large', pages(10, 'raw'), [4, 4, 2], [1, 0]],
    ['folders without a day stay whole where they fit', [...pages(3, 'a'), ...pages(3, 'b')], [3, 3], [0, 0]],
    ['a day is never cut', [...pages(9, '1949-05-01'), ...pages(1, '1949-05-02')], [9, 1], [0, 0]],
    [
      'days that come again are told',
      [...pages(3, 'a/1949-05-01'), ...pages(3, 'a/1949-05-02'), ...pages(3, 'b/1949-05-01')],
      [3, 3, 3],
      [0, 1],
    ],
  ])('%s', (_, entries, sizes, [folders, days]) => {
    const { shards, cut } = divide(entries, 40_000, 1000);
    expect(shards.map((shard) => shard.length)).toEqual(sizes);
    expect([cut.folders.size, cut.days.size]).toEqual([folders, days]);
  });
});

describe('byteLines', () => {
  const linesOf = async (chunks: readonly Buffer[], longest = 1000): Promise<(string | symbol)[]> => {
    const lines: (string | symbol)[] = [];
    for await (const line of byteLines(chunks, longest))
      lines.push(line === TOO_LONG ? line : line.toString());
    return lines;
  };

  it('gives the lines, wherever the pieces of the stream end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a\n\r渡]*$/)), async (texts) => {
        const bytes = Buffer.from(texts.join(''));
        const expected = bytes.toString().split('\n');
        if (expected.at(-1) === '') expected.pop();
        const pieces = [...bytes].map((byte) => Buffer.of(byte));
        expect(await linesOf([bytes])).toEqual(expected);
        expect(await linesOf(pieces)).toEqual(expected);
        expect(await linesOf(texts.map((text) => Buffer.from(text)))).toEqual(expected);
      }),
    );
  });

  it('passes lines by that are too long, wherever the pieces end', async () => {
    for (const pieces of [['aaaa\nbb\ncccc'], ['aa', 'aa', '\nbb\ncc', 'cc']])
      expect(
        await linesOf(
          pieces.map((text) => Buffer.from(text)),
          3,
        ),
      ).toEqual([TOO_LONG, 'bb', TOO_LONG]);
    expect(await linesOf([Buffer.from('aaa\n')], 3)).toEqual(['aaa']);
  });
});

describe('an answer', () => {
  const STAMP = { version: '0.1.0', configHash: sha256('') };

  it('is read back as it was written, whatever the id', () => {
    fc.assert(
      fc.property(anyPage(fc.string({ minLength: 1 })), fc.oneof(fc.string(), fc.integer()), (page, id) => {
        const line = pageAnswer(id, page, STAMP);
        const answer = readAnswer(line.trimEnd());
        expect(answer).toMatchObject({ id, ok: true, ...STAMP });
        expect(line.endsWith(`,"page":${(answer as { json: string }).json}}\n`)).toBe(true);
      }),
    );
    const answer = pageAnswer('","page":{', anyPageOf(), STAMP).trimEnd();
    expect(readAnswer(answer)).toMatchObject({ id: '","page":{', ok: true });
  });

  const anyPageOf = () =>
    fc.sample(anyPage(fc.string({ minLength: 1 })), 1)[0] as Parameters<typeof pageAnswer>[1];

  it('whose page was changed is none, nor is what is no JSON', () => {
    const line = pageAnswer('a', anyPageOf(), STAMP).trimEnd();
    expect(readAnswer(line.replace('"articles":', '"articleS":'))).toBeNull();
    expect(readAnswer(line.slice(0, -1))).toBeNull();
    expect(readAnswer('null')).toBeNull();
    const failed = errorAnswer('a', { code: 2, message: 'why' }, null, STAMP);
    expect(readAnswer(failed.trimEnd())).toMatchObject({ ok: false, error: { code: 2, message: 'why' } });
  });
});

describe('the trailer of an output', () => {
  const whole = (lines: string[]) =>
    lines.join('') +
    trailerLine({
      lines: lines.length,
      sha256: sha256(lines.join('')),
      manifest: sha256('m'),
      version: '0.1.0',
      configHash: sha256('c'),
    });

  it('is found where all is there', async () => {
    const cwd = folderWith({ 'a.jsonl': whole(['1\n', '2\n']) });
    expect(await trailerOf(`${cwd}/a.jsonl`)).toMatchObject({ lines: 2, manifest: sha256('m') });
  });

  it('is not where a byte is missing or another one, wherever', async () => {
    const bytes = Buffer.from(whole(['{"渡":1}\n', '2\n']));
    const cwd = folderWith({ 'a.jsonl': bytes });
    const isWhole = async (content: Uint8Array) => {
      writeFileSync(`${cwd}/a.jsonl`, content);
      return (await trailerOf(`${cwd}/a.jsonl`)) !== null;
    };
    const end = bytes.indexOf('"manifest"');
    for (let at = 0; at < end; at += 1) {
      expect([at, await isWhole(bytes.subarray(0, at))]).toEqual([at, false]);
      const spoilt = Uint8Array.from(bytes);
      spoilt[at] = (spoilt[at] as number) ^ 1;
      expect([at, await isWhole(spoilt)]).toEqual([at, false]);
    }
  });

  it('is not where there is no file, or a folder', async () => {
    expect(await trailerOf(folderWith())).toBeNull();
    expect(await trailerOf(`${folderWith()}/nope`)).toBeNull();
  });
});

describe('a file that is written in pieces', () => {
  it('is there when it is finished, and not before', () => {
    const cwd = folderWith({ 'a.txt': 'old' });
    const file = createWholeFile(`${cwd}/a.txt`);
    const piece = '渡船靠岸。\n'.repeat(50_000);
    file.write(piece);
    file.write(piece);
    expect(readFileSync(`${cwd}/a.txt`, 'utf8')).toBe('old');
    file.commit();
    expect(readFileSync(`${cwd}/a.txt`, 'utf8') === piece + piece).toBe(true);
    expect(filesBelow(cwd)).toEqual(['a.txt']);
    file.discard();
    expect(filesBelow(cwd)).toEqual(['a.txt']);
  });

  it('leaves nothing where it is given up', () => {
    const cwd = folderWith();
    const file = createWholeFile(`${cwd}/out/a.txt`);
    file.write('half');
    file.discard();
    expect(filesBelow(cwd)).toEqual([]);
  });
});

test.each([
  [[], ''],
  [[3], '3'],
  [[0, 1, 2], '0-2'],
  [[3, 7, 8, 9, 11], '3,7-9,11'],
])('%j is --array=%s', (numbers, text) => {
  expect(rangesOf(numbers)).toBe(text);
});

test.each([
  [0, '0000.jsonl'],
  [999, '0999.jsonl'],
  [12_345, '12345.jsonl'],
])('shard %i is %s', (number, name) => {
  expect(shardName(number)).toBe(name);
  expect(SHARD_NAME.test(name)).toBe(true);
});

test.each([
  ['100MB', 100_000_000, '100 MB'],
  ['1.5gb', 1_500_000_000, '1.5 GB'],
  ['64MiB', 2 ** 26, '67 MB'],
  ['2 kB', 2000, '2.0 kB'],
  ['12', 12, '12 B'],
])('%s is %i bytes, or %s', (text, bytes, words) => {
  expect(parseSize(text)).toBe(bytes);
  expect(sizeInWords(bytes)).toBe(words);
});

test.each(['', 'MB', '0', '-1MB', '1XB', '1e9', '99999TB'])('%j is no size', (text) => {
  expect(() => parseSize(text)).toThrow('Give a size');
});
