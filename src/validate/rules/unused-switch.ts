import type { ValidateRule } from '../rule.js';
import { UNUSED_SWITCH } from '../switch-findings.js';

export const unusedSwitch: ValidateRule = {
  ...UNUSED_SWITCH,
  about: `A switch in a Markdown page that silences nothing: what it was put there for has been mended. Left
there, it would hide the next damage of that kind.

Each rule that a switch names is asked by itself. A rule that is off in this run found nothing, and says
nothing about its switches.

No switch silences this rule; --rule unused-switch=off does.`,
  examples: [
    {
      page: '<!-- papercleaner-disable-next-line replacement-character -->\n\n学生们走过石桥。\n',
      form: 'markdown',
      at: ['1:37'],
    },
    {
      page: '<!-- papercleaner-disable-next-line replacement-character -->\n\n学生们\ufffd走过石桥。\n',
      form: 'markdown',
      at: [],
    },
  ],
  // found where the switches of a page are obeyed, see switches.ts
  find: () => [],
};
