import { type Beginning, CLOSERS_AT_END, type Ending } from './ends.js';
import type { Facts } from './facts.js';
import { roomBehind } from './first-piece.js';
import { type Fill, fillOf, type Here, isFull, isGhost, isPlain } from './here.js';
import { TOLERANCE, WIDEST_MEASURE } from './measure.js';
import type { Twice } from './twice.js';
import { isVertical } from './vertical-heading.js';

/**
 * The tables of cues: what a careful reader looks at to say what a line is.
 *
 * Each cue is a yes-or-no question about one line and its neighbours. Its name reads as the answer, stands in the
 * table of weights and in explanations. A cue knows nothing of roles: the learned weights say what it speaks for.
 * To add one, add it to one of the tables and run `npm run learn`.
 */

/** A name for each thing a question may find; a gap where that thing is no cue here. */
type Names = readonly (string | undefined)[];

/** A question about a line by itself: which of several things it shows, or `NOTHING`. */
export interface Question {
  which: (line: Facts, ragged: boolean) => number;
  /** What that is called for the line, for the line after it (`before`), and for the line before it (`after`). */
  line?: Names;
  before?: Names;
  after?: Names;
}

/** A question about a line and its neighbours. */
export interface Relation {
  which: (here: Here, ragged: boolean) => number;
  names: Names;
}

/** The answer that makes no cue. */
export const NOTHING = -1;

/** Half ems beyond which two measures are two columns, not one column's tolerance. */
const MEASURE_STEP = 2;
/** Where more than this share of the lines have a blank line before them it is usual, under the other it is rare. */
const OFTEN = 0.6;
const SELDOM = 0.4;
/** The same of paragraphs, by how many of those that surely end have a blank line behind them. */
const USUAL = 0.75;
const RARE = 0.25;
/** The same of lines in the open: most have a blank line between them, or few. */
const MOST = 0.5;
/** Three digits, in half ems. */
const BARE_NUMBER = 3;
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
const TWICE: readonly Twice[] = ['no', 'within', 'only', 'first', 'middle', 'last'];
/** Upper bounds of the classes of length, in em. */
const LENGTHS = [4, 8, 12, 18, 26, 40, Number.POSITIVE_INFINITY];

/** The place of a word in a short list; `indexOf` takes several times as long. */
function placeIn(list: readonly string[], word: string): number {
  let at = 0;
  while (list[at] !== word) at += 1;
  return at;
}
function lengthOf({ width }: Facts): number {
  let at = 0;
  while (width > 2 * (LENGTHS[at] as number)) at += 1;
  return at;
}

const isCut = (line: Facts): boolean => line.width < WIDEST_MEASURE;
const stepsTo = (one: Facts, other: Facts): boolean => Math.abs(one.measure - other.measure) > MEASURE_STEP;
const blankBefore = (line: Facts | undefined): boolean => line !== undefined && line.line.blanksBefore > 0;
/** Two unpunctuated lines: as wide as each other, this one wider, or this one narrower. */
const widening = ({ line, before }: Here): number => {
  if (before === undefined || !isPlain(before) || !isPlain(line)) return NOTHING;
  const wider = line.width - before.width;
  return Math.abs(wider) <= MEASURE_STEP ? 0 : wider > 0 ? 1 : 2;
};
const makesFullLine = ({ line, before }: Here): boolean =>
  before !== undefined &&
  before.ending !== 'stop' &&
  Math.abs(before.width + line.width - line.measure) <= MEASURE_STEP;

const standsAlone = ({ before, secondBefore }: Here, ragged: boolean): boolean =>
  before !== undefined &&
  isPlain(before) &&
  !isFull(before, ragged) &&
  (secondBefore === undefined || secondBefore.ending === 'stop');

