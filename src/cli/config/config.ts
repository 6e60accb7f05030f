/** The configuration of a run: found, read, checked, and with its paths put where they lead. */
import { dirname, isAbsolute, join, relative } from 'node:path';
import { type ConfigValues, checked } from './check.js';
import { type Found, shown } from './find.js';
import { KEYS, type Key, type KeyName } from './keys.js';
import { createOverrides } from './overrides.js';
import { type KeyPath, readDocument } from './read.js';

/** Values by the names that the options have among the flags of a command. */
export type FlagValues = Readonly<Record<string, unknown>>;

/** What one part of a configuration says, as the flags have it. */
export type Layer = Partial<Record<KeyName, unknown>>;

export interface Config {
  /** For messages: from the current folder. */
  file: string;
  /** Paths are from the current folder. */
  values: Layer;
  overrides: readonly Layer[];
  /** Of each override, which files it is for. */
  globs: readonly (string | string[])[];
  /** The indices of the overrides that apply to an input, from the first to the last, which holds. */
  applying(path: string): number[];
  /** What holds where these overrides apply. */
  flagsFor(overrides: readonly number[]): FlagValues;
  /** The line on which a key stands; null in a module, which is run, not read. */
  line(path: KeyPath): number | null;
}

/** @throws UsageError where it cannot be read or is not right */
export async function readConfig(found: Found): Promise<Config> {
  const document = readDocument(found);
  const { overrides: parts = [], ...top }: ConfigValues = checked(document);
  const folder = dirname(found.file);
  const values = layerOf(top, folder);
  const overrides = parts.map((part) => layerOf(part, folder));
  return {
    file: shown(found.file),
    values,
    overrides,
    globs: parts.map(({ files }) => files),
    applying: await createOverrides(folder, parts),
    flagsFor: (indices) => flagsOf([values, ...indices.map((i) => overrides[i] as Layer)]),
    line: document.line,
  };
}

/** Without what is there for editors and for finding files. */
function layerOf(values: object, folder: string): Layer {
  const from = (path: string) =>
    isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || '.';
  const own = Object.entries(values).filter(
    ([name, value]) => Object.hasOwn(KEYS, name) && value !== undefined,
  );
  return Object.fromEntries(
    own.map(([name, value]) => {
      const { asFlag }: Key = KEYS[name as KeyName];
      return [name, asFlag === undefined ? value : asFlag(value as never, from)];
    }),
  );
}

/** Later layers hold; the rules are set one by one. */
function flagsOf(layers: readonly Layer[]): FlagValues {
  const values: Layer = Object.assign({}, ...layers);
  if (values.rules !== undefined) values.rules = Object.assign({}, ...layers.map(({ rules }) => rules));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [flagOf(name as KeyName), value]));
}

export function flagOf(name: KeyName): string {
  const { flag }: Key = KEYS[name];
  return flag ?? name;
}
