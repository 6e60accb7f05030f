/**
 * The GitHub Action and the pre-commit hook: their files are what GitHub and pre-commit take, and their scripts run.
 *
 * GitHub itself is not here: the scripts of the steps are run as its runner runs them. The hook is installed and run by
 * pre-commit where that and a registry for its packages are at hand; everywhere, its entry is run as pre-commit would.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { buildProgram } from '../src/cli/program.js';
import { BIN, folderWith } from './command-line.js';

interface Step {
  name: string;
  uses?: string;
  shell?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const README = read('README.md');
const PACKAGE = JSON.parse(read('package.json'));
const action: Action = parse(read('action.yml'));
const [hook, ...otherHooks] = parse(read('.pre-commit-hooks.yaml'));

/** How this machine reaches the registry: without the certificate of its proxy, npm waits for minutes. */
const NETWORK = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(?:node_extra_ca_certs|https_proxy|no_proxy|npm_config_registry)$/i.test(name),
  ),
) as Record<string, string>;

const call = (command: string, args: string[], cwd = ROOT, env: Record<string, string> = {}) =>
  spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    timeout: 150_000,
  });

/** A program of this name that notes its arguments, one in brackets after the other, and then runs a line of shell. */
function stub(folder: string, name: string, line = ''): void {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const file = join(folder, 'bin', name);
  const script = `#!/bin/sh\n{ printf '${name}'; printf ' [%s]' "$@"; echo; } >> '${folder}/calls'\n${line}\n`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
}

/** Fixes a page in the folder, which is a git repository then, as a corpus is. */
function corpus(): string {
  const folder = folderWith({ 'raw/p1.txt': read('fixtures/pages/zh-frames-notice/input.txt') });
  expect(call(process.execPath, [BIN, 'fix', 'raw', '-q'], folder).status).toBe(0);
  expect(call('git', ['init', '-q'], folder).status).toBe(0);
  expect(call('git', ['add', '.'], folder).status).toBe(0);
  return folder;
}

