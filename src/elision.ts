/**
 * Elision, as French and Italian print it: the article or pronoun loses its vowel and leans on the next word with an
 * apostrophe, without a blank (l’eau, qu’il, jusqu’à). An apostrophe alone says little: it closes quotes, opens them, and
 * stands for the century in ’90s. So what is before it must be one of the few words that elide, and what is behind it a
 * vowel or a mute h.
 */

const ELIDING = '(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd)';
/** The word stands alone: no letter goes before it, and no opening quote, as before the letter in ‘D’ and. */
const ALONE = `(?<![\\p{L}\\d‘‚’'])`;
const VOWEL = '[aeiouyhàâäæéèêëîïôöœùûüÿ]';
export const APOSTROPHES = "’'";

/** At the head of a word: l’ of l’eau. */
export const ELIDED_HEAD = new RegExp(`^${ELIDING}[${APOSTROPHES}](?=\\p{L})`, 'iu');
/** A blank on one side of the apostrophe: L ’eau, l’ eau. */
export const ELISION_WITH_BLANK = new RegExp(
  `${ALONE}(${ELIDING})([ \\u00a0\\u2009\\u202f]?)([${APOSTROPHES}])([ \\u00a0\\u2009\\u202f]?)(?=${VOWEL})`,
  'giu',
);

const ENDS_ELIDING = new RegExp(`${ALONE}${ELIDING}$`, 'iu');
const ENDS_ELIDED = new RegExp(`${ALONE}${ELIDING}[${APOSTROPHES}]$`, 'iu');
const BEGINS_ELIDED = new RegExp(`^[${APOSTROPHES}]${VOWEL}`, 'iu');
const BEGINS_WITH_VOWEL = new RegExp(`^${VOWEL}`, 'iu');
/** The longest eliding word, its apostrophe, and what stands before it. */
const REACH = 9;

/** Does the end of one line elide into the next: L | ’eau, l’ | eau? */
export function elides(line: string, next: string): boolean {
  const end = line.slice(-REACH);
  return (
    (BEGINS_ELIDED.test(next) && ENDS_ELIDING.test(end)) ||
    (BEGINS_WITH_VOWEL.test(next) && ENDS_ELIDED.test(end))
  );
}
