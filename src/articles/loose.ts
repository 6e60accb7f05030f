import { FURNITURE } from '../lines/forms.js';
import { type Passage, slicePassage } from '../lines/passage.js';
import type { Role } from '../types.js';
import type { Draft } from './draft.js';

/**
 * Pieces that belong to no article: standing heads over several articles, folios and running heads, and fragments
 * whose place is unknown. They are kept, never dropped and never glued to their neighbour.
 */

/** Fewer letters than this say nothing: a piece of a word, a rule, a speck. */
const FEWEST_LETTERS = 2;

/** What a piece is that belongs to no article. */
export function looseRole(text: string): Role {
  if (FURNITURE.test(text)) return 'furniture';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return 'fragment';
  return 'banner';
}

/** A single character after a blank, at the end of a heading: the halves of a heading have two at least. */
const STRAY_END = /(?<=\S{6}) \p{Script=Han}$/u;

/** A heading, and the end of another one that the extractor set into its line. */
export function splitStray(heading: Draft): { heading: Draft; stray: Draft | null } {
  const { role, passage } = heading;
  const at = passage.text.search(STRAY_END);
  if (at < 0) return { heading, stray: null };
  const rest: Passage = slicePassage(passage, at);
  return {
    heading: { role, passage: slicePassage(passage, 0, at) },
    stray: { role: 'fragment', passage: rest },
  };
}
