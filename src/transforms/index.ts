import type { Transform } from '../types.js';
import { compatibilityCharacters } from './compatibility-characters.js';
import { controlCharacters } from './control-characters.js';
import { justificationSpaces } from './justification-spaces.js';
import { punctuationWidth } from './punctuation-width.js';

/** The transforms in the order in which they run. */
export const TRANSFORMS: readonly Transform[] = [
  controlCharacters,
  compatibilityCharacters,
  punctuationWidth,
  justificationSpaces,
];
