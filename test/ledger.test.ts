import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkLedger, LedgerError } from '../src/ledger.js';
import type { Change, Page } from '../src/types.js';
import { articleOf, blockOf, pageOf } from './pages.js';

const source = '渡口小学\r\n□ 清晨，\r\n渡船靠岸。\r\n港';

/** A sound page of that source. */
function ferry(): Page {
  return pageOf({
    source: { path: 'p1.txt', encoding: 'utf-8', sha256: '0'.repeat(64), lines: 4 },
    articles: [
      articleOf(blockOf('headline', '渡口小学'), {
        ...blockOf('paragraph', '清晨，渡船靠岸。'),
        lines: [[2, 3]],
      }),
    ],
    unplaced: [blockOf('fragment', '港', 4)],
    removed: [{ text: '□', lines: [[2, 2]], reason: 'line-mark' }],
  });
}

function change(before: string, after: string, transform = 'compatibility-characters'): Change {
  return { transform, start: 0, end: before.length, line: 1, column: 1, before, after };
}

/** One block made of a source of one line, with the changes between them. */
function mapped(text: string, ...changes: Change[]): Page {
  return { ...ferry(), articles: [], unplaced: [blockOf('paragraph', text)], removed: [], changes };
}

const paragraph = (page: Page) => page.articles[0]?.blocks[1] as { text: string; lines: [number, number][] };

describe('checkLedger accepts', () => {
  test.each<[string, Page, string]>([
    ['a page that accounts for everything', ferry(), source],
    ['an empty page of an empty source', { ...pageOf({}), source: { ...pageOf({}).source, lines: 1 } }, ''],
    ['blanks lost and blanks added', mapped('a b\u3000c'), 'ab\u00a0\tc\ufeff'],
    ['a mapped character', mapped('工人', change('⼯', '工')), '⼯人'],
    ['one character mapped to two', mapped('fish', change('ﬁ', 'fi')), 'ﬁsh'],
    [
      'a character mapped twice',
      mapped('户', change('⼾', '戶'), change('戶', '户', 'chinese-variants')),
      '⼾',
    ],
    ['a mapping whose characters stand elsewhere too', mapped('工⼯工', change('⼯', '工')), '⼯⼯工'],
    ['a mapping that takes blanks along', mapped('，渡', change(' , ', '，')), ' , 渡'],
    ['a deletion of blanks', mapped('渡口', change('  ', '', 'justification-spaces')), '渡  口'],
    [
      'a deletion that is listed as removed',
      {
        ...mapped('渡口', change('渡口', '')),
        removed: [{ text: '渡口', lines: [[1, 1]], reason: 'doubled-text' }],
      },
      '渡口渡口',
    ],
    ['characters beyond the basic plane', mapped('𠮷'), '𠮷'],
  ])('%s', (_name, page, text) => {
    expect(() => checkLedger(page, text)).not.toThrow();
  });
});

