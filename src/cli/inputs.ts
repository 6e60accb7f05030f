/** From the paths on the command line to the files to read. */
import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { PassedOver } from './config/ignore-files.js';
import { expand, type Search } from './expand.js';
import { describePathError } from './os-error.js';

export interface InputFile {
  /** As given, or put together from the folder or the glob that was given. */
  path: string;
  bytes: number;
}

export interface Problem {
  path: string;
  /** What is wrong; what to do. */
  message: string;
}

export interface Inputs {
  /** In the order of the arguments, each folder and glob in code-unit order; no file twice. */
  files: InputFile[];
  /** Paths that give nothing to read. The others are still done. */
  problems: Problem[];
  /** What ignore files exclude, folders as a whole. */
  passedOver: PassedOver[];
  /** The deepest folder that holds all that was given and read: outputs keep the folders below it. */
  root: string;
}

export interface Argument {
  path: string;
  /** Taken as it is, never for a glob. */
  literal: boolean;
}

/** `outDir` is passed over in folders and globs, lest a second run clean what the first one wrote. */
export async function findInputs(args: readonly Argument[], search: Search): Promise<Inputs> {
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  const passedOver: PassedOver[] = [];
  const roots = new Set<string>();
  for (const argument of args) {
    const expansion = await expand(argument, search);
    for (const left of expansion.passedOver) passedOver.push(left);
    for (const problem of expansion.problems) problems.push(problem);
    for (const path of expansion.paths) {
      try {
        files.push({ path, bytes: statSync(path).size });
        // an argument that gives nothing must not move the outputs of the others
        roots.add(expansion.root);
      } catch (error) {
        problems.push({ path, message: describePathError(path, error) });
      }
    }
  }
  // one argument alone names no file twice
  const once = args.length > 1 ? eachOnce(files) : files;
  return { files: once, problems, passedOver, root: commonFolder([...roots]) };
}

/** The files without those that stand there already, be it by another path. */
function eachOnce(files: readonly InputFile[]): InputFile[] {
  const known = new Set<string>();
  return files.filter(({ path }) => {
    const file = resolve(path);
    const isNew = !known.has(file);
    known.add(file);
    return isNew;
  });
}

function commonFolder(folders: readonly string[]): string {
  const paths = folders.map((folder) => folder.split(sep));
  const [first = []] = paths;
  const fork = first.findIndex((name, depth) => paths.some((path) => path[depth] !== name));
  return (fork === -1 ? first : first.slice(0, fork)).join(sep) || sep;
}
