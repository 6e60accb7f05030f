/**
 * JUnit's XML, as Jenkins, GitLab and most others read it: a file is a suite, a finding a case.
 *
 * An error is a failure. A warning does not fail a check, so it is a case that passed and says in its output what was
 * found. A file without a finding is one case that passed: readers take an empty suite for a run that broke. No times
 * and no host: the same files give the same bytes.
 */
import { printable } from '../../printable.js';
import type { FileFindings, Finding, Reporter } from '../finding.js';

export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML: errors are failed cases, warnings passed ones.',
  opening: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="papercleaner">\n',
  file({ path, findings }) {
    const failures = findings.filter(({ severity }) => severity === 'error').length;
    const tests = Math.max(1, findings.length);
    const cases =
      findings.length === 0
        ? [`    <testcase name="no finding" classname="${xml(path)}"/>\n`]
        : findings.map((finding) => testCase(path, finding));
    return (
      `  <testsuite name="${xml(path)}" tests="${tests}" failures="${failures}" errors="0">\n` +
      `${cases.join('')}  </testsuite>\n`
    );
  },
  closing: () => '</testsuites>\n',
};

function testCase(path: FileFindings['path'], finding: Finding): string {
  const { line, column, severity, rule, message, before, after, excerpt } = finding;
  const details = [`${path}:${line}:${column}`, excerpt];
  if (before !== undefined && after !== undefined) details.push(`- ${before}`, `+ ${after}`);
  const text = details.map(xml).join('\n');
  const outcome =
    severity === 'error'
      ? `<failure type="error" message="${xml(message)}">${text}</failure>`
      : `<system-out>warning: ${xml(message)}\n${text}</system-out>`;
  const name = xml(`${rule} (${line}:${column})`);
  return `    <testcase name="${name}" classname="${xml(path)}">\n      ${outcome}\n    </testcase>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no place for lone surrogates and these two, not even as a reference. */
const FORBIDDEN = /\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text or a value: control characters written out, what XML forbids replaced, `>` escaped for the sake of `]]>`. */
function xml(text: string): string {
  return printable(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
