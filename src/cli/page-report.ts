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
  /** Of the source. */
  bytes: number;
  articles: number;
  /** Code points, blanks apart, in articles and out of them. */
  characters: number;
  /** How many warnings there are, by rule. */
  warnings: Readonly<Record<string, number>>;
  /** The warnings themselves; none of a page that was done before. */
  notes: readonly Warning[];
}

export function reportOf({ page, confidence, replaced, bytes }: Cleaned): PageReport {
  const { source, articles, warnings: notes } = page;
  const warnings: Record<string, number> = {};
  for (const { rule } of notes) warnings[rule] = (warnings[rule] ?? 0) + 1;
  return {
    encoding: source.encoding,
    confidence,
    replaced,
    bytes,
    articles: articles.length,
    characters: charactersOf(page),
    warnings,
    notes,
  };
}

function charactersOf({ articles, unplaced }: Page): number {
  let characters = charactersIn(unplaced);
  for (const { blocks } of articles) characters += charactersIn(blocks);
  return characters;
}
