/**
 * `--cache`: what is known of the files of this run from earlier ones.
 *
 * What is found on a page depends on the page alone, unless a story jumps from it to another one: then it depends on all
 * files of its issue, where the other end may stand.
 */
import { hasJump } from '../../articles/jump-ends.js';
import { issueOf } from '../../articles/page-place.js';
import { sha256 } from '../../sha256.js';
import type { Page } from '../../types.js';
import type { Finding } from '../../validate/finding.js';
import type { Job } from '../jobs.js';
import { type FindingsCache, openCache, type Seen } from './findings-cache.js';

export interface CacheFlags {
  cache?: boolean;
  cacheLocation?: string;
}

export interface KnownFindings {
  /** Where they are kept. */
  location: string;
  /** How the file of a job is encoded, as it is known or as it is found now. */
  encoding(job: Job, find: (job: Job) => Promise<string | null>): Promise<string | null>;
  /**
   * Says what the findings of each file depend on, besides the files: one object for all that depend on the same. Before
   * that, none are known.
   */
  under(conditionsOf: (job: Job) => object): void;
  /** What was found in the file of a job; undefined where it has to be checked. */
  of(job: Job): Finding[] | undefined;
  /** Remembers what was found on the page of a job; did it depend on where its jumps lead? */
  keep(job: Job, page: Page, findings: readonly Finding[], linksJumps: boolean): void;
  /** @throws the system's error. */
  save(): void;
}

/**
 * Looks at all files.
 *
 * @param version of papercleaner
 */
export function knownFindings(jobs: readonly Job[], location: string, version: string): KnownFindings {
  const cache = openCache(location, version);
  const seen = new Map<Job, Seen>();
  for (const job of jobs) {
    const state = look(cache, job);
    if (state !== undefined) seen.set(job, state);
  }
  const othersOf = hashesOfIssues(jobs, seen);
  /** What the findings of a job depend on, as a hash. */
  let optionsOf: ((job: Job) => string) | null = null;
  return {
    location,
    async encoding(job, find) {
      const state = seen.get(job);
      const known = state && cache.encoding(job.path, state);
      if (known !== undefined) return known;
      const encoding = await find(job);
      if (state !== undefined) cache.keepEncoding(job.path, state, encoding);
      return encoding;
    },
    under(conditionsOf) {
      const hashes = new Map<object, string>();
      optionsOf = (job) => {
        const conditions = conditionsOf(job);
        const known = hashes.get(conditions) ?? hash(JSON.stringify(conditions));
        hashes.set(conditions, known);
        return known;
      };
    },
    of(job) {
      const state = seen.get(job);
      if (state === undefined || optionsOf === null) return undefined;
      return cache.found(job.path, state, { options: optionsOf(job), others: othersOf(job) });
    },
    keep(job, page, findings, linksJumps) {
      const state = seen.get(job);
      // it may have been changed since it was looked at
      if (optionsOf === null || state?.sha256 !== page.source.sha256) return;
      const others = linksJumps && hasJump(page) ? othersOf(job) : null;
      cache.keepFound(job.path, state, { options: optionsOf(job), others }, findings);
    },
    save: cache.save,
  };
}

/** Standard input is not kept; what is wrong with a file shows when it is read. */
function look(cache: FindingsCache, { path }: Job): Seen | undefined {
  if (path === '-') return undefined;
  try {
    return cache.see(path);
  } catch {
    return undefined;
  }
}

/** The paths and bytes of all files of an issue, as one hash; the whole run is one issue where a path names no day. */
function hashesOfIssues(jobs: readonly Job[], seen: ReadonlyMap<Job, Seen>): (job: Job) => string {
  const issues = new Map<string, string[]>();
  const linesOf = new Map<Job, string[]>();
  for (const job of jobs) {
    const issue = issueOf(job.path);
    const lines = issues.get(issue) ?? [];
    issues.set(issue, lines);
    lines.push(`${job.path}\0${seen.get(job)?.sha256}\n`);
    linesOf.set(job, lines);
  }
  const hashes = new Map<string[], string>();
  for (const lines of issues.values()) hashes.set(lines, hash(lines.sort().join('')));
  if (!issues.has('')) return (job) => hashes.get(linesOf.get(job) as string[]) as string;
  const all = hash([...hashes.values()].sort().join(''));
  return () => all;
}

function hash(text: string): string {
  return sha256(text).slice(0, DIGITS);
}

/** 128 bits. */
const DIGITS = 32;
