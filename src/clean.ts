import { linkSheets } from './articles/jumps.js';
import { type OpenHeadline, openHeadlines } from './articles/open-headline.js';
import { claimTwinLines } from './articles/twin-lines.js';
import { asDecoded } from './decode.js';
import { checkLedger } from './ledger.js';
import type { LineEndHyphen } from './lines/rejoin.js';
import { hasSeveralSheets, sheetsOf } from './lines/sheets.js';
import { copiedLines, markTwice } from './lines/twice.js';
import type { Woven } from './lines/woven.js';
import { normalise } from './normalise.js';
import { type Places, placesOf } from './places.js';
import { readSheet, SCORERS, type Scorers, type SheetReading } from './sheet.js';
import { type Text, toSource } from './text.js';
import type { Article, Block, Change, CleanOptions, Decoded, LineEnd, Page, Removed } from './types.js';
import { warningsOf } from './warnings/index.js';
import { readCleanText } from './write/text.js';

/**
 * Cleans one page: raw text in, articles out, every character accounted for.
 *
 * The data flow, top to bottom: the transforms mend characters; the lines are classified while they are still as
 * printed; lines that continue are rejoined; headings are matched to bodies; the ledger is checked; stories that jump
 * to another sheet are linked.
 *
 * @throws LedgerError where the characters do not add up: a bug of papercleaner, never of the input
 */
export function clean(input: string | Decoded, options: CleanOptions = {}): Page {
  return cleanWatched(input, options, SCORERS);
}

/** Looks at a page while it is cleaned. */
export interface Watcher {
  /** The text before and after each transform, in order; line breaks stay where they are. */
  transformed?(transform: string, before: string, after: string): void;
  /** Each sheet with all that was decided on it, in order. */
  read?(sheet: SheetReading): void;
}

/** The same, by given weights, and watched: for `explain`, and for the programs that fit the weights. */
export function cleanWatched(
  input: string | Decoded,
  options: CleanOptions,
  scorers: Scorers,
  watcher: Watcher = {},
): Page {
  const { text: source, encoding, sha256 } = typeof input === 'string' ? asDecoded(input) : input;
  const own = readCleanText(source);
  if (own) return pageOfOwnText(own, source, encoding, sha256, options);

  const places = placesOf(source);
  const { text, changes } = normalise(source, options, places, watcher.transformed);
  const removed: Removed[] = changes.filter(isDeletion).map(({ before, line, transform }) => ({
    text: before,
    lines: [[line, line]],
    reason: transform,
  }));
  const articles: Article[] = [];
  const unplaced: Block[] = [];
  const lineEnds: LineEnd[] = [];
  const several = hasSeveralSheets(text.value);
  const woven: Woven[] = [];
  const open: OpenHeadline[] = [];
  let anyChinese = false;
  const copied = copiedLines(changes);
  for (const printed of sheetsOf(text.value)) {
    markTwice(printed, copied);
    const sheet = readSheet(printed, several, options, scorers);
    anyChinese ||= sheet.chinese;
    for (const hyphen of sheet.hyphens) {
      lineEnds.push(lineEndOf(hyphen, text, places));
      const { at, mark, written } = hyphen;
      if (written !== '' && written !== mark) changes.push(changeOf(at, mark, written, text, places));
    }
    const { articles: found, unplaced: loose, units, pairings } = sheet.assembly;
    // one by one: spread into a call, the pieces of a strange page could be too many for the stack
    for (const stretch of sheet.woven) woven.push(stretch);
    for (const piece of sheet.removed) removed.push(piece);
    for (const article of found) articles.push({ id: `a${articles.length + 1}`, ...article });
    for (const block of loose) unplaced.push(block);
    for (const headline of openHeadlines(units, pairings)) open.push(headline);
    watcher.read?.(sheet);
  }
  if (copied.length > 0) claimTwinLines([...articles.flatMap(({ blocks }) => blocks), ...unplaced], removed);
  const page: Page = {
    version: 1,
    source: { path: options.path ?? '-', encoding, sha256, lines: places.total },
    articles,
    unplaced,
    removed,
    changes,
    warnings: warningsOf({ source, places, text, chinese: anyChinese, articles, lineEnds, woven, open }),
    lineEnds,
  };
  checkLedger(page, source);
  return linkSheets(page);
}

/** A hyphen that was written as another. */
function changeOf(at: number, before: string, after: string, text: Text, places: Places): Change {
  const [start, end] = toSource(text, at, at + 1);
  return { transform: 'line-end-hyphen', start, end, ...places.at(start), before, after };
}

function lineEndOf(hyphen: LineEndHyphen, text: Text, places: Places): LineEnd {
  const { at, halves, fate, evidence, certain } = hyphen;
  const { line, column } = places.at(toSource(text, at, at + 1)[0]);
  return { line, column, halves, fate, evidence, certain };
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
    source: { path: options.path ?? '-', encoding, sha256, lines: placesOf(source).total },
    articles,
    unplaced: [],
    removed: [],
    changes: [],
    warnings: [],
    lineEnds: [],
  };
  checkLedger(page, source);
  return page;
}
