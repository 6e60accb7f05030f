import { describe, expect, it } from 'vitest';
import { splitCaption, splitClosing } from '../src/articles/closing.js';
import type { Draft } from '../src/articles/draft.js';
import { seenBetween } from '../src/articles/heading-joint.js';
import { splitOpening } from '../src/articles/opening.js';
import { splitLines } from '../src/lines/line.js';
import { type Passage, rangeOf } from '../src/lines/passage.js';
import { rejoin } from '../src/lines/rejoin.js';
import type { Removed } from '../src/types.js';

const passageOf = (text: string, chinese = true): Passage => rejoin(splitLines(text).lines, chinese, []);
const shown = (drafts: readonly Draft[]): string[] =>
  drafts.map(({ role, passage }) => `${role}: ${passage.text}`);

type Split = (passage: Passage, chinese: boolean, removed: Removed[]) => Draft[];

/** The blocks and what was removed, both as text; nothing may be lost between them. */
function split(how: Split, text: string, chinese: boolean): { blocks: string[]; removed: string[] } {
  const passage = passageOf(text, chinese);
  const removed: Removed[] = [];
  const drafts = how(passage, chinese, removed);
  const count = (s: string) => [...s.replace(/\s/g, '')].sort().join('');
  expect(count([...drafts.map((d) => d.passage.text), ...removed.map((r) => r.text)].join(''))).toBe(
    count(passage.text),
  );
  return { blocks: shown(drafts), removed: removed.map(({ text: piece, reason }) => `${piece} ${reason}`) };
}

const BRACKETS = ['（ byline-brackets', '） byline-brackets'];