describe('checkLedger rejects', () => {
  // biome-ignore format: a table
  test.each<[string, (page: Page) => void, string]>([
    ['a lost character', (page) => { paragraph(page).text = '清晨，渡船靠。'; }, 'lost 1 × 岸 (U+5CB8, perhaps of line 3)'],
    ['a lost character that stands elsewhere too', (page) => { paragraph(page).text = '清晨，船靠岸。'; }, 'lost 1 × 渡 (U+6E21, perhaps of line 3)'],
    ['a lost fragment', (page) => { page.unplaced = []; }, 'lost 1 × 港 (U+6E2F, perhaps of line 4)'],
    ['a lost removal', (page) => { page.removed = []; }, 'lost 1 × □ (U+25A1, perhaps of line 2)'],
    ['a doubled character', (page) => { paragraph(page).text = '清晨晨，渡船靠岸。'; }, 'invented 1 × 晨 (U+6668)'],
    ['an invented character', (page) => { paragraph(page).text = '清晨，渡船靠岸了。'; }, 'invented 1 × 了 (U+4E86)'],
    ['an invented soft hyphen', (page) => { paragraph(page).text = '清晨，渡船\u00ad靠岸。'; }, 'invented 1 × \u00ad (U+00AD)'],
    ['a character beyond the basic plane', (page) => { paragraph(page).text += '𠮷𠮷'; }, 'invented 2 × 𠮷 (U+20BB7)'],
    ['a mapping that nobody recorded', (page) => { paragraph(page).text = '清晨,渡船靠岸。'; }, 'lost 1 × ， (U+FF0C, perhaps of line 2); invented 1 × , (U+002C)'],
    ['a mapping that did not happen', (page) => { page.changes = [change('岸', '案')]; }, 'invented 1 × 岸 (U+5CB8); lost 1 × 案 (U+6848)'],
    ['a deletion that nobody listed', (page) => { page.changes = [change('港', '')]; page.unplaced = []; }, 'lost 1 × 港'],
    ['more than five', (page) => { page.articles = []; }, 'and 6 more'],
  ])('%s', (_name, spoil, message) => {
    const page = ferry();
    spoil(page);
    expect(() => checkLedger(page, source)).toThrow(LedgerError);
    expect(() => checkLedger(page, source)).toThrow(`the characters of p1.txt do not add up: `);
    expect(() => checkLedger(page, source)).toThrow(message);
  });

  it('names no more than five characters', () => {
    expect(() => checkLedger({ ...ferry(), articles: [] }, source)).toThrow(/^[^×]*(×[^×]*){5}$/);
  });

  test.each<[string, [number, number][], string]>([
    ['no line', [], 'paragraph “清晨，渡船靠岸。” comes from no line'],
    ['line 0', [[0, 3]], 'paragraph “清晨，渡船靠岸。” comes from lines 0–3 of 4'],
    ['a line after the last', [[2, 5]], 'comes from lines 2–5 of 4'],
    ['a range that runs backwards', [[3, 2]], 'comes from lines 3–2 of 4'],
    ['half a line', [[2, 2.5]], 'comes from lines 2–2.5 of 4'],
    ['half a line at the start', [[1.5, 2]], 'comes from lines 1.5–2 of 4'],
    ['a line that is none', [[Number.NaN, 3]], 'comes from lines NaN–3 of 4'],
    [
      'a wrong second range',
      [
        [2, 2],
        [3, 9],
      ],
      'comes from lines 3–9 of 4',
    ],
  ])('%s', (_name, lines, message) => {
    const page = ferry();
    paragraph(page).lines = lines;
    expect(() => checkLedger(page, source)).toThrow(LedgerError);
    expect(() => checkLedger(page, source)).toThrow(message);
  });

  it('wrong lines of an unplaced or a removed piece', () => {
    const unplaced = { ...ferry(), unplaced: [blockOf('fragment', '港', 5)] };
    expect(() => checkLedger(unplaced, source)).toThrow('fragment “港” comes from lines 5–5 of 4');
    const removed = { ...ferry(), removed: [{ text: '□', lines: [], reason: 'line-mark' }] };
    expect(() => checkLedger(removed, source)).toThrow('removed (line-mark) “□” comes from no line');
  });

  it('a block without text', () => {
    const page = { ...ferry(), unplaced: [blockOf('fragment', '港', 4), blockOf('banner', ' \u3000', 2)] };
    expect(() => checkLedger(page, source)).toThrow('banner without text at lines 2–2');
  });
});

describe('checkLedger', () => {
  it('judges a page by itself, whatever it was given before', () => {
    const spoilt = { ...ferry(), articles: [] };
    expect(() => checkLedger(spoilt, source)).toThrow(LedgerError);
    expect(() => checkLedger(ferry(), source)).not.toThrow();
    expect(() => checkLedger(spoilt, source)).toThrow(LedgerError);
  });

  it('notices any one character more or less, and only that', () => {
    const unit = fc.constantFrom(...'渡口，。a1 \u3000\n\u00ad□'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), fc.nat(), unit, (text, at, extra) => {
        fc.pre(text.trim() !== '');
        const page = (block: string) => mapped(`渡${block}`);
        const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        const check = (block: string) => () => checkLedger(page(block), `渡${text}`);
        expect(check(text)).not.toThrow();
        const blank = (character: string) => character.trim() === '';
        if (blank(text[at % text.length] ?? '')) expect(check(cut)).not.toThrow();
        else expect(check(cut)).toThrow(LedgerError);
        if (blank(extra)) expect(check(text + extra)).not.toThrow();
        else expect(check(text + extra)).toThrow(LedgerError);
      }),
    );
  });
});
