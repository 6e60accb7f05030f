import { describe, expect, it } from 'vitest';
import { CLASS, classOf, isBlank, isHan } from '../src/characters.js';

/** Every code unit of the basic plane but the surrogates. */
const codes = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);

describe('characters', () => {
  it('knows Han as the engine does', () => {
    const han = /\p{Script=Han}/u;
    // what a newer Unicode than ours may have added stands at the ends of the known blocks
    const differing = codes.filter((code) => isHan(code) !== han.test(String.fromCharCode(code)));
    expect(differing.map((code) => code.toString(16))).toEqual([]);
  });

  it('knows the first half of an astral ideograph', () => {
    expect(isHan('𠮷'.charCodeAt(0))).toBe(true);
    expect(isHan('😀'.charCodeAt(0))).toBe(false);
  });

  it('knows blanks as \\s does', () => {
    expect(codes.filter((code) => isBlank(code) !== /\s/u.test(String.fromCharCode(code)))).toEqual([]);
  });

  it.each([
    ['报', CLASS.CELL],
    ['か', CLASS.CELL],
    ['한', CLASS.HANGUL],
    ['7', CLASS.DIGIT],
    ['é', CLASS.LETTER],
    ['，', CLASS.PAUSE],
    ['「', CLASS.OPENER],
    ['》', CLASS.CLOSER],
    ['—', CLASS.DASH],
    ['%', CLASS.SYMBOL],
    ['\u3000', CLASS.BLANK],
    ['\n', CLASS.BREAK],
    ['□', CLASS.OTHER],
  ])('%j has its class', (char, expected) => {
    expect(classOf(char.charCodeAt(0))).toBe(expected);
  });
});
