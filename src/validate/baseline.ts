/**
 * Findings that are accepted: an old corpus starts today with all it has, and only new damage fails.
 *
 * The file counts, for each page and rule, the lines of text on which something was found, each by a hash of the line: so
 * findings are known again when they move. It is written sorted, one line an entry, for small differences in git. Where a
 * line has more findings than were accepted, the last ones are new.
 */
import type { FileFindings, Finding } from './finding.js';
import { excerptHash } from './fingerprint.js';

/** How often something was found: by path, by rule, by the hash of the line. */
export type Baseline = Map<string, Map<string, Map<string, number>>>;

const VERSION = 1;

/** A file that is no baseline; the message says where, and what to do. */
export class BaselineError extends Error {
  override name = 'BaselineError';
}

/** Counts the findings of a file, in place of what was accepted of it before. */
export function acceptFindings(baseline: Baseline, { path, findings }: FileFindings): void {
  const rules = new Map<string, Map<string, number>>();
  for (const { rule, excerpt } of findings) {
    const counts = rules.get(rule) ?? new Map<string, number>();
    rules.set(rule, counts);
    const hash = excerptHash(excerpt);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  if (rules.size > 0) baseline.set(path, rules);
  else baseline.delete(path);
}

/** What remains of the findings of a file. */
export interface Unaccepted {
  findings: Finding[];
  /** How many were accepted and found. */
  known: number;
  /** How many were accepted and are found no more. */
  gone: number;
}

export function unaccepted(baseline: Baseline, { path, findings }: FileFindings): Unaccepted {
  const rules = baseline.get(path);
  if (rules === undefined) return { findings: [...findings], known: 0, gone: 0 };
  const open = new Map<string, number>();
  let accepted = 0;
  for (const [rule, counts] of rules) {
    for (const [hash, count] of counts) {
      open.set(entryName(rule, hash), count);
      accepted += count;
    }
  }
  const left = findings.filter(({ rule, excerpt }) => {
    const name = entryName(rule, excerptHash(excerpt));
    const count = open.get(name) ?? 0;
    open.set(name, count - 1);
    return count <= 0;
  });
  const known = findings.length - left.length;
  return { findings: left, known, gone: accepted - known };
}

function entryName(rule: string, hash: string): string {
  return `${rule}\0${hash}`;
}

/** The file, ending in a line feed. */
export function formatBaseline(baseline: Baseline): string {
  const files = sorted(baseline).map(([path, rules]) => {
    const byRule = sorted(rules).map(([rule, counts]) => {
      const entries = sorted(counts).map(([hash, count]) => `        ${JSON.stringify(hash)}: ${count}`);
      return `      ${JSON.stringify(rule)}: {\n${entries.join(',\n')}\n      }`;
    });
    return `    ${JSON.stringify(path)}: {\n${byRule.join(',\n')}\n    }`;
  });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "findings": ${body}\n}\n`;
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @throws BaselineError for a text that is no baseline. */
export function parseBaseline(text: string): Baseline {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new BaselineError(`is no JSON: ${(error as Error).message}`);
  }
  if (!isObject(file) || !('version' in file)) throw new BaselineError('is no baseline of papercleaner');
  if (file.version !== VERSION)
    throw new BaselineError(
      `is of version ${JSON.stringify(file.version)}, this papercleaner reads ${VERSION}`,
    );
  const baseline: Baseline = new Map();
  for (const [path, rules] of entriesOf(file.findings, 'findings')) {
    const byRule = new Map<string, Map<string, number>>();
    for (const [rule, counts] of entriesOf(rules, path)) {
      const byHash = new Map<string, number>();
      for (const [hash, count] of entriesOf(counts, `${path}: ${rule}`)) {
        if (!HASH.test(hash) || !Number.isSafeInteger(count) || (count as number) < 1)
          throw new BaselineError(`${path}: ${rule}: ${hash}: not a hash with a count from 1`);
        byHash.set(hash, count as number);
      }
      byRule.set(rule, byHash);
    }
    baseline.set(path, byRule);
  }
  return baseline;
}

const HASH = /^[0-9a-f]{16}$/;

function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (!isObject(value)) throw new BaselineError(`${where}: not an object`);
  return Object.entries(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
