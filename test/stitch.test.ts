import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clean, LedgerError, linkPages, type Page, stitchPages, toText } from '../src/index.js';
import { checkMoved } from '../src/ledger.js';
import type { Article, Block } from '../src/types.js';
import { FERRY, firstPart, ORCHARD, OTHER, runoverOf, story } from './ferry-pages.js';
import { articleOf, blockOf, pageOf } from './pages.js';

/** The pages of a run, linked and stitched. */
const stitched = (files: Record<string, string>): Page[] =>
  stitchPages(linkPages(Object.entries(files).map(([path, text]) => clean(text, { path }))));

const textsOf = (page: Page | undefined, id = 'a1'): string[] =>
  page?.articles.find((article) => article.id === id)?.blocks.map(({ role, text }) => `${role}: ${text}`) ??
  [];

const WHOLE = [
  `headline: ${FERRY.headline}`,
  'byline: 记者 林一舟',
  'dateline: 本报讯',
  `paragraph: ${FERRY.first.replace('本报讯（记者 林一舟）', '')}`,
  `paragraph: ${FERRY.second}${FERRY.rest}`,
  `paragraph: ${FERRY.last}`,
];

describe('a story in two files', () => {
  const first = firstPart(FERRY, '（下转4版）');
  const rest = OTHER + runoverOf(FERRY, '（上接1版）');

  test.each([
    ['in order', ['raw/p1.txt', first, 'raw/p4.txt', rest]],
    ['in reverse', ['raw/p4.txt', rest, 'raw/p1.txt', first]],
  ] as const)('is one article on the page where it begins: %s', (_, [onePath, one, otherPath, other]) => {
    const pages = stitched({ [onePath]: one, [otherPath]: other });
    const front = pages.find(({ source }) => source.path === 'raw/p1.txt');
    const back = pages.find(({ source }) => source.path === 'raw/p4.txt');
    expect(textsOf(front)).toEqual(WHOLE);
    expect(front?.articles[0]).not.toHaveProperty('continuedIn');
    expect(back?.articles.map(({ headline }) => headline)).toEqual(['汐塘市图书馆夜里也开门']);
  });

  it('says of each block from which file and lines it is', () => {
    const [front] = stitched({ 'raw/p1.txt': first, 'raw/p4.txt': rest }) as [Page, Page];
    const [joined, last] = (front.articles[0] as Article).blocks.slice(-2) as [Block, Block];
    expect(joined).toMatchObject({
      lines: [[6, 8]],
      runover: { at: FERRY.second.length, source: 'raw/p4.txt' },
    });
    expect(joined).not.toHaveProperty('source');
    expect(last).toMatchObject({ source: 'raw/p4.txt' });
    const [from] = last.lines[0] as [number, number];
    expect(rest.split('\n')[from - 1]).toBe(FERRY.last.slice(0, 18));
  });

  it('accounts for every character of each file on its own page', () => {
    const [front, back] = stitched({ 'raw/p1.txt': first, 'raw/p4.txt': rest }) as [Page, Page];
    for (const [page, source] of [
      [front, first],
      [back, rest],
    ] as const) {
      const own = page.articles
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.source === undefined)
        .map(({ text, runover }) => text.slice(0, runover?.at));
      expect(sorted([...own, ...page.removed.map(({ text }) => text)].join(''))).toBe(sorted(source));
    }
    expect(front.removed).toContainEqual({ text: '（下转4版）', lines: [[8, 8]], reason: 'jump' });
    expect(back.removed.filter(({ reason }) => reason === 'stitched').map(({ text }) => text)).toEqual([
      '（上接1版）',
      FERRY.rest,
      FERRY.last,
    ]);
  });

  it('is none where its parts hold nothing but jump lines', () => {
    const to: Article = {
      ...articleOf(blockOf('jump', '（下转4版）')),
      continuedIn: { path: 'p4.txt', article: 'a1' },
    };
    const from: Article = {
      ...articleOf(blockOf('jump', '（上接1版）')),
      continuedFrom: { path: 'p1.txt', article: 'a1' },
    };
    const front = pageOf({ articles: [to] });
    const back = pageOf({ articles: [from] });
    front.source.path = 'p1.txt';
    back.source.path = 'p4.txt';
    const pages = stitchPages([front, back]);
    expect(pages.map(({ articles }) => articles)).toEqual([[], []]);
    expect(pages.flatMap(({ removed }) => removed.map(({ text }) => text))).toEqual([
      '（下转4版）',
      '（上接1版）',
    ]);
  });

  it('stays in two where it is not linked', () => {
    const pages = stitched({ 'raw/p1.txt': first, 'raw/p3.txt': OTHER });
    expect(textsOf(pages[0]).at(-1)).toBe('jump: （下转4版）');
    expect(toText(pages[1] as Page)).toBe(toText(clean(OTHER)));
  });

  it('is left alone when it is stitched again', () => {
    const once = stitched({ 'raw/p1.txt': first, 'raw/p4.txt': rest });
    expect(stitchPages(once)).toEqual(once);
  });
});

