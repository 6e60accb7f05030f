import { setImmediate as nextTurn } from 'node:timers/promises';
import { jumpEndsOf } from '../../articles/jump-ends.js';
import type { Finding } from '../../validate/finding.js';
import type { Failed } from '../clean-page.js';
import type { Job } from '../jobs.js';
import { createWaitingPages, linkedPage, linksOf } from '../waiting-pages.js';
import type { Examined } from './validate-file.js';

/** What is done with each file. */
export interface Checks {
  /** Are the ends of its jumps looked for on other pages? Else it need not wait for them. */
  linksJumps(job: Job): boolean;
  /** What is known of a file before it is read. */
  known(job: Job): readonly Finding[] | undefined;
  examine(job: Job): Promise<Examined | Failed>;
  /** Takes what was examined, with its jumps linked. */
  report(job: Job, outcome: Examined | Failed): Promise<void>;
  /** Takes what was known. */
  tell(job: Job, findings: readonly Finding[]): Promise<void>;
  done(job: Job): void;
}

/**
 * Checks file after file, in their order: where a page waits for the other end of a jump, what comes behind it waits too,
 * be it known already.
 */
export async function checkJobs(jobs: readonly Job[], checks: Checks): Promise<void> {
  const waiting = createWaitingPages<Examined>(jobs, true);
  const endsOf = ({ page }: Examined) => (jobs.length > 1 ? jumpEndsOf(page) : []);
  /** Pages that wait, and those that are known and stand behind them. */
  const standing: { job: Job; known: boolean }[] = [];
  const tellKnown = async (): Promise<void> => {
    while (standing[0]?.known) {
      const { job } = standing.shift() as { job: Job };
      await checks.tell(job, checks.known(job) ?? []);
    }
  };
  for (const [i, job] of jobs.entries()) {
    // signals and the terminal are heard between two turns of the event loop only
    await nextTurn();
    const findings = checks.known(job);
    if (findings !== undefined && standing.length === 0) await checks.tell(job, findings);
    else if (findings !== undefined) standing.push({ job, known: true });
    else {
      const outcome = await checks.examine(job);
      const waits =
        checks.linksJumps(job) &&
        outcome.kind === 'cleaned' &&
        waiting.take(i, { sha256: outcome.page.source.sha256, ends: endsOf(outcome), kept: outcome });
      if (waits) standing.push({ job, known: false });
      else await checks.report(job, outcome);
    }
    const released = waiting.release(i);
    const links = linksOf(released);
    for (const one of released) {
      const linked = await linkedPage(one, links.get(one.job.path), checks.examine);
      await tellKnown();
      standing.shift();
      await checks.report(one.job, linked);
    }
    await tellKnown();
    checks.done(job);
  }
}
