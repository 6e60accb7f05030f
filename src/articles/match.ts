import { isHan } from '../characters.js';
import type { Unit } from './units.js';

/**
 * Which heading belongs to which body: an assignment over the sheet.
 *
 * Each pair has a score: how much of the heading's wording stands in the body's lead (rare wording counts more),
 * whether they stand next to each other, and on the side on which this page's sure pairs stand. The assignment
 * with the highest sum wins; a heading below `OPEN` stays alone rather than with a guess.
 */
export interface Match {
  heading: number;
  body: number;
  /** How sure, 0 to 1. */
  confidence: number;
}

const LEXICAL = 4;
const NEXT_TO = 1.6;
const NEAR_EACH = 0.12;
const DIRECTION = 1.1;
/** What a pair must score to be worth making. */
const OPEN = 0.75;
/** Characters of a body that its heading speaks of first. */
const LEAD = 260;
/** A lexical share that makes a pair sure enough to learn the page's direction from. */
const SURE = 0.45;

const textOf = (unit: Unit): string => unit.drafts.map(({ passage }) => passage.text).join('\n');

/** Two-character strings of a text: Han pairs, and whole words cut to their first letters elsewhere. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < text.length; i += 1) {
    if (isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i))) pairs.add(text.slice(i - 1, i + 1));
  }
  for (const [word] of text.toLowerCase().matchAll(/[\p{Script=Latin}]{4,}|\d+(?:[.,]\d+)*/gu))
    pairs.add(word.slice(0, 7));
  return pairs;
}

/** For each heading and body, the share of the heading's wording (by rarity on the sheet) that the body's lead has. */
function lexicalShares(headings: readonly Unit[], bodies: readonly Unit[]): number[][] {
  const leads = bodies.map((body) => pairsOf(textOf(body).slice(0, LEAD)));
  const frequency = new Map<string, number>();
  for (const lead of leads) for (const pair of lead) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return headings.map((heading) => {
    const pairs = [...pairsOf(textOf(heading))];
    const rarity = pairs.map((pair) => Math.log((bodies.length + 1) / ((frequency.get(pair) ?? 0) + 0.5)));
    const all = rarity.reduce((sum, x) => sum + x, 0) || 1;
    return leads.map(
      (lead) => pairs.reduce((sum, pair, k) => sum + (lead.has(pair) ? (rarity[k] as number) : 0), 0) / all,
    );
  });
}

/** Matches the headings among `units` to the bodies among them; indexes are into `units`. */
export function matchHeadings(units: readonly Unit[]): Match[] {
  const headingAt = [...units.keys()].filter((i) => units[i]?.kind === 'heading');
  const bodyAt = [...units.keys()].filter((i) => units[i]?.kind === 'body');
  if (headingAt.length === 0 || bodyAt.length === 0) return [];
  const headings = headingAt.map((i) => units[i] as Unit);
  const bodies = bodyAt.map((i) => units[i] as Unit);
  const shares = lexicalShares(headings, bodies);

  // on which side of their bodies do the sure headings stand?
  let before = 0;
  let after = 0;
  for (const [h, row] of shares.entries()) {
    const best = Math.max(...row);
    if (best < SURE) continue;
    const b = row.indexOf(best);
    if ((headingAt[h] as number) < (bodyAt[b] as number)) before += 1;
    else after += 1;
  }
  const lean = before + after === 0 ? 0 : (before - after) / (before + after);

  const scores = shares.map((row, h) =>
    row.map((share, b) => {
      const from = headingAt[h] as number;
      const to = bodyAt[b] as number;
      const isBefore = from < to;
      const [low, high] = isBefore ? [from, to] : [to, from];
      let bodiesBetween = 0;
      let headingsBetween = 0;
      for (let k = low + 1; k < high; k += 1) {
        if (units[k]?.kind === 'body') bodiesBetween += 1;
        if (units[k]?.kind === 'heading') headingsBetween += 1;
      }
      const nextTo = bodiesBetween === 0 && headingsBetween === 0 ? NEXT_TO : 0;
      const direction = nextTo > 0 ? DIRECTION * (isBefore ? lean : -lean) : 0;
      return LEXICAL * share + nextTo + direction - NEAR_EACH * Math.min(bodiesBetween, 8);
    }),
  );
  return assign(scores, OPEN).flatMap((b, h) => {
    if (b < 0) return [];
    const row = scores[h] as number[];
    const own = row[b] as number;
    const rival = Math.max(
      OPEN,
      ...row.filter((_, k) => k !== b),
      ...scores.filter((_, k) => k !== h).map((r) => r[b] as number),
    );
    return [
      {
        heading: headingAt[h] as number,
        body: bodyAt[b] as number,
        confidence: 1 / (1 + Math.exp(-1.2 - 1.5 * (own - rival))),
      },
    ];
  });
}

/**
 * The one-to-one assignment of rows to columns with the highest total, a row left alone being worth `alone`
 * (Kuhn–Munkres by shortest augmenting paths, cubic in the smaller side: sheets hold some dozens).
 *
 * @returns the column of each row, or -1
 */
export function assign(scores: readonly (readonly number[])[], alone: number): number[] {
  const rows = scores.length;
  const columns = (scores[0]?.length ?? 0) + rows; // a private empty column for every row
  const real = scores[0]?.length ?? 0;
  const cost = (r: number, c: number): number =>
    c < real ? -(scores[r]?.[c] as number) : c - real === r ? -alone : Number.MAX_SAFE_INTEGER;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let r = 1; r <= rows; r += 1) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    const way = new Int32Array(columns + 1);
    let c0 = 0;
    rowOf[0] = r;
    do {
      used[c0] = 1;
      const r0 = rowOf[c0] as number;
      let delta = Number.POSITIVE_INFINITY;
      let c1 = 0;
      for (let c = 1; c <= columns; c += 1) {
        if (used[c] === 1) continue;
        const reduced = cost(r0 - 1, c - 1) - (u[r0] as number) - (v[c] as number);
        if (reduced < (least[c] as number)) {
          least[c] = reduced;
          way[c] = c0;
        }
        if ((least[c] as number) < delta) {
          delta = least[c] as number;
          c1 = c;
        }
      }
      for (let c = 0; c <= columns; c += 1) {
        if (used[c] === 1) {
          u[rowOf[c] as number] = (u[rowOf[c] as number] as number) + delta;
          v[c] = (v[c] as number) - delta;
        } else least[c] = (least[c] as number) - delta;
      }
      c0 = c1;
    } while ((rowOf[c0] as number) !== 0);
    while (c0 !== 0) {
      const c1 = way[c0] as number;
      rowOf[c0] = rowOf[c1] as number;
      c0 = c1;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= real; c += 1) if ((rowOf[c] as number) > 0) found[(rowOf[c] as number) - 1] = c - 1;
  return found;
}
