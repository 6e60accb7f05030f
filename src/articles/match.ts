import type { Unit } from './units.js';
import { lexiconOf, sharesOf, toldBy } from './wording.js';

/**
 * Which heading belongs to which body: an assignment over the sheet.
 *
 * Each pair has a score: how much of the heading's wording stands in the body (what is rare on the sheet and what
 * stands in the lead counts more), whether the two stand next to each other, and on the side on which this sheet's
 * sure pairs stand. The assignment with the highest sum wins; a heading stays alone rather than with a guess.
 *
 * A heading may be torn: its kicker, deck or byline before the body and its headline at the end of the page. So
 * full headings are matched first, and pieces without a headline join a body besides.
 */
export interface Match {
  heading: number;
  body: number;
  /** How sure, 0 to 1. */
  confidence: number;
}

const LEXICAL = 5;
const NEXT_TO = 1.2;
const NEAR_EACH = 0.1;
const DIRECTION = 1;
/** What a pair must score to be worth making. */
const OPEN = 0.75;
/** A lexical share that makes a pair sure enough to learn the page's direction from. */
const SURE = 0.5;

/** How many units of each kind stand before each place, so that what stands between two is a subtraction. */
function counts(units: readonly Unit[], kind: Unit['kind']): number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) as number) + (unit.kind === kind ? 1 : 0));
  return before;
}

/** Scores of headings against bodies; `lean` is 1 where headings stand before their bodies, -1 where behind. */
function pairScores(units: readonly Unit[], headingAt: number[], bodyAt: number[]): number[][] {
  const drafts = (i: number) => (units[i] as Unit).drafts;
  const lexicon = lexiconOf(headingAt.map(drafts));
  const shares = sharesOf(
    lexicon,
    bodyAt.map((i) => toldBy(drafts(i), lexicon)),
  );
  let before = 0;
  let after = 0;
  for (const [h, row] of shares.entries()) {
    const best = Math.max(...row);
    if (best < SURE) continue;
    if ((headingAt[h] as number) < (bodyAt[row.indexOf(best)] as number)) before += 1;
    else after += 1;
  }
  // two sure pairs' worth of doubt: one pair does not make a rule
  const lean = (before - after) / (before + after + 2);
  const bodies = counts(units, 'body');
  const headings = counts(units, 'heading');
  return shares.map((row, h) =>
    row.map((share, b) => {
      const from = headingAt[h] as number;
      const to = bodyAt[b] as number;
      const [low, high] = from < to ? [from, to] : [to, from];
      const bodiesBetween = (bodies[high] as number) - (bodies[low + 1] as number);
      const headingsBetween = (headings[high] as number) - (headings[low + 1] as number);
      const nextTo = bodiesBetween === 0 && headingsBetween === 0;
      const side = nextTo ? NEXT_TO + DIRECTION * (from < to ? lean : -lean) : 0;
      return LEXICAL * share + side - NEAR_EACH * Math.min(bodiesBetween, 8);
    }),
  );
}

/** Matches the headings among `units` to the bodies among them; indexes are into `units`. */
export function matchHeadings(units: readonly Unit[]): Match[] {
  const at = (test: (unit: Unit) => boolean): number[] =>
    [...units.keys()].filter((i) => test(units[i] as Unit));
  const full = (unit: Unit) => unit.drafts.some(({ role }) => role === 'headline');
  const bodyAt = at((unit) => unit.kind === 'body');
  return [
    ...matched(
      units,
      at((unit) => unit.kind === 'heading' && full(unit)),
      bodyAt,
    ),
    ...matched(
      units,
      at((unit) => unit.kind === 'heading' && !full(unit)),
      bodyAt,
    ),
  ];
}

function matched(units: readonly Unit[], headingAt: number[], bodyAt: number[]): Match[] {
  if (headingAt.length === 0 || bodyAt.length === 0) return [];
  const scores = pairScores(units, headingAt, bodyAt);
  return assign(scores, OPEN).flatMap((b, h) => {
    if (b < 0) return [];
    const row = scores[h] as number[];
    const own = row[b] as number;
    const rivals = [
      ...row.filter((_, k) => k !== b),
      ...scores.filter((_, k) => k !== h).map((other) => other[b] as number),
    ];
    const margin = own - Math.max(OPEN, ...rivals);
    return [
      {
        heading: headingAt[h] as number,
        body: bodyAt[b] as number,
        confidence: 1 / (1 + Math.exp(-1.2 - 1.5 * margin)),
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
