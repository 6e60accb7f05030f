import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  acceptFindings,
  type Baseline,
  BaselineError,
  formatBaseline,
  parseBaseline,
  unaccepted,
} from '../src/validate/baseline.js';
import type { FileFindings, Finding } from '../src/validate/finding.js';
import { anyFiles, findingOf } from './findings.js';

const baselineOf = (...files: FileFindings[]): Baseline => {
  const baseline: Baseline = new Map();
  for (const file of files) acceptFindings(baseline, file);
  return baseline;
};
const page = (...findings: Finding[]): FileFindings => ({ path: 'raw/p1.txt', findings });
const one = findingOf();
const other = findingOf({ excerpt: '渡口小学' });

describe('a baseline', () => {
  test.each<
    [name: string, accepted: FileFindings, now: FileFindings, left: Finding[], known: number, gone: number]
  >([
    ['lets what was accepted pass', page(one, other), page(one, other), [], 2, 0],
    [
      'knows it again on another line',
      page(one),
      page({ ...one, line: 90, column: 1, message: 'x' }),
      [],
      1,
      0,
    ],
    ['does not know another line of text', page(one), page(other), [other], 0, 1],
    [
      'does not know another rule',
      page(one),
      page({ ...one, rule: 'mojibake' }),
      [{ ...one, rule: 'mojibake' }],
      0,
      1,
    ],
    ['does not know another file', { ...page(one), path: 'raw/p2.txt' }, page(one), [one], 0, 0],
    [
      'counts: once more is new',
      page(one, one),
      page(one, one, { ...one, line: 9 }),
      [{ ...one, line: 9 }],
      2,
      0,
    ],
    ['counts: once less is gone', page(one, one), page(one), [], 1, 1],
    ['lets nothing pass where nothing was accepted', page(), page(one), [one], 0, 0],
  ])('%s', (_name, accepted, now, left, known, gone) => {
    expect(unaccepted(baselineOf(accepted), now)).toEqual({ findings: left, known, gone });
  });

  it('lets all findings pass that it was made of, by way of its file', () => {
    fc.assert(
      fc.property(anyFiles(), (files) => {
        const unique = [...new Map(files.map((file) => [file.path, file])).values()];
        const baseline = parseBaseline(formatBaseline(baselineOf(...unique)));
        for (const file of unique) {
          expect(unaccepted(baseline, file)).toEqual({ findings: [], known: file.findings.length, gone: 0 });
        }
      }),
    );
  });

  it('forgets what was accepted of a file when that is accepted anew', () => {
    const baseline = baselineOf(page(one), page(other));
    expect(unaccepted(baseline, page(one)).findings).toEqual([one]);
    acceptFindings(baseline, page());
    expect([...baseline]).toEqual([]);
  });

  it('is written sorted, one line an entry, whatever the order', () => {
    const second = { path: 'raw/p0.txt', findings: [findingOf({ rule: 'mojibake' }), one] };
    const text = formatBaseline(baselineOf(page(one, other, one), second));
    expect(text).toBe(`{
  "version": 1,
  "findings": {
    "raw/p0.txt": {
      "missing-glyph": {
        "63e28ea4c2e77220": 1
      },
      "mojibake": {
        "63e28ea4c2e77220": 1
      }
    },
    "raw/p1.txt": {
      "missing-glyph": {
        "63e28ea4c2e77220": 2,
        "d84ec3877ccbf169": 1
      }
    }
  }
}
`);
    expect(formatBaseline(baselineOf(second, page(one, one, other)))).toBe(text);
    expect(formatBaseline(new Map())).toBe('{\n  "version": 1,\n  "findings": {}\n}\n');
  });

  test.each<[text: string, message: string]>([
    ['', 'is no JSON: Unexpected end of JSON input'],
    ['<<<<<<< HEAD', 'is no JSON: '],
    ['[]', 'is no baseline of papercleaner'],
    ['null', 'is no baseline of papercleaner'],
    ['{"findings":{}}', 'is no baseline of papercleaner'],
    ['{"version":2,"findings":{}}', 'is of version 2, this papercleaner reads 1'],
    ['{"version":1}', 'findings: not an object'],
    ['{"version":1,"findings":{"p1.txt":[]}}', 'p1.txt: not an object'],
    ['{"version":1,"findings":{"p1.txt":{"mojibake":3}}}', 'p1.txt: mojibake: not an object'],
    [
      '{"version":1,"findings":{"p1.txt":{"mojibake":{"0123456789abcdef":0}}}}',
      'p1.txt: mojibake: 0123456789abcdef: not a hash with a count from 1',
    ],
    [
      '{"version":1,"findings":{"p1.txt":{"mojibake":{"x":1}}}}',
      'p1.txt: mojibake: x: not a hash with a count from 1',
    ],
  ])('that is none, %s, is refused', (text, message) => {
    expect(() => parseBaseline(text)).toThrow(BaselineError);
    expect(() => parseBaseline(text)).toThrow(message);
  });
});
