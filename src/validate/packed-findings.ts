/**
 * Findings of a file as the cache holds them: a row each, without the names of the columns, and without the line of text
 * where it is that of the row before. A raw page may have hundreds.
 */
import type { Finding, Severity } from './finding.js';

type Row = [
  line: number,
  column: number,
  endLine: number | 0,
  endColumn: number | 0,
  severity: Severity,
  rule: string,
  message: string,
  before: string | null,
  after: string | null,
  excerpt: string | null,
];

export type PackedFindings = Row[];

export function packFindings(findings: readonly Finding[]): PackedFindings {
  let last: string | null = null;
  return findings.map(
    ({ line, column, endLine, endColumn, severity, rule, message, before, after, excerpt }) => {
      const same = excerpt === last;
      last = excerpt;
      const shown = same ? null : excerpt;
      return [
        line,
        column,
        endLine ?? 0,
        endColumn ?? 0,
        severity,
        rule,
        message,
        before ?? null,
        after ?? null,
        shown,
      ];
    },
  );
}

export function unpackFindings(rows: PackedFindings): Finding[] {
  let last = '';
  return rows.map(([line, column, endLine, endColumn, severity, rule, message, before, after, excerpt]) => {
    last = excerpt ?? last;
    const finding: Finding = { line, column, severity, rule, message, excerpt: last };
    if (endLine !== 0) finding.endLine = endLine;
    if (endColumn !== 0) finding.endColumn = endColumn;
    if (before !== null) finding.before = before;
    if (after !== null) finding.after = after;
    return finding;
  });
}
