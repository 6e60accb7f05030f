/**
 * Files that are passed over when a folder or a glob is looked through: those that `.gitignore` and `.papercleanerignore`
 * name, each for the folder it lies in and all below.
 *
 * What is named on the command line is never passed over, be it a file or a folder: a corpus that may not be published
 * is kept out of git as a whole, and is what there is to clean. So an ignore file above that excludes the named folder
 * itself says nothing about what is in it. `.gitignore` counts inside its repository; outside of any, from the current
 * folder down, or from the named one where that lies elsewhere. Deeper files go before those further up, and
 * `.papercleanerignore` before the `.gitignore` beside it, so that `!` takes back what that excludes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { UsageError } from '../exit.js';
import { describeOsError } from '../os-error.js';
import { shown } from './find.js';

/** What is passed over, a folder as a whole, and the line that says so: `.gitignore:3`. */
export interface PassedOver {
  path: string;
  by: string;
}

export interface IgnoreFiles {
  /** The line that excludes an entry of a folder, which is not excluded itself. */
  lineAgainst(path: string, isFolder: boolean): Promise<string | undefined>;
}

/** The rules of one folder. */
interface Layer {
  folder: string;
  rules: Ignore;
}

const GIT_FILE = '.gitignore';
const OWN_FILE = '.papercleanerignore';

/** @param named the folder that is named, or the one where a glob begins */
export function createIgnoreFiles(named: string): IgnoreFiles {
  const base = resolve(named);
  const top = topOfGit(base);
  const known = new Map<string, Promise<readonly Layer[]>>();

  /** From the outermost in. */
  const layersAt = (folder: string): Promise<readonly Layer[]> => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const layers = readLayers(folder);
    known.set(folder, layers);
    return layers;
  };
  const readLayers = async (folder: string): Promise<readonly Layer[]> => {
    const parent = dirname(folder);
    const above = parent === folder ? [] : await layersAt(parent);
    const own = await readLayer(folder, isWithin(folder, top));
    const layers = own === null ? above : [...above, own];
    return folder === base
      ? layers.filter((layer) => layer.folder === base || !excludes(layer, base, true))
      : layers;
  };
  return {
    async lineAgainst(path, isFolder) {
      const entry = resolve(path);
      const layers = await layersAt(dirname(entry));
      for (const layer of layers.toReversed()) {
        const { ignored, unignored, rule } = tested(layer, entry, isFolder);
        if (ignored) return rule?.mark ?? '';
        if (unignored) return undefined;
      }
      return undefined;
    },
  };
}

/** The folder from which on `.gitignore` counts. */
function topOfGit(base: string): string {
  for (let folder = base; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return isWithin(base, process.cwd()) ? process.cwd() : base;
  }
}

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

async function readLayer(folder: string, gitCounts: boolean): Promise<Layer | null> {
  const names = gitCounts ? [GIT_FILE, OWN_FILE] : [OWN_FILE];
  const files = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (files.length === 0) return null;
  const { default: ignore } = await import('ignore');
  // as git on Linux: Big5/ is not big5/
  const rules = ignore({ ignorecase: false });
  for (const file of files) {
    const lines = textOf(file).split(/\r?\n/);
    rules.add(lines.map((pattern, i) => ({ pattern, mark: `${shown(file)}:${i + 1}` })));
  }
  return { folder, rules };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${shown(file)}: ${describeOsError(error)}`);
  }
}

function tested({ folder, rules }: Layer, entry: string, isFolder: boolean) {
  const path = relative(folder, entry).split(sep).join('/');
  return rules.test(isFolder ? `${path}/` : path);
}

function excludes(layer: Layer, entry: string, isFolder: boolean): boolean {
  return tested(layer, entry, isFolder).ignored;
}
