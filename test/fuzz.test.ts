/** What the fuzzer has found (`npm run fuzz`) stays mended, and its checks notice broken promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { checksOf, type Found, replay } from './fuzz-checks.mjs';

const FUZZ = new URL('../fixtures/fuzz/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('../schema/page.json', import.meta.url), 'utf8'));
const found = readdirSync(FUZZ)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, FUZZ), 'utf8')) as Found] as const);

describe('what was found once', () => {
  it.each(found)('%s', (_, input) => {
    expect(() => replay(input, checksOf(library, schema))).not.toThrow();
  });
});

describe('the checks notice', () => {
  const PAGE = '渡口小学开学\n本报记者 林一舟\n清晨，渡船靠岸，学生们走过石桥。\n';
  const broken = (parts: object) => checksOf({ ...library, ...parts }, schema);
  it.each([
    {
      name: 'a character that is lost',
      parts: {
        clean: (text: string, options: object) => {
          const page = library.clean(text, options);
          const block = page.articles[0]?.blocks[0];
          if (block) block.text = block.text.slice(1);
          return page;
        },
      },
      error: /the ledger does not add up/,
    },
    {
      name: 'lines beyond the end',
      parts: {
        clean: (text: string, options: object) => {
          const page = library.clean(text, options);
          const block = page.articles[0]?.blocks[0];
          if (block) block.lines = [[9, 9]];
          return page;
        },
      },
      error: /lines 9–9/,
    },
    {
      name: 'Markdown that says something else',
      parts: { toMarkdown: () => '> [渡口](https://example.org)\n' },
      error: /Markdown reads back otherwise/,
    },
    {
      name: 'JSON that is not of the schema',
      parts: { toJson: () => '{"version": 2}' },
      error: /must/,
    },
    {
      name: 'two runs that differ',
      parts: {
        toJson: (page: library.Page) =>
          library.toJson({ ...page, source: { ...page.source, sha256: `${Math.random()}`.padEnd(64, '0') } }),
      },
      error: /./,
    },
  ])('$name', ({ parts, error }) => {
    expect(() => broken(parts).checkText(PAGE)).toThrow(error);
  });

  it('nothing on a page that is well', () => {
    expect(() => checksOf(library, schema).checkText(PAGE)).not.toThrow();
  });
});
