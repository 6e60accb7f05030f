import { breaksIn, roleInWords } from '../breaks.js';
import type { ValidateRule } from '../rule.js';

/**
 * A line break inside a paragraph, a heading or a caption: the column ended there, and the sentence did not.
 *
 * The lines of a block are those that `fix` would join. In a cleaned file a block is one line, so every break inside one
 * was put in later.
 */
export const cutLine: ValidateRule = {
  name: 'cut-line',
  summary: 'A line break where the column ended and the paragraph, heading or caption goes on.',
  severity: 'error',
  about: `A line that ends because the column did, while its paragraph, heading or caption goes on: text as it is printed,
not as it is read. It is what makes words at the edges unfindable.

Which lines go on is decided on the whole page, by their measure, their ends and their cues; papercleaner
explain FILE:LINE tells why. Blank lines between the two are passed over, since extractors put one at the end of
a column too. In a cleaned file every block is one line, so each break inside one was put there later.

Left alone: the rows of tables and lists, verse, and lines that end in a hyphen, which have a rule of their own,
line-end-hyphen.`,
  examples: [
    {
      page: '本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲，还\n有人一早就从东岸来了。',
      at: ['1:16', '2:15', '3:15'],
    },
    { page: '渡口小学开学了，学生们走过石桥，老师在校门口等着他们。', at: [] },
  ],
  *find(page) {
    const { places, lineEnds } = page;
    const hyphens = new Set(lineEnds.map(({ line }) => line));
    for (const { block, line, next } of breaksIn(page)) {
      if (hyphens.has(line)) continue;
      const end = places.startOf(line) + places.lineText(line).trimEnd().length;
      yield { start: end - 1, end, message: `the ${roleInWords(block.role)} goes on in line ${next}` };
    }
  },
};
