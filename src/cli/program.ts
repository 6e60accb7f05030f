/** The program as commander knows it: its commands, and what their errors mean to the shell. */
import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { EXIT, UsageError } from './exit.js';
import { HELP } from './lang/help.js';
import { complain, debugStack } from './messages.js';
import { addLanguageOption } from './options.js';
import { readVersion } from './version.js';

/** Each is loaded where it is called, or where all are listed: most of what one needs, the others do not. */
const COMMANDS = {
  fix: async () => (await import('./fix.js')).fixCommand,
  validate: async () => (await import('./validate.js')).validateCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  inspect: async () => (await import('./inspect.js')).inspectCommand,
  shard: async () => (await import('./shard.js')).shardCommand,
  worker: async () => (await import('./worker.js')).workerCommand,
  merge: async () => (await import('./merge.js')).mergeCommand,
  vocabulary: async () => (await import('./vocabulary.js')).vocabularyCommand,
  init: async () => (await import('./init.js')).initCommand,
  config: async () => (await import('./config.js')).configCommand,
  completion: async () => (await import('./completion.js')).completionCommand,
};
type CommandName = keyof typeof COMMANDS;
const ALL = Object.keys(COMMANDS) as CommandName[];

/**
 * In percent: how far the heap may grow before it is collected. V8 would let it grow to four times what is in use, a hundred
 * megabytes more for a folder of 100,000 pages, and take 3 % less time.
 */
const HEAP_GROWTH = 30;

/** Runs a command line: the exit code, and what commander wants printed. */
export async function runProgram(args: readonly string[]): Promise<{ exit: number; printed: string }> {
  let exit: number = EXIT.done;
  let printed = '';
  const program = await buildProgram(
    namedIn(args),
    (code) => {
      exit = code;
    },
    (text) => {
      printed += text;
    },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    exit = exitOf(error, args);
  }
  return { exit, printed };
}

/** The commands that a call needs: the one it names, none for the version, and all for what speaks of all. */
function namedIn(args: readonly string[]): readonly CommandName[] {
  const [first = ''] =
    args[0] === '--lang' ? args.slice(2) : args.filter((arg) => !arg.startsWith('--lang='));
  if (first === '--version' || first === '-V') return [];
  return first !== 'completion' && Object.hasOwn(COMMANDS, first) ? [first as CommandName] : ALL;
}

/** The commands; what they print and end with goes nowhere unless it is asked for. */
export async function buildProgram(
  names: readonly CommandName[] = ALL,
  finish: (code: number) => void = () => {},
  print: (text: string) => void = () => {},
): Promise<Command> {
  const program = new Command('papercleaner')
    .description('Turns raw newspaper text into clean articles, and loses no character.')
    .version(readVersion());
  const commands = await Promise.all(names.map((name) => COMMANDS[name]()));
  for (const command of commands) program.addCommand(command(finish));
  program.hook('preAction', async () => {
    // loaded here: the help and the version need none of it
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  });
  // given before the command, it is meant for that
  program.hook('preAction', (_, command) => {
    if (program.getOptionValueSource('lang') !== 'cli' || command.getOptionValueSource('lang') === 'cli')
      return;
    command.setOptionValueWithSource('lang', program.getOptionValue('lang'), 'cli');
  });
  for (const command of [program, ...program.commands]) {
    addLanguageOption(command);
    command
      .exitOverride()
      .configureHelp(HELP)
      .configureOutput({
        writeOut: print,
        outputError: (text) => complain(onOneLine(text)),
      });
  }
  return program;
}

/** `error: unknown option` and, on a line of its own, what may have been meant. */
function onOneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replace('\n', ' ');
}

function exitOf(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError) {
    // commander has said what is wrong, or printed the help it was asked for
    const path = args.find((arg) => error.message.includes(`'${arg}'`) && existsSync(arg));
    if (path !== undefined && error.code === 'commander.unknownCommand') {
      complain(`to clean the file ${path}, write: papercleaner fix ${path}`);
    }
    if (path !== undefined && error.code === 'commander.unknownOption') {
      complain(`if the file ${path} is meant, write: ./${path}`);
    }
    return error.exitCode === 0 ? EXIT.done : EXIT.trouble;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.trouble;
  }
  complain(`${String(error)}. This is a fault of papercleaner: please report it`, debugStack(error));
  return EXIT.fault;
}
