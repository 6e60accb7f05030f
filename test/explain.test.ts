import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { assemble } from '../src/articles/assemble.js';
import { pairingsOfLine } from '../src/explain/pairing.js';
import type { WatchedSheet } from '../src/explain/watched.js';
import {
  type Block,
  clean,
  explain,
  explainPage,
  type LineReading,
  type PairingExplanation,
  RULES,
  type ScoredBody,
  validate,
} from '../src/index.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const pages = readdirSync(PAGES).map((name) => ({
  name,
  text: readFileSync(`${PAGES}${name}/input.txt`, 'utf8'),
}));
const page = (name: string): string => pages.find((one) => one.name === name)?.text as string;

const FERRY = `渡口换新船 过江只要八分钟

本报讯（记者 林一舟）4月6日清晨，两艘银灰色的新
渡船缓缓驶入青澜渡口，船票不变，过江只要八分钟，
老 船 工 说 ，旧 船 用 了 三 十 年 。
`;

describe('explain', () => {
  test.each([
    ['a headline', 1, [['headline', 'a1']], 'headline'],
    [
      'the line of a dateline, a byline and the first sentence',
      3,
      [
        ['byline', 'a1'],
        ['dateline', 'a1'],
        ['paragraph', 'a1'],
      ],
      'opening',
    ],
    ['the second line of a paragraph', 4, [['paragraph', 'a1']], 'second+'],
    ['a further line', 5, [['paragraph', 'a1']], 'paragraph+'],
  ])('says where %s went and what it was read as', (_, line, blocks, state) => {
    const found = explain(FERRY, line);
    expect(found.blocks.map(({ role, article }) => [role, article])).toEqual(blocks);
    expect(found.readings.map((reading) => reading.state)).toEqual([state]);
  });

  it('says what each transform changed, with the line before and after', () => {
    const [change, ...others] = explain(FERRY, 5).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      transform: 'justification-spaces',
      before: '老 船 工 说 ，旧 船 用 了 三 十 年 。',
      after: '老船工说，旧船用了三十年。',
    });
    expect(change?.edits[0]).toMatchObject({ line: 5, column: 2, before: ' ', after: '' });
  });

  it('follows a line through several transforms', () => {
    const { changes } = explain('⼯ 地 上 ,⼈ 人 都 在 忙 着 赶 ⼯ 。', 1);
    expect(changes.map(({ transform }) => transform)).toEqual([
      'compatibility-characters',
      'punctuation-width',
      'justification-spaces',
    ]);
    for (const [i, { before }] of changes.entries()) if (i > 0) expect(before).toBe(changes[i - 1]?.after);
    expect(changes.at(-1)?.after).toBe('工地上，人人都在忙着赶工。');
  });

  it('says what was removed and why', () => {
    const { removed } = explain(FERRY, 3);
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['（', 'byline-brackets'],
      ['）', 'byline-brackets'],
    ]);
    for (const { why } of removed) expect(why).toMatch(/^Brackets round a byline/);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('counts lines that end in %s', (_, ending) => {
    const found = explain(FERRY.replaceAll('\n', ending), 5);
    expect(found.text).toBe('老 船 工 说 ，旧 船 用 了 三 十 年 。');
    expect(found.changes[0]?.after).toBe('老船工说，旧船用了三十年。');
    expect(found.readings).toHaveLength(1);
  });

  it('has nothing to say of a blank line', () => {
    expect(explain(FERRY, 2)).toMatchObject({ text: '', changes: [], removed: [], blocks: [], readings: [] });
  });

  it('reads a line twice that a form feed divides', () => {
    const { readings } = explain('渡口换新船\f旧船停在渡口供人参观。', 1);
    expect(readings).toHaveLength(2);
  });

  it('finds a line that was printed in several by each of them', () => {
    const vertical = `獨\n裁\n者\n賣\n文\n所\n得\n【本報訊】東岸綫昨晨繁忙時間發生信號故障，列\n車服務一度癱瘓。\n`;
    for (const line of [1, 4, 7])
      expect(explain(vertical, line)).toMatchObject({
        readings: [{ after: { line: 8 } }],
        blocks: [{ text: '獨裁者賣文所得', lines: [[1, 7]] }],
      });
  });

  it('says of a row of a list that it was seen before the others', () => {
    const list =
      '名单如下：\n卓　然 戚小满 梅若谷 应雨桐\n柴一诺 项北辰 娄子衿 佟　夏\n蓝山月 姬云帆 鲍春晓 伊　文\n据悉，名单已经公布。\n';
    expect([1, 2, 4].map((line) => explain(list, line).apart)).toEqual([[], ['row'], ['row']]);
    expect(explain(list, 2)).toMatchObject({ readings: [], blocks: [{ lines: [[2, 2]] }] });
  });

  it('reads nothing in text that papercleaner wrote', () => {
    const own = '渡口换新船\n新船下水。\n\n\n';
    expect(explain(own, 2)).toMatchObject({
      readings: [],
      blocks: [{ role: 'paragraph', text: '新船下水。' }],
    });
  });

  test.each([0, -1, 7, 1.5, Number.NaN])('throws a RangeError for line %d', (line) => {
    expect(() => explain(FERRY, line)).toThrow(RangeError);
    expect(() => explain(FERRY, line)).toThrow('the page has 6 lines');
  });

  it('takes the options that clean takes', () => {
    expect(explain(FERRY, 5, { skip: ['justification-spaces'] }).changes).toEqual([]);
  });
});

