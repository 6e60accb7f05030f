import { jumpOf } from '../../articles/jump-ends.js';
import { firstLine, paragraphsOf } from '../../blocks.js';
import type { Block } from '../../types.js';
import type { ValidateRule } from '../rule.js';

export const bodyWithoutHeadline: ValidateRule = {
  name: 'body-without-headline',
  summary: 'A story without a headline.',
  severity: 'warn',
  about: `A story for which no headline was found: it was drawn as a picture and is not in the text, or was given to
another story, or the story is the rest of the one before it.

Left alone: what comes from another page, briefs of a few lines, which many papers print without one,
photographs with a story (图片新闻), and pages without any headline. In a cleaned file nothing is said: that was
decided when it was cleaned.`,
  examples: [
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。\n\n本报讯 市粮食局昨天说，今年的\n夏粮收购从六月一日开始，全市三\n十六个库点全部开秤，价格比去年\n每百斤高出四元。收购期间，农户\n可以在手机上预约，免得排队；老\n人不会用手机，村里有人代办。“去\n年排了一夜的队，今年不用了。”\n鹤汀村的马明伟说。\n',
      at: ['11:1'],
    },
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。\n',
      at: [],
    },
  ],
  *find({ form, articles, places }) {
    if (form !== 'raw' || !articles.some(({ headline }) => headline !== null)) return;
    for (const article of articles) {
      const paragraphs = paragraphsOf(article);
      const [first] = paragraphs;
      const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      if (first === undefined || article.headline !== null || length < LONG) continue;
      if (jumpOf(article, 'from') !== undefined || article.blocks.some(isPhotograph)) continue;
      yield { start: places.startOf(firstLine(first)), message: 'this story has no headline' };
    }
  },
};

/** Photo news. */
const isPhotograph = ({ text }: Block): boolean => /^[图圖]片新[闻聞]/u.test(text);
/** Characters of a story that is no brief. */
const LONG = 100;
