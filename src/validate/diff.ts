/**
 * What `fix` would make of a raw page, as a unified diff of its lines.
 *
 * A diff of the page against the text that `fix` writes would be one block of removed lines and one of added ones, since no
 * joined paragraph is a line of the page, and headlines move to their stories. So the pieces stay where they are printed:
 * each hunk is one block, its lines before and its text after, and the head of the hunk says what it is, and of which
 * article. Applied to the page, the diff gives the text of `fix` in the order of the page.
 *
 * Control characters are written out, for a terminal would obey them.
 */
import { formatPatch, OMIT_HEADERS, type StructuredPatchHunk } from 'diff';
import { shortened } from '../columns.js';
import { type Places, placesOf } from '../places.js';
import { printable } from '../printable.js';
import type { Article, Block, Page } from '../types.js';
import { onOneLine } from '../write/text.js';

/** Blocks that share lines of the page: a dateline, a byline and the paragraph behind them, or one paragraph. */
interface Group {
  first: number;
  last: number;
  blocks: Owned[];
}

interface Owned {
  block: Block;
  article: Article | null;
  first: number;
  last: number;
}

/** The diff, with one line for each file at its head; an empty string where nothing would change. */
export function diffOf(path: string, source: string, page: Page): string {
  const places = placesOf(source);
  const hunks: string[] = [];
  let shift = 0;
  for (const group of groupsOf(page, places)) {
    const before = linesOf(group, places);
    const after = group.blocks.map(({ block }) => onOneLine(block.text));
    if (before.length === after.length && before.every((line, i) => line === after[i])) continue;
    const hunk: StructuredPatchHunk = {
      oldStart: group.first,
      oldLines: before.length,
      newStart: group.first + shift,
      newLines: after.length,
      lines: [...before.map((line) => `-${shown(line)}`), ...after.map((line) => `+${shown(line)}`)],
    };
    hunks.push(withHead(hunk, headOf(group)));
    shift += after.length - before.length;
  }
  if (hunks.length === 0) return '';
  const name = printable(path);
  const files = { oldFileName: name, newFileName: name, oldHeader: 'raw', newHeader: 'cleaned', hunks: [] };
  return formatPatch({ ...files }, FILE_HEADERS) + hunks.join('');
}

const FILE_HEADERS = { includeIndex: false, includeUnderline: false, includeFileHeaders: true };

function withHead(hunk: StructuredPatchHunk, head: string): string {
  const patch = formatPatch(
    { oldFileName: '', newFileName: '', oldHeader: '', newHeader: '', hunks: [hunk] },
    OMIT_HEADERS,
  );
  const end = patch.indexOf('\n');
  return `${patch.slice(0, end)} ${head}${patch.slice(end)}`;
}

/** All lines of the page that are not blank, in groups, in the order of the page. */
function groupsOf({ articles, unplaced }: Page, places: Places): Group[] {
  const owned = [
    ...articles.flatMap((article) => article.blocks.map((block) => ownedBy(article, block))),
    ...unplaced.map((block) => ownedBy(null, block)),
  ].sort((a, b) => a.first - b.first || a.last - b.last);
  const groups: Group[] = [];
  let next = 1;
  /** Lines of no block: what stood there was removed. */
  const removedUpTo = (end: number): void => {
    for (; next < end; next += 1)
      if (places.lineText(next).trim() !== '') groups.push({ first: next, last: next, blocks: [] });
  };
  for (const one of owned) {
    const group = groups.at(-1);
    if (group !== undefined && group.blocks.length > 0 && one.first <= group.last) {
      group.blocks.push(one);
      group.last = Math.max(group.last, one.last);
    } else {
      removedUpTo(one.first);
      groups.push({ first: one.first, last: one.last, blocks: [one] });
    }
    next = Math.max(next, one.last + 1);
  }
  removedUpTo(places.total + 1);
  return groups;
}

function ownedBy(article: Article | null, block: Block): Owned {
  const numbers = block.lines.flat();
  return { block, article, first: Math.min(...numbers), last: Math.max(...numbers) };
}

function linesOf({ first, last }: Group, places: Places): string[] {
  const lines: string[] = [];
  for (let line = first; line <= last; line += 1) lines.push(places.lineText(line));
  return lines;
}

/** Columns of a headline that is shown in the head of a hunk. */
const HEADLINE = 40;

/** `dateline, byline, paragraph of a3 东岸海域迎来四个月休渔期` */
function headOf({ blocks }: Group): string {
  if (blocks.length === 0) return 'removed';
  const roles = [...new Set(blocks.map(({ block }) => block.role))].join(', ');
  const article = blocks[0]?.article;
  if (!article) return `${roles}, of no article`;
  const headline = article.headline === null ? '' : ` ${shortened(printable(article.headline), HEADLINE)}`;
  return `${roles} of ${article.id}${headline}`;
}

const shown = (line: string): string => line.split('\t').map(printable).join('\t');
