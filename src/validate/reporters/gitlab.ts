/**
 * GitLab's code quality report: one array of findings, which GitLab compares with that of the target branch. What is new
 * is told by the fingerprints, so these do not hold line numbers.
 *
 * GitLab matches `path` with the files of the repository: give paths relative to its root.
 */
import type { Finding, Reporter, Severity } from '../finding.js';
import { fingerprinted } from './fingerprinted.js';
import { reportText } from './report-text.js';

/** Of GitLab's info, minor, major, critical, blocker: nothing in a text is worse than major. */
const SEVERITIES: Record<Severity, string> = { error: 'major', warn: 'minor' };

export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'A code quality report for GitLab.',
  opening: () => '[',
  file: (file, before) =>
    fingerprinted(file, before, '  ', (path, finding, fingerprint) => ({
      ...described(finding),
      fingerprint,
      location: location(path, finding),
    })),
  closing: ({ errors, warnings }) => (errors + warnings > 0 ? '\n]\n' : ']\n'),
};

function described({ rule, message, severity }: Finding) {
  return { description: reportText(message), check_name: rule, severity: SEVERITIES[severity] };
}

function location(path: string, { line, endLine = line }: Finding) {
  return { path: reportText(path), lines: { begin: line, end: endLine } };
}
