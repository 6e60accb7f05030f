import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { UsageError } from '../src/cli/exit.js';
import { changedSince } from '../src/cli/validate/changed-since.js';
import { filesBelow, folderWith } from './command-line.js';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    stdio: 'pipe',
  });

/** A repository with two commits; the tag `before` is on the first. */
function repository(): string {
  const cwd = folderWith({
    'raw/kept.txt': '渡口\n',
    'raw/committed.txt': '渡口\n',
    'raw/edited.txt': '渡口\n',
    'raw/staged.txt': '渡口\n',
    'raw/touched.txt': '渡口\n',
    'raw/moved.txt': '栈桥\n',
    'raw/版面 1.txt': '渡口\n',
    'raw/ignored.txt': '渡口\n',
    '.gitignore': 'ignored.txt\n',
  });
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '-m', 'one');
  git(cwd, 'tag', 'before');
  writeFileSync(join(cwd, 'raw/committed.txt'), '石桥\n');
  git(cwd, 'commit', '--quiet', '-a', '-m', 'two');
  writeFileSync(join(cwd, 'raw/edited.txt'), '石桥\n');
  writeFileSync(join(cwd, 'raw/staged.txt'), '石桥\n');
  git(cwd, 'add', 'raw/staged.txt');
  writeFileSync(join(cwd, 'raw/touched.txt'), '渡口\n');
  renameSync(join(cwd, 'raw/moved.txt'), join(cwd, 'raw/moved here.txt'));
  writeFileSync(join(cwd, 'raw/版面 1.txt'), '石桥\n');
  writeFileSync(join(cwd, 'raw/new\nline.txt'), '石桥\n');
  return cwd;
}

const changedIn = async (cwd: string, revision: string, folder = cwd) => {
  const changed = await changedSince(revision, folder);
  return filesBelow(cwd).filter((file) => !file.startsWith('.git/') && changed(join(cwd, file)));
};

describe('files changed since a revision', () => {
  const UNCOMMITTED = [
    'raw/edited.txt',
    'raw/moved here.txt',
    'raw/new\nline.txt',
    'raw/staged.txt',
    'raw/版面 1.txt',
  ];

  it('are those that differ from it, committed or not, and new ones', async () => {
    const cwd = repository();
    expect(await changedIn(cwd, 'HEAD')).toEqual(UNCOMMITTED);
    expect(await changedIn(cwd, 'before')).toEqual(['raw/committed.txt', ...UNCOMMITTED]);
    expect(await changedIn(cwd, 'HEAD~1')).toEqual(['raw/committed.txt', ...UNCOMMITTED]);
  });

  it('are found from a folder below, and through a link to it', async () => {
    const cwd = repository();
    expect(await changedIn(cwd, 'HEAD', join(cwd, 'raw'))).toEqual(UNCOMMITTED);
    const other = folderWith();
    symlinkSync(join(cwd, 'raw'), join(other, 'link'));
    const changed = await changedSince('HEAD', cwd);
    expect(changed(join(other, 'link/edited.txt'))).toBe(true);
    expect(changed(join(other, 'link/kept.txt'))).toBe(false);
  });

  it('are none outside the repository', async () => {
    const cwd = repository();
    const changed = await changedSince('HEAD', cwd);
    expect(changed(join(folderWith({ 'p1.txt': 'x' }), 'p1.txt'))).toBe(false);
    expect(changed(join(cwd, 'gone/p1.txt'))).toBe(false);
  });

  test.each([
    ['nowhere', 'git knows no such revision'],
    ['', 'git knows no such revision'],
    ['before..HEAD', 'git knows no such revision'],
    ['before:raw/kept.txt', 'git knows no such revision'],
    ['--output=written', 'git knows no such revision'],
    ['-h', 'git knows no such revision'],
    ['$(touch written)', 'git knows no such revision'],
    ['a\0b', 'git knows no such revision'],
  ])('of %j are not to be had, and nothing is run', async (revision, message) => {
    const cwd = repository();
    const attempt = changedSince(revision, cwd);
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(`--changed-since ${revision}: ${message}`);
    expect(filesBelow(cwd)).not.toContain('written');
  });

  it('are not to be had outside a repository', async () => {
    const cwd = folderWith();
    await expect(changedSince('HEAD', cwd)).rejects.toThrow(
      '--changed-since HEAD: this folder is in no git repository',
    );
  });

  it('are not to be had in a repository without a commit', async () => {
    const cwd = folderWith();
    git(cwd, 'init', '--quiet');
    await expect(changedSince('HEAD', cwd)).rejects.toThrow('git knows no such revision');
  });

  it('are not to be had without git', async () => {
    const path = process.env.PATH;
    const cwd = folderWith();
    mkdirSync(join(cwd, 'empty'));
    process.env.PATH = join(cwd, 'empty');
    try {
      await expect(changedSince('HEAD', cwd)).rejects.toThrow('git is not installed, or not on the PATH');
    } finally {
      process.env.PATH = path;
      rmSync(join(cwd, 'empty'), { recursive: true });
    }
  });
});
