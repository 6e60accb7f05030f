import { CLASS, classOf } from '../characters.js';
import { languagesOf } from '../words/language.js';
import { type Syllables, syllablesOf } from '../words/syllables.js';
import type { Facts } from './facts.js';
import { sampleOf } from './telling-lines.js';

/**
 * The first piece of a line that its typesetter could have set on the line before: of a paper that divides its words,
 * the first syllable and a hyphen; of any other, the whole word.
 *
 * A justified line takes what fits. So one that had room for the next syllable is indented, or ends its paragraph, where
 * the same room for a whole word would tell nothing. Left alone: words of which the patterns know no place to divide, and
 * pages in a language without patterns.
 */

/** Of the lines of a paper that divides its words one in ten ends in a hyphen; of one that does not, an eight-foot or two. */
const DIVIDES = 0.03;
/** The narrowest piece, `il-`, in hundredths of an em: with less room there was none for any. */
const NARROWEST = 90;
const WORD_GAP = 30;
const HYPHEN = 34;

/** Sets the first piece of every line of a Western sheet, in hundredths of an em. */
export function setFirstPieces(facts: readonly Facts[], widths: Uint8Array): void {
  for (const own of facts) own.exactPiece = own.exactWord;
  let hyphens = 0;
  for (const { ending } of facts) if (ending === 'hyphen') hyphens += 1;
  if (hyphens < DIVIDES * facts.length) return;
  const { language } = languagesOf(sampleOf(facts.map(({ line }) => line)));
  if (language === null) return;
  const syllables = syllablesOf(language);
  for (let i = 1; i < facts.length; i += 1) {
    const before = facts[i - 1] as Facts;
    const own = facts[i] as Facts;
    const room = roomBehind(before);
    if (room < NARROWEST || room >= own.exactWord) continue;
    const piece = firstPiece(before, own.line.text, syllables);
    if (piece !== null) own.exactPiece = Math.min(own.exactPiece, widthOf(piece, widths));
  }
}

/** Room behind a line for a piece of the next word; the rest of a word that is divided needs no hyphen before it. */
export function roomBehind({ exactMeasure, exactWidth, ending }: Facts): number {
  return exactMeasure - exactWidth - (ending === 'hyphen' ? -HYPHEN : WORD_GAP);
}

/** What stands before the first word, the word, and a hyphen of its own. */
const FIRST_WORD = /^([«“„‚‘(]?)(\p{L}+)([-‐‑]?)/u;
/** Longer words are none of print. */
const LONGEST = 60;

/** What of a line's first word could have stood at the end of the line before; null where only the whole could. */
function firstPiece(
  { line: { text: before }, ending }: Facts,
  text: string,
  syllables: Syllables,
): string | null {
  const [, opener = '', word = '', hyphen = ''] = FIRST_WORD.exec(text.slice(0, LONGEST)) ?? [];
  const begun = ending === 'hyphen' ? lettersBeforeHyphen(before) : '';
  let at = 0;
  for (const syllable of syllables(begun + word)) {
    at += syllable.length;
    if (at > begun.length) break;
  }
  const piece = word.slice(0, at - begun.length);
  if (piece.length < word.length) return `${opener}${piece}-`;
  return hyphen === '' ? null : `${opener}${word}${hyphen}`;
}

/** The letters before the hyphen that a line ends in. */
function lettersBeforeHyphen(text: string): string {
  const to = text.length - 1;
  let from = to;
  while (from > 0 && to - from < LONGEST && classOf(text.charCodeAt(from - 1)) === CLASS.LETTER) from -= 1;
  return text.slice(from, to);
}

function widthOf(text: string, widths: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += widths[text.charCodeAt(i)] as number;
  return sum;
}
