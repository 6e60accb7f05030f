/** Where the reports of `validate` go: `--reporter NAME` prints, `--reporter NAME=FILE` writes a file. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Reporter } from '../../validate/finding.js';
import { reporterIn } from '../../validate/reporters/index.js';
import { type Palette, PLAIN } from '../../validate/reporters/pretty.js';
import { UsageError } from '../exit.js';
import { said } from '../lang/said.js';
import { describeOsError } from '../os-error.js';
import { writeStdout } from '../stdout.js';

/** One `--reporter`, as it was given. */
export interface ReporterFlag {
  name: string;
  /** Null prints. */
  file: string | null;
}

/** A report that is being written. */
export interface ReportTarget {
  reporter: Reporter;
  /** Does it go to standard output? */
  printed: boolean;
  /** Rejects with the system's error. */
  write(text: string): Promise<void>;
  close(): void;
}

/**
 * Opens what the flags name.
 *
 * @throws UsageError where two reports would be written into one another, or a file cannot be written
 */
export function openReports(flags: readonly ReporterFlag[], palette: Palette): ReportTarget[] {
  const printed = flags.filter(({ file }) => file === null);
  if (printed.length > 1) {
    const [one, other] = printed;
    throw new UsageError(
      `the reports ${one?.name} and ${other?.name} would both be printed; write one to a file, as in --reporter ${other?.name}=report.txt`,
    );
  }
  const taken = new Set<string>();
  for (const { file } of flags) {
    if (file === null) continue;
    if (taken.has(resolve(file))) throw new UsageError(`two reports would be written to ${file}`);
    taken.add(resolve(file));
  }
  return flags.map(({ name, file }) =>
    file === null ? toStdout(reporterOf(name, palette)) : toFile(reporterOf(name, PLAIN), file),
  );
}

function toStdout(reporter: Reporter): ReportTarget {
  return { reporter, printed: true, write: writeStdout, close: () => {} };
}

const reporterOf = (name: string, palette: Palette): Reporter => reporterIn(name, palette, said) as Reporter;

function toFile(reporter: Reporter, file: string): ReportTarget {
  const failed = (error: unknown) =>
    new UsageError(`--reporter ${reporter.name}=${file}: ${describeOsError(error)}`);
  let handle: number;
  try {
    mkdirSync(dirname(file), { recursive: true });
    handle = openSync(file, 'w');
  } catch (error) {
    throw failed(error);
  }
  return {
    reporter,
    printed: false,
    async write(text) {
      try {
        writeAll(handle, Buffer.from(text));
      } catch (error) {
        throw failed(error);
      }
    },
    close: () => closeSync(handle),
  };
}

/** A disk that runs full takes a part. */
function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
