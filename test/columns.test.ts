import { describe, expect, it } from 'vitest';
import { columnsOf, flushRight, padded, shortened, wrapped } from '../src/columns.js';

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

describe('flushRight', () => {
  it('counts columns, not characters', () => {
    expect(flushRight('河堤', 6)).toBe('  河堤');
    expect(flushRight('too long', 3)).toBe('too long');
  });
});

describe('wrapped', () => {
  it.each([
    ['what fits', 'one two', 7, ['one two']],
    ['at a blank', 'one two', 6, ['one', 'two']],
    ['a word that is too long', 'one lengthy two', 4, ['one', 'lengthy', 'two']],
    ['Han and a blank', '河堤 加固', 8, ['河堤 加', '固']],
    ['nothing', '', 8, ['']],
    ['between Han', '把报纸清理成文章', 8, ['把报纸清', '理成文章']],
    ['no mark at the head of a line', '没有文件；请检查', 8, ['没有文', '件；请检', '查']],
    ['no bracket at the end of a line', '用法（示例）', 6, ['用法', '（示', '例）']],
    ['a Latin word as a whole', '写到 clean 之中', 8, ['写到', 'clean 之', '中']],
    ['a bracket with its Han', 'GBK (锛屽湪),', 8, ['GBK (锛', '屽湪),']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines);
  });
});
