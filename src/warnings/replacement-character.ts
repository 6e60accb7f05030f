import type { WarningRule } from './rule.js';

export const replacementCharacter: WarningRule = {
  name: 'replacement-character',
  summary: 'U+FFFD: a character that was lost when some program decoded the text.',
  about: `U+FFFD, which a decoder writes for bytes it cannot read: some character stood here, and was lost
before this file was written, or when it was read with --on-error replace. The text has nothing to bring it back.`,
  examples: [
    { page: '河堤合\ufffd了', at: ['1:4'] },
    { page: '河堤合龙了', at: [] },
  ],
  *find({ source, places }) {
    for (let at = source.indexOf(LOST); at >= 0; at = source.indexOf(LOST, at + 1)) {
      yield { ...places.at(at), message: 'U+FFFD: a character was lost when the text was decoded' };
    }
  },
};

const LOST = '\ufffd';
