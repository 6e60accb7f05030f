import { CLASS, classOf, isFirstHalf, isSecondHalf } from '../characters.js';

/** How wide the blank before a unit is: none, one blank, or a wide one (several, or the three-byte U+3000). */
export const GAP = { NONE: 0, SINGLE: 1, WIDE: 2 } as const;
/** Kind of a unit of several half-width characters; the other kinds are those of `CLASS`. */
export const WORD = 100;

/** A line as its units: single characters, half-width words; `gap` is the blank before the unit. */
export interface Unit {
  kind: number;
  start: number;
  end: number;
  gap: number;
}

/** The units of `text.slice(from, to)`, which holds no line break. */
export function unitsOf(text: string, from: number, to: number): Unit[] {
  const units: Unit[] = [];
  let end = from;
  let unit: Unit | undefined;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === CLASS.BLANK) continue;
    const gap =
      i === end ? GAP.NONE : i > end + 1 || isWideBlank(text.charCodeAt(end)) ? GAP.WIDE : GAP.SINGLE;
    const touched = gap === GAP.NONE ? unit : undefined;
    // half a character by itself is a unit by itself
    if (touched && isSecondHalf(code) && isFirstHalf(text.charCodeAt(i - 1))) touched.end = i + 1;
    else if (touched && isNarrow(kind) && isNarrow(touched.kind)) {
      touched.kind = WORD;
      touched.end = i + 1;
    } else {
      unit = { kind, start: i, end: i + 1, gap: units.length === 0 ? GAP.NONE : gap };
      units.push(unit);
    }
    end = i + 1;
  }
  return units;
}

/** The units as they are when gaps between half-width characters have gone. */
export function joinWords(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && unit.gap === GAP.NONE && isNarrow(unit.kind) && isNarrow(before.kind)) {
      before.kind = WORD;
      before.end = unit.end;
    } else joined.push(unit);
  }
  return joined;
}

/** The blank of a full cell, and the tab, which parts columns. */
const isWideBlank = (code: number): boolean => code === 0x3000 || code === 0x09;

/** Half-width characters, which stand together in words and numbers. */
export const isNarrow = (kind: number): boolean =>
  kind === CLASS.DIGIT || kind === CLASS.LETTER || kind === CLASS.SYMBOL || kind === WORD;
