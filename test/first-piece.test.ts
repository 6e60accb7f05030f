import { describe, expect, it } from 'vitest';
import { type Facts, factsOf } from '../src/lines/facts.js';
import { splitLines } from '../src/lines/line.js';
import { FACES } from '../src/lines/width.js';
import { syllablesOf } from '../src/words/syllables.js';

describe('syllablesOf', () => {
  it.each([
    ['en', 'considerable', 'con sid er able'],
    ['de', 'Hochschule', 'Hoch schu le'],
    ['fr', 'gouvernement', 'gou ver ne ment'],
    ['en', 'through', 'through'],
    ['en', 'into', 'into'],
    ['en', '', ''],
  ] as const)('%s: %s', (language, word, parts) => {
    expect(syllablesOf(language)(word).join(' ')).toBe(parts);
  });
});

/** Lines of one column, in English, of a paper that divides its words. */
const COLUMN = `of the harbour and of the fer-
ries that were out in the mist
and of the boats that had not
`;
const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((FACES[0] as Uint8Array)[c.charCodeAt(0)] as number), 0);
const last = (text: string): Facts => factsOf(splitLines(text).lines, false).at(-1) as Facts;

describe('the first piece of a line', () => {
  it.each([
    ['a syllable', 'and of the ships and of', 'considerable boats', 'con-'],
    ['behind a quotation mark', 'and of the ships and of', '“considerable boats', '“con-'],
    ['what goes on in mid-word', 'and of the ships con-', 'siderable boats', 'sid-'],
    ['the end of a word', 'and of the ships and ef-', 'fort of the boats', 'fort'],
    ['up to a hyphen of its own', 'and of the ships and', 'long-lasting boats', 'long-'],
    ['a word that is not divided', 'and of the ships and of', 'through boats', 'through'],
    ['where all had room', 'and', 'considerable boats', 'considerable'],
    ['where nothing had room', 'ries that were out in the mists', 'considerable boats', 'considerable'],
  ])('%s', (_, before, text, piece) => {
    expect(last(`${COLUMN}${before}\n${text}`).exactPiece).toBe(widthOf(piece));
  });

  it('is the whole word where the paper divides none, and where its language is unknown', () => {
    const undivided = COLUMN.replace('fer-\nries', 'boats\nthat');
    expect(last(`${undivided}and of the ships and of\nconsiderable boats`).exactPiece).toBe(
      widthOf('considerable'),
    );
    const spanish = `del puerto y de los bar-
cos que salieron con la niebla
y de los botes que no habían
y de los buques y
considerable barco`;
    expect(last(spanish).exactPiece).toBe(widthOf('considerable'));
  });
});
