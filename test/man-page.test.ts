/** The man page, as `npm run build` writes it; where a program that reads man pages is missing, its test is skipped. */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { commandTree } from '../src/cli/completion/command-tree.js';
import { buildProgram } from '../src/cli/program.js';
import { folderWith } from './command-line.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const {
  man: [PATH],
  version,
} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const PAGE = readFileSync(ROOT + PATH, 'latin1');
const { program, commands } = commandTree(await buildProgram());
const shown = commands.filter(({ name }) => name !== 'help');

const call = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '90' },
  });
const has = (command: string, ...args: string[]): boolean => call(command, ...args).status === 0;

describe('the man page', () => {
  it('is of this version', () => {
    expect(PAGE).toContain(`.TH PAPERCLEANER 1 "" "papercleaner ${version}" "User Commands"`);
  });

  it('is ASCII, whatever the locale', () => {
    expect(PAGE).toMatch(/^[\n -~]+$/);
  });

  it('has the sections of a man page, in their order', () => {
    const sections = Array.from(PAGE.matchAll(/^\.SH (.+)$/gm), (match) => match[1]);
    const usual = 'NAME SYNOPSIS DESCRIPTION OPTIONS COMMANDS ENVIRONMENT FILES EXIT STATUS SEE ALSO';
    expect(sections.join(' ')).toBe(usual);
  });

  it('has the exit codes of the README', () => {
    const section = PAGE.slice(PAGE.indexOf('.SH EXIT STATUS'));
    const codes = Array.from(section.matchAll(/^\.TP\n\\fB(\d.*)\\fR$/gm), (match) => match[1]);
    expect(codes).toEqual(['0', '1', '2', '3', '130, 143']);
  });

  it('goes into the package', () => {
    const { stdout } = call('npm', 'pack', '--dry-run', '--json', '--ignore-scripts');
    const paths = JSON.parse(stdout)[0].files.map((file: { path: string }) => file.path);
    expect(paths).toContain(PATH.replace('./', ''));
  });

  it('is found by man where npm installs papercleaner for all', () => {
    const prefix = folderWith();
    const { status } = call('npm', 'install', '--global', '--offline', '--no-audit', '--prefix', prefix, '.');
    expect(status).toBe(0);
    expect(realpathSync(join(prefix, 'share/man/man1/papercleaner.1'))).toBe(realpathSync(ROOT + PATH));
  });
});

const CHECKS = [
  { reader: 'man', probe: ['--version'], args: ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', PATH] },
  { reader: 'groff', probe: ['-man', '-z', '/dev/null'], args: ['-man', '-z', '-ww', PATH] },
  { reader: 'mandoc', probe: ['-T', 'lint', '/dev/null'], args: ['-T', 'lint', '-W', 'error', PATH] },
];

describe.each(CHECKS)('$reader', ({ reader, probe, args }) => {
  test.skipIf(call(reader, ...probe).error !== undefined)('has nothing to complain of', () => {
    const { status, stderr } = call(reader, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe.skipIf(!has('man', '-l', PATH))('on the screen', () => {
  const screen = call('man', '-l', PATH).stdout;
  const chapters = screen.split(/^ {3}papercleaner /m);

  it('names the program, and its commands with what they do', () => {
    expect(screen).toMatch(/^NAME\n +papercleaner - turns raw newspaper text into clean articles/m);
    for (const { name } of shown) expect(screen).toMatch(new RegExp(`^ {7}papercleaner ${name} `, 'm'));
  });

  test.each([program, ...shown])(
    '$name: every option, argument and example',
    ({ name, options, epilogue }) => {
      const chapter = chapters.find((one) => one.startsWith(`${name} `)) ?? (chapters[0] as string);
      // what is said of a short one stands beside it
      const listed = Array.from(chapter.matchAll(/^ {7}(-.*?)(?: {2}.*)?$/gm), (match) => match[1]?.trim());
      for (const { flags } of options) {
        const name = flags.replace(/[<>]/g, '');
        expect(listed.some((one) => one === name || one?.startsWith(`${name} `))).toBe(true);
      }
      const examples = epilogue.split('\n').filter((one) => one.startsWith('  '));
      for (const example of examples) expect(chapter).toContain(`\n       ${example.slice(2)}\n`);
    },
  );
});
