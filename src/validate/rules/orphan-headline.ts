import { firstLine } from '../../blocks.js';
import type { Article } from '../../types.js';
import type { ValidateRule } from '../rule.js';

export const orphanHeadline: ValidateRule = {
  name: 'orphan-headline',
  summary: 'A headline without a story.',
  severity: 'warn',
  about: `A headline for which no story was found: the story was cut off, is on another page, or was read as part of its
neighbour. In a corpus its words stand without a text.

Left alone: headlines over a picture, a notice or a list, and headlines that open-headline has told of already.
In a cleaned file nothing is said: which headlines stand alone was decided when it was cleaned, and the paper
may have printed it so.`,
  examples: [
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。\n\n县委书记到敬老院慰问老人\n',
      at: ['11:1'],
    },
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。\n',
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
