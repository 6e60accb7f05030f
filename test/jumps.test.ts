import { describe, expect, it, test } from 'vitest';
import { readJump } from '../src/articles/jump-line.js';
import { isSamePage, readPageName } from '../src/articles/page-name.js';
import { issueOf, placeOfFile, placesOfSheets } from '../src/articles/page-place.js';
import { type Article, clean, linkPages, type Page } from '../src/index.js';
import { FERRY, firstPart, ORCHARD, OTHER, runoverOf, story } from './ferry-pages.js';
import { articleOf, blockOf, pageOf } from './pages.js';

describe('a jump line says', () => {
  test.each<[string, 'to' | 'from', string | null, string | null, string | null]>([
    ['（下转4版）', 'to', '4', null, null],
    ['（下转第二版①）', 'to', '2', '①', null],
    ['（下轉A6版）', 'to', 'A6', null, null],
    ['（下转06版）', 'to', '6', null, null],
    ['（转第十二版）', 'to', '12', null, null],
    ['（下接第三版）', 'to', '3', null, null],
    ['▶▶下转第6版', 'to', '6', null, null],
    ['（上接1版）', 'from', '1', null, null],
    ['（上接第一版②）', 'from', '1', '②', null],
    ['（紧接第一版）', 'from', '1', null, null],
    ['（續接第二頁）', 'from', '2', null, null],
    ['Continued on Page 6', 'to', '6', null, null],
    ['(Continued on Second Page.)', 'to', '2', null, null],
    ['See HARBOR, Page A4', 'to', 'A4', null, 'HARBOR'],
    ['Continued from Page One', 'from', '1', null, null],
    ['HARBOR, from Page A1', 'from', 'A1', null, 'HARBOR'],
    ['Fortsetzung Seite 3', 'to', '3', null, null],
    ['Fortsetzung von Seite 1', 'from', '1', null, null],
    ['Suite page 2', 'to', '2', null, null],
    ['Suite de la page 1', 'from', '1', null, null],
    ['Suite de la une', 'from', '1', null, null],
  ])('%s', (line, direction, page, mark, keyword) => {
    const jump = readJump(line);
    const named = jump?.page ? `${jump.page.section}${jump.page.number}` : null;
    expect([jump?.direction, named, jump?.mark, jump?.keyword]).toEqual([direction, page, mark, keyword]);
  });

  test.each(['（见4版）', '（見第三版）'])('%s: nothing, it refers to another story', (line) => {
    expect(readJump(line)).toBeNull();
  });
});

describe('names of pages', () => {
  test.each([
    ['4', '4'],
    ['04', '4'],
    ['A04', 'A4'],
    ['十', '10'],
    ['十二', '12'],
    ['二十一', '21'],
    ['First', '1'],
  ])('%s is %s', (text, name) => {
    const page = readPageName(text);
    expect(page && `${page.section}${page.number}`).toBe(name);
  });

  test.each(['0', '000', '1949', '', 'Ferry', '999'])('%s is none', (text) => {
    expect(readPageName(text)).toBeNull();
  });

  it('a section that only one of them tells does not part them, two sections do', () => {
    const page = (text: string) => readPageName(text) as NonNullable<ReturnType<typeof readPageName>>;
    expect(isSamePage(page('A4'), page('4'))).toBe(true);
    expect(isSamePage(page('A4'), page('B4'))).toBe(false);
    expect(isSamePage(page('4'), page('14'))).toBe(false);
  });
});

