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
