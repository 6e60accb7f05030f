/**
 * The work on pages, a few at a time. What goes in and what comes out can be sent from thread to thread, so it is done in
 * this thread or in others, and nothing else differs (see `crew.ts`).
 */
import { relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { deserialize } from 'node:v8';
import { type JumpEnd, jumpEndsOf } from '../articles/jump-ends.js';
import { withLinks } from '../articles/jumps.js';
import type { JumpLink } from '../articles/link-jumps.js';
import { sha256 as hashOf } from '../sha256.js';
import { addLinked, type Linked, noneLinked, type Seams, seamsOf, stitchPage } from '../stitch.js';
import type { ArticleFile } from './article-files.js';
import { type Cleaned, changedMeanwhile, cleanPage, type Failed, fault } from './clean-page.js';
import type { FixFlags } from './fix.js';
import { FORMATS } from './formats.js';
import type { Job } from './jobs.js';
import { type Entry, isAsBefore, type Output } from './journal.js';
import { type PageReport, reportOf } from './page-report.js';
import { type Writing, writePage } from './write-page.js';

/** A page to read, to clean and, unless it waits for others, to write. */
export interface ToClean {
  job: Job;
  flags: FixFlags;
  /** Of standard input, for a thread that cannot read it. */
  input?: Uint8Array;
  /** What an earlier run did with it. */
  before?: Entry | undefined;
  /** False where it cannot be kept if it has to wait: see `Waits`. */
  isRoom?: boolean;
}

/** A page that waited, with what it waited for. */
export interface ToFinish extends ToClean {
  /** Null where it has to be cleaned again. */
  kept: Kept | null;
  /** Of the input as it was read first. */
  sha256: string;
  /** Null where none begins or ends on it. */
  links: readonly JumpLink[] | null;
  /** With `--stitch`, where links lead. */
  seams: Seams | null;
  /** For `--resume`: see `groupOf`. */
  group: string | null;
}

/** What can be done with a page, and what that comes to. */
export interface Work {
  clean: { page: ToClean; outcome: Finished | Waits | DoneBefore | Failed };
  finish: { page: ToFinish; outcome: Finished | Failed };
  /** `--stitch`: the linked articles of a page, which other pages need. */
  gather: { page: ToFinish; outcome: Gathered | Failed };
}
export type Kind = keyof Work;

export interface Task<K extends Kind> {
  kind: K;
  pages: readonly Work[K]['page'][];
}

/** In its file, or to be printed. */
export interface Finished {
  kind: 'finished';
  sha256: string;
  report: PageReport;
  /** Null where it has been written into its file. */
  text: string | null;
  /** For `--resume`; empty without it. */
  outputs: readonly Output[];
  group: string | null;
}

/** An earlier run did the same. */
export interface DoneBefore {
  kind: 'done before';
  entry: Entry;
}

/**
 * Stories of it jump to other pages. It is kept until these are read; where there is no room, it has been written as if no
 * story went on elsewhere, into its file or as the text to be printed. That is what most such pages come to; if one does,
 * it is cleaned and written anew.
 */
export interface Waits {
  kind: 'waits';
  sha256: string;
  ends: readonly JumpEnd[];
  kept: Kept | Finished;
}

/** A page that was cleaned; from another thread as `v8.serialize` packs it. */
export type Kept = Cleaned | Uint8Array;

export interface Gathered {
  kind: 'gathered';
  linked: Linked;
}

/** Where work is done. */
export interface Workplace extends Writing {
  /** The words of the corpus. */
  vocabulary: ReadonlyMap<string, number>;
  /** Told as each page is begun. */
  begin?(): void;
}

/** What each of the pages came to, in their order. */
export async function work<K extends Kind>(
  { kind, pages }: Task<K>,
  at: Workplace,
): Promise<Work[K]['outcome'][]> {
  const outcomes: Work[Kind]['outcome'][] = [];
  for (const page of pages) {
    // signals and the terminal are heard between two turns of the event loop only
    await nextTurn();
    at.begin?.();
    const { job, flags, before } = page;
    if (before !== undefined && isAsBefore(job, flags.outDir, before)) {
      outcomes.push({ kind: 'done before', entry: before });
      continue;
    }
    const cleaned = await cleanedPage(page, at.vocabulary);
    outcomes.push(cleaned.kind === 'failed' ? cleaned : await WORK[kind](page as ToFinish, cleaned, at));
  }
  return outcomes;
}

const WORK: {
  [K in Kind]: (
    page: Work[K]['page'],
    cleaned: Cleaned,
    at: Workplace,
  ) => Work[K]['outcome'] | Promise<Work[K]['outcome']>;
} = {
  async clean(page, cleaned, at) {
    const ends = page.job.onlyOne ? [] : jumpEndsOf(cleaned.page);
    if (!ends.some(({ printed }) => printed)) return write(page, cleaned, at);
    const kept = page.isRoom === false ? await write(page, cleaned, at) : cleaned;
    if (kept.kind === 'failed') return kept;
    return { kind: 'waits', sha256: cleaned.page.source.sha256, ends, kept };
  },
  finish: (page, cleaned, at) => write(page, linkedPage(page, cleaned), at, page),
  gather: (page, cleaned) => ({ kind: 'gathered', linked: linkedOf(linkedPage(page, cleaned)) }),
};

const linkedPage = ({ links }: ToFinish, cleaned: Cleaned): Cleaned =>
  links === null ? cleaned : { ...cleaned, page: withLinks(cleaned.page, links) };

/** The page as it was read first, though it may have to be read again. */
async function cleanedPage(
  page: ToClean | ToFinish,
  vocabulary: ReadonlyMap<string, number>,
): Promise<Cleaned | Failed> {
  const { job, flags, input } = page;
  if (!('kept' in page)) return cleanPage(job, flags, vocabulary, input);
  if (page.kept instanceof Uint8Array) return deserialize(page.kept);
  if (page.kept !== null) return page.kept;
  const again = await cleanPage(job, flags, vocabulary);
  if (again.kind === 'failed' || again.page.source.sha256 === page.sha256) return again;
  return changedMeanwhile(job);
}

/** Stitches the page if so wished, be it to itself alone, and writes it if it has a file. */
async function write(
  { job, flags }: ToClean,
  cleaned: Cleaned,
  at: Workplace,
  { seams = null, group = null }: Partial<ToFinish> = {},
): Promise<Finished | Failed> {
  try {
    const outcome = flags.stitch ? stitched(cleaned, seams) : cleaned;
    const { page } = outcome;
    const text = job.output === null ? FORMATS[flags.format].write(page) : null;
    const written = job.output === null ? [] : await writePage(job.output, page, flags, at);
    if ('problem' in written) return written;
    const outputs = flags.resume ? written.map((file) => outputOf(file, flags.outDir)) : [];
    const { sha256 } = page.source;
    return { kind: 'finished', sha256, report: reportOf(outcome), text, outputs, group };
  } catch (cause) {
    return fault(job.path, cause);
  }
}

const outputOf = ({ path, text }: ArticleFile, outDir: string): Output => [
  relative(outDir, path),
  hashOf(text),
];

const stitched = (cleaned: Cleaned, seams: Seams | null): Cleaned => ({
  ...cleaned,
  page: stitchPage(cleaned.page, seams ?? seamsOf(linkedOf(cleaned))),
});

function linkedOf({ page }: Cleaned): Linked {
  const linked = noneLinked();
  addLinked(linked, page);
  return linked;
}
