/**
 * What is said of the switches of a page themselves: that they name what does not exist, or silence nothing.
 *
 * Neither can be silenced by a switch.
 */
import { nearest } from '../nearest.js';
import type { Places } from '../places.js';
import type { Finding, RuleInfo, Severity } from './finding.js';
import { PREFIX, type SwitchComment } from './switch-comments.js';

export const UNKNOWN_SWITCH: RuleInfo = {
  name: 'unknown-switch',
  summary: 'A switch in a page that names a rule, or does a thing, that does not exist.',
  severity: 'error',
};

export const UNUSED_SWITCH: RuleInfo = {
  name: 'unused-switch',
  summary: 'A switch in a page that silences no finding.',
  severity: 'warn',
};

/** The rules of a run, as far as switches ask for them. */
export interface RulesOfRun {
  /** All rules that there are. */
  known: ReadonlySet<string>;
  /** Those that are on, and what they count as; the two of switches among them. */
  on: ReadonlyMap<string, Severity>;
}

const VERBS = ['disable', 'enable', 'disable-next-line'];
const SWITCHES = VERBS.map((verb) => PREFIX + verb);
/** Stands for all rules; no name in a comment is empty. */
export const ALL = '';

/** A rule, or all of them, switched off in one place. */
export interface Off {
  rule: string;
  /** Where that is said. */
  start: number;
  used: boolean;
}

export function* unknownSwitches(
  comments: readonly SwitchComment[],
  places: Places,
  { known, on }: RulesOfRun,
): Generator<Finding> {
  const severity = on.get(UNKNOWN_SWITCH.name);
  if (severity === undefined) return;
  const finding = (start: number, message: string): Finding => ({
    ...places.at(start),
    severity,
    rule: UNKNOWN_SWITCH.name,
    message,
    excerpt: places.lineAt(start),
  });
  for (const { verb, names, verbStart } of comments) {
    if (!VERBS.includes(verb)) {
      const name = PREFIX + verb;
      yield finding(verbStart, `there is no switch ${shortened(name)}${hintAt(name, SWITCHES)}`);
      continue;
    }
    for (const { name, start } of names) {
      if (known.has(name)) continue;
      yield finding(start, `there is no rule ${shortened(name)}${hintAt(name, known)}`);
    }
  }
}

/** No rule has a name half as long; whatever stands there instead is no slip of the pen. */
const LONGEST_NAME = 60;

function hintAt(name: string, candidates: Iterable<string>): string {
  const near = name.length > LONGEST_NAME ? undefined : nearest(name, candidates);
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

export function* unusedSwitches(
  offs: readonly Off[],
  places: Places,
  { known, on }: RulesOfRun,
): Generator<Finding> {
  const severity = on.get(UNUSED_SWITCH.name);
  if (severity === undefined) return;
  for (const { rule, start, used } of offs) {
    // of a rule that is off for this run, nobody knows what it would have found
    if (used || (rule !== ALL && !(known.has(rule) && on.has(rule)))) continue;
    const what = rule === ALL ? 'no finding' : `no finding of ${rule}`;
    yield {
      ...places.at(start),
      severity,
      rule: UNUSED_SWITCH.name,
      message: `this switch silences ${what}; remove it`,
      excerpt: places.lineAt(start),
    };
  }
}
