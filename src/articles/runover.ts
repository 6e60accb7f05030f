import type { Draft } from './draft.js';
import { openingJump, readJump } from './jump-line.js';

/**
 * The runover: what of a story stands on a later page. A jump line opens it, （上接1版） or `Continued from Page 1`, in
 * the line of the text or on one of its own, above or below a heading. Such a line starts a body, where any other jump
 * line ends one.
 */

/** The jump from another page that the text begins with; empty if there is none. */
export function runoverJump(text: string): string {
  const jump = openingJump(text);
  return jump !== '' && readJump(jump)?.direction === 'from' ? jump : '';
}

/** Is it a jump line from another page, and nothing besides? */
export const isJumpFrom = ({ role, passage }: Draft): boolean =>
  role === 'jump' && readJump(passage.text)?.direction === 'from';
