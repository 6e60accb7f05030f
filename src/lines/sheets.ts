import { type Line, lineReader } from './line.js';

/**
 * The sheets of an input: form feeds divide them, and an input that goes on without one is cut into lengths that
 * could be sheets, at the likeliest place, so that what is decided over a whole sheet stays linear in the input.
 */

/** Lines of the longest sheet: a broadsheet page of small print holds some 1,500. */
const LONGEST = 2000;
/** Where the cut may fall, in lines before the longest sheet is full. */
const REACH = 300;

/**
 * The lines of a text, sheet by sheet.
 *
 * One sheet is read at a time: an input of any size takes the memory of a sheet, and of what is made of it.
 */
export function* sheetsOf(text: string): Generator<Line[]> {
  const reader = lineReader(text);
  let lines: Line[] = [];
  for (let next = reader.next(); next !== undefined; next = reader.next()) {
    const last = lines.at(-1);
    if (last !== undefined && next.sheet !== last.sheet) {
      yield lines;
      lines = [];
    } else if (lines.length === LONGEST) {
      const to = cut([...lines, next], LONGEST);
      yield lines.slice(0, to);
      lines = lines.slice(to);
    }
    lines.push(next);
  }
  if (lines.length > 0) yield lines;
}

/** Do form feeds divide the text into several sheets? One before or behind all lines does not. */
export const hasSeveralSheets = (text: string): boolean => text.includes('\f') && text.trim().includes('\f');

/** The place before `limit` that looks most like the start of something new. */
function cut(lines: readonly Line[], limit: number): number {
  let best = limit;
  let bestScore = 0;
  for (let i = limit; i > limit - REACH; i -= 1) {
    const line = lines[i] as Line;
    const ended = /[。！？.!?”）]$/u.test(lines[i - 1]?.text ?? '');
    const score = (line.frameStart ? 2 : 0) + Math.min(line.blanksBefore, 3) + (ended ? 2 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}
