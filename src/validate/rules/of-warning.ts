import type { Warning } from '../../types.js';
import type { CheckedPage, Found, ValidateRule } from '../rule.js';

/** What is a rule by itself and warns already where a page is cleaned: it is told as it is there. */
export interface Warns {
  name: string;
  summary: string;
  about: string;
  examples: ValidateRule['examples'];
}

/** What cannot be repaired is worth a look, and fails no check by itself. */
export function ruleOfWarning({ name, summary, about, examples }: Warns): ValidateRule {
  return {
    name,
    summary,
    severity: 'warn',
    about,
    examples,
    *find(page) {
      for (const warning of page.warnings) if (warning.rule === name) yield foundAt(warning, page);
    },
  };
}

const foundAt = ({ line, column, message }: Warning, { places }: CheckedPage): Found => ({
  start: places.startOf(line) + column - 1,
  message,
});
