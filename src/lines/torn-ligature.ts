import type { WordList } from '../words/hunspell.js';
import { languagesOf } from '../words/language.js';
import { wordListOf } from '../words/load.js';
import { lineOf } from './join-pieces.js';
import type { Line } from './line.js';
import { isOneWord, LIGATURE_END } from './split-words.js';
import { sampleOf } from './telling-lines.js';

/**
 * A printed line that the extractor tore at a ligature: `the post off` | `ice provided that`, `J’ai souffl` | `é`.
 *
 * A font draws ff, fi and fl as one glyph, and what stands behind it may come out as a line of its own. The two are one
 * line: they are put together before anything is measured, since the first would look like the end of a paragraph.
 *
 * Joined where the word list has the whole word, whether or not the halves are words too (off, ice), and where the whole
 * line is no wider than the lines around: no printer leaves a line short that its next word had room in. Left alone: what
 * goes on with a capital, and a hyphenated end.
 */

/** Lines before and behind that tell how wide the column is: in a ragged or widening one, the nearest alone do not. */
const AROUND = 4;
/** Letters differ in width: of two lines of one measure, one may count so many more than the other. */
const SLACK = 1.1;

/** The lines, with those that were torn at a ligature put together; the same array where none was. */
export function joinTornLigatures(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let list: WordList | null | undefined;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const rest = lines[i + 1];
    joined.push(line);
    if (rest === undefined || !LIGATURE_END.test(line.text)) continue;
    if (!fits(lines, i)) continue;
    if (list === undefined) list = listOf(lines);
    if (list === null || !isOneWord(line.text, rest.text, list)) continue;
    joined[joined.length - 1] = lineOf([line, rest]);
    i += 1;
  }
  return joined.length === lines.length ? lines : joined;
}

/** The word list of a sheet's language. */
function listOf(lines: readonly Line[]): WordList | null {
  const { language } = languagesOf(sampleOf(lines));
  return language === null ? null : wordListOf(language);
}

/** Is the line that one would make with the next no wider than the widest of the lines around the two? */
function fits(lines: readonly Line[], at: number): boolean {
  const lengthOf = (k: number): number => lines[k]?.text.length ?? 0;
  let widest = 0;
  for (let k = at - AROUND; k < at + 2 + AROUND; k += 1)
    if (k !== at && k !== at + 1) widest = Math.max(widest, lengthOf(k));
  return lengthOf(at) + lengthOf(at + 1) <= SLACK * widest;
}
