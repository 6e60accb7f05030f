import { isHan, SQUEEZED } from '../characters.js';

/**
 * How wide a character prints, in hundredths of an em.
 *
 * Han and full-width characters are one em. The punctuation of a Chinese column is counted as half an em where
 * it is squeezed or hung as the line needs it: so counted, the lines of one column nearly coincide (field
 * measurement: they differ by one half em at most, by two whole ones otherwise). Where it is set whole, its lines
 * coincide so counted. Latin letters differ from face to face. A sheet is read in the one of two faces that its lines
 * agree with best (see `face.ts`).
 */
export const EM = 100;

/** Times Roman and its like. */
const NARROW: [chars: string, width: number][] = [
  ['|', 20],
  [' ,.', 25],
  ['/:;ijlt', 28],
  ["!()’‘'‚f[]I-‐‑`r", 33],
  ['Js', 39],
  ['"“”„?acez', 44],
  ['#$0123456789*_bdghknopquvxy–ß«»', 50],
  ['+<=>FPSﬁﬂ', 56],
  ['ELTZ', 61],
  ['BCR', 67],
  ['AGDHKNOQUVXYwœæ', 72],
  ['&m', 78],
  ['%', 83],
  ['MŒÆ', 89],
  ['W@', 94],
  ['—…', 100],
];

/** DejaVu Serif, Bookman and their like. */
const WIDE: [chars: string, width: number][] = [
  ["'", 27],
  ['j', 31],
  [' ,.il‘’‚', 32],
  ['-/:;|‐‑', 34],
  ['f', 37],
  ['()[]', 39],
  ['!IJt', 40],
  ['"', 46],
  ['r', 48],
  ['*_`–', 50],
  ['s“”„', 52],
  ['z?', 54],
  ['cvxy', 56],
  ['e', 59],
  ['ao', 60],
  ['k«»', 61],
  ['$0123456789bdghnpqu', 64],
  ['LYPTßﬁﬂ', 67],
  ['FSZ', 69],
  ['AVX', 72],
  ['BE', 73],
  ['KR', 75],
  ['C', 77],
  ['DG', 80],
  ['OQ', 82],
  ['#+<=>U', 84],
  ['w', 86],
  ['HN&', 88],
  ['æm%', 95],
  ['œ@—…', 100],
  ['MWŒÆ', 103],
];

/** Letters with accents are as wide as those without. */
const ACCENTED = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ\u00a0';

const CHINESE = new Uint8Array(0x10000).fill(EM / 2);
for (let code = 0x2e80; code < 0x10000; code += 1) if (isHan(code)) CHINESE[code] = EM;
CHINESE.fill(EM, 0x3000, 0x3100); // ideographic punctuation and kana
CHINESE.fill(EM, 0xac00, 0xd7a4); // Hangul
CHINESE.fill(EM, 0xff01, 0xff61); // full-width forms
CHINESE.fill(0, 0xdc00, 0xe000); // second half of an astral character, counted with its first

function faceOf(letters: readonly [chars: string, width: number][]): Uint8Array {
  const widths = CHINESE.slice();
  for (const [chars, width] of letters) for (const c of chars) widths[c.charCodeAt(0)] = width;
  for (const c of ACCENTED) widths[c.charCodeAt(0)] = widths[c.normalize('NFKD').charCodeAt(0)] as number;
  return widths;
}
/** The faces of Western columns, the commoner one first. */
export const FACES: readonly Uint8Array[] = [faceOf(NARROW), faceOf(WIDE)];

// a Chinese column squeezes its punctuation; its digits and Latin letters are half an em wide
for (const [chars, width] of [
  [' ', 25],
  ['‐‑', 35],
] as const)
  for (const c of chars) CHINESE[c.charCodeAt(0)] = width;
for (const c of SQUEEZED) CHINESE[c.charCodeAt(0)] = EM / 2;

/** Widths of the code units in a Chinese column that squeezes its punctuation, in hundredths of an em. */
export const CHINESE_WIDTHS: Uint8Array = CHINESE;

const UNSQUEEZED = CHINESE.slice();
for (const c of SQUEEZED) UNSQUEEZED[c.charCodeAt(0)] = EM;
/** The faces of Chinese columns, the commoner one first: newspapers squeeze their punctuation, browsers set it whole. */
export const CHINESE_FACES: readonly Uint8Array[] = [CHINESE_WIDTHS, UNSQUEEZED];
