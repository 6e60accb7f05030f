import { sha256 } from '../../sha256.js';
import type { Page } from '../../types.js';
import { escaped, toJsonLine } from '../../write/json.js';
import { EXIT, type ExitCode } from '../exit.js';
import type { Id, Refused } from './request.js';

/** What all answers of a run carry: two of the same version and configuration are the same for the same page. */
export interface Stamp {
  version: string;
  configHash: string;
}

/** What went wrong with one page. */
export interface AnsweredError {
  /** What `fix` would have ended with: 2 for the line or the page, 3 for a fault of papercleaner. */
  code: ExitCode;
  /** Of the page; absent where the line was none. */
  path?: string;
  message: string;
}

/**
 * The line for a page that was cleaned. The page stands in it as `fix --format jsonl` writes it, and `sha256Out` is the hash
 * of just these bytes, without a line feed; `sha256In` is that of the input's. No times and no host: the same page gives
 * the same line, whoever cleans it, and how often.
 */
export function pageAnswer(id: Id, page: Page, stamp: Stamp): string {
  const json = toJsonLine(page).trimEnd();
  const head = { id, ok: true, sha256In: page.source.sha256, sha256Out: sha256(json), ...stamp };
  return `${escaped(head).slice(0, -1)}${PAGE}${json}}\n`;
}

/** The line for a page that could not be cleaned; `sha256In` is null where nothing could be read. */
export function errorAnswer(
  id: Id | null,
  error: AnsweredError,
  sha256In: string | null,
  stamp: Stamp,
): string {
  return `${escaped({ id, ok: false, sha256In, sha256Out: null, ...stamp, error })}\n`;
}

export const refusal = ({ id, problem }: Refused, stamp: Stamp): string =>
  errorAnswer(id, { code: EXIT.trouble, message: problem }, null, stamp);

const PAGE = ',"page":';

/** An answer that was read back. */
export type Answer = { id: Id | null } & Stamp &
  (
    | { ok: true; page: Page /** Of the page, as it stands in the line. */; json: string }
    | { ok: false; error: AnsweredError }
  );

/** Null where the line is no answer, or its page is not the one that was written into it. */
export function readAnswer(line: string): Answer | null {
  let answer: (Answer & { sha256Out: string }) | null;
  try {
    answer = JSON.parse(line);
  } catch {
    return null;
  }
  if (!answer?.ok) return answer;
  // in a string the quotes would be escaped: the first of these is the key
  const json = line.slice(line.indexOf(PAGE) + PAGE.length, -1);
  return sha256(json) === answer.sha256Out ? { ...answer, json } : null;
}
