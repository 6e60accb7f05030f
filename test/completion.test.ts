/**
 * The completion scripts, in the shells themselves: what is offered when Tab is pressed. bash is everywhere; where zsh,
 * fish, or a terminal for them to run in is missing, their tests are skipped, and the reporter says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { commandTree } from '../src/cli/completion/command-tree.js';
import { buildProgram } from '../src/cli/program.js';
import { BIN, folderWith, inProcess } from './command-line.js';

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const SHELLS = {
  bash: has('bash', '--version'),
  zsh: has('zsh', '--version'),
  fish: has('fish', '--version'),
};
/** util-linux's, which runs a program in a terminal of its own; that of macOS takes other options. */
const SCRIPT = has('script', '-qec', 'true', '/dev/null');
const tree = commandTree(await buildProgram());
const names = tree.commands.map(({ name }) => name);

/** The scripts as they are printed, by shell. */
const scripts: Record<string, string> = {};
/** A folder with them, pages, and other files whose names begin like words that are offered elsewhere. */
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'papercleaner-test-'));
  for (const folder of ['raw', 'raw pages', 'functions']) mkdirSync(join(cwd, folder));
  for (const file of ['raw/p1.txt', 'raw pages/p 1.txt', 'words.tsv', 'json-of-mine'])
    writeFileSync(join(cwd, file), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, 'completion', shell]);
    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
    scripts[shell] = String(stdout);
    writeFileSync(join(cwd, `script.${shell}`), stdout);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

type Asked = [line: string, offered: readonly string[]];
const FORMATS = ['json', 'jsonl', 'md', 'text'];
const LINES: Asked[] = [
  ['papercleaner ', [...names].sort()],
  ['papercleaner voc', ['vocabulary']],
  ['papercleaner fix --format ', FORMATS],
  ['papercleaner fix -f ', FORMATS],
  ['papercleaner fix --format=js', ['json', 'jsonl']],
  ['papercleaner fix raw --variant ', ['keep', 'simplified', 'traditional']],
  ['papercleaner fix --keep', ['--keep-uncertain-hyphens']],
  ['papercleaner fix --encoding gb', ['gb18030']],
  ['papercleaner fix --only doub', ['doubled-text']],
  ['papercleaner fix --only doubled-text,just', ['doubled-text,justification-spaces']],
  ['papercleaner explain just', ['justification-spaces']],
  ['papercleaner validate --reporter j', ['json', 'jsonl', 'junit']],
  ['papercleaner validate --rule cut', ['cut-line']],
  ['papercleaner completion ', ['bash', 'fish', 'zsh']],
  ['papercleaner help comp', ['completion']],
];

