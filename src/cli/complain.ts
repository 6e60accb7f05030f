import { printable } from '../printable.js';
import { said } from './lang/said.js';

/** Says on standard error what is wrong. */
export function complain(message: string, stack = ''): void {
  process.stderr.write(`papercleaner: ${printable(said(message))}${stack}\n`);
}
