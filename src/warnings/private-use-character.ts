import type { WarningRule } from './rule.js';

export const privateUseCharacter: WarningRule = {
  name: 'private-use-character',
  summary: 'A code that only the font of the PDF knows.',
  about: `A code that Unicode leaves to fonts (U+E000–U+F8FF): the PDF's font draws a character there, but which one only
the font knows. It stays in the text as it is.

Codes that GB 18030 once had are no such characters: see gb18030-codes.`,
  examples: [
    { page: '河堤\ue123合龙', at: ['1:3'] },
    { page: '河堤合龙', at: [] },
    { page: '远江\ue78d渡口', at: [] },
  ],
  *find({ source, places, text }) {
    // what had a meaning has its character by now
    if (!PRIVATE.test(text.value)) return;
    for (const { 0: char, index } of source.matchAll(/[\ue000-\uf8ff]/g)) {
      const code = char.charCodeAt(0).toString(16).toUpperCase();
      yield { ...places.at(index), message: `U+${code}: a character of a private font` };
    }
  },
};

const PRIVATE = /[\ue000-\uf8ff]/;
