import { paragraphsOf } from '../blocks.js';
import { isHan } from '../characters.js';
import { COMMONEST_HAN } from '../common-han.js';
import { beginningOf, endingOf } from '../lines/ends.js';
import { slotOf } from '../pairs.js';
import type { Article, ArticleRef, Block, Page } from '../types.js';
import { type Jump, readJump } from './jump-line.js';
import { issueOf, type Place, placesOfSheets } from './page-place.js';
import { slotsFor, type Term, visitWording } from './wording.js';

/**
 * One end of a jump: all that is kept of a story until its other end is found, a few kilobytes at most.
 *
 * The line that says so may be lost at one of the two ends: it was a picture, or the extractor skipped it. So the files
 * that hold a jump also give their silent ends: stories that break off in mid-sentence, and bodies without a heading.
 */
export interface JumpEnd extends Jump {
  at: ArticleRef;
  /** Is there a jump line? */
  printed: boolean;
  /** The sheet of the file, and the page of the paper it is. */
  sheet: number;
  place: Place | null;
  /** Folder and day of the file: pages of one issue lie together. */
  folder: string;
  issue: string;
  /** A story that goes on elsewhere: is its last sentence unfinished? */
  breaksOff: boolean;
  /** A story that comes from elsewhere: does it begin as the rest of a sentence would, or as a new one? */
  opensWith: 'rest' | 'sentence' | 'either';
  /** Words of its heading in lower case, for the keyword of a jump. */
  heading: string;
  /** Its wording, as far as no other story on the sheet shares it. */
  terms: readonly Term[];
}

/** Characters of a story that tell what it is about. */
const TOLD = 2000;
/** Shorter pieces without a stop are captions and lists, not stories that break off. */
const LONG = 40;
/** Longest heading that is kept to look for a keyword in. */
const LONGEST_HEADING = 60;

/** The story's jump line of that direction, and what it says. */
export function jumpOf(
  { blocks }: Article,
  direction: Jump['direction'],
): { block: Block; jump: Jump } | undefined {
  for (const block of blocks) {
    if (block.role !== 'jump') continue;
    const jump = readJump(block.text);
    if (jump?.direction === direction) return { block, jump };
  }
  return undefined;
}

/** Does any story of the page have a jump line? */
export const hasJump = ({ articles }: Page): boolean =>
  articles.some(({ blocks }) => blocks.some(({ role }) => role === 'jump'));

/** The ends of the page's jumps that are not linked yet, silent ones too; none where no story has a jump line. */
export function jumpEndsOf(page: Page): JumpEnd[] {
  if (!hasJump(page)) return [];
  const { path } = page.source;
  const file = {
    folder: path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    issue: issueOf(path),
  };
  const places = placesOfSheets(page);
  const ends: JumpEnd[] = [];
  for (const [sheet, articles] of articlesBySheet(page)) {
    const found = articles.map(endsOf);
    if (found.every((own) => own.length === 0)) continue;
    const terms = ownTerms(articles);
    const place = places.get(sheet) ?? null;
    for (const [i, article] of articles.entries()) {
      for (const said of found[i] as Said[]) {
        ends.push({
          ...said,
          ...file,
          at: { path, article: article.id },
          sheet,
          place,
          heading: headingOf(article),
          terms: terms[i] as Term[],
          breaksOff: breaksOff(article),
          opensWith: opensWith(article),
        });
      }
    }
  }
  return ends;
}

function articlesBySheet({ articles }: Page): Map<number, Article[]> {
  const bySheet = new Map<number, Article[]>();
  for (const article of articles) {
    const sheet = article.blocks[0]?.page ?? 1;
    const own = bySheet.get(sheet);
    if (own === undefined) bySheet.set(sheet, [article]);
    else own.push(article);
  }
  return bySheet;
}

type Said = Jump & { printed: boolean };
const SILENT = { page: null, mark: null, keyword: null, printed: false };

