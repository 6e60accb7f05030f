import type { WarningRule } from './rule.js';

export const missingGlyph: WarningRule = {
  name: 'missing-glyph',
  summary: 'A blank where a character should be: its glyph was missing from the font.',
  about: `A blank where a character should be: 开展“ 力同心、抗击洪水”募捐活动. The font of the PDF had no code for a rare character
(勠), so the extractor wrote nothing, and the blank is the only trace.

A blank behind an opening quote or bracket and before two Han is such a place: Chinese print has none there.
Left alone: lines whose characters all have their blank, as justified ones have.`,
  examples: [
    { page: '他们说“ 力同心”修河堤', at: ['1:5'] },
    { page: '他 们 说 “ 同 心 协 力 ” 修 河 堤', at: [] },
    { page: '他们说 “同心协力”修河堤', at: [] },
  ],
  *find({ source, places }) {
    for (const { index } of source.matchAll(LOST_GLYPH)) {
      if (JUSTIFIED.test(places.lineAt(index))) continue;
      const message = 'a blank where a character should be: its glyph may be missing from the font';
      yield { ...places.at(index + 1), message };
    }
  },
};

const LOST_GLYPH = /[“‘「『《] (?=\p{Script=Han}\p{Script=Han})/gu;
const JUSTIFIED = / \p{Script=Han} \p{Script=Han} /u;
