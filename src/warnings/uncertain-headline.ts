import { firstLine } from '../blocks.js';
import type { WarningRule } from './rule.js';

export const uncertainHeadline: WarningRule = {
  name: 'uncertain-headline',
  summary: 'A headline that may belong to another story of the page.',
  about: `A headline that was given a story for want of a better one: another body of the page speaks for it almost as
loud, or none does. The confidence of the article says how sure the pairing is; below the mark it is as good as
open.`,
  examples: [
    {
      page: '渡口换新船 过江只要八分钟\n\n本报讯 4月6日清晨，两艘银灰色的新渡船缓缓驶入渡口，过江只要八分钟。',
      at: [],
    },
  ],
  *find({ articles }) {
    for (const { id, confidence, blocks } of articles) {
      if (confidence >= UNCERTAIN) continue;
      const headline = blocks.find(({ role }) => role === 'headline');
      if (!headline || !blocks.some(({ role }) => role === 'paragraph')) continue;
      const message = `this headline may belong to another story (${id}, confidence ${confidence})`;
      yield { line: firstLine(headline), column: 1, message };
    }
  },
};

/** Below this the pairing of a heading with its body is as good as open. */
const UNCERTAIN = 0.55;