describe('the page that a file name tells', () => {
  test.each<[string, string | null, string | null]>([
    ['raw/p4.txt', '4', 'named'],
    ['raw/page-04.txt', '4', 'named'],
    ['raw/第04版.txt', '4', 'named'],
    ['raw/20200226_A04.txt', 'A4', 'named'],
    ['raw/04.txt', '4', 'counted'],
    ['raw/2020-02-26-04.txt', '4', 'counted'],
    ['1949-10-01.1', '1', 'counted'],
    ['raw/scan0012.txt', '12', 'counted'],
    ['raw/2020-02-26.txt', null, null],
    ['raw/IMG_4711.txt', null, null],
    ['raw/000.txt', null, null],
    ['raw4/front.txt', null, null],
    ['-', null, null],
  ])('%s', (path, name, known) => {
    const place = placeOfFile(path);
    expect(place && `${place.page.section}${place.page.number}`).toBe(name);
    expect(place?.known ?? null).toBe(known);
  });

  test.each([
    ['raw/2020-02-26/p1.txt', '2020-02-26'],
    ['raw/20200226-01.txt', '2020-02-26'],
    ['raw/2020/2/26/01.txt', '2020-02-26'],
    ['raw/2019-01-01/2020-02-26.txt', '2020-02-26'],
    ['raw/p1.txt', ''],
    ['1949-10-01/p1.txt', '1949-10-01'],
    ['press/1949-11-5.txt', '1949-11-05'],
    ['1949/12/31/p4.txt', '1949-12-31'],
    ['1949-1-31.txt', '1949-01-31'],
  ])('the day of %s', (path, day) => expect(issueOf(path)).toBe(day));
});

describe('the page that a folio prints', () => {
  const placeOf = (...folios: string[]) =>
    placesOfSheets(
      pageOf({
        source: { ...pageOf({}).source, path: 'raw/p9.txt' },
        unplaced: folios.map((text) => blockOf('furniture', text)),
      }),
    ).get(1);

  test.each([
    ['第4版', '4'],
    ['第四版：要闻', '4'],
    ['A04', 'A4'],
    ['2020年2月26日 星期三 第04版', '4'],
    ['Page 6', '6'],
    ['Seite 3', '3'],
  ])('%s', (folio, name) => {
    const place = placeOf(folio);
    expect(place?.known).toBe('printed');
    expect(place && `${place.page.section}${place.page.number}`).toBe(name);
  });

  test.each([
    ['how many pages there are', ['今日8版']],
    ['a date', ['2020年2月26日 星期三']],
    ['two that contradict each other', ['第2版', '第3版']],
  ])('not %s: the file name tells', (_, folios) => {
    expect(placeOf(...folios)).toMatchObject({ known: 'named', page: { number: 9 } });
  });
});

/** The pages of a run, in the order of their paths as given: `path → text`. */
const linked = (files: Record<string, string>) =>
  linkedPages(Object.entries(files).map(([path, text]) => clean(text, { path })));

function linkedPages(given: Page[]): { pages: Page[]; links: string[]; notes: string[] } {
  const pages = linkPages(given);
  const named = ({ articles, source }: Page) =>
    articles.map((article) => ({ article, name: `${source.path} ${article.id}` }));
  const all = pages.flatMap(named);
  const links = all.flatMap(({ article, name }) => {
    const to = article.continuedIn;
    if (to === undefined) return [];
    const there = all.find((other) => other.name === `${to.path} ${to.article}`)?.article as Article;
    expect(`${there.continuedFrom?.path} ${there.continuedFrom?.article}`).toBe(name);
    return [
      `${article.headline} → ${there.blocks.find(({ role }) => role === 'paragraph')?.text.slice(0, 4)}`,
    ];
  });
  const notes = pages.flatMap(({ source, warnings }) =>
    warnings
      .filter(({ rule }) => rule === 'unresolved-jump')
      .map(({ line, message }) => `${source.path}:${line} ${/“(.+)”/.exec(message)?.[1]}`),
  );
  return { pages, links, notes };
}

/** A page of stories of one short paragraph each, with their jump lines. */
function shortPage(path: string, ...stories: [headline: string | null, text: string][]): Page {
  const articles = stories.map(([headline, text], i): Article => {
    const [jump = ''] = /（.*?）/.exec(text) ?? [];
    const paragraph = blockOf('paragraph', text.replace(jump, ''));
    const blocks = text.startsWith(jump)
      ? [blockOf('jump', jump), paragraph]
      : [paragraph, blockOf('jump', jump)];
    return { ...articleOf(...blocks), id: `a${i + 1}`, headline };
  });
  return pageOf({ source: { ...pageOf({}).source, path }, articles });
}

const FERRY_GOES_ON = '青澜渡口换上电动渡船 → 江面结了';
const ORCHARD_GOES_ON = '柏陂县橘园用上测温灯杆 → 低于零度';

