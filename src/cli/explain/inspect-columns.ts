/** The measures of `papercleaner inspect`: a bar each, and the page from its first line to its last. */

import { flushRight, padded } from '../../columns.js';
import type { MeasureFound } from '../../explain/columns-found.js';
import type { PageInspection } from '../../explain/inspect-page.js';
import type { LineRange } from '../../types.js';
import { said } from '../lang/said.js';
import { count } from '../summary.js';
import { bar, rise } from './bars.js';
import { entry, MARGIN, percent, type Sheet } from './report.js';

/** Measures that are listed; the rest are headings, mostly. */
const LISTED = 6;
/** Columns for a measure, its bar, the number of its lines, how many of them are full, and where they stand. */
const NAME = 9;
const BAR = 16;
const LINES = 14;
const FULL = 12;
const RANGE = 9;
/** What is left of a bar in a narrow terminal. */
const SHORT_BAR = 5;

export function measureLines({ measures, lines }: PageInspection, sheet: Sheet): string[] {
  const listed = measures.slice(0, LISTED);
  const rest = measures.slice(LISTED);
  const rows = rowsOf(listed, sheet);
  if (rest.length > 0) {
    const left = rest.reduce((sum, { lines: own }) => sum + own, 0);
    rows.push(said(`… ${rest.length} more, of ${count(left, 'line')}`));
  }
  if (measures.length > 1) rows.push(profileOf(measures, lines, sheet));
  return entry('columns', rows, sheet);
}

function rowsOf(listed: readonly MeasureFound[], { width, colours }: Sheet): string[] {
  const most = listed[0]?.lines ?? 1;
  const roomy = width >= MARGIN + NAME + BAR + LINES + FULL + RANGE;
  const cells = roomy ? BAR : SHORT_BAR;
  const room = width - MARGIN - NAME - cells - LINES - (roomy ? FULL : 0);
  return listed.map(({ em, uncut, lines, full, columns }) => {
    const name = padded(uncut ? said('uncut') : flushRight(said(`${em.toFixed(1)} em`), 7), NAME);
    const drawn = padded(bar(lines / most, cells), cells);
    const share = roomy ? padded(flushRight(said(`${percent(full / lines)} full`), FULL - 2), FULL) : '';
    const where = room < RANGE ? '' : rangesIn(columns, room);
    return `${name}${colours.green(drawn)}${flushRight(count(lines, 'line'), LINES - 1)} ${share}${where}`;
  });
}

/** `1–85 97–120 …`: as many as there is room for. */
export function rangesIn(ranges: readonly LineRange[], room: number): string {
  let list = '';
  for (const [i, [first, last]] of ranges.entries()) {
    const next = (i === 0 ? '' : ' ') + (first === last ? `${first}` : `${first}–${last}`);
    const ellipsis = i === ranges.length - 1 ? 0 : 2;
    if (list.length + next.length + ellipsis > room) return `${list} …`.trimStart();
    list += next;
  }
  return list;
}

/** The page from left to right: how wide the columns are that most lines of each part of it stand in. */
function profileOf(measures: readonly MeasureFound[], total: number, { colours, width }: Sheet): string {
  const columns = measures
    .flatMap(({ em, columns: own }) => own.map(([first, last]) => ({ em, first, last })))
    .sort((a, b) => a.first - b.first);
  const widest = Math.max(...measures.slice(0, LISTED).map(({ em }) => em));
  const cells = Math.min(total, width - MARGIN - '1  '.length - String(total).length);
  let drawn = '';
  let next = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const from = 1 + Math.floor((cell * total) / cells);
    const to = Math.floor(((cell + 1) * total) / cells);
    let most = 0;
    let height = 0;
    for (let k = next; k < columns.length; k += 1) {
      const { first, last, em } = columns[k] as (typeof columns)[number];
      if (first > to) break;
      if (last <= to) next = k + 1;
      const shared = Math.min(last, to) - Math.max(first, from) + 1;
      if (shared > most) {
        most = shared;
        height = em;
      }
    }
    drawn += most === 0 ? ' ' : rise(height / widest);
  }
  return `1 ${colours.green(drawn)} ${total}`;
}
