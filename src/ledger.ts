import { isBlank } from './characters.js';
import type { Page } from './types.js';

/** A page whose characters do not add up: a bug of papercleaner, never of the input. The page must not be written. */
export class LedgerError extends Error {
  override name = 'LedgerError';
}
void isBlank;
export function checkLedger(_page: Page, _source: string): void {}
