/** What `fix` wrote comes out of `validate` without a finding, and what was done to it since is found in its place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import {
  clean,
  decode,
  type Finding,
  type Page,
  toJson,
  toJsonLine,
  toMarkdown,
  toText,
  type ValidateOptions,
  validate,
} from '../src/index.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const SETS = fileURLToPath(new URL('../../shared/accuracy/', import.meta.url));
const cases = readdirSync(PAGES).sort();
const pageOf = (file: string): Page => clean(decode(readFileSync(file)), { path: 'input.txt' });

type Form = NonNullable<ValidateOptions['form']>;
const FORMATS: readonly (readonly [name: string, form: Form, write: (page: Page) => string])[] = [
  ['md', 'markdown', toMarkdown],
  ['json', 'json', toJson],
  ['jsonl', 'jsonl', toJsonLine],
  ['text', 'raw', toText],
];
describe.each(FORMATS)('what fix wrote as %s', (_, form, write) => {
  it.each(cases)('%s has no finding', (folder) => {
    expect(validate(write(pageOf(`${PAGES}${folder}/input.txt`)), { form })).toEqual([]);
  });

  const files = existsSync(SETS)
    ? readdirSync(SETS)
        .filter((set) => existsSync(`${SETS}${set}/pages`))
        .flatMap((set) => readdirSync(`${SETS}${set}/pages`).map((file) => `${SETS}${set}/pages/${file}`))
    : [];
  it.skipIf(files.length === 0)('has nothing above a warning on any page of the accuracy sets', () => {
    expect(files.length).toBeGreaterThan(40);
    const errors = files.flatMap((file) =>
      validate(write(pageOf(file)), { form }).filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
  });
});

const POOLED = pageOf(`${PAGES}zh-headlines-pooled-radicals/input.txt`);
/** Damage that somebody did to a paragraph since: what was there, what is there now, and who says so. */
const DAMAGE: readonly (readonly [was: string, is: string, rule: string, at: number])[] = [
  ['水库', '⽔库', 'compatibility-characters', 0],
  ['记者站在梧岭县', '记 者 站 在 梧 岭 县', 'justification-spaces', 0],
  ['库底，脚下', '库底,脚下', 'punctuation-width', 2],
  ['裂缝宽得', '裂\ufffd宽得', 'replacement-character', 1],
  ['裂缝宽得', '裂\ue123宽得', 'private-use-character', 1],
  ['裂缝宽得', '锟斤拷宽得', 'mojibake', 0],
  ['，记者站', '，“记者站', 'unbalanced-pair', 1],
];

/** Line and column of what stands in a text. */
function placeOf(text: string, part: string, from = 0): [line: number, column: number] {
  const at = text.indexOf(part, from);
  expect(at).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1) as string).length + 1];
}

describe.each(FORMATS)('damage in %s', (_, form, write) => {
  test.each(DAMAGE)('%s became %s: %s', (was, is, rule, at) => {
    const written = write(POOLED);
    const [, paragraph] = written.split('8月24日') as [string, string];
    const damaged = written.replace(
      `8月24日${paragraph}`,
      () => `8月24日${paragraph.replace(was, () => is)}`,
    );
    expect(damaged).not.toBe(written);
    const [line, column] = placeOf(damaged, is, written.indexOf('8月24日'));
    const findings = validate(damaged, { form });
    expect(findings.map((finding) => finding.rule)).toContain(rule);
    const found = findings.find((finding) => finding.rule === rule) as Finding;
    // a mark in a story of text is sought in the whole of it, where headings are paragraphs too
    expect([found.line, found.column]).toEqual([line, column + at]);
  });
});

describe('what may have been printed so', () => {
  test.each([
    ['a single blank in a heading', '## 为何要走 “S”形？', 'justification-spaces', 'warn'],
    ['a blank behind each character', '## 为 何 要 走 这 条 路', 'justification-spaces', 'error'],
    ['a heading that stands twice', '## 县委组织部召开会议县委组织部召开会议', 'doubled-text', 'warn'],
  ])('%s: %j', (_, file, rule, severity) => {
    const found = (strict: boolean) =>
      validate(file, { form: 'markdown', strict }).find((finding) => finding.rule === rule)?.severity;
    expect(found(false)).toBe(severity);
    expect(found(true)).toBe('error');
  });
});

