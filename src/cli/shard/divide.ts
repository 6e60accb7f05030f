import { dirname } from 'node:path';
import { issueOf } from '../../articles/page-place.js';

/** A page to be put into a shard. */
export interface Entry {
  path: string;
  bytes: number;
}

/** Small pages take their time, too: opened, read and written, one is worth so many bytes at least. */
const LEAST_WEIGHT = 4096;

/** So much larger the shards become at each step, until they are few enough. */
const STEP = 1.05;

export interface Division {
  shards: Entry[][];
  /** What the shards were cut to: as asked, or more where there would have been too many. */
  size: number;
  /** Folders of pages without a day that are in several shards, and days that are. */
  cut: { folders: Set<string>; days: Set<string> };
}

/**
 * Divides pages into shards of a size, in their order: the same pages give the same shards.
 *
 * A story may jump to another page of its issue, and is linked within a shard. So the pages of one day that stand next to
 * each other are never parted, and neither are those of a folder whose paths name no day, unless they are more than a
 * shard holds. A shard may be larger than `size` by that much.
 */
export function divide(entries: readonly Entry[], size: number, most: number): Division {
  const issues = issuesOf(entries);
  const weight = issues.reduce((sum, issue) => sum + issue.weight, 0);
  for (let room = Math.max(size, Math.ceil(weight / most)); ; room = Math.ceil(room * STEP)) {
    const shards = pack(issues, room);
    // shards are never quite full, so that there may still be too many
    if (shards.length <= most) return { shards, size: room, cut: cutIssues(shards) };
  }
}

interface Issue {
  /** Its pages stay together. */
  dated: boolean;
  entries: Entry[];
  weight: number;
}

const weightOf = ({ bytes }: Entry): number => Math.max(bytes, LEAST_WEIGHT);

/** Pages of one issue that stand next to each other. */
function issuesOf(entries: readonly Entry[]): Issue[] {
  const issues: Issue[] = [];
  let open = '';
  for (const entry of entries) {
    const day = issueOf(entry.path);
    const key = day === '' ? `folder ${dirname(entry.path)}` : `day ${day}`;
    let issue = issues.at(-1);
    if (issue === undefined || key !== open) {
      issue = { dated: day !== '', entries: [], weight: 0 };
      issues.push(issue);
      open = key;
    }
    issue.entries.push(entry);
    issue.weight += weightOf(entry);
  }
  return issues;
}

function pack(issues: readonly Issue[], room: number): Entry[][] {
  const shards: Entry[][] = [];
  let left = 0;
  const put = (entries: readonly Entry[], weight: number) => {
    if (weight > left || shards.length === 0) {
      shards.push([]);
      left = room;
    }
    const shard = shards.at(-1) as Entry[];
    for (const entry of entries) shard.push(entry);
    left -= weight;
  };
  for (const { dated, entries, weight } of issues) {
    if (dated || weight <= room) put(entries, weight);
    else for (const entry of entries) put([entry], weightOf(entry));
  }
  return shards;
}

function cutIssues(shards: readonly Entry[][]): Division['cut'] {
  const cut = { folders: new Set<string>(), days: new Set<string>() };
  const first = new Map<string, number>();
  for (const [number, shard] of shards.entries()) {
    for (const { path } of shard) {
      const day = issueOf(path);
      const name = day === '' ? dirname(path) : day;
      const key = `${day === ''} ${name}`;
      const seen = first.get(key);
      if (seen === undefined) first.set(key, number);
      else if (seen !== number) (day === '' ? cut.folders : cut.days).add(name);
    }
  }
  return cut;
}
