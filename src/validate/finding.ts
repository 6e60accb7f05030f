/** The shapes that pass between `validate` and those who print what it found. */

/** `warn` does not fail a check by itself, `error` does. */
export type Severity = 'warn' | 'error';

/** One thing that is wrong in one place of a file. */
export interface Finding {
  /** Where it is, in the file as it is on disk: from 1, columns in UTF-16 code units. */
  line: number;
  column: number;
  /** Where it ends, exclusive, where more than one character is meant. */
  endLine?: number;
  endColumn?: number;
  severity: Severity;
  /** A transform, a warning, or a rule of `validate` alone. */
  rule: string;
  /** What is wrong, in one line, and what to do where that is not plain. */
  message: string;
  /** What stands there, and what `fix` would write instead; only where `fix` would change it. */
  before?: string;
  after?: string;
  /** The line on which it stands, without the blanks round it: tells the finding from others when lines move. */
  excerpt: string;
}

/** What was found in one file, sorted by place. */
export interface FileFindings {
  /** As given, or `-` for standard input; with `/` between folders. */
  path: string;
  findings: readonly Finding[];
}

/** What was found in all. */
export interface Tally {
  files: number;
  errors: number;
  warnings: number;
  /** Files that could not be read or decoded. */
  failed: number;
}

/** A rule, as far as a report speaks of it. */
export interface RuleInfo {
  name: string;
  summary: string;
  /** As it is by default. */
  severity: Severity;
}

/** A run, before the first file. */
export interface Run {
  /** Of papercleaner. */
  version: string;
  rules: readonly RuleInfo[];
}

/**
 * A form of report, written as the files are checked, so that a corpus of any size needs the memory of one file.
 *
 * Texts and names come from strangers: each reporter escapes them for its own form.
 */
export interface Reporter {
  /** Its file, and its name on the command line. */
  name: string;
  /** One line for `--help` and the README's table. */
  summary: string;
  opening(run: Run): string;
  /** `before` is what was found in the files before this one. Files without a finding are given too. */
  file(findings: FileFindings, before: Tally): string;
  closing(tally: Tally): string;
}
