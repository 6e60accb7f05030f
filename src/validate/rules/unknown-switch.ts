import type { ValidateRule } from '../rule.js';
import { UNKNOWN_SWITCH } from '../switch-findings.js';

export const unknownSwitch: ValidateRule = {
  ...UNKNOWN_SWITCH,
  about: `A switch in a Markdown page, as in <!-- papercleaner-disable missing-glyph -->, with the name of a
rule that does not exist, or with a verb that does not: it switches nothing off, and nobody would know.

Switches stand on a line of their own. papercleaner-disable holds up to papercleaner-enable or the end of
the page, papercleaner-disable-next-line for the next line that is not blank. Without the name of a rule,
all rules are meant.

No switch silences this rule; --rule unknown-switch=off does.`,
  examples: [
    {
      page: '<!-- papercleaner-disable missing-glif -->\n\n学生们走过石桥。\n',
      form: 'markdown',
      at: ['1:27'],
    },
    {
      page: '<!-- papercleaner-disable missing-glyph -->\n\n学生们走过石桥。\n',
      form: 'markdown',
      at: [],
    },
  ],
  // found where the switches of a page are obeyed, see switches.ts
  find: () => [],
};
