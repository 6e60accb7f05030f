import type { ArgumentShape, CommandShape, commandTree, OptionShape, Value } from './command-tree.js';

/** The completion script for zsh: to be evaluated after compinit, or saved as `_papercleaner` in a folder of `fpath`. */
export function zshCompletion({ program, commands }: ReturnType<typeof commandTree>): string {
  const described = commands.map(
    ({ name, summary }) => `        ${quoted(`${name.replaceAll(':', '\\:')}:${summary}`)}`,
  );
  const cases = commands.map(
    (command) => `        ${command.name})\n          _arguments -s -S${specsOf(command)}\n          ;;`,
  );
  return `#compdef papercleaner
# zsh completion for papercleaner: eval "$(papercleaner completion zsh)"

_papercleaner() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C -s${continued(program.options.flatMap(optionSpecs))} \\
    '1: :->command' \\
    '*:: :->argument'
  case $state in
    command)
      local -a commands
      commands=(
${described.join('\n')}
      )
      _describe -t commands 'command' commands
      ;;
    argument)
      curcontext="\${curcontext%:*:*}:papercleaner-$line[1]:"
      case $line[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _papercleaner ]]; then
  _papercleaner "$@"
else
  compdef _papercleaner papercleaner
fi
`;
}

const specsOf = ({ options, arguments: places }: CommandShape): string =>
  continued([...options.flatMap(optionSpecs), ...places.map(argumentSpec)], '            ');

const continued = (specs: readonly string[], indent = '    '): string =>
  specs.map((spec) => ` \\\n${indent}${spec}`).join('');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** In the specs of _arguments, brackets and colons part one thing from another. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

function optionSpecs({ short, long, description, value, excludes }: OptionShape): string[] {
  const names = short === null ? [long] : [short, long];
  // a list may be given in several pieces; after --help or --version nothing else is of use
  const alone = long === '--help' || long === '--version';
  const exclusion = value?.list ? '*' : `(${(alone ? ['- *'] : [...names, ...excludes]).join(' ')})`;
  const behind = value === null ? '' : `:${escaped(value.name)}:${actionOf(value)}`;
  return names.map((name) => {
    const joint = value === null ? '' : name.startsWith('--') ? '=' : '+';
    return quoted(`${exclusion}${name}${joint}[${escaped(description)}]${behind}`);
  });
}

const argumentSpec = (argument: ArgumentShape): string =>
  quoted(`${argument.variadic ? '*' : ''}:${escaped(argument.name)}:${actionOf(argument)}`);

function actionOf({ among, list, paths }: Value): string {
  if (paths === 'folders') return '_path_files -/';
  if (paths === 'files' && among.length === 0) return '_files';
  // a blank before an action: it does not take the options that _arguments would hand on
  if (paths === 'files') return ` _alternative "files::_files" "words::(${among.join(' ')})"`;
  if (list) return `_sequence compadd - ${among.join(' ')}`;
  return among.length === 0 ? ' ' : `(${among.join(' ')})`;
}