describe('linked', () => {
  const first = firstPart(FERRY, '（下转4版）') + OTHER;
  const rest = OTHER + runoverOf(FERRY, '（上接1版）');
  const two = (story: string, other: string) => `${story}${other}`;

  test.each<[string, Record<string, string>, string[]]>([
    ['by page number and content', { 'raw/p1.txt': first, 'raw/p4.txt': rest }, [FERRY_GOES_ON]],
    ['whatever the order of the files', { 'raw/p4.txt': rest, 'raw/p1.txt': first }, [FERRY_GOES_ON]],
    [
      'by content where the files have no numbers',
      { 'raw/front.txt': first, 'raw/back.txt': rest },
      [FERRY_GOES_ON],
    ],
    [
      'in one file, from sheet to sheet',
      { 'raw/all.txt': `${first}\f${OTHER}\f${OTHER}\f${rest}` },
      [FERRY_GOES_ON],
    ],
    [
      'in one file, though the jump line of the second part is lost',
      {
        'raw/all.txt': `${first}\f${runoverOf(FERRY, '').replace('江面', '\u3000\u3000江面')}`.replace(
          '下转4版',
          '下转2版',
        ),
      },
      [FERRY_GOES_ON],
    ],
    [
      'two stories to one page, told apart by content',
      {
        'raw/p1.txt': two(firstPart(FERRY, '（下转4版）'), firstPart(ORCHARD, '（下转4版）')),
        'raw/p4.txt': two(runoverOf(ORCHARD, '（上接1版）'), runoverOf(FERRY, '（上接1版）')),
      },
      [FERRY_GOES_ON, ORCHARD_GOES_ON],
    ],
    [
      'on its way over a third page',
      {
        'raw/p1.txt': firstPart(FERRY, '（下转2版）'),
        'raw/p2.txt': story('', `（上接1版）${FERRY.rest}（下转3版）`),
        'raw/p3.txt': story('', `（上接2版）${FERRY.last}船长麦承露说，青澜渡口还会有新船。`),
      },
      [FERRY_GOES_ON, 'null → 麦承露打'],
    ],
  ])('%s', (_, files, expected) => {
    const { links, notes } = linked(files);
    expect(links).toEqual(expected);
    expect(notes).toEqual([]);
  });

  it('two stories to one page, told apart by their marks', () => {
    const { links } = linkedPages([
      shortPage('raw/p1.txt', ['船来了', '人们等着（下转第二版①）'], ['雨停了', '孩子看着（下转第二版②）']),
      shortPage('raw/p2.txt', [null, '（上接第一版②）云散开去。'], [null, '（上接第一版①）灯也亮了。']),
    ]);
    expect(links).toEqual(['船来了 → 灯也亮了', '雨停了 → 云散开去']);
  });

  it('by the numbers, where a part is too short to share a word', () => {
    const { links } = linkedPages([
      shortPage('raw/p1.txt', ['船来了', '人们等着（下转4版）']),
      shortPage('raw/p4.txt', [null, '（上接1版）灯也亮了。']),
    ]);
    expect(links).toEqual(['船来了 → 灯也亮了']);
  });

  it('by the keyword of the jump', () => {
    const { pages } = linked({
      'raw/A1.txt':
        'Harbor pier rebuilt after the storm\n\nBy Mara Ellison\n\nBRACKEN COVE, March 4 (CNS) — The harbor pier reopened on\nMonday after a winter of repairs, and the first boats tied up\nbefore noon while the\n\nSee HARBOR, Page A4\n',
      'raw/A4.txt':
        'HARBOR, from Page A1\n\nbells of the old chapel rang. Fishermen said that the new pier\nwould stand for another hundred years.\n',
    });
    expect(pages[0]?.articles[0]?.continuedIn).toEqual({ path: 'raw/A4.txt', article: 'a1' });
  });
});

