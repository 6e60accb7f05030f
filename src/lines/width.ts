import { isHan, SQUEEZED } from '../characters.js';

/**
 * How wide a character prints, in twentieths of an em.
 *
 * Han and full-width characters are one em. The punctuation of a Chinese column is counted as half an em, since
 * it is squeezed or hung where the line needs it: so counted, the lines of one column nearly coincide (field
 * measurement: they differ by one half em at most, by two whole ones otherwise). Latin letters have the widths
 * of Times Roman, rounded: a proportional column differs by its i's and m's.
 */
export const EM = 20;

const TIMES: [chars: string, width: number][] = [
  ["ijlt'’‘|,.:;!/()[]`", 6],
  ['frsIJ-‐‑', 7],
  ['aceghknopqudvxyzbS?$0123456789–“”"«»_*+<>=#ßàáâäçèéêëñòóôöùúûüœ', 10],
  ['wCEFLPTZBRäöü', 12],
  ['ADGHKNOQUVXYÄÖÜÉ&%', 14],
  ['mMW@Œ', 17],
  [' ', 5],
  ['—…', 20],
];

const WIDTHS = new Uint8Array(0x10000).fill(EM / 2);
for (let code = 0x2e80; code < 0x10000; code += 1) if (isHan(code)) WIDTHS[code] = EM;
WIDTHS.fill(EM, 0x3000, 0x3100); // ideographic punctuation and kana
WIDTHS.fill(EM, 0xac00, 0xd7a4); // Hangul
WIDTHS.fill(EM, 0xff01, 0xff61); // full-width forms
WIDTHS.fill(0, 0xdc00, 0xe000); // second half of an astral character, counted with its first
for (const [chars, width] of TIMES) for (const c of chars) WIDTHS[c.charCodeAt(0)] = width;

/** The same for a Chinese column: squeezed punctuation, digits and Latin of half an em. */
const CHINESE_WIDTHS = WIDTHS.slice();
for (let code = 0x21; code < 0x250; code += 1) CHINESE_WIDTHS[code] = EM / 2;
for (const c of SQUEEZED) CHINESE_WIDTHS[c.charCodeAt(0)] = EM / 2;

/** Widths of the code units in a Chinese or a Western column, in twentieths of an em. */
export function widthsFor(chinese: boolean): Uint8Array {
  return chinese ? CHINESE_WIDTHS : WIDTHS;
}
