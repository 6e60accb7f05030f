import { matchHeadings } from './match.js';
import type { Unit } from './units.js';
import { lexicalShares } from './wording.js';

/**
 * Two stories read as one: no dateline, no heading and no blank stands between their bodies, because the second
 * one's heading stands elsewhere on the page.
 *
 * The heading tells. Where one is left without a body, and its wording begins in the middle of some body, at a
 * paragraph before which nothing speaks of it, a second story begins there. Left alone: bodies whose first
 * paragraphs speak of the heading too, and headings of common words.
 */

/** The share of a heading's wording that the paragraphs from the cut on must hold. */
const TOLD_BEHIND = 0.35;
/** The share that the paragraphs before it may hold. */
const TOLD_BEFORE = 0.2;
/** The body's own heading must speak of the second story at most this much, against the heading that finds it. */
const OWN_SHARE = 0.5;
/** A later cut is as good if this much of the share is left behind it. */
const STILL = 0.75;
/** Paragraphs on each side of a cut that are asked. */
const BEHIND = 3;
const BEFORE = 4;

interface Cut {
  unit: number;
  /** Index into the unit's drafts of the paragraph that opens the second story. */
  at: number;
}

/** The units, with bodies cut in two where a heading without a body finds its story in the second half. */
export function divideBodies(units: readonly Unit[]): Unit[] {
  const bodyOf = new Map(matchHeadings(units).map(({ heading, body }) => [heading, body]));
  const headings = [...units.keys()].filter((i) => units[i]?.kind === 'heading');
  const isOpen = (i: number) =>
    !bodyOf.has(i) && (units[i] as Unit).drafts.some(({ role }) => role === 'headline');
  if (!headings.some(isOpen)) return [...units];
  const places = paragraphsInside(units);
  if (places.length === 0) return [...units];
  const wordings = headings.map((i) => (units[i] as Unit).drafts);
  const draftsAt = ({ unit }: Cut) => (units[unit] as Unit).drafts;
  const behind = lexicalShares(
    wordings,
    places.map((cut) => draftsAt(cut).slice(cut.at, cut.at + BEHIND)),
  );
  const before = lexicalShares(
    wordings,
    places.map((cut) => draftsAt(cut).slice(Math.max(0, cut.at - BEFORE), cut.at)),
  );
  const alone = lexicalShares(
    wordings,
    places.map((cut) => draftsAt(cut).slice(cut.at, cut.at + 1)),
  );
  const cuts = new Map<number, { at: number; share: number }>();
  for (const [h, heading] of headings.entries()) {
    if (!isOpen(heading)) continue;
    const row = behind[h] as number[];
    let best = -1;
    for (const [p, share] of row.entries()) {
      if (share < TOLD_BEHIND || (before[h]?.[p] as number) > TOLD_BEFORE) continue;
      const { unit } = places[p] as Cut;
      const ofOwn = headings.some(
        (other, o) => bodyOf.get(other) === unit && (behind[o]?.[p] as number) > OWN_SHARE * share,
      );
      if (!ofOwn && (best < 0 || share > (row[best] as number))) best = p;
    }
    if (best < 0) continue;
    const share = row[best] as number;
    // the story begins where it first speaks of its subject, not where its second paragraph comes into reach
    while (
      (row[best + 1] ?? 0) > STILL * share &&
      places[best + 1]?.unit === places[best]?.unit &&
      (alone[h]?.[best] as number) < TOLD_BEFORE
    )
      best += 1;
    const { unit, at } = places[best] as Cut;
    if (share > (cuts.get(unit)?.share ?? 0)) cuts.set(unit, { at, share });
  }
  return units.flatMap((unit, i): Unit[] => {
    const cut = cuts.get(i);
    if (!cut) return [unit];
    return [
      { kind: 'body', drafts: unit.drafts.slice(0, cut.at) },
      { kind: 'body', drafts: unit.drafts.slice(cut.at) },
    ];
  });
}

/** Every paragraph of a body but its first. */
function paragraphsInside(units: readonly Unit[]): Cut[] {
  const places: Cut[] = [];
  for (const [unit, { kind, drafts }] of units.entries()) {
    if (kind !== 'body') continue;
    const first = drafts.findIndex(({ role }) => role === 'paragraph');
    for (let at = first + 1; first >= 0 && at < drafts.length; at += 1) {
      if (drafts[at]?.role === 'paragraph') places.push({ unit, at });
    }
  }
  return places;
}
