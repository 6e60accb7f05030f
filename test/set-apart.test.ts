/** Lines that are no running text by themselves: pieces of a printed line, rows of lists and tables, readings. */
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { hasDropCap, joinDropCaps } from '../src/lines/drop-cap.js';
import { type Line, splitLines } from '../src/lines/line.js';
import { rowsAmong } from '../src/lines/rows.js';
import { isRuby } from '../src/lines/ruby.js';
import { joinVertical } from '../src/lines/vertical-heading.js';

const linesOf = (text: string): Line[] => splitLines(text).lines;
const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

describe('vertical headings', () => {
  it.each([
    [
      'one character a line',
      '獨\n裁\n者\n賣\n文\n所\n得\n【本報訊】東岸',
      ['獨裁者賣文所得', '【本報訊】東岸'],
    ],
    ['with a blank line between', '獨\n\n裁\n\n者\n\n賣\n\n【本報訊】', ['獨裁者賣', '【本報訊】']],
    ['two of them, a wider gap between', '獨\n裁\n者\n\n賣\n文\n所\n得', ['獨裁者', '賣文所得']],
    ['a number that stands upright', '第\n12\n屆\n船\n展', ['第12屆船展']],
    ['a mark', '船\n來\n了\n！', ['船來了！']],
    ['the tail of a heading', '一針一線西裝師傅最後一件大\n衣\n尹樹恩在店內', null],
    ['a piece without a place', '乡亲们说好\n兴\n码头上站满了人', null],
    ['two lines', '副\n刊\n码头上站满了人', null],
    ['what counts', '一\n二\n三\n四', null],
    ['letters of a list', 'A\nB\nC\nD', null],
    ['the same sign', '同\n同\n同\n同', null],
  ])('%s', (_, text, joined) => {
    const lines = linesOf(text);
    const result = joinVertical(lines);
    if (joined === null) expect(result).toBe(lines);
    else expect(texts(result)).toEqual(joined);
  });

  it('are headlines of the story below, with all their lines', () => {
    const page = clean(
      '獨\n裁\n者\n賣\n文\n所\n得\n【本報訊】東岸綫昨晨繁忙時間發生信號故障，列\n車服務一度癱瘓九十三分鐘，受影響乘客估計\n逾三萬人，各站月台擠得水洩不通，獨裁者賣文\n所得全數捐出。\n',
    );
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.blocks[0]).toEqual({
      role: 'headline',
      text: '獨裁者賣文所得',
      lines: [[1, 7]],
    });
  });
});

const QUIET = 'e harbour was quiet at dawn on Monday when the';
describe('drop caps', () => {
  it.each([
    ['before the line', `It was over.\nT\nh${QUIET}\nfirst of them came.`, [`Th${QUIET}`], [2, 3]],
    ['behind the line', `It was over.\nh${QUIET}\nT\nfirst of the ferries came.`, [`Th${QUIET}`], [3, 2]],
    [
      'below a headline, the word seen elsewhere',
      `Ferries return\nT\nh${QUIET}\nfirst came.`,
      [`Th${QUIET}`],
      [2, 3],
    ],
    [
      'with a quote before it',
      `It was over.\n“W\ne had stopped looking,” he said.`,
      ['“We had stopped looking,” he said.'],
      [2, 3],
    ],
    [
      'going on in capitals',
      `It was over.\nT\nHE HARBOUR was quiet at dawn.`,
      ['THE HARBOUR was quiet at dawn.'],
      [2, 3],
    ],
    [
      'a word of one letter',
      `It was over.\nA\nferry came in. The ferry left.`,
      ['A ferry came in. The ferry left.'],
      [2, 3],
    ],
    [
      'a longer word with the same letter',
      `After all it was over.\nA\nfter a long winter the ferry came.`,
      ['After a long winter the ferry came.'],
      [2, 3],
    ],
    [
      'an article torn off at its apostrophe',
      'la première place.\nL\n’égalisation, œuvre du capitaine',
      ['L’égalisation, œuvre du capitaine'],
      [2, 3],
    ],
    [
      'Han, the word seen elsewhere',
      '船来了。\n清\n晨四点，两艘新船\n驶入，清晨的渡口',
      ['清晨四点，两艘新船'],
      [2, 3],
    ],
    [
      'Han, with room for it',
      '船来了。\n渡\n口的栈桥上，人来人往\n不断，两艘银灰色的新\n渡船缓缓驶入，码头上站满\n了等着坐头班船的乡亲，还',
      ['渡口的栈桥上，人来人往'],
      [2, 3],
    ],
    [
      'Han, behind the line',
      '船来了。\n晨四点，两艘新船\n清\n驶入，清晨的渡口',
      ['清晨四点，两艘新船'],
      [3, 2],
    ],
  ])('%s', (_, text, [joined], numbers) => {
    const lines = joinDropCaps(linesOf(text));
    expect(texts(lines)).toContain(joined);
    expect(lines).toHaveLength(linesOf(text).length - 1);
    expect(lines.find(({ pieces }) => pieces)?.pieces?.map(({ number }) => number)).toEqual(numbers);
  });

  it.each([
    ['a list of initials', 'A\nB\nC\nSmith and others'],
    ['initials and names', 'J\nSmith of the harbour office\nK\nBrown of the same'],
    ['a speck in mid-sentence', 'the ferries came in under the\nS\nold bridge at dawn on Monday'],
    ['a letter before a heading', 'It was over.\nT\nFerries Return'],
    ['a Han piece without a place', '船来了。\n兴\n码头上站满了人，新船\n驶入渡口。'],
    ['the tail of a heading', '最后一班船\n台\n——写在沧渡老船厂'],
    ['a piece that fits the line before as well', '水清\n晨\n晨四点，清晨，清'],
  ])('leave alone %s', (_, text) => {
    const lines = linesOf(text);
    expect(joinDropCaps(lines)).toBe(lines);
  });

  it.each([
    ['a drop cap', 'It was over.\nA\nferry came in. The ferry left.', true],
    ['a torn article', 'la première place.\nL\n’égalisation, œuvre du capitaine', false],
  ])('%s begins a paragraph for certain: %s', (_, text, begins) => {
    const joined = joinDropCaps(linesOf(text)).find(({ pieces }) => pieces !== null) as Line;
    expect(hasDropCap(joined)).toBe(begins);
  });

  it('name their line and that of the cap, in reading order', () => {
    const page = clean(
      `It was over.\nh${QUIET}\nT\nfirst of the new ferries came in under the old\nbridge, her lamps still lit.`,
    );
    const block = page.articles.flatMap(({ blocks }) => blocks).find(({ text }) => text.startsWith('The'));
    expect(block?.text).toMatch(/^The harbour was quiet .* lamps still lit\.$/);
    expect(block?.lines).toEqual([
      [3, 3],
      [2, 2],
      [4, 5],
    ]);
  });
});

