import { createHash } from 'node:crypto';
import { assemble } from './articles/assemble.js';
import type { Seen } from './articles/heading-joint.js';
import { unitsOf } from './articles/units.js';
import { isHan } from './characters.js';
import { checkLedger } from './ledger.js';
import { classify, scorerOf } from './lines/classify.js';
import { cuesOf } from './lines/cues.js';
import { factsOf } from './lines/facts.js';
import { type Line, splitLines } from './lines/line.js';
import { sheetsOf } from './lines/sheets.js';
import { STATES, type State } from './lines/states.js';
import { CHINESE_WEIGHTS, WESTERN_WEIGHTS } from './lines/weights.js';
import { normalise, type SourceEdit } from './normalise.js';
import type { Article, Block, Change, CleanOptions, Decoded, Page, Removed } from './types.js';
import { articleWarnings, sourceWarnings } from './warnings.js';
import { readCleanText } from './write/text.js';

/**
 * Cleans one page: raw text in, articles out, every character accounted for.
 *
 * The data flow, top to bottom: the transforms mend characters; the lines are classified while they are still as
 * printed; lines that continue are rejoined; headings are matched to bodies; the ledger is checked.
 *
 * @throws LedgerError where the characters do not add up: a bug of papercleaner, never of the input
 */
export function clean(input: string | Decoded, options: CleanOptions = {}): Page {
  const { text: source, encoding, sha256 } = typeof input === 'string' ? decodedOf(input) : input;
  const own = readCleanText(source);
  if (own) return pageOfOwnText(own, source, encoding, sha256, options);

  const { text, edits } = normalise(source, options);
  const { lines, total } = splitLines(text.value);
  const place = placesOf(source);
  const changes = edits.map((edit) => changeOf(edit, place));
  const removed: Removed[] = changes.filter(isDeletion).map(({ before, line, transform }) => ({
    text: before,
    lines: [[line, line]],
    reason: transform,
  }));
  const articles: Omit<Article, 'id'>[] = [];
  const unplaced: Block[] = [];
  const sheets = lines.at(-1)?.sheet ?? 1;
  for (const sheet of sheetsOf(lines)) {
    const chinese = isChinese(sheet);
    const states = statesOf(sheet, chinese);
    const { units, removed: taken } = unitsOf(sheet, states, chinese, runningText(sheet, states));
    const assembled = assemble(units, sheets);
    // one by one: spread into a call, the pieces of a strange page could be too many for the stack
    for (const piece of taken) removed.push(piece);
    for (const article of assembled.articles) articles.push(article);
    for (const block of assembled.unplaced) unplaced.push(block);
  }
  const named = articles.map((article, i): Article => ({ id: `a${i + 1}`, ...article }));
  const page: Page = {
    version: 1,
    source: { path: options.path ?? '-', encoding, sha256, lines: total },
    articles: named,
    unplaced,
    removed,
    changes,
    warnings: [...sourceWarnings(source), ...articleWarnings(named)].sort((a, b) => a.line - b.line),
  };
  checkLedger(page, source);
  return page;
}

const decodedOf = (text: string): Decoded => ({
  text,
  encoding: 'utf-8',
  confidence: 1,
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** Is the sheet set in Chinese (or Japanese) columns? From a fifth of Han on, the measure counts in ems. */
const CHINESE_SHARE = 0.2;
function isChinese(lines: readonly Line[]): boolean {
  let han = 0;
  let all = 0;
  for (const { text } of lines) {
    all += text.length;
    for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) han += 1;
  }
  return han >= CHINESE_SHARE * all;
}

const CHINESE = scorerOf(CHINESE_WEIGHTS);
const WESTERN = scorerOf(WESTERN_WEIGHTS);
function statesOf(lines: readonly Line[], chinese: boolean): State[] {
  const states = classify(cuesOf(factsOf(lines, chinese), chinese), chinese ? CHINESE : WESTERN);
  const named: State[] = [];
  for (let i = 0; i < states.length; i += 1) named.push(STATES[states[i] as number] as State);
  return named;
}

const TELLING = new Set<State>(['opening', 'paragraph', 'paragraph+', 'caption', 'caption+']);
/** The stories' own text, without the headings: what a heading's wording is looked up in. */
function runningText(lines: readonly Line[], states: readonly State[]): Seen {
  const told = lines.filter((_, i) => TELLING.has(states[i] as State));
  return { text: told.map(({ text }) => text).join('') };
}

/** Line and column (from 1) of a source offset. */
function placesOf(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 13 && source.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function changeOf(
  { transform, start, end, before, after }: SourceEdit,
  place: ReturnType<typeof placesOf>,
): Change {
  const { line, column } = place(start);
  return { transform, start, end, line, column, before, after };
}

/** Did the change take out more than blanks? */
const isDeletion = ({ before, after }: Change): boolean => after === '' && before.trim() !== '';

/** Text that papercleaner wrote is not cleaned again: every line is a block already, in its place. */
function pageOfOwnText(
  groups: string[][],
  source: string,
  encoding: string,
  sha256: string,
  options: CleanOptions,
): Page {
  let line = 0;
  const articles = groups.map((group, i): Article => {
    const blocks = group.map((text): Block => {
      line += 1;
      return { role: 'paragraph', text, lines: [[line, line]] };
    });
    line += 2;
    return { id: `a${i + 1}`, confidence: 1, headline: null, byline: null, dateline: null, blocks };
  });
  const page: Page = {
    version: 1,
    source: { path: options.path ?? '-', encoding, sha256, lines: source.split(/\r\n|\n|\r/).length },
    articles,
    unplaced: [],
    removed: [],
    changes: [],
    warnings: [],
  };
  checkLedger(page, source);
  return page;
}
