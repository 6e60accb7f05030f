import type { WarningRule } from './rule.js';

export const privateUseCharacter: WarningRule = {
  name: 'private-use-character',
  summary: 'A code that only the font of the PDF knows.',
  about: `A code that Unicode leaves to fonts (U+E000–U+F8FF): the PDF's font draws a character there, but which one only
the font knows. It stays in the text as it is.`,
  examples: [
    { page: '河堤\ue123合龙', at: ['1:3'] },
    { page: '河堤合龙', at: [] },
  ],
  *find({ source, places }) {
    for (const { 0: char, index } of source.matchAll(/[\ue000-\uf8ff]/g)) {
      const code = char.charCodeAt(0).toString(16).toUpperCase();
      yield { ...places.at(index), message: `U+${code}: a character of a private font` };
    }
  },
};