/** What bash has in COMPREPLY: `--format=js` is three words to it. */
function bashOffers(line: string): string[] {
  const words = line
    .replace('=', ' = ')
    .split(' ')
    .map((word) => `'${word}'`);
  const script = `source ./script.bash 2>&1; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}
    _papercleaner 2>&1; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], { cwd, encoding: 'utf8' });
  return stdout.split('\n').filter((word) => word !== '');
}

/** What stands on the screen after lines were typed in a shell; the first one makes it ready. */
function typed(shell: string, lines: string[]): string {
  const { stdout } = spawnSync('script', ['-qec', shell, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    input: [...lines, 'exit', ''].join('\n'),
    env: { PATH: process.env.PATH, TERM: 'dumb', HOME: cwd, PS1: '> ' },
    timeout: 30_000,
  });
  return stdout;
}

/** Typed with Tabs, and the words that the command is called with then. */
const TYPED: [keys: string, called: string][] = [
  ['papercleaner insp\traw/\t', '<inspect><raw/p1.txt>'],
  ['papercleaner fix raw\\ \tp\t', '<fix><raw pages/p 1.txt>'],
  ['papercleaner fix "raw pages/\t', '<fix><raw pages/p 1.txt>'],
  ['papercleaner fix --vocabulary wor\t', '<fix><--vocabulary><words.tsv>'],
  ['papercleaner fix --format json-\t', '<fix><--format><json->'],
  ['papercleaner fix --format=m\traw/\t', '<fix><--format=md><raw/p1.txt>'],
  ['papercleaner explain raw/\t', '<explain><raw/p1.txt>'],
  ['papercleaner fix -o wor\t', '<fix><-o><wor>'],
  ['papercleaner fix -- -\t', '<fix><--><->'],
  ['papercleaner vocabulary --files-from wor\t', '<vocabulary><--files-from><words.tsv>'],
];

describe.skipIf(!SHELLS.bash)('bash', () => {
  test.each(LINES)('%s', (line, offered) => {
    // as other shells do, bash puts back what stands before the comma by itself
    expect(bashOffers(line).sort()).toEqual(offered);
  });

  test.skipIf(!SCRIPT).each(TYPED)('typed: %j', (keys, called) => {
    const ready = `source ./script.bash; papercleaner() { printf '<%s>' "$@"; echo; }`;
    expect(typed('bash --norc --noprofile -i', [ready, keys])).toContain(`\n${called}\r\n`);
  });
});

describe.skipIf(!SHELLS.zsh || !SCRIPT)('zsh', () => {
  /** Ready to complete, with a note of all that is offered. */
  const READY = `autoload -Uz compinit; compinit -u -d ./dump; eval "$(<./script.zsh)"
papercleaner() { print -r -- "<\${(j:><:)@}>" }
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a offered
  builtin compadd -O offered "$@"
  print -rl -- $offered >> ./offered
  builtin compadd "$@"
}
`;

  function zsh(keys: string): { screen: string; offered: string[] } {
    writeFileSync(join(cwd, 'ready'), READY);
    writeFileSync(join(cwd, 'offered'), '');
    const screen = typed('zsh -f -i', ['source ./ready', keys]);
    const offered = readFileSync(join(cwd, 'offered'), 'utf8').split('\n');
    return { screen, offered: [...new Set(offered)].filter((word) => word !== '') };
  }

  test.each(LINES)('%s', (line, offered) => {
    const found = zsh(`${line}\t`);
    // what stands before the comma is none of the words
    expect(found.offered.sort()).toEqual(offered.map((word) => word.replace(/^.*,/, '')));
    expect(found.screen).not.toMatch(/bad option|_papercleaner:|_arguments:/);
  });

  test.each(TYPED)('typed: %j', (keys, called) => {
    const { screen } = zsh(keys);
    expect(screen).toContain(`\n${called}\r\n`);
  });

  it('offers no option twice, and none beside its contrary', () => {
    const { offered } = zsh('papercleaner fix --color --quiet --form\t');
    expect(offered).toEqual(['--format']);
    expect(zsh('papercleaner fix --format md --quiet --ver\t').offered).toEqual([]);
    expect(zsh('papercleaner fix --color --no-c\t').offered).toEqual(['--no-config']);
  });

  it('is found as a file of fpath', () => {
    writeFileSync(join(cwd, 'functions/_papercleaner'), scripts.zsh as string);
    const ready = 'fpath=(./functions $fpath); autoload -Uz compinit; compinit -u -d ./other-dump';
    const called = `papercleaner() { print -r -- "<\${(j:><:)@}>" }`;
    const screen = typed('zsh -f -i', [`${ready}; ${called}`, 'papercleaner insp\traw/\t']);
    expect(screen).toContain('\n<inspect><raw/p1.txt>\r\n');
  });
});

describe.skipIf(!SHELLS.fish)('fish', () => {
  function fishOffers(line: string): string[] {
    const { stdout, stderr } = spawnSync(
      'fish',
      ['-N', '-c', 'source ./script.fish; complete -C $argv[1]', line],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8' },
      },
    );
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => row.split('\t')[0] as string);
  }

  test.each(LINES)('%s', (line, offered) => {
    expect(
      fishOffers(line)
        .map((word) => word.replace('--format=', ''))
        .sort(),
    ).toEqual(offered);
  });

  test.each<Asked>([
    ['papercleaner fix raw/', ['raw/p1.txt']],
    ['papercleaner explain raw/', ['raw/p1.txt']],
    ['papercleaner fix --vocabulary wor', ['words.tsv']],
    ['papercleaner fix -o raw', ['raw pages/', 'raw/']],
    ['papercleaner fix --format json-', []],
    ['papercleaner completion raw', []],
  ])('%s', (line, offered) => {
    expect(fishOffers(line).sort()).toEqual(offered);
  });
});

describe('the scripts', () => {
  test.each(['bash', 'zsh', 'fish'])('%s: every command, option and choice', (shell) => {
    const script = scripts[shell] as string;
    for (const { name, options } of tree.commands) {
      expect(script).toContain(name);
      for (const { short, long, value } of options) {
        expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
        if (short !== null) expect(script).toContain(shell === 'fish' ? `-s ${short.slice(1)}` : short);
        for (const word of value?.among ?? []) expect(script).toContain(word);
      }
    }
  });
});

describe('completion', () => {
  test.each([
    ['no shell', [], /missing required argument 'shell'/],
    ['a shell that is not known', ['tcsh'], /Allowed choices are bash, zsh, fish/],
    ['two shells', ['bash', 'zsh'], /too many arguments/],
  ])('%s: exit 2', async (_, args, message) => {
    const run = await inProcess(['completion', ...args], { cwd: folderWith() });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});
