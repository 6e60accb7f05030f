/**
 * Which file configures a run: the nearest one, from the current folder upward. In each folder `papercleaner.config.json`
 * goes before `papercleaner.config.mjs`, and that before the key `papercleaner` of `package.json`. One file is taken, and
 * nothing from those further up: what holds can be read in one place.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, parse, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../exit.js';
import { describeOsError } from '../os-error.js';

const NAME = 'papercleaner';
export const JSON_FILE = `${NAME}.config.json`;
const MODULE = `${NAME}.config.mjs`;
const PACKAGE = 'package.json';
const PLACES = [JSON_FILE, MODULE, PACKAGE];

export interface Found {
  /** Absolute. */
  file: string;
  content: Content;
}

/** A text, with the keys that lead to the configuration in it; or what a module exports. */
export type Content =
  | { kind: 'text'; text: string; root: readonly string[] }
  | { kind: 'module'; value: unknown };

/**
 * A module is run to read it.
 *
 * @throws UsageError where the file cannot be read, or the module does not run
 */
export async function findConfig(from: string): Promise<Found | null> {
  // most runs have none, and need not load what would look for it
  const first = firstPlace(from);
  if (first === undefined) return null;
  const { lilconfig } = await import('lilconfig');
  const searcher = lilconfig(NAME, {
    searchPlaces: PLACES,
    stopDir: parse(from).root,
    ignoreEmptySearchPlaces: false,
    loaders: { '.json': textOf, '.mjs': exportOf },
  });
  try {
    const result = await searcher.search(from);
    if (result === null) return null;
    const { filepath: file, config, isEmpty = false } = result;
    return { file, content: isEmpty ? { kind: 'text', text: '', root: [] } : config };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // a folder of that name opens, and fails without its name when it is read
    const { path = first } = error as NodeJS.ErrnoException;
    throw new UsageError(`${shown(path)}: ${describeOsError(error)}`);
  }
}

/** A path from the current folder, for messages. */
export function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}

/** The file that configures the runs of a folder and lies in it, if any does; no module is run. */
export function configIn(folder: string): string | undefined {
  return PLACES.find((place) => {
    const file = join(folder, place);
    return existsSync(file) && (place !== PACKAGE || isConfigured(readFileSync(file, 'utf8')));
  });
}

/** The first file that may say something; a `package.json` may well say nothing. */
function firstPlace(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = PLACES.map((name) => join(folder, name)).find((file) => existsSync(file));
    if (place !== undefined || folder === dirname(folder)) return place;
  }
}

/** lilconfig takes what stands under our name in a `package.json`, and goes on upward where that is nothing. */
function textOf(file: string, text: string): Content | Record<string, Content> {
  if (basename(file) !== PACKAGE) return { kind: 'text', text, root: [] };
  return isConfigured(text) ? { [NAME]: { kind: 'text', text, root: [NAME] } } : {};
}

/** A broken `package.json` is another program's business, unless it speaks of papercleaner. */
function isConfigured(text: string): boolean {
  if (!text.includes(`"${NAME}"`)) return false;
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, NAME);
  } catch {
    return true;
  }
}

async function exportOf(file: string): Promise<Content> {
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new UsageError(`${shown(file)}: ${String(error)}`);
  }
  if (module.default === undefined) {
    throw new UsageError(`${shown(file)}: exports no configuration; write: export default { … }`);
  }
  return { kind: 'module', value: module.default };
}
