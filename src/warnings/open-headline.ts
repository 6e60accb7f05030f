import type { WarningRule } from './rule.js';

export const openHeadline: WarningRule = {
  name: 'open-headline',
  summary: 'A headline that is left without a story: it has no better right to one than another headline.',
  about: `A headline that was left without a story, though one was found: another headline has as good a right to that
story, or another story as good a right to the headline. Which belong together is for a person to see.`,
  examples: [
    {
      page: '渡口换新船 过江只要八分钟\n\n本报讯 4月6日清晨，两艘银灰色的新渡船缓缓驶入渡口，过江只要八分钟。',
      at: [],
    },
  ],
  *find({ open }) {
    for (const { line, bodyLine, confidence } of open) {
      const sure = Math.round(confidence * 100) / 100;
      const message = `this headline may belong to the story of line ${bodyLine} (confidence ${sure}): left open`;
      yield { line, column: 1, message };
    }
  },
};
