import { isatty } from 'node:tty';
import { Chalk, type ChalkInstance } from 'chalk';

/** What decides on colour, strongest first: the flag, NO_COLOR, FORCE_COLOR, whether messages go to a terminal. */
export interface ColourEvidence {
  flag: boolean | undefined;
  env: NodeJS.ProcessEnv;
  isTerminal: boolean;
}

export function wantsColour({ flag, env, isTerminal }: ColourEvidence): boolean {
  if (flag !== undefined) return flag;
  // no-color.org: any value but the empty one
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** chalk 5 decides by FORCE_COLOR and the terminal on standard output, and does not know NO_COLOR: we tell it. */
export function colours(wanted: boolean): ChalkInstance {
  return new Chalk({ level: wanted ? 1 : 0 });
}

export const STDOUT = 1;
export const STDERR = 2;

/** The colours of what goes to one of these, by `--color` and the terminal that may be there. */
export const coloursOn = (output: typeof STDOUT | typeof STDERR, flag: boolean | undefined): ChalkInstance =>
  colours(wantsColour({ flag, env: process.env, isTerminal: isatty(output) }));
