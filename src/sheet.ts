import { type Assembly, assemble } from './articles/assemble.js';
import type { Seen } from './articles/heading-joint.js';
import { unitsOf } from './articles/units.js';
import { isHan } from './characters.js';
import { beginAt, classify, keepOnly } from './lines/classify.js';
import { type Shown, shownBy } from './lines/cues.js';
import { hasDropCap, joinDropCaps } from './lines/drop-cap.js';
import { type Facts, factsOf } from './lines/facts.js';
import type { Line } from './lines/line.js';
import type { LineEndHyphen } from './lines/rejoin.js';
import { type Scorer, scorerOf, scoresOfShown } from './lines/scorer.js';
import { type Apart, setApart } from './lines/set-apart.js';
import { type Placed, STATES, type State } from './lines/states.js';
import { joinTornLigatures } from './lines/torn-ligature.js';
import { joinVertical } from './lines/vertical-heading.js';
import { NO_WORDS } from './lines/vocabulary.js';
import { CHINESE_WEIGHTS, WESTERN_WEIGHTS } from './lines/weights.js';
import { witnessesOf } from './lines/witnesses.js';
import { type Woven, wovenIn } from './lines/woven.js';
import type { CleanOptions, Removed } from './types.js';

/**
 * One sheet, from its printed lines to its articles, with all that was decided on the way.
 *
 * What is decided is kept beside the result, so that `explain` shows the very numbers that decided: nothing is
 * worked out a second time.
 */
export interface SheetReading {
  /** The lines as they are read: one that was printed in several is whole. */
  lines: readonly Line[];
  /** What each came out as. */
  placed: readonly Placed[];
  /** How that was decided of the lines that are not set apart. */
  sequence: Sequence;
  chinese: boolean;
  /** Stretches of columns that were read across each other. */
  woven: readonly Woven[];
  /** What was decided at the line ends where a word goes on. */
  hyphens: readonly LineEndHyphen[];
  assembly: Assembly;
  removed: readonly Removed[];
}

/** The lines whose states are decided together: each by itself, what it shows, what that adds up to by the weights, its state. */
export interface Sequence {
  lines: readonly Line[];
  facts: readonly Facts[];
  shown: Shown;
  scores: Float64Array;
  scorer: Scorer;
  /** Indexes into `STATES`. */
  states: Uint8Array;
}

/** The weights of the lines' cues, by what a sheet is set in. */
export interface Scorers {
  chinese: Scorer;
  western: Scorer;
}

let chineseScorer: Scorer | undefined;
let westernScorer: Scorer | undefined;
/** Each is put together when a sheet first asks for it. */
export const SCORERS: Scorers = {
  get chinese() {
    chineseScorer ??= scorerOf(CHINESE_WEIGHTS);
    return chineseScorer;
  },
  get western() {
    westernScorer ??= scorerOf(WESTERN_WEIGHTS);
    return westernScorer;
  },
};

export function readSheet(
  printed: readonly Line[],
  several: boolean,
  options: CleanOptions,
  scorers: Scorers,
): SheetReading {
  const upright = joinDropCaps(joinVertical(printed));
  const chinese = isChinese(upright);
  const lines = chinese ? upright : joinTornLigatures(upright);
  const woven = wovenIn(lines, chinese);
  const apart = setApart(lines, woven, chinese);
  const sequence = sequenceOf(lines, apart, chinese, chinese ? scorers.chinese : scorers.western);
  const placed = placedLines(lines, apart, sequence);
  // a Chinese column breaks between any two characters: its few Latin words are joined without asking anybody
  const words = chinese
    ? undefined
    : {
        witnesses: witnessesOf(lines, options.vocabulary ?? NO_WORDS),
        keepUncertain: options.keepUncertainHyphens ?? false,
      };
  const { units, removed, hyphens } = unitsOf(lines, placed, chinese, runningText(lines, placed), words);
  return { lines, placed, sequence, chinese, woven, hyphens, assembly: assemble(units, several), removed };
}

/** Is the sheet set in Chinese (or Japanese) columns? From a fifth of Han on, the measure counts in ems. */
export const CHINESE_SHARE = 0.2;
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

/** What a divided dateline is: its first line opens a story, which goes on in the next ones. */
const OPENS: readonly State[] = ['opening'];
const GOES_ON: readonly State[] = ['second+', 'paragraph+'];

/** Decides on all lines but those that are set apart: these have their place already, and are not asked about. */
function sequenceOf(
  all: readonly Line[],
  { kinds, begins }: Apart,
  chinese: boolean,
  scorer: Scorer,
): Sequence {
  const lines = kinds.size === 0 ? all : all.filter((line) => !kinds.has(line));
  const facts = factsOf(lines, chinese);
  const shown = shownBy(facts, chinese);
  const scores = scoresOfShown(shown, scorer);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const { brokenDateline } = facts[i] as Facts;
    if (brokenDateline !== 'no') keepOnly(scores, i, brokenDateline === 'first' ? OPENS : GOES_ON);
    else if (hasDropCap(line) || begins.has(line)) beginAt(scores, i);
  }
  return { lines, facts, shown, scores, scorer, states: classify(scores, scorer) };
}

function placedLines(lines: readonly Line[], { kinds }: Apart, { states }: Sequence): Placed[] {
  const found: Placed[] = [];
  let next = 0;
  for (const line of lines) found.push(kinds.get(line) ?? (STATES[states[next++] as number] as State));
  return found;
}

const TELLING = new Set<Placed>(['opening', 'paragraph', 'second+', 'paragraph+', 'caption', 'caption+']);
/** The stories' own text, without the headings: what a heading's wording is looked up in. */
function runningText(lines: readonly Line[], placed: readonly Placed[]): Seen {
  const told: string[] = [];
  for (let i = 0; i < lines.length; i += 1)
    if (TELLING.has(placed[i] as Placed)) told.push((lines[i] as Line).text);
  return { text: told.join('') };
}
