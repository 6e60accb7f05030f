import { APOSTROPHES, ELISION_WITH_BLANK } from '../elision.js';
import type { Edit, Transform } from '../types.js';

export const elisionSpaces: Transform = {
  name: 'elision-spaces',
  summary: 'Removes the blank beside the apostrophe of a French elision.',
  about: `Blanks beside the apostrophe of an elision: L ’égalisation, d’ Espagne.

The apostrophe of many fonts is set so close to a capital that an extractor takes the gap behind it, or the one
before it, for a blank; OCR does the same. French prints none, so the blank goes.

Left alone: an apostrophe behind any other word (the dogs ’ bowls), an opening quote (plan B ‘…’), what stands
before a consonant or a figure (’90s), and an apostrophe with a blank on both sides, which may be a quote.`,
  examples: [
    { before: 'L ’égalisation vient d’ Yanis', after: 'L’égalisation vient d’Yanis' },
    { before: 'the dogs ’ bowls of the ’90s', after: 'the dogs ’ bowls of the ’90s' },
  ],
  edits: (text) => (hasApostrophe(text) && BESIDE_BLANK.test(text) ? findEdits(text) : []),
};

/** Pages without any are left after one fast look. */
const BESIDE_BLANK = new RegExp(
  `[ \\u00a0\\u2009\\u202f][${APOSTROPHES}]|[${APOSTROPHES}][ \\u00a0\\u2009\\u202f]`,
);

const hasApostrophe = (text: string): boolean => [...APOSTROPHES].some((mark) => text.includes(mark));

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(ELISION_WITH_BLANK)) {
    const [, word = '', before = '', mark = '', after = ''] = match;
    if ((before === '') === (after === '')) continue;
    const start = match.index + word.length + (before === '' ? mark.length : 0);
    edits.push({ start, end: start + 1, replacement: '' });
  }
  return edits;
}
