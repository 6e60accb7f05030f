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

const WIDTHS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (isHan(code) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) return EM;
  if (code >= 0xff01 && code <= 0xff60) return EM;
  if (code >= 0xdc00 && code <= 0xdfff) return 0; // second half of an astral character, counted with its first
  return EM / 2;
});
for (const [chars, width] of TIMES) for (const c of chars) WIDTHS[c.charCodeAt(0)] = width;

/** The same for a Chinese column: squeezed punctuation, digits and Latin of half an em. */
const CHINESE_WIDTHS = WIDTHS.slice();
for (let code = 0x21; code < 0x250; code += 1) CHINESE_WIDTHS[code] = EM / 2;
for (const c of SQUEEZED) CHINESE_WIDTHS[c.charCodeAt(0)] = EM / 2;

/** Width of a line in half ems, rounded: 2 for a Han character. */
export function widthOf(text: string, chinese: boolean): number {
  const widths = chinese ? CHINESE_WIDTHS : WIDTHS;
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += widths[text.charCodeAt(i)] ?? 0;
  return Math.round((sum * 2) / EM);
}
