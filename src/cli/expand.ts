/**
 * What one path on the command line stands for.
 *
 * A path that exists is taken as it is, brackets and stars included; a folder stands for the wanted files in it
 * (`.txt` for most commands), at any depth. A path that does not exist may be a glob: it finds what the shell would have
 * found. Of what is found in folders and by globs, ignore files may exclude some.
 */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { createIgnoreFiles, type IgnoreFiles, type PassedOver } from './config/ignore-files.js';
import { UsageError } from './exit.js';
import type { Argument, Problem } from './inputs.js';
import { describeOsError, describePathError } from './os-error.js';

export interface Expansion {
  /** None twice. */
  paths: string[];
  problems: Problem[];
  passedOver: PassedOver[];
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

/** What is looked for: not in `outDir`, and not what ignore files exclude if they are asked. */
export interface Search {
  wanted: Wanted;
  outDir: string | null;
  ignoreFiles: boolean;
}

export async function expand({ path, literal }: Argument, search: Search): Promise<Expansion> {
  const kind = kindOf(path);
  if (kind === 'folder') return expandFolder(path, search);
  if (kind === 'missing' && !literal && GLOB.test(path)) return expandGlob(path, search);
  // whatever is wrong with it shows when it is inspected
  return { ...nothing(dirname(path)), paths: [path] };
}

function nothing(root: string): Expansion {
  return { paths: [], problems: [], passedOver: [], root: resolve(root) };
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

async function expandFolder(folder: string, search: Search): Promise<Expansion> {
  const expansion = nothing(folder);
  const ignored = search.ignoreFiles ? createIgnoreFiles(folder) : null;
  await collectFiles(folder, search, ignored, expansion);
  reportIfEmpty(expansion, folder, `no ${search.wanted.inWords} in this folder; name the files themselves`);
  return expansion;
}

function reportIfEmpty({ paths, problems, passedOver }: Expansion, path: string, message: string): void {
  if (paths.length > 0 || problems.length > 0) return;
  const [first] = passedOver;
  const ignored =
    first && `all that is there is ignored, as ${first.by} says; --no-ignore takes it all the same`;
  problems.push({ path, message: ignored ?? message });
}

/** Hidden files are passed over, among them macOS's `._p1.txt`, which are no text. */
async function collectFiles(
  folder: string,
  search: Search,
  ignored: IgnoreFiles | null,
  into: Expansion,
): Promise<void> {
  const { wanted, outDir } = search;
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      const isFolder = entry.isDirectory();
      if (
        isFolder
          ? resolve(path) === outDir
          : !wanted.names.test(entry.name) || (entry.isSymbolicLink() && isLinkToFolder(path))
      )
        continue;
      const by = await ignored?.lineAgainst(path, isFolder);
      if (by !== undefined) into.passedOver.push({ path, by });
      else if (isFolder) await collectFiles(path, search, ignored, into);
      else into.paths.push(path);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    into.problems.push({ path: folder, message: describePathError(folder, error) });
  }
}

async function expandGlob(pattern: string, search: Search): Promise<Expansion> {
  const { outDir, ignoreFiles } = search;
  const { default: glob } = await import('fast-glob');
  const [base, rest] = splitPattern(pattern);
  const expansion = nothing(base);
  const ignored = ignoreFiles ? createIgnoreFiles(base) : null;
  const seen = new Set<string>();
  try {
    // fast-glob hangs on link loops unless it is told not to follow links
    const matches = glob.sync(rest, { cwd: base, onlyFiles: false, followSymbolicLinks: false });
    for (const match of matches.sort()) {
      const path = join(base, match);
      if (outDir !== null && isInside(path, outDir) && !isInside(base, outDir)) continue;
      if (isLinkToFolder(path)) continue;
      const isFolder = kindOf(path) === 'folder';
      const excluded = ignored && (await excludedPart(base, match, isFolder, ignored));
      if (excluded) {
        if (!seen.has(excluded.path)) expansion.passedOver.push(excluded);
        seen.add(excluded.path);
      } else if (isFolder) await collectFiles(path, search, ignored, expansion);
      else expansion.paths.push(path);
    }
    // `**` finds a folder, and what is in it
    expansion.paths = [...new Set(expansion.paths)];
    reportIfEmpty(expansion, pattern, 'matches no file; check the pattern');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    expansion.problems.push({ path: pattern, message: describeOsError(error) });
  }
  return expansion;
}

/** The outermost folder on the way from the base to what a glob found that is ignored, or that itself. */
async function excludedPart(
  base: string,
  match: string,
  isFolder: boolean,
  ignored: IgnoreFiles,
): Promise<PassedOver | null> {
  const steps = match.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const path = join(base, ...steps.slice(0, depth));
    const by = await ignored.lineAgainst(path, isFolder || depth < steps.length);
    if (by !== undefined) return { path, by };
  }
  return null;
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
