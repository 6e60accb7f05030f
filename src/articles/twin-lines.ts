import { lastUpTo } from '../ascending.js';
import { firstLine, lastLine } from '../blocks.js';
import { DOUBLED } from '../lines/twice.js';
import type { Block, Removed } from '../types.js';

/**
 * A shadowed heading that is printed twice on lines of its own: the second print is taken out as doubled text, but its
 * line is the heading's too, and the heading's block says so.
 *
 * Left alone: text that was doubled within its line, and prints that no block directly before them has.
 */

export function claimTwinLines(blocks: readonly Block[], removed: readonly Removed[]): void {
  const twins = removed.filter(({ reason }) => reason === DOUBLED);
  const byEnd = blocks.map((block) => ({ block, end: lastLine(block) })).sort((a, b) => a.end - b.end);
  const ends = byEnd.map(({ end }) => end);
  for (const twin of twins) {
    const line = firstLine(twin);
    const at = lastUpTo(ends, line);
    const before = byEnd[at];
    if (before === undefined || before.end === line) continue;
    if (!solid(before.block.text).endsWith(solid(twin.text))) continue;
    const range = before.block.lines.at(-1);
    if (range !== undefined) range[1] = line;
    before.end = line;
    ends[at] = line;
  }
}

const solid = (text: string): string => text.replace(/\s/gu, '');
