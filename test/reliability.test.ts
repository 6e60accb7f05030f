/** The tables of docs/reliability.md name tests that exist, and leave no row empty. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const DOCUMENT = read('docs/reliability.md');

const rows = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells[2] !== 'test');

describe('docs/reliability.md', () => {
  it.each(rows)('%s', (fault, happens, shown) => {
    expect(fault).not.toBe('');
    expect(happens).not.toBe('');
    if (shown === 'not yet') return;
    for (const test of (shown as string).split(' · ')) {
      const [, file, name] = /^`([\w.-]+\.test\.ts)` › (.+)$/.exec(test) ?? [];
      expect([test, file !== undefined && existsSync(new URL(file, import.meta.url))]).toEqual([test, true]);
      expect([test, read(`test/${file}`).includes(name as string)]).toEqual([test, true]);
    }
  });

  it('has every part of what is asked of a reliable tool', () => {
    const parts = DOCUMENT.match(/^## .+$/gm);
    expect(parts?.map((part) => part.slice(3))).toEqual([
      'Promises',
      'Bytes',
      'Files',
      'Output',
      'Injection',
      'Fuzzing',
      'Supply chain',
    ]);
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe('SECURITY.md', () => {
  it('says what is promised, what is not, and how to report', () => {
    const text = read('SECURITY.md');
    for (const heading of ['What is promised', 'What is not', 'How to report'])
      expect(text).toContain(`## ${heading}\n`);
    for (const [, path] of text.matchAll(/\]\(([^)]+)\)/g))
      expect([path, existsSync(new URL(`../${path}`, import.meta.url))]).toEqual([path, true]);
  });
});
