import { cleanWatched } from '../clean.js';
import { SCORERS, type SheetReading } from '../sheet.js';
import type { CleanOptions, Decoded, Page } from '../types.js';

/** A page with what was decided on its way: it was cleaned as `clean` cleans it, and looked at meanwhile. */
export interface Watched {
  page: Page;
  sheets: WatchedSheet[];
  /** The text before and after each transform that changed it. */
  stages: { transform: string; before: string; after: string }[];
}

export interface WatchedSheet extends SheetReading {
  /** The id of each article of the sheet, in the order of `assembly.articles`. */
  ids: string[];
}

export function watch(input: string | Decoded, options: CleanOptions): Watched {
  const sheets: WatchedSheet[] = [];
  const stages: Watched['stages'] = [];
  let articles = 0;
  const page = cleanWatched(input, options, SCORERS, {
    transformed(transform, before, after) {
      if (before !== after) stages.push({ transform, before, after });
    },
    read(sheet) {
      const ids = sheet.assembly.articles.map((_, i) => `a${articles + i + 1}`);
      articles += ids.length;
      sheets.push({ ...sheet, ids });
    },
  });
  return { page, sheets, stages };
}

/** The id of the article that was made of a unit; null where it joined another one, or belongs to none. */
export function articleOfUnit({ ids, assembly }: WatchedSheet, unit: number): string | null {
  return ids[assembly.origins.indexOf(unit)] ?? null;
}
