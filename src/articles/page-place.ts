import type { Page } from '../types.js';
import { PAGE_NUMBER, type PageName, readPageName } from './page-name.js';

/**
 * Which page of the paper a sheet is: what its folio prints, or else what the file is called, or else the place of the
 * sheet in its file. Jump lines name pages by these numbers.
 */
export interface Place {
  page: PageName;
  /** Printed on the page, told by the file's name (p4, 第04版, A04), or only counted (04.txt, the fourth sheet). */
  known: 'printed' | 'named' | 'counted';
}

/** How a folio is worded. `今日8版` counts pages and names none. */
const FOLIO = new RegExp(
  `^第? ?(${PAGE_NUMBER}) ?版|(?<![共今日期])第 ?(${PAGE_NUMBER}) ?版|^([A-Z]?\\d{1,3})$|` +
    `^(?:Page|PAGE|Seite|page|S\\.) ?(${PAGE_NUMBER})\\b|\\b(?:Page|PAGE|Seite|page) (${PAGE_NUMBER})$|^([A-Z]\\d{1,2})\\b`,
  'u',
);

/** The page that each sheet is; sheets of which nothing is known are absent. */
export function placesOfSheets({ source, articles, unplaced }: Page): Map<number, Place> {
  const places = new Map<number, Place>();
  /** Sheets whose folios contradict each other: a list of what stands on other pages, perhaps. */
  const torn = new Set<number>();
  let sheets = 1;
  for (const { blocks } of articles) sheets = Math.max(sheets, blocks[0]?.page ?? 1);
  for (const { role, text, page: sheet = 1 } of unplaced) {
    sheets = Math.max(sheets, sheet);
    if (role !== 'furniture' && role !== 'banner') continue;
    const page = readPageName(FOLIO.exec(text)?.slice(1).find(Boolean) ?? '');
    if (page === null) continue;
    const other = places.get(sheet)?.page;
    if (other !== undefined && (other.number !== page.number || other.section !== page.section))
      torn.add(sheet);
    places.set(sheet, { page, known: 'printed' });
  }
  for (const sheet of torn) places.delete(sheet);
  if (sheets > 1) {
    for (let sheet = 1; sheet <= sheets; sheet += 1)
      if (!places.has(sheet)) places.set(sheet, { page: { section: '', number: sheet }, known: 'counted' });
  } else if (!places.has(1)) {
    const place = placeOfFile(source.path);
    if (place !== null) places.set(1, place);
  }
  return places;
}

/** A day, as file names and folders write it: 2020-02-26, 20200226, 2020/02/26. */
const DAY = /((?:19|20)\d\d)[-_./年]?(1[0-2]|0?[1-9])[-_./月]?([0-2]?\d|3[01])日?(?!\d)/gu;
const NAMED = /(?:^|[^a-z])(?:p|pg|page|seite|s)[-_ ]?0{0,9}(\d{1,3})(?!\d)|第? ?0{0,9}(\d{1,3}) ?版/iu;
const SECTION = /(?:^|[^A-Za-z])([A-Z])0*(\d{1,2})$/u;
/** Counters of more than three digits count something else, unless they begin with noughts. */
const COUNTED = /(?:^|[^\d])0*(\d{1,3})\D*$/u;

/** The page that a file's name tells: p4.txt, 第04版.txt, 2020-02-26-A04.txt, 04.txt. */
export function placeOfFile(path: string): Place | null {
  const name = path
    .replace(/^.*[\\/]/su, '')
    .replace(/(?<=.)\.\p{L}[^.]*$/u, '')
    .replace(DAY, ' ')
    .trim();
  const word = NAMED.exec(name);
  const section = SECTION.exec(name);
  const count = COUNTED.exec(name);
  const known = word || section ? 'named' : 'counted';
  const text = word?.[1] ?? word?.[2] ?? (section ? section[1] + (section[2] as string) : count?.[1]);
  const page = text === undefined ? null : readPageName(text);
  return page === null ? null : { page, known };
}

/** The day that a path tells, as 2020-02-26; empty where it tells none. Two days are two issues. */
export function issueOf(path: string): string {
  const day = [...path.matchAll(DAY)].at(-1);
  if (day === undefined) return '';
  return day
    .slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
