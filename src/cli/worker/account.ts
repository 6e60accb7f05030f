import { said } from '../lang/said.js';
import type { Messages } from '../messages.js';
import { reportOf } from '../page-report.js';
import { reportReplaced } from '../replaced.js';
import type { Outcome } from '../shards/cleaner.js';
import type { Refused } from '../shards/request.js';
import { addPage, type Totals } from '../summary.js';

/** Counts what was done, and says on standard error what went wrong, as `fix` does; the answers say it too. */
export interface Account {
  outcome(path: string, outcome: Outcome): void;
  /** `line` counts from 1. */
  refused(line: number, refused: Refused): void;
}

export function createAccount(totals: Totals, messages: Messages, quiet: boolean): Account {
  return {
    outcome(path, outcome) {
      if (outcome.kind === 'failed') {
        const { problem, stack } = outcome;
        messages.failure(problem.path, problem.message, stack);
        totals.failed += 1;
        return;
      }
      const { page, replaced } = outcome;
      addPage(totals, reportOf(outcome));
      if (replaced && !quiet) reportReplaced(path, page.source.encoding, replaced, messages);
    },
    refused(line, { problem }) {
      messages.failure(said(`line ${line}`), problem, '');
      totals.failed += 1;
    },
  };
}
