import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../src/places.js';

describe('placesOf', () => {
  it.each([
    ['the first character', '甲乙\n丙', 0, { line: 1, column: 1 }],
    ['inside a line', '甲乙\n丙', 1, { line: 1, column: 2 }],
    ['a line feed belongs to its line', '甲乙\n丙', 2, { line: 1, column: 3 }],
    ['the head of a later line', '甲乙\n丙', 3, { line: 2, column: 1 }],
    ['behind a carriage return and line feed', '甲\r\n乙', 3, { line: 2, column: 1 }],
    ['behind a carriage return', '甲\r乙', 2, { line: 2, column: 1 }],
    ['a form feed begins no line', '甲\f乙', 2, { line: 1, column: 3 }],
  ])('%s', (_, source, offset, place) => expect(placesOf(source).at(offset)).toEqual(place));

  it('gives the line round an offset without its ending', () => {
    const { lineAt } = placesOf('甲乙\r\n丙丁\n戊');
    expect([0, 2, 4, 5, 7].map(lineAt)).toEqual(['甲乙', '甲乙', '丙丁', '丙丁', '戊']);
  });

  it('agrees with a plain split of any text', () => {
    const unit = fc.constantFrom('甲', '\r', '\n', '\r\n', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (source) => {
        const rows = source.split(/\r\n|\r|\n/);
        const places = placesOf(source);
        expect(places.total).toBe(rows.length);
        for (let offset = 0; offset < source.length; offset += 1) {
          if (/[\r\n]/.test(source.charAt(offset))) continue;
          const { line, column } = places.at(offset);
          expect(rows[line - 1]?.charAt(column - 1)).toBe(source.charAt(offset));
          expect(places.lineAt(offset)).toBe(rows[line - 1]);
        }
      }),
    );
  });
});
