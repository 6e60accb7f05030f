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
const NONE = 255;
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
export function cuesOf(facts: readonly Facts[], chinese: boolean): Uint8Array[] {
  const ragged = !chinese;
  const buffer = new Uint8Array(CUES.length);
  const shown = facts.map((line) => {
    let n = 0;
    const questions = line.formed ? OF_SHAPE.length : SHAPES.length;
    for (let q = 0; q < questions; q += 1) {
      const thing = (OF_SHAPE[q] as Question['which'])(line, ragged);
      if (thing > NOTHING) buffer[n++] = (FIRST_VALUE[q] as number) + thing;
    }
    return buffer.slice(0, n);
  });
  return surroundings(facts).map((here, i) => {
    buffer[0] = 0; // always
    let n = 1;
    for (let q = 0; q < OF_PLACE.length; q += 1) {
      const thing = (OF_PLACE[q] as Relation['which'])(here, ragged);
      if (thing > NOTHING) buffer[n++] = (OF_RELATION[q] as number[])[thing] as number;
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
