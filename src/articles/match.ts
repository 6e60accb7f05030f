import { isHan } from '../characters.js';
import type { Unit } from './units.js';

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
/** Characters of a body that its heading speaks of first. */
const LEAD = 200;
/** Characters after which a body says nothing new of its subject. */
const TOLD = 700;
/** What wording further down in the body counts, against 1 in the lead. */
const BELOW_LEAD = 0.5;
/** Rarity that stands for wording on which nothing can be built: a heading of two common words decides nothing. */
const DOUBT = 3;
/** A lexical share that makes a pair sure enough to learn the page's direction from. */
const SURE = 0.5;

/** Words of four letters or more, and numbers. */
const WORDS = /\p{Script=Latin}{4,}|\d+(?:[.,]\d+)*/gu;
/** Letters that tell a word: endings differ between a heading and its story. */
const STEM = 7;

/** The wording of a heading: pairs of Han, words cut to their stems, and numbers. */
function wordingOf(unit: Unit): { pairs: Set<string>; words: Set<string> } {
  const pairs = new Set<string>();
  const words = new Set<string>();
  for (const { passage } of unit.drafts) {
    const { text } = passage;
    for (let i = 1; i < text.length; i += 1) {
      if (isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i))) pairs.add(text.slice(i - 1, i + 1));
    }
    for (const [word] of text.matchAll(WORDS)) words.add(word.toLowerCase().slice(0, STEM));
  }
  return { pairs, words };
}

/** A filter over pairs of characters: most pairs of a body stand in no heading, and need not be looked up. */
const FILTER_BITS = 14;
const filterIndex = (a: number, b: number): number =>
  (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - FILTER_BITS);

/** For each heading and body, the share of the heading's wording (by rarity on the sheet) that the body has. */
function lexicalShares(headings: readonly Unit[], bodies: readonly Unit[]): number[][] {
  const wordings = headings.map(wordingOf);
  const asked = wordings.map(({ pairs, words }) => [...pairs, ...words]);
  const pairs = new Set(wordings.flatMap((wording) => [...wording.pairs]));
  const words = new Set(wordings.flatMap((wording) => [...wording.words]));
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const pair of pairs) filter[filterIndex(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  // what each body has of it: 1 in the lead, less further down
  const found = bodies.map((body) => {
    const has = new Map<string, number>();
    let before = 0;
    for (const { passage } of body.drafts) {
      if (before > TOLD) break;
      const { text } = passage;
      const meet = (term: string, at: number) => {
        if (!has.has(term)) has.set(term, before + at <= LEAD ? 1 : BELOW_LEAD);
      };
      let last = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (filter[filterIndex(last, code)] === 1) {
          const pair = text.slice(i - 1, i + 1);
          if (pairs.has(pair)) meet(pair, i);
        }
        last = code;
      }
      if (words.size > 0) {
        for (const { 0: word, index } of text.matchAll(WORDS)) {
          const stem = word.toLowerCase().slice(0, STEM);
          if (words.has(stem)) meet(stem, index);
        }
      }
      before += text.length;
    }
    return has;
  });
  const rarity = new Map<string, number>();
  for (const term of [...pairs, ...words]) {
    const bodiesWith = found.reduce((n, has) => n + (has.has(term) ? 1 : 0), 0);
    if (bodiesWith > 0) rarity.set(term, Math.log((bodies.length + 1) / (bodiesWith + 0.3)));
  }
  return asked.map((terms) => {
    const known = terms.filter((term) => rarity.has(term));
    const mass = known.reduce((sum, term) => sum + (rarity.get(term) as number), DOUBT);
    return found.map(
      (has) =>
        known.reduce((sum, term) => sum + (rarity.get(term) as number) * (has.get(term) ?? 0), 0) / mass,
    );
  });
}

/** How many units of each kind stand before each place, so that what stands between two is a subtraction. */
function counts(units: readonly Unit[], kind: Unit['kind']): number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) as number) + (unit.kind === kind ? 1 : 0));
  return before;
}

/** Scores of headings against bodies; `lean` is 1 where headings stand before their bodies, -1 where behind. */
function pairScores(units: readonly Unit[], headingAt: number[], bodyAt: number[]): number[][] {
  const shares = lexicalShares(
    headingAt.map((i) => units[i] as Unit),
    bodyAt.map((i) => units[i] as Unit),
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
