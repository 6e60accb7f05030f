import { isHan } from '../characters.js';
import type { Facts } from './facts.js';
import { GHOST_NARROWEST, GHOST_WIDEST, TOLERANCE, WIDEST_MEASURE } from './measure.js';

/**
 * The cues: what a careful reader looks at to say what a line is.
 *
 * Each cue is a yes-or-no question about one line and its neighbours. Its name reads as the answer, stands in the
 * table of weights and in what `explain` prints. A cue knows nothing of roles: the weights say what it speaks for.
 */
export const CUES: string[] = [];
const define = (name: string): number => CUES.push(name) - 1;

const ALWAYS = define('always');

// how the line before ends, and whether it is full
const FIRST = define('first line of the page');
const PREV = {
  stop: { full: define('full line with a stop before'), short: define('short line with a stop before') },
  colon: { full: define('full line with a colon before'), short: define('short line with a colon before') },
  comma: { full: define('full line with a comma before'), short: define('short line with a comma before') },
  hyphen: { full: define('hyphen before'), short: define('hyphen before, short line') },
  open: { full: define('full line in mid-sentence before'), short: define('short line in the open before') },
};
const PREV_PUNCTUATED_OPEN = define('punctuated line in the open before');
const PREV_SIGNED = define('signed end before');
const PREV_JUMP = define('jump before');
const PREV_MARK = define("editor's mark before");
const PREV_CREDIT = define('credit before');
const PREV_BYLINE = define('byline before');
const PREV_DATE = define('date line before');
const PREV_DATELINE = define('dateline before');
const PREV_KICKER_END = define('announcing words before');
const PREV_INSTITUTION = define('name of an office before');
const PREV_HALVES = define('two halves before');
const PREV_GHOST_OR_OPENING = define('ghost indent before');
const PREV_UNPUNCTUATED = define('unpunctuated line before');
const PREV_UNCUT = define('uncut line before');
const PREV_UNCUT_OPEN = define('uncut line in mid-sentence before');

// the line itself
const FULL = define('full line');
const SHORT = define('short line');
const WIDE = define('wider than its column');
const GHOST_AFTER_STOP = define('ghost indent after a stop');
const GHOST_IN_SENTENCE = define('ghost indent in mid-sentence');
const UNCUT = define('uncut line');
const ENDS = {
  stop: define('ends in a stop'),
  colon: define('ends in a colon'),
  comma: define('ends in a comma'),
  hyphen: define('ends in a hyphen'),
  open: define('ends in the open'),
};
const PUNCTUATED = define('punctuated inside');
const UNPUNCTUATED = define('unpunctuated');
const HALVES = define('two halves');
const LENGTHS = [4, 8, 12, 18, 26, 40, Number.POSITIVE_INFINITY] as const;
const LENGTH_CUES = LENGTHS.map((n, i) =>
  define(n === Number.POSITIVE_INFINITY ? `over ${LENGTHS[i - 1]} em` : `up to ${n} em`),
);
/** The length cue for each width in half ems, the last for all wider ones. */
const LENGTH = Uint8Array.from(
  { length: 82 },
  (_, width) => LENGTH_CUES[LENGTHS.findIndex((most) => width <= 2 * most)] as number,
);
const BEGINS = {
  opener: define('begins with an opening quote or bracket'),
  closer: define('begins with a closing mark'),
  dash: define('begins with a dash'),
  mark: define('begins with a line mark'),
  hash: define('begins with a hash'),
  digit: define('begins with a digit'),
  lower: define('begins with a small letter'),
  upper: define('begins with a capital'),
  han: define('begins with Han'),
  other: define('begins with something else'),
};
const HASHES = [define('one or two hashes'), define('three hashes'), define('four hashes or more')] as const;
const CAPITALS = define('all capitals');
const DATELINE = define('dateline');
const BYLINE = define('byline');
const SIGNED = define('names in brackets');
const SIGNED_END = define('ends in names in brackets');
const JUMP_LINE = define('jump line');
const JUMP_END = define('ends in a jump');
const MARK_END = define("ends in an editor's mark");
const CREDIT_END = define('ends in a credit');
const CAPTION = define('speaks of its picture');
const DATE_LINE = define('date line');
const ORDINAL = define('ordinal');
const KICKER_END = define('announcing words');
const ATTENDANCE = define('who chaired and attended');
const REPORT_KIND = define('names the kind of report');
const INSTITUTION = define('ends like the name of an office');
const FURNITURE = define('furniture');
const INDENT = define('indent');

// the line and the one before it
const FRAME = define('frame start');
const BLANK_RARE = define('blank line before, where most lines have none');
const BLANK_USUAL = define('blank line before, where most lines have one');
const NO_BLANK_RARE = define('no blank line before, where most lines have one');
const NO_BLANK_USUAL = define('no blank line before, where most lines have none');
const BLANKS = define('several blank lines before');
const MEASURE_CHANGE_STOP = define('measure changes after a stop');
const MEASURE_CHANGE_OPEN = define('measure changes in mid-sentence');
const SAME_WIDTH = define('as wide as the unpunctuated line before');
const NARROWER = define('unpunctuated and narrower than the one before');
const WIDER = define('unpunctuated and wider than the one before');
const WORD_SEEN = define('the word across the break stands elsewhere');
const WORD_UNSEEN = define('the word across the break stands nowhere else');
const MAKES_FULL_LINE = define('makes a full line with the one before');

