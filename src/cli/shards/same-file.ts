import { statSync } from 'node:fs';
import { identity, lookAt } from '../output.js';

/** Do the two paths lead to one file that is there? What cannot be looked at is said when it is to be written. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [lookAt(one, statSync), lookAt(other, statSync)];
  return first !== undefined && second !== undefined && identity(first) === identity(second);
}
