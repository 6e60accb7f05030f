import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../src/index.js';
import * as papercleaner from '../src/index.js';

const { clean, decode, DecodeError, toJson, toJsonLine, toMarkdown, toText, TRANSFORMS, validate } =
  papercleaner;

const raw = '云港市渡口小学开学\n\n　　清晨，渡船靠岸，孩子们从岸上跑来。\n';
const allText = (page: Page) =>
  [...page.articles.flatMap((article) => article.blocks), ...page.unplaced]
    .map((block) => block.text)
    .join('');

/** The code of the first example in a file's doc comments, without its imports and types, as a function body. */
function exampleOf(file: string): string {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const code = /@example\n \* ```ts\n([\s\S]*?) \* ```/.exec(source)?.[1] ?? '';
  return code
    .replaceAll(/^ \* ?/gm, '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(': Transform', '');
}

describe('the library', () => {
  it('exports these and nothing else', () => {
    expect(Object.keys(papercleaner).sort()).toEqual([
      'DecodeError',
      'LedgerError',
      'RULES',
      'TRANSFORMS',
      'clean',
      'decode',
      'explain',
      'explainPage',
      'inspectPage',
      'linkPages',
      'stitchPages',
      'toJson',
      'toJsonLine',
      'toMarkdown',
      'toText',
      'validate',
      'vocabularyOf',
    ]);
  });

  it('cleans bytes and text alike', () => {
    const fromBytes = clean(decode(new TextEncoder().encode(raw)), { path: 'p1.txt' });
    expect(allText(fromBytes)).toBe('云港市渡口小学开学清晨，渡船靠岸，孩子们从岸上跑来。');
    expect(clean(raw, { path: 'p1.txt' })).toEqual(fromBytes);
  });

  it('says what is wrong with a page, and nothing of what it wrote itself', () => {
    const story = '清晨，渡船靠岸，孩子们从岸上跑来，老师在校门口等着他们，一个也没有迟到，大家都很高兴。';
    const findings = validate(`云港市渡口小学开学\n\n　　${story}⼯`);
    expect(findings).toEqual([
      {
        line: 3,
        column: story.length + 3,
        endLine: 3,
        endColumn: story.length + 4,
        severity: 'error',
        rule: 'compatibility-characters',
        message: '“⼯” (U+2F2F) should be “工” (U+5DE5)',
        before: '⼯',
        after: '工',
        excerpt: `${story}⼯`,
      },
    ]);
    const page = clean(`云港市渡口小学开学\n\n　　${story}⼯`);
    expect(validate(toMarkdown(page), { form: 'markdown' })).toEqual([]);
    expect(validate(toJson(page), { form: 'json' })).toEqual([]);
  });

  it('writes a page in every format', () => {
    const page = clean(raw);
    const lines = ['云港市渡口小学开学', '清晨，渡船靠岸，孩子们从岸上跑来。'];
    expect(toText(page).match(/.+/g)).toEqual(lines);
    expect(toMarkdown(page).match(/[^\n#*_> ]+/g)).toEqual(lines);
    const { lineEnds, ...rest } = page;
    expect(lineEnds).toEqual([]);
    const written = { ...rest, changes: {} };
    expect(JSON.parse(toJson(page))).toEqual(written);
    expect(JSON.parse(toJsonLine(page))).toEqual(written);
  });

  it('throws an error of its own for bytes that are no text', () => {
    expect(() => decode(Uint8Array.of(0xff, 0xfe, 0xff))).toThrow(DecodeError);
  });
});

describe("a transform of one's own", () => {
  const page = new Function('clean', 'TRANSFORMS', `${exampleOf('../src/index.ts')}\nreturn page;`)(
    clean,
    TRANSFORMS,
  );

  it('acts, as the example says', () => {
    expect(allText(page)).toBe('5～10岁的孩子乘船上课。');
  });

  it('is named in the error if its edits overlap', () => {
    const edits = () => [
      { start: 0, end: 2, replacement: '' },
      { start: 1, end: 3, replacement: '' },
    ];
    const hasty = { name: 'hasty', summary: 'deletes the same character twice', examples: [], edits };
    expect(() => clean(raw, { transforms: [hasty] })).toThrow('transform hasty: edit 1–3 is out of order');
  });

  it('is named in the list of changes', () => {
    expect(page.changes).toEqual([
      { transform: 'wave-dashes', start: 1, end: 2, line: 1, column: 2, before: '〜', after: '～' },
    ]);
    expect(JSON.parse(toJson(page)).changes).toEqual({ 'wave-dashes': 1 });
  });
});
