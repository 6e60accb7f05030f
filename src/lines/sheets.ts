import type { Line } from './line.js';

/**
 * The sheets of an input: form feeds divide them, and an input that goes on without one is cut into lengths that
 * could be sheets, at the likeliest place, so that what is decided over a whole sheet stays linear in the input.
 */

/** Lines of the longest sheet: a broadsheet page of small print holds some 1,500. */
const LONGEST = 2000;
/** Where the cut may fall, in lines before the longest sheet is full. */
const REACH = 300;

export function sheetsOf(lines: readonly Line[]): Line[][] {
  const sheets: Line[][] = [];
  let from = 0;
  while (from < lines.length) {
    const sheet = lines[from]?.sheet;
    let to = from;
    while (to < lines.length && to - from < LONGEST && lines[to]?.sheet === sheet) to += 1;
    if (to - from === LONGEST && lines[to]?.sheet === sheet) to = cut(lines, to);
    sheets.push(lines.slice(from, to));
    from = to;
  }
  return sheets;
}

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
