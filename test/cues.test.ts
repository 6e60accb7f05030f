import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../src/lines/classify.js';
import { CUES, cuesOf, shownBy } from '../src/lines/cues.js';
import { type Facts, factsOf } from '../src/lines/facts.js';
import { type Here, isFull, isGhost, isPlain, surroundings } from '../src/lines/here.js';
import { splitLines } from '../src/lines/line.js';
import type { Forms } from '../src/lines/line-forms.js';
import { type Scorer, scorerOf, scoresOf, scoresOfShown, type Weights } from '../src/lines/scorer.js';
import { continues, PREDECESSORS, STATES, type State } from '../src/lines/states.js';
import { CHINESE_WEIGHTS, WESTERN_WEIGHTS } from '../src/lines/weights.js';

const factsIn = (text: string, chinese: boolean): Facts[] => factsOf(splitLines(text).lines, chinese);
const factsOfLine = (text: string, chinese = true): Facts => factsIn(text, chinese)[0] as Facts;
/** Every line among its neighbours. */
const around = (facts: readonly Facts[]): Here[] => facts.map((_, i) => surroundings(facts, false)(i));
/** The facts of a line and its forms, by one name. */
const shown = (text: string, chinese = true): Facts & Forms => {
  const facts = factsOfLine(text, chinese);
  return { ...facts, ...facts.forms };
};

/** Two lines of a Western column, the second as wide as its measure. */
const FULL = 'the harbour lay in the\nmorning haze and there\n';

describe('factsOf', () => {
  it.each([
    ['河堤合龙。', 'stop'],
    ['“河堤合龙。”', 'stop'],
    ['（河堤合龙！）', 'stop'],
    ['河堤合龙……', 'stop'],
    ['It sailed.', 'stop'],
    ['„Sie fährt.“', 'stop'],
    ['‚Sie fährt!‘', 'stop'],
    ['« Il part. »', 'stop'],
    ['die Fähre „Heron“', 'open'],
    ['of the harbour, Mrs.', 'open'],
    ['the barge of William H.', 'open'],
    ['Dr.', 'open'],
    ['the farms.', 'stop'],
    ['at 7 a.m.', 'stop'],
    ['Robert Hale Jr.', 'stop'],
    ['from the U.S.', 'stop'],
    ['came Mrs.”', 'stop'],
    ['« C’est correct. »', 'stop'],
    ['»Das reicht.«', 'stop'],
    ['« la marée »', 'open'],
    ['他说：', 'colon'],
    ['河堤，', 'comma'],
    ['河堤、', 'comma'],
    ['the har-', 'hyphen'],
    ['the har\u00ad', 'hyphen'],
    ['河堤', 'open'],
    ['“河堤”', 'open'],
    ['（河堤，）', 'open'],
    ['”', 'open'],
    ['河堤合龙。①2', 'open'],
  ])('%s ends in: %s', (text, ending) => expect(factsOfLine(text).ending).toBe(ending));

  it.each([
    ['河堤', 'han'],
    ['3月', 'digit'],
    ['“河堤', 'opener'],
    ['"Ferry', 'opener'],
    ['„Fähre', 'opener'],
    ['，河堤', 'closer'],
    ['”河堤', 'closer'],
    ['——河堤', 'dash'],
    ['– ferry', 'dash'],
    ['□ 林一舟', 'mark'],
    ['# 河堤', 'hash'],
    ['ferry', 'lower'],
    ['été', 'lower'],
    ['Ferry', 'upper'],
    ['Übung', 'upper'],
    ['①河堤', 'other'],
    ['*', 'other'],
  ])('%s begins with: %s', (text, beginning) => expect(factsOfLine(text).beginning).toBe(beginning));

  it.each([
    ['punctuated', '河堤，合龙', true],
    ['punctuated', '河堤合龙。', false],
    ['punctuated', '升了3.5', false],
    ['paused', '不实、不当信息', true],
    ['paused', '不实、不当信息、', true],
    ['paused', '不实信息、', false],
    ['paused', '不实、不当信息，查处', false],
    ['paused', '不实不当信息', false],
    ['halves', '守牢底线 办好实事', true],
    ['halves', '“守牢底线” “办好实事”', true],
    ['halves', '守牢底线 3件实事', false],
    ['halves', '本报讯 （记者 林一舟） 河堤', false],
    ['halves', '守牢底线办好实事', false],
    ['capitals', 'HARROW BAY', false],
    ['dateline', '本报讯 昨日，', true],
    ['dateline', '昨日，本报讯', false],
    ['byline', '本报记者 林一舟', true],
    ['byline', '本报记者 林一舟，', false],
    ['signed', '（林一舟）', true],
    ['signed', '河堤合龙。（林一舟）', false],
    ['signedEnd', '河堤合龙。（林一舟）', true],
    ['signedEnd', '（林一舟）', false],
    ['jumpLine', '（下转4版）', true],
    ['jumpLine', '河堤合龙。（下转4版）', false],
    ['jumpLine', '▶▶下转第二版①', true],
    ['jumpLine', '水势下转第二版①', false],
    ['jumpEnd', '河堤合龙。（下转4版）', true],
    ['jumpEnd', '（下转4版）河堤', false],
    ['markEnd', '河堤合龙。①2', true],
    ['markEnd', '河堤合龙。12', false],
    ['creditEnd', '图为河堤。记者 林一舟 摄', true],
    ['creditEnd', '摄影师林一舟', false],
    ['caption', '图为河堤', true],
    ['caption', '看图说话', false],
    ['dateLine', '2021年3月2日', true],
    ['dateLine', '2021年3月2日，', false],
    ['entry', '问：河堤何时合龙？', true],
    ['entry', '答疑：河堤何时合龙？', false],
    ['entry', '他问：河堤何时合龙？', false],
    ['ordinal', '一、河堤', true],
    ['ordinal', '河堤一、', false],
    ['kickerEnd', '林一舟在调研时强调', true],
    ['kickerEnd', '林一舟，在调研时强调', false],
    ['attendance', '林一舟主持会议', true],
    ['attendance', '林一舟主持会议。', false],
    ['reportKind', '临浦修堤纪实', true],
    ['reportKind', '纪实文学', false],
    ['institution', '市教育局', true],
    ['institution', '市教育局、县委', false],
    ['institution', '临浦鹤汀云溪石棠望潮青澜麓原北屏禾川梧岭市教育局', false],
    ['furniture', '第3版', true],
    ['furniture', '第3版。', false],
    ['furniture', '责任编辑：林一舟 校对：何晴', true],
    ['furniture', '林一舟：责任编辑', false],
    ['furniture', '责任编辑：林一舟。', false],
  ] as const)('%s of %s: %s', (fact, text, holds) => expect(shown(text)[fact]).toBe(holds));

  it.each([
    ['capitals', 'HARROW BAY', true],
    ['capitals', 'HARROW bay', false],
    ['capitals', 'USA', false],
    ['dateline', 'HARROW BAY, March 4 — The ferry', true],
    ['dateline', 'In HARROW BAY — The ferry', false],
    ['byline', 'By Mara Ellison', true],
    ['byline', 'By the river; Mara', false],
    ['jumpLine', 'Continued on Page 6', true],
    ['jumpLine', 'sailed. Continued on Page 6', false],
    ['jumpEnd', 'sailed. Continued on Page 6', true],
    ['creditEnd', 'Photo by Mara Ellison', true],
    ['attendance', 'who attended', false],
  ] as const)('Western: %s of %s: %s', (fact, text, holds) => expect(shown(text, false)[fact]).toBe(holds));

  it('counts width and measure in half ems', () => {
    const facts = factsIn('渡船在雾里慢慢\n渡船在雾里慢慢\n渡船在雾里慢慢\n靠岸，', true);
    expect(facts.map(({ width }) => width)).toEqual([14, 14, 14, 5]);
    expect(facts.map(({ measure }) => measure)).toEqual([14, 14, 14, 14]);
  });

  it('has nothing to say of no lines', () => expect(factsOf([], true)).toEqual([]));
});

