import { describe, expect, it } from 'vitest';
import { divideHeadings } from '../src/articles/heading-runs.js';
import type { Unit } from '../src/articles/units.js';
import { wordingOf } from '../src/articles/wording.js';
import type { Passage } from '../src/lines/passage.js';
import type { Role } from '../src/types.js';

const divided = (units: readonly Unit[]) => divideHeadings(units, wordingOf(units));

const passageOf = (rows: readonly string[]): Passage => {
  const starts: number[] = [];
  let text = '';
  for (const row of rows) {
    starts.push(text.length);
    text += row;
  }
  return { text, starts, numbers: rows.map((_, i) => i + 1), sheet: 1 };
};
const heading = (...drafts: [Role, ...string[]][]): Unit => ({
  kind: 'heading',
  drafts: drafts.map(([role, ...rows]) => ({ role, passage: passageOf(rows) })),
});
const body = (text: string): Unit => ({
  kind: 'body',
  drafts: [{ role: 'paragraph', passage: passageOf([text]) }],
});

const FERRY = body('青澜渡口昨日添了两艘新渡船，过江的时间缩短到八分钟，船票仍是两元。');
const KITCHEN = body('石棠小学的食堂开学第一天开伙，山区的孩子吃上了热饭，营养均衡的菜单贴在门口。');
const LAMPS = body('槐荫小巷的路灯修好了，夜归的居民不再摸黑，城管局排查了全区的小巷。');

const shown = (units: readonly Unit[]): string[] =>
  units
    .filter(({ kind }) => kind === 'heading')
    .map(({ drafts }) => drafts.map(({ role, passage }) => `${role} ${passage.text}`).join(' | '));

describe('divideHeadings', () => {
  it.each<[string, Unit[], string[]]>([
    [
      'two headlines that were read as one block',
      [FERRY, KITCHEN, heading(['headline', '青澜渡口添新渡船', '石棠小学食堂开伙'])],
      ['headline 青澜渡口添新渡船', 'headline 石棠小学食堂开伙'],
    ],
    [
      'a headline of two lines that speak of one story',
      [FERRY, KITCHEN, heading(['headline', '青澜渡口添新渡船', '过江只要八分钟'])],
      ['headline 青澜渡口添新渡船过江只要八分钟'],
    ],
    [
      'a deck of the next story',
      [FERRY, LAMPS, heading(['headline', '青澜渡口添新渡船'], ['deck', '槐荫小巷路灯修好夜归不再摸黑'])],
      ['headline 青澜渡口添新渡船', 'deck 槐荫小巷路灯修好夜归不再摸黑'],
    ],
    [
      'two headings that speak of one story',
      [KITCHEN, LAMPS, heading(['headline', '山区孩子吃上热饭']), heading(['headline', '石棠小学食堂开伙'])],
      ['headline 山区孩子吃上热饭 | headline 石棠小学食堂开伙'],
    ],
    [
      'a kicker goes with its headline, whatever it speaks of',
      [FERRY, LAMPS, heading(['kicker', '城管局'], ['headline', '青澜渡口添新渡船'])],
      ['kicker 城管局 | headline 青澜渡口添新渡船'],
    ],
    [
      'a byline stays with its heading',
      [FERRY, LAMPS, heading(['headline', '青澜渡口添新渡船'], ['byline', '本报记者 路灯修'])],
      ['headline 青澜渡口添新渡船 | byline 本报记者 路灯修'],
    ],
    [
      'rows that speak of no story stay as their shapes divide them',
      [FERRY, LAMPS, heading(['headline', '金浪千重', '机声隆隆']), heading(['headline', '春风又绿'])],
      ['headline 金浪千重机声隆隆', 'headline 春风又绿'],
    ],
    [
      'with one story there is nothing to tell apart',
      [FERRY, heading(['headline', '青澜渡口添新渡船', '石棠小学食堂开伙'])],
      ['headline 青澜渡口添新渡船石棠小学食堂开伙'],
    ],
  ])('%s', (_, units, wanted) => expect(shown(divided(units))).toEqual(wanted));

  it('gives the same array back where nothing changes', () => {
    const units = [FERRY, KITCHEN, heading(['headline', '青澜渡口添新渡船'])];
    expect(divided(units)).toBe(units);
    expect(divided([])).toEqual([]);
  });

  it('keeps what stands between the headings in its place', () => {
    const units = [
      heading(['headline', '青澜渡口添新渡船', '石棠小学食堂开伙']),
      FERRY,
      heading(['headline', '路灯修好了']),
      KITCHEN,
      LAMPS,
    ];
    expect(divided(units).map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'body',
      'heading',
      'body',
      'body',
    ]);
  });
});
