import { UNRESOLVED } from '../articles/jumps.js';
import { TRANSFORMS } from '../transforms/index.js';
import { WARNING_RULES } from '../warnings/index.js';
import { REASONS } from './reasons.js';

/** A rule that can be asked about by name. */
export interface Rule {
  name: string;
  /** A transform changes characters, a layout rule takes something out, a warning only says. */
  kind: 'transform' | 'layout' | 'warning';
  summary: string;
  /** Text before and after a transform; pages and the places, as line:column, at which a warning is given. */
  examples: readonly (TransformExample | WarningExample)[];
}

export interface TransformExample {
  before: string;
  after: string;
}

export interface WarningExample {
  page: string;
  at: readonly string[];
}

/** The one warning that needs other pages to be known, and so is no rule about a page. */
const JUMP: Rule = {
  name: UNRESOLVED,
  kind: 'warning',
  summary: 'A story that goes on, or comes from, another page, and that part is not among the pages.',
  examples: [],
};

export const RULES: readonly Rule[] = [
  ...TRANSFORMS.map(({ name, summary, examples }): Rule => ({ name, kind: 'transform', summary, examples })),
  ...REASONS.map(({ name, summary }): Rule => ({ name, kind: 'layout', summary, examples: [] })),
  ...WARNING_RULES.map(({ name, summary, examples }): Rule => ({ name, kind: 'warning', summary, examples })),
  JUMP,
];

/** What the rule of this name does, in a line; empty for a transform that is not among ours. */
export function summaryOf(rule: string): string {
  return RULES.find(({ name }) => name === rule)?.summary ?? '';
}
