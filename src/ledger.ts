/**
 * The ledger: nothing lost, nothing invented.
 *
 * Every character of the source, white space aside, stands in exactly one place: a block or `removed`. What a
 * transform mapped stands there as mapped. So, counting UTF-16 code units:
 *
 *     source − before + after of every mapping  =  blocks + removed
 *
 * A change to nothing is no mapping: what it deleted is in `removed`, as text. A character mapped twice
 * (⼾ → 戶 → 户) needs no special care, since the 戶 of the first change cancels that of the second.
 *
 * The sum does not see order: that a text was shuffled is for the `lines` to show, and those are checked for sense.
 * It runs on every page, always; so it counts in one table and makes no object as long as the page is in order.
 */
import { isBlank } from './characters.js';
import { codesOf } from './code-units.js';
import type { Block, LineRange, Page, Removed } from './types.js';

/** A page whose characters do not add up: a bug of papercleaner, never of the input. The page must not be written. */
export class LedgerError extends Error {
  override name = 'LedgerError';
}

/** How many characters an error names: enough to recognise a phrase, few enough to read. */
const NAMED = 5;

/** Balance of each code unit; all zero between two calls. */
const balance = new Int32Array(0x10000);
/** How many of them are not zero: asked in the end, where walking the table would take as long as counting a page. */
let uneven = 0;
const BLANKS = blanks();
function blanks(): Uint16Array {
  const found: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) if (isBlank(code)) found.push(code);
  return Uint16Array.from(found);
}

/**
 * Checks that the page accounts for every character of its source and that every line number lies within it.
 *
 * @param source the decoded text the page was made from
 * @throws LedgerError naming the characters lost or invented, or the piece whose lines are wrong.
 */
export function checkLedger(page: Page, source: string): void {
  for (const block of blocksOf(page)) checkBlock(block, page.source.lines);
  for (const removed of page.removed) checkLines(removed, page.source.lines);

  tally(page, source, count);
  if (!isBalanced()) throw new LedgerError(describeImbalance(page, source));
}

/**
 * Checks that some texts hold the same characters before and after they were moved about, white space aside.
 *
 * @param name whose characters they are, for the error
 * @throws LedgerError
 */
export function checkMoved(before: Iterable<string>, after: Iterable<string>, name: string): void {
  for (const text of before) count(text, 1);
  for (const text of after) count(text, -1);
  if (!isBalanced()) throw new LedgerError(`the characters of ${name} do not add up after stitching`);
}

/** Is the table even, blanks aside? It is cleared for the next call in any case. */
function isBalanced(): boolean {
  for (const blank of BLANKS) {
    if (balance[blank] !== 0) uneven -= 1;
    balance[blank] = 0;
  }
  if (uneven === 0) return true;
  balance.fill(0);
  uneven = 0;
  return false;
}

function blocksOf({ articles, unplaced }: Page): Block[] {
  const found: Block[] = [];
  for (const { blocks } of articles) for (const block of blocks) found.push(block);
  for (const block of unplaced) found.push(block);
  return found;
}

/** Every text of the equation, with the side it stands on. */
function tally(page: Page, source: string, add: (text: string, by: 1 | -1) => void): void {
  add(source, 1);
  for (const { before, after } of page.changes) {
    if (after === '') continue;
    add(before, -1);
    add(after, 1);
  }
  for (const { text } of blocksOf(page)) add(text, -1);
  for (const { text } of page.removed) add(text, -1);
}

function count(text: string, by: 1 | -1): void {
  const { length } = text;
  const codes = codesOf(text);
  let more = 0;
  for (let i = 0; i < length; i += 1) {
    const code = codes[i] as number;
    const was = balance[code] as number;
    const is = was + by;
    balance[code] = is;
    if (was === 0) more += 1;
    else if (is === 0) more -= 1;
  }
  uneven += more;
}

function checkBlock(block: Block, lineCount: number): void {
  checkLines(block, lineCount);
  if (block.text.trim() === '') throw new LedgerError(`${block.role} without text at ${rangesOf(block)}`);
}

function checkLines(piece: Block | Removed, lineCount: number): void {
  const { lines } = piece;
  if (lines.length === 0) throw new LedgerError(`${named(piece)} comes from no line`);
  for (let i = 0; i < lines.length; i += 1) {
    const range = lines[i] as LineRange;
    const first = range[0];
    const last = range[1];
    if (Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last && last <= lineCount)
      continue;
    throw new LedgerError(`${named(piece)} comes from lines ${first}–${last} of ${lineCount}`);
  }
}

function named(piece: Block | Removed): string {
  const name = 'role' in piece ? piece.role : `removed (${piece.reason})`;
  return `${name} “${Array.from(piece.text).slice(0, 12).join('')}”`;
}

function rangesOf({ lines }: { lines: readonly LineRange[] }): string {
  return `lines ${lines.map(([first, last]) => `${first}–${last}`).join(', ')}`;
}

/** The error's message. Counts anew, by whole characters: the table knows the halves of a 𠮷 only. */
function describeImbalance(page: Page, source: string): string {
  const differences = new Map<string, number>();
  tally(page, source, (text, by) => {
    for (const character of text) differences.set(character, (differences.get(character) ?? 0) + by);
  });
  const wrong = [...differences].filter(([character, n]) => n !== 0 && !isBlank(character.charCodeAt(0)));
  const parts = wrong.slice(0, NAMED).map(([character, n]) => {
    const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    if (n < 0) return `invented ${-n} × ${character} (${code})`;
    const line = lineOf(character, page, source);
    return `lost ${n} × ${character} (${code}${line === null ? '' : `, perhaps of line ${line}`})`;
  });
  if (wrong.length > NAMED) parts.push(`and ${wrong.length - NAMED} more`);
  return `the characters of ${page.source.path} do not add up: ${parts.join('; ')}`;
}

/** The first line with the character none of whose pieces has it, or else the first line with it. */
function lineOf(character: string, page: Page, source: string): number | null {
  const lines = source.split(/\r\n?|\n/);
  const accounted = new Uint8Array(lines.length + 1);
  for (const piece of [...blocksOf(page), ...page.removed]) {
    if (!piece.text.includes(character)) continue;
    for (const [first, last] of piece.lines) accounted.fill(1, first, last + 1);
  }
  const lost = lines.findIndex((line, i) => accounted[i + 1] === 0 && line.includes(character));
  const line = lost >= 0 ? lost : lines.findIndex((text) => text.includes(character));
  return line >= 0 ? line + 1 : null;
}
