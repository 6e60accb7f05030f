import type { CleanOptions, Decoded } from '../types.js';
import { checkedCleaned } from './checked-page.js';
import type { Finding, Severity } from './finding.js';
import type { CheckedPage, FileForm, Found, Level, ValidateRule } from './rule.js';
import { VALIDATE_RULES } from './rules/index.js';
import { notAPage } from './rules/not-a-page.js';
import { applySwitches } from './switches.js';

/** The rules that are on, and what each amounts to. */
export interface Levels {
  rules: ReadonlyMap<ValidateRule, Severity>;
  /** What a finding amounts to at most that is not sure. */
  doubtful: Severity;
}

/**
 * The rules that are on, and how much each counts: as it is by default but for what is asked for by name.
 *
 * @param strict makes an error of every warning
 */
export function levelsOf(asked: Readonly<Record<string, Level>> = {}, strict = false): Levels {
  const rules = new Map<ValidateRule, Severity>();
  for (const rule of VALIDATE_RULES) {
    const level = asked[rule.name] ?? rule.severity;
    if (level !== 'off') rules.set(rule, strict ? 'error' : level);
  }
  return { rules, doubtful: strict ? 'error' : 'warn' };
}

/** What the rules find on one page, sorted by place. */
export function findingsOf(page: CheckedPage, { rules, doubtful }: Levels): Finding[] {
  const all: { found: Found; rule: string; severity: Severity }[] = [];
  for (const [rule, severity] of rules) {
    // of what is no page there is nothing else to say
    if (page.foreign !== null && rule !== notAPage) continue;
    for (const found of rule.find(page))
      all.push({ found, rule: rule.name, severity: found.doubtful ? doubtful : severity });
  }
  all.sort((a, b) => a.found.start - b.found.start);
  const excerptOf = excerpts(page);
  return all.map(({ found, rule, severity }): Finding => {
    const { start, end, message, before, after } = found;
    const { line, column } = page.placeOf(start);
    const finding: Finding = { line, column, severity, rule, message, excerpt: excerptOf(start) };
    if (end !== undefined) {
      const { line: endLine, column: endColumn } = page.placeOf(end);
      finding.endLine = endLine;
      finding.endColumn = endColumn;
    }
    if (before !== undefined) finding.before = before;
    if (after !== undefined) finding.after = after;
    return finding;
  });
}

/** The names that a switch may name. */
const KNOWN = new Set(VALIDATE_RULES.map(({ name }) => name));

/** What the rules find in a file that `fix` wrote, and its switches let stand, sorted by place. */
export function findingsOfCleaned(
  decoded: Decoded,
  form: Exclude<FileForm, 'raw'>,
  options: CleanOptions,
  levels: Levels,
): Finding[] {
  const findings: Finding[] = [];
  for (const page of checkedCleaned(decoded, form, options))
    for (const finding of findingsOf(page, levels)) findings.push(finding);
  if (form !== 'markdown') return findings;
  const on = new Map(Array.from(levels.rules, ([{ name }, severity]) => [name, severity]));
  return applySwitches(decoded.text, findings, { known: KNOWN, on });
}

/** A file of one line, which may be any, is not kept with each of its findings. */
const LONGEST_EXCERPT = 1000;

/** The line of an offset; the offsets ascend, so that each line is looked at once. */
function excerpts({ places }: CheckedPage): (offset: number) => string {
  let last = 0;
  let excerpt = '';
  return (offset) => {
    const { line } = places.at(offset);
    if (line !== last) excerpt = places.lineText(line).trim().slice(0, LONGEST_EXCERPT);
    last = line;
    return excerpt;
  };
}
