/** Runs the built command line as a user does: in a folder of its own, with pipes, exit codes and nothing inherited. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';

export const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));

/** A short page; `name` makes it one of its own. */
export const PAGE = '渡口小学开学\n本报记者 林一舟\n清晨，渡船靠岸，学生们走过石桥。\n';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Setting {
  cwd: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/** A new folder with these files in it; gone when the test has ended. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'papercleaner-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every file below the folder, sorted; an empty list where there is no folder. */
export function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}

export function start(args: string[], { cwd, env = {} }: Setting): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
}

export function papercleaner(args: string[], setting: Setting): Promise<Run> {
  return finish(start(args, setting), setting.stdin);
}

/** Not named in the import: types are those of the sources, which are there before anything is built. */
const MAIN = new URL('../dist/cli/main.js', import.meta.url).href;
let isCalled = false;

/**
 * The same in this process, one call after the other: to load the program, as a process of its own does, takes thirty times
 * as long as most calls. `command-line.test.ts` shows that both are the same. What a call has from its process still needs
 * one: real pipes and files, signals, flags of Node, several runs at once, and what is done once a run, as leftovers are
 * removed.
 */
export async function inProcess(args: string[], { cwd, env = {}, stdin = '' }: Setting): Promise<Run> {
  // its folder, environment and streams are those of the process
  if (isCalled) throw new Error('another call is not done yet');
  isCalled = true;
  const { main } = (await import(MAIN)) as typeof import('../src/cli/main.js');
  const run: Run = { code: null, stdout: '', stderr: '' };
  const before = { cwd: process.cwd(), env: process.env };
  const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(inputOf(stdin));
  const outputs = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text: unknown, done?: unknown) => {
      run[name] += text;
      if (typeof done === 'function') done();
      return true;
    }),
  );
  // each call leaves its listeners, as its process would soon end
  for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);
  process.chdir(cwd);
  process.env = { PATH: process.env.PATH, ...env };
  try {
    run.code = await main(args);
    return run;
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
    for (const spy of [input, ...outputs]) spy.mockRestore();
    isCalled = false;
  }
}

const inputOf = (stdin: string | Uint8Array) =>
  Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]) as typeof process.stdin;

/** The same through a shell, for pipes and redirections; `papercleaner` is a function there. */
export function shell(script: string, { cwd, env = {}, stdin }: Setting): Promise<Run> {
  const line = `papercleaner() { '${process.execPath}' '${BIN}' "$@"; }; ${script}`;
  const child = spawn('sh', ['-c', line], { cwd, env: { PATH: process.env.PATH, ...env } });
  return finish(child, stdin);
}

export function finish(child: ChildProcess, stdin: string | Uint8Array = ''): Promise<Run> {
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    run.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    run.stderr += text;
  });
  // a call that does not read its input closes it
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}
