/** `papercleaner explain RULE`, for people. */
import type { Rule } from '../explain/rules.js';
import { wrapped } from './columns.js';
import { entry, MARGIN, quoted, type Sheet } from './report.js';

const KINDS: Record<Rule['kind'], string> = {
  transform: 'a transform: it mends characters; --only and --skip choose it',
  layout: 'taken out of the text with the layout, and listed in `removed`',
  warning: 'a warning: nothing is changed',
};

export function ruleReport({ name, kind, summary, examples }: Rule, sheet: Sheet): string {
  const room = sheet.width - MARGIN - 2;
  const lines = [sheet.colours.cyan(name), `  ${KINDS[kind]}`, '', ...wrapped(summary, sheet.width), ''];
  for (const example of examples) {
    if ('page' in example) {
      const places = example.at.length === 0 ? 'nothing' : `a warning at ${example.at.join(' ')}`;
      lines.push(
        ...entry('page', shownLines(example.page, room), sheet),
        ...entry('gives', [places], sheet),
        '',
      );
    } else {
      const same = example.before === example.after;
      lines.push(
        ...entry('before', shownLines(example.before, room), sheet),
        ...entry('after', same ? ['the same: left alone'] : shownLines(example.after, room), sheet),
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