function endsOf(article: Article): Said[] {
  const ends: Said[] = [];
  const to = jumpOf(article, 'to');
  const from = jumpOf(article, 'from');
  if (article.continuedIn === undefined) {
    if (to) ends.push({ ...to.jump, printed: true });
    else if (lengthOfLast(article) >= LONG && breaksOff(article)) ends.push({ ...SILENT, direction: 'to' });
  }
  if (article.continuedFrom === undefined) {
    if (from) ends.push({ ...from.jump, printed: true });
    else if (isHeadless(article)) ends.push({ ...SILENT, direction: 'from' });
  }
  return ends;
}

const lastOf = (article: Article): string => paragraphsOf(article).at(-1)?.text ?? '';
const lengthOfLast = (article: Article): number => lastOf(article).length;

function breaksOff(article: Article): boolean {
  const ending = endingOf(lastOf(article));
  return ending !== 'stop' && ending !== 'colon';
}

const isHeadless = (article: Article): boolean =>
  article.headline === null && article.dateline === null && paragraphsOf(article).length > 0;

function opensWith(article: Article): JumpEnd['opensWith'] {
  const beginning = beginningOf(paragraphsOf(article)[0]?.text ?? '');
  if (beginning === 'lower' || beginning === 'closer') return 'rest';
  return beginning === 'upper' || beginning === 'opener' ? 'sentence' : 'either';
}

function headingOf({ blocks }: Article): string {
  const heading = blocks.filter(({ role }) => role === 'kicker' || role === 'headline');
  return heading
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_HEADING)
    .toLowerCase();
}

function toldIn({ blocks }: Article): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { role, text } of blocks) {
    if (role === 'jump' || role === 'mark' || role === 'credit') continue;
    texts.push(text.slice(0, TOLD - length));
    length += text.length;
    if (length >= TOLD) break;
  }
  return texts;
}

/** A capital in mid-sentence: a name, or any noun in German. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]{2,}/gu;
/** Chinese text has no names in capitals: there the letter is looked for faster than the name. */
const LETTER = /[a-z]/;
/** Letters of a name that are kept: genitives differ. */
const NAME_STEM = 5;

/** The owner of wording that several stories share. */
const SHARED = -1;

/** Of each story of a sheet the wording that no other one shares, names with their capital besides. */
function ownTerms(articles: readonly Article[]): Term[][] {
  const told = articles.map(toldIn);
  let length = 0;
  for (const texts of told) for (const text of texts) length += text.length;
  // the pairs of Han, with the story that has each, and the slots that are taken
  const pairs = new Int32Array(slotsFor(length >> 1));
  const owners = new Int32Array(pairs.length);
  const taken: number[] = [];
  const ofWords = new Map<string, number>();
  for (const [i, texts] of told.entries()) {
    const note = (term: Term): void => {
      if (typeof term === 'string') {
        const owner = ofWords.get(term);
        if (owner !== i && owner !== SHARED) ofWords.set(term, owner === undefined ? i : SHARED);
        return;
      }
      const slot = slotOf(term, pairs);
      if (pairs[slot] === 0) {
        pairs[slot] = term;
        owners[slot] = i;
        taken.push(slot);
      } else if (owners[slot] !== i) owners[slot] = SHARED;
    };
    visitWording(texts, note);
    for (const text of texts) {
      if (!LETTER.test(text)) continue;
      for (const [name] of text.matchAll(NAME)) note(name.slice(0, NAME_STEM));
    }
  }
  const own = articles.map((): Term[] => []);
  for (const slot of taken) own[owners[slot] as number]?.push(pairs[slot] as number);
  for (const [word, owner] of ofWords) own[owner]?.push(word);
  return own;
}

const COMMONEST = new Set(Array.from(COMMONEST_HAN, (han) => han.charCodeAt(0)));
/** Letters of a word that says more than the little words do. */
const TELLING_WORD = 6;

/** Does a term say what a story is about? A pair of the commonest characters and a short word say little, a name much. */
export function isTelling(term: Term): boolean {
  if (typeof term === 'string') return term.length >= TELLING_WORD || /^(?:\d{2}|\p{Lu})/u.test(term);
  const [first, second] = [term >>> 16, term & 0xffff];
  return isHan(second) && !(COMMONEST.has(first) && COMMONEST.has(second));
}
