import type { Transform } from '../types.js';
import { chineseVariants } from './chinese-variants.js';
import { compatibilityCharacters } from './compatibility-characters.js';
import { controlCharacters } from './control-characters.js';
import { doubledText } from './doubled-text.js';
import { elisionSpaces } from './elision-spaces.js';
import { gb18030Codes } from './gb18030-codes.js';
import { justificationSpaces } from './justification-spaces.js';
import { punctuationWidth } from './punctuation-width.js';

/**
 * The transforms in the order in which they run: characters, then widths, then blanks, since a blank beside
 * punctuation is judged by its full-width form; doubled text is compared when both copies are clean.
 */
export const TRANSFORMS: readonly Transform[] = [
  controlCharacters,
  gb18030Codes,
  compatibilityCharacters,
  punctuationWidth,
  justificationSpaces,
  elisionSpaces,
  doubledText,
  chineseVariants,
];
