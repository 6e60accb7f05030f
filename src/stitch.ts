import { type Part, stitchArticle } from './articles/stitch-article.js';
import { checkMoved } from './ledger.js';
import type { Article, ArticleRef, Block, Page, Removed } from './types.js';

/**
 * Stitching: one article of a story that jumps, where its parts were linked (`linkPages`, and `clean` within a file).
 *
 * The parts behind the first one leave their pages. The books are kept file by file: a block from another file names it
 * (`source`, `runover.source`) and does not count on the page it is put on; on the page it came from, its text is in
 * `removed`, as `stitched`. So each file's characters still stand in one place each on its own page, which is checked on
 * every page that is stitched, and so is that none is lost on the way from page to page.
 */

/** The linked articles of a run: all that is needed of other pages to stitch one. */
export interface Linked {
  /** Where each story that begins on a page goes on. */
  heads: Map<string, ArticleRef>;
  /** The parts that come from elsewhere. */
  parts: Map<string, Article>;
}

export const noneLinked = (): Linked => ({ heads: new Map(), parts: new Map() });

const keyOf = (path: string, id: string): string => `${id}\0${path}`;

/** Adds the linked articles of a page. */
export function addLinked({ heads, parts }: Linked, { source: { path }, articles }: Page): void {
  for (const article of articles) {
    if (article.continuedFrom !== undefined) parts.set(keyOf(path, article.id), article);
    else if (article.continuedIn !== undefined) heads.set(keyOf(path, article.id), article.continuedIn);
  }
}

/** Which parts go behind which article. */
export interface Seams {
  behind: Map<string, Part[]>;
  /** The parts, with the path of the page that they go to. */
  moved: Map<string, string>;
}

/** Follows each story from its first part to its last. A part that no first one leads to stays where it is. */
export function seamsOf({ heads, parts }: Linked): Seams {
  const seams: Seams = { behind: new Map(), moved: new Map() };
  for (const [head, first] of heads) {
    const followed: Part[] = [];
    const home = head.slice(head.indexOf('\0') + 1);
    for (let ref: ArticleRef | undefined = first; ref !== undefined; ) {
      const key = keyOf(ref.path, ref.article);
      const article = parts.get(key);
      if (article === undefined || seams.moved.has(key)) break;
      followed.push({ path: ref.path, article });
      seams.moved.set(key, home);
      ref = article.continuedIn;
    }
    if (followed.length > 0) seams.behind.set(head, followed);
  }
  return seams;
}

/**
 * Makes one article of every story whose parts are linked.
 *
 * @returns the pages in their order; those with nothing to stitch are the same objects
 * @throws LedgerError where the characters of a page would not add up any more: a bug of papercleaner
 */
export function stitchPages(pages: readonly Page[]): Page[] {
  const linked = noneLinked();
  for (const page of pages) addLinked(linked, page);
  const seams = seamsOf(linked);
  return pages.map((page) => stitchPage(page, seams));
}

/** One page of a run, stitched. */
export function stitchPage(page: Page, { behind, moved }: Seams): Page {
  const { path } = page.source;
  const removed: Removed[] = [];
  const articles: Article[] = [];
  let stitched = false;
  for (const article of page.articles) {
    const key = keyOf(path, article.id);
    const parts = behind.get(key);
    const home = moved.get(key);
    stitched ||= parts !== undefined || home !== undefined;
    if (parts !== undefined) {
      const whole = stitchArticle([{ path, article }, ...parts]);
      // of jump lines alone nothing is left
      if (whole.article.blocks.length > 0) articles.push(whole.article);
      for (const piece of whole.removed) removed.push(piece);
    } else if (home === undefined) articles.push(article);
    else if (home !== path) {
      for (const { text, lines } of article.blocks) removed.push({ text, lines, reason: 'stitched' });
    }
  }
  if (!stitched) return page;
  const after: Page = { ...page, articles, removed: [...page.removed, ...removed] };
  checkMoved(ownTexts(page), ownTexts(after), path);
  return after;
}

/** The texts that a page accounts for: those of its own file. */
function* ownTexts({ articles, unplaced, removed }: Page): Generator<string> {
  for (const { blocks } of articles) for (const block of blocks) yield ownText(block);
  for (const block of unplaced) yield ownText(block);
  for (const { text } of removed) yield text;
}

function ownText({ text, source, runover }: Block): string {
  const first = runover === undefined ? text : text.slice(0, runover.at);
  const second = runover === undefined ? '' : text.slice(runover.at);
  return (source === undefined ? first : '') + (runover?.source === undefined ? second : '');
}

/** The seams of each page that has any, by its path: all that `stitchPage` needs for it. */
export function seamsByPage({ behind, moved }: Seams): Map<string, Seams> {
  const pages = new Map<string, Seams>();
  const of = (key: string): Seams => {
    const path = key.slice(key.indexOf('\0') + 1);
    const own = pages.get(path) ?? { behind: new Map(), moved: new Map() };
    pages.set(path, own);
    return own;
  };
  for (const [head, parts] of behind) of(head).behind.set(head, parts);
  for (const [part, home] of moved) of(part).moved.set(part, home);
  return pages;
}
