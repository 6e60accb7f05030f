import { lastLine, paragraphsOf } from '../blocks.js';
import { isHan } from '../characters.js';
import type { WarningRule } from './rule.js';

export const unfinishedParagraph: WarningRule = {
  name: 'unfinished-paragraph',
  summary: 'A paragraph that stops in mid-sentence.',
  about: `A paragraph that stops in mid-sentence, with another one behind it: a line between them may be missing, or stand
elsewhere on the page.

Left alone: the last paragraph of a story, which may go on elsewhere; short ones, which are labels; and lists of
names and the like, which hold no comma and no stop at all.`,
  examples: [
    {
      page:
        '本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲，还\n有人一早就从东岸的村子里\n\n' +
        '“以前刮风就停航，孩子上学\n只能绕三十里的山路。”渔民邵长\n顺说，“这回好了，五级风照样开。”',
      at: ['4:1'],
    },
    {
      page:
        '本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲，还\n有人一早就从东岸来了。\n\n' +
        '“以前刮风就停航，孩子上学\n只能绕三十里的山路。”渔民邵长\n顺说，“这回好了，五级风照样开。”',
      at: [],
    },
  ],
  *find({ articles }) {
    for (const article of articles) {
      const paragraphs = paragraphsOf(article);
      for (const block of paragraphs.slice(0, -1)) {
        const { text } = block;
        if (text.length < LONG || !isHan(text.charCodeAt(text.length - 1)) || !PUNCTUATED.test(text))
          continue;
        yield { line: lastLine(block), column: 1, message: 'this paragraph stops in mid-sentence' };
      }
    }
  },
};

/** Shorter paragraphs are labels, or lines of a list. */
const LONG = 40;
const PUNCTUATED = /[，。！？]/u;
