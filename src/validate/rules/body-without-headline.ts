import { jumpOf } from '../../articles/jump-ends.js';
import { firstLine, paragraphsOf } from '../../blocks.js';
import type { ValidateRule } from '../rule.js';

export const bodyWithoutHeadline: ValidateRule = {
  name: 'body-without-headline',
  summary: 'A story without a headline.',
  severity: 'warn',
  about: `A story for which no headline was found: it was drawn as a picture and is not in the text, or was given to another story, or the story is the rest of the one before it.

Left alone: what comes from another page, briefs of a few lines, which many papers print without one, photographs with a story (图片新闻), and pages without any headline. In a cleaned file nothing is said: that was decided when it was cleaned.`,
  examples: [],
  *find({ form, articles, places }) {
    if (form !== 'raw' || !articles.some(({ headline }) => headline !== null)) return;
    for (const article of articles) {
      const paragraphs = paragraphsOf(article);
      const [first] = paragraphs;
      const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      if (first === undefined || article.headline !== null || length < LONG) continue;
      if (jumpOf(article, 'from') !== undefined || PHOTOGRAPH.test(first.text)) continue;
      yield { start: places.startOf(firstLine(first)), message: 'this story has no headline' };
    }
  },
};

/** Photo news. */
const PHOTOGRAPH = /^[图圖]片新[闻聞]/u;
/** Characters of a story that is no brief. */
const LONG = 120;
