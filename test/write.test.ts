import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Page } from '../src/types.js';
import { toJson, toJsonLine } from '../src/write/json.js';
import { toMarkdown } from '../src/write/markdown.js';
import { readCleanText, toText } from '../src/write/text.js';
import { anyPage, articleOf, blockOf, pageOf } from './pages.js';

const ferry = pageOf({
  articles: [
    articleOf(
      blockOf('kicker', '云港市教育局：'),
      blockOf('headline', '“渡口小学”开学'),
      blockOf('deck', '——首批学生乘船上课'),
      blockOf('byline', '记者 林一舟'),
      blockOf('dateline', '本报讯'),
      blockOf('paragraph', '清晨，渡船靠岸。'),
      blockOf('subhead', '岸上有灯 船上有书'),
      blockOf('paragraph', '“到了！”孩子们说。'),
      blockOf('caption', '图为渡口。'),
      blockOf('credit', '林一舟 摄'),
      blockOf('jump', '（下转4版）'),
      blockOf('mark', '①2'),
    ),
    articleOf(blockOf('paragraph', '明天有雨。'), blockOf('signoff', '云港市气象台')),
  ],
  unplaced: [blockOf('banner', '*教育*周刊'), blockOf('fragment', '港')],
});

const nasty = fc
  .string({
    unit: fc.constantFrom(
      ...'*_#[]()<>&`~-+=.!|\\:;@"x/“”，。中 1a'.split(''),
      'amp;',
      ' \t',
      '---',
      '](',
      '𠮷',
    ),
    maxLength: 12,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const blockTexts = (page: Page) =>
  [...page.articles.flatMap((article) => article.blocks), ...page.unplaced].map((block) => block.text);

/** The texts of the blocks of a Markdown document, as a reader would see them; rules and comments have none. */
function textsOf(markdown: string): string[] {
  const texts: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code_block')
      texts.push(inline(node));
    if (['link', 'image', 'softbreak', 'linebreak'].includes(node.type)) texts.push(`unwanted ${node.type}`);
    if (node.type === 'html_block' && node.literal !== '<!-- unplaced -->')
      texts.push(`unwanted ${node.literal}`);
  }
  return texts;
}

function inline(block: Node): string {
  let text = '';
  const walker = block.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.node.type === 'html_inline') text = text.replace(/ $/, '');
    else if (event.entering) text += event.node.literal ?? '';
  }
  return text;
}

describe('toMarkdown', () => {
  it('shows what each block is', () => {
    expect(toMarkdown(ferry)).toBe(`*云港市教育局：*

## “渡口小学”开学

**——首批学生乘船上课**

_记者 林一舟_

_本报讯_

清晨，渡船靠岸。

### 岸上有灯 船上有书

“到了！”孩子们说。

> 图为渡口。
>
> *林一舟 摄*

*（下转4版）*

\`①2\`

---

明天有雨。

_云港市气象台_

---

<!-- unplaced -->

- \\*教育\\*周刊 <!-- banner -->
- 港 <!-- fragment -->
`);
  });

  it('writes an empty page as an empty file', () => expect(toMarkdown(pageOf({}))).toBe(''));

  test.each([
    'AT&T & 5 < 6 = file_name [注]：a|b! #3 (x) 5~10 +1 -1 1.5 C:\\dir',
    '＃一、＊＿［］（）',
    '[本报讯]今天',
    '1、今天',
    '1234567890. 一',
  ])('leaves %j as it is', (text) => {
    expect(toMarkdown(pageOf({ articles: [articleOf(blockOf('paragraph', text))] }))).toBe(`${text}\n`);
  });

  test.each([
    ['# 一', '\\# 一'],
    ['1. 一', '1\\. 一'],
    ['- 一', '\\- 一'],
    ['-- --', '\\-- --'],
    ['> 一', '\\> 一'],
    ['[注]: 一', '\\[注]: 一'],
    ['[ ] 一', '\\[ ] 一'],
    ['a[x](y)', 'a[x\\](y)'],
    ['*一*', '\\*一\\*'],
    ['_一_', '\\_一\\_'],
    ['`一`', '\\`一\\`'],
    ['<b>一</b> <a@b>', '\\<b>一\\</b> \\<a@b>'],
    ['&lt; &#33;', '\\&lt; \\&#33;'],
    ['<1@a.example>', '\\<1@a.example>'],
    ['123456789) 一', '123456789\\) 一'],
    ['~一~', '\\~一\\~'],
    ['一\\*', '一\\\\\\*'],
  ])('escapes %j', (text, expected) => {
    expect(toMarkdown(pageOf({ articles: [articleOf(blockOf('paragraph', text))] }))).toBe(`${expected}\n`);
  });

  it('gives every text back exactly when it is parsed', () => {
    fc.assert(
      fc.property(anyPage(nasty), (page) => {
        expect(textsOf(toMarkdown(page))).toEqual(blockTexts(page));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps a heading, an emphasis and a quote what they are', () => {
    const kinds = {
      headline: 'heading',
      deck: 'strong',
      kicker: 'emph',
      caption: 'block_quote',
      mark: 'code',
    } as const;
    const role = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));
    fc.assert(
      fc.property(role, nasty, (name, text) => {
        const walker = new Parser()
          .parse(toMarkdown(pageOf({ articles: [articleOf(blockOf(name, text))] })))
          .walker();
        const types: string[] = [];
        for (let event = walker.next(); event !== null; event = walker.next()) types.push(event.node.type);
        expect(types).toContain(kinds[name]);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends in one newline and leaves no trailing blanks', () => {
    fc.assert(
      fc.property(anyPage(nasty), (page) => {
        const markdown = toMarkdown(page);
        if (markdown === '') return;
        expect(markdown).toMatch(/[^\n]\n$/);
        expect(markdown).not.toMatch(/[ \t]\n/);
      }),
    );
  });
});

describe('toJson', () => {
  const page = pageOf({
    articles: [
      {
        ...articleOf({ ...blockOf('dateline', '云港3月4日电'), place: '云港', page: 2 }),
        dateline: '云港3月4日电',
      },
    ],
    removed: [{ text: '□', lines: [[7, 7]], reason: 'line-mark' }],
    changes: ['b', 'a', 'b'].map((transform) => {
      return { transform, start: 0, end: 1, line: 1, column: 1, before: ' ', after: '' };
    }),
    warnings: [{ rule: 'missing-glyph', line: 3, column: 4, message: 'a glyph is missing' }],
  });

  it('writes one block a line', () => {
    expect(toJson(page)).toBe(`{
  "version": 1,
  "source": {"path":"raw/p1.txt","encoding":"utf-8","sha256":"${'0'.repeat(64)}","lines":99},
  "articles": [
    {
      "id": "a1",
      "confidence": 1,
      "headline": null,
      "byline": null,
      "dateline": "云港3月4日电",
      "blocks": [
        {"role":"dateline","text":"云港3月4日电","lines":[[1,1]],"page":2,"place":"云港"}
      ]
    }
  ],
  "unplaced": [],
  "removed": [
    {"text":"□","lines":[[7,7]],"reason":"line-mark"}
  ],
  "changes": {"a":1,"b":2},
  "warnings": [
    {"rule":"missing-glyph","line":3,"column":4,"message":"a glyph is missing"}
  ]
}
`);
  });

  it('says the same on one line', () => {
    expect(toJsonLine(page)).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(toJsonLine(page))).toEqual(JSON.parse(toJson(page)));
    expect(Object.keys(JSON.parse(toJsonLine(page)))).toEqual(Object.keys(JSON.parse(toJson(page))));
  });

  it('writes what JSON.stringify would write, lone surrogates too', () => {
    const text = fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '𠮷', '"', '\\', '\n', '\0', '\u2028', '中', 'a'),
    });
    fc.assert(
      fc.property(anyPage(text), text, (any, name) => {
        const dateline = { ...blockOf('dateline', name), page: 2, agency: name, place: name, date: name };
        const removed = [
          { text: name, lines: [[1, 2] as [number, number], [4, 4] as [number, number]], reason: name },
        ];
        const whole = { ...any, unplaced: [...any.unplaced, dateline], removed };
        const { lineEnds: _, ...written } = { ...whole, changes: {} };
        expect(toJsonLine(whole)).toBe(`${JSON.stringify(written)}\n`);
        expect(JSON.parse(toJson(whole))).toEqual(written);
      }),
    );
  });

  it('writes nothing that a stage left on a block', () => {
    const block = { ...blockOf('paragraph', '一'), evidence: [1] };
    expect(toJson(pageOf({ unplaced: [block] }))).not.toContain('evidence');
    expect(toJsonLine(pageOf({ articles: [articleOf(block)] }))).not.toContain('evidence');
  });
});