describe.each(pages)('$name', ({ text }) => {
  const cleaned = clean(text);
  const roles = new Map<number, Set<string>>();
  for (const { role, lines } of [...cleaned.articles.flatMap(({ blocks }) => blocks), ...cleaned.unplaced])
    for (const [first, last] of lines)
      for (let line = first; line <= last; line += 1)
        roles.set(line, (roles.get(line) ?? new Set()).add(role));
  // every line costs a cleaning of the page
  const lines = Array.from({ length: cleaned.source.lines }, (_, i) => i + 1).filter(
    (line) => line % 5 === 0,
  );
  const found = lines.map((line) => explain(text, line));
  const readings = found.flatMap(({ readings: own }) => own);

  it('adds up: the cues, the neighbours and the other lines are the whole lead', () => {
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(sumOf(reading)).toBeCloseTo(reading.lead, 6);
  });

  it('chose the best sequence, and the runner-up is another state', () => {
    for (const { state, runnerUp, lead } of readings) {
      expect(lead).toBeGreaterThanOrEqual(-1e-6);
      expect(runnerUp.state).not.toBe(state);
    }
  });

  it('says the role that clean gives', () => {
    for (const { line, readings: own, blocks } of found) {
      expect(new Set(blocks.map(({ role }) => role))).toEqual(
        own.length === 0 && blocks.length === 0 ? new Set() : (roles.get(line) ?? new Set()),
      );
      if (own.some(({ state }) => state.startsWith('headline')))
        expect(blocks.some(({ role }) => role === 'headline')).toBe(true);
    }
  });

  it('counts every change, removal and warning of the page', () => {
    const all = explainPage(text);
    const sum = (uses: readonly { places: readonly unknown[] }[]) =>
      uses.reduce((total, { places }) => total + places.length, 0);
    expect(sum(all.changes)).toBe(cleaned.changes.length);
    expect(sum(all.removed)).toBe(cleaned.removed.length);
    expect(sum(all.warnings)).toBe(cleaned.warnings.length);
    for (const { rule, summary } of [...all.changes, ...all.removed, ...all.warnings]) {
      expect(summary, rule).not.toBe('');
      expect(RULES.map(({ name }) => name)).toContain(rule);
    }
  });
});

