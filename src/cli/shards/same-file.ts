import { statSync } from 'node:fs';
import { identity } from '../output.js';

/** Do the two paths lead to one file that is there? */
export function isSameFile(one: string, other: string): boolean {
  const there = identityOf(one);
  return there !== undefined && there === identityOf(other);
}

/** What cannot be looked at cannot be written either, and that is said then. */
function identityOf(path: string): string | undefined {
  try {
    return identity(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}
