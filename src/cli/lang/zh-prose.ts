/** The prose of the rules, a paragraph a message, as `explain RULE` prints it. */
import type { Pair } from './translator.js';

export const PROSE: readonly Pair[] = [];
