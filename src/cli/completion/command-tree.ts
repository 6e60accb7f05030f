import type { Argument, Command, Option } from 'commander';
import { ENCODINGS } from '../../encodings.js';
import { RULES } from '../../explain/rules.js';
import { TRANSFORMS } from '../../transforms/index.js';
import { REPORTERS } from '../../validate/reporters/index.js';
import { VALIDATE_RULES } from '../../validate/rules/index.js';

/**
 * The commands as plain data: what the completion scripts and the man page are written from.
 *
 * All of it is read off the commands themselves, as `--help` is. Only what commander has no place for is said here: which
 * values an option suggests without refusing others, and what is a path.
 */
export interface CommandShape {
  name: string;
  summary: string;
  /** As `--help` prints them, before and after the options. */
  description: string;
  epilogue: string;
  /** `papercleaner fix [options] [paths...]` */
  usage: string;
  arguments: ArgumentShape[];
  options: OptionShape[];
}

export interface ArgumentShape extends Value {
  description: string;
  variadic: boolean;
}

export interface OptionShape {
  /** As declared: `-f, --format <name>`. */
  flags: string;
  short: string | null;
  long: string;
  description: string;
  choices: readonly string[];
  defaultValue: string | null;
  /** What stands behind it; null where nothing does. */
  value: Value | null;
  /** Names of the options that it does not go together with. */
  excludes: string[];
}

/** What may be written in a place. */
export interface Value {
  name: string;
  /** Words to choose from, or to suggest. */
  among: readonly string[];
  /** Several of them, with commas between. */
  list: boolean;
  paths: 'files' | 'folders' | null;
}

/** Placeholders that stand for paths. */
const PATHS: Record<string, 'files' | 'folders'> = {
  file: 'files',
  files: 'files',
  list: 'files',
  path: 'files',
  paths: 'files',
  shard: 'files',
  what: 'files',
  folder: 'folders',
};

const named = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);
/** Words that are taken beside or without a list of choices, by option, or by argument. */
const SUGGESTED: Record<string, readonly string[]> = {
  '--encoding': ENCODINGS,
  '--only': named(TRANSFORMS),
  '--skip': named(TRANSFORMS),
  '--reporter': named(REPORTERS),
  '--rule': named(VALIDATE_RULES),
  what: named(RULES),
};
const LISTS = new Set(['--only', '--skip']);

/** The program itself, and each of its commands, in the order of `--help`. */
export function commandTree(program: Command): { program: CommandShape; commands: CommandShape[] } {
  const commands = program.createHelp().visibleCommands(program);
  const names = named(commands.map((command) => ({ name: command.name() })));
  const shapes = commands.map((command) => {
    const shape = shapeOf(command);
    // commander's own command takes the name of any other
    if (command.name() === 'help') for (const argument of shape.arguments) argument.among = names;
    return shape;
  });
  return { program: shapeOf(program), commands: shapes };
}

function shapeOf(command: Command): CommandShape {
  const help = command.createHelp();
  return {
    name: command.name(),
    summary: help.subcommandDescription(command),
    description: help.commandDescription(command),
    epilogue: epilogueOf(command),
    usage: help.commandUsage(command),
    arguments: command.registeredArguments.map(argumentShape),
    options: help.visibleOptions(command).map((option) => optionShape(option, command)),
  };
}

/** What `addHelpText` puts behind the help: commander gives it only where it prints. */
function epilogueOf(command: Command): string {
  const { writeOut } = command.configureOutput();
  let printed = '';
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
  });
  command.outputHelp();
  command.configureOutput(writeOut === undefined ? {} : { writeOut });
  return printed.slice(command.helpInformation().length).trim();
}

function argumentShape(argument: Argument): ArgumentShape {
  const { description, variadic, argChoices } = argument;
  return { ...valueShape(argument.name(), argument.name(), argChoices), description, variadic };
}

function optionShape(option: Option, command: Command): OptionShape {
  const placeholder = /[<[](.+?)(?:\.\.\.)?[>\]]$/.exec(option.flags)?.[1];
  const long = option.long ?? option.short ?? '';
  const excluded = command.options.filter((other) => other !== option && excludes(option, other));
  return {
    flags: option.flags,
    short: option.short ?? null,
    long,
    description: option.description,
    choices: option.argChoices ?? [],
    defaultValue: typeof option.defaultValue === 'string' ? option.defaultValue : null,
    value: placeholder === undefined ? null : valueShape(placeholder, long, option.argChoices),
    excludes: excluded.flatMap((other) => [other.short, other.long].filter((name) => name !== undefined)),
  };
}

/** Declared so, of either of the two; or one is the other's contrary. */
function excludes(one: Option, other: Option): boolean {
  // commander keeps this list to itself, in its types
  const conflictsOf = (option: Option) => (option as unknown as { conflictsWith: string[] }).conflictsWith;
  return (
    one.attributeName() === other.attributeName() ||
    conflictsOf(one).includes(other.attributeName()) ||
    conflictsOf(other).includes(one.attributeName())
  );
}

const valueShape = (name: string, key: string, choices: readonly string[] | undefined): Value => ({
  name,
  among: choices ?? SUGGESTED[key] ?? [],
  list: LISTS.has(key),
  paths: choices === undefined ? (PATHS[name] ?? null) : null,
});
