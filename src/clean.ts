import { createHash } from 'node:crypto';
import { assemble } from './articles/assemble.js';
import type { Seen } from './articles/heading-joint.js';
import { linkSheets } from './articles/jumps.js';
import { claimTwinLines } from './articles/twin-lines.js';
import { unitsOf } from './articles/units.js';
import { isHan } from './characters.js';
import { checkLedger } from './ledger.js';
import { beginAt, classify, scorerOf, scoresOfShown } from './lines/classify.js';
import { shownBy } from './lines/cues.js';
import { hasDropCap, joinDropCaps } from './lines/drop-cap.js';
import { factsOf } from './lines/facts.js';
import type { Line } from './lines/line.js';
import type { LineEndHyphen, Words } from './lines/rejoin.js';
import { type Apart, setApart } from './lines/set-apart.js';
import { hasSeveralSheets, sheetsOf } from './lines/sheets.js';
import { type Placed, STATES, type State } from './lines/states.js';
import { copiedLines, markTwice } from './lines/twice.js';
import { joinVertical } from './lines/vertical-heading.js';
import { NO_WORDS } from './lines/vocabulary.js';
import { CHINESE_WEIGHTS, WESTERN_WEIGHTS } from './lines/weights.js';
import { witnessesOf } from './lines/witnesses.js';
import { type Woven, wovenIn } from './lines/woven.js';
import { normalise } from './normalise.js';
import { type Places, placesOf } from './places.js';
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
  const { text: source, encoding, sha256 } = typeof input === 'string' ? decodedOf(input) : input;
  const own = readCleanText(source);
  if (own) return pageOfOwnText(own, source, encoding, sha256, options);

  const places = placesOf(source);
  const { text, changes } = normalise(source, options, places);
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
  let anyChinese = false;
  const copied = copiedLines(changes);
  for (const printed of sheetsOf(text.value)) {
    markTwice(printed, copied);
    const lines = joinDropCaps(joinVertical(printed));
    const chinese = isChinese(lines);
    anyChinese ||= chinese;
    const across = wovenIn(lines, chinese);
    for (const stretch of across) woven.push(stretch);
    const states = placed(lines, setApart(lines, across), chinese);
    const {
      units,
      removed: taken,
      hyphens,
    } = unitsOf(lines, states, chinese, runningText(lines, states), wordsOf(lines, chinese, options));
    for (const hyphen of hyphens) {
      lineEnds.push(lineEndOf(hyphen, text, places));
      const { at, mark, written } = hyphen;
      if (written !== '' && written !== mark) changes.push(changeOf(at, mark, written, text, places));
    }
    const assembled = assemble(units, several);
    // one by one: spread into a call, the pieces of a strange page could be too many for the stack
    for (const piece of taken) removed.push(piece);
    for (const article of assembled.articles) articles.push({ id: `a${articles.length + 1}`, ...article });
    for (const block of assembled.unplaced) unplaced.push(block);
  }
  claimTwinLines([...articles.flatMap(({ blocks }) => blocks), ...unplaced], removed);
  const page: Page = {
    version: 1,
    source: { path: options.path ?? '-', encoding, sha256, lines: places.total },
    articles,
    unplaced,
    removed,
    changes,
    warnings: warningsOf({ source, places, text, chinese: anyChinese, articles, lineEnds, woven }),
    lineEnds,
  };
  checkLedger(page, source);
  return linkSheets(page);
}

const decodedOf = (text: string): Decoded => ({
  text,
  encoding: 'utf-8',
  confidence: 1,
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** Is the sheet set in Chinese (or Japanese) columns? From a fifth of Han on, the measure counts in ems. */
const CHINESE_SHARE = 0.2;
/** So many lines of a sheet tell its script, taken evenly from all of it. */
const TELLING_LINES = 250;
function isChinese(lines: readonly Line[]): boolean {
  let han = 0;
  let all = 0;
  const step = Math.ceil(lines.length / TELLING_LINES);
  for (let k = 0; k < lines.length; k += step) {
    const { text, codes, start } = lines[k] as Line;
    all += text.length;
    const end = start + text.length;
    for (let i = start; i < end; i += 1) if (isHan(codes[i] as number)) han += 1;
  }
  return han >= CHINESE_SHARE * all;
}

const CHINESE = scorerOf(CHINESE_WEIGHTS);
const WESTERN = scorerOf(WESTERN_WEIGHTS);
/** What every line is; those that are set apart have their place already, and are not asked about. */
function placed(lines: readonly Line[], { kinds, begins }: Apart, chinese: boolean): Placed[] {
  const running = kinds.size === 0 ? lines : lines.filter((line) => !kinds.has(line));
  const scorer = chinese ? CHINESE : WESTERN;
  const scores = scoresOfShown(shownBy(factsOf(running, chinese), chinese), scorer);
  for (let i = 0; i < running.length; i += 1) {
    const line = running[i] as Line;
    if (hasDropCap(line) || begins.has(line)) beginAt(scores, i);
  }
  const states = classify(scores, scorer);
  const found: Placed[] = [];
  let next = 0;
  for (const line of lines) {
    found.push(kinds.get(line) ?? (STATES[states[next++] as number] as State));
  }
  return found;
}

/** A Chinese column breaks between any two characters: its few Latin words are joined without asking anybody. */
const wordsOf = (lines: readonly Line[], chinese: boolean, options: CleanOptions): Words | undefined =>
  chinese
    ? undefined
    : {
        witnesses: witnessesOf(lines, options.vocabulary ?? NO_WORDS),
        keepUncertain: options.keepUncertainHyphens ?? false,
      };

/** A hyphen that was written as another. */
function changeOf(at: number, before: string, after: string, text: Text, places: Places): Change {
  const [start, end] = toSource(text, at, at + 1);
  return { transform: 'line-end-hyphen', start, end, ...places.at(start), before, after };
}

function lineEndOf(hyphen: LineEndHyphen, text: Text, places: Places): LineEnd {
  const { at, halves, fate, evidence, certain } = hyphen;
  return { ...places.at(toSource(text, at, at + 1)[0]), halves, fate, evidence, certain };
}

const TELLING = new Set<Placed>(['opening', 'paragraph', 'second+', 'paragraph+', 'caption', 'caption+']);
/** The stories' own text, without the headings: what a heading's wording is looked up in. */
function runningText(lines: readonly Line[], states: readonly Placed[]): Seen {
  const told: string[] = [];
  for (let i = 0; i < lines.length; i += 1)
    if (TELLING.has(states[i] as Placed)) told.push((lines[i] as Line).text);
  return { text: told.join('') };
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