/** A character is lost from the clean page. */
function damage(folder: string): void {
  const file = join(folder, 'clean/p1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('。', '\uFFFD。'));
  expect(call('git', ['add', '.'], folder).status).toBe(0);
}

describe('action.yml', () => {
  const VALIDATOR = fileURLToPath(new URL('../node_modules/.bin/action-validator', import.meta.url));

  it('is what GitHub takes', () => {
    const { status, stdout, stderr } = call(VALIDATOR, ['action.yml']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('would not be without the shell of a step', () => {
    const folder = folderWith({ 'action.yml': read('action.yml').replace('shell: bash', '') });
    expect(call(VALIDATOR, [join(folder, 'action.yml')]).status).not.toBe(0);
  });

  it('puts no input into the text of a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it('uses every input, and only those it has', () => {
    const used = Array.from(read('action.yml').matchAll(/inputs\.([\w-]+)/g), (match) => match[1]);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it('sets up a Node that papercleaner runs on', () => {
    const least = Number(/>=(\d+)/.exec(PACKAGE.engines.node)?.[1]);
    expect(Number(action.inputs['node-version']?.default)).toBeGreaterThan(least);
  });

  it('is used in the README with inputs that it has', () => {
    const example = Array.from(README.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), (match) => match[1] as string)
      .map((block) => parse(block))
      .find((block) => block.jobs !== undefined);
    const [job] = Object.values(example.jobs) as { steps: { uses: string; with?: object }[] }[];
    const step = job?.steps.find(({ uses }) => uses.includes('/papercleaner@'));
    for (const input of Object.keys(step?.with ?? {})) expect(Object.keys(action.inputs)).toContain(input);
    expect(step).toBeDefined();
  });
});

describe('the steps of the Action', () => {
  /** Runs the script of a step as GitHub's runner does, with the inputs that are given and the defaults of the others. */
  function run(name: string, inputs: Record<string, string>, cwd: string) {
    const step = action.runs.steps.find((one) => one.name === name) as Step;
    const given = (input: string): string => inputs[input] ?? (action.inputs[input]?.default as string);
    const env = Object.entries(step.env ?? {}).map(([variable, value]) => [
      variable,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input) => given(input)),
    ]);
    writeFileSync(join(cwd, 'step.sh'), step.run as string);
    const { status, stdout, stderr } = call(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'],
      cwd,
      {
        ...Object.fromEntries(env),
        PATH: `${join(cwd, 'bin')}:${process.env.PATH}`,
        GITHUB_ACTION_PATH: ROOT,
      },
    );
    const calls = existsSync(join(cwd, 'calls')) ? readFileSync(join(cwd, 'calls'), 'utf8') : '';
    return { status, stdout, stderr, calls: calls.split('\n').filter((one) => one !== '') };
  }

  test.each([
    {
      name: 'this very commit',
      version: '',
      calls: [
        'npm [ci] [--no-audit] [--no-fund]',
        'npm [run] [build]',
        'npm [install] [--global] [--no-audit] [--no-fund] [.]',
      ],
    },
    {
      name: 'a release',
      version: '1.2.3',
      calls: ['npm [install] [--global] [--no-audit] [--no-fund] [papercleaner@1.2.3]'],
    },
    {
      name: 'no command in its place',
      version: '$(touch x); touch x',
      calls: ['npm [install] [--global] [--no-audit] [--no-fund] [papercleaner@$(touch x); touch x]'],
    },
  ])('install $name', ({ version, calls }) => {
    const cwd = folderWith();
    stub(cwd, 'npm');
    expect(run('Install papercleaner', { version }, cwd)).toMatchObject({ status: 0, calls });
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  test.each([
    { name: 'the usual folder', inputs: {}, args: '[--] [clean]' },
    {
      name: 'several paths',
      inputs: { paths: 'clean\nraw pages/*.txt\n\n' },
      args: '[--] [clean] [raw pages/*.txt]',
    },
    {
      name: 'more arguments',
      inputs: { args: '--max-warnings 0\n--strict' },
      args: '[--max-warnings] [0] [--strict] [--] [clean]',
    },
    { name: 'a path like an option', inputs: { paths: '--help' }, args: '[--] [--help]' },
    {
      name: 'no command in its place',
      inputs: { paths: '$(touch x)', args: '`touch x` ;touch x' },
      args: '[`touch] [x`] [;touch] [x] [--] [$(touch x)]',
    },
  ])('validate $name', ({ inputs, args }) => {
    const cwd = folderWith({ 'raw pages/p.txt': '' });
    stub(cwd, 'papercleaner', 'exit 1');
    const { status, calls } = run('Validate', inputs, cwd);
    expect({ status, calls }).toEqual({
      status: 1,
      calls: [`papercleaner [validate] [--reporter] [github] ${args}`],
    });
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('annotate what is found, and fail where it is an error', () => {
    const cwd = corpus();
    stub(cwd, 'papercleaner', `exec '${process.execPath}' '${BIN}' "$@"`);
    expect(run('Validate', { args: '--strict' }, cwd)).toMatchObject({ status: 0 });
    damage(cwd);
    const { status, stdout } = run('Validate', { args: '--strict' }, cwd);
    expect(stdout).toMatch(/^::error .*file=clean\/p1\.md,.*replacement-character/m);
    expect(status).toBe(1);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const PRE_COMMIT = call('pre-commit', ['--version']).status === 0;

  it('has one hook, installed by npm from the repository', () => {
    expect(otherHooks).toEqual([]);
    expect(hook).toMatchObject({ id: 'papercleaner-validate', language: 'node', require_serial: true });
    expect(README).toContain(`- id: ${hook.id}`);
  });

  it.skipIf(!PRE_COMMIT)('is what pre-commit takes', () => {
    const { status, stdout } = call('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('calls a command that there is', async () => {
    const [program, command] = hook.entry.split(' ');
    expect(Object.keys(PACKAGE.bin)).toContain(program);
    expect((await buildProgram()).commands.map((one) => one.name())).toContain(command);
  });

  test.each([
    ['clean/p1.md', true],
    ['press/clean/1949/p1.jsonl', true],
    ['clean/p1.json', true],
    ['clean/p1.txt', true],
    ['raw/p1.txt', false],
    ['README.md', false],
    ['package.json', false],
    ['clean/cover.png', false],
    ['unclean/p1.md', false],
  ])('%s: %s', (path, wanted) => {
    // pre-commit searches with Python's re, which reads this as JavaScript does
    expect(new RegExp(hook.files).test(path)).toBe(wanted);
  });

  it('finds npm pack printing the name of the package and nothing else, though it builds before', () => {
    // in a package of its own: the build would write what other tests are running
    const small = { name: 'small', version: '1.0.0', scripts: { prepack: 'echo built > built; echo built' } };
    const files = { 'package.json': JSON.stringify(small), '.npmrc': read('.npmrc') };
    const cwd = folderWith(files);
    expect(call('npm', ['pack'], cwd)).toMatchObject({ status: 0, stdout: 'small-1.0.0.tgz\n' });
    expect(existsSync(join(cwd, 'built'))).toBe(true);
    expect(PACKAGE.scripts.prepack).toBe('npm run build');
    writeFileSync(join(cwd, '.npmrc'), '');
    expect(call('npm', ['pack'], cwd).stdout).not.toBe('small-1.0.0.tgz\n');
  });

  it('runs its entry on the files of a commit', () => {
    const cwd = corpus();
    stub(cwd, 'papercleaner', `exec '${process.execPath}' '${BIN}' "$@"`);
    const staged = () =>
      call('git', ['diff', '--cached', '--name-only'], cwd)
        .stdout.split('\n')
        .filter((path) => path !== '' && new RegExp(hook.files).test(path));
    const entry = () =>
      call('bash', ['-c', `${hook.entry} --strict "$@"`, 'hook', ...staged()], cwd, {
        PATH: `${join(cwd, 'bin')}:${process.env.PATH}`,
      });
    expect(staged()).toEqual(['clean/p1.md']);
    expect(entry()).toMatchObject({ status: 0 });
    damage(cwd);
    const { status, stdout } = entry();
    expect(stdout).toMatch(/^clean\/p1\.md:\d+:\d+ .*replacement-character/m);
    expect(status).toBe(1);
  });

  const INSTALLABLE = PRE_COMMIT && existsSync(`${ROOT}.git`);
  it.skipIf(!INSTALLABLE)('is installed and run by pre-commit', { timeout: 200_000 }, ({ skip }) => {
    const cwd = corpus();
    damage(cwd);
    const { status, stdout, signal } = call(
      'pre-commit',
      ['try-repo', ROOT, hook.id, '--all-files', '--verbose'],
      cwd,
      {
        PRE_COMMIT_HOME: join(cwd, 'pre-commit'),
        ...NETWORK,
        PAPERCLEANER_STRICT: '1',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_prefer_offline: 'true',
        npm_config_fetch_retries: '1',
      },
    );
    const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNRE|ETIMEDOUT|ENETUNREACH|network/.test(stdout);
    skip(signal !== null || unreachable, 'no registry to install the packages from');
    expect(stdout).toMatch(/^papercleaner validate\.+Failed$/m);
    expect(stdout).toMatch(/^clean\/p1\.md:\d+:\d+ .*replacement-character/m);
    expect(status).toBe(1);
  });
});
