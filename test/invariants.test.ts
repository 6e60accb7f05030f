/**
 * What holds for every page, however damaged: checked on the sample pages and on pages that fast-check throws
 * together from their lines and from the characters that break programs.
 *
 * The ledger is reckoned here a second time, by other means than those of src/ledger.ts: by code point, in maps.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import {
  type Block,
  clean,
  decode,
  type LineRange,
  type Page,
  toJson,
  toMarkdown,
  toText,
} from '../src/index.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const samples = readdirSync(PAGES)
  .sort()
  .map((name) => [name, readFileSync(`${PAGES}${name}/input.txt`, 'utf8')] as const);

/** More runs find more: RUNS=20000 npx vitest run test/invariants.test.ts */
const RUNS = Number(process.env.RUNS ?? 300);

/** Lines of the sample pages, blank ones among them, and lines no newspaper has. No line holds a line break. */
const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...samples.flatMap(([, text]) => text.split('\n'))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '　', '\f', '##', '# ', '。', '”', '（', '□', '①2', '---'),
  },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        ...'中文报纸新闻一二三 　，。：“”‘’（）《》—…·①□,:;()"-ab1920%.#*_',
        ...'⼯⽇⻅ﬁ戶\u00a0\u00ad\u200b\ufeff\t\f\v\u0085\u2028\u0000\ufffd\ue000',
        '𠮷',
        'e\u0301',
      ),
      maxLength: 40,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '')),
  },
);
const anyLines = fc.array(anyLine, { maxLength: 60 });
const anyText = anyLines.map((lines) => lines.join('\n'));

describe.each(samples)('%s', (_, text) => {
  it('accounts for every character', () => expectBalance(clean(text), text));
  it('names the lines its blocks come from', () => expectTrueLines(clean(text), text));
  it('is left alone when it is cleaned again', () => expectFixedPoint(text));
  it('gives the same bytes twice', () => expect(toJson(clean(text))).toBe(toJson(clean(text))));
  test.each(['\r\n', '\r'])('gives the same Markdown with line endings %j', (ending) => {
    expect(toMarkdown(clean(text.replaceAll('\n', ending)))).toBe(toMarkdown(clean(text)));
  });
  test.each(['utf-8 with a byte order mark', 'utf-16le', 'utf-16be', 'gb18030'])(
    'gives the same Markdown in %s',
    (encoding) => {
      expect(toMarkdown(clean(decode(encoded(text, encoding))))).toBe(toMarkdown(clean(text)));
    },
  );
});

describe('any page', () => {
  const holds = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) => {
    const property = fc.property(arbitrary, (value) => {
      check(value);
    });
    fc.assert(property, { numRuns: RUNS });
  };

  it('accounts for every character', () => holds(anyText, (text) => expectBalance(clean(text), text)));
  it('names the lines its blocks come from', () =>
    holds(anyText, (text) => expectTrueLines(clean(text), text)));
  it('is left alone when it is cleaned again', () => holds(anyText, expectFixedPoint));
  it('gives the same bytes twice', () =>
    holds(anyText, (text) => expect(toJson(clean(text))).toBe(toJson(clean(text)))));
  test.each(['\r\n', '\r'])('gives the same Markdown with line endings %j', (ending) =>
    holds(anyLines, (lines) => {
      expect(toMarkdown(clean(lines.join(ending)))).toBe(toMarkdown(clean(lines.join('\n'))));
    }),
  );
  it('gives the same Markdown in utf-16', () =>
    holds(anyText, (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(toMarkdown(clean(decode(encoded(text, 'utf-16le'))))).toBe(toMarkdown(clean(text)));
    }));
});

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'gb18030') return iconv.encode(text, encoding);
  return iconv.encode(text, encoding.split(' ')[0] as string, { addBOM: true });
}

const blocksOf = (page: Page): Block[] => [
  ...page.articles.flatMap(({ blocks }) => blocks),
  ...page.unplaced,
];

type Count = Map<string, number>;

function add(count: Count, text: string, by: 1 | -1): void {
  for (const character of text) {
    if (/\s/u.test(character)) continue;
    const n = (count.get(character) ?? 0) + by;
    if (n === 0) count.delete(character);
    else count.set(character, n);
  }
}

/** source − before + after of every mapping = blocks + removed, white space aside */
function expectBalance(page: Page, source: string): void {
  const left: Count = new Map();
  add(left, source, 1);
  for (const { before, after } of page.changes) {
    if (after === '') continue;
    add(left, before, -1);
    add(left, after, 1);
  }
  for (const { text } of blocksOf(page)) add(left, text, -1);
  for (const { text } of page.removed) add(left, text, -1);
  expect([...left]).toEqual([]);
}

/** Every range lies within the source, and what a block holds stands on its lines or was mapped there. */
function expectTrueLines(page: Page, source: string): void {
  const lines = source.split(/\r\n|\n|\r/);
  expect(page.source.lines).toBe(lines.length);
  const mapped = new Map<number, string>();
  for (const { line, after } of page.changes) mapped.set(line, (mapped.get(line) ?? '') + after);
  for (const { text, lines: ranges } of [...blocksOf(page), ...page.removed]) {
    const numbers = numbersIn(ranges, lines.length);
    const there: Count = new Map();
    for (const number of numbers) {
      add(there, lines[number - 1] as string, 1);
      add(there, mapped.get(number) ?? '', 1);
    }
    add(there, text, -1);
    expect([text, [...there].filter(([, n]) => n < 0)]).toEqual([text, []]);
  }
}

function numbersIn(ranges: readonly LineRange[], last: number): Set<number> {
  expect(ranges.length).toBeGreaterThan(0);
  const numbers = new Set<number>();
  for (const [from, to] of ranges) {
    expect(from).toBeGreaterThanOrEqual(1);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(last);
    for (let number = from; number <= to; number += 1) numbers.add(number);
  }
  return numbers;
}

function expectFixedPoint(text: string): void {
  const once = toText(clean(text));
  expect(toText(clean(once))).toBe(once);
}
