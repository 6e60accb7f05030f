import type { Edit, Transform } from '../types.js';

export const gb18030Codes: Transform = {
  name: 'gb18030-codes',
  summary: 'Gives the 18 private codes of GB 18030 for vertical marks and rare components their characters.',
  about: `Characters of GB 18030 that had no code in Unicode when the text was converted.

Until 2005, ten vertical marks and eight components of Han (龴 龵 龶 …) of GB 18030 had no code of their own in Unicode, and
converters wrote private codes for them, U+E78D–U+E796 and eight of U+E81E–U+E864. Many still do: the edition of 2022 gave
these codes away at last. Where such a text is read today, it shows boxes, and the comma of a vertical column is none.

Each becomes the character that the edition of 2022 has in its place. The pairs are those in which two decoders of
GB 18030 differ, one before and one after that edition.

Left alone: a page on which any other private code stands. There a font has codes of its own, and these may be among
them. So are the private codes of the Hong Kong supplement of Big5 left alone: they fill nearly the whole private area,
and nothing in a text tells them from those of a font.`,
  examples: [
    { before: '远江\ue78d渡口\ue78f石桥', after: '远江︐渡口︑石桥' },
    { before: '远江\ue78d渡口\ue123石桥', after: '远江\ue78d渡口\ue123石桥' },
  ],
  edits: (text) => (text.search(ANY_PRIVATE) < 0 ? [] : findEdits(text)),
};

/** Private codes before the characters that they stand for: GB 18030-2022; A6D9–A6F3, and FE59–FEA0. */
const PAIRS =
  '\ue78d︐\ue78e︒\ue78f︑\ue790︓\ue791︔\ue792︕\ue793︖\ue794︗\ue795︘\ue796︙' +
  '\ue81e龴\ue826龵\ue82b龶\ue82c龷\ue832龸\ue843龹\ue854龺\ue864龻';
const CHARACTERS = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/g), ([, code = '', character = '']) => [code, character] as const),
);
const ANY_PRIVATE = /[\ue000-\uf8ff]/;
const EVERY_PRIVATE = new RegExp(ANY_PRIVATE.source, 'g');

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: code, index: start } of text.matchAll(EVERY_PRIVATE)) {
    const replacement = CHARACTERS.get(code);
    if (replacement === undefined) return [];
    edits.push({ start, end: start + 1, replacement });
  }
  return edits;
}
