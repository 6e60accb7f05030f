/** What is warned about, rule by rule, and what is left in peace. */
import { describe, expect, it } from 'vitest';
import { type Article, type Block, clean } from '../src/index.js';
import { placesOf } from '../src/places.js';
import { textOf } from '../src/text.js';
import { WARNING_RULES } from '../src/warnings/index.js';
import { BOTH_WORDS, LOOK_ALIKES, MISPRINTS } from '../src/warnings/look-alikes.js';
import type { WarningRule } from '../src/warnings/rule.js';
import { articleOf, blockOf } from './pages.js';
import { STORIES } from './stories.js';
import { seeded, typeset } from './typesetter.mjs';

const places = (page: string, rule: string): string[] =>
  clean(page)
    .warnings.filter((warning) => warning.rule === rule)
    .map(({ line, column }) => `${line}:${column}`);
const messages = (page: string, rule: string): string[] =>
  clean(page)
    .warnings.filter((warning) => warning.rule === rule)
    .map(({ message }) => message);

/** What a rule about articles finds in one, whatever the lines are read as. */
const found = (name: string, article: Article): string[] => {
  const rule = WARNING_RULES.find((one) => one.name === name) as WarningRule;
  const page = {
    source: '',
    places: placesOf(''),
    text: textOf(''),
    chinese: true,
    articles: [article],
    lineEnds: [],
    woven: [],
    open: [],
  };
  return Array.from(rule.find(page), ({ line, column }) => `${line}:${column}`);
};

describe.each(WARNING_RULES.map((rule) => [rule.name, rule] as const))(
  '%s',
  (name, { summary, examples }) => {
    it('documents itself', () => {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$|^mojibake$/);
      expect(summary).toMatch(/^[A-Z].+\.$/);
      expect(examples.some(({ at }) => at.length === 0)).toBe(true);
    });

    it.each(examples.map(({ page, at }) => [page, at] as const))('example: %j warns at %j', (page, at) => {
      expect(places(page, name)).toEqual(at);
    });
  },
);

describe('misread-character', () => {
  it.each([
    ['a word of the page, one character misread', '守土有责，守土担责，守士尽责', ['1:12']],
    ['the same of no known misprint', '栈桥合龙，栈桥通车，栈侨上站满了人', []],
    ['of a pair that no list knows', '评议会上，评议员说，坪议会散了', ['1:11']],
    ['across the end of a line', '守土有责、守土担责、守\n士尽责', ['2:1']],
    ['in a justified line', '堡 垒 坚 固 ， 堡 垒 在 前 ， 保 垒 在 后', ['1:21']],
    ['a misprint that is no word', '船工们自已动手', ['1:5']],
    ['a word that stands once is no evidence', '评议会上，坪议会散了', []],
    ['the printed one stands twice', '评议会上，评议员说，坪议会，坪议会', []],
    ['both are words', '人口普查，人口登记，渡口的入口', []],
    ['the other neighbour makes a word', '关于，关于，机关干部，乡里干部', []],
    ['a particle is no neighbour', '老人的船，老人的桥，收入的钱', []],
    ['before the rest of another word', '周末来，期末来，岁末来', []],
    ['a misprint of two words', '深入民心，加入民兵', []],
  ])('%s', (_, page, at) => {
    expect(places(page, 'misread-character')).toEqual(at);
  });

  it('suggests the word, and how often it stands on the page', () => {
    expect(messages('守土有责，守土担责，守士尽责', 'misread-character')).toEqual([
      '“守士” may be misread for “守土”, which stands on this page 2 times',
    ]);
  });

  it('has tables in order: groups of two or more, misprints that differ in one character from the word meant', () => {
    for (const group of LOOK_ALIKES) expect(new Set(group).size).toBeGreaterThan(1);
    for (const word of BOTH_WORDS) expect(word).toMatch(/^\p{Script=Han}{2}$/u);
    for (const [wrong, right] of MISPRINTS) {
      expect([wrong.length, right.length]).toEqual([2, 2]);
      expect([...wrong].filter((c, i) => c !== right[i])).toHaveLength(1);
    }
  });
});

describe('mojibake', () => {
  it.each([
    ['a quote of Windows-1252', 'he saidâ€œyes', ['1:8']],
    ['Chinese as Latin-1', 'æ²³å ¤åˆé¾™äº†', ['1:1']],
    ['German umlauts', 'Die FÃ¤hre fuhr Ã¼ber', ['1:6']],
    ['once a line', 'Ã©tÃ© Ã©tÃ©\nÃ©', ['1:1', '2:1']],
    ['one rare character is a name', '锛先生到港', []],
    ['a French quotation', '« Déjà l’été », dit-il à Noël — « oui »', []],
    ['an accented word in two quotes', '“‘the café’”', []],
    ['a hot pan', '水烫，烫手', []],
  ])('%s', (_, page, at) => {
    expect(places(page, 'mojibake')).toEqual(at);
  });
});

