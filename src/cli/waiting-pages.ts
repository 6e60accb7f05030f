import { setImmediate as nextTurn } from 'node:timers/promises';
import { type JumpEnd, jumpEndsOf } from '../articles/jump-ends.js';
import { linksByPath, withLinks } from '../articles/jumps.js';
import { linkJumps } from '../articles/link-jumps.js';
import { addLinked, noneLinked, type Seams, seamsOf, stitchPage } from '../stitch.js';
import type { Page } from '../types.js';
import { type Cleaned, cleanPage, type Failed, fault, trouble } from './clean-page.js';
import type { FixFlags } from './fix.js';
import type { Job } from './jobs.js';

/**
 * Pages on which a story jumps to another file wait until all files are read: their other ends may stand in any of them.
 *
 * All other pages are written at once, unless they are printed and would come out of order. Of what waits, the ends of
 * the jumps are kept, and of the first pages the articles too; later ones are cleaned a second time, so that a corpus of
 * any size takes the memory of a few hundred pages.
 */
export interface WaitingPages {
  /** Keeps the page if it must wait. */
  take(job: Job, cleaned: Cleaned): boolean;
  /** The pages that waited, in their order, linked to each other, and stitched if so wished. */
  linked(): AsyncGenerator<[Job, Cleaned | Failed]>;
}

/** Bytes of source whose pages are kept; a page takes up to twenty times its source. */
const KEPT_BYTES = 4 * 2 ** 20;

interface Waiting {
  job: Job;
  /** Null where the page has to be cleaned again. */
  kept: Cleaned | null;
  sha256: string;
}

export function createWaitingPages(flags: FixFlags, inOrder: boolean): WaitingPages {
  const waiting: Waiting[] = [];
  const ends: JumpEnd[] = [];
  let keptBytes = 0;

  const again = async ({ job, kept, sha256 }: Waiting): Promise<Cleaned | Failed> => {
    if (kept !== null) return kept;
    await nextTurn();
    const outcome = await cleanPage(job, flags);
    if (outcome.kind === 'failed' || outcome.page.source.sha256 === sha256) return outcome;
    return trouble(job.path, 'was changed while papercleaner was at work; clean it again', undefined);
  };

  return {
    take(job, cleaned) {
      const own = jumpEndsOf(cleaned.page);
      const jumps = own.some(({ printed }) => printed);
      if (!jumps && !(inOrder && waiting.length > 0)) return false;
      if (jumps) for (const end of own) ends.push(end);
      const keeps = keptBytes + job.bytes <= KEPT_BYTES;
      if (keeps) keptBytes += job.bytes;
      waiting.push({ job, kept: keeps ? cleaned : null, sha256: cleaned.page.source.sha256 });
      return true;
    },

    async *linked() {
      const links = linksByPath(linkJumps(ends));
      const linkedPage = (page: Page): Page => {
        const own = links.get(page.source.path);
        return own === undefined ? page : withLinks(page, own);
      };
      const linked = noneLinked();
      if (flags.stitch) {
        for (const one of waiting) {
          if (!links.has(one.job.path)) continue;
          const outcome = await again(one);
          if (outcome.kind === 'cleaned') addLinked(linked, linkedPage(outcome.page));
        }
      }
      const seams = seamsOf(linked);
      for (const one of waiting) {
        const outcome = await again(one);
        if (outcome.kind === 'failed' || !links.has(one.job.path))
          yield [one.job, stitchedAlone(outcome, flags)];
        else yield [one.job, stitched({ ...outcome, page: linkedPage(outcome.page) }, seams)];
      }
    },
  };
}

/** The page, with what jumps from sheet to sheet of its own file stitched, if so wished. */
export function stitchedAlone(outcome: Cleaned | Failed, { stitch }: FixFlags): Cleaned | Failed {
  if (!stitch || outcome.kind === 'failed') return outcome;
  const linked = noneLinked();
  addLinked(linked, outcome.page);
  return stitched(outcome, seamsOf(linked));
}

function stitched(outcome: Cleaned, seams: Seams): Cleaned | Failed {
  try {
    return { ...outcome, page: stitchPage(outcome.page, seams) };
  } catch (cause) {
    return fault(outcome.page.source.path, cause);
  }
}
