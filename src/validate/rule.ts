/** What a rule of `validate` is, and what it looks at. */
import type { Places } from '../places.js';
import type { Article, Block, Change, LineEnd, Warning } from '../types.js';
import type { Severity } from './finding.js';

/** How a page is written: raw text, or one of the formats of `fix`. */
export type Form = 'raw' | 'text' | 'markdown' | 'json';

/** How a file is written, as its name says. */
export type FileForm = 'raw' | 'markdown' | 'json' | 'jsonl';

/** What becomes of the findings of a rule. */
export type Level = Severity | 'off';

/**
 * A page as the rules see it: a raw one with what `clean` made of it, or a cleaned one, read back from its file.
 *
 * All offsets and lines count in `text`: of a raw page that is the file, of a cleaned one the text of its blocks without
 * the marks of the format, a blank line between two of them.
 */
export interface CheckedPage {
  form: Form;
  text: string;
  places: Places;
  /** Is it set in Chinese? */
  chinese: boolean;
  /** How the file is encoded, and how the corpus is, where that is known. */
  encoding: string;
  corpusEncoding: string | null;
  articles: readonly Article[];
  unplaced: readonly Block[];
  /** What `fix` would change in the characters. */
  changes: readonly Change[];
  /** What `fix` would warn of, or said when it wrote the page. */
  warnings: readonly Warning[];
  lineEnds: readonly LineEnd[];
  /** The file is none that `fix` wrote, though its name says so: where that shows, and what is wrong. */
  foreign: Found | null;
  /** The place in the file of an offset in `text`. */
  placeOf(offset: number): { line: number; column: number };
}

/** Trouble found by a rule, which does not repeat its own name. */
export interface Found {
  /** Offsets in the text of the page. */
  start: number;
  /** Exclusive; left out where one place is meant. */
  end?: number;
  message: string;
  before?: string;
  after?: string;
  /** Not sure enough to fail a check: a warning, even where the rule is an error. */
  doubtful?: true;
}

/** A page with the places at which a rule finds something, as line:column; none where it stays silent. */
export interface RuleExample {
  page: string;
  at: readonly string[];
  /** How the file is written; default: raw. */
  form?: FileForm;
  /** How the other files are encoded, where that matters; the page itself is in UTF-8. */
  corpusEncoding?: string;
}

/** One kind of trouble that is looked for. */
export interface ValidateRule {
  /** Its file, and its name in the findings. */
  name: string;
  /** One line for the README's table. */
  summary: string;
  /** Unless `--rule` says otherwise. */
  severity: Severity;
  /** What is wrong, what shows it, what is left alone: paragraphs of prose, a blank line between two. */
  about?: string;
  examples: readonly RuleExample[];
  find(page: CheckedPage): Iterable<Found>;
}
