import type { Command, Option } from 'commander';
import { UsageError } from './exit.js';

/**
 * Not worth a variable: what names the inputs of one call, and colour, which has NO_COLOR and FORCE_COLOR. Nor have options
 * that begin with `--no-` one: what takes back another option is that one's variable, set to 0.
 */
const BY_FLAG_ONLY = new Set(['--files-from', '--null', '--color']);

/** `--out-dir` → `PAPERCLEANER_OUT_DIR` */
export function variableName(option: Option): string {
  return `PAPERCLEANER_${option.long?.slice(2).replaceAll('-', '_').toUpperCase()}`;
}

/**
 * Takes the options that the command line leaves open from the environment.
 *
 * Not commander's `env()`: that reads `PAPERCLEANER_QUIET=0` as yes, and an empty variable as a value.
 *
 * @param byFlagOnly more options of this command that no variable sets
 * @throws UsageError for a value that the flag would not take either.
 */
export function applyEnvironment(
  command: Command,
  env: NodeJS.ProcessEnv,
  byFlagOnly: readonly string[] = [],
): void {
  const flagged = command.options.filter((option) => isFlagged(command, option));
  for (const option of command.options) {
    const value = env[variableName(option)];
    const name = option.long ?? '';
    if (!value || option.negate || BY_FLAG_ONLY.has(name) || byFlagOnly.includes(name)) continue;
    if (flagged.some((flag) => flag === option || excludes(flag, option) || excludes(option, flag))) continue;
    command.setOptionValueWithSource(option.attributeName(), parse(option, value), 'env');
  }
}

function isFlagged(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === 'cli';
}

/** With `--out-dir` given, PAPERCLEANER_STDOUT has nothing to say. */
function excludes(one: Option, other: Option): boolean {
  // commander keeps this list to itself, in its types
  const { conflictsWith } = one as unknown as { conflictsWith: string[] };
  return conflictsWith.includes(other.attributeName());
}

function parse(option: Option, value: string): unknown {
  const variable = variableName(option);
  if (option.isBoolean()) {
    if (/^(?:1|true|yes|on)$/i.test(value)) return true;
    if (/^(?:0|false|no|off)$/i.test(value)) return false;
    throw new UsageError(`${variable}: '${value}' is neither 1 nor 0`);
  }
  try {
    return option.parseArg === undefined ? value : option.parseArg(value, undefined);
  } catch (error) {
    throw new UsageError(`${variable}: ${(error as Error).message}`);
  }
}
