/** The parts of the command line that can be asked directly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { colours } from '../src/cli/colour.js';
import { main } from '../src/cli/main.js';
import { reportOf } from '../src/cli/page-report.js';
import { createProgress, formatProgress } from '../src/cli/progress.js';
import { addPage, formatSummary, noTotals } from '../src/cli/summary.js';
import { LedgerError } from '../src/ledger.js';
import { nearest } from '../src/nearest.js';
import { printable } from '../src/printable.js';
import { filesBelow, folderWith, PAGE } from './command-line.js';

const failures = vi.hoisted(() => new Map<string, Error>());
vi.mock('../src/clean.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../src/clean.js')>();
  const clean: typeof original.clean = (input, options) => {
    const failure = [...failures].find(([name]) => options?.path?.endsWith(name));
    if (failure !== undefined) throw failure[1];
    return original.clean(input, options);
  };
  return { ...original, clean };
});

afterEach(() => {
  failures.clear();
  vi.restoreAllMocks();
});

describe('faults of papercleaner', () => {
  const run = async (error: Error) => {
    failures.set('b.txt', error);
    const folder = folderWith({ 'a.txt': PAGE, 'b.txt': PAGE, 'c.txt': PAGE, 'out/b.md': 'old' });
    let stderr = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += text;
      return true;
    });
    const paths = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name));
    const code = await main(['fix', '--no-color', ...paths, '-o', join(folder, 'out')]);
    return { code, stderr, folder };
  };

  test('a page that does not add up is not written: exit 3, the others are done', async () => {
    const { code, stderr, folder } = await run(new LedgerError('2 characters lost'));
    expect(code).toBe(3);
    expect(stderr).toContain('b.txt: 2 characters lost; it was not written');
    expect(stderr).toContain('2 pages, ');
    expect(filesBelow(join(folder, 'out'))).toEqual(['a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(folder, 'out/b.md'), 'utf8')).toBe('old');
  });

  test('an unforeseen error is no stack trace', async () => {
    const { code, stderr } = await run(new TypeError('x is not a function'));
    expect(code).toBe(3);
    expect(stderr).toContain('b.txt: TypeError: x is not a function; it was not written');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('printable', () => {
  test.each([
    ['渡口 p1.txt', '渡口 p1.txt'],
    ['new\nline\r\t', 'new\\nline\\r\\t'],
    ['\x1b[31m\x07\x7f\0', '\\x1b[31m\\x07\\x7f\\x00'],
    ['\u009b31m', '\\x9b31m'],
    ['txt.\u202eexe', 'txt.\\u202eexe'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('nearest', () => {
  const names = ['justification-spaces', 'stray-spaces', 'punctuation-width'];
  test.each([
    ['justification-space', 'justification-spaces'],
    ['stary-spaces', 'stray-spaces'],
    ['Punctuation_Width', 'punctuation-width'],
    ['quux', undefined],
    ['', undefined],
  ])('%j → %j', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });
});

describe('the summary', () => {
  const plain = colours(false);

  test.each([
    [
      { pages: 3, articles: 21, characters: 48210, warnings: 5, failed: 0 },
      '3 pages, 21 articles, 48,210 characters, 5 warnings → clean/',
    ],
    [
      { pages: 1, articles: 1, characters: 1, warnings: 1, failed: 1 },
      '1 page, 1 article, 1 character, 1 warning, 1 failed → clean/',
    ],
    [
      { pages: 1000, articles: 0, characters: 1234567, warnings: 0, failed: 0 },
      '1,000 pages, 0 articles, 1,234,567 characters → clean/',
    ],
    [{ pages: 0, articles: 0, characters: 0, warnings: 0, failed: 2 }, '0 pages, 2 failed'],
  ])('%j', (totals, line) => {
    expect(formatSummary(totals, 'clean', plain)).toBe(line);
  });

  test('characters are code points, blanks apart, in articles and out of them', () => {
    const block = (text: string) => ({ role: 'paragraph' as const, text, lines: [] });
    const article = {
      id: 'a1',
      confidence: 1,
      headline: null,
      byline: null,
      dateline: null,
      blocks: [block('渡 𠮷口')],
    };
    const page = {
      version: 1 as const,
      source: { path: '-', encoding: 'utf-8', sha256: '', lines: 1 },
      articles: [article],
      unplaced: [block('\u3000天气')],
      removed: [],
      changes: [],
      warnings: [],
      lineEnds: [],
    };
    const totals = noTotals();
    addPage(totals, reportOf({ kind: 'cleaned', page, bytes: 22, confidence: 1 }));
    expect(totals).toMatchObject({ pages: 1, bytes: 22, articles: 1, characters: 5, warnings: 0, failed: 0 });
  });
});

describe('the progress line', () => {
  test.each([
    [
      { files: 120, bytes: 4e6, warnings: 0 },
      { files: 3400, bytes: 100e6 },
      2000,
      '120 of 3400 files, 2.0 MB/s, 0:48 left',
    ],
    [
      { files: 1, bytes: 1e6, warnings: 0 },
      { files: 9, bytes: 3666e6 },
      1000,
      '1 of 9 files, 1.0 MB/s, 1:01:05 left',
    ],
    [{ files: 1, bytes: 0, warnings: 0 }, { files: 2, bytes: 0 }, 1000, '1 of 2 files, 0.0 MB/s'],
    [
      { files: 2, bytes: 9, warnings: 1204 },
      { files: 2, bytes: 8 },
      1000,
      '2 of 2 files, 0.0 MB/s, 0:00 left, 1,204 warnings',
    ],
  ])('%j of %j', (done, all, elapsed, line) => {
    expect(formatProgress(done, all, elapsed)).toBe(line);
  });

  test('shown after one second, cut to the width, cleared for other lines', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    let written = '';
    const terminal = { columns: 20, write: (text: string) => (written += text) };
    const progress = createProgress(terminal as unknown as NodeJS.WriteStream, { files: 9, bytes: 900 });
    const shown = (act: () => void) => {
      written = '';
      act();
      return written;
    };
    now = 999;
    expect(shown(() => progress.advance(100))).toBe('');
    expect(shown(() => progress.clear())).toBe('');
    now = 1000;
    expect(shown(() => progress.advance(100))).toBe('\r\x1b[K2 of 9 files, 0.0 …');
    now = 1050;
    expect(shown(() => progress.advance(100))).toBe('');
    expect(shown(() => progress.clear())).toBe('\r\x1b[K');
    expect(shown(() => progress.clear())).toBe('');
    now = 1150;
    expect(shown(() => progress.advance(100))).toBe('\r\x1b[K4 of 9 files, 0.0 …');
  });
});
