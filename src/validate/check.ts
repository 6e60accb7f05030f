import type { Finding, Severity } from './finding.js';
import type { CheckedPage, Found, Level, ValidateRule } from './rule.js';
import { VALIDATE_RULES } from './rules/index.js';

/** What each rule that is on amounts to. */
export type Levels = ReadonlyMap<ValidateRule, Severity>;

/**
 * The rules that are on, and how much each counts: as it is by default but for what is asked for by name.
 *
 * @param strict makes an error of every warning
 */
export function levelsOf(asked: Readonly<Record<string, Level>> = {}, strict = false): Levels {
  const levels = new Map<ValidateRule, Severity>();
  for (const rule of VALIDATE_RULES) {
    const level = asked[rule.name] ?? rule.severity;
    if (level !== 'off') levels.set(rule, strict ? 'error' : level);
  }
  return levels;
}

/** What the rules find on one page, sorted by place. */
export function findingsOf(page: CheckedPage, levels: Levels): Finding[] {
  const found: { start: number; finding: Finding }[] = [];
  for (const [rule, severity] of levels) {
    for (const one of rule.find(page))
      found.push({ start: one.start, finding: findingOf(one, rule.name, severity, page) });
  }
  return found.sort((a, b) => a.start - b.start).map(({ finding }) => finding);
}

function findingOf(found: Found, rule: string, severity: Severity, page: CheckedPage): Finding {
  const { start, end, message, before, after } = found;
  const { line, column } = page.placeOf(start);
  const finding: Finding = {
    line,
    column,
    severity,
    rule,
    message,
    excerpt: page.places.lineAt(start).trim(),
  };
  if (end !== undefined) {
    const { line: endLine, column: endColumn } = page.placeOf(end);
    finding.endLine = endLine;
    finding.endColumn = endColumn;
  }
  if (before !== undefined) finding.before = before;
  if (after !== undefined) finding.after = after;
  return finding;
}
