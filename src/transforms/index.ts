import type { Transform } from '../types.js';

/** The transforms in the order in which they run. */
export const TRANSFORMS: readonly Transform[] = [];