describe('places in JSON', () => {
  const page = (text: string) =>
    `{"version":1,"articles":[{"id":"a1","confidence":1,"headline":"x","byline":null,"dateline":"y","blocks":[{"role":"paragraph","text":"${text}","lines":[[1,1]]}]}],"unplaced":[],"warnings":[]}`;
  const LONG = '清晨，渡船靠岸，学生们走过石桥，老师在校门口等着他们，一个也没有迟到，大家都很高兴。';

  test.each([
    ['behind escapes', `他说：\\"好\\"，\\u4e00\\t切${LONG}⼯`],
    ['behind a character of two halves', `𠮷\\ud842\\udfb7${LONG}⼯`],
    ['of a character that is escaped itself', `${LONG}\\u2f2f`],
  ])('are those of the text inside the file: %s', (_, text) => {
    const file = page(text);
    const [finding] = validate(file, { form: 'json' }).filter(
      ({ rule }) => rule === 'compatibility-characters',
    );
    const part = text.endsWith('⼯') ? '⼯' : '\\u2f2f';
    const [line, column] = placeOf(file, part);
    expect(finding).toMatchObject({
      line,
      column,
      endColumn: column + part.length,
      before: '⼯',
      after: '工',
    });
  });

  it('are none where brackets stand in brackets, too deep for any reader', () => {
    const [finding, ...others] = validate('['.repeat(100_000), { form: 'json' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'not-a-page', line: 1, column: 1 });
  });

  test.each([
    ['lines that are no ranges', '"lines":[[1,1]]', '"lines":[7,[1],"x",[1,"2"],null]'],
    ['a confidence that is no number', '"confidence":1', '"confidence":"much"'],
    ['a headline that is no text', '"headline":"x"', '"headline":[5]'],
    ['an unknown role', '"role":"paragraph"', '"role":"poem"'],
    ['a missing id', '"id":"a1",', ''],
  ])('are found though somebody wrote %s', (_, was, is) => {
    const file = page(`${LONG}⼯`)
      .replace(was, is)
      .replace('"warnings":[]', '"warnings":[{"rule":"uncertain-hyphen","line":1,"message":"?"}]');
    const [line, column] = placeOf(file, '⼯');
    const findings = validate(file, { form: 'json' });
    expect(findings).toContainEqual(
      expect.objectContaining({ line, column, rule: 'compatibility-characters' }),
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('not-a-page');
  });

  it('tell the pages of JSON Lines apart', () => {
    const file = `${page(LONG)}\n${page(`${LONG}⼯`)}\n`;
    const findings = validate(file, { form: 'jsonl', rules: { 'little-text': 'off' } });
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['2 compatibility-characters']);
  });

  it('name lines of the file where a warning names another line', () => {
    const again = page('x').replace(
      /\{"role.*?\}/,
      Array.from({ length: 2 }, () => `\n{"role":"paragraph","text":"${LONG}","lines":[[7,7]]}`).join(','),
    );
    const [finding] = validate(again, { form: 'json' });
    expect(finding).toMatchObject({ rule: 'repeated-paragraph', line: 3 });
    expect(finding?.message).toBe('the paragraph of line 2 stands here again, word for word');
  });
});

describe('Markdown is read back', () => {
  const read = (file: string) =>
    validate(file, { form: 'markdown' }).map(({ line, column, rule }) => [`${line}:${column}`, rule]);
  const LONG = '清晨，渡船靠岸，学生们走过石桥，老师在校门口等着他们，一个也没有迟到，大家都很高兴。';

  test.each([
    ['headline', `## ⼯地开工\n\n${LONG}`, '1:4'],
    ['kicker', `*⼯地*\n\n## 开工\n\n${LONG}`, '1:2'],
    ['deck', `## 开工\n\n**⼯地**\n\n${LONG}`, '3:3'],
    ['byline', `## 开工\n\n_记者 ⼯_\n\n${LONG}`, '3:5'],
    ['subhead', `${LONG}\n\n### ⼯地\n\n${LONG.replaceAll('，', '；')}`, '3:5'],
    ['caption', `${LONG}\n\n> 图为⼯地。`, '3:5'],
    ['credit', `${LONG}\n\n> 图为渡口。\n>\n> *⼯ 摄*`, '5:4'],
    ['mark', `${LONG}\n\n\`⼯\``, '3:2'],
    ['unplaced', `${LONG}\n\n<!-- unplaced -->\n\n- ⼯ <!-- fragment -->`, '5:3'],
    ['behind an escape', `\\*${LONG}⼯`, `1:${LONG.length + 3}`],
    ['before a comment that is no role', `⼯${LONG} <!-- separator -->`, '1:1'],
    ['of the second of two printed pages', `<!-- p1 -->\n\n${LONG}\n\n<!-- p2 -->\n\n⼯${LONG}`, '7:1'],
  ])('%s', (_, file, place) => {
    expect(read(file)).toContainEqual([place, 'compatibility-characters']);
  });
});
