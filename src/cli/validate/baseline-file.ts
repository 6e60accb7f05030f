/** The file of `--baseline`: read as a whole, written as a whole. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Baseline, BaselineError, formatBaseline, parseBaseline } from '../../validate/baseline.js';
import { UsageError } from '../exit.js';
import { describeOsError, errorCode } from '../os-error.js';
import { writeOutput } from '../output.js';

/**
 * The findings that are accepted.
 *
 * @param update a file that is not there yet is no error: it will be written
 * @throws UsageError for a file that cannot be read, or is no baseline.
 */
export function readBaseline(file: string, update: boolean): Baseline {
  try {
    return parseBaseline(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT';
    if (missing && update) return new Map();
    if (missing)
      throw new UsageError(`--baseline ${file}: no such file; add --update-baseline to have it written`);
    const what =
      error instanceof BaselineError ? `${error.message}; mend or remove it` : describeOsError(error);
    throw new UsageError(`--baseline ${file}: ${what}`);
  }
}

/** @throws the system's error. */
export function writeBaseline(file: string, baseline: Baseline): void {
  writeOutput(file, formatBaseline(baseline));
}

/** What a page is called in that file: its path from the folder of the file, wherever papercleaner is called. */
export function baselineName(file: string, page: string): string {
  return page === '-'
    ? page
    : relative(dirname(resolve(file)), resolve(page))
        .split(sep)
        .join('/');
}

/** Names of pages that are not there any more, and how many findings were accepted of them. */
export function missingPages(file: string, baseline: Baseline): { name: string; findings: number }[] {
  const missing: { name: string; findings: number }[] = [];
  for (const [name, rules] of baseline) {
    if (name === '-' || existsSync(resolve(dirname(file), name))) continue;
    let findings = 0;
    for (const counts of rules.values()) for (const count of counts.values()) findings += count;
    missing.push({ name, findings });
  }
  return missing;
}
