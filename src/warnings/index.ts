import type { Warning } from '../types.js';
import { interleavedColumns } from './interleaved-columns.js';
import { misreadCharacter } from './misread-character.js';
import { missingGlyph } from './missing-glyph.js';
import { mojibake } from './mojibake.js';
import { openHeadline } from './open-headline.js';
import { privateUseCharacter } from './private-use-character.js';
import { repeatedParagraph } from './repeated-paragraph.js';
import { replacementCharacter } from './replacement-character.js';
import type { Inspected, WarningRule } from './rule.js';
import { startsInMidSentence } from './starts-in-mid-sentence.js';
import { uncertainHeadline } from './uncertain-headline.js';
import { uncertainHyphen } from './uncertain-hyphen.js';
import { unfinishedParagraph } from './unfinished-paragraph.js';

/** The rules: first those about characters, then those about lines and paragraphs, then about whole articles. */
export const WARNING_RULES: readonly WarningRule[] = [
  replacementCharacter,
  privateUseCharacter,
  missingGlyph,
  mojibake,
  misreadCharacter,
  uncertainHyphen,
  interleavedColumns,
  repeatedParagraph,
  unfinishedParagraph,
  startsInMidSentence,
  uncertainHeadline,
  openHeadline,
];

/** What cannot be repaired is said: trouble worth a person's look, in the order of the source. */
export function warningsOf(page: Inspected): Warning[] {
  const warnings: Warning[] = [];
  for (const rule of WARNING_RULES) {
    for (const { line, column, message } of rule.find(page)) {
      warnings.push({ rule: rule.name, line, column, message });
    }
  }
  return warnings.sort((a, b) => a.line - b.line || a.column - b.column);
}
