import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, textOf, toSource } from '../src/text.js';
import type { Edit } from '../src/types.js';

describe('applyEdits', () => {
  it('replaces, deletes and inserts', () => {
    const edits = [
      { start: 0, end: 1, replacement: 'AA' },
      { start: 2, end: 3, replacement: '' },
      { start: 4, end: 4, replacement: '!' },
    ];
    expect(applyEdits(textOf('abcd'), edits).value).toBe('AAbd!');
  });

  it('gives the text itself back where there is nothing to do', () => {
    const text = textOf('abc');
    expect(applyEdits(text, [])).toBe(text);
  });

  it.each([
    [
      'out of order',
      [
        [2, 3],
        [0, 1],
      ],
    ],
    [
      'overlapping',
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['outside the text', [[2, 9]]],
    ['backwards', [[2, 1]]],
  ])('throws where edits are %s', (_, ranges) => {
    const edits = ranges.map(([start = 0, end = 0]) => ({ start, end, replacement: 'x' }));
    expect(() => applyEdits(textOf('abcd'), edits)).toThrow(RangeError);
  });
});

describe('toSource', () => {
  it('names the source of what was kept, mapped and brought together', () => {
    const once = applyEdits(textOf('中 文 ，报'), [
      { start: 1, end: 2, replacement: '' },
      { start: 3, end: 4, replacement: '' },
    ]);
    const twice = applyEdits(once, [{ start: 2, end: 3, replacement: ',' }]);
    expect(twice.value).toBe('中文,报');
    expect(toSource(twice, 2, 3)).toEqual([4, 5]);
    expect(toSource(twice, 0, 2)).toEqual([0, 4]);
    expect(toSource(twice, 0, 4)).toEqual([0, 6]);
  });
});

/** A text and random edits of it, in order and without overlap. */
const edited = fc.string({ maxLength: 40 }).chain((source) =>
  fc.array(fc.tuple(fc.nat(source.length), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((cuts) => {
    const sorted = cuts.sort(([a], [b]) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      const [start, replacement] = sorted[i] ?? [0, ''];
      edits.push({ start, end: sorted[i + 1]?.[0] ?? start, replacement });
    }
    return { source, edits };
  }),
);

describe('on any text', () => {
  it('origins rise, cover the source and point at what was not edited', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const text = applyEdits(textOf(source), edits);
        const { value } = text;
        const origins = Array.from({ length: value.length + 1 }, (_, i) => toSource(text, i, i)[0]);
        expect(origins.at(-1)).toBe(source.length);
        const touched = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end);
        let untouched = '';
        for (let i = 0; i < value.length; i += 1) {
          const at = origins[i] ?? -1;
          expect(origins[i + 1]).toBeGreaterThanOrEqual(at);
          if (!touched(at) && at !== origins[i + 1]) untouched += value[i];
        }
        for (const char of untouched) expect(source).toContain(char);
      }),
    );
  });

  it('edits by position agree with the plain replacement', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        let plain = source;
        for (const { start, end, replacement } of [...edits].reverse()) {
          plain = plain.slice(0, start) + replacement + plain.slice(end);
        }
        expect(applyEdits(textOf(source), edits).value).toBe(plain);
      }),
    );
  });
});
