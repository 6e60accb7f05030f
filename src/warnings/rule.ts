import type { OpenHeadline } from '../articles/open-headline.js';
import type { Woven } from '../lines/woven.js';
import type { Places } from '../places.js';
import type { Text } from '../text.js';
import type { Article, LineEnd, Warning } from '../types.js';

/** A page as the rules see it: as it came in, with its characters mended, and as it goes out. */
export interface Inspected {
  source: string;
  places: Places;
  /** The source after the transforms. */
  text: Text;
  /** Is any of its sheets set in Chinese? */
  chinese: boolean;
  articles: readonly Article[];
  lineEnds: readonly LineEnd[];
  /** Stretches of lines in which columns were read across each other. */
  woven: readonly Woven[];
  /** Headlines that were given no story, though one was found. */
  open: readonly OpenHeadline[];
}

/** Trouble found by a rule, which does not repeat its own name. */
export type Finding = Omit<Warning, 'rule'>;

/**
 * One kind of trouble that cannot be repaired, only said.
 *
 * A rule changes nothing. It reports what it is sure of and stays silent otherwise, since a warning on every page is
 * read on none.
 */
export interface WarningRule {
  /** Its file, and `rule` in the warnings. */
  name: string;
  /** One line for the README's table. */
  summary: string;
  /** The trouble, what shows it, what is left alone: paragraphs of prose, a blank line between two. */
  about: string;
  /** Pages with the places where it warns, as line:column; none where it stays silent. Executed by the tests. */
  examples: readonly { page: string; at: readonly string[] }[];
  find(page: Inspected): Iterable<Finding>;
}
