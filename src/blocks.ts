import type { Article, Block } from './types.js';

/** What is asked of blocks again and again: which are paragraphs, and where in the source one begins and ends. */

export const paragraphsOf = ({ blocks }: Article): Block[] =>
  blocks.filter(({ role }) => role === 'paragraph');
export const firstLine = ({ lines }: Pick<Block, 'lines'>): number => lines[0]?.[0] ?? 1;
export const lastLine = ({ lines }: Pick<Block, 'lines'>): number => lines.at(-1)?.[1] ?? 1;
