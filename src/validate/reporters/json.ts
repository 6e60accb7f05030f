import type { Finding, Reporter } from '../finding.js';
import { safeJson } from './safe-json.js';

/** Version of the form, see `schema/findings.json`. */
const VERSION = 1;

/** One document: every file, also those without a finding, and the count of all; one file a line, for `diff` and `grep`. */
export const json: Reporter = {
  name: 'json',
  summary: 'One JSON document; its schema is schema/findings.json.',
  opening: ({ version }) =>
    `{\n  "version": ${VERSION},\n  "papercleaner": ${safeJson(version)},\n  "files": [`,
  file: ({ path, findings }, before) =>
    `${before.files === 0 ? '' : ','}\n    ${safeJson({ path, findings: findings.map(ordered) })}`,
  closing: ({ files, errors, warnings, failed }) =>
    `${files === 0 ? '' : '\n  '}],\n  "tally": ${safeJson({ files, errors, warnings, failed })}\n}\n`,
};

/** Its keys in one order, whoever made it. */
export function ordered(finding: Finding): Finding {
  const { line, column, endLine, endColumn, severity, rule, message, before, after, excerpt } = finding;
  return {
    line,
    column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    severity,
    rule,
    message,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    excerpt,
  };
}
