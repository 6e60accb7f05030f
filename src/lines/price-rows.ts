import type { Line } from './line.js';

/**
 * Price lists as OCR reads them: leaders and columns of figures, of which every other one is misread.
 *
 *     Clover, red, per cwt. ....... 55s. 100s.        Malt 6l b8   Scotch 3O 33
 *     white, ditto ditt0.... 60s. 04c.                —fine 6O 04
 *
 * A line is a row where dots lead to a figure, or where it ends in two figures, and has few words; three such lines in
 * five are a list. What stands between them belongs to it, as it is short or has figures too. Left alone: running text
 * that ends in a date or a sum, and tables whose cells are clean (`rows.ts`).
 */

const FEWEST_ROWS = 3;
/** Lines that may stand between two rows. */
const REACH = 2;
/** Such a line was misread beyond knowing, or names what is priced: it is no sentence, and not in capitals, as headings are. */
const LONGEST_BETWEEN = 45;
const LONGEST_ROW = 70;

/** Dots that lead the eye from the goods to the price; OCR makes bullets and quotes of some. */
const LEADERS = /[.•…]{2}[.•…'" ]*[.•…]/u;
/** A figure, with what its digits are misread as: 6O, l7, 04c. */
const FIGURE = /^[("'—–-]?(?:\d[\dOoIlSsB.,/:;]{0,7}|[OolISB]\d[\dOoIlSsB.,]{0,5})[a-zA-Z]{0,2}[-.,)]{0,2}$/u;
/** A figure stands among so many last cells of a line that goes on with a list. */
const LAST_CELLS = 3;
/** Words of running text that no entry of a list has. */
const RUNNING = /\p{Ll}{2} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2}/u;

const SMALL = /\p{Ll}{2}/u;

/** Characters of a last cell in which the figure stands that most lines of text have not. */
const TAIL = 8;

/** What no row is without: a figure at its end, or leaders. Cheaper than the questions after it, and most lines have none. */
function mayBeRow({ text, codes, start }: Line): boolean {
  const end = start + text.length;
  for (let i = Math.max(start, end - TAIL); i < end; i += 1) {
    const code = codes[i] as number;
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return text.includes('..') || text.includes('•');
}

function isRow(line: Line): boolean {
  const { text } = line;
  if (!mayBeRow(line)) return false;
  if (text.length > LONGEST_ROW || RUNNING.test(text)) return false;
  const cells = text.split(/\s+/u);
  const last = cells.at(-1) as string;
  if (LEADERS.test(text)) return cells.length > 1 && /\d/u.test(text.slice(text.search(LEADERS)));
  return cells.length > 2 && FIGURE.test(last) && FIGURE.test(cells.at(-2) as string);
}

/** Does the line go on with a list that has begun: has it a figure among its last cells? */
function goesOn(text: string): boolean {
  if (text.length > LONGEST_ROW || RUNNING.test(text) || !SMALL.test(text)) return false;
  return /\d/u.test(text.split(/\s+/u).slice(-LAST_CELLS).join(''));
}

/** Which lines of a Western sheet belong to price lists. */
export function priceRowsAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let from = -1;
  let last = -1;
  /** Rows so far, those that were read whole. */
  let rows = 0;
  const close = () => {
    if (rows >= FEWEST_ROWS) for (let i = from; i <= last; i += 1) found.add(lines[i] as Line);
    rows = 0;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const { text } = line;
    if (isRow(line)) {
      if (rows === 0) from = i;
      last = i;
      rows += 1;
    } else if (rows === 0) continue;
    else if (goesOn(text)) last = i;
    else if (i - last > REACH || text.length > LONGEST_BETWEEN || RUNNING.test(text) || !SMALL.test(text))
      close();
  }
  close();
  return found;
}
