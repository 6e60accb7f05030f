/** What an OCR reads off a worn page: specks and rules, price lists, headings in capitals that were misread. */
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { factsOf } from '../src/lines/facts.js';
import { splitLines } from '../src/lines/line.js';
import { priceRowsAmong } from '../src/lines/price-rows.js';
import { specksAmong } from '../src/lines/specks.js';

const linesOf = (text: string) => splitLines(text).lines;

describe('specks', () => {
  it.each([
    ['marks and stops', '.. ~ , ":• , ---1,..,m , . • - l P'],
    ['a rule', '_ _ _ _ _'],
    ['a rule of dashes', '-----'],
    ['a speck behind a letter', 'i~'],
    ['a small letter', 'w'],
    ['letters', 'd p i'],
    ['a bracket by itself', ') •'],
    ['a rule of two dashes', '—-'],
    ['dots that lead nowhere', '.........'],
    ['a letter and a quote', 'K "'],
    ['a letter and a figure', "P 4'l"],
  ])('%s', (_, text) => {
    const lines = linesOf(`${text}\n`);
    expect([...specksAmong(lines)]).toEqual(lines);
  });

  it.each([
    ['the last word of a paragraph', 'it.'],
    ['the rest of a word', 'ed'],
    ['initials', 'A. M.'],
    ['the number of a page', '12'],
    ['a page of a section', 'A6'],
    ['the same, with a blank', 'A 6'],
    ['words of one letter', 'y a'],
    ['a French a', 'à'],
    ['a drop cap', 'W'],
    ['words left out', '...'],
    ['the end of a quotation', '”'],
    ['a specked line of text', '• the harbour ~ was quiet'],
    ['a result', '3 - 2'],
    ['running text', 'said that the bill ought not to pass — not in this'],
    ['a name of initials', "M. D'A."],
  ])('not %s', (_, text) => {
    expect(specksAmong(linesOf(`${text}\n`)).size).toBe(0);
  });

  it('are the edge of another column: letters and figures one under the other', () => {
    const lines = linesOf('The harbour was quiet.\nI\n1\nI\nThe ferry came.\n');
    expect([...specksAmong(lines)].map(({ number }) => number)).toEqual([2, 3, 4]);
  });

  it('become fragments, and leave the paragraph whole in which they stand', () => {
    const page = clean(
      'The harbour master told the meeting on Monday that the\nbridge would be closed for the whole of the winter, and\n_ _ _ _ _\nthat the ferry would carry all who wished to cross.\n',
    );
    expect(page.articles.flatMap(({ blocks }) => blocks.map(({ role }) => role))).toEqual(['paragraph']);
    expect(page.unplaced).toEqual([{ role: 'fragment', text: '_ _ _ _ _', lines: [[3, 3]] }]);
  });
});

describe('price lists', () => {
  const rowsOf = (text: string) => [...priceRowsAmong(linesOf(text))].map(({ number }) => number);

  it.each([
    [
      'leaders and figures, some misread',
      'Barley, per sack ....... 55s. 10Os.\nOats, ditto ditt0.... 60s. 04c.\nRye, new per bushel .10s. Pe.\nBeans ...... 4l 44\n',
      [1, 2, 3, 4],
    ],
    [
      'two columns of goods',
      'Malt 6l 68 Scotch 3O 33\nHops 12 14 Peas 8 9\nRye 5 6 Tares 40 42\n',
      [1, 2, 3],
    ],
    [
      'a line between that was misread',
      'Barley ..... 55s.\nOats ....... 60s.\n—fine hoe lutis\nRye ........ 12s.\n',
      [1, 2, 3, 4],
    ],
    [
      'up to the next heading',
      'Barley ..... 55s.\nOats ....... 60s.\nRye ........ 12s.\nSEEDS, &c.\nClover ..... 9s.\n',
      [1, 2, 3],
    ],
    ['two lines are none', 'Barley ..... 55s.\nOats ....... 60s.\n', []],
    [
      'running text that ends in sums',
      'the duty had been raised from 12s. 14s.\nto what it was in the years of 1808 1810\nand would be raised once more in 1825 26\n',
      [],
    ],
  ])('%s', (_, text, numbers) => {
    expect(rowsOf(text)).toEqual(numbers);
  });

  it('stay a row a line under their heading, and are no paragraphs', () => {
    const page = clean(
      'PRICES.\nBarley, per sack ....... 55s. 100s.\nOats, ditto ....... 60s. 64s.\nRye, per bushel ..... 10s. 12s.\n',
    );
    const rows = page.articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'fragment'));
    expect(rows.map(({ lines }) => lines)).toEqual([[[2, 2]], [[3, 3]], [[4, 4]]]);
  });
});

describe('capitals that were misread', () => {
  it.each([
    ['HOUSE Or COMMONS.', true],
    ['WOoL DUTIes.', true],
    ['The HARBOUR.', true],
    ['Harbour News', false],
    ['A. B.', false],
    ['MARY CLARE was indicted for stealing', false],
  ])('%s: %s', (text, mostly) => {
    expect(factsOf(linesOf(`${text}\n`), false)[0]?.mostlyCapitals).toBe(mostly);
  });
});
