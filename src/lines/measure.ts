/**
 * The column measure: how wide a full line is, for every line of the page.
 *
 * A page holds many measures, and one article may hold two where its column runs round a picture. So the measure
 * is decided over the whole sequence of lines: each line is priced against each measure it could belong to, a
 * change of measure has its price, and the cheapest sequence wins (dynamic programming, linear in the lines).
 */

/** Lines wider than this (in half ems) are not cut at a column: a paragraph a line. */
export const WIDEST_MEASURE = 160;
const NARROWEST_MEASURE = 6;

/** Prices, set by hand on typeset columns; only their order matters much. Whole numbers, so that equal sums are equal. */
const CHANGE = 240;
/**
 * Justified columns end with a paragraph more often than within one: a short last line stands in the column above it. A
 * ragged line is short for other reasons, too.
 */
const CHANGE_AFTER_STOP = 200;
const SHORT = 120;
const SHORT_AFTER_STOP = 60;
const GHOST = 50;
const RAGGED_EACH = 8;
const TOO_WIDE = 160;
const TOO_WIDE_EACH = 60;

/** How far a full line may be from the measure, in half ems: squeezed punctuation and unbreakable numbers. */
export const TOLERANCE = 1;
/** A paragraph's first line lost its indent of two ems: it is this much narrower (half ems, with tolerance). */
export const GHOST_NARROWEST = 5;
export const GHOST_WIDEST = 3;

/** Western columns are ragged or half so: most last words are shorter than six letters, a sixth of a narrow measure. */
const RAGGEDNESS = 0.16;

/** More than any sequence of lines costs. */
const BEYOND = 2 ** 30;

/** What a line costs in a column of a given measure. */
function price(width: number, measure: number, endsInStop: boolean, ragged: number): number {
  const over = width - measure;
  if (over > TOLERANCE) return TOO_WIDE + TOO_WIDE_EACH * Math.min(over, 8);
  if (over >= -TOLERANCE) return 0;
  if (over >= -ragged) return RAGGED_EACH * -over;
  if (over >= -GHOST_NARROWEST && over <= -GHOST_WIDEST) return GHOST;
  return endsInStop ? SHORT_AFTER_STOP : SHORT;
}

/** Lines of one width and ending cost the same in every column of a measure: worked out once. */
const PRICES = new Map<number, Int32Array>();

function pricesOf(width: number, endsInStop: boolean, ragged: boolean): Int32Array {
  const key = (Number(ragged) * 2 + Number(endsInStop)) * (WIDEST_MEASURE + 1) + width;
  let known = PRICES.get(key);
  if (known === undefined) {
    known = Int32Array.from({ length: WIDEST_MEASURE - NARROWEST_MEASURE + 1 }, (_, k) => {
      const measure = k + NARROWEST_MEASURE;
      return price(width, measure, endsInStop, ragged ? RAGGEDNESS * measure : 0);
    });
    PRICES.set(key, known);
  }
  return known;
}

/**
 * The measure of the column that each line stands in, in half ems.
 *
 * `widths` are the lines' own widths in half ems; `stops` has 1 for lines that end in a stop; `ragged` says
 * that lines are not justified and may fall short of the measure.
 */
export function columnMeasures(widths: Int32Array, stops: Uint8Array, ragged: boolean): Int32Array {
  const count = widths.length;
  // the measure of a column is the width of some of its lines: only widths that occur are tried
  const clamped = new Uint8Array(count);
  const occurs = new Uint8Array(WIDEST_MEASURE + 1);
  for (let i = 0; i < count; i += 1) {
    const width = Math.max(NARROWEST_MEASURE, Math.min(widths[i] as number, WIDEST_MEASURE));
    clamped[i] = width;
    occurs[width] = 1;
  }
  const candidates: number[] = [];
  for (let width = NARROWEST_MEASURE; width <= WIDEST_MEASURE; width += 1)
    if (occurs[width] === 1) candidates.push(width);
  const span = candidates.length;
  // prices in each column of the lines of some width and ending, which few lines have to themselves: one row after the other
  const rows = new Int32Array(2 * span * span);
  const rowAt = new Int32Array(2 * (WIDEST_MEASURE + 1)).fill(-1);
  let filled = 0;
  const fillRow = (width: number, stop: boolean): number => {
    const own = pricesOf(width, stop, ragged);
    const at = filled;
    for (let k = 0; k < span; k += 1)
      rows[at + k] = own[(candidates[k] as number) - NARROWEST_MEASURE] as number;
    filled += span;
    return at;
  };
  const cost = new Int32Array(span);
  const back = new Uint8Array(count * span); // 1: the measure changed before this line
  const bestBefore = new Int32Array(count);
  let best = BEYOND;
  let bestAt = 0;
  for (let i = 0; i < count; i += 1) {
    const width = clamped[i] as number;
    const stop = stops[i] as number;
    const key = 2 * width + stop;
    let row = rowAt[key] as number;
    if (row < 0) {
      row = fillRow(width, stop === 1);
      rowAt[key] = row;
    }
    // a story ends in a short paragraph more often than it begins with one: of two such places, the later
    const isEnd = !ragged && i > 0 && stops[i - 1] === 1;
    const change = best + (isEnd ? CHANGE_AFTER_STOP : CHANGE);
    const worth = isEnd ? change : change + 1;
    bestBefore[i] = bestAt;
    best = BEYOND;
    const at = i * span;
    for (let k = 0; k < span; k += 1) {
      let total = cost[k] as number;
      if (worth <= total) {
        back[at + k] = 1;
        total = change;
      }
      total += rows[row + k] as number;
      cost[k] = total;
      if (total < best) {
        best = total;
        bestAt = k;
      }
    }
  }
  const measures = new Int32Array(count);
  let k = bestAt;
  for (let i = count - 1; i >= 0; i -= 1) {
    measures[i] = candidates[k] as number;
    if (back[i * span + k] === 1) k = bestBefore[i] as number;
  }
  return measures;
}
