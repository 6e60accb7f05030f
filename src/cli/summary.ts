import type { ChalkInstance } from 'chalk';
import { printable } from '../printable.js';
import { said } from './lang/said.js';
import type { PageReport } from './page-report.js';

/** What a run amounts to; `addPage` and `formatSummary` are the only ones that count in it. */
export interface Totals {
  /** Those that were written or printed, now or, with `--resume`, before. */
  pages: number;
  doneBefore: number;
  /** Of the sources of these pages. */
  bytes: number;
  articles: number;
  characters: number;
  warnings: number;
  /** How many warnings there are of each rule. */
  rules: Record<string, number>;
  failed: number;
}

export function noTotals(): Totals {
  return { pages: 0, doneBefore: 0, bytes: 0, articles: 0, characters: 0, warnings: 0, rules: {}, failed: 0 };
}

export function addPage(totals: Totals, report: PageReport, isDone = false): void {
  totals.pages += 1;
  if (isDone) totals.doneBefore += 1;
  totals.bytes += report.bytes;
  totals.articles += report.articles;
  totals.characters += report.characters;
  totals.warnings += warningsIn(report);
  for (const [rule, count] of Object.entries(report.warnings))
    totals.rules[rule] = (totals.rules[rule] ?? 0) + count;
}

export function warningsIn({ warnings }: PageReport): number {
  let sum = 0;
  for (const count of Object.values(warnings)) sum += count;
  return sum;
}

/** `3 pages, 21 articles, 48,210 characters, 5 warnings → clean/` */
export function formatSummary(
  totals: Omit<Totals, 'doneBefore' | 'bytes' | 'rules'>,
  target: string | null,
  colours: ChalkInstance,
): string {
  const parts = [count(totals.pages, 'page')];
  if (totals.pages > 0) parts.push(count(totals.articles, 'article'), count(totals.characters, 'character'));
  if (totals.warnings > 0) parts.push(colours.yellow(count(totals.warnings, 'warning')));
  if (totals.failed > 0) parts.push(colours.red(said(`${number(totals.failed)} failed`)));
  const written = target !== null && totals.pages > 0;
  return parts.join(said(', ')) + (written ? ` → ${printable(target.replace(/\/*$/, '/'))}` : '');
}

export function count(n: number, noun: string, plural = `${noun}s`): string {
  return said(`${number(n)} ${n === 1 ? noun : plural}`);
}

/** `48210` → `48,210` */
export function number(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
