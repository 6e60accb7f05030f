import { describe, expect, it } from 'vitest';
import { elides } from '../src/elision.js';
import { clean } from '../src/index.js';
import { splitLines } from '../src/lines/line.js';
import { closeLigatures, isSplitWord } from '../src/lines/split-words.js';
import { joinTornLigatures } from '../src/lines/torn-ligature.js';
import { timesSeen, wordsOf } from '../src/lines/vocabulary.js';
import { NO_WITNESSES, type Witnesses } from '../src/lines/witnesses.js';
import { readHunspell } from '../src/words/hunspell.js';
import { type Language, languageOf } from '../src/words/language.js';
import { wordListOf } from '../src/words/load.js';

const asked = (language: Language) => (): Witnesses => ({
  ...NO_WITNESSES,
  language,
  list: wordListOf(language),
});

describe('readHunspell', () => {
  const aff = [
    'NEEDAFFIX x',
    'PFX U Y 1',
    'PFX U 0 un .',
    'SFX S Y 2',
    'SFX S y ies [^aeiou]y',
    'SFX S 0 s [^sxy]',
    'SFX E Y 1',
    'SFX E être était être',
  ].join('\n');
  const list = readHunspell(aff, '5\nlucky/U\nboat/S\nparty/S\nhid/xS\nêtre/E\nboat/U\n');

  it.each([
    ['a stem', 'boat', true],
    ['with an ending', 'boats', true],
    ['with an ending that changes the stem', 'parties', true],
    ['with an ending whose condition fails', 'partys', false],
    ['with a prefix', 'unlucky', true],
    ['with a prefix of its second entry', 'unboat', true],
    ['with prefix and ending', 'unboats', true],
    ['with a prefix it does not take', 'unparty', false],
    ['a stem that is no word by itself', 'hid', false],
    ['that stem with its ending', 'hids', true],
    ['an ending that takes the place of all', 'était', true],
    ['an unknown word', 'ship', false],
    ['nothing', '', false],
  ])('%s: %s', (_, word, known) => {
    expect(list.has(word)).toBe(known);
  });

  it('reads flags of two characters, and entries of several kinds', () => {
    const long = readHunspell("FLAG long\nSFX S. Y 1\nSFX S. 0 s/D' [^sxz]\n", "2\nchat/S.D'\nnez/D'S=\n");
    expect(['chat', 'chats', 'nez', 'nezs'].map(long.has)).toEqual([true, true, true, false]);
  });
});

describe('the word lists', () => {
  it.each([
    ['en', 'harbour color governments Monday', 'tions ment harbours-'],
    ['fr', 'gouvernements grand-mère était là-haut', 'nement gou'],
  ] as const)('%s', (language, words, others) => {
    const list = wordListOf(language);
    for (const word of words.split(' ')) expect([word, list?.has(word)]).toEqual([word, true]);
    for (const word of others.split(' ')) expect([word, list?.has(word)]).toEqual([word, false]);
  });
});

