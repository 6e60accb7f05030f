import { clean } from '../clean.js';
import { asDecoded } from '../decode.js';
import type { CleanOptions, Decoded } from '../types.js';
import { findingsOf, findingsOfCleaned, levelsOf } from './check.js';
import { checkedRaw } from './checked-page.js';
import type { Finding } from './finding.js';
import type { FileForm, Level } from './rule.js';

export interface ValidateOptions extends CleanOptions {
  /** How the file is written; default: raw text, or text as `toText` writes it. */
  form?: FileForm;
  /** Rules that are not to be as they are by default. */
  rules?: Readonly<Record<string, Level>>;
  /** Makes an error of every warning. */
  strict?: boolean;
  /** How the files of the corpus are encoded, by the names that `decode` reports. */
  corpusEncoding?: string;
}

/**
 * What is wrong with a page, be it raw or one that the writers wrote: nothing is changed.
 *
 * @returns the findings, sorted by place; lines and columns are those of `input`
 *
 * @example
 * validate(text).filter(({ rule }) => rule === 'cut-line').length
 * validate(toMarkdown(page), { form: 'markdown' }) // []
 */
export function validate(input: string | Decoded, options: ValidateOptions = {}): Finding[] {
  const { form = 'raw', rules, strict, corpusEncoding, ...cleaning } = options;
  const decoded = typeof input === 'string' ? asDecoded(input) : input;
  const levels = levelsOf(rules, strict);
  if (form !== 'raw') return findingsOfCleaned(decoded, form, cleaning, levels);
  const page = clean(decoded, cleaning);
  return findingsOf(checkedRaw(decoded, page, cleaning, { encoding: corpusEncoding ?? null }), levels);
}
