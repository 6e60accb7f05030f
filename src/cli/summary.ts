import type { ChalkInstance } from 'chalk';
import { printable } from '../printable.js';
import { said } from './lang/said.js';
import type { PageReport } from './page-report.js';

/** What a run amounts to; `addPage` and `formatSummary` are the only ones that count in it. */
export interface Totals {
  pages: number;
  articles: number;
  characters: number;
  warnings: number;
  failed: number;
}

export function noTotals(): Totals {
  return { pages: 0, articles: 0, characters: 0, warnings: 0, failed: 0 };
}

export function addPage(totals: Totals, { articles, characters, warnings }: PageReport): void {
  totals.pages += 1;
  totals.articles += articles;
  totals.characters += characters;
  totals.warnings += warnings.length;
}

/** `3 pages, 21 articles, 48,210 characters, 5 warnings → clean/` */
export function formatSummary(totals: Totals, target: string | null, colours: ChalkInstance): string {
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
