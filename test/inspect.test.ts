import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { watch } from '../src/explain/watched.js';
import { clean, decode, inspectPage } from '../src/index.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const page = (name: string): string => readFileSync(`${PAGES}${name}/input.txt`, 'utf8');
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** A column of 15½ em, as its commas are squeezed, whose second paragraph has lost its indent. */
const COLUMN = `渡口换新船 过江只要八分钟
本报讯（记者 林一舟）4月6日
清晨，两艘银灰色的新渡船缓缓驶入
青澜渡口，船票不变，过江只要八分钟
，沿岸的乡亲都来看新鲜，码头上站满
了人。
船工说，旧船用了三十年，船板换
过两回，如今停在渡口供人参观，孩子
们可以上去摸一摸舵轮。
`;

describe('columns', () => {
  it('are those by which the lines were judged', () => {
    const { measures } = inspectPage(COLUMN);
    const facts = watch(COLUMN, {}).sheets.flatMap(({ sequence }) => sequence.facts);
    expect(measures.map(({ em }) => em)).toEqual([...new Set(facts.map(({ measure }) => measure / 2))]);
    expect(measures).toMatchObject([
      { em: 15.5, lines: 9, full: 4, indented: 1, uncut: false, columns: [[1, 9]] },
    ]);
  });

  it('are listed with those of most lines first, each with its stretches in the order of the page', () => {
    const { measures } = inspectPage(page('zh-headlines-before'));
    const counts = measures.map(({ lines }) => lines);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(measures[0]).toMatchObject({ em: 16.5, lines: 69 });
    expect(measures[0]?.columns).toHaveLength(2);
  });

  it('are none where a paragraph is a line', () => {
    const paragraph = '清晨，两艘银灰色的新渡船缓缓驶入青澜渡口，船票不变，过江只要八分钟。'.repeat(4);
    expect(inspectPage(`${paragraph}\n\n${paragraph}新\n`).measures).toMatchObject([{ uncut: true, em: 80 }]);
    expect(inspectPage(COLUMN).measures[0]?.uncut).toBe(false);
  });
});

describe('blank lines', () => {
  test.each([
    ['zh-every-line-alone', 'every-line'],
    ['en-every-line-alone', 'every-line'],
    ['zh-ocr-hash-headings', 'paragraphs'],
    ['zh-frames-notice', 'frames'],
    ['fr-frames', 'frames'],
    ['zh-headlines-before', 'none'],
  ])('of %s: %s', (name, regime) => {
    expect(inspectPage(page(name)).blankLines.map((run) => run.regime)).toEqual([regime]);
  });

  it('change where the page changes', () => {
    const above = page('zh-every-line-alone');
    const { blankLines } = inspectPage(`${above}\n${page('zh-frames-notice')}`);
    expect(blankLines.map(({ regime }) => regime)).toEqual(['every-line', 'frames']);
    const border = above.split('\n').length;
    // it is told by the lines round it
    expect(Math.abs((blankLines[1]?.lines[0] as number) - border)).toBeLessThanOrEqual(8);
    expect(blankLines[0]?.lines[1]).toBeLessThan(blankLines[1]?.lines[0] as number);
  });

  it('say how many of them stand in mid-text', () => {
    const broken = COLUMN.replace('码头上站满\n', '码头上站满\n\n').replace('船工说', '\n船工说');
    expect(inspectPage(broken).blankLines).toEqual([
      { regime: 'frames', lines: [1, 11], printed: 9, parted: 2, inside: 1 },
    ]);
  });
});

describe('encoding', () => {
  it('is named with how sure it is', () => {
    expect(inspectPage(decode(Buffer.from(COLUMN)))).toMatchObject({
      encoding: 'utf-8',
      encodingConfidence: 0.99,
    });
    const marked = Buffer.from(`\uFEFF${COLUMN}`, 'utf16le');
    expect(inspectPage(decode(marked))).toMatchObject({ encoding: 'utf-16le', encodingConfidence: 1 });
  });
});

describe('articles', () => {
  it('have the lines of their blocks, parted where another article stands', () => {
    const { articles } = inspectPage(page('zh-interleaved'));
    expect(articles[0]?.lines).toEqual([
      [1, 4],
      [33, 40],
    ]);
  });

  it('say on which sheet they go on', () => {
    const { articles, sheets } = inspectPage(page('zh-form-feed'));
    expect(sheets).toBe(2);
    expect(articles[0]?.continuedIn?.article).toBe('a3');
    expect(articles[2]?.continuedFrom?.article).toBe('a1');
  });
});

describe('script', () => {
  test.each([
    ['Chinese', COLUMN, 'chinese'],
    ['Western', 'The harbour reopened on Monday.\nFerries ran again.\n', 'western'],
    ['both', `${COLUMN}\fThe harbour reopened on Monday.\nFerries ran again.\n`, 'both'],
    ['no text', '', null],
    ['text that papercleaner wrote', '渡口换新船\n新船下水。\n\n\n', null],
  ])('%s', (_, text, script) => {
    expect(inspectPage(text).script).toBe(script);
  });
});

describe.each(readdirSync(PAGES))('%s', (name) => {
  const text = page(name);
  const found = inspectPage(text);
  const cleaned = clean(text);
  const blocks = [...cleaned.articles.flatMap((article) => article.blocks), ...cleaned.unplaced];

  it('counts every line of the sequence once as of a measure, and once as of a run', () => {
    const lines = sum(watch(text, {}).sheets, ({ sequence }) => sequence.lines.length);
    expect(sum(found.measures, (measure) => measure.lines)).toBe(lines);
    expect(sum(found.blankLines, ({ printed }) => printed)).toBe(lines);
  });

  it('counts every block once', () => {
    expect(sum(found.roles, (role) => role.blocks)).toBe(blocks.length);
    const characters = blocks.map((block) => [...block.text.replace(/\s/gu, '')].length);
    expect(found.characters).toBe(sum(characters, (count) => count));
    const inArticles = sum(found.articles, (article) => article.characters);
    const outside = sum(found.unplaced, (piece) => [...piece.text.replace(/\s/gu, '')].length);
    expect(inArticles + outside).toBe(found.characters);
  });

  it('holds every line of an article in one of its stretches', () => {
    for (const [i, { blocks: own }] of cleaned.articles.entries()) {
      const stretches = found.articles[i]?.lines ?? [];
      for (const [first, last] of own.flatMap(({ lines }) => lines))
        expect(stretches.filter(([from, to]) => from <= first && last <= to)).toHaveLength(1);
    }
  });
});
