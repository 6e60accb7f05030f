/** The diff of `validate`: a page in, the blocks out, in the order of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { clean, type Page, toText } from '../src/index.js';
import { diffOf } from '../src/validate/diff.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const read = (name: string) => readFileSync(`${PAGES}${name}/input.txt`, 'utf8').replaceAll('\f', '\n');

/** The lines that `fix` writes as text, whatever their order. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe.each(readdirSync(PAGES))('%s', (name) => {
  const source = read(name);
  const page: Page = clean(source);
  const diff = diffOf('raw/p1.txt', source, page);

  it('gives the lines that fix writes, where it is applied', () => {
    const patched = applyPatch(source, diff);
    expect(patched).not.toBe(false);
    expect(linesOf(patched as string).sort()).toEqual(linesOf(toText(page)).sort());
  });

  it('has one file and hunks in order, each with what it is', () => {
    const [patch, ...others] = parsePatch(diff);
    expect(others).toEqual([]);
    expect(patch).toMatchObject({ oldFileName: 'raw/p1.txt', oldHeader: 'raw', newHeader: 'cleaned' });
    const starts = patch?.hunks.map(({ oldStart }) => oldStart) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const line of diff.match(/^@@.*$/gm) ?? [])
      expect(line).toMatch(/^@@ -\d+(,\d+)? \+\d+(,\d+)? @@ (removed$|[a-z, ]+ of (no article|a\d+))/);
  });
});

it('says nothing of a page that stays as it is', () => {
  const text = '渡口小学开学\n清晨，渡船靠岸。\n\n\n';
  expect(diffOf('p.txt', text, clean(text))).toBe('');
});

it('writes out what a terminal would obey', () => {
  const source = '渡口小学昨天开学，学生们走过石\n桥，\u001b[31m老师在校门口等着他们，一个\n也没有迟到。\n';
  const diff = diffOf('raw/\u001b[2Jp1.txt', source, clean(source));
  expect(diff).toContain('\\x1b[31m老师');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
  expect(diff).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
});
