import { describe, expect, it } from 'vitest';
import { type Block, clean, type Page, TRANSFORMS, type Transform, toText } from '../src/index.js';

/** Sets running text into a column of `em` characters, the lost indent of two included. */
function column(em: number, ...paragraphs: string[]): string {
  return paragraphs
    .map((text) => {
      const lines = [text.slice(0, em - 2)];
      for (let at = em - 2; at < text.length; at += em) lines.push(text.slice(at, at + em));
      return lines.join('\n');
    })
    .join('\n');
}

const FERRY = [
  '本报讯（记者 林一舟）昨日清晨两艘新渡船驶入青澜渡口，过江的时间由原来二十分钟缩短到八分钟，船票仍是两元不变。',
  '旧渡船服务了三十一年，它将停在渡口上游的河湾里改成一座小小的陈列室供人参观，预计在国庆节以前开放。',
] as const;
const SCHOOL = [
  '本报讯（记者 何晴）新学期第一天麓原县石棠小学的食堂开伙，孩子们排着队走进新食堂吃上了热腾腾的午饭。',
  '学校同十二户农家签了约，每天早晨把带着露水的蔬菜送到食堂，送菜的老彭说自家孙女也在这里吃饭，谁也不敢马虎。',
] as const;
/** The paragraph that a story of these opens with, its dateline and byline taken off. */
const told = (text: string): string => text.replace(/^本报讯（.*?）/u, '');

const shown = ({ articles }: Page): string[][] =>
  articles.map(({ blocks }) => blocks.map(({ role, text }) => `${role}: ${text}`));
const rolesOf = ({ articles }: Page): string[] =>
  articles.map(({ blocks }) => blocks.map(({ role }) => role).join(' '));
const paragraphsOf = ({ articles }: Page): string[] =>
  articles.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'paragraph').map(({ text }) => text));
const rulesOf = ({ warnings }: Page): string[] =>
  warnings.map(({ rule, line, column: at }) => `${rule} ${line}:${at}`);

describe('clean', () => {
  it('headlines behind their stories', () => {
    const page = clean(
      `${column(15, ...FERRY)}\n\n渡口换新船 过江只要八分钟\n\n${column(15, ...SCHOOL)}\n\n石棠小学食堂开伙 孩子吃上热饭\n`,
    );
    expect(shown(page)).toEqual([
      [
        'headline: 渡口换新船 过江只要八分钟',
        'byline: 记者 林一舟',
        'dateline: 本报讯',
        `paragraph: ${told(FERRY[0])}`,
        `paragraph: ${FERRY[1]}`,
      ],
      [
        'headline: 石棠小学食堂开伙 孩子吃上热饭',
        'byline: 记者 何晴',
        'dateline: 本报讯',
        `paragraph: ${told(SCHOOL[0])}`,
        `paragraph: ${SCHOOL[1]}`,
      ],
    ]);
    expect(page.articles[0]).toMatchObject({
      id: 'a1',
      headline: '渡口换新船 过江只要八分钟',
      byline: '记者 林一舟',
      dateline: '本报讯',
    });
    expect(page.removed.map(({ text }) => text).join('')).toBe('（）（）');
  });

  it('two stories back to back, with nothing between them', () => {
    const page = clean(`${column(15, ...FERRY)}\n${column(15, ...SCHOOL)}\n`);
    expect(page.articles.map(({ byline }) => byline)).toEqual(['记者 林一舟', '记者 何晴']);
    expect(paragraphsOf(page)).toEqual([told(FERRY[0]), FERRY[1], told(SCHOOL[0]), SCHOOL[1]]);
  });

  it('a story that goes on elsewhere', () => {
    const page = clean(`渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY)}（下转4版）\n`);
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]?.blocks.at(-1)).toMatchObject({ role: 'jump', text: '（下转4版）' });
  });

  it('every line alone, blank lines between all of them', () => {
    const frames = clean(`渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY)}\n`);
    const alone = clean(`渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY).replaceAll('\n', '\n\n')}\n`);
    expect(paragraphsOf(alone)).toEqual([told(FERRY[0]), FERRY[1]]);
    expect(rolesOf(alone)).toEqual(rolesOf(frames));
  });

  it('a picture with its credit', () => {
    const page = clean(
      `渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY)}\n\n图为青澜渡口的新渡船。 记者 林一舟 摄\n`,
    );
    const roles = [...page.articles.flatMap(({ blocks }) => blocks), ...page.unplaced].map(
      ({ role }) => role,
    );
    expect(roles).toEqual(expect.arrayContaining(['caption', 'credit']));
  });

  it('a notice that is signed and dated', () => {
    const page = clean(
      `关于部分路段停水的通告\n\n${column(20, '因管网检修需要定于明日上午九时至下午五时对槐荫路沿线停止供水，请广大居民提前做好储水准备，由此带来的不便敬请谅解。')}\n\n北屏市供水公司\n\n2021年3月2日\n`,
    );
    expect(page.articles[0]?.headline).toBe('关于部分路段停水的通告');
    expect(page.articles[0]?.blocks.filter(({ role }) => role === 'signoff').map(({ text }) => text)).toEqual(
      ['北屏市供水公司', '2021年3月2日'],
    );
  });

  it('a Western page', () => {
    const page = clean(
      [
        'Ferry crosses the estuary again',
        '',
        'By Mara Ellison',
        '',
        'HARROW BAY, March 4 — The ferry across the',
        'estuary sailed on Monday for the first time',
        'since the flood, with ninety passengers on',
        'board and the harbour-master at the rail.',
        '',
        'The crossing takes eight minutes, and fares',
        'remain as they were before the storm closed',
        'the old land-',
        'ing stage on the eastern shore of the bay.',
        '',
      ].join('\n'),
    );
    expect(page.articles).toHaveLength(1);
    expect(page.articles[0]).toMatchObject({
      headline: 'Ferry crosses the estuary again',
      byline: 'By Mara Ellison',
      dateline: 'HARROW BAY, March 4 —',
    });
    expect(paragraphsOf(page).at(-1)).toMatch(/the old landing stage on the eastern shore/);
    expect(page.removed).toContainEqual({ text: '-', lines: [[12, 12]], reason: 'line-end-hyphen' });
  });

  it('form feeds divide stories, and blocks name their sheet', () => {
    const page = clean(`${column(15, ...FERRY)}\n\f${column(15, ...SCHOOL)}\n`);
    expect(page.articles.map(({ blocks }) => blocks.map((block) => block.page))).toEqual([
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ]);
    const joined = clean(`${column(15, ...FERRY)}\f${column(15, ...SCHOOL)}`);
    expect(shown(joined)).toEqual(shown(page));
  });

  it('one sheet needs no name', () => {
    for (const { blocks } of clean(column(15, ...FERRY)).articles) {
      for (const block of blocks) expect(block).not.toHaveProperty('page');
    }
  });

  it('says where it comes from', () => {
    expect(clean('河堤\r\n合龙', { path: 'raw/p1.txt' }).source).toEqual({
      path: 'raw/p1.txt',
      encoding: 'utf-8',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      lines: 2,
    });
    expect(clean('河堤').source.path).toBe('-');
    const decoded = { text: '河堤', encoding: 'big5', confidence: 0.9, sha256: 'f'.repeat(64) };
    expect(clean(decoded).source).toMatchObject({ encoding: 'big5', sha256: 'f'.repeat(64) });
  });
});

