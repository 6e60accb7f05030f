/**
 * The letters of newspapers, for use inside the brackets of a regular expression: Latin, Greek, Cyrillic, and Han.
 *
 * `\p{Lu}` and its like name the letters of every script, in hundreds of ranges: a form with five of them took 30 ms to
 * compile and takes 1 ms so. On a program's first page the forms together took longer than all the rest.
 */

/** The letters of the languages of Europe. */
const BLOCKS = [
  [0x41, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x491],
] as const;

/** The code units of the blocks of which something is true, as ranges. */
function rangesOf(holds: (letter: string) => boolean): string {
  let ranges = '';
  for (const [first, last] of BLOCKS) {
    let from = 0;
    for (let code = first; code <= last + 1; code += 1) {
      const own = code <= last && holds(String.fromCharCode(code));
      if (own && from === 0) from = code;
      if (own || from === 0) continue;
      ranges += `${escaped(from)}-${escaped(code - 1)}`;
      from = 0;
    }
  }
  return ranges;
}
const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** Han, without the rare ones beyond 16 bits. */
export const HAN = '\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufaff';
/** Capitals. */
export const UPPER = rangesOf((letter) => letter.toLowerCase() !== letter);
/** Small letters. */
export const LOWER = rangesOf((letter) => letter.toUpperCase() !== letter);
/** Both. */
export const LETTERS = UPPER + LOWER;