function sumOf({ cues, before, after, elsewhere }: LineReading): number {
  const own = cues.reduce((sum, { weight, runnerUp }) => sum + weight - runnerUp, 0);
  const steps = [before, after].map((step) => (step ? step.weight - step.runnerUp.weight : 0));
  return own + steps.reduce((sum, step) => sum + step, 0) + elsewhere.weight;
}

describe('pairings', () => {
  const text = page('zh-headlines-pooled-radicals');
  const heading = clean(text).articles.find(({ headline }) => headline === '东岸海域迎来四个月休渔期');
  const line = heading?.blocks.find(({ role }) => role === 'headline')?.lines[0]?.[0] as number;

  it('tell which body a heading was given, and what the score is made of', () => {
    const [pairing, ...others] = explain(text, line).pairings;
    expect(others).toEqual([]);
    expect(pairing).toMatchObject({ outcome: 'paired', heading: { line, article: heading?.id } });
    const { parts, score } = (pairing as PairingExplanation).body as ScoredBody;
    expect(parts.wording + parts.nextTo + parts.direction + parts.distance).toBeCloseTo(score, 9);
    expect(Math.round(100 * (pairing?.confidence as number)) / 100).toBe(heading?.confidence);
    expect(pairing?.runnerUp?.score).toBeLessThan(score);
  });

  it('tell of a line of the body how its heading found it', () => {
    const paragraph = heading?.blocks.find(({ role }) => role === 'paragraph') as Block;
    const first = paragraph.lines[0]?.[0] as number;
    expect(explain(text, first).pairings).toMatchObject([{ outcome: 'paired', heading: { line } }]);
  });

  it('tell of a headline without a body that there is none', () => {
    const passage = { text: '渡口换新船', starts: [0], numbers: [7], sheet: 1 };
    const assembly = assemble([{ kind: 'heading', drafts: [{ role: 'headline', passage }] }], false);
    const sheet = { assembly, ids: ['a4'] } as unknown as WatchedSheet;
    expect(pairingsOfLine(sheet, 7)).toMatchObject([
      {
        heading: { line: 7, article: 'a4', text: '渡口换新船' },
        outcome: 'alone',
        body: null,
        confidence: null,
        runnerUp: null,
        rival: null,
      },
    ]);
    expect(pairingsOfLine(sheet, 8)).toEqual([]);
  });
});

describe('explainPage', () => {
  it('lists the most doubtful lines first, and all that are close', () => {
    const { closeLines } = explainPage(page('fr-frames'));
    expect(closeLines.length).toBeGreaterThan(0);
    const likelihoods = closeLines.map(({ likelihood }) => likelihood);
    expect(likelihoods).toEqual([...likelihoods].sort((a, b) => a - b));
    for (const { line, state, likelihood, runnerUp } of closeLines) {
      expect(likelihood).toBeLessThan(0.8);
      const [reading] = explain(page('fr-frames'), line).readings;
      expect(reading).toMatchObject({ state, likelihood, runnerUp });
    }
  });

  it('has nothing of a page without text', () => {
    expect(explainPage('')).toEqual({
      articles: 0,
      lines: 1,
      changes: [],
      removed: [],
      warnings: [],
      closeLines: [],
      closePairings: [],
    });
  });
});

describe('RULES', () => {
  const examples = RULES.flatMap(({ name, kind, examples: own }) =>
    own.flatMap((example) => ('page' in example ? [{ name, kind, example }] : [])),
  );

  test.each(examples)('$name says something at $example.at', ({ name, kind, example }) => {
    const { page: text, at, ...options } = example;
    const said = kind === 'warning' ? clean(text).warnings : validate(text, options);
    const places = said.filter(({ rule }) => rule === name);
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(at);
  });

  it('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  it('are those that the README lists as warnings', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const { name, kind } of RULES) if (kind === 'warning') expect(readme).toContain(`\`${name}\``);
  });
});
