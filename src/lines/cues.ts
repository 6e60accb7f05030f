import { CLOSERS } from '../characters.js';
import type { Beginning, Ending, Facts } from './facts.js';
import { type Fill, fillOf, type Here, isFull, isGhost, isPlain, surroundings } from './here.js';
import { TOLERANCE, WIDEST_MEASURE } from './measure.js';

/**
 * The cues: what a careful reader looks at to say what a line is.
 *
 * Each cue is a yes-or-no question about one line and its neighbours. Its name reads as the answer, stands in the
 * table of weights and in explanations. A cue knows nothing of roles: the learned weights say what it speaks for.
 * To add one, add it to one of the two tables and run `npm run learn`.
 */

/** What a line shows by itself; a cue for the line, for the one after it (`before`) and for the one before (`after`). */
interface Property {
  holds: (line: Facts, ragged: boolean) => boolean;
  line?: string;
  before?: string;
  after?: string;
}

/** What a line shows that is one of several things: the same with a name for each. */
interface Choice {
  which: (line: Facts, ragged: boolean) => number;
  line?: readonly string[];
  before?: readonly string[];
}

/** What shows between a line and its neighbours. */
interface Relation {
  name: string;
  holds: (here: Here, ragged: boolean) => boolean;
}

/** Half ems beyond which two measures are two columns, not one column's tolerance. */
const MEASURE_STEP = 2;
/** Where more than this share of the lines have a blank line before them it is usual, under the other it is rare. */
const OFTEN = 0.6;
const SELDOM = 0.4;
/** Unpunctuated lines that may stand between a heading and its dateline: kicker, headline, deck, each of two lines. */
const HEADING_REACH = 6;

const ENDINGS: readonly Ending[] = ['stop', 'colon', 'comma', 'hyphen', 'open'];
const FILLS: readonly Fill[] = ['full', 'indented', 'short'];
const IN_WORDS = ['a stop', 'a colon', 'a comma', 'a hyphen', 'the open'];
const BEGINNINGS: readonly Beginning[] = [
  'han',
  'opener',
  'digit',
  'closer',
  'dash',
  'mark',
  'hash',
  'lower',
  'upper',
  'other',
];
/** Upper bounds of the classes of length, in em. */
const LENGTHS = [4, 8, 12, 18, 26, 40, Number.POSITIVE_INFINITY];

const CHOICES: readonly Choice[] = [
  { which: (l) => ENDINGS.indexOf(l.ending), line: IN_WORDS.map((words) => `ends in ${words}`) },
  {
    which: (l, ragged) => ENDINGS.indexOf(l.ending) * FILLS.length + FILLS.indexOf(fillOf(l, ragged)),
    before: IN_WORDS.flatMap((words) => FILLS.map((fill) => `${fill} line before, ending in ${words}`)),
  },
  {
    which: (l) => BEGINNINGS.indexOf(l.beginning),
    line: [
      'begins with Han',
      'begins with an opening quote or bracket',
      'begins with a digit',
      'begins with a closing mark',
      'begins with a dash',
      'begins with a line mark',
      'begins with a hash',
      'begins with a small letter',
      'begins with a capital',
      'begins with something else',
    ],
  },
  {
    which: (l) => LENGTHS.findIndex((most) => l.width <= 2 * most),
    line: LENGTHS.map((most) =>
      most === Number.POSITIVE_INFINITY ? 'longer than 40 em' : `up to ${most} em`,
    ),
  },
];