describe('nothing is lost of', () => {
  const everything = (page: Page): string =>
    [...page.articles.flatMap(({ blocks }) => blocks), ...page.unplaced, ...page.removed]
      .map(({ text }) => text)
      .join('');

  it.each([
    ['nothing', ''],
    ['blank lines only', '\n\n \n\u3000\u3000\n\f\n'],
    ['form feeds only', '\f\f\f'],
  ])('%s', (_, text) => {
    expect(clean(text)).toMatchObject({ articles: [], unplaced: [], removed: [], changes: [], warnings: [] });
  });

  it.each([
    ['one character', '河'],
    ['one stop', '。'],
    ['brackets that hold nothing', '（）'],
    ['brackets and a mark', '□（）'],
    ['hashes alone', '## \n###'],
    ['a hash and one character', '# 河'],
    ['a soft hyphen alone', 'a\u00ad'],
    ['hyphens on every line', 'ha-\nha-\nha-'],
    ['closing marks alone', '”\n）\n。\n①2'],
    ['a jump alone', '（下转4版）'],
    ['a dateline alone', '本报讯'],
    ['a byline alone', '□ 本报记者 林一舟'],
    ['digits', '12\n\n34\n56'],
    ['astral characters', '𠮷野\n𠮷'],
    ['half a character', '\ud842'],
    ['a character a line', [...'獨裁者賣文所得'].join('\n')],
    ['one very long line', '河堤合龙，'.repeat(4000)],
    ['a line between two form feeds', '河堤\f合龙\f'],
    ['all line endings at once', '河\r堤\n合\r\n龙'],
    ['numbers and signs', '%\n$ 5\n€'],
  ])('%s', (_, text) => {
    const page = clean(text, { skip: TRANSFORMS.map(({ name }) => name) });
    const sorted = (s: string) => [...s.replace(/\s/gu, '')].sort().join('');
    expect(sorted(everything(page))).toBe(sorted(text));
    // with the transforms the ledger reckons for itself, and throws
    expect(clean(text).source.lines).toBe(page.source.lines);
  });

  it('its own text: every line is a block, in its place', () => {
    const once = toText(clean(`渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY)}\n`));
    const page = clean(once);
    expect(page.changes).toEqual([]);
    expect(page.articles.flatMap(({ blocks }) => blocks).map(({ role }) => role)).toEqual(
      new Array(5).fill('paragraph'),
    );
    expect(toText(page)).toBe(once);
  });
});

