import { endingOf } from './ends.js';
import type { Line } from './line.js';
import { priceRowsAmong } from './price-rows.js';
import { rowsAmong } from './rows.js';
import { isRuby } from './ruby.js';
import { specksAmong } from './specks.js';
import type { Woven } from './woven.js';

/** What is known of a sheet before the sequence of its lines is decided. */
export interface Apart {
  /** Lines that are no running text and no heading. */
  kinds: ReadonlyMap<Line, 'row' | 'price' | 'fragment'>;
  /** Lines that go on with nothing, as the lines before them are set apart. */
  begins: ReadonlySet<Line>;
}

const NO_LINES: ReadonlySet<Line> = new Set();

/**
 * Rows of lists and tables, readings of Han, and lines of columns that were read across each other.
 *
 * Behind rows a new paragraph begins where the one before them had come to its end (名单如下：); a table set into a sentence
 * leaves it whole. Behind price lists and woven columns a new one begins always.
 */
export function setApart(lines: readonly Line[], woven: readonly Woven[], chinese: boolean): Apart {
  const kinds = new Map<Line, 'row' | 'price' | 'fragment'>();
  const crossed = new Set<Line>();
  const begins = new Set<Line>();
  for (const { lines: own } of woven) for (const line of own) crossed.add(line);
  const rows = rowsAmong(lines);
  const prices = chinese ? NO_LINES : priceRowsAmong(lines);
  const specks = chinese ? NO_LINES : specksAmong(lines);
  if (rows.size + prices.size + specks.size + crossed.size === 0 && !lines.some((_, i) => isRuby(lines, i)))
    return { kinds, begins };
  let running: Line | undefined;
  let passed: 'row' | 'price' | 'woven' | undefined;
  for (const [i, line] of lines.entries()) {
    if (crossed.has(line)) {
      kinds.set(line, 'fragment');
      passed = 'woven';
    } else if (rows.has(line) || prices.has(line)) {
      const kind = rows.has(line) ? 'row' : 'price';
      kinds.set(line, kind);
      passed ??= kind;
    } else if (specks.has(line) || isRuby(lines, i)) {
      kinds.set(line, 'fragment');
    } else {
      const ended = running !== undefined && ['stop', 'colon'].includes(endingOf(running.text));
      if (passed === 'woven' || passed === 'price' || (passed === 'row' && ended)) begins.add(line);
      running = line;
      passed = undefined;
    }
  }
  return { kinds, begins };
}
