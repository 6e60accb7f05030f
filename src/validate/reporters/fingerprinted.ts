import type { FileFindings, Finding, Tally } from '../finding.js';
import { fingerprints } from '../fingerprint.js';
import { repositoryPath } from './report-text.js';
import { safeJson } from './safe-json.js';

/**
 * The findings of a file as items of one JSON array over all files, each on a line of its own. What is new is told by the
 * fingerprints, which hold no line numbers.
 *
 * @param margin of the items
 * @param itemOf makes one of the file's path as it stands in a repository, the finding and its fingerprint
 */
export function fingerprinted(
  file: FileFindings,
  before: Tally,
  margin: string,
  itemOf: (path: string, finding: Finding, fingerprint: string) => object,
): string {
  const path = repositoryPath(file.path);
  const marks = fingerprints({ ...file, path });
  const any = before.errors + before.warnings > 0;
  return file.findings
    .map((finding, i) => {
      const item = safeJson(itemOf(path, finding, marks[i] as string));
      return `${any || i > 0 ? ',' : ''}\n${margin}${item}`;
    })
    .join('');
}