describe('splitOpening', () => {
  it.each([
    [
      'a dateline and a byline in brackets',
      '本报讯（记者 林一舟）昨日，渡口小学开学。',
      ['dateline: 本报讯', 'byline: 记者 林一舟', 'paragraph: 昨日，渡口小学开学。'],
      BRACKETS,
    ],
    [
      'blanks between them',
      '本报讯 （记者 林一舟） 昨日，渡口小学开学。',
      ['dateline: 本报讯', 'byline: 记者 林一舟', 'paragraph: 昨日，渡口小学开学。'],
      BRACKETS,
    ],
    [
      'names alone behind a dateline',
      '本报讯（林一舟 何晴）昨日，渡口小学开学。',
      ['dateline: 本报讯', 'byline: 林一舟 何晴', 'paragraph: 昨日，渡口小学开学。'],
      BRACKETS,
    ],
    [
      "an agency's dateline",
      '云溪社临浦2月25日电（记者 林一舟）渔船返港。',
      ['dateline: 云溪社临浦2月25日电', 'byline: 记者 林一舟', 'paragraph: 渔船返港。'],
      BRACKETS,
    ],
    [
      'a dateline alone',
      '本报讯 昨日，渡口小学开学。',
      ['dateline: 本报讯', 'paragraph: 昨日，渡口小学开学。'],
      [],
    ],
    [
      'a byline in brackets alone',
      '（记者 林一舟）昨日，渡口小学开学。',
      ['byline: 记者 林一舟', 'paragraph: 昨日，渡口小学开学。'],
      BRACKETS,
    ],
    [
      'names broken over lines',
      '本报讯（记者 林\n一舟 何\n晴）昨日，渡口小学开学。',
      ['dateline: 本报讯', 'byline: 记者 林一舟 何晴', 'paragraph: 昨日，渡口小学开学。'],
      BRACKETS,
    ],
    [
      'a byline without brackets, behind a mark',
      '□ 本报记者 林一舟 昨日，渡口小学开学。',
      ['byline: 本报记者 林一舟', 'paragraph: 昨日，渡口小学开学。'],
      ['□ line-mark'],
    ],
    [
      'a byline without brackets, of a daily in traditional script',
      '【本報訊】記者林一舟／臨浦報導 渡口小學開學。',
      ['dateline: 【本報訊】', 'byline: 記者林一舟／臨浦報導', 'paragraph: 渡口小學開學。'],
      [],
    ],
    ['nothing but a dateline', '本报讯', ['dateline: 本报讯'], []],
    ['nothing of the kind', '昨日，渡口小学开学。', ['paragraph: 昨日，渡口小学开学。'], []],
    [
      'brackets that hold no names',
      '（一）昨日，渡口小学开学。',
      ['paragraph: （一）昨日，渡口小学开学。'],
      [],
    ],
    [
      'names in brackets without a dateline: who speaks, not who writes',
      '（林一舟）昨日，渡口小学开学。',
      ['paragraph: （林一舟）昨日，渡口小学开学。'],
      [],
    ],
    [
      'brackets behind a dateline that hold more than names',
      '本报讯（据渡口小学，今日）昨日开学。',
      ['dateline: 本报讯', 'paragraph: （据渡口小学，今日）昨日开学。'],
      [],
    ],
    [
      'a dateline in mid-sentence',
      '昨日本报讯（记者 林一舟）说开学了。',
      ['paragraph: 昨日本报讯（记者 林一舟）说开学了。'],
      [],
    ],
    ['brackets that never close', '（记者 林一舟昨日说', ['paragraph: （记者 林一舟昨日说'], []],
  ])('%s', (_, text, blocks, removed) => {
    expect(split(splitOpening, text, true)).toEqual({ blocks, removed });
  });

  it.each([
    [
      'a dateline',
      'HARROW BAY, March 4 (CNS) — The ferry sailed.',
      ['dateline: HARROW BAY, March 4 (CNS) —', 'paragraph: The ferry sailed.'],
      [],
    ],
    [
      'a dateline and an agency behind its dash',
      'HARROW BAY — (CNS) The ferry sailed.',
      ['dateline: HARROW BAY —', 'byline: CNS', 'paragraph: The ferry sailed.'],
      ['( byline-brackets', ') byline-brackets'],
    ],
    [
      "a dateline and the writer's initials before its stop",
      'BRENNFURT (ahe). Die Fähre fährt.',
      ['dateline: BRENNFURT', 'byline: ahe', 'paragraph: Die Fähre fährt.'],
      ['( byline-brackets', '). byline-brackets'],
    ],
    [
      'a dateline and who writes before its dash',
      'PORT-AUX-PINS (De notre correspondante Maud Le Gall). — Le bac part.',
      ['dateline: PORT-AUX-PINS', 'byline: De notre correspondante Maud Le Gall', 'paragraph: Le bac part.'],
      ['( byline-brackets', '). — byline-brackets'],
    ],
    [
      'a dash that parts the dateline from the story',
      'VALMORNE. — Le bac part.',
      ['dateline: VALMORNE.', 'paragraph: Le bac part.'],
      ['— dateline-dash'],
    ],
    [
      'a dash of the dateline, with no blank before it',
      'HARROW BAY, Nov. 18.—The ferry sailed.',
      ['dateline: HARROW BAY, Nov. 18.—', 'paragraph: The ferry sailed.'],
      [],
    ],
    ['a hyphen inside a place', 'PORT-AUX-PINS sleeps.', ['paragraph: PORT-AUX-PINS sleeps.'], []],
    ['no dateline', 'The ferry (of 1912) sailed.', ['paragraph: The ferry (of 1912) sailed.'], []],
    ['brackets without a dateline', '(ahe) Die Fähre fährt.', ['paragraph: (ahe) Die Fähre fährt.'], []],
  ])('Western: %s', (_, text, blocks, removed) => {
    expect(split(splitOpening, text, false)).toEqual({ blocks, removed });
  });

  it('knows the lines of its parts', () => {
    const removed: Removed[] = [];
    const drafts = splitOpening(passageOf('本报讯（记者\n林一舟）昨\n\n日，开学。'), true, removed);
    expect(drafts.map(({ passage }) => rangeOf(passage))).toEqual([[[1, 1]], [[1, 2]], [[2, 4]]]);
    expect(removed.map(({ lines }) => lines)).toEqual([[[1, 1]], [[2, 2]]]);
  });
});

