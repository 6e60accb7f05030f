/** The forms of report that `--reporter` chooses from, by name. */
import type { Reporter } from '../finding.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { type Palette, pretty, prettyIn } from './pretty.js';
import { sarif } from './sarif.js';

export const REPORTERS: readonly Reporter[] = [pretty, json, jsonl, github, junit, sarif, gitlab];

/** The reporter of that name, for a place that shows colours and a reader of some language. */
export function reporterIn(
  name: string,
  palette: Palette,
  said?: (message: string) => string,
): Reporter | undefined {
  return name === pretty.name
    ? prettyIn(palette, said)
    : REPORTERS.find((reporter) => reporter.name === name);
}
