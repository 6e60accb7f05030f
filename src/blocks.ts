import { isBlank, isSecondHalf } from './characters.js';
import { codesOf } from './code-units.js';
import type { Article, Block, Role } from './types.js';

/** What is asked of blocks again and again: which are paragraphs, where in the source one begins and ends, how long they are. */

/** Every role once; the compiler keeps the list complete. */
const EVERY_ROLE: Record<Role, true> = {
  kicker: true,
  headline: true,
  deck: true,
  subhead: true,
  dateline: true,
  byline: true,
  paragraph: true,
  caption: true,
  credit: true,
  signoff: true,
  jump: true,
  mark: true,
  banner: true,
  furniture: true,
  fragment: true,
};
export const ROLES = Object.keys(EVERY_ROLE) as Role[];

export const paragraphsOf = ({ blocks }: Article): Block[] =>
  blocks.filter(({ role }) => role === 'paragraph');
export const firstLine = ({ lines }: Pick<Block, 'lines'>): number => lines[0]?.[0] ?? 1;
export const lastLine = ({ lines }: Pick<Block, 'lines'>): number => lines.at(-1)?.[1] ?? 1;

/** Code points but for blanks, as the ledger counts them. */
export function charactersIn(blocks: readonly Pick<Block, 'text'>[]): number {
  let count = 0;
  for (const { text } of blocks) {
    const { length } = text;
    const codes = codesOf(text);
    for (let i = 0; i < length; i += 1) {
      const code = codes[i] as number;
      if (!isBlank(code) && !isSecondHalf(code)) count += 1;
    }
  }
  return count;
}