describe('a line among its neighbours', () => {
  const measured = (width: number, measure: number): Facts => ({ ...factsOfLine('河堤'), width, measure });

  it.each([
    ['as wide as the measure', 30, true],
    ['two half ems short of it', 28, true],
    ['three half ems short', 27, false],
    ['wider', 33, true],
  ])('full: %s', (_, width, full) => expect(isFull(measured(width, 30), false)).toBe(full));

  it.each([
    ['four fifths of the measure', 24, true],
    ['less', 23, false],
  ])('full, ragged: %s', (_, width, full) => expect(isFull(measured(width, 30), true)).toBe(full));

  it.each([
    [30, false],
    [28, false],
    [27, true],
    [26, true],
    [25, true],
    [24, false],
  ])('ghost indent, where 30 is full: %i %s', (width, ghost) =>
    expect(isGhost(measured(width, 30))).toBe(ghost),
  );

  it.each([
    ['河堤合龙', true],
    ['守牢底线 办好实事', true],
    ['他说：', true],
    ['河堤，合龙', false],
    ['河堤合龙，', false],
    ['河堤合龙。', false],
  ])('plain: %s %s', (text, plain) => expect(isPlain(factsOfLine(text))).toBe(plain));

  it.each([
    ['a word that stands inside another line', '春天的河\n堤修好了\n旧河堤不用了', 'seen'],
    ['a word that stands nowhere else', '春天的河\n堤修好了\n旧桥不用了', 'unseen'],
    ['a stop between', '春天的河。\n堤修好了\n旧河堤不用了', null],
    ['digits', '3\n0人\n30', null],
  ])('the word across the break: %s', (_, text, across) => {
    expect(around(factsIn(text, true))[1]?.wordAcross).toBe(across);
  });

  it('knows who stands where', () => {
    const facts = factsIn('甲\n乙\n丙', true);
    const [first, , last] = around(facts);
    expect(first).toMatchObject({ before: undefined, line: facts[0], after: facts[1], second: facts[2] });
    expect(last).toMatchObject({ before: facts[1], line: facts[2], after: undefined, second: undefined });
    expect(first?.wordAcross).toBeNull();
  });

  it('counts the unpunctuated lines to the next dateline and to running text', () => {
    const here = around(
      factsIn('守牢底线\n河堤今日合龙\n本报讯 昨日，河堤\n合龙\n渡船靠岸，\n岸上有人', true),
    );
    expect(here.map(({ toText }) => toText)).toEqual([1, 0, 1, 0, 99 + 1, 99]);
    expect(here.map(({ toDateline }) => toDateline).slice(0, 3)).toEqual([1, 0, 99 + 1]);
  });

  it('measures how often blank lines stand between lines', () => {
    const shares = (text: string) => around(factsIn(text, true)).map(({ blankShare }) => blankShare);
    expect(shares('甲\n乙\n丙\n丁')).toEqual([0, 0, 0, 0]);
    expect(shares('\n甲\n\n乙\n\n丙')).toEqual([1, 1, 1]);
    expect(shares('甲\n\n乙\n丙\n\n丁')).toEqual([0.5, 0.5, 0.5, 0.5]);
    const halves = shares(`${'甲\n'.repeat(30)}${'\n乙\n'.repeat(30)}`);
    expect([halves[0], halves.at(-1)]).toEqual([0, 1]);
  });

  it('measures how often blank lines stand behind the lines that surely end a paragraph', () => {
    const column = (...gaps: string[]) =>
      factsIn(gaps.map((gap) => `河堤今日全线合龙渡船靠岸，岸上\n有人。\n${gap}`).join(''), true);
    const shares = (facts: Facts[]) => around(facts).map(({ endShare }) => endShare);
    // of three ends, each paragraph is asked about the other two
    expect(shares(column('\n', '\n', '\n', ''))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(shares(column('', '\n', '', ''))[2]).toBe(0.5);
    expect(shares(column('', '\n', '', ''))[4]).toBe(0);
    expect(shares(column('', '', '', '')).at(-1)).toBe(0);
  });

  it('measures how often blank lines stand between lines in the open', () => {
    const shares = (text: string) => around(factsIn(text, true)).map(({ partedShare }) => partedShare);
    expect(shares('守牢底线\n\n办好实事')).toEqual([null, null]);
    expect(shares('守牢底线\n\n办好实事\n激发活力')).toEqual([null, 0, 1]);
    expect(shares('办好实事。\n\n激发活力\n\n擦亮名片\n打造品牌')).toEqual([null, null, 0, 1]);
    // what fills a column is running text
    const column = '渡船在雾里慢慢\n\n'.repeat(6);
    expect(shares(column)).toEqual(Array(6).fill(null));
    expect(shares(`${column}守牢\n办好`).slice(-3)).toEqual([null, 0, 1]);
  });

  it('measures nothing by a single end', () => {
    const facts = factsIn('河堤今日全线合龙渡船靠岸，岸上\n有人。\n\n河堤今日全线合龙渡船靠岸，岸上', true);
    expect(around(facts).map(({ endShare }) => endShare)).toEqual([null, null, null]);
  });
});

describe('cues', () => {
  it('have names of their own', () => {
    expect(CUES.length).toBeGreaterThan(50);
    expect(new Set(CUES).size).toBe(CUES.length);
    for (const name of CUES) expect(name).toMatch(/^\S.*\S$/);
  });

  it.each([
    ['Chinese', CHINESE_WEIGHTS],
    ['Western', WESTERN_WEIGHTS],
  ])('%s weights are for cues and states that there are', (_, weights) => {
    expect(Object.keys(weights.cues).filter((name) => !CUES.includes(name))).toEqual([]);
    expect(Object.keys(weights.sequence).filter((state) => !STATES.includes(state as State))).toEqual([]);
    const rows = [...Object.values(weights.cues), ...Object.values(weights.sequence)];
    expect(rows.filter(({ length }) => length !== STATES.length)).toEqual([]);
    expect(rows.flat().filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('all weigh something somewhere', () => {
    const weighs = ({ cues }: Weights, name: string) => cues[name]?.some((weight) => weight !== 0) ?? false;
    const idle = CUES.filter((name) => !weighs(CHINESE_WEIGHTS, name) && !weighs(WESTERN_WEIGHTS, name));
    expect(idle).toEqual([]);
  });

  /** The names of the cues of the line that is marked by ▶. */
  const cuesAt = (text: string, chinese: boolean): string[] => {
    const { lines } = splitLines(text.replace('▶', ''));
    const marked = splitLines(text).lines.findIndex((line) => line.text.includes('▶'));
    return Array.from(cuesOf(factsOf(lines, chinese), chinese)[marked] as number[], (c) => CUES[c] as string);
  };
  const COLUMN = '渡船在雾里慢慢\n渡船在雾里慢慢\n渡船在雾里慢慢\n';
  const ALONE = '渡船在雾里慢慢\n\n'.repeat(9);
  /** A heading of two lines, in a frame of its own. */
  const FRAMES = '守牢底线\n办好实事\n\n';
  /** Lines whose closing marks were torn off. */
  const TORN = '渡船在雾里慢慢\n”'.repeat(3) + COLUMN;

  it.each([
    ['always', '▶渡船', true],
    ['first line of the page', '▶渡船\n靠岸', true],
    ['first line of the page', '渡船\n▶靠岸', false],
    ['last line of the page', '渡船\n▶靠岸', true],
    ['last line of the page', '▶渡船\n靠岸', false],
    ['frame start', `${COLUMN} ▶渡船`, true],
    ['frame start', ' ▶渡船', false],
    ['frame start', `${COLUMN}▶渡船`, false],
    ['frame start after', `${COLUMN}▶渡船\n 靠岸`, true],
    ['several blank lines before', `${COLUMN}\n\n▶渡船`, true],
    ['several blank lines before', `${COLUMN}\n▶渡船`, false],
    ['blank line before, where most lines have none', `${COLUMN}${COLUMN}\n▶渡船`, true],
    ['blank line before, where most lines have none', `${ALONE}▶渡船`, false],
    ['no blank line before, where most lines have one', `${ALONE}渡船\n▶靠岸`, true],
    ['no blank line before, where most lines have one', `${COLUMN}▶靠岸`, false],
    ['blank line between lines in the open, where most have one', `${FRAMES}▶激发活力\n\n擦亮名片`, true],
    ['blank line between lines in the open, where most have one', `${FRAMES}▶激发活力。\n\n擦亮名片`, false],
    [
      'blank line between lines in the open, where most have one',
      `${FRAMES}渡船靠岸。\n\n▶激发活力\n擦亮名片`,
      false,
    ],
    ['no blank line between lines in the open, where most have one', `${FRAMES}激发活力\n▶擦亮名片`, true],
    [
      'no blank line between lines in the open, where most have one',
      `${ALONE}${FRAMES}激发活力\n▶擦亮名片`,
      true,
    ],
    [
      'blank line between lines in the open, where few have one',
      '守牢底线\n办好民生实事清单\n激发活力\n\n▶擦亮文化名片品牌\n\n补齐短板',
      true,
    ],
    ['blank line between lines in the open, where few have one', `${FRAMES}▶激发活力\n\n擦亮名片`, false],
    [
      'no blank line between lines in the open, where few have one',
      '守牢底线\n▶办好民生实事清单\n激发活力\n擦亮文化名片品牌\n\n补齐短板',
      true,
    ],
    ['no blank line between lines in the open, where few have one', `${FRAMES}激发活力\n▶擦亮名片`, false],
    [
      'blank line between lines in the open, as between all others',
      '守牢底线\n\n▶办好实事\n\n激发活力',
      true,
    ],
    ['blank line between lines in the open, as between all others', '守牢底线\n\n▶办好实事', false],
    // lines that fill a column are running text
    ['blank line between lines in the open, as between all others', `${ALONE}▶渡船在雾里慢慢`, false],
    ['blank line between lines in the open, where no others have one', `${FRAMES}▶激发活力`, true],
    ['no blank line between lines in the open, as between all others', '守牢底线\n▶办好实事\n激发活力', true],
    [
      'no blank line between lines in the open, where all others have one',
      `守牢底线\n▶办好实事\n\n激发活力`,
      true,
    ],
    ['full line', `${COLUMN}▶渡船在雾里慢慢\n${COLUMN}`, true],
    ['full line', `${COLUMN}▶靠岸。\n${COLUMN}`, false],
    ['short line', `${COLUMN}▶靠岸。\n${COLUMN}`, true],
    ['ghost indent after a stop', `${COLUMN}靠岸。\n▶船上有人。\n${COLUMN}`, true],
    ['ghost indent after a stop', `${COLUMN}▶船上有人。\n${COLUMN}`, false],
    ['ghost indent in mid-sentence', `${COLUMN}▶船上有人。\n${COLUMN}`, true],
    ['short line before, ending in a stop', `${COLUMN}靠岸。\n▶船上有人。\n${COLUMN}`, true],
    ['full line before, ending in the open', `${COLUMN}▶靠岸。\n${COLUMN}`, true],
    ['full line before, ending in the open', `${COLUMN}靠岸。\n▶船上有人。\n${COLUMN}`, false],
    ['ends in a stop', '▶靠岸。', true],
    ['ends in a stop', '▶靠岸', false],
    ['begins with a dash', '▶——靠岸', true],
    ['begins with a dash', '▶靠——岸', false],
    ['up to 4 em', '▶靠岸', true],
    ['up to 4 em', '▶渡船在雾里慢慢', false],
    ['up to 8 em', '▶渡船在雾里慢慢', true],
    ['one or two hashes', '▶## 渡船靠岸', true],
    ['three hashes', '▶## 渡船靠岸', false],
    ['three hashes', '▶### 渡船靠岸', true],
    ['three hashes', '▶#### 渡船靠岸', false],
    ['four hashes or more', '▶#### 渡船靠岸', true],
    ['uncut line', `▶${'渡船在雾里慢慢靠岸，'.repeat(10)}`, true],
    ['uncut line', '▶渡船', false],
    ['two halves', '▶守牢底线 办好实事', true],
    ['dateline', '▶本报讯 昨日，渡船', true],
    ['dateline before', '本报讯 昨日，渡船\n▶靠岸', true],
    ['dateline before', '▶本报讯 昨日，渡船\n靠岸', false],
    ['dateline after', '▶渡船靠岸\n本报讯 昨日，渡船', true],
    ['dateline after', '渡船靠岸\n▶本报讯 昨日，渡船', false],
    ['jump line', '▶（下转4版）', true],
    ['ends in a jump', '▶（下转4版）', false],
    ['ends in a jump', '▶靠岸。（下转4版）', true],
    ['jump before', '靠岸。（下转4版）\n▶渡船', true],
    ['jump line', '靠岸。\n▶（下转\n4版）\n渡船', true],
    ['jump line', '靠岸。\n（下转\n▶4版）\n渡船', true],
    ['jump line', '靠岸。（下转\n▶4版）\n渡船', false],
    ['furniture', '▶# 渡口日报', true],
    ['furniture', '▶# 渡口日报社的新楼', false],
    ['a name by itself', '▶林一舟', true],
    ['a name by itself', '▶□ 林一舟', true],
    ['a name by itself', '▶林 舟', true],
    ['a name by itself', '▶歐陽一舟', true],
    ['a name by itself', '▶渡一舟', false],
    ['a name by itself', '▶林', false],
    ['a name by itself', '▶林一舟说', false],
    ['a name by itself', '▶林一舟。', false],
    ['a name by itself after', '▶渡船靠岸\n林一舟', true],
    ['a name by itself before', '林一舟\n▶渡船靠岸', true],
    [
      'up to 60 em since a paragraph surely began, after a full line with a stop',
      `${COLUMN}靠岸。\n${COLUMN}${COLUMN.slice(0, -2)}。\n▶渡船\n`,
      true,
    ],
    [
      'up to 15 em until a paragraph surely ends, after a full line with a stop',
      `${COLUMN}靠岸。\n${COLUMN}${COLUMN.slice(0, -2)}。\n▶渡船靠岸。\n渡船\n`,
      true,
    ],
    [
      'up to 15 em until a paragraph surely ends, after a full line with a stop',
      `${COLUMN}靠岸。\n▶渡船靠岸。\n渡船\n`,
      false,
    ],
    ['jump before', '（下转4版）\n▶渡船', true],
    ['unpunctuated', '▶渡船靠岸', true],
    ['unpunctuated', '▶渡船，靠岸', false],
    ['punctuated inside', '▶渡船，靠岸', true],
    ['punctuated inside', '▶渡船、栈桥靠岸', false],
    ['nothing but 、 inside', '▶渡船、栈桥靠岸', true],
    ['nothing but 、 inside', '▶渡船、栈桥，靠岸', false],
    ['nothing but 、 inside the line in the open before', '渡船、栈桥靠岸\n▶有人', true],
    ['nothing but 、 inside the line in the open before', '渡船，栈桥靠岸\n▶有人', false],
    ['as wide as the unpunctuated line before', '守牢底线\n▶办好实事', true],
    ['as wide as the unpunctuated line before', '守牢底线\n▶办好实事的人', false],
    ['unpunctuated and wider than the one before', '守牢底线\n▶办好实事的人', true],
    ['unpunctuated and narrower than the one before', '守牢底线的人\n▶办好实事', true],
    ['the word across the break stands elsewhere', '春天的河\n▶堤修好了\n旧河堤不用了', true],
    ['the word across the break stands nowhere else', '春天的河\n▶堤修好了\n旧桥不用了', true],
    ['dateline a few unpunctuated lines ahead', '▶渡船\n靠岸\n本报讯 昨日，渡船', true],
    ['dateline a few unpunctuated lines ahead', '▶渡船\n船上，有人\n本报讯 昨日，渡船', false],
    ['dateline a few unpunctuated lines ahead', '▶渡船\n本报讯 昨日，渡船', false],
    ['running text after', '▶渡船\n船上，有人', true],
    ['running text after', '▶渡船\n靠岸\n船上，有人', false],
    ['rest of a torn line', `${COLUMN}靠岸。\n▶“船上有\n${TORN}`, true],
    ['rest of a torn line', `${COLUMN}靠岸，\n”他\n▶“船上\n${TORN}`, true],
    // no line here begins with a closing mark: the extractor tears none
    ['rest of a torn line', `${COLUMN}靠岸。\n▶“船上有\n${COLUMN}`, false],
    ['rest of a torn line', `${COLUMN}靠岸。\n▶“船上有人下船\n${TORN}`, false],
    ['rest of a torn line', `${COLUMN}▶“船上有\n${TORN}`, false],
    ['rest of a torn line', `${COLUMN}靠岸。\n▶船上有人\n${TORN}`, false],
    ['torn before its end', `${COLUMN}▶靠岸。\n“船上有\n${TORN}`, true],
    ['ends in names in brackets', '靠岸了。（本报记者\n▶林一舟）\n渡船', true],
    ['ends in names in brackets', '靠岸了。\n（本报记者\n▶林一舟 何晴）\n渡船', true],
    ['leaves names in brackets open', '▶靠岸了。（本\n版稿件均为\n林一舟采写）\n渡船', true],
    ['leaves names in brackets open', '靠岸了。（本\n▶版稿件均为\n林一舟采写）\n渡船', true],
    ['names in brackets left open before', '靠岸了。（本\n版稿件均为\n▶林一舟采写）\n渡船', true],
    ['leaves names in brackets open', '靠岸了。（本\n版稿件均为\n▶林一舟采写）\n渡船', false],
    ['leaves names in brackets open', '▶靠岸了。\n（本报记者\n林一舟 何晴）\n渡船', false],
    ['leaves names in brackets open', '▶渡船（昨日修好的\n那一艘）\n靠岸', false],
    ['ends in names in brackets', '靠岸了。（作者系\n▶渡口小学教师）\n渡船', true],
    ['ends in names in brackets', '渡船（昨日修好的\n▶那一艘）\n靠岸', false],
    [
      'much room for its first word on the line before, after a stop',
      `${COLUMN}靠岸。\n▶渡船\n${COLUMN}`,
      true,
    ],
    [
      'hardly room for its first word on the line before, after a stop',
      `${COLUMN}靠岸。\n▶Ferryboats\n${COLUMN}`,
      true,
    ],
    [
      'an indent of room for its first word on the line before, in mid-sentence',
      `${COLUMN}渡船在雾里\n▶渡船\n${COLUMN}`,
      true,
    ],
    ['hardly room for its first word on the line before, in mid-sentence', `${COLUMN}▶渡船\n${COLUMN}`, true],
    [
      'an indent of room for the next word on this line, in mid-sentence',
      `${COLUMN}▶渡船在雾里\n渡船\n${COLUMN}`,
      true,
    ],
    ['much room for the next word on this line, at a stop', `${COLUMN}▶靠岸。\n渡船\n${COLUMN}`, true],
  ])('%s: %j %s', (name, text, holds) => {
    expect(CUES).toContain(name);
    expect(cuesAt(text, true).includes(name)).toBe(holds);
  });

  it.each([
    ['all capitals', '▶HARROW BAY FERRY', true],
    ['all capitals', '▶Harrow Bay Ferry', false],
    ['begins with a small letter', '▶ferry', true],
    ['begins with a capital', '▶Ferry', true],
    ['ends in a hyphen', '▶the har-', true],
    ['dateline', '▶WESSEL-\nFURT (ahe). Die Fähre', true],
    ['dateline', 'WESSEL-\n▶FURT (ahe). Die Fähre', false],
    ['dateline', '▶WESSEL-\nFURT feiert die Fähre', false],
    ['dateline', '▶PORT-AUX-\nPINS (De\nnotre corres-\npondante). —\nLe bac', true],
    ['dateline', '▶PORT-AUX-PINS\n(De notre corres-\npondante). — Le bac', true],
    ['dateline', '▶FERRY SAILS\n(at last)\nThe ferry', false],
    ['dateline', 'Die Fähre\n▶WESSELFURT (ahe). Die Fähre', true],
    ['dateline', '▶HARROW BAY, March 4 — The ferry', true],
    ['dateline', '▶HARROW BAY,\nMarch 4.—The ferry', true],
    ['dateline', 'HARROW BAY,\n▶March 4.—The ferry', false],
    ['dateline', '▶HAR-\nROW\nBAY, March\n4.—The\nferry', true],
    ['dateline', '▶HARROW BAY, March\n4 — The ferry', true],
    ['dateline', 'OBITUARY\n▶HARROW BAY, March 4 — The ferry', true],
    ['dateline', '▶OBITUARY\nHARROW BAY, March 4 — The ferry', false],
    ['dateline', '▶OBITUARY\nHARROW BAY, Oct. 11 (CNS)\n— The ferry', false],
    ['dateline', 'OBITUARY\n▶HARROW BAY, Oct. 11 (CNS)\n— The ferry', true],
    ['dateline', '▶HARROW\nBAY, March\n4 — The', true],
    ['dateline', '▶FERRY STRIKES PIER IN FOG\nHARROW\nBAY, March 4 — The ferry', false],
    ['dateline', '▶IN DENSE FOG.\nHARROW\nBAY, March 4 — The ferry', false],
    ['byline', '▶By Mara Ellison, Staff Writer', true],
    ['byline', '▶Texte : Luc Mérand', true],
    ['byline', '▶By Mara Ellison, who won.', false],
    ['far from room for the next word on this line, at a mid-sentence', `${FULL}▶${FULL}`, true],
    ['more than indents of room for the next word on this line, at a stop', `${FULL}▶in fog.\n${FULL}`, true],
    [
      'more than indents of room for its first word on the line before, after a stop',
      `${FULL}in fog.\n▶${FULL}`,
      true,
    ],
    [
      'up to an indent of room for the next word on this line, at a mid-sentence',
      `${FULL}in fog.\n▶The ferry is out at\n${FULL}`,
      true,
    ],
    ['not room for the next word on this line, at a mid-sentence', `▶heading for the mole\n${FULL}`, true],
    ['as short as an indented line, after a stop', `in fog.\n▶heading for the mole\n${FULL}`, true],
    [
      'almost an em less short than an indented line, in mid-sentence',
      `${FULL}▶morning haze and there`,
      true,
    ],
    [
      'more than indents of room for the next syllable on this line, at a mid-sentence',
      `the harbour in the ear-\nly morning mist\n${FULL}▶the boats and\nconsiderable ships`,
      true,
    ],
    [
      'a hair of room for its first syllable on the line before, after a stop',
      `the harbour in the ear-\nly morning mist\n${FULL}and the boats\n▶considerable ships`,
      false,
    ],
    // Chinese columns are asked in half ems
    ['no room for the next word on this line, in mid-sentence', `${FULL}▶${FULL}`, false],
  ])('Western: %s: %j %s', (name, text, holds) => {
    expect(CUES).toContain(name);
    expect(cuesAt(text, false).includes(name)).toBe(holds);
  });

  it.each([
    ['Chinese', true],
    ['Western', false],
  ])('add up from the numbers of answers to what they add up to one by one: %s', (_, chinese) => {
    const line = fc.constantFrom(
      '本报讯 昨日，渡船在雾里慢慢靠岸。',
      '守牢底线 办好实事',
      '',
      '（下转4版）',
      '## 渡船',
      ' HARROW BAY, March 4 — The ferry',
      '图为渡船。林一舟 摄',
      '2021年3月2日',
    );
    const weights = chinese ? CHINESE_WEIGHTS : WESTERN_WEIGHTS;
    const scorer = scorerOf(weights);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (rows) => {
        const facts = factsOf(splitLines(rows.join('\n')).lines, chinese);
        const sums = scoresOfShown(shownBy(facts, chinese), scorer);
        const singly = scoresOf(cuesOf(facts, chinese), scorer);
        expect(sums).toHaveLength(singly.length);
        for (const [k, sum] of sums.entries()) expect(sum).toBeCloseTo(singly[k] as number, 9);
      }),
    );
  });

  it('none holds twice, and none is out of the table', () => {
    const line = fc.constantFrom(
      '渡船在雾里慢慢',
      '靠岸。',
      '',
      '（林一舟）',
      '# 渡船',
      '——渡船',
      '3',
      ' 渡船，',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (rows, chinese) => {
        const { lines } = splitLines(rows.join('\n'));
        const cues = cuesOf(factsOf(lines, chinese), chinese);
        expect(cues).toHaveLength(lines.length);
        for (const own of cues) {
          expect(new Set(own).size).toBe(own.length);
          expect(Math.max(...own)).toBeLessThan(CUES.length);
        }
      }),
    );
  });
});

describe('states', () => {
  it.each([
    ['opening', 'furniture', true],
    ['second+', 'opening', true],
    ['second+', 'paragraph', true],
    ['second+', 'second+', false],
    ['paragraph+', 'opening', false],
    ['paragraph+', 'second+', true],
    ['paragraph+', 'paragraph+', true],
    ['paragraph+', 'headline', false],
    ['headline+', 'headline', true],
    ['headline+', 'headline+', true],
    ['headline+', 'kicker', false],
    ['caption+', 'credit', false],
    ['credit', 'caption+', true],
  ] as [State, State, boolean][])('%s behind %s: %s', (state, before, may) => {
    expect(PREDECESSORS[STATES.indexOf(state)]?.includes(STATES.indexOf(before))).toBe(may);
  });

  it('every further line has a first line of its role', () => {
    for (const state of STATES) {
      if (!continues(state) || state === 'second+') continue;
      expect(STATES).toContain(state.slice(0, -1));
    }
  });
});

describe('classify', () => {
  const legal = (before: number, state: number): boolean => PREDECESSORS[state]?.includes(before) ?? false;

  /** Few weights, whole numbers among them, so that sequences tie now and then. */
  const weight = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }));
  const row = fc.array(fc.oneof(fc.constant(0), weight), { maxLength: STATES.length });
  const NAMES = CUES.slice(0, 6);
  const sparse: fc.Arbitrary<Weights> = fc.record({
    cues: fc.dictionary(fc.constantFrom(...NAMES), row, { maxKeys: 6 }),
    sequence: fc.dictionary(fc.constantFrom(...STATES), row, { maxKeys: 15 }),
  });
  /** Every weight there could be, drawn by the number. */
  const dense: fc.Arbitrary<Weights> = fc.nat().map((seed) => {
    let at = seed;
    const draw = () => {
      at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
      return (at / 2 ** 32) * 10 - 5;
    };
    const drawRow = () => STATES.map(draw);
    return {
      cues: Object.fromEntries(NAMES.map((name) => [name, drawRow()])),
      sequence: Object.fromEntries(STATES.map((state) => [state, drawRow()])),
    };
  });
  const anyWeights = fc.oneof(sparse, dense);
  const classified = (lines: readonly Uint8Array[], scorer: Scorer): Uint8Array =>
    classify(scoresOf(lines, scorer), scorer);
  const anyCues = (maxLength: number) =>
    fc.array(
      fc.uniqueArray(fc.nat(NAMES.length - 1), { maxLength: 4 }).map((cues) => Uint8Array.from(cues)),
      { maxLength },
    );

  const emitted = ({ cues }: Weights, own: Uint8Array, state: number): number =>
    own.reduce((sum, cue) => sum + (cues[CUES[cue] as string]?.[state] ?? 0), 0);
  const step = ({ sequence }: Weights, before: number, state: number): number =>
    sequence[STATES[before] as State]?.[state] ?? 0;
  const total = (weights: Weights, lines: readonly Uint8Array[], states: ArrayLike<number>): number =>
    lines.reduce(
      (sum, own, i) =>
        sum +
        emitted(weights, own, states[i] as number) +
        (i > 0 ? step(weights, states[i - 1] as number, states[i] as number) : 0),
      0,
    );

  /** The best total of all legal sequences, each tried. */
  function bruteForce(weights: Weights, lines: readonly Uint8Array[]): number {
    const best = (i: number, before: number): number => {
      if (i === lines.length) return 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let state = 0; state < STATES.length; state += 1) {
        if (i === 0 ? continues(STATES[state] as State) : !legal(before, state)) continue;
        const here =
          emitted(weights, lines[i] as Uint8Array, state) + (i > 0 ? step(weights, before, state) : 0);
        most = Math.max(most, here + best(i + 1, state));
      }
      return most;
    };
    return best(0, -1);
  }

  it('finds the sequence that brute force finds', () => {
    fc.assert(
      fc.property(anyWeights, anyCues(3), (weights, lines) => {
        const states = classified(lines, scorerOf(weights));
        expect(states).toHaveLength(lines.length);
        expect(total(weights, lines, states)).toBeCloseTo(bruteForce(weights, lines), 9);
      }),
      { numRuns: 150 },
    );
  });

  it('never lets a further line follow another role, nor stand first', () => {
    fc.assert(
      fc.property(anyWeights, anyCues(30), (weights, lines) => {
        const states = classified(lines, scorerOf(weights));
        for (const [i, state] of states.entries()) {
          if (i === 0) expect(continues(STATES[state] as State)).toBe(false);
          else expect(legal(states[i - 1] as number, state)).toBe(true);
        }
      }),
    );
  });

  it('gives the same states again, with what it has kept', () => {
    fc.assert(
      fc.property(anyWeights, anyCues(12), (weights, lines) => {
        const scorer = scorerOf(weights);
        const once = classified(lines, scorer);
        expect(classified(lines, scorer)).toEqual(once);
        expect(classified(lines, scorerOf(weights))).toEqual(once);
      }),
    );
  });

  it('takes weights that are not there for nothing', () => {
    const rowOf = (row: Partial<Record<State, number>>) => STATES.map((state) => row[state] ?? 0);
    const scorer = scorerOf({
      cues: { always: rowOf({ deck: 1 }) },
      sequence: { deck: rowOf({ deck: -2, jump: 0.5 }) },
    });
    const always = Uint8Array.of(CUES.indexOf('always'));
    const named = (count: number) =>
      Array.from(classified(new Array<Uint8Array>(count).fill(always), scorer), (state) => STATES[state]);
    expect(named(1)).toEqual(['deck']);
    expect(named(0)).toEqual([]);
    expect(named(3)).toEqual(['deck', 'jump', 'deck']);
  });
});
