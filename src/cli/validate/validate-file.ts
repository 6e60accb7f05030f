/** One file of `validate`, from its bytes to its findings. */
import { clean } from '../../clean.js';
import { type DecodeOptions, decode } from '../../decode.js';
import type { CleanOptions, Decoded } from '../../types.js';
import { findingsOf, findingsOfCleaned, type Levels } from '../../validate/check.js';
import { type Corpus, checkedRaw } from '../../validate/checked-page.js';
import type { Finding } from '../../validate/finding.js';
import type { FileForm } from '../../validate/rule.js';
import { type Cleaned, type Failed, fault, unreadable } from '../clean-page.js';
import { type Job, readJob } from '../jobs.js';

const UNDONE = 'it was not checked';

/** A file that was read: a raw page with what `clean` made of it. */
export interface Examined extends Omit<Cleaned, 'bytes'> {
  decoded: Decoded;
  form: FileForm;
}

/** Reads a file, and cleans it where it is a raw page. */
export async function examine(
  job: Job,
  reading: DecodeOptions,
  options: CleanOptions,
): Promise<Examined | Failed> {
  let decoded: Decoded;
  try {
    decoded = decode(await readJob(job), reading);
  } catch (cause) {
    return unreadable(job.path, cause, UNDONE);
  }
  const { confidence, replaced } = decoded;
  const form = formOf(job.path, decoded.text);
  try {
    // a page that was cleaned waits for no other one
    const text = form === 'raw' ? decoded : { ...decoded, text: '' };
    const page = clean(text, { ...options, path: job.path });
    return { kind: 'cleaned', page, confidence, replaced, decoded, form };
  } catch (cause) {
    return fault(job.path, cause, UNDONE);
  }
}

const BY_NAME: Readonly<Record<string, FileForm>> = { md: 'markdown', json: 'json', jsonl: 'jsonl' };
const BEGINS_AS_JSON = /^\s*\{\s*"/;
/** Of a text, to see how it begins. */
const BEGINNING = 99;

/** How a file is written, as its name says; standard input has none, and JSON is known by its beginning there. */
export function formOf(path: string, text: string): FileForm {
  if (path === '-') return BEGINS_AS_JSON.test(text.slice(0, BEGINNING)) ? 'json' : 'raw';
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return BY_NAME[extension] ?? 'raw';
}

export function check(
  { decoded, page, form }: Examined,
  levels: Levels,
  options: CleanOptions,
  corpus: Corpus,
): Finding[] | Failed {
  try {
    if (form === 'raw') return findingsOf(checkedRaw(decoded, page, options, corpus), levels);
    return findingsOfCleaned(decoded, form, options, levels);
  } catch (cause) {
    return fault(page.source.path, cause, UNDONE);
  }
}
