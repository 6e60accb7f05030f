import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROLES } from '../src/blocks.js';
import { toJson, toJsonLine } from '../src/write/json.js';
import { anyPage, articleOf, blockOf, pageOf } from './pages.js';

const schema = JSON.parse(readFileSync(new URL('../schema/page.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

const full = () =>
  JSON.parse(
    toJson(
      pageOf({
        articles: [
          {
            ...articleOf({
              ...blockOf('dateline', '云港3月4日电'),
              agency: '云港社',
              place: '云港',
              date: '3月4日',
              page: 1,
              source: 'raw/p4.txt',
              runover: { at: 3, lines: [[2, 4]], page: 2, source: 'raw/p5.txt' },
            }),
            continuedFrom: { path: 'raw/p1.txt', article: 'a2' },
            continuedIn: { path: 'raw/p4.txt', article: 'a7' },
          },
        ],
        unplaced: [blockOf('banner', '教育')],
        removed: [{ text: '□', lines: [[7, 8]], reason: 'line-mark' }],
        changes: [
          { transform: 'doubled-text', start: 0, end: 1, line: 1, column: 1, before: '港', after: '' },
        ],
        warnings: [{ rule: 'missing-glyph', line: 3, column: 4, message: 'a glyph is missing' }],
      }),
    ),
  );

describe('schema/page.json', () => {
  it('accepts what the writers write', () => {
    fc.assert(
      fc.property(anyPage(fc.string({ minLength: 1 })), (page) => {
        for (const json of [toJson(page), toJsonLine(page)]) {
          validate(JSON.parse(json));
          expect(validate.errors).toBeNull();
        }
      }),
    );
  });

  it('accepts a page with everything on it', () => {
    validate(full());
    expect(validate.errors).toBeNull();
  });

  it('knows the roles of the glossary and no others', () => {
    expect(schema.$defs.role.enum).toEqual(ROLES);
  });

  it('describes every key of a page', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(full()));
    for (const property of Object.values<object>(schema.properties)) {
      expect('description' in property || '$ref' in property).toBe(true);
    }
  });

  // biome-ignore lint/suspicious/noExplicitAny: these pages are spoilt on purpose
  test.each<[string, (page: any) => void]>([
    ['an unknown key of the page', (page) => Object.assign(page, { extra: 1 })],
    ['an unknown key of a block', (page) => Object.assign(page.unplaced[0], { extra: 1 })],
    ['an unknown key of an article', (page) => Object.assign(page.articles[0], { extra: 1 })],
    ['an unknown role', (page) => Object.assign(page.unplaced[0], { role: 'lead' })],
    ['an empty block', (page) => Object.assign(page.unplaced[0], { text: '' })],
    ['a block from nowhere', (page) => Object.assign(page.unplaced[0], { lines: [] })],
    ['half a range', (page) => Object.assign(page.unplaced[0], { lines: [[1]] })],
    ['a range of three', (page) => Object.assign(page.unplaced[0], { lines: [[1, 2, 3]] })],
    ['line 0', (page) => Object.assign(page.unplaced[0], { lines: [[0, 1]] })],
    ['an agency on a banner', (page) => Object.assign(page.unplaced[0], { agency: '云港社' })],
    ['a confidence above 1', (page) => Object.assign(page.articles[0], { confidence: 1.1 })],
    ['a missing headline', (page) => Reflect.deleteProperty(page.articles[0], 'headline')],
    ['a runover from nowhere', (page) => Reflect.deleteProperty(page.articles[0].blocks[0].runover, 'lines')],
    [
      'an unknown key of a runover',
      (page) => Object.assign(page.articles[0].blocks[0].runover, { extra: 1 }),
    ],
    ['a link to nowhere', (page) => Reflect.deleteProperty(page.articles[0].continuedIn, 'article')],
    ['an unknown key of a link', (page) => Object.assign(page.articles[0].continuedFrom, { extra: 1 })],
    ['a removal without a reason', (page) => Reflect.deleteProperty(page.removed[0], 'reason')],
    ['a transform that never acted', (page) => Object.assign(page.changes, { 'doubled-text': 0 })],
    ['a hash that is none', (page) => Object.assign(page.source, { sha256: 'abc' })],
    ['another version', (page) => Object.assign(page, { version: 2 })],
  ])('rejects %s', (_name, spoil) => {
    const page = full();
    spoil(page);
    expect(validate(page)).toBe(false);
  });
});
