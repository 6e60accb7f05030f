/** What each rule of `validate` finds and where, and what it leaves in peace. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { TRANSFORMS, validate } from '../src/index.js';
import type { RuleExample } from '../src/validate/rule.js';
import { OWN_RULES, VALIDATE_RULES } from '../src/validate/rules/index.js';
import { SCRIPT_PAIRS } from '../src/validate/script-pairs.js';
import { WARNING_RULES } from '../src/warnings/index.js';

interface Fixture extends RuleExample {
  group: 'wild' | 'negative' | 'synthetic' | 'known-failure';
  name: string;
}

const FIXTURES = fileURLToPath(new URL('../fixtures/validate/', import.meta.url));
const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const fixturesOf = (rule: string): Fixture[] => JSON.parse(readFileSync(`${FIXTURES}${rule}.json`, 'utf8'));

const found = (rule: string, { page, form, corpusEncoding }: RuleExample) =>
  validate(page, { ...(form && { form }), ...(corpusEncoding && { corpusEncoding }) }).filter(
    (finding) => finding.rule === rule,
  );
const places = (rule: string, example: RuleExample): string[] =>
  found(rule, example).map(({ line, column }) => `${line}:${column}`);

it('has every transform and every warning for a rule, and no name twice', () => {
  const names = VALIDATE_RULES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(TRANSFORMS.map(({ name }) => name)));
  expect(names).toEqual(expect.arrayContaining(WARNING_RULES.map(({ name }) => name)));
  expect(names).toContain('unresolved-jump');
  expect(new Set(names).size).toBe(names.length);
  const severe = VALIDATE_RULES.filter(({ severity }) => severity === 'error').map(({ name }) => name);
  const others = ['cut-line', 'line-end-hyphen', 'not-a-page', 'unknown-switch'];
  expect(severe.sort()).toEqual([...TRANSFORMS.map(({ name }) => name), ...others].sort());
});

it('says of every rule what is wrong and what is left alone, in prose without marks', () => {
  for (const { name, about } of VALIDATE_RULES) {
    expect(about, name).toMatch(/^\S[\s\S]{80,}[.]$/);
    expect(about, name).not.toMatch(/`| {2}|[ \t]\n|\n{3}/);
  }
});

it('has fixtures for its own rules and for no others', () => {
  const named = OWN_RULES.map(({ name }) => `${name}.json`);
  expect(readdirSync(FIXTURES).sort()).toEqual(named.sort());
});

describe.each(OWN_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('documents itself', () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.summary).toMatch(/^[A-Z].+\.$/);
    expect(rule.about?.split('\n\n').length).toBeGreaterThan(1);
    expect(rule.examples.some(({ at }) => at.length > 0)).toBe(true);
    expect(rule.examples.some(({ at }) => at.length === 0)).toBe(true);
  });

  it.each(rule.examples.map((example) => [example.page, example] as const))('example: %j', (_, example) => {
    expect(places(name, example)).toEqual(example.at);
  });

  it('has fixtures that find something, and others that do not', () => {
    const groups = new Set(fixturesOf(name).map(({ group }) => group));
    expect(groups).toContain('wild');
    expect(groups).toContain('negative');
  });

  for (const fixture of fixturesOf(name)) {
    (fixture.group === 'known-failure' ? it.fails : it)(`${fixture.group}: ${fixture.name}`, () => {
      if (fixture.group === 'negative') expect(fixture.at).toEqual([]);
      expect(places(name, fixture)).toEqual(fixture.at);
    });
  }
});

describe('what fix would change', () => {
  test.each([
    ['compatibility-characters', '⼯地上人人都在忙。', '1:1–1:2', '⼯', '工'],
    ['punctuation-width', '清晨,渡船靠岸。', '1:3–1:4', ',', '，'],
    ['justification-spaces', '今年 2 月 26 日，渡船靠岸。', '1:2–1:12', '年 2 月 26 日', '年2月26日'],
    ['control-characters', '清晨，河\u200b堤合龙。', '1:4–1:7', '河\u200b堤', '河堤'],
    ['elision-spaces', 'Alors l ’eau monta dans la ville.', '1:7–1:10', 'l ’', 'l’'],
    ['doubled-text', '众志成城众志成城', '1:5–1:9', '众志成城', ''],
  ])('%s: %j', (rule, page, place, before, after) => {
    const [finding] = found(rule, { page, at: [] });
    expect(finding).toMatchObject({ severity: 'error', before, after, excerpt: page });
    const { line, column, endLine, endColumn } = finding as NonNullable<typeof finding>;
    expect(`${line}:${column}–${endLine}:${endColumn}`).toBe(place);
  });

  it('is one finding where the changes lie close together, and several where they do not', () => {
    const page = '法 接 收 捐 款，2 月 26 日共有二十三家企业参加了这次活动，其中 7 个是新来的。';
    const all = found('justification-spaces', { page, at: [] });
    expect(all.map(({ before }) => before)).toEqual(['法 接 收 捐 款，2 月 26 日', '中 7 个']);
  });

  it('leaves before in the place that it names, on every page', () => {
    let seen = 0;
    for (const name of readdirSync(PAGES)) {
      const page = readFileSync(`${PAGES}${name}/input.txt`, 'utf8');
      const lines = page.split('\n');
      const offset = (line: number, column: number) =>
        lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
      for (const { line, column, endLine = 0, endColumn = 0, before } of validate(page)) {
        if (before === undefined) continue;
        seen += 1;
        expect(page.slice(offset(line, column), offset(endLine, endColumn))).toBe(before);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('is what the variant asks for', () => {
    const page = '渡口小學開學了。';
    expect(found('chinese-variants', { page, at: [] })).toEqual([]);
    const finding = validate(page, { variant: 'simplified' }).find(({ rule }) => rule === 'chinese-variants');
    expect(finding).toMatchObject({ rule: 'chinese-variants', before: '學開學', after: '学开学' });
  });
});

describe('findings', () => {
  it('are sorted by place, and tell their line', () => {
    const page = readFileSync(`${PAGES}zh-headlines-pooled-radicals/input.txt`, 'utf8');
    const findings = validate(page);
    const order = findings.map(({ line, column }) => line * 10000 + column);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const lines = page.split('\n');
    for (const { line, excerpt } of findings) expect(excerpt).toBe(lines[line - 1]?.trim());
  });

  it('count lines as the file has them, whatever their endings', () => {
    const page = '清晨，渡船靠岸。\n⼯地上人人都在忙着赶工，码头上站满了人。';
    const at = (text: string) => validate(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
    expect(at(page)).toContain('2:1 compatibility-characters');
    expect(at(page.replace('\n', '\r\n'))).toEqual(at(page));
  });

  it('are turned off, made errors and made strict by rule', () => {
    const page =
      '渡口换新船 过江只要八分钟\n本报讯 河堤昨天合\ufffd，码头上站满了人，清晨的渡船靠岸了，学生们走过石桥，老师在校门口等着他们。⼯地也开了。';
    const levels = (options: Parameters<typeof validate>[1]) =>
      validate(page, options).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(levels({})).toEqual(['replacement-character warn', 'compatibility-characters error']);
    expect(levels({ rules: { 'compatibility-characters': 'off' } })).toEqual(['replacement-character warn']);
    expect(levels({ rules: { 'compatibility-characters': 'warn' } })).toContain(
      'compatibility-characters warn',
    );
    expect(levels({ rules: { 'replacement-character': 'error' } })).toContain('replacement-character error');
    expect(levels({ strict: true })).toContain('replacement-character error');
    expect(levels({ strict: true, rules: { 'replacement-character': 'off' } })).toHaveLength(1);
  });
});

it('has pairs of scripts that tell: no character on both sides or twice', () => {
  const characters = SCRIPT_PAIRS.flatMap((pair) => [...pair]);
  expect(new Set(characters).size).toBe(characters.length);
  for (const pair of SCRIPT_PAIRS) expect(pair).toMatch(/^\p{Script=Han}{2}$/u);
});
