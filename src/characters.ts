/**
 * Character classes of the trade, as data.
 *
 * Regular-expression fragments are for use inside a character class; the sets are for single characters.
 */

/** Chinese characters: ideographs, 〇, 々, radicals and compatibility ideographs. */
export const HAN = '\\p{Script=Han}';

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
/** Bullets and headings marks that Markdown or OCR put before a line. */
export const HYPHENS = '-‐‑\u00ad¬⸗';

const han = /\p{Script=Han}/u;
/** One bit per code unit of the basic plane: is it Han? A table, since this question is asked of every character. */
const HAN_TABLE = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  // surrogates: only Han among the astral planes that newspapers use (extension B and later) matters here
  code >= 0xd840 && code <= 0xd887 ? 1 : Number(han.test(String.fromCharCode(code))),
);

/** Is the UTF-16 code unit a Chinese character, or the first half of one? */
export function isHan(code: number): boolean {
  return HAN_TABLE[code] === 1;
}

/** White space as JavaScript's `\s` has it: what the ledger does not count. */
export function isBlank(code: number): boolean {
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

const inRanges = (code: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);
/** Kana, their half-width forms and the marks that stand in a cell of their own among them. */
const KANA = [
  [0x3041, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0xff66, 0xff9f],
] as const;
const HANGUL = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
] as const;

const CLASS_TABLE = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code === 0x0a || code === 0x0d || code === 0x0c) return CLASS.BREAK;
  if (isBlank(code)) return CLASS.BLANK;
  if (code >= 0xdc00 && code <= 0xdfff) return CLASS.OTHER;
  if (HAN_TABLE[code] === 1) return CLASS.CELL;
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return CLASS.DIGIT;
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return CLASS.LETTER;
    return code > 0x20 && code < 0x7f ? CLASS.SYMBOL : CLASS.OTHER;
  }
  if ('，、。；：！？'.includes(char)) return CLASS.PAUSE;
  if ('“‘「『（〈《【〔〖［｛'.includes(char)) return CLASS.OPENER;
  if ('”’」』）〉》】〕〗］｝'.includes(char)) return CLASS.CLOSER;
  if ('—…·・～－'.includes(char)) return CLASS.DASH;
  if ('℃℉°‰％№€£¥'.includes(char)) return CLASS.SYMBOL;
  if (inRanges(code, KANA)) return CLASS.CELL;
  if (inRanges(code, HANGUL)) return CLASS.HANGUL;
  if (code < 0x2e80 && /\p{L}/u.test(char)) return CLASS.LETTER;
  return CLASS.OTHER;
});

/** The class of a UTF-16 code unit, one of `CLASS`; the second half of a surrogate pair is `OTHER`. */
export function classOf(code: number): number {
  return CLASS_TABLE[code] ?? CLASS.OTHER;
}