describe('toText', () => {
  it('ends every article and every unplaced block with two blank lines', () => {
    const page = pageOf({
      articles: [articleOf(blockOf('headline', '渡口小学\n开学 '), blockOf('paragraph', '清晨，渡船靠岸。'))],
      unplaced: [blockOf('banner', '教育'), blockOf('fragment', '港')],
    });
    expect(toText(page)).toBe('渡口小学 开学\n清晨，渡船靠岸。\n\n\n教育\n\n\n港\n\n\n');
  });

  it('writes an empty page as an empty file', () => expect(toText(pageOf({}))).toBe(''));

  it('can be read back', () => {
    fc.assert(
      fc.property(anyPage(nasty), (page) => {
        const groups = [
          ...page.articles.map((article) => article.blocks.map((block) => block.text)),
          ...page.unplaced.map((block) => [block.text]),
        ];
        expect(readCleanText(toText(page))).toEqual(groups.length === 0 ? null : groups);
      }),
    );
  });
});

describe('readCleanText', () => {
  test.each([
    ['CRLF', '一\r\n二\r\n\r\n\r\n'],
    ['CR', '一\r二\r\r\r'],
  ])('reads its own text back with %s line ends', (_name, text) => {
    expect(readCleanText(text)).toEqual([['一', '二']]);
  });

  test.each([
    ['an empty text', ''],
    ['blank lines only', '\n\n\n'],
    ['one newline at the end', '一\n'],
    ['one blank line at the end', '一\n\n'],
    ['three blank lines at the end', '一\n\n\n\n'],
    ['a single blank line', '一\n\n二\n\n\n'],
    ['a triple blank line', '一\n\n\n\n二\n\n\n'],
    ['a blank line at the beginning', '\n一\n\n\n'],
    ['two blank lines at the beginning', '\n\n\n一\n\n\n'],
    ['a form feed', '一\f二\n\n\n'],
    ['a line separator', '一\u2028二\n\n\n'],
    ['a leading blank', ' 一\n\n\n'],
    ['a trailing ideographic blank', '一\u3000\n二\n\n\n'],
    ['a byte order mark', '\ufeff一\n\n\n'],
  ])('does not take %s for clean text', (_name, text) => {
    expect(readCleanText(text)).toBeNull();
  });

  it('reads groups of lines', () => {
    expect(readCleanText('一\n二 三\n\n\n四\n\n\n')).toEqual([['一', '二 三'], ['四']]);
  });
});
