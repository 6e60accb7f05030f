import { isHan } from '../characters.js';
import { lineOf } from './join-pieces.js';
import type { Line } from './line.js';

/**
 * A heading that is printed downwards comes out one character a line: 獨 | 裁 | 者 | 賣 | 文 | 所 | 得.
 *
 * Three such lines or more in a row are one line, and are read as one: what it is, its shape and its neighbours say. A
 * number that stands upright in it (12) is a piece of it, as is a mark. More blank lines than between the others end
 * it: the next heading begins there.
 *
 * Left alone: one or two such lines, which may be the end of a heading (最後一件大|衣) or a piece without a place (兴), and
 * lines that count (一 | 二 | 三, 甲 | 乙 | 丙), which are a table's.
 */

const FEWEST = 3;
/** Numbers that stand upright in a vertical line have two digits at most; a rotated dash is one character. */
const UPRIGHT = /^(?:\d{1,2}|[A-Z])$/;
const MARKS = '，。、；：！？“”‘’「」『』《》〈〉（）—…·︱︰﹁﹂﹃﹄';
const COUNTING = '〇零一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸①②③④⑤⑥⑦⑧⑨⑩';

const isPiece = ({ text }: Line): boolean =>
  text.length === 1
    ? isHan(text.charCodeAt(0)) || MARKS.includes(text) || UPRIGHT.test(text)
    : UPRIGHT.test(text);
const isHanLine = ({ text }: Line): boolean => text.length === 1 && isHan(text.charCodeAt(0));

/** The lines, with those of each vertical heading joined into one; the same array where there is none. */
export function joinVertical(lines: readonly Line[]): readonly Line[] {
  let joined: Line[] | null = null;
  let taken = 0;
  for (let i = 0; i + FEWEST <= lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.text.length > 1 || !isHanLine(line) || !isPiece(lines[i + 1] as Line)) continue;
    const run = runFrom(lines, i);
    if (isHeading(run)) {
      joined ??= [];
      for (const before of lines.slice(taken, i)) joined.push(before);
      joined.push(lineOf(run));
      taken = i + run.length;
    }
    i += run.length - 1;
  }
  if (joined === null) return lines;
  for (const rest of lines.slice(taken)) joined.push(rest);
  return joined;
}

/** The pieces that follow each other from one on, as far apart as the first two or less. */
function runFrom(lines: readonly Line[], from: number): Line[] {
  const apart = (lines[from + 1] as Line).blanksBefore;
  let to = from + 1;
  while (to < lines.length) {
    const line = lines[to] as Line;
    if (!isPiece(line) || line.blanksBefore > apart || line.frameStart) break;
    to += 1;
  }
  return lines.slice(from, to);
}

function isHeading(run: readonly Line[]): boolean {
  const han = run.filter(isHanLine);
  if (han.length < FEWEST) return false;
  // a list that counts, or a column of one and the same sign
  return new Set(han.map(({ text }) => text)).size > 1 && !han.every(({ text }) => COUNTING.includes(text));
}

/** Was the line put together of characters that were printed one under the other? */
export const isVertical = ({ pieces }: Line): boolean => pieces !== null && pieces.length > 2;