describe('rows', () => {
  const rows = (text: string): string[] => [...rowsAmong(linesOf(text))].map(({ text: own }) => own);
  const NAMES = [
    '卓　然 戚小满 梅若谷 应雨桐',
    '柴一诺 项北辰 娄子衿 佟　夏',
    '蓝山月 姬云帆 鲍春晓 伊　文',
    '施望舒 纪微澜',
  ];
  const RESULTS = ['鹤汀队 5 2 1 17', '沧渡队 4 3 1 15', '澜东队 4 1 3 13'];
  it.each([
    ['names in columns', NAMES],
    ['padded with one blank', NAMES.map((row) => row.replaceAll('　', ' '))],
    ['names one a line', ['卓　然', '戚小满', '梅若谷', '应雨桐', '柴一诺']],
    ['results', RESULTS],
    ['results with their heads', ['球队 胜 平 负 积分', ...RESULTS]],
    ['Western ones', ['Northgate 12 3 41', 'Harrow Bay Rovers 11 4 38', 'Westhaven 8 6 30']],
  ])('are %s', (_, list) => {
    expect(rows(['名单如下：', ...list, '据悉，名单已经公布。'].join('\n'))).toEqual(list);
  });

  it.each([
    ['two lines', NAMES.slice(0, 2)],
    [
      'a list that runs on',
      ['二等奖：卓然 戚小满 梅若谷 应雨', '桐 柴一诺 项北辰 娄子衿 佟夏', '蓝山月 姬云帆 鲍春晓'],
    ],
    ['halves of headlines', ['走进一线 送去温暖', '春耕备耕 抢抓农时', '渡口换新 过江八分']],
    ['a narrow headline', ['凌晨三', '点还有', '一盏灯', '为你']],
    ['text with numbers', ['4月6日 12 艘船', '船票 2 元，学生免费', '末班 10 点']],
  ])('are not %s', (_, list) => {
    expect(rows(list.join('\n'))).toEqual([]);
  });

  it('stay lines with their blanks, between the paragraphs where they stand', () => {
    const page = clean(
      [
        '本报讯（记者 林一舟）4月6日，青澜市“最美志愿者”评选',
        '揭晓，共有十五名志愿者获得表彰。名单如下：',
        ...NAMES,
        '据悉，获奖者将于4月23日在市图书馆领取证书，各区也将',
        '组织宣讲。',
      ].join('\n'),
    );
    const blocks = page.articles.flatMap((article) => article.blocks).map(({ text }) => text);
    const at = blocks.indexOf(NAMES[0] as string);
    expect(blocks.slice(at, at + NAMES.length)).toEqual(NAMES);
    expect(blocks[at - 1]).toMatch(/名单如下：$/);
    expect(blocks[at + NAMES.length]).toMatch(/^据悉.*宣讲。$/);
  });
});

describe('readings', () => {
  const readings = (text: string): string[] => {
    const lines = linesOf(text);
    return lines.filter((_, i) => isRuby(lines, i)).map(({ text: own }) => own);
  };
  it.each([
    [
      'between two lines',
      '漁師たちは港で網をつくろい、春の\nふなで\n船出を待っている。今年は例年より',
      ['ふなで'],
    ],
    ['several of one line', 'りょうし みなと\n漁師たちは港で網をつくろいながら', ['りょうし みなと']],
    ['in the other kana', '港で網をつくろいながら、春の\nタンカー\n油槽船を待っている。今年は', ['タンカー']],
    ['the end of a sentence', '漁師たちは港で網をつくろい、春を\n待っている。\nふなで', []],
    [
      'a short line of text behind a stop',
      '春を待っている漁師たち。\nおしらせ\n今年は例年より早く海の水が',
      [],
    ],
    ['a full line of kana', 'つくろいながら待つ\nまっているというのだ\n今年は例年より早い', []],
    ['Chinese', '渡口的新船\n清晨\n缓缓驶入青澜渡口', []],
  ])('%s', (_, text, found) => {
    expect(readings(text)).toEqual(found);
  });

  it('are fragments, and the sentence they stood in is whole', () => {
    const page = clean(
      '漁師たちは港で網をつくろいながら、春の\nふなで\n船出を待っている。今年は例年よりも早く\n海の水がぬるんだ。\n',
    );
    expect(page.unplaced).toEqual([{ role: 'fragment', text: 'ふなで', lines: [[2, 2]] }]);
    expect(page.articles[0]?.blocks[0]?.text).toMatch(/春の船出を待っている。/);
  });
});
