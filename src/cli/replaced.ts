import { printable } from '../printable.js';
import type { Replaced } from '../types.js';
import { said } from './lang/said.js';
import type { Messages } from './messages.js';
import { count } from './summary.js';

/** For `--on-error replace`, which goes on where bytes are no character: how many those were, and where. */
export function reportReplaced(
  path: string,
  encoding: string,
  { bytes, places, offset, hex }: Replaced,
  { line, colours }: Messages,
): void {
  const name = printable(path === '-' ? said('standard input') : path);
  const lost = `${count(bytes, 'byte')} at ${count(places, 'place')} could not be decoded as ${encoding}`;
  const told = said(`${lost}, the first at byte ${offset} (${hex}); U+FFFD stands there`);
  line(`${colours.yellow('papercleaner:')} ${name}: ${told}`);
}
