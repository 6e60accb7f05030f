import { Argument, Command } from 'commander';
import { EXIT, type ExitCode } from './exit.js';
import { helpText } from './lang/help.js';
import { printReport } from './one-page.js';

/** How each shell's script is written; loaded when it is asked for. */
const SHELLS = {
  bash: async () => (await import('./completion/completion-bash.js')).bashCompletion,
  zsh: async () => (await import('./completion/completion-zsh.js')).zshCompletion,
  fish: async () => (await import('./completion/completion-fish.js')).fishCompletion,
};

/** `papercleaner completion`: what the shell offers when Tab is pressed. */
export function completionCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('completion')
    .summary('print a completion script for your shell')
    .description(DESCRIPTION)
    .addArgument(new Argument('<shell>', 'whose script to print').choices(Object.keys(SHELLS)))
    .addHelpText('after', helpText(EPILOGUE));
  return command.action(async (shell: keyof typeof SHELLS) => {
    const [{ commandTree }, script] = await Promise.all([
      import('./completion/command-tree.js'),
      SHELLS[shell](),
    ]);
    await printReport(script(commandTree(command.parent as Command)));
    finish(EXIT.done);
  });
}

const DESCRIPTION = `Prints a script that teaches your shell the commands, the options and their
values, so that Tab completes them. Print it anew after an update.`;

const EPILOGUE = `
bash, in ~/.bashrc:
  eval "$(papercleaner completion bash)"

zsh, in ~/.zshrc, after compinit:
  eval "$(papercleaner completion zsh)"

fish:
  papercleaner completion fish > ~/.config/fish/completions/papercleaner.fish

Examples:
  papercleaner completion bash
  papercleaner completion zsh > ~/.zfunc/_papercleaner

Exit codes: 0 done; 2 wrong usage.`;
