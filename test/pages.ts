/** Pages for the tests of the writers and the ledger: invented, and as small as the question allows. */
import fc from 'fast-check';
import { ROLES } from '../src/blocks.js';
import type { Article, Block, Page, Role } from '../src/types.js';

export function blockOf(role: Role, text: string, line = 1): Block {
  return { role, text, lines: [[line, line]] };
}

export function articleOf(...blocks: Block[]): Article {
  return { id: 'a1', confidence: 1, headline: null, byline: null, dateline: null, blocks };
}

export function pageOf(parts: Partial<Page>): Page {
  return {
    version: 1,
    source: { path: 'raw/p1.txt', encoding: 'utf-8', sha256: '0'.repeat(64), lines: 99 },
    articles: [],
    unplaced: [],
    removed: [],
    changes: [],
    warnings: [],
    lineEnds: [],
    ...parts,
  };
}

/** A page with any roles in any order: more than the assembler makes, nothing that a writer may not meet. */
export function anyPage(text: fc.Arbitrary<string>): fc.Arbitrary<Page> {
  const block = fc.tuple(fc.constantFrom(...ROLES), text).map(([role, value]) => blockOf(role, value));
  return fc
    .record({
      articles: fc.array(
        fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => articleOf(...blocks)),
        { maxLength: 3 },
      ),
      unplaced: fc.array(block, { maxLength: 3 }),
    })
    .map(pageOf);
}