describe('languageOf', () => {
  it.each([
    [
      'en',
      'The harbour master said that the ferry would not sail before noon, for the wind was still rising.',
    ],
    ['de', 'Der Hafenmeister sagte, die Fähre werde nicht vor Mittag fahren, weil der Wind noch zunehme.'],
    [
      'fr',
      'Le maître du port a dit que le bac ne partirait pas avant midi, car le vent montait et la mer aussi.',
    ],
    [
      'en',
      'tlie harbour rnaster said tliat the ferry wou1d not sail from tlie quay, for it was not his to say.',
    ],
    [
      null,
      'El capitán del puerto dijo que el barco no saldría antes del mediodía con este viento del norte.',
    ],
    [null, 'Fairweather, Benbow, Okerlund, Trescott, Orme'],
    [null, '31-28, 41, 7'],
    [null, ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('isSplitWord', () => {
  it.each([
    ['neither half is a word', 'en', 'the gover|nment of', true],
    ['only the second half is a word', 'en', 'the fresh vege|tables of', true],
    ['a ligature at the line’s end', 'en', 'the most eff|ective of', true],
    ['a ligature in French', 'fr', 'un coeff|icient de', true],
    ['the first half is a word', 'en', 'the car|pets of', false],
    ['only the first half is a word', 'en', 'the govern|ment of', false],
    ['only the first is, at a ligature', 'en', 'the off|icers of', true],
    ['both are, at a ligature', 'en', 'the cliff|hanger of', false],
    ['the whole is none', 'en', 'the grof|blick of', false],
    ['a capital in the middle', 'en', 'the vege|Tables of', false],
    ['a stop between', 'en', 'the vege.|tables of', false],
    ['a digit', 'en', 'the 3vege|tables', false],
    ['a single letter', 'en', 'seen v|egetables', false],
  ] as const)('%s: %s %s', (_, language, text, split) => {
    const [before = '', after = ''] = text.split('|');
    expect(isSplitWord(before, after, asked(language))).toBe(split);
  });

  it('without a list nothing is one', () => {
    expect(isSplitWord('the vege', 'tables', () => NO_WITNESSES)).toBe(false);
  });
});

describe('joinTornLigatures', () => {
  /** Lines that tell a page's language, the lines of one column, where `/` parts them, once they are mended. */
  const mended = (telling: string, text: string): string => {
    const { lines } = splitLines(`${text}/${telling}`.replaceAll('/', '\n'));
    return joinTornLigatures(lines)
      .slice(0, -telling.split('/').length)
      .map((line) => line.text)
      .join('/');
  };
  const EN = 'of it and the tree/which they had seen/and that is that';
  const FR = 'et il est sur le/quai avec elle dans/une ville qui ne dort';

  it.each([
    [
      'a half that is no word',
      FR,
      'plateau, face au trou/du souffl/eur, et ils/applaudiront. Elle ne',
      'plateau, face au trou/du souffleur, et ils/applaudiront. Elle ne',
    ],
    ['one letter', FR, 'logue. J’ai souffl/é/et il a dit, à voix', 'logue. J’ai soufflé/et il a dit, à voix'],
    [
      'two halves that are words',
      EN,
      'eighty-four years old. I can/the post off/ice provided that/I may sit down twice, once',
      'eighty-four years old. I can/the post office provided that/I may sit down twice, once',
    ],
    ['too wide for the column', EN, 'years old. I can/the post off/ice provided th/at I may sit dow', null],
    ['the whole is no word', EN, 'crosswind that was blowing off/the bay/his coach asked him for/more', null],
    ['a capital behind it', EN, 'four years old. I can walk/the post Off/Ice provided/I may sit down', null],
    ['no ligature', EN, 'four years old. I can walk/the fresh vege/tables we/I may sit down', null],
    ['the language is unknown', '1/2/3', 'four years old. I can walk/the post off/ice/I may sit', null],
  ] as const)('%s', (_, telling, text, joined) => {
    expect(mended(telling, text)).toBe(joined ?? text);
  });

  it('leaves a ligature at the end of the page', () => {
    const { lines } = splitLines('the staff');
    expect(joinTornLigatures(lines)).toBe(lines);
  });

  it('keeps the lines that they were printed in, and a drop cap its own', () => {
    const page = 'T\nhe clerk at the post off\nice said\nthat it was not the clerk at the desk\n';
    const [article] = clean(`${page}who had seen it.\n`).articles;
    expect(article?.blocks.at(-1)).toMatchObject({
      text: 'The clerk at the post office said that it was not the clerk at the desk who had seen it.',
      lines: [[1, 5]],
    });
  });
});

describe('closeLigatures', () => {
  it.each([
    ['fr', 'les souffl euses du pays', 'les souffleuses du pays'],
    ['en', 'the diff icult off icers of the staff', 'the difficult officers of the staff'],
    ['en', 'the staff was five feet off the cliff edge', 'the staff was five feet off the cliff edge'],
    ['en', 'a puff of wind, a fluff ball', 'a puff of wind, a fluff ball'],
  ] as const)('%s: %s', (language, text, closed) => {
    expect(closeLigatures(text, asked(language))).toBe(closed);
  });

  it('asks nobody where there is no ligature beside a blank', () => {
    const nobody = (): never => {
      throw new Error('asked');
    };
    expect(closeLigatures('the harbour of the town', nobody)).toBe('the harbour of the town');
  });
});

describe('elides', () => {
  it.each([
    ['du pays. L', '’oreillette', true],
    ['puisqu', '’elle vint', true],
    ['un jour d’', 'hiver', true],
    ['the dogs', '’ owners', false],
    ['the cars of d', '’90', false],
    ['the hotel', '’is full', false],
    ['it is o’', 'clock', false],
  ])('%s|%s', (line, next, does) => {
    expect(elides(line, next)).toBe(does);
  });
});

describe('wordsOf', () => {
  const words = wordsOf(
    splitLines('The har-\nbour lies still. L’eau d’Eﬀ; Waſſer⸗\nfall, anti‐war\n河堤').lines,
  );

  it('does not take for words what a hyphen cut off', () => {
    expect([...words.keys()].sort()).toEqual(['anti-war', 'eau', 'eﬀ', 'lies', 'still', 'the']);
  });

  it('counts words, inflected ones too', () => {
    const seen = wordsOf(splitLines('a tax-payer, two tax-payers, the Tax-payer’s tax-pay').lines);
    expect(timesSeen(seen, 'tax-payers')).toBe(3);
    expect(timesSeen(seen, 'tax-payer')).toBe(3);
    expect(timesSeen(seen, 'tax')).toBe(0);
  });
});
