import type { Draft } from './draft.js';
import type { Unit } from './units.js';

/**
 * Papers of the nineteenth century set a heading as a sentence, with a full stop (SHIPPING INTELLIGENCE.), in the column
 * above its story; and under one heading item after item, each with a dateline or a first word in capitals.
 *
 * So on a page of such headings each stands before its body, two that stand one under the other belong to the same, and
 * a body that has none belongs to the heading above it.
 * Left alone: pages most of whose headings have no stop, and what stands before the first heading.
 */

/** Fewer headings say nothing of the page's style. */
const FEWEST_HEADINGS = 3;
/** The share of headings with a stop from which on a page is of the old style; deck and headline of today have none. */
const OLD_STYLE = 0.5;

/** An OCR reads some stops as commas, and adds specks. */
const STOP_AT_END = /[.,][\s•*'_-]*$/u;

/** The headline, or what there is of one; a deck of today is a sentence now and then. */
const titleOf = (drafts: readonly Draft[]): string =>
  (drafts.find(({ role }) => role === 'headline') ?? drafts.at(-1))?.passage.text ?? '';

/** How many of the headings end in a stop, as a share; 0 where these are few. */
export function oldStyleShare(headings: readonly Unit[]): number {
  if (headings.length < FEWEST_HEADINGS) return 0;
  const stopped = headings.filter(({ drafts }) => STOP_AT_END.test(titleOf(drafts))).length;
  const share = stopped / headings.length;
  return share > OLD_STYLE ? share : 0;
}

/**
 * The units with headings joined that stand one under the other: the name of a column, and of its first item (LONDON
 * MARKETS. CORN EXCHANGE.). The same array on pages of another style.
 */
export function joinStackedHeadings(units: readonly Unit[]): readonly Unit[] {
  if (oldStyleShare(units.filter(({ kind }) => kind === 'heading')) === 0) return units;
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (unit.kind === 'heading' && before?.kind === 'heading')
      joined[joined.length - 1] = { kind: 'heading', drafts: [...before.drafts, ...unit.drafts] };
    else joined.push(unit);
  }
  return joined;
}

/** Which bodies go on under the heading of the body before them, as indexes into `units`; none on pages of another style. */
export function itemsUnderHeadings(units: readonly Unit[], headed: ReadonlySet<number>): ReadonlySet<number> {
  const items = new Set<number>();
  if (oldStyleShare(units.filter(({ kind }) => kind === 'heading')) === 0) return items;
  let open = false;
  for (const [i, { kind }] of units.entries()) {
    if (kind === 'heading') open = false;
    else if (kind === 'body') {
      if (open && !headed.has(i)) items.add(i);
      open = true;
    }
  }
  return items;
}
