/**
 * What a command goes by: its flags, then the variables, then the configuration with its overrides, then the defaults.
 *
 * The stronger place sets a value as a whole, lists too; only the rules of `validate` are set one by one.
 */
import type { Command } from 'commander';
import type { Config, FlagValues } from './config/config.js';
import { findConfig } from './config/find.js';
import { applyEnvironment } from './environment.js';
import { speakAsConfigured } from './lang/said.js';
import type { MessageFlags } from './options.js';

export interface Settings<Flags> {
  /** Of the run as a whole, and of pages for which no override speaks. */
  run: Flags;
  /** For a page by its path, `-` for standard input. */
  page(path: string): Flags;
  /** Of the file that was found; null where there is none, or none is wanted. */
  config: Config | null;
}

/**
 * Takes what the command line leaves open from the environment, and what that leaves open from the configuration.
 *
 * @param byFlagOnly options of this command that neither of the two sets
 * @throws UsageError where the one or the other says what cannot be
 */
export async function settle<Flags extends object>(
  command: Command,
  byFlagOnly: readonly string[] = [],
): Promise<Settings<Flags>> {
  applyEnvironment(command, process.env, byFlagOnly);
  const given = command.opts<Flags>();
  const config = await wantedConfig(command);
  if (config === null) return { run: given, page: () => given, config };
  const put = (values: FlagValues): Flags => withValues(command, given, values, byFlagOnly);
  const run = put(config.flagsFor([]));
  await speakAsConfigured((run as MessageFlags).lang);
  const pages = new Map<string, Flags>([['', run]]);
  const page = (path: string): Flags => {
    const applying = config.applying(path);
    const known = pages.get(applying.join());
    if (known !== undefined) return known;
    const flags = put(config.flagsFor(applying));
    pages.set(applying.join(), flags);
    return flags;
  };
  return { run, page, config };
}

/** What is made of the flags of a page, made once for all pages that have the same. */
export function perFlags<Flags extends object, Made>(
  flagsFor: (path: string) => Flags,
  make: (flags: Flags) => Made,
): (path: string) => Made {
  const made = new Map<Flags, Made>();
  return (path) => {
    const flags = flagsFor(path);
    let own = made.get(flags);
    if (own === undefined) {
      own = make(flags);
      made.set(flags, own);
    }
    return own;
  };
}

/** Did the command line or the environment set it? */
export function isGiven(command: Command, flag: string): boolean {
  const source = command.getOptionValueSource(flag);
  return source === 'cli' || source === 'env';
}

/** `--no-config` comes first: a module would be run to be read. */
async function wantedConfig(command: Command): Promise<Config | null> {
  if (command.getOptionValue('config') === false) return null;
  const found = await findConfig(process.cwd());
  if (found === null) return null;
  const { readConfig } = await import('./config/config.js');
  return readConfig(found);
}

function withValues<Flags extends object>(
  command: Command,
  given: Flags,
  values: FlagValues,
  byFlagOnly: readonly string[],
): Flags {
  const flags = { ...given } as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) {
    const taken = command.options.some(
      (option) => option.attributeName() === name && !byFlagOnly.includes(option.long ?? ''),
    );
    if (!taken) continue;
    if (!isGiven(command, name)) flags[name] = value;
    else if (isRecord(value)) flags[name] = { ...value, ...(flags[name] as object) };
  }
  return flags as Flags;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
