import { describe, expect, it } from 'vitest';
import { isCompound, vocabularyOf } from '../src/lines/compounds.js';
import { splitLines } from '../src/lines/line.js';
import { rejoin } from '../src/lines/rejoin.js';

const linesOf = (text: string) => splitLines(text).lines;

describe('isCompound', () => {
  it.each([
    ['no word of the page', 'the har', 'bour', '', false],
    ['the whole word stands on the page', 'the har', 'bour', 'harbour master', false],
    ['the compound stands on the page', 'an ice', 'laden bay', 'the ice-laden river', true],
    ['the whole word goes before the halves', 'the water', 'front', 'waterfront water front', false],
    ['both halves stand on the page', 'a store', 'bought loaf', 'bought in a store', true],
    ['only one half does', 'a store', 'bought loaf', 'a store', false],
    ['the second half is short', 'sun', 'lit', 'sun lit', false],
    ['a particle grows together', 'under', 'stood', 'under stood', false],
    ['a number', 'an eight', 'foot wall', '', true],
    ['a number that goes on', 'nine', 'teen', '', false],
    ['a French number that goes on', 'le six', 'ième', '', false],
    ['what is a prefix at times only', 'le mi', 'nistre', '', false],
    ['a number at times only', 'ten', 'der', '', false],
    ['a prefix', 'well', 'known', '', true],
    ['a French prefix', 'une demi', 'heure', '', true],
    ['an age', 'a sixty-year', 'old boat', '', true],
    ['the middle of a compound', 'catch', 'and-release fishing', '', true],
    ['a word before another hyphen', 'govern', 'ment-owned', '', false],
    ['the last part of a name is no word', 'Saint-Cy', 'prien', 'saint', false],
  ])('%s: %s-|%s', (_, line, next, page, compound) => {
    expect(isCompound(line, next, vocabularyOf(linesOf(page)))).toBe(compound);
  });

  it('does not take for words what a hyphen cut off', () => {
    const words = vocabularyOf(linesOf('The har-\nbour lies still'));
    expect([...words].sort()).toEqual(['lies', 'still', 'the']);
  });

  it('decides for rejoin, which names the hyphens it drops', () => {
    const dropped: { text: string; line: number }[] = [];
    const lines = linesOf('The ice-\nladen har-\nbour of 41-\nyear-old boats');
    const words = vocabularyOf(linesOf('an ice-laden bay'));
    expect(rejoin(lines, false, dropped, undefined, words).text).toBe(
      'The ice-laden harbour of 41-year-old boats',
    );
    expect(dropped).toEqual([{ text: '-', line: 2 }]);
  });
});
