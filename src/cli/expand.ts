/**
 * What one path on the command line stands for.
 *
 * A path that exists is taken as it is, brackets and stars included; a folder stands for the wanted files in it
 * (`.txt` for most commands), at any depth. A path that does not exist may be a glob: it finds what the shell would have found.
 */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Argument, Problem } from './inputs.js';
import { describeOsError, describePathError } from './os-error.js';

export interface Expansion {
  paths: string[];
  problems: Problem[];
  /** The folder that was named, the one that holds the file that was named, or the one where a glob begins. */
  root: string;
}

/** Which files a folder stands for. */
export interface Wanted {
  names: RegExp;
  /** As in: no … in this folder. */
  inWords: string;
}

/** Raw pages. */
export const TEXTS: Wanted = { names: /\.txt$/i, inWords: '.txt file' };

const GLOB = /[*?[{(]/;

export async function expand(
  { path, literal }: Argument,
  outDir: string | null,
  wanted: Wanted,
): Promise<Expansion> {
  const kind = kindOf(path);
  if (kind === 'folder') return expandFolder(path, outDir, wanted);
  if (kind === 'missing' && !literal && GLOB.test(path)) return expandGlob(path, outDir, wanted);
  // whatever is wrong with it shows when it is inspected
  return { paths: [path], problems: [], root: dirname(resolve(path)) };
}

/** A dangling link is not missing: it is there, and not to be had. */
function kindOf(path: string): 'folder' | 'missing' | 'other' {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'folder';
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'missing' : 'other';
  } catch {
    return 'other';
  }
}

function expandFolder(folder: string, outDir: string | null, wanted: Wanted): Expansion {
  const expansion: Expansion = { paths: [], problems: [], root: resolve(folder) };
  collectFiles(folder, outDir, wanted, expansion);
  if (expansion.paths.length === 0 && expansion.problems.length === 0) {
    expansion.problems.push({
      path: folder,
      message: `no ${wanted.inWords} in this folder; name the files themselves`,
    });
  }
  return expansion;
}

/** Hidden files are passed over, among them macOS's `._p1.txt`, which are no text. */
function collectFiles(folder: string, outDir: string | null, wanted: Wanted, into: Expansion): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (resolve(path) !== outDir) collectFiles(path, outDir, wanted, into);
      } else if (wanted.names.test(entry.name) && !(entry.isSymbolicLink() && isLinkToFolder(path))) {
        into.paths.push(path);
      }
    }
  } catch (error) {
    into.problems.push({ path: folder, message: describePathError(folder, error) });
  }
}

async function expandGlob(pattern: string, outDir: string | null, wanted: Wanted): Promise<Expansion> {
  const { default: glob } = await import('fast-glob');
  const [base, rest] = splitPattern(pattern);
  const expansion: Expansion = { paths: [], problems: [], root: resolve(base) };
  try {
    // fast-glob hangs on link loops unless it is told not to follow links
    const matches = glob.sync(rest, { cwd: base, onlyFiles: false, followSymbolicLinks: false });
    for (const match of matches.sort()) {
      const path = join(base, match);
      if (outDir !== null && isInside(path, outDir) && !isInside(base, outDir)) continue;
      if (isLinkToFolder(path)) continue;
      if (kindOf(path) === 'folder') collectFiles(path, outDir, wanted, expansion);
      else expansion.paths.push(path);
    }
    if (expansion.paths.length === 0 && expansion.problems.length === 0) {
      expansion.problems.push({ path: pattern, message: 'matches no file; check the pattern' });
    }
  } catch (error) {
    expansion.problems.push({ path: pattern, message: describeOsError(error) });
  }
  return expansion;
}

/** The leading folders that exist are names, not patterns: `raw[1]/*.txt` looks for `*.txt` in a folder `raw[1]`. */
function splitPattern(pattern: string): [base: string, rest: string] {
  let base = pattern.startsWith('/') ? '/' : '.';
  const segments = pattern.split('/').filter((segment) => segment !== '');
  let depth = 0;
  for (const segment of segments.slice(0, -1)) {
    const next = join(base, segment);
    if (kindOf(next) !== 'folder') break;
    base = next;
    depth += 1;
  }
  return [base, segments.slice(depth).join('/')];
}

/** A link to a folder may lead round in circles: it is followed only where it is named itself. */
function isLinkToFolder(path: string): boolean {
  return kindOf(path) === 'folder' && lstatSync(path).isSymbolicLink();
}

function isInside(path: string, folder: string): boolean {
  const absolute = resolve(path);
  return absolute === folder || absolute.startsWith(folder + sep);
}
