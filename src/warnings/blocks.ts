import type { Article, Block } from '../types.js';

/** What the rules about paragraphs ask of blocks. */

export const paragraphsOf = ({ blocks }: Article): Block[] =>
  blocks.filter(({ role }) => role === 'paragraph');
export const firstLine = ({ lines }: Block): number => lines[0]?.[0] ?? 1;
export const lastLine = ({ lines }: Block): number => lines.at(-1)?.[1] ?? 1;