const A =
  '会议指出，渡口的栈桥要在汛期之前修好，旧船要在月底之前停航，船工的安置由航道处负责，一个也不能落下。';
const B =
  '“以前刮风就停航，孩子上学只能绕三十里的山路。”渔民邵长顺说，“这回好了，五级风照样开，再也不用绕路了。”';

describe('repeated-paragraph', () => {
  it.each([
    ['word for word', `${A}\n\n${B}\n\n${A}`, ['5:1']],
    ['one character misread', `${A}\n\n${A.replace('负责', '负贵')}`, ['3:1']],
    ['a sentence more', `${A}\n\n船票仍是两元。${A}`, ['3:1']],
    ['three times', `${A}\n\n${A}\n\n${A}`, ['3:1', '5:1']],
    ['a loop within the paragraph', `${A.repeat(3)}`, ['1:1']],
    ['a set phrase', `${A}\n\n会议指出，渡口的栈桥要在汛期之前修好。${B}`, []],
    ['short lines', '船票仍是两元，学生免费。\n\n船票仍是两元，学生免费。', []],
    [
      'a publisher in small type',
      'Printed for T. Cadwell, in the Strand, and W. Blackmore.\n\nPrinted for T. Cadwell, in the Strand, and W. Blackmore.',
      [],
    ],
  ])('%s', (_, page, at) => {
    expect(places(page, 'repeated-paragraph')).toEqual(at);
  });

  it('says which paragraph, and how much of it', () => {
    expect(messages(`${A}\n\n${A}`, 'repeated-paragraph')[0]).toMatch(
      /line 1 stands here again, word for word/,
    );
    expect(messages(`${A}\n\n${A.replace('负责', '负贵')}`, 'repeated-paragraph')[0]).toMatch(
      /^most of .* line 1$/,
    );
    expect(messages(A.repeat(3), 'repeated-paragraph')[0]).toMatch(/again and again/);
  });
});

describe('starts-in-mid-sentence', () => {
  const rest = '码头上站满了等着坐头班船的\n乡亲，新船可载客一百二十人，过江\n只要八分钟。';
  it.each([
    ['a comma', `，${rest}`, ['1:1']],
    ['the rest of a date', `月6日清晨，${rest}`, ['1:1']],
    ['the rest of an amount', `亿元，${rest}`, ['1:1']],
    ['a plural', `们等在那里，${rest}`, ['1:1']],
    ['a quotation that was never opened', `绕山路。”渔民说，${rest}`, ['1:1']],
    ['a small letter', 'of the new ferries came in under the old\nbridge on Monday.', ['1:1']],
    ['a sentence', rest, []],
    ['a quotation', `“绕山路。”渔民说，${rest}`, []],
    ['a dateline before it', `本报讯 ${rest}`, []],
    ['words that begin like the rest of one', `了解到的是，${rest}`, []],
    ['another month', `月底之前，${rest}`, []],
    ['Japan', `日本的渡船，${rest}`, []],
    ['from another page', `（上接1版）们等在那里，${rest}`, []],
    ['a brand', 'eBay bought the ferries that had stood\nempty since the autumn.', []],
  ])('%s', (_, text, at) => {
    const jump = /^（上接1版）/.exec(text)?.[0] ?? '';
    const dateline = /^本报讯 /.exec(text)?.[0].trim() ?? null;
    const blocks = [blockOf('paragraph', text.slice((jump + (dateline ?? '')).length).trim(), 1)];
    if (jump) blocks.unshift(blockOf('jump', jump, 1));
    const article = { ...articleOf(...blocks), dateline };
    expect(found('starts-in-mid-sentence', article)).toEqual(at);
  });
});

describe('unfinished-paragraph', () => {
  const open = B.slice(0, -8);
  it.each([
    ['in mid-sentence, with another behind it', [open, A], ['1:1']],
    ['the last of a story', [A, open], []],
    [
      'a list of names',
      ['二等奖：卓然 戚小满 梅若谷 应雨桐 柴一诺 项北辰 娄子衿 佟夏 蓝山月 姬云帆 鲍春晓 伊文', A],
      [],
    ],
    ['a label', ['二等奖', A], []],
    ['a sentence', [A, B], []],
  ])('%s', (_, texts, at) => {
    const article = articleOf(...texts.map((text, i) => blockOf('paragraph', text, i + 1)));
    expect(found('unfinished-paragraph', article)).toEqual(at);
  });
});

