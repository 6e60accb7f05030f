import type { Finding, Tally } from './finding.js';

export const noFindings = (): Tally => ({ files: 0, errors: 0, warnings: 0, failed: 0 });

/** Counts one more file, with what was found in it. */
export function addFile(tally: Tally, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  tally.files += 1;
  tally.errors += errors;
  tally.warnings += findings.length - errors;
}
