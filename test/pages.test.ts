/**
 * Whole pages: each `fixtures/pages/<case>/input.txt` gives exactly its expected.md and expected.json.
 *
 * The expectations are what the command wrote when they were last reviewed; `npm run fixtures` writes them anew and
 * shows what changed. No test writes one. What is known to be wrong in them stands in the case's notes.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { clean, decode, type Page, toJson, toMarkdown } from '../src/index.js';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const cases = readdirSync(PAGES).sort();
const read = (name: string, file: string) => readFileSync(`${PAGES}${name}/${file}`, 'utf8');
const cleaned = (name: string): Page =>
  clean(decode(readFileSync(`${PAGES}${name}/input.txt`)), { path: 'input.txt' });

it('has pages of every language and layout', () => {
  expect(cases.length).toBeGreaterThanOrEqual(10);
  expect(new Set(cases.map((name) => name.split('-')[0]))).toEqual(new Set(['zh', 'hant', 'en', 'de', 'fr']));
});

describe.each(cases)('%s', (name) => {
  test.each([
    ['expected.md', toMarkdown],
    ['expected.json', toJson],
  ] as const)('gives its %s', (file, write) => {
    expect(write(cleaned(name))).toBe(read(name, file));
  });

  it('says what it shows and what is known to come out wrong', () => {
    const notes = read(name, 'notes.md');
    expect(notes).toMatch(/^# .+\n\n\S/);
    expect(notes).toMatch(/^## Known misses\n\n(?:(?:- .+\n(?: {2}.+\n)*)+|None\.\n)$/m);
  });
});
