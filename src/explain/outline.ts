import { charactersIn, paragraphsOf } from '../blocks.js';
import type { Article, Block, LineRange, Page } from '../types.js';

/** An article in short. */
export interface ArticleOutline extends Omit<Article, 'blocks'> {
  /** How many paragraphs its body has. */
  paragraphs: number;
  /** Characters of all its blocks, blanks left out. */
  characters: number;
  /** Where it stands in the source: stretches of lines among which no other article stands. */
  lines: LineRange[];
}

export function outlineOf(page: Page): ArticleOutline[] {
  const stretches = stretchesOf(page);
  return page.articles.map((article) => {
    const { blocks, ...rest } = article;
    return {
      ...rest,
      paragraphs: paragraphsOf(article).length,
      characters: charactersIn(blocks),
      lines: stretches.get(article) ?? [],
    };
  });
}

/** Where the blocks of each article stand: those that follow each other in the source, blank lines between or not, are one. */
function stretchesOf({ articles, unplaced }: Page): Map<Article, LineRange[]> {
  const placed: { home: Article | null; first: number; last: number }[] = [];
  const add = (home: Article | null, { lines }: Block): void => {
    for (const [first, last] of lines) placed.push({ home, first, last });
  };
  for (const article of articles) for (const block of article.blocks) add(article, block);
  for (const block of unplaced) add(null, block);
  placed.sort((a, b) => a.first - b.first || a.last - b.last);
  const found = new Map<Article, LineRange[]>();
  let before: Article | null = null;
  for (const { home, first, last } of placed) {
    if (home !== null) {
      const own = found.get(home);
      const open = own?.at(-1);
      if (own === undefined) found.set(home, [[first, last]]);
      else if (open !== undefined && (home === before || first <= open[1])) open[1] = Math.max(open[1], last);
      else own.push([first, last]);
    }
    before = home;
  }
  return found;
}
