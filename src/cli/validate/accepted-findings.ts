/** `--baseline` and `--update-baseline`: what is accepted passes, or all that is found now is accepted. */
import { acceptFindings, unaccepted } from '../../validate/baseline.js';
import type { FileFindings, Finding } from '../../validate/finding.js';
import { UsageError } from '../exit.js';
import { count } from '../summary.js';
import { baselineName, missingPages, readBaseline, writeBaseline } from './baseline-file.js';

export interface BaselineFlags {
  baseline?: string;
  updateBaseline?: boolean;
}

export interface AcceptedFindings {
  /** The baseline, as it was named. */
  file: string;
  /** What is left of the findings of a file that was checked. */
  left(file: FileFindings): readonly Finding[];
  /**
   * Writes the baseline where it is to be updated; tells in a line what became of it.
   *
   * @throws the system's error
   */
  finish(): string;
}

/** @throws UsageError where the flags contradict each other, or the file is no baseline. */
export function acceptedFindings({
  baseline: file,
  updateBaseline = false,
}: BaselineFlags): AcceptedFindings | null {
  if (file === undefined) {
    if (updateBaseline) throw new UsageError('--update-baseline goes with --baseline FILE');
    return null;
  }
  const baseline = readBaseline(file, updateBaseline);
  let known = 0;
  let gone = 0;
  return {
    file,
    left({ path, findings }) {
      const named = { path: baselineName(file, path), findings };
      if (updateBaseline) {
        known += findings.length;
        acceptFindings(baseline, named);
        return [];
      }
      const rest = unaccepted(baseline, named);
      known += rest.known;
      gone += rest.gone;
      return rest.findings;
    },
    finish() {
      const missing = missingPages(file, baseline);
      if (updateBaseline) {
        for (const { name } of missing) baseline.delete(name);
        writeBaseline(file, baseline);
        return `${file}: ${count(known, 'finding')} accepted`;
      }
      for (const { findings } of missing) gone += findings;
      const passed = `${file}: ${count(known, 'known finding')} passed`;
      if (gone === 0) return passed;
      return `${passed}, ${count(gone, 'entry', 'entries')} no longer found: --update-baseline removes them`;
    },
  };
}
