import { isBlank, isHan } from '../../characters.js';
import type { ValidateRule } from '../rule.js';

export const littleText: ValidateRule = {
  name: 'little-text',
  summary: 'A page with next to no text.',
  severity: 'warn',
  about: `A page with next to no text: it is empty, or holds no more than a folio and a page number. Such a page is a
picture in the PDF, and wants OCR; or its text layer was lost on the way.

What is counted is characters without blanks, a Han as much as three letters. A page of a newspaper has
thousands; those that are mostly pictures or advertisements still have a few hundred.`,
  examples: [
    { page: '第四版\n2026年4月7日 星期二\n', at: ['1:1'] },
    { page: '', at: ['1:1'] },
    { page: `${'渡口小学开学，学生们走过石桥。'.repeat(3)}\n`, at: [] },
  ],
  *find({ text }) {
    let amount = 0;
    for (let i = 0; i < text.length && amount < FEWEST; i += 1) {
      const code = text.charCodeAt(i);
      if (!isBlank(code)) amount += isHan(code) ? HAN : 1;
    }
    if (amount >= FEWEST) return;
    const message = amount === 0 ? 'this page is empty' : 'this page has next to no text';
    yield { start: 0, message: `${message}: was its text layer lost?` };
  },
};

/** A Han says about as much as three letters do. */
const HAN = 3;
/** Forty Han: more than a folio, less than four headlines alone. The shortest page of the accuracy sets has a thousand. */
const FEWEST = 120;