describe('splitClosing', () => {
  it.each([
    ['nothing of the kind', '河堤合龙。', ['paragraph: 河堤合龙。'], []],
    ['a signature', '河堤合龙。（林一舟）', ['paragraph: 河堤合龙。', 'byline: 林一舟'], BRACKETS],
    [
      'a signature behind a blank',
      '河堤合龙。 （记者 林一舟 何晴）',
      ['paragraph: 河堤合龙。', 'byline: 记者 林一舟 何晴'],
      BRACKETS,
    ],
    ['a mark', '河堤合龙。①2', ['paragraph: 河堤合龙。', 'mark: ①2'], []],
    ['a jump', '河堤合龙。（下转4版）', ['paragraph: 河堤合龙。', 'jump: （下转4版）'], []],
    [
      'a jump that cuts the sentence',
      '河堤今天（下转第二版①）',
      ['paragraph: 河堤今天', 'jump: （下转第二版①）'],
      [],
    ],
    [
      'a signature and a mark',
      '河堤合龙。（林一舟） ①2',
      ['paragraph: 河堤合龙。', 'byline: 林一舟', 'mark: ①2'],
      BRACKETS,
    ],
    [
      'a signature and a jump',
      '河堤合龙。（林一舟）（下转4版）',
      ['paragraph: 河堤合龙。', 'byline: 林一舟', 'jump: （下转4版）'],
      BRACKETS,
    ],
    ['nothing but a jump', '（下转4版）', ['jump: （下转4版）'], []],
    ['nothing but a signature', '（林一舟）', ['byline: 林一舟'], BRACKETS],
    [
      'a signature that opens inside a quotation',
      '“河堤合龙。”（林一舟）',
      ['paragraph: “河堤合龙。”', 'byline: 林一舟'],
      BRACKETS,
    ],
    ['brackets in the sentence', '修堤的人（林一舟）', ['paragraph: 修堤的人（林一舟）'], []],
    ['a series to be continued', '河堤合龙。（待续）', ['paragraph: 河堤合龙。（待续）'], []],
    ['its source', '河堤合龙。（摘自《云溪》）', ['paragraph: 河堤合龙。（摘自《云溪》）'], []],
    ['a year in brackets', '河堤合龙。（2021年）', ['paragraph: 河堤合龙。（2021年）'], []],
    ['an ordinal in the sentence', '见附表①', ['paragraph: 见附表①'], []],
    ['a sentence in brackets', '河堤合龙。（明年再修。）', ['paragraph: 河堤合龙。（明年再修。）'], []],
    ['brackets and a stop', '修堤的人（林一舟）。', ['paragraph: 修堤的人（林一舟）。'], []],
  ])('%s', (_, text, blocks, removed) => {
    expect(split(splitClosing, text, true)).toEqual({ blocks, removed });
  });

  it.each([
    ['a jump', 'It sailed. Continued on Page 6', ['paragraph: It sailed.', 'jump: Continued on Page 6']],
    ['names in brackets', 'It sailed. (Mara Ellison)', ['paragraph: It sailed. (Mara Ellison)']],
    ['a circled number', 'It sailed. ①', ['paragraph: It sailed. ①']],
    ['a page in the sentence', 'It is on Page 6', ['paragraph: It is on Page 6']],
  ])('Western: %s', (_, text, blocks) => {
    expect(split(splitClosing, text, false)).toEqual({ blocks, removed: [] });
  });

  it('knows the lines of its parts', () => {
    const removed: Removed[] = [];
    const drafts = splitClosing(passageOf('河堤\n合龙。（林\n一舟）\n①2'), true, removed);
    expect(drafts.map(({ passage }) => rangeOf(passage))).toEqual([[[1, 2]], [[2, 3]], [[4, 4]]]);
    expect(removed.map(({ lines }) => lines)).toEqual([[[2, 2]], [[3, 3]]]);
  });
});