/** All that a page accounts for before it is stitched. */
const ownTextOf = ({ articles, unplaced, removed }: Page): string =>
  [...articles.flatMap(({ blocks }) => blocks), ...unplaced, ...removed].map(({ text }) => text).join('');

const sorted = (text: string): string => [...text.replace(/\s/gu, '')].sort().join('');

it('a story in one file leaves the sheet on which it goes on', () => {
  const [page] = stitched({
    'raw/all.txt': `${firstPart(FERRY, '（下转2版）')}\f${runoverOf(FERRY, '（上接1版）')}${OTHER}`,
  });
  expect(textsOf(page)).toEqual(WHOLE);
  expect(page?.articles).toHaveLength(2);
  expect(page?.articles[0]?.blocks.at(-2)).toMatchObject({ page: 1, runover: { page: 2 } });
  expect(page?.removed.filter(({ reason }) => reason === 'jump').map(({ text }) => text)).toEqual([
    '（下转2版）',
    '（上接1版）',
  ]);
});

it('a story over three pages is one article, and its last jump line stays where it leads nowhere', () => {
  const pages = stitched({
    'raw/p1.txt': firstPart(FERRY, '（下转2版）'),
    'raw/p2.txt': story('', `（上接1版）${FERRY.rest}（下转3版）`),
    'raw/p3.txt': story('', `（上接2版）${FERRY.last}船长麦承露说，青澜渡口还会有新船。（下转5版）`),
  });
  expect(pages.map(({ articles }) => articles.length)).toEqual([1, 0, 0]);
  expect(textsOf(pages[0]).slice(0, 5)).toEqual(WHOLE.slice(0, 5));
  expect(textsOf(pages[0]).at(-1)).toBe('jump: （下转5版）');
});

/** Two pages of one article each, which name each other. */
function pair(
  first: Partial<Article> & { blocks: Block[] },
  second: Partial<Article> & { blocks: Block[] },
): Page[] {
  const page = (path: string, article: Article) =>
    pageOf({ source: { ...pageOf({}).source, path }, articles: [article] });
  return [
    page('p1.txt', { ...articleOf(), ...first, continuedIn: { path: 'p4.txt', article: 'a1' } }),
    page('p4.txt', { ...articleOf(), ...second, continuedFrom: { path: 'p1.txt', article: 'a1' } }),
  ];
}

describe('the seam', () => {
  const seam = (before: string, after: string): string[] =>
    textsOf(
      stitchPages(
        pair({ blocks: [blockOf('paragraph', before)] }, { blocks: [blockOf('paragraph', after)] }),
      )[0],
    );

  test.each([
    ['Chinese in mid-sentence', '船长麦承露说，', '江面结了薄冰。', ['船长麦承露说，江面结了薄冰。']],
    [
      'Western in mid-sentence',
      'The ferry left the',
      'harbor at noon.',
      ['The ferry left the harbor at noon.'],
    ],
    ['a parted word', 'The ferry left the har-', 'bor at noon.', ['The ferry left the harbor at noon.']],
    ['a sentence that ended', '渡船靠岸。', '江面结了薄冰。', ['渡船靠岸。', '江面结了薄冰。']],
    [
      'a sentence that ended in a quote',
      '“渡船靠岸。”',
      '江面结了薄冰。',
      ['“渡船靠岸。”', '江面结了薄冰。'],
    ],
    ['a list to come', '新船有三艘：', '白鹭号。', ['新船有三艘：', '白鹭号。']],
  ])('%s', (_, before, after, paragraphs) => {
    expect(seam(before, after)).toEqual(paragraphs.map((text) => `paragraph: ${text}`));
  });

  it('keeps the books of a hyphen', () => {
    const blocks = [
      { ...blockOf('paragraph', 'The ferry left the har-'), lines: [[2, 5] as [number, number]] },
    ];
    const [front] = stitchPages(pair({ blocks }, { blocks: [blockOf('paragraph', 'bor at noon.')] }));
    expect(front?.removed).toEqual([{ text: '-', lines: [[5, 5]], reason: 'line-end-hyphen' }]);
  });

  it('passes over captions and what closes the first part', () => {
    const [front] = stitchPages(
      pair(
        {
          blocks: [blockOf('paragraph', '船长说，'), blockOf('caption', '图为渡口。'), blockOf('mark', '①2')],
        },
        { blocks: [blockOf('paragraph', '江面结了薄冰。'), blockOf('signoff', '渡口管理所')] },
      ),
    );
    expect(textsOf(front)).toEqual(
      ['paragraph: 船长说，江面结了薄冰。', 'caption: 图为渡口。', 'mark: ①2', 'signoff: 渡口管理所'].sort(
        (a, b) => Number(a.startsWith('mark')) - Number(b.startsWith('mark')),
      ),
    );
  });
});

