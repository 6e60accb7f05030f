import type { CommandShape, commandTree, OptionShape, Value } from './command-tree.js';

/** The completion script for fish, from 3.0 on. */
export function fishCompletion({ program, commands }: ReturnType<typeof commandTree>): string {
  const first = commands.map(({ name, summary }) => line("''", `-a ${name}`, summary));
  return `# fish completion for papercleaner: papercleaner completion fish | source

# the command that is being completed, or nothing before it
function __papercleaner_on
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if not string match -q -- '-*' $word
            test "$word" = "$argv[1]"
            return
        end
    end
    test -z "$argv[1]"
end

complete -c papercleaner -f
${first.join('\n')}
${optionLines(program, "''")}

${commands.map((command) => [optionLines(command, command.name), argumentLines(command)].join('\n').trim()).join('\n\n')}
`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

const line = (on: string, what: string, description: string): string =>
  `complete -c papercleaner -n ${quoted(`__papercleaner_on ${on}`)} ${what} -d ${quoted(description)}`;

const optionLines = ({ options }: CommandShape, on: string): string =>
  options
    .map((option) => line(on, [...namesOf(option), ...behind(option.value)].join(' '), option.description))
    .join('\n');

const namesOf = ({ short, long }: OptionShape): string[] => [
  ...(short === null ? [] : [`-s ${short.slice(1)}`]),
  `-l ${long.slice(2)}`,
];

function argumentLines({ name, arguments: [argument] }: CommandShape): string {
  if (argument === undefined) return '';
  const { among, paths, description } = argument;
  const offers = [
    ...(among.length > 0 ? [`-a ${quoted(among.join(' '))}`] : []),
    ...(paths === null ? [] : ['-F']),
  ];
  return offers.length === 0 ? '' : line(name, offers.join(' '), description);
}

/** Does a value follow, and what may it be? */
function behind(value: Value | null): string[] {
  if (value === null) return [];
  const { among, list, paths } = value;
  if (paths === 'folders') return ["-x -a '(__fish_complete_directories)'"];
  if (paths === 'files') return ['-r -F'];
  if (list) return [`-x -a ${quoted(`(__fish_append , ${among.join(' ')})`)}`];
  return among.length === 0 ? ['-x'] : [`-x -a ${quoted(among.join(' '))}`];
}
