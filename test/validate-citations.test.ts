/**
 * The lines of the real pages that the field notes cite by number, each with what `validate` must say of it. The pages are
 * no part of this repository: where they are absent there is nothing to test.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode, validate } from '../src/index.js';

const PAGES = fileURLToPath(new URL('../../shared/accuracy/real-zh/pages/', import.meta.url));

/** Page, line, rule; the sections are those of the notes. */
const CITED: readonly (readonly [section: string, page: string, line: number, rule: string])[] = [
  ['§3 justified', '000', 229, 'justification-spaces'],
  ['§3 justified', '000', 608, 'justification-spaces'],
  ['§3 justified', '000', 635, 'justification-spaces'],
  ['§3 justified', '003', 13, 'justification-spaces'],
  ['§3 justified', '003', 273, 'justification-spaces'],
  ['§3 justified', '004', 491, 'justification-spaces'],
  ['§3 stray blanks', '002', 173, 'justification-spaces'],
  ['§3 stray blanks', '002', 193, 'justification-spaces'],
  ['§3 stray blanks', '003', 541, 'justification-spaces'],
  ['§3 a glyph is missing', '003', 711, 'missing-glyph'],
  ['§5 doubled', '004', 231, 'doubled-text'],
  ['§5 doubled', '003', 818, 'doubled-text'],
  ['§5 doubled', '003', 820, 'doubled-text'],
  ['§8 half-width', '001', 35, 'punctuation-width'],
  ['§8 half-width', '001', 111, 'punctuation-width'],
  ['§8 repeated', '001', 115, 'repeated-paragraph'],
  ['§8 misread', '004', 429, 'misread-character'],
  ['§8 misread', '003', 463, 'misread-character'],
];
/** Blanks that mean something and must stay. */
const MEANT: readonly (readonly [page: string, line: number])[] = [
  ['000', 452],
  ['003', 73],
];

describe.skipIf(!existsSync(PAGES))('the real pages', () => {
  const findingsOf = (page: string) => {
    const file = readdirSync(PAGES).find((name) => name.startsWith(`${page}_`)) as string;
    return validate(decode(readFileSync(PAGES + file)));
  };

  test.each(CITED)('%s: page %s, line %i has %s', (_, page, line, rule) => {
    const rules = findingsOf(page).filter((finding) => finding.line === line);
    expect(rules.map((finding) => finding.rule)).toContain(rule);
  });

  test.each(MEANT)('page %s, line %i keeps its blank', (page, line) => {
    const rules = findingsOf(page).filter((finding) => finding.line === line);
    expect(rules.map((finding) => finding.rule)).not.toContain('justification-spaces');
  });
});
