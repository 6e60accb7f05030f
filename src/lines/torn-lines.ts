import { SQUEEZED } from '../characters.js';
import type { Facts } from './facts.js';
import { TOLERANCE } from './measure.js';

/**
 * A printed line that the extractor tore at a mark: 层火灾扑救。 | “我只盯 | 着前面班长的鞋跟.
 *
 * The glyph of a Chinese mark fills one half of its cell. Where two of them meet, or a quotation opens, the gap is wide
 * enough for an extractor to take what follows for a piece of its own, and the stop before it for the end of a
 * paragraph. The pieces together are as wide as their column; so they are put together, and each is given the width of
 * the whole printed line. A closing mark at the head of a line is always a rest, since no line is set so.
 *
 * Only an extractor that tears lines is taken to have torn one: it leaves closing marks at the heads of lines, where no
 * line is set with one. Pieces that together leave their column unfilled may be two lines: the second is perhaps a rest.
 */
export function mendTornLines(facts: readonly Facts[]): void {
  if (!tears(facts)) return;
  for (let i = 0; i + 1 < facts.length; i += 1) {
    if (!mayBeRest(facts[i + 1] as Facts)) continue;
    const end = endOfTorn(facts, i);
    let width = 0;
    for (let k = i; k <= end; k += 1) width += (facts[k] as Facts).width;
    for (let k = i; k <= end; k += 1) {
      const piece = facts[k] as Facts;
      piece.width = width;
      if (k > i) piece.rest = 'surely';
    }
    const next = facts[end + 1];
    if (end === i && next !== undefined) next.rest = next.beginning === 'closer' ? 'surely' : 'perhaps';
    i = Math.max(i, end - 1);
  }
}

/** Of a hundred lines of a torn page, five begin with a closing mark; of any other page, none does. */
const TORN_SHARE = 0.01;
const FEWEST_TORN = 3;
function tears(facts: readonly Facts[]): boolean {
  let heads = 0;
  for (let i = 0; i < facts.length; i += 1) if ((facts[i] as Facts).beginning === 'closer') heads += 1;
  return heads >= FEWEST_TORN && heads >= TORN_SHARE * facts.length;
}

/** Pieces of one printed line. */
const MOST_PIECES = 6;

const mayBeRest = ({ beginning }: Facts): boolean => beginning === 'opener' || beginning === 'closer';

/** The last piece of the printed line that begins with `from`; `from` itself where it is whole. */
function endOfTorn(facts: readonly Facts[], from: number): number {
  const { measure } = facts[from] as Facts;
  let least = 0;
  let marks = 0;
  for (let k = from; k < facts.length && k < from + MOST_PIECES; k += 1) {
    const piece = facts[k] as Facts;
    if (k > from && !mayBeRest(piece)) return from;
    least += piece.width;
    // a line that is full by itself is whole, and two that are wider than their column are two
    if (least > measure + TOLERANCE) return from;
    marks += marksIn(piece);
    const full = least >= measure - TOLERANCE;
    if (full) return k;
    // counted as half an em each, marks may have been printed whole
    if (k > from && least + marks >= measure - TOLERANCE && !mayBeRest(facts[k + 1] ?? piece)) return k;
  }
  return from;
}

function marksIn({ line }: Facts): number {
  let marks = 0;
  for (const c of line.text) if (SQUEEZED.includes(c)) marks += 1;
  return marks;
}
