import { charactersIn } from '../blocks.js';
import type { Page, Replaced, Warning } from '../types.js';
import type { Cleaned } from './clean-page.js';

/** What a run tells of a page that it wrote; small beside the page. */
export interface PageReport {
  encoding: string;
  /** How sure the encoding is, 0 to 1. */
  confidence: number;
  /** What could not be decoded and was replaced. */
  replaced?: Replaced | undefined;
  articles: number;
  /** Code points, blanks apart, in articles and out of them. */
  characters: number;
  warnings: readonly Warning[];
}

export function reportOf({ page, confidence, replaced }: Cleaned): PageReport {
  const { source, articles, warnings } = page;
  return {
    encoding: source.encoding,
    confidence,
    replaced,
    articles: articles.length,
    characters: charactersOf(page),
    warnings,
  };
}

function charactersOf({ articles, unplaced }: Page): number {
  let characters = charactersIn(unplaced);
  for (const { blocks } of articles) characters += charactersIn(blocks);
  return characters;
}
