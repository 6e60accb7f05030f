/** Which of the overrides apply to a file: globs as on the command line, relative to the folder of the configuration. */
import { relative, resolve, sep } from 'node:path';
import type { OverrideValues } from './check.js';

/** The indices of those that apply to a path, from the first to the last, which holds. */
export type Applying = (path: string) => number[];

const OPTIONS = { dot: true, nonegate: true };

/** `!old/**`, but not `!(old)/**`, which is a glob of its own. */
const TAKES_OUT = /^!(?!\()/;

export async function createOverrides(
  folder: string,
  overrides: readonly OverrideValues[],
): Promise<Applying> {
  if (overrides.length === 0) return () => [];
  const { default: micromatch } = await import('micromatch');
  const matchers = overrides.map(({ files }) => {
    const globs = [files].flat();
    const matching = (chosen: string[]) =>
      chosen.flatMap(inFull).map((glob) => micromatch.matcher(glob, OPTIONS));
    const left = globs.filter((glob) => TAKES_OUT.test(glob));
    const taken = left.length === globs.length ? ['**'] : globs.filter((glob) => !TAKES_OUT.test(glob));
    const takes = matching(taken);
    const leaves = matching(left.map((glob) => glob.slice(1)));
    return (path: string) =>
      takes.some((matches) => matches(path)) && !leaves.some((matches) => matches(path));
  });
  return (path) => {
    // standard input has no path
    if (path === '-') return [];
    const below = relative(folder, resolve(path)).split(sep).join('/');
    return matchers.flatMap((matches, i) => (matches(below) ? [i] : []));
  };
}

const LAST_IS_GLOB = /[*?[{(][^/]*$/;

/** As in ignore files: without a slash at any depth (`*.ocr.txt`), and a folder stands for what is in it (`raw/big5`). */
function inFull(written: string): string[] {
  const glob = written.replace(/^\.\//, '').replace(/\/$/, '');
  const anchored = glob.includes('/') || written.startsWith('./') ? glob : `**/${glob}`;
  return LAST_IS_GLOB.test(anchored) ? [anchored] : [anchored, `${anchored}/**`];
}
