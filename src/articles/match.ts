import { assign } from './assign.js';
import { oldStyleShare } from './old-style.js';
import type { Unit } from './units.js';
import { sharesOf, toldOnce, type Wording } from './wording.js';

/**
 * Which heading belongs to which body: an assignment over the sheet.
 *
 * Each pair has a score: how much of the heading's wording stands in the body (what is rare on the sheet and what
 * stands in the lead counts more), whether the two stand next to each other, and on the side on which this sheet's
 * sure pairs stand. The assignment with the highest sum wins; a heading stays alone rather than with a guess.
 *
 * A headline and a story that are both left over are held against each other once more: that nothing else wants them
 * speaks for the pair, where the story has wording of the headline that is rare on the sheet.
 *
 * A heading may be torn: its kicker, deck or byline before the body and its headline at the end of the page. So
 * full headings are matched first, and pieces without a headline join a body besides.
 */
export interface Pairing {
  /** Indexes into the units of the sheet; a heading without a body stays alone. */
  heading: number;
  body: number | null;
  /** How sure the pair of the assignment is, 0 to 1; null where the assignment leaves the heading alone. */
  confidence: number | null;
  /** The body that the assignment gave the heading, which is not sure enough where `body` is null. */
  chosen: Candidate | null;
  /** How much less the best assignment of the sheet scores that does without this pair, up to 3; null: there is none. */
  margin: number | null;
  /** The best of the other bodies. */
  runnerUp: Candidate | null;
  /** The other heading that scores best with the chosen body or, for a heading alone, with the runner-up. */
  rival: { heading: number; score: number } | null;
}

/** A body that a heading could belong to, and what the pair scores. */
export interface Candidate {
  body: number;
  score: number;
  parts: Parts;
}

/** What makes the score of a heading with a body: the sum of these. */
export interface Parts {
  /** The share of the heading's wording that the body has, weighted. */
  wording: number;
  /** Nothing stands between the two. */
  nextTo: number;
  /** Neighbours stand as this sheet's sure pairs stand, or the other way round. */
  direction: number;
  /** Bodies that stand between the two count against it. */
  distance: number;
  /** No other heading wants the body, and the heading no other body. */
  leftOver: number;
}

/** A heading and its body. */
export type Match = Pairing & { body: number };
export const isMatch = (pairing: Pairing): pairing is Match => pairing.body !== null;

/** The same pairing where so many units stand before those that it names. */
export function movedBy(units: number, pairing: Pairing): Pairing {
  const moved = (candidate: Candidate | null): Candidate | null =>
    candidate && { ...candidate, body: candidate.body + units };
  const { heading, body, chosen, runnerUp, rival } = pairing;
  return {
    ...pairing,
    heading: heading + units,
    body: body === null ? null : body + units,
    chosen: moved(chosen),
    runnerUp: moved(runnerUp),
    rival: rival && { ...rival, heading: rival.heading + units },
  };
}

const LEXICAL = 5;
const NEXT_TO = 1.2;
const NEAR_EACH = 0.1;
const DIRECTION = 1;
/** What a pair must score to be worth making. */
export const OPEN = 0.75;
/** A lexical share that makes a pair sure enough to learn the page's direction from. */
const SURE = 0.5;
/**
 * A headline less sure of its body than this is left open, and warned about: two headlines claim one body, or two bodies
 * one headline, with equal right, and it is rather wrong than right (21 of 37 on typeset pages). So no set loses a
 * heading; left open below 0.55, press-de and press-zh lost right ones and articleB3 gained nothing. A kicker or deck
 * without its headline is not left open: alone it is no story.
 */
export const LEFT_OPEN = 0.5;
/** More bodies than this between a heading and a body count no more. */
const FARTHEST = 8;

/**
 * Two that are left over are worth as much more, where so much of the score is wording: a word that no other story has
 * makes 0.8 to 1.0 of it, five that most of them have 0.5. Of the nine headlines that the pages of the sets left over this
 * pairs three, rightly; where all stories of a page speak of one subject, those left over share what is common.
 */
const LEFT_OVER = 0.6;
const RARE_WORDING = 0.7;

/** As many sure pairs weigh as much as what is known beforehand. */
const DOUBT = 2;

/** How many units of each kind stand before each place, so that what stands between two is a subtraction. */
function counts(units: readonly Unit[], kind: Unit['kind']): number[] {
  const before = [0];
  for (const unit of units) before.push((before.at(-1) as number) + (unit.kind === kind ? 1 : 0));
  return before;
}

/** What speaks for a pair, by the places of its heading and its body in the two lists. */
type PartsOf = (h: number, b: number) => Parts;
const scoreOf = ({ wording, nextTo, direction, distance, leftOver }: Parts): number =>
  wording + nextTo + direction + distance + leftOver;

/** `shares`: how much of the wording of each heading each body has. */
function partsBetween(
  units: readonly Unit[],
  headingAt: readonly number[],
  bodyAt: readonly number[],
  shares: readonly (readonly number[])[],
): PartsOf {
  let before = 0;
  let after = 0;
  for (const [h, row] of shares.entries()) {
    const best = Math.max(...row);
    if (best < SURE) continue;
    if ((headingAt[h] as number) < (bodyAt[row.indexOf(best)] as number)) before += 1;
    else after += 1;
  }
  // one pair does not make a rule, and old papers have their headings above
  const old = oldStyleShare(headingAt.map((i) => units[i] as Unit));
  const lean = (before - after + DOUBT * old) / (before + after + DOUBT);
  const lexical = LEXICAL * (1 - old);
  const bodies = counts(units, 'body');
  const headings = counts(units, 'heading');
  return (h, b) => {
    const from = headingAt[h] as number;
    const to = bodyAt[b] as number;
    const [low, high] = from < to ? [from, to] : [to, from];
    const bodiesBetween = (bodies[high] as number) - (bodies[low + 1] as number);
    const headingsBetween = (headings[high] as number) - (headings[low + 1] as number);
    const neighbours = bodiesBetween === 0 && headingsBetween === 0;
    return {
      wording: lexical * (shares[h]?.[b] as number),
      nextTo: neighbours ? NEXT_TO : 0,
      direction: neighbours ? DIRECTION * lean * (from < to ? 1 : -1) : 0,
      distance: 0 - NEAR_EACH * Math.min(bodiesBetween, FARTHEST),
      leftOver: 0,
    };
  };
}

