import type { Reporter } from '../finding.js';
import { ordered } from './json.js';
import { safeJson } from './safe-json.js';

/** One finding a line with its path first, for `jq` and `grep`; nothing for files without one. */
export const jsonl: Reporter = {
  name: 'jsonl',
  summary: 'JSON Lines, one finding a line.',
  opening: () => '',
  file: ({ path, findings }) =>
    findings.map((finding) => `${safeJson({ path, ...ordered(finding) })}\n`).join(''),
  closing: () => '',
};
