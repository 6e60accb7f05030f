/** `--stats`: what a run amounts to, for programs. */
import { resolve } from 'node:path';
import { UsageError } from './exit.js';
import type { Plan } from './jobs.js';
import { writeOutput } from './output.js';
import type { Totals } from './summary.js';
import { readVersion } from './version.js';

export interface Measures {
  totals: Totals;
  /** A hash of what the pages depend on besides their inputs: the settings, the words of the corpus, the version. */
  settings: string;
  /** Threads that shared the work; 0 where one did all of it. */
  threads: number;
  seconds: number;
}

const BYTES_A_MEGABYTE = 1e6;
const DIGITS = 3;

/** @throws the system's error */
export function writeStats(file: string, { totals, settings, threads, seconds }: Measures): void {
  const rounded = (value: number) => Number(value.toFixed(DIGITS));
  const { rules, ...counts } = totals;
  const stats = {
    version: 1,
    papercleaner: readVersion(),
    settings,
    threads,
    seconds: rounded(seconds),
    megabytesPerSecond: rounded(counts.bytes / BYTES_A_MEGABYTE / seconds),
    ...counts,
    warningsByRule: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  writeOutput(file, `${JSON.stringify(stats, null, 2)}\n`);
}

/** @throws UsageError where the file is an input or an output. */
export function refuseStatsFile(file: string, { jobs }: Plan): void {
  const own = resolve(file);
  for (const { path, output } of jobs) {
    const is =
      resolve(path) === own ? 'an input' : output !== null && resolve(output) === own ? 'an output' : null;
    if (is !== null)
      throw new UsageError(
        `${file} is ${is} and would be overwritten by the statistics; write those elsewhere`,
      );
  }
}
