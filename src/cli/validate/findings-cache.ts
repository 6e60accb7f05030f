/**
 * What was found in files at an earlier run, so that unchanged ones need not be read again.
 *
 * A file is the same if size and times are; where they differ, if its bytes are, which is asked by a hash. What was found
 * holds for the options it was found with, and for one version of papercleaner.
 *
 * One file has it all: it is read once, and written once where anything is new. Its first line says whose it is; then each
 * file has a line, and behind a tab what was found in it, which is parsed only when it is asked for: raw pages have
 * hundreds of findings each. A cache that cannot be read as one counts as empty.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { sha256 as hashOf } from '../../sha256.js';
import type { Finding } from '../../validate/finding.js';
import { packFindings, unpackFindings } from '../../validate/packed-findings.js';
import { writeOutput } from '../output.js';
import { readPage } from '../read.js';

/** A file as it is now. */
export interface Seen {
  size: number;
  /** Milliseconds; null where the file was changed so lately that it may change again without a trace. */
  modified: number | null;
  changed: number | null;
  sha256: string;
}

/** For what findings hold, besides the bytes of the file. */
export interface Conditions {
  /** Everything that was asked for, as a hash. */
  options: string;
  /** The other files that the findings depend on, as a hash; null where they depend on none. */
  others: string | null;
}

interface Entry extends Seen {
  /** What its bytes say of how the corpus is encoded; absent where that was not asked. */
  encoding?: string | null;
  /** Absent where it was not checked. */
  conditions?: Conditions;
  /** What was found then: JSON in UTF-8. */
  packed?: Uint8Array;
}

export interface FindingsCache {
  /**
   * Looks at a file, and reads it only where it may have changed.
   *
   * @throws the system's error
   */
  see(file: string): Seen;
  /** What was found in it; undefined where that is not known, or under other conditions. */
  found(file: string, seen: Seen, conditions: Conditions): Finding[] | undefined;
  keepFound(file: string, seen: Seen, conditions: Conditions, findings: readonly Finding[]): void;
  /** How it is encoded; undefined where that is not known. */
  encoding(file: string, seen: Seen): string | null | undefined;
  keepEncoding(file: string, seen: Seen, encoding: string | null): void;
  /**
   * Forgets the files that are gone, and writes what is new.
   *
   * @throws the system's error
   */
  save(): void;
}

const OWN_NAME = '.papercleanercache';
const NODE_MODULES = 'node_modules';
/** Of this file. */
const FORMAT = 1;
/** The coarsest times that a usual file system keeps (FAT): within it, a second change may leave no trace. */
const TIME_STEP = 2000;

/**
 * Where the cache is kept: in the file that is named, or in a folder under our own name; by default with those of other
 * tools in `node_modules/.cache`, or where there is no such folder, in `.papercleanercache`.
 */
export function cacheLocation(given: string | undefined): string {
  if (given !== undefined) return /\/$/.test(given) || isFolder(given) ? join(given, OWN_NAME) : given;
  return isFolder(NODE_MODULES) ? join(NODE_MODULES, '.cache', 'papercleaner', 'validate.json') : OWN_NAME;
}

/** @param version of papercleaner */
export function openCache(location: string, version: string, now = Date.now): FindingsCache {
  const entries = readEntries(location, version);
  const folder = dirname(resolve(location));
  const names = new Map<string, string>();
  const nameOf = (file: string): string => {
    const name = names.get(file) ?? relative(folder, resolve(file));
    names.set(file, name);
    return name;
  };
  const looked = new Set<string>();
  let dirty = false;
  const entryOf = (file: string, { sha256 }: Seen): Entry | undefined => {
    const entry = entries.get(nameOf(file));
    return entry?.sha256 === sha256 ? entry : undefined;
  };
  const change = (file: string, seen: Seen, news: Partial<Entry>): void => {
    const { size, modified, changed, sha256 } = seen;
    entries.set(nameOf(file), { ...entryOf(file, seen), size, modified, changed, sha256, ...news });
    dirty = true;
  };
  return {
    see(file) {
      const name = nameOf(file);
      looked.add(name);
      const { size, mtimeMs, ctimeMs } = statSync(file);
      const known = entries.get(name);
      if (known?.size === size && known.modified === mtimeMs && known.changed === ctimeMs) return known;
      const settled = Math.max(mtimeMs, ctimeMs) + TIME_STEP < now();
      const sha256 = hashOf(readPage(file));
      const seen = { size, modified: settled ? mtimeMs : null, changed: settled ? ctimeMs : null, sha256 };
      if (settled && known?.sha256 === sha256) change(file, seen, {});
      return seen;
    },
    found(file, seen, { options, others }) {
      const { conditions, packed } = entryOf(file, seen) ?? {};
      if (packed === undefined || conditions?.options !== options) return undefined;
      return conditions.others === null || conditions.others === others ? unpack(packed) : undefined;
    },
    keepFound(file, seen, conditions, findings) {
      change(file, seen, { conditions, packed: Buffer.from(JSON.stringify(packFindings(findings))) });
    },
    encoding: (file, seen) => entryOf(file, seen)?.encoding,
    keepEncoding: (file, seen, encoding) => change(file, seen, { encoding }),
    save() {
      if (!dirty) return;
      for (const name of entries.keys())
        if (!looked.has(name) && !existsSync(join(folder, name))) entries.delete(name);
      writeOutput(location, formatEntries(entries, version));
      dirty = false;
    },
  };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // not there; what is wrong with it shows when it is written
    return false;
  }
}

function unpack(packed: Uint8Array): Finding[] | undefined {
  try {
    return unpackFindings(
      JSON.parse(Buffer.from(packed.buffer, packed.byteOffset, packed.length).toString()),
    );
  } catch {
    return undefined;
  }
}

const LF = 10;
const TAB = 9;

function formatEntries(entries: ReadonlyMap<string, Entry>, version: string): Buffer {
  const parts: Uint8Array[] = [Buffer.from(`${JSON.stringify(headOf(version))}\n`)];
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  // JSON has no tab and no line feed of its own
  for (const [name, { packed = NOTHING, ...entry }] of sorted)
    parts.push(Buffer.from(`${JSON.stringify([name, entry])}\t`), packed, Buffer.of(LF));
  return Buffer.concat(parts);
}

const NOTHING = Buffer.alloc(0);

function headOf(version: string) {
  return { format: FORMAT, papercleaner: version };
}

function readEntries(location: string, version: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    const bytes = readFileSync(location);
    let at = bytes.indexOf(LF);
    if (bytes.toString('utf8', 0, at) !== JSON.stringify(headOf(version))) return entries;
    for (at += 1; at < bytes.length; ) {
      const end = bytes.indexOf(LF, at);
      const tab = bytes.indexOf(TAB, at);
      const [name, entry] = JSON.parse(bytes.toString('utf8', at, tab));
      entries.set(name, tab + 1 === end ? entry : { ...entry, packed: bytes.subarray(tab + 1, end) });
      at = end + 1;
    }
    return entries;
  } catch {
    // none yet, or not ours
    return new Map();
  }
}