/** Where the line ends and how it fills its column. */
export const FITS: readonly Question[] = [
  // where the line ends
  {
    which: (l) => placeIn(ENDINGS, l.ending),
    line: IN_WORDS.map((words) => `ends in ${words}`),
    after: ['line after ends in a stop'],
  },
  {
    // headings exclaim and ask, and seldom end in a full stop
    which: ({ line: { text } }) => (text.endsWith('。') || text.endsWith('.') ? 0 : NOTHING),
    line: ['ends in a full stop'],
    after: ['line after ends in a full stop'],
  },
  {
    which: (l) =>
      l.ending === 'stop' && CLOSERS_AT_END.includes(l.line.text.at(-1) as string) ? 0 : NOTHING,
    before: ['end of a quotation before'],
  },
  {
    which: (l, ragged) => placeIn(ENDINGS, l.ending) * FILLS.length + placeIn(FILLS, fillOf(l, ragged)),
    before: IN_WORDS.flatMap((words) => FILLS.map((fill) => `${fill} line before, ending in ${words}`)),
  },
  {
    which: (l) => (!l.punctuated ? NOTHING : (l.ending === 'open' ? 0 : 1) + (l.paused ? 2 : 0)),
    line: ['punctuated inside', 'punctuated inside', 'nothing but 、 inside', 'nothing but 、 inside'],
    before: [
      'punctuated line in the open before',
      undefined,
      'nothing but 、 inside the line in the open before',
    ],
  },
  {
    which: (l, ragged) => (isPlain(l) ? 0 : 1 + placeIn(FILLS, fillOf(l, ragged))),
    line: ['unpunctuated'],
    before: ['unpunctuated line before'],
    after: ['unpunctuated line after', 'full line after', undefined, 'short line after'],
  },

  // how wide it is
  {
    which: (l, ragged) =>
      !isCut(l)
        ? 3
        : isFull(l, ragged)
          ? l.width > l.measure + TOLERANCE
            ? 2
            : 0
          : isGhost(l)
            ? NOTHING
            : 1,
    line: ['full line', 'short line', 'wider than its column', 'uncut line'],
  },
  {
    which: (l) => (isCut(l) ? NOTHING : l.ending === 'stop' ? 0 : 1),
    before: ['uncut line before', 'uncut line in mid-sentence before'],
  },
  {
    which: (l) => (isGhost(l) ? 0 : NOTHING),
    before: ['ghost indent before'],
    after: ['ghost indent after'],
  },
];

/** A line set in capitals, read rightly or not; a dateline has its own cue. */
const isInCapitals = (line: Facts): boolean => line.mostlyCapitals && !line.forms.dateline;

