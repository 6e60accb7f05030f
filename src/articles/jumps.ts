import { firstLine } from '../blocks.js';
import type { Article, ArticleRef, Page, Warning } from '../types.js';
import { hasJump, type JumpEnd, jumpEndsOf, jumpOf } from './jump-ends.js';
import { type JumpLink, linkJumps } from './link-jumps.js';

/**
 * Stories that jump: the article that goes on names the one it goes on in, and the other way round.
 *
 * A story whose other part was not found keeps a note, the warning `unresolved-jump`: that part may stand in a file
 * that was not among the inputs.
 */
export const UNRESOLVED = 'unresolved-jump';

/** Links the stories that jump from sheet to sheet of one file, and notes the jumps that lead out of it. */
export function linkSheets(page: Page): Page {
  if (!hasJump(page)) return page;
  const links = leadsAcross(page) ? linkJumps(jumpEndsOf(page)) : [];
  return withLinks(page, links);
}

/** Can both ends of a jump stand in this file: has it several sheets, or jump lines both ways? */
function leadsAcross({ articles }: Page): boolean {
  if (articles.some(({ blocks }) => (blocks[0]?.page ?? 1) > 1)) return true;
  return (
    articles.some((article) => jumpOf(article, 'to')) && articles.some((article) => jumpOf(article, 'from'))
  );
}

/**
 * Links the stories that jump from page to page, be it in one file or in several.
 *
 * Of each page it looks at the stories of the sheets with an end of a jump, and at nothing where no story has a jump line.
 * Each page needs a `source.path` of its own: by that the links name it.
 *
 * @returns the same pages in their order, those whose stories were linked as new objects
 */
export function linkPages(pages: readonly Page[]): Page[] {
  const ends: JumpEnd[] = [];
  for (const page of pages) for (const end of jumpEndsOf(page)) ends.push(end);
  const links = linksByPath(linkJumps(ends));
  return pages.map((page) => {
    const own = links.get(page.source.path);
    return own === undefined ? page : withLinks(page, own);
  });
}

/** The links that begin or end in each file, by its path. */
export function linksByPath(links: readonly JumpLink[]): Map<string, JumpLink[]> {
  const byPath = new Map<string, JumpLink[]>();
  for (const link of links) {
    for (const path of new Set([link.from.path, link.to.path])) {
      const own = byPath.get(path);
      if (own === undefined) byPath.set(path, [link]);
      else own.push(link);
    }
  }
  return byPath;
}

/** The page with those of the links that begin or end on it, and with a note for each jump line without one. */
export function withLinks(page: Page, links: readonly JumpLink[]): Page {
  const { path } = page.source;
  const into = new Map<string, ArticleRef>();
  const outOf = new Map<string, ArticleRef>();
  for (const { from, to } of links) {
    if (from.path === path) into.set(from.article, to);
    if (to.path === path) outOf.set(to.article, from);
  }
  const articles = page.articles.map((article): Article => {
    const continuedFrom = outOf.get(article.id);
    const continuedIn = into.get(article.id);
    if (!continuedFrom && !continuedIn) return article;
    return { ...article, ...(continuedFrom && { continuedFrom }), ...(continuedIn && { continuedIn }) };
  });
  const warnings = page.warnings.filter(({ rule }) => rule !== UNRESOLVED);
  for (const note of articles.flatMap(openJumps)) warnings.push(note);
  return { ...page, articles, warnings: warnings.sort((a, b) => a.line - b.line) };
}

/** The jump lines of a story that lead nowhere as yet. */
function openJumps(article: Article): Warning[] {
  const to = article.continuedIn ? undefined : jumpOf(article, 'to');
  const from = article.continuedFrom ? undefined : jumpOf(article, 'from');
  const notes: Warning[] = [];
  for (const found of [from, to]) {
    if (!found) continue;
    const { text } = found.block;
    const which = found === to ? 'goes on from here' : 'leads here';
    const message = `“${text}”: no story that surely ${which} is among the pages`;
    notes.push({ rule: UNRESOLVED, line: firstLine(found.block), column: 1, message });
  }
  return notes;
}