describe('a heading over the second part', () => {
  const heading = (headline: string): string[] =>
    textsOf(
      stitchPages(
        pair(
          {
            headline: 'Harbor pier rebuilt',
            blocks: [
              blockOf('headline', 'Harbor pier rebuilt'),
              blockOf('paragraph', 'The ferry left.'),
              blockOf('jump', 'See FERRY, Page A4'),
            ],
          },
          { headline, blocks: [blockOf('headline', headline), blockOf('paragraph', 'It came back.')] },
        ),
      )[0],
    ).slice(2);

  test.each([
    ['the keyword of the jump', 'FERRY', ['paragraph: It came back.']],
    ['the headline again', 'Harbor pier', ['paragraph: It came back.']],
    ['words of its own', 'Boats come home', ['subhead: Boats come home', 'paragraph: It came back.']],
  ])('%s', (_, headline, blocks) => expect(heading(headline)).toEqual(blocks));
});

describe('what is known of the story', () => {
  it('its byline may stand at its end', () => {
    const [front] = stitchPages(
      pair(
        { headline: '渡口', blocks: [blockOf('headline', '渡口'), blockOf('paragraph', '渡船靠岸。')] },
        { byline: '林一舟', blocks: [blockOf('paragraph', '江面结冰。'), blockOf('byline', '林一舟')] },
      ),
    );
    expect(front?.articles[0]).toMatchObject({ headline: '渡口', byline: '林一舟', dateline: null });
  });
});

describe('never lost', () => {
  it('not a character of any run of pages, however they jump', () => {
    const piece = fc.constantFrom(
      ...[FERRY, ORCHARD].flatMap((told) => [
        firstPart(told, '（下转2版）'),
        firstPart(told, '（下转第三版①）'),
        runoverOf(told, '（上接1版）'),
        runoverOf(told, '（上接第一版①）'),
        story('', `（上接1版）${told.rest}（下转3版）`),
        runoverOf(told, ''),
      ]),
      OTHER,
      '\f',
      '第2版\n',
      'The ferry left the har-\n\nContinued on Page 2\n',
      'Continued from Page 1\n\nbor at noon, and came back.\n',
    );
    const file = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (texts) => {
        const named = texts.map((text, i): [string, string] => [`raw/p${i + 1}.txt`, text]);
        const before = named.map(([path, text]) => clean(text, { path }));
        const pages = stitched(Object.fromEntries(named));
        const moved = new Map<string, string>();
        for (const [i, page] of pages.entries()) {
          const { path } = page.source;
          let own = page.removed.map(({ text }) => text).join('');
          for (const { text, source = path, runover } of [
            ...page.articles.flatMap(({ blocks }) => blocks),
            ...page.unplaced,
          ]) {
            const at = runover?.at ?? text.length;
            for (const [from, part] of [
              [source, text.slice(0, at)],
              [runover?.source ?? path, text.slice(at)],
            ] as const) {
              if (from === path) own += part;
              else moved.set(from, (moved.get(from) ?? '') + part);
            }
          }
          expect(sorted(own)).toBe(sorted(ownTextOf(before[i] as Page)));
        }
        // what arrives elsewhere has left its page, jump lines and hyphens aside
        for (const [path, text] of moved) {
          const page = pages.find(({ source }) => source.path === path) as Page;
          const left = page.removed.filter(({ reason }) => reason === 'stitched').map((piece) => piece.text);
          expect(left.join('').length).toBeGreaterThanOrEqual(text.replace(/\s/gu, '').length);
          for (const character of new Set(text.replace(/\s/gu, '')))
            expect(left.join('')).toContain(character);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('parts that lead in a circle stay where they are', () => {
    const [one, other] = pair(
      { blocks: [blockOf('paragraph', '甲。')] },
      { blocks: [blockOf('paragraph', '乙。')] },
    );
    const circle = [one, other].map((page, i) => {
      const there = { path: i === 0 ? 'p4.txt' : 'p1.txt', article: 'a1' };
      const article = { ...(page?.articles[0] as Article), continuedIn: there, continuedFrom: there };
      return { ...(page as Page), articles: [article] };
    });
    expect(stitchPages(circle)).toEqual(circle);
  });

  it('a part whose page was not given stays open', () => {
    const [one, other] = pair(
      { blocks: [blockOf('paragraph', '甲。')] },
      { blocks: [blockOf('paragraph', '乙。')] },
    );
    expect(stitchPages([one as Page])).toEqual([one]);
    expect(stitchPages([other as Page])).toEqual([other]);
  });

  it('the check finds a character too many, and one too few', () => {
    expect(() => checkMoved(['渡 口'], ['口', '渡'], 'p1.txt')).not.toThrow();
    expect(() => checkMoved(['渡口'], ['渡'], 'p1.txt')).toThrow(LedgerError);
    expect(() => checkMoved(['渡'], ['渡口'], 'p1.txt')).toThrow('the characters of p1.txt do not add up');
  });
});