describe('uncertain-headline', () => {
  const blocks = [blockOf('headline', '渡口换新船', 3), blockOf('paragraph', A, 5)];
  it.each([
    ['a pairing as good as open', { ...articleOf(...blocks), confidence: 0.5 }, ['3:1']],
    ['a sure one', { ...articleOf(...blocks), confidence: 0.9 }, []],
    ['a headline by itself', { ...articleOf(blocks[0] as Block), confidence: 0.5 }, []],
    ['a body by itself', { ...articleOf(blocks[1] as Block), confidence: 0.5 }, []],
  ])('%s', (_, article, at) => {
    expect(found('uncertain-headline', article)).toEqual(at);
  });
});

/** Lines of two stories in turn. */
const woven = (columns: readonly (readonly string[])[]): string => {
  const longest = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    columns.flatMap((column) => column[i] ?? []).join('\n'),
  ).join('\n');
};
const columnOf = (story: number, measure: number): string[] =>
  (STORIES[story] ?? [])
    .filter(({ role }) => role === 'paragraph')
    .flatMap(({ text }) => text.match(new RegExp(`.{1,${measure}}[，。、”]?`, 'gu')) ?? []);
const SHORE =
  'The first of the new ferries came in under the old bridge at dawn on Monday, her lamps still lit, and tied up at ' +
  'the slip that had stood empty since the autumn. Nobody cheered. The men who sell tickets there had been told to ' +
  'expect her on Friday, and the kettle was not on. She carries a hundred and twenty people and eight cars, and she ' +
  'crosses in eight minutes where the old boat took twenty. The fare stays at two shillings. Children travel free. ';
const HALL =
  'The council voted late on Tuesday to keep the reading room open through the winter, after a petition signed by ' +
  'four thousand readers. It had planned to close the room in November. The librarian said that the stove would be ' +
  'mended first and the roof second. Several members spoke against the plan, as the money must come from the road ' +
  'fund. The mayor promised that the bridge would not be forgotten. A second vote is to follow in the spring. ';
const western = (text: string): string[] => text.match(/.{1,28}(?: |$)/g)?.map((line) => line.trim()) ?? [];

describe('interleaved-columns', () => {
  it.each([
    ['two Chinese columns', woven([columnOf(0, 13), columnOf(1, 13)])],
    ['three', woven([columnOf(0, 12), columnOf(2, 12), columnOf(3, 12)])],
    ['two of different measures', woven([columnOf(0, 11), columnOf(3, 16)])],
    ['two English ones', woven([western(SHORE + SHORE), western(HALL + HALL)])],
  ])('%s are noticed, and none of their lines is joined to another', (_, text) => {
    const page = clean(text);
    const found = page.warnings.filter(({ rule }) => rule === 'interleaved-columns');
    expect(found).toHaveLength(1);
    const kept = page.unplaced.filter(({ role }) => role === 'fragment');
    expect(kept.length).toBeGreaterThan(0.6 * text.split('\n').length);
    for (const { text: own } of kept) expect(text.split('\n')).toContain(own);
  });

  it('says how many columns and how far', () => {
    const [message] = messages(
      woven([columnOf(0, 12), columnOf(2, 12), columnOf(3, 12)]),
      'interleaved-columns',
    );
    expect(message).toMatch(/^3 columns are read across each other, line by line, up to line \d+: /);
  });

  it.each([
    ['the same in order', [...columnOf(0, 13), ...columnOf(1, 13)].join('\n')],
    ['English in order', [...western(SHORE), ...western(HALL)].join('\n')],
    [
      'names in columns',
      '卓然  戚小满  梅若谷\n柴一诺  项北辰  娄子衿\n蓝山月  姬云帆  鲍春晓\n莫怀川  邬小棠  谷一鸣\n宁致远  施望舒  纪微澜\n',
    ],
    [
      'a table',
      'Northgate United      12   3   41\nHarrow Bay Rovers     11   4   38\nPort Ellery Town       9   5   33\nWesthaven              8   6   30\nKirk Alban Academy     4  11   15\nMarsh End              2  14    8\n',
    ],
    [
      'halves of headlines',
      '春耕备耕  抢抓农时\n走进一线  送去温暖\n渡口换新  过江八分\n路灯亮了  夜归不黑\n窑火重燃  青瓷故里\n',
    ],
  ])('leaves alone %s', (_, text) => {
    expect(places(text, 'interleaved-columns')).toEqual([]);
  });

  it('leaves typeset pages alone', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      const stories = STORIES.filter(() => random.chance(0.4));
      const { text } = typeset(stories, { random, strays: ['副刊', '要闻'] });
      expect([seed, places(text, 'interleaved-columns')]).toEqual([seed, []]);
    }
  });
});
