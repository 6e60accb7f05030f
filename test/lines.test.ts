import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceOf } from '../src/lines/face.js';
import { type Line, splitLines } from '../src/lines/line.js';
import { columnMeasures, WIDEST_MEASURE } from '../src/lines/measure.js';
import { type Passage, rangeOf, slicePassage } from '../src/lines/passage.js';
import { type LineEndHyphen, rejoin, separator } from '../src/lines/rejoin.js';
import { hasSeveralSheets, sheetsOf } from '../src/lines/sheets.js';
import { CHINESE_FACES, CHINESE_WIDTHS, EM, FACES } from '../src/lines/width.js';

const linesOf = (text: string): Line[] => splitLines(text).lines;

describe('splitLines', () => {
  it.each([
    ['no line at all', '', 1, []],
    ['blank lines only', '\n \n\u3000\n', 4, []],
    ['line feeds', '甲\n乙\n丙', 3, [1, 2, 3]],
    ['carriage returns and line feeds', '甲\r\n乙\r\n丙', 3, [1, 2, 3]],
    ['carriage returns', '甲\r乙\r丙', 3, [1, 2, 3]],
    ['all three in one file', '甲\r\n乙\r丙\n丁', 4, [1, 2, 3, 4]],
    ['a line feed before a carriage return: a blank line between', '甲\n\r乙', 3, [1, 3]],
    ['a line ending at the end', '甲\n', 2, [1]],
    ['no line ending at separators of other programs', '甲\u2028乙\u0085丙\v丁', 1, [1]],
  ])('numbers the lines: %s', (_, text, total, numbers) => {
    const split = splitLines(text);
    expect(split.total).toBe(total);
    expect(split.lines.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['nothing round it', '河堤', '河堤', 0, 1, 0, false],
    ['one leading blank: a frame start', ' 河堤', '河堤', 1, 2, 0, true],
    ['two leading blanks: none', '  河堤', '河堤', 2, 3, 0, false],
    ['a leading tab is one blank', '\t河堤', '河堤', 1, 2, 0, true],
    ['an ideographic blank is an indent, no frame start', '\u3000河堤', '河堤', 1, 2, 1, false],
    ['an indent of two', '\u3000\u3000河堤', '河堤', 2, 3, 2, false],
    ['an indent of one behind a blank', ' \u3000河堤', '河堤', 2, 3, 1, false],
    ['a form feed: a frame start', '\f河堤', '河堤', 1, 2, 0, true],
    ['a form feed behind blanks', '  \f  河堤', '河堤', 5, 6, 0, true],
    ['blanks behind it', '河堤 \u3000\t', '河堤', 0, 1, 0, false],
    ['blanks inside it stay', '河 堤\u3000桥', '河 堤\u3000桥', 0, 1, 0, false],
  ])('%s', (_, text, own, start, column, indent, frameStart) => {
    expect(linesOf(text)).toMatchObject([
      {
        number: 1,
        text: own,
        start,
        column,
        blanksBefore: 0,
        frameStart,
        indent,
        sheet: 1,
        twice: 'no',
        pieces: null,
      },
    ]);
  });

  it('counts the blank lines before a line', () => {
    expect(linesOf('\n甲\n乙\n\n丙\n \n\u3000\n丁').map(({ blanksBefore }) => blanksBefore)).toEqual([
      1, 0, 1, 2,
    ]);
  });

  it.each([
    ['at the head of a line', '甲\n\f乙', [1, 2], [1, 2]],
    ['in a line of its own', '甲\n\f\n乙', [1, 2], [1, 3]],
    ['at the end of a line', '甲\f\n乙', [1, 2], [1, 2]],
    ['in the middle of a line', '甲\f乙\n丙', [1, 2, 2], [1, 1, 2]],
    ['twice: an empty sheet between', '甲\n\f\n\f乙', [1, 3], [1, 3]],
    ['before the first line: no sheet before it', '\f甲\n乙', [1, 1], [1, 2]],
    ['after the last line', '甲\n\f', [1], [1]],
    ['nowhere', '甲\n乙', [1, 1], [1, 2]],
  ])('divides sheets at a form feed %s', (_, text, sheets, numbers) => {
    const lines = linesOf(text);
    expect(lines.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(lines.map(({ number }) => number)).toEqual(numbers);
    expect(lines.map(({ text: own }) => own).join('')).not.toContain('\f');
  });

  it('takes a line divided by a form feed for no blank line, and counts its columns on', () => {
    const [, second, third] = linesOf('甲甲\f乙\n丙');
    expect(second).toMatchObject({ text: '乙', start: 3, column: 4, blanksBefore: 0, frameStart: true });
    expect(third).toMatchObject({ text: '丙', column: 1, blanksBefore: 0, frameStart: false });
    expect(linesOf('甲\f\n乙')[1]).toMatchObject({ text: '乙', blanksBefore: 0, sheet: 2 });
    expect(linesOf('甲\n\f\n乙')[1]).toMatchObject({ text: '乙', blanksBefore: 1, sheet: 2 });
  });

  it('finds each line where it says, and loses none', () => {
    const unit = fc.constantFrom('甲', 'a', '。', ' ', '\u3000', '\n', '\r', '\f', '\t');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { lines, total } = splitLines(text);
        const rows = text.split(/\r\n|\r|\n/);
        expect(total).toBe(rows.length);
        for (const line of lines) {
          expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
          const row = rows[line.number - 1] as string;
          expect(row.slice(line.column - 1, line.column - 1 + line.text.length)).toBe(line.text);
          expect(line.text).toBe(line.text.trim());
        }
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('widths', () => {
  const em = (text: string, widths: Uint8Array): number =>
    [...text].reduce((sum, c) => sum + (widths[c.charCodeAt(0)] as number), 0) / EM;

  it.each([
    ['Han', '河堤〇々', 4],
    ['kana', 'あア', 2],
    ['Hangul', '강', 1],
    ['full-width letters and digits', 'Ａ１％', 3],
    ['squeezed punctuation', '，。、；：！？', 3.5],
    ['quotes and brackets', '“”‘’《》（）「」【】', 6],
    ['dashes and dots', '—…·', 1.5],
    ['digits', '2021', 2],
    ['Latin letters, wide and narrow alike', 'iW', 1],
    ['half-width punctuation', ',.', 1],
  ])('in a Chinese column: %s', (_, text, ems) => {
    expect(em(text, CHINESE_WIDTHS)).toBe(ems);
  });

  it.each([
    ['an i is narrower than an m', 'i', 'm'],
    ['a full stop is narrower than a letter', '.', 'e'],
    ['a small letter is narrower than a capital', 'n', 'N'],
    ['a word gap is narrower than a letter', ' ', 'a'],
    ['an accent makes no letter wider', 'é', 'm'],
  ])('in every Western face: %s', (_, narrow, wide) => {
    for (const face of FACES) expect(em(narrow, face)).toBeLessThan(em(wide, face));
  });

  it.each(['éè', 'àâä', 'öô', 'ÜÙ', 'ñ'])('%s are as wide as the letter without accents', (letters) => {
    for (const face of FACES)
      for (const c of letters) expect(em(c, face)).toBe(em(c.normalize('NFD').charAt(0), face));
  });

  it('counts a character of two code units once', () => {
    const astral = '𠮷';
    expect(em(astral.charAt(0), CHINESE_WIDTHS) + em(astral.charAt(1), CHINESE_WIDTHS)).toBe(1);
  });
});

/** Widths as in print: a bare number is a line in mid-sentence, a number with a stop ends a paragraph. */
const measured = (column: string, ragged = false): number[] => {
  const lines = column.split(' ').filter(Boolean);
  const widths = Int32Array.from(lines, (line) => Number.parseInt(line, 10));
  const stops = Uint8Array.from(lines, (line) => Number(line.endsWith('.')));
  return [...columnMeasures(widths, stops, ragged)];
};
const times = (n: number, measure: number): number[] => new Array<number>(n).fill(measure);

describe('columnMeasures', () => {
  it.each([
    ['one column', '30 30 30 30', times(4, 30)],
    ['ghost indents', '26 30 30 30. 26 30 30 30. 26 30 30', times(11, 30)],
    ['short last lines', '26 30 30 30 8. 26 30 30 14. 26 30 30 30', times(13, 30)],
    ['lines that differ by hung and squeezed punctuation', '30 31 30 29 30 31 30', times(7, 30)],
    ['lines half an em to either side of it', '29 31 29 31 30 29 31 29', times(8, 30)],
    ['two measures in one article', '22 22 22 22 22 36 36 36 36 36', [...times(5, 22), ...times(5, 36)]],
    [
      'a column that runs round a picture and is wide again',
      '30 30 30 30 30 18 18 18 18 18 18 30 30 30 30 30',
      [...times(5, 30), ...times(6, 18), ...times(5, 30)],
    ],
    ['a narrow headline inside', '30 30 30 30. 16 30 30 30 30', times(9, 30)],
    [
      'a headline inside, wider than the column',
      '30 30 30 30. 44 44 30 30 30 30',
      [...times(4, 30), ...times(2, 44), ...times(4, 30)],
    ],
    [
      'a last line stands in its own column, though the next one would be wide enough',
      '30 30 30 30 6. 24 24 24',
      [...times(5, 30), ...times(3, 24)],
    ],
    [
      'a paragraph of a few words, too short to tell, goes with the column above it',
      '36 36 36 36. 20. 41 46 46 46',
      [...times(5, 36), ...times(4, 46)],
    ],
    [
      'a column that ends in mid-sentence, after a paragraph',
      '30 30 30. 30 30 24 24 24 24',
      [...times(5, 30), ...times(4, 24)],
    ],
    ['one short line is no column', '30 30 30 12 30 30 30', times(7, 30)],
    ['no lines', '', []],
    ['one line', '13', [13]],
    ['lines narrower than any column', '2 3 2', times(3, 6)],
    ['paragraphs a line', '200 420. 350', times(3, WIDEST_MEASURE)],
  ])('%s', (_, column, measures) => {
    expect(measured(column)).toEqual(measures);
  });

  it.each([
    ['ragged lines', '40 37 38 36 40 22. 38 40 35 39 40', 38, 41],
    ['a run of lines that fall short together', '40 39 35 36 35 36 35 40 39', 38, 41],
    ['ragged lines with a word too long for the last', '33 40 39 34 40 38 40 37 12.', 38, 41],
  ])('Western: %s are one column', (_, column, least, most) => {
    const found = new Set(measured(column, true));
    expect(found.size).toBe(1);
    for (const measure of found) {
      expect(measure).toBeGreaterThanOrEqual(least);
      expect(measure).toBeLessThanOrEqual(most);
    }
  });

  it('Western: two columns stay two', () => {
    const found = measured('40 38 40 39 40 24 23 24 22 24 24', true);
    expect(found[0]).toBeGreaterThan(36);
    expect(found.at(-1)).toBeLessThan(26);
    expect(new Set(found).size).toBe(2);
  });

  it('a measure is the width of some line, whatever the lines', () => {
    const line = fc.tuple(fc.integer({ min: 6, max: WIDEST_MEASURE }), fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, ragged) => {
        const widths = lines.map(([width]) => width);
        const stops = Uint8Array.from(lines, ([, stop]) => Number(stop));
        const found = columnMeasures(Int32Array.from(widths), stops, ragged);
        expect(found).toHaveLength(lines.length);
        for (const measure of found) expect(widths).toContain(measure);
      }),
    );
  });
});

describe('sheetsOf', () => {
  /** `count` lines in mid-sentence, some of them changed. */
  const long = (count: number, changed: Record<number, string> = {}): string =>
    Array.from({ length: count }, (_, i) => changed[i] ?? '渡船在雾里慢慢').join('\n');
  const sizes = (text: string): number[] => [...sheetsOf(text)].map((sheet) => sheet.length);

  it.each([
    ['no lines', '', []],
    ['one sheet', '甲\n乙', [2]],
    ['two sheets', '甲\n乙\n\f丙', [2, 1]],
    ['an empty sheet between is none', '甲\n\f\n\f乙\n丙', [1, 2]],
  ])('%s', (_, text, counts) => {
    expect(sizes(text)).toEqual(counts);
    expect(hasSeveralSheets(text)).toBe(counts.length > 1);
  });

  /** The longest sheet there is. */
  const most = sizes(long(20_000))[0] as number;

  it('takes a whole page of small print for one sheet', () => {
    expect(most).toBeGreaterThanOrEqual(1500);
  });

  it.each([
    ['as long as a sheet may be', {}, 0, [most]],
    ['too long, with nothing to cut at', {}, 1, [most, 1]],
    ['at a frame start', { [most - 200]: ' 渡船在雾里慢慢' }, 500, [most - 200, 700]],
    ['behind a stop', { [most - 201]: '渡船靠岸。' }, 500, [most - 200, 700]],
    ['at blank lines', { [most - 100]: '\n渡船在雾里慢慢' }, 500, [most - 100, 600]],
    [
      'where more speaks for it',
      {
        [most - 201]: '渡船靠岸。',
        [most - 101]: '渡船靠岸。',
        [most - 100]: '\n\n 渡船在雾里慢慢',
        [most - 50]: ' 渡船在雾里慢慢',
      },
      500,
      [most - 100, 600],
    ],
    ['not at half its length', { [most >> 1]: '\n\n 渡船在雾里慢慢' }, 500, [most, 500]],
    ['again and again', {}, most + 1000, [most, most, 1000]],
  ])('cuts an input that goes on without a form feed: %s', (_, changed, beyond, counts) => {
    const text = long(most + beyond, changed);
    expect(sizes(text)).toEqual(counts);
    // every line has all of the text: compared whole, that would take the square of its length
    const own = (line: Line): unknown[] => [line.number, line.text, line.start, line.sheet];
    expect([...sheetsOf(text)].flat().map(own)).toEqual(linesOf(text).map(own));
  });

  it('has every line in exactly one sheet, and no sheet empty', () => {
    const unit = fc.constantFrom('甲\n', '\f', '\n', ' 乙。\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const lines = linesOf(text);
        const sheets = [...sheetsOf(text)];
        expect(sheets.flat()).toEqual(lines);
        expect(hasSeveralSheets(text)).toBe(sheets.length > 1);
        for (const sheet of sheets) expect(new Set(sheet.map((line) => line.sheet)).size).toBe(1);
      }),
    );
  });
});

describe('passages', () => {
  // 甲乙丙|丁戊|己 of lines 4, 6 and 9
  const passage: Passage = { text: '甲乙丙 丁戊己', starts: [0, 4, 6], numbers: [4, 6, 9], sheet: 2 };

  it.each([
    ['all of it', 0, 7, '甲乙丙 丁戊己', [0, 4, 6], [[4, 9]]],
    ['the first line', 0, 3, '甲乙丙', [0], [[4, 4]]],
    ['a part of the first line', 1, 2, '乙', [0], [[4, 4]]],
    ['from one line into the next', 2, 5, '丙 丁', [0, 2], [[4, 6]]],
    ['a blank at its end left out', 2, 4, '丙', [0], [[4, 4]]],
    ['a blank at its head left out', 3, 6, '丁戊', [0], [[6, 6]]],
    ['the last line', 6, 7, '己', [0], [[9, 9]]],
    ['from the middle of a line', 5, 7, '戊己', [0, 1], [[6, 9]]],
  ])('a slice: %s', (_, from, to, text, starts, range) => {
    const slice = slicePassage(passage, from, to);
    expect(slice).toMatchObject({ text, starts, sheet: 2 });
    expect(rangeOf(slice)).toEqual(range);
  });

  it('a slice to the end needs no end', () => {
    expect(slicePassage(passage, 4).text).toBe('丁戊己');
  });

  it('a passage of no lines comes from nowhere', () => {
    expect(rangeOf({ text: '', starts: [], numbers: [], sheet: 1 })).toEqual([]);
  });
});

describe('separator', () => {
  it.each([
    ['Han, Han', '河', '堤', ''],
    ['Han, full-width comma', '河', '，', ''],
    ['full-width stop, Han', '。', '河', ''],
    ['Han, digit', '月', '3', ''],
    ['digit, Han', '3', '月', ''],
    ['digit, per cent', '5', '%', ''],
    ['digits of a number', '2', '5', ''],
    ['Han, Latin', '看', 'V', ''],
    ['Latin, Han', 'R', '展', ''],
    ['closing quote, Han', '”', '河', ''],
    ['Han, opening quote', '河', '“', ''],
    ['digit, closing quote', '5', '”', ''],
    ['dash, dash', '—', '—', ''],
    ['dot, Latin', '·', 'D', ''],
    ['kana, kana', 'の', 'は', ''],
    ['Latin, Latin', 'd', 't', ' '],
    ['Hangul, Hangul', '강', '둑', ' '],
    ['Hangul, digit', '강', '3', ' '],
  ])('in a Chinese column: %s', (_, last, first, between) => {
    expect(separator(last, first, true)).toBe(between);
  });

  it.each([
    ['Latin, Latin', 'd', 't', ' '],
    ['Latin, digit', 'h', '4', ' '],
    ['digit, Latin', '4', 'b', ' '],
    ['digit, digit', '4', '5', ' '],
    ['stop, capital', '.', 'T', ' '],
    ['closing quote, letter', '”', 's', ' '],
    ['letter, opening quote', 'd', '“', ' '],
    ['dash, letter', '—', 'a', ' '],
    ['Han quoted in a Western column', '河', 'a', ''],
    ['letter, stop on a line of its own', 'd', '.', ''],
    ['letter, comma', 'd', ',', ''],
    ['letter, closing bracket', 'd', ')', ''],
    ['letter, closing quote', 'd', '”', ''],
    ['opening bracket, letter', '(', 'a', ''],
    ['low opening quote, letter', '„', 'a', ''],
    ['high quote, which closes in German, letter', '“', 'h', ' '],
    ['Hangul, stop', '다', '.', ''],
  ])('in a Western column: %s', (_, last, first, between) => {
    expect(separator(last, first, false)).toBe(between);
  });
});

describe('rejoin', () => {
  const join = (text: string, chinese: boolean): [text: string, dropped: string[]] => {
    const dropped: LineEndHyphen[] = [];
    const passage = rejoin(linesOf(text), chinese, dropped);
    return [
      passage.text,
      dropped.filter(({ written }) => written === '').map(({ mark, line }) => `${mark}${line}`),
    ];
  };

  it.each([
    ['a sentence', '河堤今天\n合龙。', '河堤今天合龙。'],
    ['a number', '共花1,2\n00元', '共花1,200元'],
    ['a share', '升了30\n%。', '升了30%。'],
    ['a date', '3月1\n8日', '3月18日'],
    ['a stop on a line of its own', '河堤合龙\n。', '河堤合龙。'],
    ['a closing quote on a line of its own', '“合龙了\n”', '“合龙了”'],
    ['an opening bracket on a line of its own', '（\n河堤', '（河堤'],
    ['Latin words', '看了Open\nDay', '看了Open Day'],
    ['a hyphen in a Latin word', '用了Blue-\ntooth', '用了Bluetooth'],
    ['a full-width dash', '渡口——\n最后的渡口', '渡口——最后的渡口'],
  ])('Chinese: %s', (_, text, joined) => {
    expect(join(text, true)[0]).toBe(joined);
  });

  it.each([
    ['words', 'The ferry\nsailed.', 'The ferry sailed.', []],
    ['a hyphen that parts a word', 'The har-\nbour', 'The harbour', ['-1']],
    ['a typographic hyphen', 'The har‐\nbour', 'The harbour', ['‐1']],
    ['a soft hyphen', 'The har\u00ad\nbour', 'The harbour', ['\u00ad1']],
    ['a hyphen of old German print', 'Der Ha⸗\nfen', 'Der Hafen', ['⸗1']],
    ['a negation sign of some OCR', 'The har¬\nbour', 'The harbour', ['¬1']],
    ['a hyphen before a capital', 'Baden-\nBaden', 'Baden-Baden', []],
    ['a hyphen before a digit', 'the A-\n7 road', 'the A-7 road', []],
    ['a hyphen after a digit', 'a 31-\nyear', 'a 31-year', []],
    ['a hyphen between digits', 'won 31-\n28', 'won 31-28', []],
    ['a dash after a blank', 'two -\n28', 'two - 28', []],
    [
      'a hyphen and a soft hyphen: a hyphen of the word',
      'a well-\u00ad\nknown song',
      'a well-known song',
      ['\u00ad1'],
    ],
    ['a suspended hyphen', 'pre-\nand post-flood', 'pre- and post-flood', []],
    ['a word in capitals', 'HAR-\nROW BAY', 'HARROW BAY', ['-1']],
    ['capitals behind a small letter', 'the Anglo-\nAMERICAN', 'the Anglo-AMERICAN', []],
    ['a name of several hyphens', 'PORT-AUX-\nPINS', 'PORT-AUX-PINS', []],
    ['a single capital', 'BAY-\nSide', 'BAY-Side', []],
    ['a suspended hyphen, German', 'die Vor-\nund Nachteile', 'die Vor- und Nachteile', []],
    ['a word that only begins like a conjunction', 'the band-\nandrum', 'the bandandrum', ['-1']],
    ['a dash between words', 'ferry –\nthe last', 'ferry – the last', []],
    ['a dash of two hyphens', 'the ferry --\nlast', 'the ferry -- last', []],
    ['a stop on a line of its own', 'It sailed\n.', 'It sailed.', []],
    ['two words parted on three lines', 'The har-\nbour mas-\nter', 'The harbour master', ['-1', '-2']],
  ])('Western: %s', (_, text, joined, hyphens) => {
    expect(join(text, false)).toEqual([joined, hyphens]);
  });

  it('Hangul takes a blank', () => {
    expect(join('강둑이\n오늘', false)[0]).toBe('강둑이 오늘');
  });

  it('knows where its lines begin, over a hyphen taken out too', () => {
    const passage = rejoin(linesOf('The har-\nbour\n\nmaster'), false, []);
    expect(passage).toEqual({ text: 'The harbour master', starts: [0, 7, 12], numbers: [1, 2, 4], sheet: 1 });
  });

  it('asks what is between two lines first, where it is told how', () => {
    const lines = linesOf('守牢底线\n办好实事\n见效');
    const halves = rejoin(lines, true, [], (before) => (before.text.length === 4 ? ' ' : null));
    expect(halves.text).toBe('守牢底线 办好实事 见效');
    expect(rejoin(lines, true, [], (_, after) => (after.text === '见效' ? '' : ' ')).text).toBe(
      '守牢底线 办好实事见效',
    );
  });

  it('invents nothing: what is joined and what was dropped is what stood there', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'河堤强ab-\u00ad，。“”1강'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, chinese) => {
        const lines = linesOf(rows.join('\n'));
        const dropped: LineEndHyphen[] = [];
        const { text, starts } = rejoin(lines, chinese, dropped);
        const count = (s: string) => [...s.replace(/\s/g, '')].sort().join('');
        const taken = dropped.map(({ mark, written }) => (written === mark ? '' : mark)).join('');
        const put = dropped.map(({ mark, written }) => (written === mark ? '' : written)).join('');
        expect(count(text + taken)).toBe(count(rows.join('') + put));
        expect(starts).toHaveLength(lines.length);
      }),
    );
  });
});