// what follows
const LAST = define('last line of the page');
const NEXT = {
  dateline: define('dateline after'),
  byline: define('byline after'),
  dash: define('dash after'),
  unpunctuated: define('unpunctuated line after'),
  full: define('full line after'),
  short: define('short line after'),
  stop: define('line after ends in a stop'),
  ghost: define('ghost indent after'),
  frame: define('frame start after'),
  signed: define('names in brackets after'),
  date: define('date line after'),
  hash: define('hash after'),
  attendance: define('who chaired and attended, after'),
};
const NEXT_BLANK_RARE = define('blank line after, where most lines have none');
const NEXT_NO_BLANK_RARE = define('no blank line after, where most lines have one');
const NEXT_MEASURE = define('measure changes after this line');
const DATELINE_AHEAD = define('dateline a few unpunctuated lines ahead');
const TEXT_AHEAD = define('running text after');
const NO_TEXT_AHEAD = define('no running text in the next lines');
const AFTER_NEXT_FULL = define('full line after the next');

/** Lines on each side that tell how often blank lines stand between lines here. */
const REGIME_WINDOW = 8;
const OFTEN = 0.6;
const SELDOM = 0.4;
/** Unpunctuated lines that may stand between a heading and its dateline: kicker, headline, deck, each of two lines. */
const HEADING_REACH = 6;
/** Half ems beyond which two measures are two columns, not one column's tolerance. */
const MEASURE_STEP = 2;

const fill = (facts: Facts, ragged: boolean): 'full' | 'short' =>
  facts.width - facts.measure >= (ragged ? -0.2 * facts.measure : -TOLERANCE - 1) ? 'full' : 'short';

/** Two-character strings of a page, as a bit a pair (hashed: one pair in some hundred collides, which a cue can bear). */
const PAIR_BITS = 18;
function pairIndex(a: number, b: number): number {
  return ((Math.imul(a, 0x9e3b) ^ b) * 0x9e3779b1) >>> (32 - PAIR_BITS);
}

