import type { ArticleRef } from '../types.js';
import { isTelling, type JumpEnd } from './jump-ends.js';
import { isSamePage, type PageName } from './page-name.js';
import type { Place } from './page-place.js';
import type { Term } from './wording.js';

/**
 * Which story goes on in which: by the pages that the two jump lines name, by mark, by keyword, and by what the two
 * parts have in common.
 *
 * Each pair that could be one is weighed; a pair is linked where it is good enough, and better by a margin than
 * whatever else either end could be paired with. All else stays open: two stories of which either could be meant, a
 * page that fits with a story that does not, a page that is not there. The evidence is looked up by wording and by page
 * number, never by trying all pairs, so that the time is linear in the number of ends.
 */
export interface JumpLink {
  /** The first part. */
  from: ArticleRef;
  /** What goes on. */
  to: ArticleRef;
}

/** A page number that is right, for each way: by how it is known. Two numbers that fit make a link where little is told. */
const SAME_PAGE = { printed: 2, named: 1.5, counted: 1.5 } as const;
/** One that is wrong; a printed one rules the pair out. Names of files may count something else than pages. */
const OTHER_PAGE = { printed: null, named: -3, counted: -1 } as const;
const SAME_MARK = 1.5;
const KEYWORD = 2;
/** Both parts have a jump line. */
const BOTH_PRINTED = 1;
/** Only one of them has. */
const ONE_SILENT = -1;
/** An unfinished sentence, and the rest of one; the rest of one behind a full stop; a capital behind an unfinished one. */
const SENTENCE_GOES_ON = 1;
const SENTENCE_MISSING = -1;
const SENTENCE_ANEW = -0.5;
const OTHER_FOLDER = -1;
/** Common wording counts by the doubling; beyond this it says no more. */
const MOST_WORDING = 4;
/** A term of common characters against a telling one: on real pages strangers of one subject share a dozen of these. */
const PLAIN_TERM = 0.25;
/** A story with so many terms of its own (some 80 characters of Chinese) shares one with its other part, 97 times in 100. */
const ENOUGH_TERMS = 60;
const SHARES_NOTHING = 0.5;
/** What a pair must reach: two page numbers that fit, or one and three telling terms, or seven telling terms alone. */
const LINK = 3;
const MARGIN = 1;
/** A term of more stories than this tells nothing, nor does a page number of more. */
const MOST_SHARING = 16;
/** Leaving out the pairs that are sure makes others clear; that this goes on is rare. */
const ROUNDS = 4;

interface Pair {
  to: number;
  from: number;
  score: number;
}

/** The links between some ends of jumps, in the order of the first parts. */
export function linkJumps(ends: readonly JumpEnd[]): JumpLink[] {
  const tos = ends.filter(({ direction }) => direction === 'to');
  const froms = ends.filter(({ direction }) => direction === 'from');
  if (!tos.some(({ printed }) => printed) && !froms.some(({ printed }) => printed)) return [];
  let pairs = pairsOf(tos, froms);
  const linked = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const sure = surePairs(pairs);
    if (sure.length === 0) break;
    for (const { to, from } of sure) linked.set(to, from);
    const taken = new Set(linked.values());
    pairs = pairs.filter(({ to, from }) => !linked.has(to) && !taken.has(from));
  }
  return [...linked]
    .sort(([a], [b]) => a - b)
    .map(([to, from]) => ({ from: (tos[to] as JumpEnd).at, to: (froms[from] as JumpEnd).at }));
}

/** The pairs that are good enough and better by a margin than all others of either end. */
function surePairs(pairs: readonly Pair[]): Pair[] {
  const best = new Map<string, [first: number, second: number]>();
  const note = (key: string, score: number) => {
    const [first, second] = best.get(key) ?? [-Infinity, -Infinity];
    best.set(key, score > first ? [score, first] : [first, Math.max(second, score)]);
  };
  for (const { to, from, score } of pairs) {
    note(`to ${to}`, score);
    note(`from ${from}`, score);
  }
  return pairs.filter(({ to, from, score }) => {
    if (score < LINK) return false;
    return [`to ${to}`, `from ${from}`].every((key) => {
      const [first, second] = best.get(key) as [number, number];
      return score === first && score - second >= MARGIN;
    });
  });
}

