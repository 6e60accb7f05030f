import { TRANSFORMS } from '../transforms/index.js';
import type { Severity } from '../validate/finding.js';
import type { RuleExample } from '../validate/rule.js';
import { OWN_RULES, VALIDATE_RULES } from '../validate/rules/index.js';
import { REASONS } from './reasons.js';

/** A rule that can be asked about by name. */
export interface Rule {
  name: string;
  /** A transform changes characters, a layout rule takes something out, a warning and a finding only say. */
  kind: 'transform' | 'layout' | 'warning' | 'finding';
  summary: string;
  /** What `validate` makes of it, unless told otherwise; none for what it does not speak of. */
  severity?: Severity;
  /** Paragraphs of prose: what is wrong, what shows it, what is left alone. */
  about?: string;
  /** Text before and after a transform; pages and the places, as line:column, at which something is said. */
  examples: readonly (TransformExample | RuleExample)[];
}

export interface TransformExample {
  before: string;
  after: string;
}

const layout = REASONS.map((reason): Rule => {
  const own = OWN_RULES.find(({ name }) => name === reason.name);
  return own === undefined
    ? { ...reason, kind: 'layout', examples: [] }
    : { ...found(own), ...reason, kind: 'layout' };
});
const isNew = ({ name }: { name: string }): boolean =>
  !TRANSFORMS.some((transform) => transform.name === name) && !layout.some((rule) => rule.name === name);

export const RULES: readonly Rule[] = [
  ...TRANSFORMS.map((transform): Rule => {
    const { name, summary, about, examples } = transform;
    return { name, kind: 'transform', summary, severity: 'error', ...prose(about), examples };
  }),
  ...layout,
  ...VALIDATE_RULES.filter(isNew).map(found),
];

function found(rule: (typeof VALIDATE_RULES)[number]): Rule {
  const { name, summary, severity, about, examples } = rule;
  const kind = OWN_RULES.includes(rule) ? 'finding' : 'warning';
  return { name, kind, summary, severity, ...prose(about), examples };
}

/** Paragraphs are wrapped in the code, and whole here. */
function prose(about: string | undefined): { about?: string } {
  return about === undefined ? {} : { about: about.replace(/(?<!\n)\n(?!\n)/g, ' ') };
}

/** What the rule of this name does, in a line; empty for a transform that is not among ours. */
export function summaryOf(rule: string): string {
  return RULES.find(({ name }) => name === rule)?.summary ?? '';
}
