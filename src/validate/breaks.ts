import type { Block, Role } from '../types.js';
import type { CheckedPage } from './rule.js';

/** The line breaks inside a block, which `fix` would take out. */
export interface Break {
  block: Block;
  /** The line that is cut, and the one on which the block goes on: behind blank lines, it may be. */
  line: number;
  next: number;
}

/** Each of them once, block after block; none where a copy of the line before follows, which is no rest of the block. */
export function* breaksIn({ articles, unplaced, changes, places }: CheckedPage): Generator<Break> {
  const copies = new Set<number>();
  for (const { before, after, line } of changes)
    if (after === '' && before.trim() !== '' && before.trim() === places.lineText(line).trim())
      copies.add(line);
  const told = new Set<number>();
  for (const block of blocksOf({ articles, unplaced })) {
    for (const [first, last] of block.lines) {
      /** The last one that is not blank. */
      let line: number | null = null;
      for (let next = first; next <= last; next += 1) {
        if (copies.has(next) || places.lineText(next).trim() === '') continue;
        if (line !== null && !told.has(line)) {
          told.add(line);
          yield { block, line, next };
        }
        line = next;
      }
    }
  }
}

function* blocksOf({ articles, unplaced }: Pick<CheckedPage, 'articles' | 'unplaced'>): Generator<Block> {
  for (const { blocks } of articles) yield* blocks;
  yield* unplaced;
}

/** What a block is called in a sentence. */
export function roleInWords(role: Role): string {
  return role === 'signoff' ? 'sign-off' : role;
}
