/**
 * Annotations on the lines of a pull request, by the workflow commands that GitHub's runner reads in the log.
 *
 * GitHub keeps the first 10 errors and the first 10 warnings of a step and drops the others without a word
 * (actions/toolkit, docs/problem-matchers.md), and its log does not show where an annotation points to. So those beyond
 * are plain lines with their place, and the last line says how many there are.
 *
 * The runner obeys a line that begins with `::`, blanks before it or not, and `##[` anywhere in a line. No text of a
 * page or name of a file may come to that: line feeds, and with them all control characters, are written out, and every
 * plain line begins with a word of ours.
 */
import { printable } from '../../printable.js';
import type { FileFindings, Finding, Reporter, Severity, Tally } from '../finding.js';
import { count } from './pretty.js';
import { repositoryPath } from './report-text.js';

const ANNOTATIONS = 10;
const COMMANDS: Record<Severity, string> = { error: 'error', warn: 'warning' };

export const github: Reporter = {
  name: 'github',
  summary: 'Annotations on GitHub, ten of each severity; the others in the log.',
  opening: () => '',
  file({ path, findings }, { errors, warnings }) {
    const given: Record<Severity, number> = { error: errors, warn: warnings };
    return findings
      .map((finding) => {
        given[finding.severity] += 1;
        return given[finding.severity] > ANNOTATIONS ? plain(path, finding) : annotation(path, finding);
      })
      .join('');
  },
  closing(tally) {
    const { errors, warnings } = tally;
    if (errors <= ANNOTATIONS && warnings <= ANNOTATIONS) return '';
    return `::notice title=papercleaner::${data(`${counts(tally)}; GitHub shows ${ANNOTATIONS} of each, the log has all`)}\n`;
  },
};

function annotation(path: FileFindings['path'], finding: Finding): string {
  const { line, column, endLine = line, endColumn, severity, rule, message } = finding;
  const place = [
    // standard input is no file that an annotation could stand in
    ...(path === '-' ? [] : [`file=${property(repositoryPath(path))}`]),
    `line=${line}`,
    ...(endLine === line ? [] : [`endLine=${endLine}`]),
    // the runner takes columns only where all is on one line, and its last column is inclusive
    ...(endLine === line ? [`col=${column}`] : []),
    ...(endLine === line && endColumn !== undefined ? [`endColumn=${Math.max(column, endColumn - 1)}`] : []),
    `title=${property(rule)}`,
  ];
  return `::${COMMANDS[severity]} ${place.join(',')}::${data(message)}\n`;
}

function plain(path: string, { line, column, severity, rule, message }: Finding): string {
  const text = printable(`${COMMANDS[severity]} ${path}:${line}:${column} ${rule} ${message}`);
  return `${text.replaceAll('##[', '#\\x23[')}\n`;
}

function counts({ files, errors, warnings }: Tally): string {
  return `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${count(files, 'file')}`;
}

/** What stands behind the second `::`. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

/** The value of a property: `:` and `,` would end it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
