/** `papercleaner explain RULE`, for people. */

import { wrapped } from '../../columns.js';
import type { Rule } from '../../explain/rules.js';
import type { Severity } from '../../validate/finding.js';
import { said } from '../lang/said.js';
import { entry, MARGIN, quoted, type Sheet } from './report.js';

const KINDS: Record<Rule['kind'], string> = {
  transform: 'a transform: it mends characters; --only and --skip choose it',
  layout: 'taken out of the text with the layout, and listed in `removed`',
  warning: 'a warning: nothing is changed',
  finding: 'found by validate: nothing is changed',
};

const SEVERITIES: Record<Severity, string> = { error: 'an error', warn: 'a warning' };

export function ruleReport(rule: Rule, sheet: Sheet): string {
  const { name, kind, summary, severity, about, examples } = rule;
  const room = sheet.width - MARGIN - 2;
  const lines = [sheet.colours.cyan(name), `  ${said(KINDS[kind])}`];
  if (severity !== undefined)
    lines.push(said(`  validate: ${SEVERITIES[severity]} unless --rule says otherwise`));
  lines.push('', ...wrapped(said(summary), sheet.width), '');
  for (const paragraph of about?.split('\n\n') ?? [])
    lines.push(...wrapped(said(paragraph), sheet.width), '');
  for (const example of examples) {
    if ('page' in example) {
      const what = kind === 'warning' ? 'a warning' : 'a finding';
      const places = example.at.length === 0 ? 'nothing' : `${what} at ${example.at.join(' ')}`;
      lines.push(
        ...entry('page', shownLines(example.page, room), sheet),
        ...entry('gives', [said(places)], sheet),
        '',
      );
    } else {
      const same = example.before === example.after;
      lines.push(
        ...entry('before', shownLines(example.before, room), sheet),
        ...entry('after', same ? [said('the same: left alone')] : shownLines(example.after, room), sheet),
        '',
      );
    }
  }
  return lines.join('\n');
}

const shownLines = (text: string, room: number): string[] =>
  text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => quoted(line, room));