/** Pairs the headings among `units` with the bodies among them: one pairing for every heading. */
export function matchHeadings(units: readonly Unit[], wording: Wording): Pairing[] {
  const at = (kind: Unit['kind']): number[] => [...units.keys()].filter((i) => units[i]?.kind === kind);
  const drafts = (i: number) => (units[i] as Unit).drafts;
  const headingAt = at('heading');
  const bodyAt = at('body');
  const told = bodyAt.map((i) => toldOnce(drafts(i), wording));
  const shares = sharesOf(headingAt.map(drafts), told, wording);
  const pairedAmong = (hs: readonly number[], bs: readonly number[], weighed?: (parts: Parts) => Parts) =>
    paired(
      units,
      hs.map((h) => headingAt[h] as number),
      bs.map((b) => bodyAt[b] as number),
      hs.map((h) => bs.map((b) => shares[h]?.[b] as number)),
      weighed,
    );
  const headings = [...headingAt.keys()];
  const bodies = [...bodyAt.keys()];
  const isFull = (h: number): boolean => hasHeadline(units[headingAt[h] as number] as Unit);
  const full = pairedAmong(headings.filter(isFull), bodies);
  const alone = new Set(full.filter(({ chosen }) => chosen === null).map(({ heading }) => heading));
  const taken = new Set(full.map(({ chosen }) => chosen?.body));
  const leftOver = pairedAmong(
    headings.filter((h) => alone.has(headingAt[h] as number)),
    bodies.filter((b) => !taken.has(bodyAt[b] as number)),
    withLeftOver,
  ).filter(isMatch);
  const found = new Map(leftOver.map((pairing) => [pairing.heading, pairing]));
  return [
    ...full.map((pairing) => found.get(pairing.heading) ?? pairing),
    ...pairedAmong(
      headings.filter((h) => !isFull(h)),
      bodies,
    ),
  ];
}

const withLeftOver = (parts: Parts): Parts =>
  parts.wording < RARE_WORDING ? parts : { ...parts, leftOver: LEFT_OVER };

const hasHeadline = ({ drafts }: Unit): boolean => drafts.some(({ role }) => role === 'headline');

function paired(
  units: readonly Unit[],
  headingAt: readonly number[],
  bodyAt: readonly number[],
  shares: readonly (readonly number[])[],
  weighed: (parts: Parts) => Parts = (parts) => parts,
): Pairing[] {
  if (headingAt.length === 0) return [];
  const between = partsBetween(units, headingAt, bodyAt, shares);
  const partsOf: PartsOf = (h, b) => weighed(between(h, b));
  const scores = headingAt.map((_, h) => bodyAt.map((_, b) => scoreOf(partsOf(h, b))));
  const candidate = (h: number, b: number): Candidate => ({
    body: bodyAt[b] as number,
    score: scores[h]?.[b] as number,
    parts: partsOf(h, b),
  });
  const { columns, margins } = assign(scores, OPEN, WIDEST);
  return columns.map((b, h): Pairing => {
    const heading = headingAt[h] as number;
    const other = best(scores[h] as number[], b);
    const runnerUp = other < 0 ? null : candidate(h, other);
    const wanted = b < 0 ? other : b;
    const column = wanted < 0 ? [] : scores.map((row) => row[wanted] as number);
    const against = best(column, h);
    const rival =
      against < 0 ? null : { heading: headingAt[against] as number, score: column[against] as number };
    if (b < 0) return { heading, body: null, confidence: null, chosen: null, margin: null, runnerUp, rival };
    const chosen = candidate(h, b);
    const margin = margins[h] as number;
    const confidence = confidenceOf(margin);
    const isOpen = confidence < LEFT_OPEN && hasHeadline(units[heading] as Unit);
    const body = isOpen ? null : chosen.body;
    return { heading, body, confidence, chosen, margin, runnerUp, rival };
  });
}

/** Where the highest of the numbers stands, but for the one at `except`; -1 where there is none. */
function best(numbers: readonly number[], except: number): number {
  let at = -1;
  for (let i = 0; i < numbers.length; i += 1)
    if (i !== except && (at < 0 || (numbers[i] as number) > (numbers[at] as number))) at = i;
  return at;
}

/**
 * How sure a pair is, by how much the sheet would lose without it: a logistic curve, set a little below those that fit
 * 1,366 pairings of typeset pages that no weight was fitted to and 222 of held-out pages best (`npm run accuracy --
 * --calibration` prints these), so that of the pairs called 0.9 sure more than 95 of 100 are right. A greater loss makes a
 * pair no surer: what is wrong then is not the choice but the heading, which was read as one with another.
 */
const LEVEL = -0.1;
const SLOPE = 1.2;
const WIDEST = 3;

function confidenceOf(margin: number): number {
  return 1 / (1 + Math.exp(-LEVEL - SLOPE * Math.min(margin, WIDEST)));
}
