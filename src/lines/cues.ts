import { FORMS, NOTHING, type Question, RELATIONS, type Relation, SHAPES } from './cue-tables.js';
import type { Facts } from './facts.js';
import { surroundings } from './here.js';

/**
 * Asks the questions of the tables, and numbers the cues that they make.
 */

// the questions by themselves: rows of several shapes would be slow to read for every line
const OF_SHAPE = [...SHAPES, ...FORMS].map(({ which }) => which);
const OF_PLACE = RELATIONS.map(({ which }) => which);

/** The names of the cues: one that always holds, then those of the tables. */
export const CUES: string[] = ['always'];
const ALWAYS = 0;
const NONE = -1;
const cueOf = (name: string | undefined): number => {
  if (name === undefined) return NONE;
  const known = CUES.indexOf(name);
  return known >= 0 ? known : CUES.push(name) - 1;
};
/** What a line can show, numbered from each question's first value on, and the cues that each thing makes. */
const FIRST_VALUE: number[] = [];
const OF_LINE: number[] = [];
const OF_BEFORE: number[] = [];
const OF_AFTER: number[] = [];
for (const { line = [], before = [], after = [] } of [...SHAPES, ...FORMS]) {
  FIRST_VALUE.push(OF_LINE.length);
  for (let k = 0; k < Math.max(line.length, before.length, after.length); k += 1) {
    OF_LINE.push(cueOf(line[k]));
    OF_BEFORE.push(cueOf(before[k]));
    OF_AFTER.push(cueOf(after[k]));
  }
}
const OF_RELATION = RELATIONS.map(({ names }) => names.map(cueOf));

/** The cues of every line of a sheet: for each line the indexes into `CUES` of those that hold. */
export function cuesOf(facts: readonly Facts[], chinese: boolean): number[][] {
  const ragged = !chinese;
  const shown = facts.map((line) => {
    const things: number[] = [];
    const questions = line.formed ? OF_SHAPE.length : SHAPES.length;
    for (let q = 0; q < questions; q += 1) {
      const thing = (OF_SHAPE[q] as Question['which'])(line, ragged);
      if (thing > NOTHING) things.push((FIRST_VALUE[q] as number) + thing);
    }
    return things;
  });
  return surroundings(facts).map((here, i) => {
    const cues = [ALWAYS];
    for (let q = 0; q < OF_PLACE.length; q += 1) {
      const thing = (OF_PLACE[q] as Relation['which'])(here, ragged);
      if (thing > NOTHING) cues.push((OF_RELATION[q] as number[])[thing] as number);
    }
    if (i > 0) enter(cues, shown[i - 1] as number[], OF_BEFORE);
    enter(cues, shown[i] as number[], OF_LINE);
    if (i + 1 < shown.length) enter(cues, shown[i + 1] as number[], OF_AFTER);
    return cues;
  });
}

/** Enters the cues that what a line shows makes. */
function enter(cues: number[], things: readonly number[], named: readonly number[]): void {
  for (let k = 0; k < things.length; k += 1) {
    const cue = named[things[k] as number] as number;
    if (cue !== NONE) cues.push(cue);
  }
}
