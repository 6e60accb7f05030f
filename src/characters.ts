/**
 * Character classes of the trade, as data.
 */

/** Stops that end a sentence. */
export const STOPS = '。！？!?…';
/** Closing quotes and brackets, which may follow a stop. */
export const CLOSERS = '”’」』）〉》】〕)］]"';
/** Opening quotes and brackets. */
export const OPENERS = '“‘「『（〈《【〔([［';
/** Full-width punctuation that a Chinese column squeezes to half a cell or hangs in the margin. */
export const SQUEEZED = '，。、；：！？“”‘’《》〈〉（）「」『』【】…—·';
/** Quotes, dashes and dots of ambiguous width: wide beside Chinese, narrow beside Latin (UAX #11, class A). */
export const AMBIGUOUS = '“”‘’…—·';
/** Marks that open a byline or a story in Chinese dailies. */
export const LINE_MARKS = '□■◆◇●○▲△☐★☆';
/** Hyphens that may stand at a line's end: ASCII, Unicode's two, the soft one, and those of OCR and old German print. */
export const HYPHENS = '-‐‑\u00ad¬⸗';

type Range = readonly [first: number, last: number];

/** Marks the code units of some ranges in a table of the basic plane: built once, asked of every character. */
function mark(table: Uint8Array, ranges: readonly Range[], value: number): void {
  for (const [first, last] of ranges) table.fill(value, first, last + 1);
}

/** Script=Han of the basic plane (Unicode 16; a test compares it with the engine's), and the first surrogates of the rest. */
const HAN_RANGES: readonly Range[] = [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd840, 0xd888],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
];
const HAN_TABLE = new Uint8Array(0x10000);
mark(HAN_TABLE, HAN_RANGES, 1);

/** Is the UTF-16 code unit a Chinese character, or the first half of one? */
export function isHan(code: number): boolean {
  return HAN_TABLE[code] === 1;
}

/** White space as JavaScript's `\s` has it: what the ledger does not count. */
export function isBlank(code: number): boolean {
  // what most characters are told by
  if (code > 0x3000 && code !== 0xfeff) return false;
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** The two halves of a character beyond the basic plane. */
export const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
export const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** What a code unit is to the rules about blanks and widths; see `classOf`. */
export const CLASS = {
  OTHER: 0,
  /** Blanks inside a line. */
  BLANK: 1,
  /** \n, \r and the form feed. */
  BREAK: 2,
  /** What fills one cell of a Chinese or Japanese column: Han and kana. */
  CELL: 3,
  HANGUL: 4,
  DIGIT: 5,
  /** Letters of the alphabets that put a blank between words. */
  LETTER: 6,
  /** Full-width pauses and stops, which belong to the word before them. */
  PAUSE: 7,
  /** Full-width and curly openers and closers. */
  OPENER: 8,
  CLOSER: 9,
  /** Full-width dashes, ellipses and dots, which stand between words. */
  DASH: 10,
  /** Half-width punctuation, and the signs that stand with numbers. */
  SYMBOL: 11,
} as const;

/** Kana, their half-width forms and the marks that stand in a cell of their own among them. */
const KANA: readonly Range[] = [
  [0x3041, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0xff66, 0xff9f],
];
const HANGUL: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];
const LETTER = /\p{L}/u;

const CLASS_TABLE = new Uint8Array(0x10000);
// letters of alphabets stand below the radicals; what else is a letter above is Han, kana or Hangul
for (let code = 0x80; code < 0x2e80; code += 1) {
  if (LETTER.test(String.fromCharCode(code))) CLASS_TABLE[code] = CLASS.LETTER;
}
mark(CLASS_TABLE, KANA, CLASS.CELL);
mark(CLASS_TABLE, HANGUL, CLASS.HANGUL);
mark(CLASS_TABLE, HAN_RANGES, CLASS.CELL);
mark(CLASS_TABLE, [[0x21, 0x7e]], CLASS.SYMBOL);
mark(CLASS_TABLE, [[0x30, 0x39]], CLASS.DIGIT);
mark(
  CLASS_TABLE,
  [
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  CLASS.LETTER,
);
for (const [chars, value] of [
  ['，、。；：！？', CLASS.PAUSE],
  ['“‘「『（〈《【〔〖［｛', CLASS.OPENER],
  ['”’」』）〉》】〕〗］｝', CLASS.CLOSER],
  ['—…·・～－', CLASS.DASH],
  ['℃℉°‰％№€£¥', CLASS.SYMBOL],
  ['\n\r\f', CLASS.BREAK],
  [
    '\t\v \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
    CLASS.BLANK,
  ],
] as const) {
  for (const c of chars) CLASS_TABLE[c.charCodeAt(0)] = value;
}

/** The class of a UTF-16 code unit, one of `CLASS`; the second half of a surrogate pair is `OTHER`. */
export function classOf(code: number): number {
  return CLASS_TABLE[code] ?? CLASS.OTHER;
}
