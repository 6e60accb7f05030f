import { FURNITURE } from './forms.js';
import type { Line } from './line.js';

/**
 * What an OCR reads off a worn page where no text is: specks, rules between items, ornaments, the shadow of a fold.
 *
 *     .. ~ , ":• , ---1,..,m , . • - ,i*.t. l P        _ _ _ _ _        i~        w
 *
 * Such a line becomes a fragment: glued to its neighbours it would spoil a paragraph. It is one in which hardly a character
 * is part of a word or a number, and that shows a mark no newspaper sets, or stops by themselves ; a rule of dashes or dots;
 * or letters by themselves. Left alone: the last word of a paragraph (it.), initials (A. M.), folios (A6), ellipses,
 * and a mark at the end of a line of text, where words are.
 */

/** Shorter, they may be a line's own dash or dots. */
const SHORTEST_RULE = 2;
/** Words and numbers hold this share of a line that says something, blanks left out; of specks, a fifth at most. */
const SAYING = 0.34;
/** The longest line that is asked: specks are short, and a line of running text is not. */
const LONGEST = 60;

const RULE = /^[-‐–—―_=*.·•~ ]+$/u;
/** Of dots alone a rule is longer: ... may stand for words left out. */
const DOTS = /^[. ]{1,6}$/u;
const WORDS = /\p{L}{3,}|\p{L}['’]\p{L}{2,}|\d{2,}/gu;
/** Marks that no newspaper sets in a line of text, and two stops with nothing between but blanks. */
const ODD = /[~^|\\<>{}_•■□▪►♦♥♠♣°¬¦]|(?:^| )[()"'](?: |$)|(?:^| )[.,;:!'"-]{1,3} [.,;:!'"-]/u;
/** A small letter by itself; a capital by itself is a drop cap whose line stands elsewhere. */
const SMALL_LETTER = /^[b-xz]$/u;
/** Nothing but single letters and figures: P 4'l. A dot would make a letter an initial. */
const SINGLES = /^[^\p{L}\d.]*[\p{L}\d](?:[^\p{L}\d.]+[\p{L}\d]){1,5}[^\p{L}\d.]*$/u;
const LETTER = /\p{L}/u;
/** Words of one letter, and a page: y a, A 6. */
const NO_SPECKS = /^(?:[aàoôy](?: [aàoôy])*|\p{Lu} \d)$/iu;
/** A letter or a figure by itself: several in a row are the edge of another column. */
const SINGLE = /^[A-Za-z\d]$/;

/** The lines of a Western sheet that are nothing that was set. */
export function specksAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const specks = new Set<Line>();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isSpeck(line.text)) specks.add(line);
    const before = lines[i - 1];
    if (before === undefined || !SINGLE.test(line.text) || !SINGLE.test(before.text)) continue;
    specks.add(before);
    specks.add(line);
  }
  return specks;
}

function isSpeck(text: string): boolean {
  if (text.length > LONGEST || FURNITURE.test(text)) return false;
  if (RULE.test(text)) return text.replace(/ /gu, '').length >= SHORTEST_RULE && !DOTS.test(text);
  if (SMALL_LETTER.test(text)) return true;
  if (SINGLES.test(text)) return LETTER.test(text) && !NO_SPECKS.test(text);
  if (!ODD.test(text)) return false;
  let said = 0;
  for (const [word] of text.matchAll(WORDS)) said += word.length;
  return said < SAYING * text.replace(/\s/gu, '').length;
}