/** The pairs that share wording, or of which one names the page on which the other stands. */
function pairsOf(tos: readonly JumpEnd[], froms: readonly JumpEnd[]): Pair[] {
  const withTerm = new Map<Term, number[]>();
  const naming = new Map<string, number[]>();
  const standing = new Map<string, number[]>();
  for (const [t, to] of tos.entries()) {
    for (const term of to.terms) add(withTerm, term, t);
    if (to.page) add(naming, pageKey(to, to.page), t);
    if (to.place) add(standing, pageKey(to, to.place.page), t);
  }
  const pairs: Pair[] = [];
  for (const [f, from] of froms.entries()) {
    const shared = new Map<number, number>();
    for (const term of from.terms) {
      const sharing = withTerm.get(term) ?? [];
      if (sharing.length > MOST_SHARING) continue;
      const weight = isTelling(term) ? 1 : PLAIN_TERM;
      for (const t of sharing) shared.set(t, (shared.get(t) ?? 0) + weight);
    }
    const byPage = [
      from.place ? naming.get(pageKey(from, from.place.page)) : undefined,
      from.page ? standing.get(pageKey(from, from.page)) : undefined,
    ];
    for (const list of byPage)
      if (list && list.length <= MOST_SHARING) for (const t of list) shared.set(t, shared.get(t) ?? 0);
    for (const [t, wording] of shared) {
      const score = scoreOf(tos[t] as JumpEnd, from, wording);
      if (score !== null) pairs.push({ to: t, from: f, score });
    }
  }
  return pairs;
}

const pageKey = ({ folder, issue }: JumpEnd, { number }: PageName): string => `${number} ${issue} ${folder}`;

/** Lists stop growing where they tell nothing any more. */
function add<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.length <= MOST_SHARING) list.push(value);
}

/** What speaks for a pair; null where something rules it out. */
function scoreOf(to: JumpEnd, from: JumpEnd, wording: number): number | null {
  const bothPrinted = to.printed && from.printed;
  if (!to.printed && !from.printed) return null;
  if (to.at.path === from.at.path) {
    if (to.at.article === from.at.article) return null;
    // no story jumps to its own page; a file may hold several without a form feed between them
    if (to.sheet === from.sheet && !bothPrinted) return null;
  }
  if (to.issue !== '' && from.issue !== '' && to.issue !== from.issue) return null;
  if (to.mark !== null && from.mark !== null && to.mark !== from.mark) return null;
  const there = pageScore(to.page, from.place);
  const back = pageScore(from.page, to.place);
  if (there === null || back === null) return null;
  // a silent end must at least stand on the page that the other one names
  if (!bothPrinted && (to.printed ? there : back) <= 0) return null;
  const keyword = keywordScore(to, from);
  const telling = Math.min(to.terms.length, from.terms.length) >= ENOUGH_TERMS || !bothPrinted;
  if (telling && wording < SHARES_NOTHING && keyword === 0) return null;
  return (
    there +
    back +
    keyword +
    Math.min(Math.log2(1 + wording), MOST_WORDING) +
    (to.mark !== null && to.mark === from.mark ? SAME_MARK : 0) +
    (bothPrinted ? BOTH_PRINTED : ONE_SILENT) +
    sentenceScore(to, from) +
    (to.folder === from.folder ? 0 : OTHER_FOLDER)
  );
}

function pageScore(named: PageName | null, place: Place | null): number | null {
  if (named === null || place === null) return 0;
  return isSamePage(named, place.page) ? SAME_PAGE[place.known] : OTHER_PAGE[place.known];
}

function keywordScore(to: JumpEnd, from: JumpEnd): number {
  const one = to.keyword?.toLowerCase();
  const other = from.keyword?.toLowerCase();
  if (one !== undefined && other !== undefined) return one === other ? KEYWORD : 0;
  if (one !== undefined) return from.heading.includes(one) ? KEYWORD : 0;
  return other !== undefined && to.heading.includes(other) ? KEYWORD : 0;
}

function sentenceScore({ breaksOff }: JumpEnd, { opensWith }: JumpEnd): number {
  if (opensWith === 'rest') return breaksOff ? SENTENCE_GOES_ON : SENTENCE_MISSING;
  return opensWith === 'sentence' && breaksOff ? SENTENCE_ANEW : 0;
}
