import { describe, expect, it } from 'vitest';
import { columnsOf, padded, shortened, wrapped } from '../src/cli/columns.js';

describe('columnsOf', () => {
  it.each([
    ['ASCII', 'p1.txt', 6],
    ['Han', '河堤', 4],
    ['a radical', '⼯', 2],
    ['full-width punctuation', '，。（）', 8],
    ['an ideographic blank', '\u3000', 2],
    ['kana', 'ひらカナ', 8],
    ['half-width kana', 'ｶﾅ', 2],
    ['Hangul', '한글', 4],
    ['full-width letters', 'ＡＢ', 4],
    ['Han beyond the basic plane', '𠮷', 2],
    ['an emoji', '😀', 2],
    ['letters with accents', 'Fährte', 6],
    ['a combining accent', 'e\u0301', 1],
    ['a zero-width blank', 'a\u200bb', 2],
    ['quotes and dashes of ambiguous width', '“—…”', 4],
    ['nothing', '', 0],
  ])('%s', (_, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('shortened', () => {
  it.each([
    ['what fits', '河堤加固', 8, '河堤加固'],
    ['an even cut', '河堤加固完工', 9, '河堤加固…'],
    ['no half a character', '河堤加固完工', 8, '河堤加…'],
    ['ASCII', 'abcdef', 4, 'abc…'],
    ['no half a pair', '𠮷𠮷𠮷', 5, '𠮷𠮷…'],
    ['no half a pair where one column is left', '𠮷𠮷𠮷', 4, '𠮷…'],
    ['a single column', '河堤', 1, '…'],
  ])('%s', (_, text, columns, wanted) => {
    expect(shortened(text, columns)).toBe(wanted);
  });
});

describe('padded', () => {
  it('counts columns, not characters', () => {
    expect(padded('河堤', 6)).toBe('河堤  ');
    expect(padded('too long', 3)).toBe('too long');
  });
});

describe('wrapped', () => {
  it.each([
    ['what fits', 'one two', 7, ['one two']],
    ['at a blank', 'one two', 6, ['one', 'two']],
    ['a word that is too long', 'one lengthy two', 4, ['one', 'lengthy', 'two']],
    ['wide characters', '河堤 加固', 8, ['河堤', '加固']],
    ['nothing', '', 8, ['']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });
});