describe('faceOf', () => {
  /** Running text, broken where the next word of a face does not fit into twelve ems. */
  function setIn(face: Uint8Array): string {
    const width = (text: string): number =>
      [...text].reduce((sum, c) => sum + (face[c.charCodeAt(0)] as number), 0);
    const words = `the mill still lifts its little mill lilt till it fills ${'while men warm their hands and '.repeat(9)}`;
    const lines = [''];
    for (const word of words.repeat(3).trim().split(' ')) {
      const line = lines.at(-1) as string;
      if (width(`${line} ${word}`) > 12 * EM) lines.push(word);
      else lines[lines.length - 1] = `${line} ${word}`.trim();
    }
    return lines.join('\n');
  }

  it.each(FACES.map((face, i) => [i, face] as const))(
    'face %i is told by where its lines break',
    (i, face) => {
      expect(FACES.indexOf(faceOf(splitLines(setIn(face)).lines, false))).toBe(i);
    },
  );

  /** Running text with a mark in every few characters, broken where the next character of a face does not fit. */
  function setChinese(face: Uint8Array): string {
    const text =
      '渡船在雾里慢慢靠岸，船上的人都站起来，看着河堤、码头和“老站房”的灯；灯亮着，没有人说话，'.repeat(9);
    const lines = [''];
    let width = 0;
    for (const [piece] of text.matchAll(/“?.[，、；”]*/gu)) {
      const own = [...piece].reduce((sum, c) => sum + (face[c.charCodeAt(0)] as number), 0);
      if (width + own > 14 * EM) {
        lines.push('');
        width = 0;
      }
      lines[lines.length - 1] += piece;
      width += own;
    }
    return lines.join('\n');
  }

  it.each(CHINESE_FACES.map((face, i) => [i, face] as const))(
    'face %i of Chinese columns is told by where their lines break',
    (i, face) => {
      expect(CHINESE_FACES.indexOf(faceOf(splitLines(setChinese(face)).lines, true))).toBe(i);
    },
  );

  it('a sheet without running text is set in the commoner face', () => {
    expect(faceOf(splitLines('LOCAL\nA6').lines, false)).toBe(FACES[0]);
    expect(faceOf([], false)).toBe(FACES[0]);
    expect(faceOf([], true)).toBe(CHINESE_FACES[0]);
  });
});