const isCut = (line: Facts): boolean => line.width < WIDEST_MEASURE;
const hashes = (line: Facts): number => (line.beginning === 'hash' ? line.line.text.search(/[^#]/u) : 0);
const stepsTo = (one: Facts, other: Facts): boolean => Math.abs(one.measure - other.measure) > MEASURE_STEP;
const blankBefore = (line: Facts | undefined): boolean => line !== undefined && line.line.blanksBefore > 0;
/** How much wider this line is than the one before, both unpunctuated; not a number otherwise. */
const widening = ({ line, before }: Here): number =>
  before !== undefined && isPlain(before) && isPlain(line) ? line.width - before.width : Number.NaN;
const makesFullLine = ({ line, before }: Here): boolean =>
  before !== undefined &&
  before.ending !== 'stop' &&
  Math.abs(before.width + line.width - line.measure) <= MEASURE_STEP;

const standsAlone = ({ before, secondBefore }: Here, ragged: boolean): boolean =>
  before !== undefined &&
  isPlain(before) &&
  !isFull(before, ragged) &&
  (secondBefore === undefined || secondBefore.ending === 'stop');

const PROPERTIES: readonly Property[] = [
  // where the line ends, and whether it fills its column
  { holds: (l) => l.ending === 'stop', after: 'line after ends in a stop' },
  {
    holds: (l) => l.ending === 'stop' && CLOSERS.includes(l.line.text.at(-1) as string),
    before: 'end of a quotation before',
  },
  { holds: (l) => l.punctuated, line: 'punctuated inside' },
  { holds: (l) => l.punctuated && l.ending === 'open', before: 'punctuated line in the open before' },
  {
    holds: isPlain,
    line: 'unpunctuated',
    before: 'unpunctuated line before',
    after: 'unpunctuated line after',
  },
  { holds: (l, ragged) => !isPlain(l) && isFull(l, ragged), after: 'full line after' },
  { holds: (l, ragged) => !isPlain(l) && fillOf(l, ragged) === 'short', after: 'short line after' },
  {
    holds: (l, ragged) => isCut(l) && l.width <= l.measure + TOLERANCE && isFull(l, ragged),
    line: 'full line',
  },
  { holds: (l, ragged) => isCut(l) && fillOf(l, ragged) === 'short', line: 'short line' },
  { holds: (l) => isCut(l) && l.width > l.measure + TOLERANCE, line: 'wider than its column' },
  { holds: (l) => !isCut(l), line: 'uncut line' },
  { holds: (l) => !isCut(l) && l.ending === 'stop', before: 'uncut line before' },
  { holds: (l) => !isCut(l) && l.ending !== 'stop', before: 'uncut line in mid-sentence before' },
  { holds: isGhost, before: 'ghost indent before', after: 'ghost indent after' },
  { holds: (l) => l.line.indent > 0, line: 'indent' },

  // how it begins and what it is set in
  { holds: (l) => l.beginning === 'dash', after: 'dash after' },
  { holds: (l) => l.beginning === 'hash', after: 'hash after' },
  { holds: (l) => hashes(l) === 1 || hashes(l) === 2, line: 'one or two hashes' },
  { holds: (l) => hashes(l) === 3, line: 'three hashes' },
  { holds: (l) => hashes(l) > 3, line: 'four hashes or more' },
  { holds: (l) => l.halves, line: 'two halves' },
  { holds: (l) => l.halves && isPlain(l), before: 'two halves before' },
  { holds: (l) => l.capitals, line: 'all capitals' },
  { holds: (l) => l.line.frameStart, after: 'frame start after' },
];

/** The same of the set forms: asked only of lines that have one. */
const FORMS: readonly Property[] = [
  { holds: (l) => l.dateline, line: 'dateline', before: 'dateline before', after: 'dateline after' },
  { holds: (l) => l.byline, line: 'byline', before: 'byline before', after: 'byline after' },
  { holds: (l) => l.signed, line: 'names in brackets', after: 'names in brackets after' },
  { holds: (l) => l.signedEnd, line: 'ends in names in brackets' },
  { holds: (l) => l.signed || l.signedEnd, before: 'signed end before' },
  { holds: (l) => l.jumpLine, line: 'jump line' },
  { holds: (l) => l.jumpEnd && !l.jumpLine, line: 'ends in a jump' },
  { holds: (l) => l.jumpEnd, before: 'jump before' },
  { holds: (l) => l.markEnd, line: "ends in an editor's mark", before: "editor's mark before" },
  { holds: (l) => l.creditEnd, line: 'ends in a credit', before: 'credit before' },
  { holds: (l) => l.caption, line: 'speaks of its picture' },
  { holds: (l) => l.dateLine, line: 'date line', before: 'date line before', after: 'date line after' },
  { holds: (l) => l.ordinal, line: 'ordinal' },
  { holds: (l) => l.kickerEnd, line: 'announcing words', before: 'announcing words before' },
  { holds: (l) => l.attendance, line: 'who chaired and attended', after: 'who chaired and attended, after' },
  { holds: (l) => l.reportKind, line: 'names the kind of report' },
  {
    holds: (l) => l.institution,
    line: 'ends like the name of an office',
    before: 'name of an office before',
  },
  { holds: (l) => l.furniture, line: 'furniture' },
];

const RELATIONS: readonly Relation[] = [
  { name: 'always', holds: () => true },
  { name: 'first line of the page', holds: (h) => h.before === undefined },
  { name: 'last line of the page', holds: (h) => h.after === undefined },
  { name: 'ghost indent after a stop', holds: (h) => h.before?.ending === 'stop' && isGhost(h.line) },
  {
    name: 'ghost indent in mid-sentence',
    holds: (h) => h.before !== undefined && h.before.ending !== 'stop' && isGhost(h.line),
  },
  { name: 'a line by itself before: short, in the open, after a stop', holds: standsAlone },
  { name: 'frame start', holds: (h) => h.before !== undefined && h.line.line.frameStart },
  {
    name: 'several blank lines before',
    holds: (h) => h.before !== undefined && h.line.line.blanksBefore > 1,
  },
  {
    name: 'blank line before, where most lines have none',
    holds: (h) => blankBefore(h.line) && h.blankShare < SELDOM,
  },
  {
    name: 'blank line before, where most lines have one',
    holds: (h) => blankBefore(h.line) && h.blankShare > OFTEN,
  },
  {
    name: 'no blank line before, where most lines have one',
    holds: (h) => !blankBefore(h.line) && h.blankShare > OFTEN,
  },
  {
    name: 'no blank line before, where most lines have none',
    holds: (h) => !blankBefore(h.line) && h.blankShare < SELDOM,
  },
  {
    name: 'blank line after, where most lines have none',
    holds: (h) => blankBefore(h.after) && h.blankShare < SELDOM,
  },
  {
    name: 'no blank line after, where most lines have one',
    holds: (h) => !blankBefore(h.after) && h.blankShare > OFTEN,
  },
  {
    name: 'measure changes after a stop',
    holds: (h) => h.before?.ending === 'stop' && stepsTo(h.before, h.line),
  },
  {
    name: 'measure changes in mid-sentence',
    holds: (h) => h.before !== undefined && h.before.ending !== 'stop' && stepsTo(h.before, h.line),
  },
  {
    name: 'measure changes after this line',
    holds: (h) => h.after !== undefined && stepsTo(h.line, h.after),
  },
  { name: 'as wide as the unpunctuated line before', holds: (h) => Math.abs(widening(h)) <= MEASURE_STEP },
  { name: 'unpunctuated and wider than the one before', holds: (h) => widening(h) > MEASURE_STEP },
  { name: 'unpunctuated and narrower than the one before', holds: (h) => widening(h) < -MEASURE_STEP },
  { name: 'makes a full line with the one before', holds: makesFullLine },
  { name: 'the word across the break stands elsewhere', holds: (h) => h.wordAcross === 'seen' },
  { name: 'the word across the break stands nowhere else', holds: (h) => h.wordAcross === 'unseen' },
  {
    name: 'full line after the next',
    holds: ({ second }, ragged) => second !== undefined && !isPlain(second) && isFull(second, ragged),
  },
  {
    name: 'dateline a few unpunctuated lines ahead',
    holds: (h) => h.toDateline > 0 && h.toDateline <= HEADING_REACH,
  },
  { name: 'running text after', holds: (h) => h.toText === 0 },
  {
    name: 'no running text in the next lines',
    holds: (h) => h.after !== undefined && h.toText > HEADING_REACH,
  },
];

// the questions by themselves: rows of several shapes would be slow to read for every line
const SHOWS = [...PROPERTIES, ...FORMS].map(({ holds }) => holds);
const STANDS = RELATIONS.map(({ holds }) => holds);
const WHICH = CHOICES.map(({ which }) => which);

/** The names of the cues, in the order of the tables. */
export const CUES: string[] = RELATIONS.map(({ name }) => name);
const NONE = 255;
/** What a line can show, numbered: the properties, the forms, the values of each choice; and the cues each makes. */
const OF_LINE: number[] = [];
const OF_BEFORE: number[] = [];
const OF_AFTER: number[] = [];
/** The number of each choice's first value. */
const FIRST_VALUE: number[] = [];
const enter = (cues: number[], name: string | undefined): number =>
  cues.push(name === undefined ? NONE : CUES.push(name) - 1);
for (const { line, before, after } of [...PROPERTIES, ...FORMS]) {
  enter(OF_LINE, line);
  enter(OF_BEFORE, before);
  enter(OF_AFTER, after);
}
for (const { line = [], before = [] } of CHOICES) {
  FIRST_VALUE.push(OF_LINE.length);
  for (let k = 0; k < Math.max(line.length, before.length); k += 1) {
    enter(OF_LINE, line[k]);
    enter(OF_BEFORE, before[k]);
    enter(OF_AFTER, undefined);
  }
}

/** The cues of every line of a sheet: for each line the indexes into `CUES` of those that hold. */
export function cuesOf(facts: readonly Facts[], chinese: boolean): Uint8Array[] {
  const ragged = !chinese;
  const buffer = new Uint8Array(CUES.length);
  const shown = facts.map((line) => {
    let n = 0;
    const questions = line.formed ? SHOWS.length : PROPERTIES.length;
    for (let p = 0; p < questions; p += 1) {
      if ((SHOWS[p] as Property['holds'])(line, ragged)) buffer[n++] = p;
    }
    for (let c = 0; c < WHICH.length; c += 1) {
      buffer[n++] = (FIRST_VALUE[c] as number) + (WHICH[c] as Choice['which'])(line, ragged);
    }
    return buffer.slice(0, n);
  });
  return surroundings(facts).map((here, i) => {
    let n = 0;
    for (let r = 0; r < STANDS.length; r += 1) {
      if ((STANDS[r] as Relation['holds'])(here, ragged)) buffer[n++] = r;
    }
    n = add(shown[i - 1], OF_BEFORE, n);
    n = add(shown[i], OF_LINE, n);
    n = add(shown[i + 1], OF_AFTER, n);
    return buffer.slice(0, n);
  });

  /** Enters the cues that what a line shows makes, from place `n` on. */
  function add(things: Uint8Array | undefined, cues: readonly number[], n: number): number {
    let at = n;
    for (let k = 0; k < (things?.length ?? 0); k += 1) {
      const cue = cues[(things as Uint8Array)[k] as number] as number;
      if (cue !== NONE) buffer[at++] = cue;
    }
    return at;
  }
}
