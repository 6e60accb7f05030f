import { lastLine } from '../blocks.js';
import { isHan } from '../characters.js';
import { checkMoved } from '../ledger.js';
import { endingOf } from '../lines/ends.js';
import { judgeHyphen } from '../lines/hyphens.js';
import { separator } from '../lines/rejoin.js';
import { NO_WITNESSES } from '../lines/witnesses.js';
import type { Article, Block, Removed, Role } from '../types.js';
import { rankOfRole } from './assemble.js';
import { jumpOf } from './jump-ends.js';
import { readJump } from './jump-line.js';

/**
 * One article of the parts of a story: what stood behind the jump goes behind the first part, in reading order.
 *
 * The jump lines between the parts are taken out, and so is a heading that says no more than the first part's or than
 * the keyword of its jump. A heading in words of its own becomes a subhead. A paragraph that the jump cut in two is made
 * whole. Left alone: paragraphs that end in a full stop, and the jump lines at the ends of a story that has more parts.
 */
export interface Part {
  /** The `source.path` of its page. */
  path: string;
  article: Article;
}

/**
 * @param parts the first part and those behind it; blocks of other files than the first one's name theirs
 * @returns the article, with what was taken out of the file of the first part
 */
export function stitchArticle(parts: readonly [Part, ...Part[]]): { article: Article; removed: Removed[] } {
  const [head] = parts;
  const blocks: Block[] = [];
  const dropped: (Block & { reason: string })[] = [];
  for (const [i, { path, article }] of parts.entries()) {
    const said = parts[i - 1] && headingsOf(head.article, parts[i - 1]?.article as Article);
    const goesOn = i < parts.length - 1;
    const own: Block[] = [];
    for (const block of article.blocks) {
      const there = path === head.path ? block : { ...block, source: path };
      const reason = dropReason(block, said, goesOn);
      if (reason !== null) dropped.push({ ...there, reason });
      else own.push(said && HEADING.has(block.role) ? { ...there, role: 'subhead' } : there);
    }
    for (const hyphen of joinParagraph(blocks, own)) dropped.push(hyphen);
    for (const block of own) blocks.push(block);
  }
  const texts = parts.flatMap(({ article }) => article.blocks.map(({ text }) => text));
  const name = `${head.article.id} of ${head.path}`;
  checkMoved(
    texts,
    [...blocks, ...dropped].map(({ text }) => text),
    name,
  );
  const { continuedIn: _, ...first } = head.article;
  const continuedIn = parts.at(-1)?.article.continuedIn;
  return {
    article: {
      ...first,
      byline: firstOf(parts, 'byline'),
      dateline: firstOf(parts, 'dateline'),
      ...(continuedIn && { continuedIn }),
      blocks: blocks.sort((a, b) => rankInRunning(a) - rankInRunning(b)),
    },
    removed: dropped
      .filter(({ source }) => source === undefined)
      .map(({ text, lines, reason }) => ({ text, lines, reason })),
  };
}

const HEADING = new Set<Role>(['kicker', 'headline', 'deck']);

/** A jump line from another page stands where the part begins. */
const rankInRunning = ({ role, text }: Block): number =>
  role === 'jump' && readJump(text)?.direction === 'from' ? 0 : rankOfRole(role);

const firstOf = (parts: readonly Part[], role: 'byline' | 'dateline'): string | null =>
  parts.map(({ article }) => article[role]).find((text) => text !== null) ?? null;

/** Why a block is left out of the stitched article; null where it stays. `said` is absent in the first part. */
function dropReason({ role, text }: Block, said: string | undefined, goesOn: boolean): string | null {
  if (role === 'jump') {
    const direction = readJump(text)?.direction;
    return (direction === 'from' && said !== undefined) || (direction === 'to' && goesOn) ? 'jump' : null;
  }
  return said !== undefined && HEADING.has(role) && said.includes(plain(text)) ? 'jump-head' : null;
}

/** What a heading behind the jump would only repeat: the first part's headings and the keyword of the jump. */
function headingsOf(head: Article, before: Article): string {
  const headings = head.blocks.filter(({ role }) => HEADING.has(role)).map(({ text }) => text);
  return plain([...headings, jumpOf(before, 'to')?.jump.keyword ?? ''].join('\n'));
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}\n]+/gu, '').toLowerCase();

/**
 * Makes the paragraph whole that ends one part and opens the next: it takes the first block of `next` into the last
 * paragraph of `blocks`. Yields the hyphen that was taken out there.
 */
function* joinParagraph(blocks: Block[], next: Block[]): Generator<Block & { reason: string }> {
  const at = blocks.findLastIndex(
    ({ role }) => rankOfRole(role) === 0 && role !== 'caption' && role !== 'credit',
  );
  const last = blocks[at];
  const first = next[0];
  if (last?.role !== 'paragraph' || first?.role !== 'paragraph' || last.runover !== undefined) return;
  const ending = endingOf(last.text);
  if (ending === 'stop' || ending === 'colon') return;
  let { text } = last;
  if (judgeHyphen(text, first.text, () => NO_WITNESSES)?.fate === 'join') {
    const line = lastLine(last);
    yield { ...last, text: text.slice(-1), lines: [[line, line]], reason: 'line-end-hyphen' };
    text = text.slice(0, -1);
  } else text += separator(text.slice(-1), first.text.slice(0, 1), isChinese(text));
  const { lines, page, source } = first;
  const runover = { at: text.length, lines, ...(page && { page }), ...(source && { source }) };
  blocks[at] = { ...last, text: text + first.text, runover };
  next.shift();
}

/** Characters before the seam that tell the script. */
const TELLING = 40;
const isChinese = (text: string): boolean =>
  [...text.slice(-TELLING)].some((character) => isHan(character.charCodeAt(0)));