describe('left open, with a note', () => {
  const first = firstPart(FERRY, '（下转4版）');
  const rest = runoverOf(FERRY, '（上接1版）');
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a jump whose page is not there',
      { 'raw/p1.txt': first, 'raw/p3.txt': OTHER },
      ['raw/p1.txt:8 （下转4版）'],
    ],
    ['a part whose beginning is not there', { 'raw/p4.txt': rest }, ['raw/p4.txt:1 （上接1版）']],
    [
      'a page number that fits, with a story that does not',
      { 'raw/p1.txt': first, 'raw/p4.txt': runoverOf(ORCHARD, '（上接1版）') },
      ['raw/p1.txt:8 （下转4版）', 'raw/p4.txt:1 （上接1版）'],
    ],
    [
      'two parts of which either could be meant',
      { 'raw/p1.txt': first, 'raw/p4.txt': `${rest}${rest}` },
      ['raw/p1.txt:8 （下转4版）', 'raw/p4.txt:1 （上接1版）', 'raw/p4.txt:7 （上接1版）'],
    ],
    [
      'another mark',
      { 'raw/p1.txt': first.replace('4版', '4版①'), 'raw/p4.txt': rest.replace('1版', '1版②') },
      ['raw/p1.txt:8 （下转4版①）', 'raw/p4.txt:1 （上接1版②）'],
    ],
    [
      'a page of another day',
      { 'raw/2020-02-26/p1.txt': first, 'raw/2020-02-27/p4.txt': rest },
      ['raw/2020-02-26/p1.txt:8 （下转4版）', 'raw/2020-02-27/p4.txt:1 （上接1版）'],
    ],
    [
      'a folio that says another page',
      { 'raw/p1.txt': first, 'raw/p4.txt': `第5版\n${rest}` },
      ['raw/p1.txt:8 （下转4版）', 'raw/p4.txt:2 （上接1版）'],
    ],
  ])('%s', (_, files, expected) => {
    const { links, notes } = linked(files);
    expect(links).toEqual([]);
    expect(notes).toEqual(expected);
  });

  it('two beginnings of which either could be meant', () => {
    const { links } = linkedPages([
      shortPage('raw/p1.txt', ['船来了', '人们等着（下转4版）'], ['雨停了', '孩子看着（下转4版）']),
      shortPage('raw/p4.txt', [null, '（上接1版）灯也亮了。']),
    ]);
    expect(links).toEqual([]);
  });

  it('a part too short to tell, where only one of the numbers fits', () => {
    const { links } = linkedPages([
      shortPage('raw/p1.txt', ['船来了', '人们等着（下转4版）']),
      shortPage('raw/p4.txt', [null, '（上接3版）灯也亮了。']),
    ]);
    expect(links).toEqual([]);
  });

  it('no note on a line that refers to another story', () => {
    expect(clean(firstPart(FERRY, '（见4版）')).warnings.map(({ rule }) => rule)).not.toContain(
      'unresolved-jump',
    );
  });
});

it('a jump line from another page on a line of its own opens a body, below a headline or above a text', () => {
  const [page] = linked({ 'raw/p4.txt': `${OTHER}（上接1版）\n${story('', FERRY.rest, FERRY.last)}` }).pages;
  expect(page?.articles.map(({ blocks }) => blocks.map(({ role }) => role).join(' '))).toEqual([
    'headline byline dateline paragraph',
    'jump paragraph paragraph',
  ]);
});

it('a jump line from another page begins a story in the midst of lines that go on', () => {
  const text = story('', `（上接1版）${FERRY.rest}`) + story('', `（上接1版）${ORCHARD.rest}`);
  const { articles } = clean(text);
  expect(articles.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
    ['（上接1版）', FERRY.rest],
    ['（上接1版）', ORCHARD.rest],
  ]);
});

it('links a thousand stories in time that grows with their number', () => {
  const many = (n: number) =>
    Array.from({ length: n }, (_, i) => [
      clean(firstPart(FERRY, '（下转4版）'), { path: `raw/${i}/p1.txt` }),
      clean(runoverOf(FERRY, '（上接1版）'), { path: `raw/${i}/p4.txt` }),
    ]).flat();
  // the best of three: a collection of garbage takes longer than the links
  const time = (pages: Page[]) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        linkPages(pages);
        return performance.now() - start;
      }),
    );
  time(many(100));
  const [few, lots] = [many(200), many(1600)];
  expect(time(lots)).toBeLessThan(30 * Math.max(5, time(few)));
});