describe('splitCaption', () => {
  const caption: Split = (passage, chinese) => splitCaption(passage, chinese);

  it.each([
    ['a credit after a stop', '图为新楼。记者 林一舟 摄', ['caption: 图为新楼。', 'credit: 记者 林一舟 摄']],
    ['a credit after a stop and a blank', '图为新楼。 林一舟摄', ['caption: 图为新楼。', 'credit: 林一舟摄']],
    ['a giver', '图为新楼。渡口公司供图', ['caption: 图为新楼。', 'credit: 渡口公司供图']],
    ['a credit with a colon', '图为新楼。摄影：林一舟', ['caption: 图为新楼。', 'credit: 摄影：林一舟']],
    ['no credit', '图为新楼。', ['caption: 图为新楼。']],
    ['a verb that looks like one', '图为新楼拍摄', ['caption: 图为新楼拍摄']],
  ])('%s', (_, text, blocks) => {
    expect(split(caption, text, true)).toEqual({ blocks, removed: [] });
  });

  it.each([
    [
      'a photographer',
      'The ferry sails. Staff photo by Mara Ellison',
      ['caption: The ferry sails.', 'credit: Staff photo by Mara Ellison'],
    ],
    ['a photographer alone', 'Foto: Jana Albrecht', ['credit: Foto: Jana Albrecht']],
    ['no credit', 'The ferry sails.', ['caption: The ferry sails.']],
  ])('Western: %s', (_, text, blocks) => {
    expect(split(caption, text, false)).toEqual({ blocks, removed: [] });
  });
});

describe('seenBetween: two lines of one heading', () => {
  it.each([
    ['a word of the story runs over the break', '守牢河', '堤安全', '昨日，河堤安全', ''],
    ['a word of two runs over the break', '各乡村卫生', '院都开了诊', '村里的生院', ''],
    ['a word of the story, two long lines', '全县上下齐心守牢河堤', '岸线安全人人都有责任', '河堤岸线', ''],
    ['its last half, two long lines', '全县上下齐心守牢河堤', '岸线安全人人都有责任', '大堤岸线', ''],
    ['its first half, two long lines', '全县上下齐心守牢河堤', '岸线安全人人都有责任', '河堤岸边', ''],
    [
      'no more than one character on each side',
      '全县上下齐心守牢河堤',
      '岸线安全人人都有责任',
      '大堤岸边',
      ' ',
    ],
    ['the story has a comma there', '守牢底线', '办好实事', '要守牢底线，办好实事。', ' '],
    ['the story has a stop there', '守牢底线', '办好实事', '要守牢底线。办好实事。', ' '],
    ['two long lines of about equal length', '织密服务网络守底线', '办好惠民实事暖人心', '', ' '],
    ['two narrow lines', '小区门口的', '路灯亮了', '', ''],
    ['a short rest', '织密服务网络守底线办', '实事', '', ''],
    ['a rest of half the length', '织密服务网络守底线办', '实事要办好', '', ''],
    ['a dash follows', '织密服务网络守底线', '——渡口小学开学见闻', '', ''],
    ['a closing quote follows', '织密“服务网络守底线', '”的故事还在讲着呢', '', ''],
    ['a comma before the break', '织密服务网络守底线，', '办好惠民实事暖人心', '', ''],
    ['an opening quote before the break', '织密服务网络守底“', '办好惠民实事暖人心', '', ''],
    ['a comma somewhere in the line', '守底线，织密服务网', '络办好惠民实事暖心', '', ''],
    ['one character before a blank', '织密服务网络守底线', '办 好惠民实事暖人心', '', ''],
    ['one character behind a blank', '织密服务网络守 底', '办好惠民实事暖人心', '', ''],
  ])('%s', (_, before, after, text, between) => {
    const [first, second] = splitLines(`${before}\n${after}`).lines;
    if (first === undefined || second === undefined) throw new Error('two lines are needed');
    expect(seenBetween(first, second, true, { text })).toBe(between);
  });

  it('leaves Western lines to the rule by characters', () => {
    const [first, second] = splitLines('Ferry sails\nat last').lines;
    if (first === undefined || second === undefined) throw new Error('two lines are needed');
    expect(seenBetween(first, second, false, { text: 'Ferry sails at last' })).toBeNull();
  });
});