/** The cues of every line of a sheet: for each line the numbers of the cues that hold. */
export function cuesOf(facts: readonly Facts[], chinese: boolean): Uint8Array[] {
  const count = facts.length;
  const pairs = new Uint8Array(1 << PAIR_BITS);
  const blanks = new Int32Array(count + 1);
  for (const [i, { line }] of facts.entries()) {
    const { text } = line;
    for (let c = 1; c < text.length; c += 1) pairs[pairIndex(text.charCodeAt(c - 1), text.charCodeAt(c))] = 1;
    blanks[i + 1] = (blanks[i] as number) + (line.blanksBefore > 0 ? 1 : 0);
  }
  // how many unpunctuated lines until the next dateline; how many until the next line of running text
  const toDateline = new Int32Array(count + 1).fill(99);
  const toText = new Int32Array(count + 1).fill(99);
  for (let i = count - 1; i >= 0; i -= 1) {
    const f = facts[i] as Facts;
    const running = f.punctuated || f.ending === 'comma';
    toDateline[i] = f.dateline ? 0 : running ? 99 : (toDateline[i + 1] as number) + 1;
    toText[i] = running ? 0 : (toText[i + 1] as number) + 1;
  }
  const ghost = (f: Facts) => f.width - f.measure <= -GHOST_WIDEST && f.width - f.measure >= -GHOST_NARROWEST;
  const plain = (f: Facts) => !f.punctuated && f.ending !== 'comma' && f.ending !== 'stop';
  const buffer = new Uint8Array(CUES.length);
  return facts.map((f, i) => {
    let n = 0;
    const add = (cue: number) => {
      buffer[n] = cue;
      n += 1;
    };
    const { line } = f;
    const prev = facts[i - 1];
    const next = facts[i + 1];
    const slack = f.width - f.measure;
    const from = Math.max(0, i - REGIME_WINDOW);
    const to = Math.min(count, i + 1 + REGIME_WINDOW);
    const blankShare = ((blanks[to] as number) - (blanks[from] as number)) / (to - from);
    add(ALWAYS);
    if (prev === undefined) add(FIRST);
    else {
      add(PREV[prev.ending][fill(prev, !chinese)]);
      if (prev.punctuated && prev.ending === 'open') add(PREV_PUNCTUATED_OPEN);
      if (prev.signed || prev.signedEnd) add(PREV_SIGNED);
      if (prev.jumpEnd) add(PREV_JUMP);
      if (prev.markEnd) add(PREV_MARK);
      if (prev.creditEnd) add(PREV_CREDIT);
      if (prev.byline) add(PREV_BYLINE);
      if (prev.dateLine) add(PREV_DATE);
      if (prev.dateline) add(PREV_DATELINE);
      if (prev.kickerEnd) add(PREV_KICKER_END);
      if (prev.institution) add(PREV_INSTITUTION);
      if (prev.halves && plain(prev)) add(PREV_HALVES);
      if (ghost(prev)) add(PREV_GHOST_OR_OPENING);
      if (plain(prev)) add(PREV_UNPUNCTUATED);
      if (prev.width >= WIDEST_MEASURE) add(prev.ending === 'stop' ? PREV_UNCUT : PREV_UNCUT_OPEN);
      if (line.blanksBefore > 1) add(BLANKS);
      if (line.blanksBefore > 0) {
        if (blankShare < SELDOM) add(BLANK_RARE);
        else if (blankShare > OFTEN) add(BLANK_USUAL);
      } else if (blankShare > OFTEN) add(NO_BLANK_RARE);
      else if (blankShare < SELDOM) add(NO_BLANK_USUAL);
      if (Math.abs(f.measure - prev.measure) > MEASURE_STEP)
        add(prev.ending === 'stop' ? MEASURE_CHANGE_STOP : MEASURE_CHANGE_OPEN);
      if (plain(prev) && plain(f)) {
        const wider = f.width - prev.width;
        add(Math.abs(wider) <= MEASURE_STEP ? SAME_WIDTH : wider > 0 ? WIDER : NARROWER);
      }
      const last = prev.line.text.charCodeAt(prev.line.text.length - 1);
      const first = line.text.charCodeAt(0);
      if (isHan(last) && isHan(first)) add(pairs[pairIndex(last, first)] === 1 ? WORD_SEEN : WORD_UNSEEN);
      if (Math.abs(prev.width + f.width - f.measure) <= MEASURE_STEP && prev.ending !== 'stop')
        add(MAKES_FULL_LINE);
      if (line.frameStart) add(FRAME);
    }
    if (f.width >= WIDEST_MEASURE) add(UNCUT);
    else add(slack > TOLERANCE ? WIDE : fill(f, !chinese) === 'full' ? FULL : SHORT);
    if (prev !== undefined && ghost(f)) add(prev.ending === 'stop' ? GHOST_AFTER_STOP : GHOST_IN_SENTENCE);
    add(ENDS[f.ending]);
    if (f.punctuated) add(PUNCTUATED);
    if (plain(f)) add(UNPUNCTUATED);
    if (f.halves) add(HALVES);
    add(LENGTH[Math.min(f.width, LENGTH.length - 1)] as number);
    add(BEGINS[f.beginning]);
    if (f.beginning === 'hash') {
      const level = line.text.search(/[^#]/u);
      add(HASHES[level <= 2 ? 0 : level === 3 ? 1 : 2]);
    }
    if (f.capitals) add(CAPITALS);
    if (f.dateline) add(DATELINE);
    if (f.byline) add(BYLINE);
    if (f.signed) add(SIGNED);
    if (f.signedEnd) add(SIGNED_END);
    if (f.jumpLine) add(JUMP_LINE);
    else if (f.jumpEnd) add(JUMP_END);
    if (f.markEnd) add(MARK_END);
    if (f.creditEnd) add(CREDIT_END);
    if (f.caption) add(CAPTION);
    if (f.dateLine) add(DATE_LINE);
    if (f.ordinal) add(ORDINAL);
    if (f.kickerEnd) add(KICKER_END);
    if (f.attendance) add(ATTENDANCE);
    if (f.reportKind) add(REPORT_KIND);
    if (f.institution) add(INSTITUTION);
    if (f.furniture) add(FURNITURE);
    if (line.indent > 0) add(INDENT);
    if (next === undefined) add(LAST);
    else {
      if (next.dateline) add(NEXT.dateline);
      if (next.byline) add(NEXT.byline);
      if (next.beginning === 'dash') add(NEXT.dash);
      if (next.beginning === 'hash') add(NEXT.hash);
      if (next.attendance) add(NEXT.attendance);
      add(plain(next) ? NEXT.unpunctuated : NEXT[fill(next, !chinese)]);
      if (next.ending === 'stop') add(NEXT.stop);
      if (ghost(next)) add(NEXT.ghost);
      if (next.line.frameStart) add(NEXT.frame);
      if (next.signed) add(NEXT.signed);
      if (next.dateLine) add(NEXT.date);
      if (next.line.blanksBefore > 0 && blankShare < SELDOM) add(NEXT_BLANK_RARE);
      if (next.line.blanksBefore === 0 && blankShare > OFTEN) add(NEXT_NO_BLANK_RARE);
      if (Math.abs(next.measure - f.measure) > MEASURE_STEP) add(NEXT_MEASURE);
      const ahead = toDateline[i + 1] as number;
      if (ahead > 0 && ahead <= HEADING_REACH) add(DATELINE_AHEAD);
      const text = toText[i + 1] as number;
      if (text === 0) add(TEXT_AHEAD);
      if (text > HEADING_REACH) add(NO_TEXT_AHEAD);
      const second = facts[i + 2];
      if (second !== undefined && fill(second, !chinese) === 'full' && !plain(second)) add(AFTER_NEXT_FULL);
    }
    return buffer.slice(0, n);
  });
}
