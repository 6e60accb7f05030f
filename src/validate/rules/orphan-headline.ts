import { firstLine } from '../../blocks.js';
import type { Article } from '../../types.js';
import type { ValidateRule } from '../rule.js';

export const orphanHeadline: ValidateRule = {
  name: 'orphan-headline',
  summary: 'A headline without a story.',
  severity: 'warn',
  about: `A headline for which no story was found: the story was cut off, is on another page, or was read as part of its neighbour. In a corpus its words stand without a text.

Left alone: headlines over a picture, a notice or a list, a story that goes on elsewhere, and headlines that open-headline has told of already. In a cleaned file nothing is said: which headlines stand alone was decided when it was cleaned, and the paper may have printed it so.`,
  examples: [
    {
      page: '本报讯 4月6日清晨，两艘银灰色的新渡船缓缓驶入渡口，过江只要八分钟。码头上站满了乡亲。\n\n全市粮食收购工作会议召开',
      at: ['3:1'],
    },
    {
      page: '渡口换新船 过江只要八分钟\n\n本报讯 4月6日清晨，两艘银灰色的新渡船缓缓驶入渡口，过江只要八分钟。',
      at: [],
    },
  ],
  *find({ form, articles, warnings, places }) {
    if (form !== 'raw') return;
    const open = new Set(warnings.filter(({ rule }) => rule === 'open-headline').map(({ line }) => line));
    for (const article of articles) {
      const headline = article.blocks.find(({ role }) => role === 'headline');
      if (headline === undefined || hasMore(article)) continue;
      const line = firstLine(headline);
      if (open.has(line)) continue;
      const start = places.startOf(line);
      yield { start, end: start + places.lineText(line).length, message: 'this headline has no story' };
    }
  },
};

const OF_HEADING: readonly string[] = ['kicker', 'headline', 'deck', 'mark'];
/** Anything that a headline may stand over. */
const hasMore = ({ blocks }: Article): boolean => blocks.some(({ role }) => !OF_HEADING.includes(role));
