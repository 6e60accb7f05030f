/** The look of reports for people: a column of labels, and text that is cut where the terminal ends. */
import type { ChalkInstance } from 'chalk';
import { padded, shortened } from '../../columns.js';
import { printable } from '../../printable.js';
import { said } from '../lang/said.js';

/** What a report is written on. */
export interface Sheet {
  colours: ChalkInstance;
  /** Columns of the terminal. */
  width: number;
}

/** Where text begins behind the labels. */
export const MARGIN = 10;

/** A paragraph of a report: a label, and lines behind it; a line that is too long is cut. */
export function entry(label: string, lines: readonly string[], { colours }: Sheet): string[] {
  return lines.map((line, i) => (colours.bold(padded(i === 0 ? said(label) : '', MARGIN)) + line).trimEnd());
}

/** Text of the page in at most so many columns, on one line, without anything a terminal would obey. */
export function quoted(text: string, columns: number): string {
  return shortened(printable(text), columns);
}

/** `0.834` → `83 %` */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  // nothing is certain that was decided by likelihood
  return `${share < 1 && whole === 100 ? '>99' : share > 0 && whole === 0 ? '<1' : whole} %`;
}

/** A weight with its sign, in six columns. */
export function signed(weight: number): string {
  return (weight < 0 ? '−' : '+') + Math.abs(weight).toFixed(2).padStart(5).replace(/^ +/, '');
}
