/**
 * `--resume`: what has been written into an output folder, from what, and how; so that a run that was stopped goes on where
 * it was, and one over the same pages does only what is new.
 *
 * A line of JSON for each page, appended when its output is whole. A line that was cut off is none. Nothing is believed
 * but hashes: a page is done if its input, its outputs, the version and the settings are what they were. Clocks and sizes
 * are not asked; to read a page and hash it takes a small part of the time of cleaning it.
 *
 * Only `--resume` writes it: it is a file in a folder that may be published, and the outputs are hashed for it.
 */
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 as hashOf } from '../sha256.js';
import { cleanOptions } from './clean-page.js';
import { decidingWords } from './deciding-words.js';
import { UsageError } from './exit.js';
import type { FixFlags } from './fix.js';
import type { Job } from './jobs.js';
import { describeOsError, errorCode } from './os-error.js';
import { writeOutput } from './output.js';
import type { PageReport } from './page-report.js';
import type { Finished } from './page-work.js';
import { readPage } from './read.js';
import { perFlags } from './settings.js';
import { readVersion } from './version.js';

/** What was done with a page. */
export interface Entry {
  /** The input, as it was given, and the hash of its bytes. */
  path: string;
  sha256: string;
  /** What the output depends on besides: see `conditionsFor`. */
  conditions: string;
  /** Its stories jump to other pages: the hash of all that it was linked with. */
  group: string | null;
  /** The files that were written, in the output folder, each with the hash of its bytes. */
  outputs: readonly Output[];
  report: Omit<PageReport, 'notes'>;
}

export type Output = readonly [name: string, sha256: string];

export interface Journal {
  /** What was done with the page of a job, if that was the same page and under these conditions. */
  known(job: Job, conditions: string): Entry | undefined;
  /** @throws UsageError where it cannot be written */
  add(entry: Entry): void;
  /**
   * The run is complete: takes out what no longer holds, if that is more than what does.
   *
   * @throws UsageError where it cannot be written
   */
  finish(): void;
}

const NAME = '.papercleaner-journal.jsonl';
const LF = 10;

/** @throws UsageError where it cannot be read or written */
export function openJournal(folder: string): Journal {
  const file = join(folder, NAME);
  const trying = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new UsageError(`${file}: ${describeOsError(error)}`);
    }
  };
  const bytes = trying(() => {
    mkdirSync(folder, { recursive: true });
    return readIfThere(file);
  });
  const { places, lines } = placesIn(bytes);
  const handle = trying(() => openSync(file, 'a'));
  let added = 0;
  const append = (line: string): void => trying(() => appendFileSync(handle, `${line}\n`));
  // behind a line that was cut off
  if (bytes.length > 0 && bytes.at(-1) !== LF) append('');
  return {
    known({ path }, conditions) {
      const place = places.get(path);
      const entry = place === undefined ? undefined : entryAt(bytes, place);
      return entry?.conditions === conditions ? entry : undefined;
    },
    add(entry) {
      append(JSON.stringify(entry));
      added += 1;
    },
    finish() {
      closeSync(handle);
      if (lines + added <= 2 * Math.max(places.size, added)) return;
      trying(() => {
        const all = readFileSync(file);
        const kept = Array.from(placesIn(all).places.values(), (start) => lineAt(all, start));
        writeOutput(file, Buffer.concat(kept.flatMap((line) => [line, Buffer.of(LF)])));
      });
    },
  };
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Where the last line of each input begins, and how many lines there are. */
function placesIn(bytes: Buffer): { places: Map<string, number>; lines: number } {
  const places = new Map<string, number>();
  let lines = 0;
  for (let start = 0; start < bytes.length; start += lineAt(bytes, start).length + 1) {
    lines += 1;
    const entry = entryAt(bytes, start);
    if (entry !== undefined) places.set(entry.path, start);
  }
  return { places, lines };
}

function lineAt(bytes: Buffer, start: number): Buffer {
  const end = bytes.indexOf(LF, start);
  return bytes.subarray(start, end === -1 ? bytes.length : end);
}

function entryAt(bytes: Buffer, start: number): Entry | undefined {
  try {
    const entry = JSON.parse(lineAt(bytes, start).toString());
    return typeof entry?.path === 'string' ? entry : undefined;
  } catch {
    // cut off
    return undefined;
  }
}

export function entryOf({ path }: Job, finished: Finished, conditions: string): Entry {
  const { sha256, group, outputs } = finished;
  const { notes: _, ...report } = finished.report;
  return { path, sha256, conditions, group, outputs, report };
}

/**
 * What the output of each page depends on besides its input and the pages it is linked with, as a hash.
 *
 * @param words those of the corpus
 */
export function conditionsFor(
  flagsFor: (path: string) => FixFlags,
  words: ReadonlyMap<string, number>,
): (job: Pick<Job, 'path' | 'onlyOne'>) => string {
  const version = readVersion();
  const hashFor = perFlags(flagsFor, ({ format, split, stitch, encoding, onError, ...flags }) => {
    const cleaning = cleanOptions('', flags);
    return hashOf(
      JSON.stringify({
        version,
        ...decidingWords(words),
        format,
        split,
        stitch,
        encoding,
        onError,
        cleaning,
      }),
    );
  });
  // a page alone is not asked whether its stories go on elsewhere
  return ({ path, onlyOne }) => hashFor(path) + (onlyOne ? '-alone' : '');
}

/** Pages that were linked with one another, as a hash. */
export const groupOf = (pages: readonly { job: Job; sha256: string }[]): string =>
  hashOf(
    pages
      .map(({ job, sha256 }) => `${job.path}\0${sha256}\n`)
      .sort()
      .join(''),
  );

/** Are the input and the outputs of a page what they were? What cannot be read is not. */
export function isAsBefore({ file }: Job, outDir: string, { sha256, outputs }: Entry): boolean {
  try {
    if (file === null || hashOf(readPage(file)) !== sha256) return false;
    return outputs.every(([name, hash]) => hashOf(readFileSync(join(outDir, name))) === hash);
  } catch {
    return false;
  }
}
