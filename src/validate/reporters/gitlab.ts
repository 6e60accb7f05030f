/**
 * GitLab's code quality report: one array of findings, which GitLab compares with that of the target branch. What is new
 * is told by the fingerprints, so these do not hold line numbers.
 *
 * GitLab matches `path` with the files of the repository: give paths relative to its root.
 */
import type { Finding, Reporter, Severity } from '../finding.js';
import { fingerprints } from '../fingerprint.js';
import { reportText, repositoryPath } from './report-text.js';
import { safeJson } from './safe-json.js';

/** Of GitLab's info, minor, major, critical, blocker: nothing in a text is worse than major. */
const SEVERITIES: Record<Severity, string> = { error: 'major', warn: 'minor' };

export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'A code quality report for GitLab.',
  opening: () => '[',
  file(file, before) {
    const path = repositoryPath(file.path);
    const marks = fingerprints({ ...file, path });
    const any = before.errors + before.warnings > 0;
    return file.findings
      .map((finding, i) => {
        const issue = { ...described(finding), fingerprint: marks[i], location: location(path, finding) };
        return `${any || i > 0 ? ',' : ''}\n  ${safeJson(issue)}`;
      })
      .join('');
  },
  closing: ({ errors, warnings }) => (errors + warnings > 0 ? '\n]\n' : ']\n'),
};

function described({ rule, message, severity }: Finding) {
  return { description: reportText(message), check_name: rule, severity: SEVERITIES[severity] };
}

function location(path: string, { line, endLine = line }: Finding) {
  return { path: reportText(path), lines: { begin: line, end: endLine } };
}
