/**
 * The names of pages: 4, 04, 第四版, A4, Page One. A section's letter belongs to the name; leading noughts do not.
 */
export interface PageName {
  /** Letter of the section, or empty. */
  section: string;
  number: number;
}

/** A pattern of the numbers that pages are named by, for forms that speak of a page. */
export const PAGE_NUMBER = '(?:[A-Z]{0,2}-?\\d{1,3}|[一二三四五六七八九十]{1,3})';

const HAN_DIGITS = '〇一二三四五六七八九';
const WORDS = [
  ['one', 'first', 'première', 'une'],
  ['two', 'second'],
  ['three', 'third'],
  ...['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map(
    (word) => [word],
  ),
];
/** No newspaper has more pages than this: a greater number names something else. */
const LAST_PAGE = 400;

/** The page that `A04`, `四`, `12` or `First` names; null for anything else. */
export function readPageName(text: string): PageName | null {
  const latin = /^([A-Z]{0,2})-?(\d{1,3})$/.exec(text);
  if (latin) return named(latin[1] as string, Number(latin[2]));
  if (/^[〇一二三四五六七八九十]{1,3}$/.test(text)) return named('', hanNumber(text));
  const word = WORDS.findIndex((words) => words.includes(text.toLowerCase()));
  return word < 0 ? null : named('', word + 1);
}

const named = (section: string, number: number): PageName | null =>
  number >= 1 && number <= LAST_PAGE ? { section, number } : null;

/** 四 is 4, 十 10, 十二 12, 二十 20, 二十一 21, 一二 12. */
function hanNumber(text: string): number {
  const digit = (han: string): number => HAN_DIGITS.indexOf(han);
  const [tens, ones] = text.split('十') as [string, string | undefined];
  if (ones === undefined) return [...text].reduce((sum, han) => 10 * sum + digit(han), 0);
  return 10 * (tens === '' ? 1 : digit(tens)) + (ones === '' ? 0 : digit(ones));
}

/** Do two names mean one page? A section that only one of them tells does not part them. */
export function isSamePage(one: PageName, other: PageName): boolean {
  if (one.number !== other.number) return false;
  return one.section === other.section || one.section === '' || other.section === '';
}
