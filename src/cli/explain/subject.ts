/** What `papercleaner explain` is asked about: a file, a line of one, or a rule. */
import { lstatSync } from 'node:fs';
import { RULES, type Rule } from '../../explain/rules.js';
import { nearest } from '../../nearest.js';
import { UsageError } from '../exit.js';

export type Subject =
  | { kind: 'file'; path: string }
  | { kind: 'line'; path: string; line: number }
  | { kind: 'rule'; rule: Rule };

/** A line at the end, and a line and a column, as warnings name them. */
const ENDS_IN_LINE = [/^(.+):(\d+)$/s, /^(.+):(\d+):\d+$/s];

/**
 * A path that exists is taken whole, colons and all; else `PATH:LINE` or `PATH:LINE:COLUMN`; else the name of a rule.
 *
 * @throws UsageError where it is none of these
 */
export function subjectOf(argument: string): Subject {
  if (isInput(argument)) return { kind: 'file', path: argument };
  for (const form of ENDS_IN_LINE) {
    const [, path, line] = form.exec(argument) ?? [];
    if (path !== undefined && isInput(path)) return { kind: 'line', path, line: Number(line) };
  }
  const rule = RULES.find(({ name }) => name === argument);
  if (rule !== undefined) return { kind: 'rule', rule };
  throw new UsageError(`${argument}: no such file, and no rule of that name.${hint(argument)}`);
}

/** A dangling link is there: what is wrong with it shows when it is read. */
function isInput(path: string): boolean {
  if (path === '-') return true;
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // too long for a name, or below a file
    return false;
  }
}

function hint(argument: string): string {
  const near = nearest(
    argument,
    RULES.map(({ name }) => name),
  );
  return near === undefined ? ' papercleaner explain FILE:LINE explains a line' : ` Did you mean ${near}?`;
}
