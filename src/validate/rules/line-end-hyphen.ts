import type { LineEnd } from '../../types.js';
import type { CheckedPage, Found, ValidateRule } from '../rule.js';
import { quotedText } from '../wording.js';

export const lineEndHyphen: ValidateRule = {
  name: 'line-end-hyphen',
  summary: 'A word that the column divided, with or without a hyphen.',
  severity: 'error',
  about: `A word that the column divided. With the hyphen and the line break in it, no search finds it, and a word count
has two pieces that are no words.

What becomes of the hyphen is decided by the characters round it, the words of the page, those of the corpus and
a word list of the language: most are the typesetter's and go; that of a compound stays (ice-|laden), and so
does one that stands for the rest of a later word (pre-|and post-war). What nothing speaks for is joined, and
told by uncertain-hyphen besides. Words that were divided without a hyphen are told where the page or a word
list has the whole.

Left alone: hyphens and dashes inside a line, and lines in Chinese, which are divided anywhere.`,
  examples: [
    {
      page: 'The mayor said that it was one of the har-\nbours of the town, and that it was his.',
      at: ['1:39'],
    },
    { page: 'The mayor said that it was one of the\nharbours of the town, and that it was his.', at: [] },
  ],
  *find(page) {
    for (const end of page.lineEnds) yield foundAt(end, page);
  },
};

/** From the first half of the word to the end of the second one, if they stand there as they are written. */
function foundAt({ line, column, halves, fate }: LineEnd, { text, places }: CheckedPage): Found {
  const [first, second] = halves;
  const hyphen = places.startOf(line) + column - 1;
  const mark = text.slice(hyphen, hyphen + 1);
  const hasMark = !first.endsWith(mark);
  const lineEnd = hasMark ? hyphen : hyphen + 1;
  const start = lineEnd - first.length;
  let next = hyphen + 1;
  while (next < text.length && text.charAt(next).trim() === '') next += 1;
  const whole = { join: first + second, keep: `${first}-${second}`, suspend: `${first}- ${second}` }[fate];
  const message = `the column divides ${quotedText(whole)}`;
  if (text.slice(start, lineEnd) !== first || !text.startsWith(second, next))
    return { start: hyphen, message };
  const end = next + second.length;
  return { start, end, message, before: text.slice(start, end), after: whole };
}
