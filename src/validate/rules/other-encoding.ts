import type { ValidateRule } from '../rule.js';

export const otherEncoding: ValidateRule = {
  name: 'other-encoding',
  summary: 'A file that is encoded otherwise than most files of the run.',
  severity: 'warn',
  about: `A file that is encoded otherwise than the corpus: a page from another source, or one that an editor saved anew.
Programs that read the corpus with one encoding stumble over it, or read rubbish.

The encoding of the corpus is that of more than half of the raw files of the run; where no encoding has that
many, or there are fewer than three files, nothing is said. Files of plain ASCII are the same in all of them but
UTF-16 and UTF-32, and are passed over. Cleaned files are held to UTF-8, which fix writes.

With --encoding all files are read by that one, and nothing is said: what cannot be read by it is an error by
itself.`,
  examples: [
    { page: '渡口小学开学了。', corpusEncoding: 'gb18030', at: ['1:1'] },
    { page: '渡口小学开学了。', corpusEncoding: 'utf-8', at: [] },
    { page: 'The ferry is late.', corpusEncoding: 'gb18030', at: [] },
  ],
  *find({ encoding, corpusEncoding, text }) {
    if (corpusEncoding === null || encoding === corpusEncoding || isAscii(text)) return;
    yield { start: 0, message: `this file is in ${encoding}, the corpus in ${corpusEncoding}` };
  },
};

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
