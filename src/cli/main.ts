/** What a call comes to: its exit code, and what broken pipes and signals mean to the shell. */
import { EXIT } from './exit.js';
import { speakAsAsked } from './lang/said.js';
import { complain } from './messages.js';
import { describeOsError } from './os-error.js';
import { watchSignals } from './signals.js';
import { isClosedPipe, writeStdout } from './stdout.js';
import { readVersion } from './version.js';

/** Runs the command line and returns the exit code. Never throws, and never ends the process but on a signal. */
export async function main(args: readonly string[]): Promise<number> {
  watchSignals();
  await speakAsAsked(args, process.env);
  // writers learn of errors by their callbacks; without a listener Node would throw them a second time
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const { exit, printed } = await answered(args);
  try {
    await writeStdout(printed);
  } catch (error) {
    if (isClosedPipe(error)) return exit;
    complain(`standard output: ${describeOsError(error)}`);
    return EXIT.trouble;
  }
  return exit;
}

/** The version needs no commander: with it the program took 1.7 times as long to start as Node by itself, without it 1.2. */
async function answered(args: readonly string[]): Promise<{ exit: number; printed: string }> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V'))
    return { exit: EXIT.done, printed: `${readVersion()}\n` };
  const { runProgram } = await import('./program.js');
  return runProgram(args);
}
