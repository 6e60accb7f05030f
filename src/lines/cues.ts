import {
  EXACT_ROOMS,
  FITS,
  FORMS,
  LENGTHS_OF_PARAGRAPHS,
  LOOKS,
  NOTHING,
  type Question,
  RELATIONS,
  type Relation,
  ROOMS,
} from './cue-tables.js';
import type { Facts } from './facts.js';
import { surroundings } from './here.js';
import { FORMLESS } from './line-forms.js';

/**
 * Asks the questions of the tables, and numbers the cues that their answers make.
 *
 * The answers of one group of questions are written as one number, a digit an answer: lines that show the same have
 * the same number, so that what it says for each role need be added up only once (see `scorer.ts`).
 */

/** The names of the cues, in the order of the tables. */
export const CUES: string[] = [];
const cueOf = (name: string | undefined): number | undefined => {
  if (name === undefined) return undefined;
  const known = CUES.indexOf(name);
  return known >= 0 ? known : CUES.push(name) - 1;
};

/** Cues by question and answer. */
type Named = readonly (readonly (number | undefined)[])[];
const named = (key: 'line' | 'before' | 'after', questions: readonly Question[]): Named =>
  questions.map((question) => (question[key] ?? []).map(cueOf));

/** Questions that are asked together, and how many answers each has. */
interface Group<Asked> {
  /** By themselves: rows of several shapes would be slow to read for every line. */
  asked: readonly Asked[];
  bases: readonly number[];
  /** How many answers there are to all of them together. */
  size: number;
}
const sizeOf = (bases: readonly number[]): number => bases.reduce((product, base) => product * base, 1);

const answersTo = ({ line = [], before = [], after = [] }: Question): number =>
  1 + Math.max(line.length, before.length, after.length);
const group = <Asked>(asked: readonly Asked[], bases: readonly number[]): Group<Asked> => ({
  asked,
  bases,
  size: sizeOf(bases),
});
const groupOf = (questions: readonly Question[]): Group<Question['which']> =>
  group(
    questions.map(({ which }) => which),
    questions.map(answersTo),
  );
const relationsOf = (relations: readonly Relation[]): Group<Relation['which']> =>
  group(
    relations.map(({ which }) => which),
    relations.map(({ names }) => 1 + names.length),
  );
const LOOK = groupOf([...FITS, ...LOOKS]);
const FORM = groupOf(FORMS);
const RELATION = relationsOf(RELATIONS);
const LENGTH = relationsOf(LENGTHS_OF_PARAGRAPHS);
const ROOM = relationsOf(ROOMS);
const EXACT_ROOM = relationsOf(EXACT_ROOMS);

/** The answers of one group, as one number; behind those that `number` has already. */
function answers<Asked>(
  { asked, bases }: Group<(about: Asked, ragged: boolean) => number>,
  about: Asked,
  ragged: boolean,
  number = 0,
): number {
  let all = number;
  for (let q = 0; q < asked.length; q += 1) {
    const which = asked[q] as (about: Asked, ragged: boolean) => number;
    all *= bases[q] as number;
    const answer = which(about, ragged);
    if (answer > NOTHING) all += answer - NOTHING;
  }
  return all;
}

/** The number of a line in which no question of a group found anything. */
export const NOTHING_SHOWN = 0;

/** What the lines of a sheet show: a number a line for the groups of questions that are asked together. */
export interface Shown {
  looks: Float64Array;
  forms: Float64Array;
  relations: Float64Array;
  exactRooms: Float64Array;
}

export function shownBy(facts: readonly Facts[], chinese: boolean): Shown {
  const count = facts.length;
  const ragged = !chinese;
  const looks = new Float64Array(count);
  const forms = new Float64Array(count);
  const relations = new Float64Array(count);
  const exactRooms = new Float64Array(count);
  const around = surroundings(facts, ragged);
  for (let i = 0; i < count; i += 1) {
    const line = facts[i] as Facts;
    looks[i] = answers(LOOK, line, ragged);
    forms[i] = line.forms === FORMLESS ? NOTHING_SHOWN : answers(FORM, line, ragged);
    const here = around(i);
    let related = answers(RELATION, here, ragged);
    related = here.sinceEnd === null ? related * LENGTH.size : answers(LENGTH, here, ragged, related);
    relations[i] = ragged ? related * ROOM.size : answers(ROOM, here, ragged, related);
    if (ragged) exactRooms[i] = answers(EXACT_ROOM, here, ragged);
  }
  return { looks, forms, relations, exactRooms };
}

/** What a number of answers says: for the line that shows it, and for the lines after and before that one. */
export const POSITIONS = ['line', 'before', 'after'] as const;
type Position = (typeof POSITIONS)[number];
/** On which line the answers are found, seen from the line that has the cues. */
export const OFFSETS: Record<Position, -1 | 0 | 1> = { line: 0, before: -1, after: 1 };

/** How the numbers of one group are read. */
export interface Reading {
  of: keyof Shown;
  bases: readonly number[];
  named: Record<Position, Named>;
}

const aboutLines = (questions: readonly Question[]): Record<Position, Named> => ({
  line: named('line', questions),
  before: named('before', questions),
  after: named('after', questions),
});
const aboutTwo = (relations: readonly Relation[]): Record<Position, Named> => ({
  line: relations.map(({ names }) => names.map(cueOf)),
  before: [],
  after: [],
});
export const READINGS: readonly Reading[] = [
  {
    of: 'relations',
    bases: [...RELATION.bases, ...LENGTH.bases, ...ROOM.bases],
    named: aboutTwo([...RELATIONS, ...LENGTHS_OF_PARAGRAPHS, ...ROOMS]),
  },
  { of: 'exactRooms', bases: EXACT_ROOM.bases, named: aboutTwo(EXACT_ROOMS) },
  { of: 'looks', bases: LOOK.bases, named: aboutLines([...FITS, ...LOOKS]) },
  { of: 'forms', bases: FORM.bases, named: aboutLines(FORMS) },
];
for (const { of, bases } of READINGS) {
  if (sizeOf(bases) > Number.MAX_SAFE_INTEGER)
    throw new Error(`the answers to the questions for ${of} are more than a number can tell: divide them`);
}

/** The cues that a number of answers makes at one of the positions. */
export function cuesIn({ bases, named: at }: Reading, position: Position, number: number): number[] {
  const cues = at[position];
  const found: number[] = [];
  let rest = number;
  for (let q = bases.length - 1; q >= 0; q -= 1) {
    const base = bases[q] as number;
    const answer = (rest % base) + NOTHING;
    rest = Math.floor(rest / base);
    const cue = answer > NOTHING ? cues[q]?.[answer] : undefined;
    if (cue !== undefined) found.push(cue);
  }
  return found.reverse();
}

/** The cues of a line, by its index: indexes into `CUES`. */
export function cuesAt(shown: Shown, i: number): number[] {
  const cues: number[] = [];
  for (const reading of READINGS) {
    for (const position of POSITIONS) {
      const number = shown[reading.of][i + OFFSETS[position]];
      if (number !== undefined) cues.push(...cuesIn(reading, position, number));
    }
  }
  return cues;
}

/** The cues of every line of a sheet. */
export function cuesOf(facts: readonly Facts[], chinese: boolean): number[][] {
  const shown = shownBy(facts, chinese);
  return facts.map((_, i) => cuesAt(shown, i));
}