/** How the line begins, and what it is set in. */
export const LOOKS: readonly Question[] = [
  { which: (l) => (l.line.indent > 0 ? 0 : NOTHING), line: ['indent'] },
  {
    which: lengthOf,
    line: LENGTHS.map((most) =>
      most === Number.POSITIVE_INFINITY ? 'longer than 40 em' : `up to ${most} em`,
    ),
  },
  {
    which: (l) => placeIn(BEGINNINGS, l.beginning),
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
    after: [undefined, undefined, undefined, undefined, 'dash after', undefined, 'hash after'],
  },
  {
    which: (l) => (l.rest === 'no' ? NOTHING : l.rest === 'surely' ? 0 : 1),
    line: ['rest of a torn line', 'perhaps the rest of a torn line'],
    after: ['torn before its end', 'perhaps torn before its end'],
  },
  {
    which: (l) => (l.beginning === 'hash' ? Math.min(l.line.text.search(/[^#]/u), 4) - 1 : NOTHING),
    line: ['one or two hashes', 'one or two hashes', 'three hashes', 'four hashes or more'],
  },
  {
    which: (l) => (!l.halves ? NOTHING : isPlain(l) ? 0 : 1),
    line: ['two halves', 'two halves'],
    before: ['two halves before'],
  },
  { which: (l) => (l.capitals ? 0 : NOTHING), line: ['all capitals'] },
  { which: (l) => (isVertical(l.line) ? 0 : NOTHING), line: ['set vertically'] },
  {
    which: (l) => (isInCapitals(l) ? 0 : NOTHING),
    line: ['mostly capitals'],
    before: ['mostly capitals before'],
  },
  { which: (l) => (l.line.frameStart ? 0 : NOTHING), after: ['frame start after'] },
  {
    which: (l) => placeIn(TWICE, l.line.twice) - 1,
    line: [
      'doubled within the line',
      'begins what is printed twice',
      'begins what is printed twice',
      'goes on with what is printed twice',
      'goes on with what is printed twice',
    ],
    before: [
      'doubled line before',
      'what is printed twice ends before',
      'what is printed twice goes on',
      'what is printed twice goes on',
      'what is printed twice ends before',
    ],
  },
];

/** The same of the set forms: asked only of lines that have one. */
export const FORMS: readonly Question[] = [
  {
    which: (l) => (l.forms.dateline ? 0 : NOTHING),
    line: ['dateline'],
    before: ['dateline before'],
    after: ['dateline after'],
  },
  {
    which: (l) => (l.forms.byline ? 0 : NOTHING),
    line: ['byline'],
    before: ['byline before'],
    after: ['byline after'],
  },
  {
    which: (l) => (l.forms.nameAlone ? 0 : NOTHING),
    line: ['a name by itself'],
    before: ['a name by itself before'],
    after: ['a name by itself after'],
  },
  {
    which: (l) => (l.forms.signed ? 0 : NOTHING),
    line: ['names in brackets'],
    after: ['names in brackets after'],
  },
  { which: (l) => (l.forms.signedEnd ? 0 : NOTHING), line: ['ends in names in brackets'] },
  { which: (l) => (l.forms.signed || l.forms.signedEnd ? 0 : NOTHING), before: ['signed end before'] },
  {
    which: (l) => (l.forms.signedOpen ? 0 : NOTHING),
    line: ['leaves names in brackets open'],
    before: ['names in brackets left open before'],
  },
  { which: (l) => (l.forms.jumpLine ? 0 : NOTHING), line: ['jump line'] },
  { which: (l) => (l.forms.jumpEnd && !l.forms.jumpLine ? 0 : NOTHING), line: ['ends in a jump'] },
  { which: (l) => (l.forms.jumpEnd ? 0 : NOTHING), before: ['jump before'] },
  {
    which: (l) => (l.forms.markEnd ? 0 : NOTHING),
    line: ["ends in an editor's mark"],
    before: ["editor's mark before"],
  },
  { which: (l) => (l.forms.creditEnd ? 0 : NOTHING), line: ['ends in a credit'], before: ['credit before'] },
  { which: (l) => (l.forms.caption ? 0 : NOTHING), line: ['speaks of its picture'] },
  {
    which: (l) => (l.forms.dateLine ? 0 : NOTHING),
    line: ['date line'],
    before: ['date line before'],
    after: ['date line after'],
  },
  { which: (l) => (l.forms.ordinal ? 0 : NOTHING), line: ['ordinal'] },
  {
    which: (l) => (l.forms.entry ? 0 : NOTHING),
    line: ['question, answer or hour'],
    after: ['question, answer or hour after'],
  },
  {
    which: (l) => (l.forms.kickerEnd ? 0 : NOTHING),
    line: ['announcing words'],
    before: ['announcing words before'],
  },
  {
    which: (l) => (l.forms.attendance ? 0 : NOTHING),
    line: ['who chaired and attended'],
    after: ['who chaired and attended, after'],
  },
  { which: (l) => (l.forms.reportKind ? 0 : NOTHING), line: ['names the kind of report'] },
  {
    which: (l) => (l.forms.institution ? 0 : NOTHING),
    line: ['ends like the name of an office'],
    before: ['name of an office before'],
  },
  {
    which: (l) => (l.forms.notice ? 0 : NOTHING),
    line: ['title of a notice'],
    before: ['title of a notice before'],
  },
  {
    // a number by itself may be a folio, or the rest of a sentence that a narrow column cut
    which: (l) => (!l.forms.furniture ? NOTHING : l.width <= BARE_NUMBER && l.beginning === 'digit' ? 1 : 0),
    line: ['furniture', 'a number by itself'],
  },
];

/** Half ems that are left over, as one of five classes: upper bounds of the first four. An indent is of four at most. */
const LEFT_OVER = [-3, -1, 0, 4];
/** Room in the column of one line for the first word of the other. */
const roomFor = (line: Facts, next: Facts): number =>
  classOf(line.measure - line.width - next.word, LEFT_OVER);
const ROOM = ['no room', 'hardly room', 'just room', 'an indent of room', 'much room'];

/** The class of a number, by the upper bounds of all classes but the last. */
function classOf(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value > (bounds[at] as number)) at += 1;
  return at;
}

/**
 * The same for a Western column, in hundredths of an em, since its letters differ so much that half ems tell nothing. A
 * hair is what faces differ by. More is measured in indents of this sheet.
 */
const SCARCELY_LEFT_OVER = [-100, -25, 5];
const INDENTS_LEFT_OVER = [0.5, 1.08, 2.5];
const EXACT_ROOM = [
  'far from room',
  'not room',
  'a hair of room',
  'half an indent of room',
  'up to an indent of room',
  'up to two indents of room',
  'more than indents of room',
];
/** Room behind a line for what is so wide. */
function exactRoomFor(line: Facts, width: number): number {
  const room = roomBehind(line) - width;
  const scarce = classOf(room, SCARCELY_LEFT_OVER);
  return scarce < SCARCELY_LEFT_OVER.length
    ? scarce
    : scarce + classOf(room / line.exactIndent, INDENTS_LEFT_OVER);
}
const PLACES = ['stop', 'hyphen', 'mid-sentence'];
function placeOf({ ending }: Facts): number {
  return ending === 'stop' ? 0 : ending === 'hyphen' ? 1 : 2;
}
/** By how much a line falls short of its measure, against the indent of this sheet: hundredths of an em more or less. */
const AGAINST_INDENT = [-80, -60, -30, -10, 15, 50, 100, 180, 300];
const SHORT_BY = [
  'almost an em less short than an indented line',
  'much less short than an indented line',
  'less short than an indented line',
  'a little less short than an indented line',
  'as short as an indented line',
  'a little shorter than by an indent',
  'shorter than by an indent',
  'an em shorter than by an indent',
  'two ems shorter than by an indent',
  'far shorter than by an indent',
];

/** Lines break where the next word does not fit: one that had room for it ends a paragraph, or is indented. */
export const ROOMS: readonly Relation[] = [
  {
    which: ({ line, before }) =>
      before === undefined || !isCut(before) || line.rest !== 'no'
        ? NOTHING
        : roomFor(before, line) + (before.ending === 'stop' ? 0 : ROOM.length),
    names: ['after a stop', 'in mid-sentence'].flatMap((where) =>
      ROOM.map((room) => `${room} for its first word on the line before, ${where}`),
    ),
  },
  {
    which: ({ line, after }) =>
      after === undefined || !isCut(line) || after.rest !== 'no'
        ? NOTHING
        : roomFor(line, after) + (line.ending === 'stop' ? 0 : ROOM.length),
    names: ['at a stop', 'in mid-sentence'].flatMap((where) =>
      ROOM.map((room) => `${room} for the next word on this line, ${where}`),
    ),
  },
];

/** Room for a word or a piece of one: on the line before for the line's own, and on this line for that of the next. */
const exactRooms = (of: 'exactWord' | 'exactPiece', what: string): Relation[] => [
  {
    which: ({ line, before }) =>
      before === undefined || !isCut(before)
        ? NOTHING
        : exactRoomFor(before, line[of]) + placeOf(before) * EXACT_ROOM.length,
    names: PLACES.flatMap((place) =>
      EXACT_ROOM.map((room) => `${room} for its first ${what} on the line before, after a ${place}`),
    ),
  },
  {
    which: ({ line, after }) =>
      after === undefined || !isCut(line)
        ? NOTHING
        : exactRoomFor(line, after[of]) + placeOf(line) * EXACT_ROOM.length,
    names: PLACES.flatMap((place) =>
      EXACT_ROOM.map((room) => `${room} for the next ${what} on this line, at a ${place}`),
    ),
  },
];

/** The same of Western columns. */
export const EXACT_ROOMS: readonly Relation[] = [
  ...exactRooms('exactWord', 'word'),
  ...exactRooms('exactPiece', 'syllable'),
  {
    which: ({ line, before }) =>
      !isCut(line)
        ? NOTHING
        : classOf(line.exactMeasure - line.exactWidth - line.exactIndent, AGAINST_INDENT) +
          (before === undefined || before.ending === 'stop' ? 0 : SHORT_BY.length),
    names: ['after a stop', 'in mid-sentence'].flatMap((place) => SHORT_BY.map((by) => `${by}, ${place}`)),
  },
];

/** Upper bounds of the classes of text between two ends, in em. */
const SPANS = [15, 30, 60, 100, 170];
const OF_TEXT = [...SPANS.map((most) => `up to ${most} em`), `more than ${SPANS.at(-1)} em`];
const spanOf = (halfEms: number): number => classOf(halfEms / 2, SPANS);

/**
 * A full line that ends in a stop may end a paragraph or not. Paragraphs of a line or two are rare, and so are those that
 * go on and on: what stands between the stop and the ends that are sure, on both sides, tells how likely it is.
 */
export const LENGTHS_OF_PARAGRAPHS: readonly Relation[] = [
  {
    which: (h) => (h.sinceEnd === null ? NOTHING : spanOf(h.sinceEnd)),
    names: OF_TEXT.map((much) => `${much} since a paragraph surely began, after a full line with a stop`),
  },
  {
    which: (h) => (h.toEnd === null ? NOTHING : spanOf(h.toEnd)),
    names: OF_TEXT.map((much) => `${much} until a paragraph surely ends, after a full line with a stop`),
  },
];

export const RELATIONS: readonly Relation[] = [
  // what a role has before anything is known of the line
  { which: () => 0, names: ['always'] },
  { which: (h) => (h.before === undefined ? 0 : NOTHING), names: ['first line of the page'] },
  { which: (h) => (h.after === undefined ? 0 : NOTHING), names: ['last line of the page'] },
  {
    which: (h) => (h.before === undefined || !isGhost(h.line) ? NOTHING : h.before.ending === 'stop' ? 0 : 1),
    names: ['ghost indent after a stop', 'ghost indent in mid-sentence'],
  },
  {
    which: (h, ragged) => (standsAlone(h, ragged) ? 0 : NOTHING),
    names: ['a line by itself before: short, in the open, after a stop'],
  },
  {
    which: ({ line, before }, ragged) =>
      !isInCapitals(line) || isFull(line, ragged)
        ? NOTHING
        : before === undefined || before.ending === 'stop'
          ? 0
          : 1,
    names: ['short line of capitals after a stop', 'short line of capitals in mid-sentence'],
  },
  { which: (h) => (h.before !== undefined && h.line.line.frameStart ? 0 : NOTHING), names: ['frame start'] },
  {
    which: (h) => (h.before !== undefined && h.line.line.blanksBefore > 1 ? 0 : NOTHING),
    names: ['several blank lines before'],
  },
  {
    which: (h) =>
      (h.blankShare < SELDOM ? 0 : h.blankShare > OFTEN ? 1 : NOTHING - 2) + (blankBefore(h.line) ? 0 : 2),
    names: [
      'blank line before, where most lines have none',
      'blank line before, where most lines have one',
      'no blank line before, where most lines have none',
      'no blank line before, where most lines have one',
    ],
  },
  {
    // where every line stands alone, blank lines tell nothing; nor does it tell anything that there is none where there are few
    which: (h) => {
      if (h.before === undefined || h.endShare === null || h.blankShare > OFTEN) return NOTHING;
      if (h.endShare >= USUAL) return blankBefore(h.line) ? 0 : 1;
      return h.endShare <= RARE && blankBefore(h.line) ? 2 : NOTHING;
    },
    names: [
      'blank line before, where paragraphs have one',
      'no blank line before, where paragraphs have one',
      'blank line before, where paragraphs have none',
    ],
  },
  {
    // a heading that is a text frame of its own has a blank line before it and none inside, however the columns are printed
    which: ({ line, partedShare }) => {
      if (partedShare === null) return NOTHING;
      const usual = partedShare === 1 ? 0 : partedShare === 0 ? 2 : partedShare >= MOST ? 4 : 6;
      return usual + (blankBefore(line) ? 0 : 1);
    },
    names: [
      'blank line between lines in the open, as between all others',
      'no blank line between lines in the open, where all others have one',
      'blank line between lines in the open, where no others have one',
      'no blank line between lines in the open, as between all others',
      'blank line between lines in the open, where most have one',
      'no blank line between lines in the open, where most have one',
      'blank line between lines in the open, where few have one',
      'no blank line between lines in the open, where few have one',
    ],
  },
  {
    which: (h) =>
      blankBefore(h.after) ? (h.blankShare < SELDOM ? 0 : NOTHING) : h.blankShare > OFTEN ? 1 : NOTHING,
    names: ['blank line after, where most lines have none', 'no blank line after, where most lines have one'],
  },
  {
    which: (h) =>
      h.before === undefined || !stepsTo(h.before, h.line) ? NOTHING : h.before.ending === 'stop' ? 0 : 1,
    names: ['measure changes after a stop', 'measure changes in mid-sentence'],
  },
  {
    which: (h) => (h.after !== undefined && stepsTo(h.line, h.after) ? 0 : NOTHING),
    names: ['measure changes after this line'],
  },
  {
    which: widening,
    names: [
      'as wide as the unpunctuated line before',
      'unpunctuated and wider than the one before',
      'unpunctuated and narrower than the one before',
    ],
  },
  { which: (h) => (makesFullLine(h) ? 0 : NOTHING), names: ['makes a full line with the one before'] },
  {
    which: (h) => (h.wordAcross === null ? NOTHING : h.wordAcross === 'seen' ? 0 : 1),
    names: ['the word across the break stands elsewhere', 'the word across the break stands nowhere else'],
  },
  {
    which: ({ second }, ragged) =>
      second !== undefined && !isPlain(second) && isFull(second, ragged) ? 0 : NOTHING,
    names: ['full line after the next'],
  },
  {
    which: (h) => (h.toDateline > 0 && h.toDateline <= HEADING_REACH ? 0 : NOTHING),
    names: ['dateline a few unpunctuated lines ahead'],
  },
  {
    which: (h) => (h.toText === 0 ? 0 : h.after !== undefined && h.toText > HEADING_REACH ? 1 : NOTHING),
    names: ['running text after', 'no running text in the next lines'],
  },
];
