import type { Article, Block, Role } from '../types.js';
import { divideBodies } from './divide.js';
import { blockOf, type Draft } from './draft.js';
import { divideHeadings } from './heading-runs.js';
import { isMatch, type Match, matchHeadings, movedBy, type Pairing } from './match.js';
import { itemsUnderHeadings, joinStackedHeadings } from './old-style.js';
import { isJumpFrom } from './runover.js';
import type { Unit } from './units.js';
import { wordingOf } from './wording.js';

/** Reading order inside an article; roles that are not named keep their place in the body. */
const BEFORE_BODY: readonly Role[] = ['kicker', 'headline', 'deck', 'byline', 'dateline'];
const AFTER_BODY: readonly Role[] = ['signoff', 'jump', 'mark'];
const RANKS = new Map<Role, number>([
  ...BEFORE_BODY.map((role, i) => [role, i - BEFORE_BODY.length] as const),
  ...AFTER_BODY.map((role, i) => [role, i + 1] as const),
]);
/** Where a role stands in an article: below 0 before the body, above 0 behind it. */
export const rankOfRole = (role: Role): number => RANKS.get(role) ?? 0;
/** A jump line from another page opens the story's part on this one. */
const rankOf = (draft: Draft): number => (isJumpFrom(draft) ? 0 : rankOfRole(draft.role));

const inReadingOrder = (drafts: Draft[]): Draft[] => drafts.sort((a, b) => rankOf(a) - rankOf(b));

function joined(blocks: readonly Block[], role: Role): string | null {
  let text: string | null = null;
  for (const block of blocks) {
    if (block.role === role) text = text === null ? block.text : `${text} ${block.text}`;
  }
  return text;
}

/**
 * How sure a body without a heading, or a heading without a body, stands alone: rarely, where a page is typeset (69 of
 * 296 such bodies), and mostly on the real pages, whose headline may be a picture (5 of 6).
 */
const ALONE_CONFIDENCE = 0.3;
/** A caption that goes on after a sentence tells a story of its own, not another story's picture. */
const SECOND_SENTENCE = /[。！？]./u;

/** The articles of a sheet, in stream order, what belongs to none, and how the headings found their bodies. */
export interface Assembly {
  /** Without ids, which count through all sheets. */
  articles: Omit<Article, 'id'>[];
  unplaced: Block[];
  /** The units as they were put together, and one pairing for every heading among them. */
  units: readonly Unit[];
  pairings: readonly Pairing[];
  /** For each article, the unit that it was made of: a body, or a heading or a picture that stands alone. */
  origins: readonly number[];
}

/**
 * Units that are put together at a time: four times as many as the fullest page has that was seen (54, four columns of
 * small advertisements). All headings are held against all bodies, so a file of a thousand pages that no form feed
 * divides would take the square of its length, and as much memory; a heading has its body nearby.
 */
const TOGETHER = 200;

export function assemble(found: readonly Unit[], severalSheets: boolean): Assembly {
  if (found.length <= TOGETHER) return assembleTogether(found, severalSheets);
  const articles: Omit<Article, 'id'>[] = [];
  const unplaced: Block[] = [];
  const units: Unit[] = [];
  const pairings: Pairing[] = [];
  const origins: number[] = [];
  for (let from = 0; from < found.length; from += TOGETHER) {
    const part = assembleTogether(found.slice(from, from + TOGETHER), severalSheets);
    const before = units.length;
    for (const article of part.articles) articles.push(article);
    for (const block of part.unplaced) unplaced.push(block);
    for (const unit of part.units) units.push(unit);
    for (const pairing of part.pairings) pairings.push(movedBy(before, pairing));
    for (const origin of part.origins) origins.push(before + origin);
  }
  return { articles, unplaced, units, pairings, origins };
}

function assembleTogether(found: readonly Unit[], severalSheets: boolean): Assembly {
  const stacked = joinStackedHeadings(found);
  const wording = wordingOf(stacked);
  const headed = divideHeadings(stacked, wording);
  const first = matchHeadings(headed, wording);
  const units = divideBodies(headed, first.filter(isMatch));
  const pairings = units === headed ? first : matchHeadings(units, wording);
  const matches = pairings.filter(isMatch);
  const matched = new Set(matches.map((match) => match.heading));
  const ofBody = new Map<number, Match[]>();
  for (const match of matches) {
    const own = ofBody.get(match.body);
    if (own === undefined) ofBody.set(match.body, [match]);
    else own.push(match);
  }
  const pictures = placePictures(units);
  const items = itemsUnderHeadings(units, new Set(ofBody.keys()));
  const articles: Omit<Article, 'id'>[] = [];
  const unplaced: Block[] = [];
  const origins: number[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'loose') {
      for (const draft of unit.drafts) unplaced.push(blockOf(draft, severalSheets));
      continue;
    }
    if (unit.kind === 'heading' && matched.has(i)) continue;
    if (unit.kind === 'picture' && pictures.placed.has(i)) continue;
    const own = ofBody.get(i) ?? [];
    const heading = own.flatMap((match) => (units[match.heading] as Unit).drafts);
    const shown = (pictures.of.get(i) ?? []).flatMap((p) => (units[p] as Unit).drafts);
    const blocks = inReadingOrder([...heading, ...unit.drafts, ...shown]).map((draft) =>
      blockOf(draft, severalSheets),
    );
    if (items.has(i)) {
      // an item under the heading above: its own dateline stays before its own text
      for (const block of blocks) articles.at(-1)?.blocks.push(block);
      continue;
    }
    origins.push(i);
    articles.push({
      confidence: Math.round((own[0]?.confidence ?? ALONE_CONFIDENCE) * 100) / 100,
      headline: joined(blocks, 'headline'),
      byline: joined(blocks, 'byline'),
      dateline: joined(blocks, 'dateline'),
      blocks,
    });
  }
  return { articles, unplaced, units, pairings, origins };
}

/** Which pictures belong to which body: a short caption goes with the body before it, a long one stands alone. */
function placePictures(units: readonly Unit[]): { of: Map<number, number[]>; placed: Set<number> } {
  const of = new Map<number, number[]>();
  const placed = new Set<number>();
  const firstBody = units.findIndex(({ kind }) => kind === 'body');
  /** The body before the picture, or the first one behind it. */
  let home = firstBody;
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'body') home = i;
    if (unit.kind !== 'picture' || home < 0) continue;
    const text = unit.drafts
      .filter(({ role }) => role === 'caption')
      .map(({ passage }) => passage.text)
      .join('');
    if (SECOND_SENTENCE.test(text)) continue;
    const shown = of.get(home);
    if (shown === undefined) of.set(home, [i]);
    else shown.push(i);
    placed.add(i);
  }
  return { of, placed };
}
