/** `papercleaner inspect FILE`, for people: one screen. */

import { padded, wrapped } from '../../columns.js';
import type { BlankRun } from '../../explain/blank-lines.js';
import type { PageInspection } from '../../explain/inspect-page.js';
import { said } from '../lang/said.js';
import { count, number } from '../summary.js';
import { bar } from './bars.js';
import { measureLines } from './inspect-columns.js';
import { articleLines } from './inspect-tree.js';
import { entry, MARGIN, percent, quoted, type Sheet } from './report.js';

/** Lines of the whole report: a page is one screen. The articles have what the rest leaves, and so many at least. */
const SCREEN = 40;
const FEWEST_FOR_ARTICLES = 12;
/** Runs of blank lines and warnings that are listed. */
const RUNS = 4;
const WARNINGS = 5;
/** Cells of the longest bar of a role, and of the bar for the encoding. */
const ROLE_BAR = 14;
const SURE_BAR = 8;
/** Columns for the name of a role, and for how many there are. */
const ROLE = 11;
const BLOCKS = 4;
/** Columns for the place of a run of blank lines, and of a warning. */
const PLACE = 11;
const POINT = 8;

export function inspectionReport(path: string, found: PageInspection, sheet: Sheet): string {
  const above = [
    [
      sheet.colours.cyan(quoted(path, sheet.width)),
      ...entry('page', wrapped(factsOf(found), sheet.width - MARGIN), sheet),
      ...entry('encoding', [encodingOf(found, sheet)], sheet),
    ],
    [...measureLines(found, sheet), ...entry('blanks', blankLines(found, sheet), sheet)],
    entry('roles', roleLines(found, sheet), sheet),
  ].filter((lines) => lines.length > 0);
  const warnings = entry('warnings', warningLines(path, found, sheet), sheet);
  const others = [...above, warnings].reduce((sum, lines) => sum + lines.length + 1, 0);
  const articles = articleLines(found, Math.max(FEWEST_FOR_ARTICLES, SCREEN - others), sheet);
  const sections = [...above, articles, warnings].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const SCRIPTS = {
  chinese: 'Chinese columns',
  western: 'Western columns',
  both: 'Chinese and Western columns',
};

function factsOf({ lines, characters, sheets, script }: PageInspection): string {
  return [
    count(lines, 'line'),
    count(characters, 'character'),
    ...(sheets > 1 ? [count(sheets, 'sheet')] : []),
    said(script === null ? (characters > 0 ? 'text that papercleaner wrote' : 'no text') : SCRIPTS[script]),
  ].join(said(', '));
}

function encodingOf({ encoding, encodingConfidence: sure }: PageInspection, { colours }: Sheet): string {
  return `${padded(encoding, ROLE)} ${colours.green(bar(sure, SURE_BAR))} ${said(sure === 1 ? 'certain' : `${percent(sure)} sure`)}`;
}

const REGIMES: Record<BlankRun['regime'], string> = {
  'every-line': 'every line alone',
  paragraphs: 'a line a paragraph',
  frames: 'frames',
  none: 'no blank lines',
};

/** How the blank lines are set: in one way, or from run to run in another. */
function blankLines({ blankLines: runs }: PageInspection, { width }: Sheet): string[] {
  const shown = runs.slice(0, RUNS).map(({ regime, lines: [first, last], parted, inside }) => {
    const where = runs.length > 1 ? `${first}–${last}`.padEnd(PLACE) : '';
    const within = said(`: ${count(parted, 'break')}, ${inside === 0 ? 'none' : number(inside)} in mid-text`);
    return quoted(where + said(REGIMES[regime]) + (parted === 0 ? '' : within), width - MARGIN);
  });
  return runs.length > RUNS ? [...shown, `… ${count(runs.length - RUNS, 'more run')}`] : shown;
}

/** In two columns, downwards, where there is room for two. */
function roleLines({ roles }: PageInspection, { colours, width }: Sheet): string[] {
  const most = Math.max(...roles.map(({ blocks }) => blocks));
  const cells = roles.map(({ role, blocks }) => {
    const drawn = padded(bar(blocks / most, ROLE_BAR), ROLE_BAR + 2);
    return `${padded(said(role), ROLE)}${number(blocks).padStart(BLOCKS)} ${colours.green(drawn)}`;
  });
  const two = width >= MARGIN + 2 * (ROLE + BLOCKS + ROLE_BAR + 3);
  const rows = two ? Math.ceil(cells.length / 2) : cells.length;
  return cells.slice(0, rows).map((cell, i) => cell + (cells[rows + i] ?? ''));
}

function warningLines(path: string, { warnings }: PageInspection, { colours, width }: Sheet): string[] {
  const shown = warnings.slice(0, WARNINGS).map(({ line, column, rule, message }) => {
    const room = width - MARGIN - POINT;
    const left = room - rule.length - 2;
    const what = colours.yellow(quoted(rule, room)) + (left < 1 ? '' : `  ${quoted(said(message), left)}`);
    return `${line}:${column}`.padEnd(POINT) + what;
  });
  const more = warnings.length - shown.length;
  return more > 0
    ? [...shown, quoted(said(`… ${more} more: papercleaner explain ${path}`), width - MARGIN)]
    : shown;
}
