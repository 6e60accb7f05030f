/**
 * SARIF 2.1.0, which GitHub's code scanning and many editors read: one run, its rules, and a result for each finding.
 *
 * Readers tell what is new by `partialFingerprints`, so these do not hold line numbers.
 */
import { pathToFileURL } from 'node:url';
import type { FileFindings, Finding, Reporter, RuleInfo, Severity } from '../finding.js';
import { fingerprinted } from './fingerprinted.js';
import { reportText, wellFormed } from './report-text.js';
import { safeJson } from './safe-json.js';

const LEVELS: Record<Severity, string> = { error: 'error', warn: 'warning' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The name of our fingerprints, with the version of how they are made. */
const FINGERPRINT = 'papercleaner/v1';

export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning on GitHub and for editors.',
  opening: ({ version, rules }) => `{
  "$schema": "${SCHEMA}",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "papercleaner",
          "version": ${safeJson(version)},
          "rules": [${rules.map((rule) => `\n            ${safeJson(descriptor(rule))}`).join(',')}
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "results": [`,
  file: (file, before) =>
    fingerprinted(file, before, '        ', (path, finding, fingerprint) => ({
      ...result(path, finding),
      partialFingerprints: { [FINGERPRINT]: fingerprint },
    })),
  closing: ({ errors, warnings, failed }) => `${errors + warnings > 0 ? '\n      ' : ''}],
      "invocations": [${safeJson({ executionSuccessful: failed === 0 })}]
    }
  ]
}
`,
};

function descriptor({ name, summary, severity }: RuleInfo) {
  return {
    id: name,
    shortDescription: { text: summary },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(path: string, finding: Finding) {
  const { line, column, endLine, endColumn, severity, rule, message, before, after, excerpt } = finding;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: reportText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(path) },
          region: {
            startLine: line,
            startColumn: column,
            ...(endLine !== undefined && { endLine }),
            ...(endColumn !== undefined && { endColumn }),
          },
        },
      },
    ],
    properties: {
      excerpt: reportText(excerpt),
      ...(before !== undefined && { before: reportText(before) }),
      ...(after !== undefined && { after: reportText(after) }),
    },
  };
}

/** Relative to wherever the reader has the corpus, unless the path is absolute. */
function uri(path: FileFindings['path']): string {
  const name = wellFormed(path);
  if (name.startsWith('/')) return pathToFileURL(name).href;
  return name.split('/').map(encodeURIComponent).join('/');
}
