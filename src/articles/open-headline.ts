import type { Pairing } from './match.js';
import type { Unit } from './units.js';

/** A headline for which a body was found, and not surely enough to give it to it: the lines where the two begin. */
export interface OpenHeadline {
  line: number;
  bodyLine: number;
  /** How sure the pair would have been, 0 to 1. */
  confidence: number;
}

export function openHeadlines(units: readonly Unit[], pairings: readonly Pairing[]): OpenHeadline[] {
  const open: OpenHeadline[] = [];
  for (const { heading, body, chosen, confidence } of pairings) {
    if (body !== null || chosen === null || confidence === null) continue;
    open.push({ line: lineOf(units[heading]), bodyLine: lineOf(units[chosen.body]), confidence });
  }
  return open;
}

const lineOf = (unit: Unit | undefined): number => unit?.drafts[0]?.passage.numbers[0] ?? 1;
