import type { commandTree, OptionShape, Value } from './command-tree.js';

/**
 * The completion script for bash, from 3.2 on (macOS has no later one), without the package bash-completion.
 *
 * Where nothing is offered, bash completes file names by itself, quotes and `~` included: so paths need nothing said. Where
 * words are to choose from, that is switched off (bash 4 can; 3.2 offers files where no word fits).
 */
export function bashCompletion({ program, commands }: ReturnType<typeof commandTree>): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      if (option.value === null) return [];
      const names = namesOf(option).map((flag) => quoted(`${name} ${flag}`));
      return [`    ${names.join('|')}) ${offer(option.value)}; return ;;`];
    }),
  );
  const flags = [program, ...commands].map(
    (command) =>
      `      ${quoted(command === program ? '' : command.name)}) ${words(command.options.flatMap(namesOf))} ;;`,
  );
  const places = commands.flatMap(({ name, arguments: [argument] }) =>
    argument === undefined ? [] : [`    ${quoted(name)}) ${offer(argument)} ;;`],
  );
  return `# bash completion for papercleaner: eval "$(papercleaner completion bash)"

_papercleaner_words() {
  compopt +o default 2>/dev/null
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

# several of the words, with commas between
_papercleaner_list() {
  compopt +o default -o nospace 2>/dev/null
  local IFS=$' \\t\\n' before=''
  if [[ $cur == *,* ]]; then before="\${cur%,*},"; fi
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}

_papercleaner_folders() {
  compopt -o filenames +o default 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(compgen -d -- "$cur"))
}

# one of the words, or a file
_papercleaner_words_or_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(IFS=$' \\t\\n'; compgen -W "$1" -- "$cur") $(compgen -f -- "$cur"))
}

_papercleaner() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' ended='' word
  COMPREPLY=()
  # to bash, --format=json is three words
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word == '--' ]]; then ended=1
    elif [[ -z $command && $word != -* ]]; then command=$word
    fi
  done
  if [[ -z $ended ]]; then
    case "$command $prev" in
${values.join('\n')}
    esac
    if [[ $cur == -* ]]; then
      case $command in
${flags.join('\n')}
      esac
      return
    fi
  fi
  case $command in
    '') ${words(commands.map(({ name }) => name))} ;;
${places.join('\n')}
  esac
}

complete -o default -o bashdefault -F _papercleaner papercleaner
`;
}

const namesOf = ({ short, long }: OptionShape): string[] => (short === null ? [long] : [short, long]);

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const words = (among: readonly string[]): string => `_papercleaner_words ${quoted(among.join(' '))}`;

/** The shell command that offers what may stand in a place; of files alone, bash knows by itself. */
function offer({ among, list, paths }: Value): string {
  if (paths === 'folders') return '_papercleaner_folders';
  if (paths === 'files')
    return among.length === 0 ? ':' : `_papercleaner_words_or_files ${quoted(among.join(' '))}`;
  return list ? `_papercleaner_list ${quoted(among.join(' '))}` : words(among);
}
