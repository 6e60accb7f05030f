import { LETTERS, UPPER } from '../letters.js';
import { OPENING_JUMP_WESTERN, OPENING_JUMP_ZH } from '../lines/jump-forms.js';
import { PAGE_NUMBER, type PageName, readPageName } from './page-name.js';

/** What a jump line says. */
export interface Jump {
  /** `to`: the story goes on elsewhere; `from`: it comes from elsewhere. */
  direction: 'to' | 'from';
  /** The page it names. */
  page: PageName | null;
  /** The mark by which the paper tells several jumps to one page: ① */
  mark: string | null;
  /** The word under which the story stands there: See HARBOR, Page A4. */
  keyword: string | null;
}

/** What the words before the page's number say, in Chinese. */
const HEAD_ZH = /^[^\d第版页頁]*/u;
const PAGE_ZH = new RegExp(`(${PAGE_NUMBER}) ?[版页頁]`, 'u');
const MARK = /[①-⑳]/u;
const FROM_WESTERN = /\b(?:from|fortsetzung von|suite de)\b/iu;
const PAGE_WESTERN = /(?:page|pg?\.|seite|s\.)\s?([A-Z]{0,2}-?\d{1,3}|one|two|three)\b/iu;
const ORDINAL_PAGE =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|première) page|la (une)\b/iu;
const SECTION_PAGE = /\b([A-Z]{1,2}-?\d{1,2})\b/u;
const KEYWORD = new RegExp(
  `^[([]?(?:(?:See|see|SEE) ([${UPPER}][${LETTERS}’' -]{1,24}?)(?:,| on )|(?!CONT)([${UPPER}]{3}[${UPPER}’' -]*?),? (?:[Ff]rom|FROM) )`,
  'u',
);

/** How a Western jump begins: on a Chinese page few paragraphs do. */
const WESTERN_HEAD = new RegExp(`^[([]?[${UPPER}]`, 'u');

/** The jump from another page that a text begins with; empty if there is none. */
export function openingJump(text: string): string {
  const form = WESTERN_HEAD.test(text) ? OPENING_JUMP_WESTERN : OPENING_JUMP_ZH;
  return form.exec(text)?.[0] ?? '';
}

/** Reads a jump line; null where it only refers to another story, as （见4版） does. */
export function readJump(line: string): Jump | null {
  const text = line.replace(/^[（(【[▶►▷→■●\s]+/u, '');
  return /^\p{Script=Han}/u.test(text) ? readChinese(text) : readWestern(line);
}

function readChinese(text: string): Jump | null {
  const head = HEAD_ZH.exec(text)?.[0] ?? '';
  const direction = /上/u.test(head)
    ? 'from'
    : /[下转轉]/u.test(head)
      ? 'to'
      : /[接续續]/u.test(head)
        ? 'from'
        : null;
  if (direction === null) return null;
  const page = PAGE_ZH.exec(text)?.[1];
  return {
    direction,
    page: page === undefined ? null : readPageName(page),
    mark: MARK.exec(text)?.[0] ?? null,
    keyword: null,
  };
}

function readWestern(text: string): Jump {
  const page = PAGE_WESTERN.exec(text) ?? ORDINAL_PAGE.exec(text) ?? SECTION_PAGE.exec(text);
  const keyword = KEYWORD.exec(text);
  return {
    direction: FROM_WESTERN.test(text) ? 'from' : 'to',
    page: page === null ? null : readPageName((page[1] ?? page[2] ?? '').toUpperCase()),
    mark: null,
    keyword: keyword?.[1] ?? keyword?.[2] ?? null,
  };
}