describe('transforms', () => {
  const TEXT = '⼯人 3 月修好了河堤,\n';
  const acted = (page: Page): string[] => [...new Set(page.changes.map(({ transform }) => transform))].sort();

  it('all act unless told otherwise', () => {
    expect(acted(clean(TEXT))).toEqual(
      expect.arrayContaining(['compatibility-characters', 'punctuation-width']),
    );
  });

  it.each([
    ['only one', { only: ['punctuation-width'] }, ['punctuation-width']],
    ['only none', { only: [] }, []],
    ['only one that is skipped too', { only: ['punctuation-width'], skip: ['punctuation-width'] }, []],
    ['a list of none', { transforms: [] }, []],
  ])('%s', (_, options, names) => {
    expect(acted(clean(TEXT, options))).toEqual(names);
  });

  it('all but one', () => {
    const names = acted(clean(TEXT, { skip: ['punctuation-width'] }));
    expect(names).toContain('compatibility-characters');
    expect(names).not.toContain('punctuation-width');
  });

  const rename: Transform = {
    name: 'rename',
    summary: 'writes the new name of the ferry',
    examples: [],
    *edits(text) {
      for (const { index } of text.matchAll(/旧渡/gu))
        yield { start: index, end: index + 1, replacement: '新' };
    },
  };
  const strike: Transform = {
    name: 'strike',
    summary: 'takes asterisks out',
    examples: [],
    *edits(text) {
      for (const { index } of text.matchAll(/\*/gu)) yield { start: index, end: index + 1, replacement: '' };
    },
  };

  it("a user's own acts with the others, and is named where it did", () => {
    const page = clean('河堤\n旧渡口,停船', { transforms: [...TRANSFORMS, rename] });
    expect(page.changes.filter(({ transform }) => transform === 'rename')).toEqual([
      { transform: 'rename', start: 3, end: 4, line: 2, column: 1, before: '旧', after: '新' },
    ]);
    expect(toText(page)).toContain('新渡口');
  });

  it('what one takes out stands under its name', () => {
    const page = clean('河堤*合龙\n渡口', { transforms: [strike] });
    expect(page.removed).toEqual([{ text: '*', lines: [[1, 1]], reason: 'strike' }]);
  });

  it('one whose edits overlap is named by the error', () => {
    const faulty: Transform = {
      ...rename,
      name: 'faulty',
      *edits() {
        yield { start: 1, end: 2, replacement: '' };
        yield { start: 0, end: 1, replacement: '' };
      },
    };
    expect(() => clean('河堤合龙', { transforms: [faulty] })).toThrow(/faulty/);
  });
});

describe('warnings', () => {
  const story = column(15, ...FERRY);

  it.each([
    ['a character lost before', '河堤合\ufffd了\n', ['replacement-character 1:4']],
    [
      'two of them, on a line with an indent',
      '\n　河\ufffd合\ufffd了\n',
      ['replacement-character 2:3', 'replacement-character 2:5'],
    ],
    ['a character of a private font', '河堤\ue123合龙\n', ['private-use-character 1:3']],
    ['a glyph that is missing behind a quote', '他们说“ 力同心”修河堤\n', ['missing-glyph 1:5']],
    ['a quote behind a blank', '他们说 “同心协力”修河堤\n', []],
    ['a blank behind a quote in a justified line', '他 们 说 “ 同心 协 力 修 河 堤\n', []],
    ['nothing of the kind', '河堤合龙了\n', []],
  ])('%s', (_, text, rules) => {
    expect(rulesOf(clean(text))).toEqual(rules);
  });

  it('a paragraph that stands twice', () => {
    const page = clean(`${story}\n\n${column(15, FERRY[1])}\n`);
    expect(rulesOf(page).filter((rule) => rule.startsWith('repeated'))).toHaveLength(1);
    expect(page.warnings.find(({ rule }) => rule === 'repeated-paragraph')?.message).toMatch(/line 5/);
  });

  it('no story, no warning', () => {
    expect(clean(`${story}\n`).warnings).toEqual([]);
  });

  it('come in the order of the lines', () => {
    const text = `河\ufffd\n\n${story}\n\n${column(15, FERRY[1])}\n\n河\ufffd\n`;
    const lines = clean(text).warnings.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.length).toBe(3);
  });
});

it('blocks name the lines they come from', () => {
  const page = clean(`渡口换新船 过江只要八分钟\n\n${column(15, ...FERRY)}\n`);
  const lines = (role: Block['role']) =>
    page.articles[0]?.blocks.filter((block) => block.role === role).map((block) => block.lines);
  expect(lines('headline')).toEqual([[[1, 1]]]);
  expect(lines('dateline')).toEqual([[[3, 3]]]);
  expect(lines('paragraph')).toEqual([[[3, 6]], [[7, 10]]]);
});
