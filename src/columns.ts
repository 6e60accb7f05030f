/**
 * Text in the columns of a terminal, where Han and kana take two.
 *
 * Quotes, dashes and dots of ambiguous width (UAX #11, class A) count one, as terminals show them but in Chinese locales.
 */
import { CLASS, classOf, isFirstHalf, isSecondHalf } from './characters.js';

/** Marks that stand on the character before them, joiners and variation selectors: no column of their own. */
const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u;

const isWide = (code: number): boolean => {
  const kind = classOf(code);
  // half-width kana stand in the class of kana
  if (kind === CLASS.CELL || kind === CLASS.HANGUL) return code < 0xff61 || code > 0xffdc;
  return (
    (code >= 0x3000 && code <= 0x303e) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
};

/** How many columns a character takes: characters beyond the basic plane are Han or pictures, and take two. */
function widthOf(character: string): number {
  const code = character.charCodeAt(0);
  if (isFirstHalf(code) || isSecondHalf(code)) return 2;
  if (code >= 0x300 && COMBINING.test(character)) return 0;
  return isWide(code) ? 2 : 1;
}

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** The text in at most so many columns: what is too long ends in `…`. */
export function shortened(text: string, columns: number): string {
  let left = columns;
  let kept = '';
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) {
      while (columnsOf(kept) > columns - 1)
        kept = kept.slice(0, kept.length - (isSecondHalf(kept.charCodeAt(kept.length - 1)) ? 2 : 1));
      return `${kept}…`;
    }
    kept += character;
  }
  return text;
}

/** The text, with blanks behind it up to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text, with blanks before it up to so many columns. */
export function flushRight(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** A word, or a single Han, with the marks that may not stand apart from it; or blanks. */
const PIECE =
  / +|[([“‘「『（《〈【]*(?:\p{Script=Han}[)\],.;:!?，。、；：！？…—”’」』）》〉】]*|[^\p{Script=Han} “‘「『（《〈【]+)?/gu;

/** Prose in lines of at most so many columns, divided at its blanks and between Han, as Chinese is. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const own = columnsOf(piece);
    const blank = piece.trim() === '';
    if (!blank && width > 0 && width + own > columns) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (blank && width === 0) continue;
    line += piece;
    width += own;
  }
  lines.push(line.trimEnd());
  return lines;
}
