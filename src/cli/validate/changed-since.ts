/**
 * Which files git says have changed since a revision: those that differ from it, committed or not, and those that git
 * does not know and does not ignore.
 *
 * git is called without a shell, and the revision is resolved first, by a call that takes it for nothing else: one that
 * begins with `-` would be an option, and some of these write files.
 */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../exit.js';
import { errorCode } from '../os-error.js';

const run = promisify(execFile);
/** A list of a million paths. */
const LONGEST_LIST = 2 ** 28;

/**
 * Tells whether a file has changed since that revision; one outside the repository has not.
 *
 * @param folder the repository is the one that holds it
 * @throws UsageError where there is no git, no repository or no such revision.
 */
export async function changedSince(revision: string, folder = '.'): Promise<(file: string) => boolean> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'], revision)).replace(/\n$/, '');
  const commit = await commitOf(revision, top);
  const differing = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', commit, '--'];
  const unknown = ['ls-files', '--others', '--exclude-standard', '-z'];
  const changed = new Set<string>();
  for (const args of [differing, unknown]) {
    for (const path of (await git(top, args, revision)).split('\0'))
      if (path !== '') changed.add(join(top, path));
  }
  const real = new Map<string, string>();
  return (file) => {
    const absolute = resolve(file);
    const parent = dirname(absolute);
    // git names the real folders, and a link by its own name
    if (!real.has(parent)) real.set(parent, realFolder(parent));
    return changed.has(join(real.get(parent) as string, basename(absolute)));
  };
}

async function commitOf(revision: string, top: string): Promise<string> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return (await run('git', args, { cwd: top })).stdout.trim();
  } catch {
    const hint = 'in CI, fetch the whole history (fetch-depth: 0)';
    throw new UsageError(
      `--changed-since ${revision}: git knows no such revision; check the name, or ${hint}`,
    );
  }
}

async function git(cwd: string, args: string[], revision: string): Promise<string> {
  try {
    // its messages are read below, so they must be English
    const env = { ...process.env, LC_ALL: 'C' };
    return (await run('git', args, { cwd, env, maxBuffer: LONGEST_LIST })).stdout;
  } catch (error) {
    throw new UsageError(`--changed-since ${revision}: ${whatFailed(error)}`);
  }
}

function whatFailed(error: unknown): string {
  if (errorCode(error) === 'ENOENT') return 'git is not installed, or not on the PATH';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (/not a git repository/.test(said)) return 'this folder is in no git repository';
  const [line = ''] = said.split('\n');
  return line.replace(/^fatal: /, 'git: ') || String(error);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // it is gone, and will be reported when it is read
    return folder;
  }
}
