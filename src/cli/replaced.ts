import type { Replaced } from '../types.js';
import type { Messages } from './messages.js';
import { printable } from './printable.js';
import { count } from './summary.js';

/** For `--on-error replace`, which goes on where bytes are no character: how many those were, and where. */
export function reportReplaced(
  path: string,
  encoding: string,
  { bytes, places, offset, hex }: Replaced,
  { line, colours }: Messages,
): void {
  const name = printable(path === '-' ? 'standard input' : path);
  const lost = `${count(bytes, 'byte')} at ${count(places, 'place')} could not be decoded as ${encoding}`;
  line(
    `${colours.yellow('papercleaner:')} ${name}: ${lost}, the first at byte ${offset} (${hex}); U+FFFD stands there`,
  );
}
