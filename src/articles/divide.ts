import type { Match } from './match.js';
import type { Unit } from './units.js';
import { sharesOf, type Told, together, toldBy, wordingOf } from './wording.js';

/**
 * Two stories read as one: no dateline, no heading and no blank stands between their bodies, because the second
 * one's heading stands elsewhere on the page.
 *
 * The heading tells. Where one is left without a body, and its wording begins in the middle of some body, at a
 * paragraph before which nothing speaks of it, a second story begins there. Left alone: bodies whose first
 * paragraphs speak of the heading too, and headings of common words.
 */

/** The share of a heading's wording that the paragraphs from the cut on must hold. */
const TOLD_BEHIND = 0.45;
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

/**
 * The units, with bodies cut in two where a heading without a body finds its story in the second half; the same
 * array where none does. `matches` are those of the units.
 */
export function divideBodies(units: readonly Unit[], matches: readonly Match[]): readonly Unit[] {
  const taken = new Set(matches.map(({ heading }) => heading));
  const open = units.filter(
    ({ kind, drafts }, i) =>
      kind === 'heading' && !taken.has(i) && drafts.some(({ role }) => role === 'headline'),
  );
  if (open.length === 0) return units;
  const places = paragraphsInside(units);
  const asked = sharesAt(places, units, open);
  const cuts = new Map<number, { at: number; share: number }>();
  for (const { behind, before, alone } of asked) {
    let best = -1;
    for (const [p, share] of behind.entries()) {
      if (share < TOLD_BEHIND || (before[p] as number) > TOLD_BEFORE) continue;
      if (best < 0 || share > (behind[best] as number)) best = p;
    }
    if (best < 0) continue;
    const share = behind[best] as number;
    const { unit } = places[best] as Cut;
    // the story begins where it first speaks of its subject, not where its second paragraph comes into reach
    while (
      (alone[best] as number) < TOLD_BEFORE &&
      places[best + 1]?.unit === unit &&
      (behind[best + 1] as number) > STILL * share
    ) {
      best += 1;
    }
    const owners = matches
      .filter((match) => match.body === unit)
      .map((match) => units[match.heading] as Unit);
    if (sharesAt(places, units, owners).some((own) => (own.behind[best] as number) > OWN_SHARE * share))
      continue;
    if (share > (cuts.get(unit)?.share ?? 0)) cuts.set(unit, { at: (places[best] as Cut).at, share });
  }
  if (cuts.size === 0) return units;
  return units.flatMap((unit, i): Unit[] => {
    const cut = cuts.get(i);
    if (!cut) return [unit];
    return [
      { kind: 'body', drafts: unit.drafts.slice(0, cut.at) },
      { kind: 'body', drafts: unit.drafts.slice(cut.at) },
    ];
  });
}

/** How much of a heading's wording stands behind each place, before it, and in its paragraph alone. */
interface Shares {
  behind: number[];
  before: number[];
  alone: number[];
}

function sharesAt(places: readonly Cut[], units: readonly Unit[], headings: readonly Unit[]): Shares[] {
  const wording = wordingOf(headings);
  const asked = headings.map(({ drafts }) => drafts);
  const told = units.map(({ kind, drafts }) =>
    kind === 'body' ? drafts.map((draft) => toldBy([draft], wording)) : [],
  );
  const within = (from: number, to: number): number[][] => {
    const stretches = places.map(({ unit, at }) =>
      together((told[unit] as Told[]).slice(Math.max(0, at + from), at + to)),
    );
    return sharesOf(asked, stretches, wording);
  };
  const behind = within(0, BEHIND);
  const before = within(-BEFORE, 0);
  const alone = within(0, 1);
  return headings.map((_, h) => ({
    behind: behind[h] as number[],
    before: before[h] as number[],
    alone: alone[h] as number[],
  }));
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
