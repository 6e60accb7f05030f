/** The forms of report that `--reporter` chooses from, by name. */
import type { Reporter } from '../finding.js';
import { type Palette, pretty, prettyIn } from './pretty.js';

export const REPORTERS: readonly Reporter[] = [pretty];

/** The reporter of that name, for a place that shows colours. */
export function reporterIn(name: string, palette: Palette): Reporter | undefined {
  return name === pretty.name ? prettyIn(palette) : REPORTERS.find((reporter) => reporter.name === name);
}
