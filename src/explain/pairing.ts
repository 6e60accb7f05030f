import type { Draft } from '../articles/draft.js';
import { OPEN, type Pairing, type Parts } from '../articles/match.js';
import { articleOfUnit, type WatchedSheet } from './watched.js';

/** Why a heading was given its body, or none. */
export interface PairingExplanation {
  heading: UnitName;
  /**
   * What became of it: `paired`; `open` where a body was found and not surely enough; `alone` where none was found, or
   * others had a better right to it.
   */
  outcome: 'paired' | 'open' | 'alone';
  /** The body that was found, and what speaks for the pair. */
  body: ScoredBody | null;
  /** How sure the pair is, 0 to 1; null for a heading alone. */
  confidence: number | null;
  /** How much less the sheet would score without the pair, looked for up to 3. */
  margin: number | null;
  /** The next best body. */
  runnerUp: ScoredBody | null;
  /** The other heading that scores best with that body (for a heading alone: with the runner-up). */
  rival: (UnitName & { score: number }) | null;
  /** What a pair must score at least. */
  worthFrom: number;
}

/** A heading or a body, by where it begins. */
export interface UnitName {
  line: number;
  article: string | null;
  text: string;
}

export interface ScoredBody extends UnitName {
  score: number;
  parts: Parts;
}

export function explainPairing(sheet: WatchedSheet, pairing: Pairing): PairingExplanation {
  const { chosen, runnerUp, rival, body, confidence, margin } = pairing;
  const scored = (candidate: Pairing['chosen']): ScoredBody | null =>
    candidate && {
      ...unitName(sheet, candidate.body),
      score: candidate.score,
      parts: candidate.parts,
    };
  return {
    heading: {
      ...unitName(sheet, pairing.heading),
      article: articleOfUnit(sheet, body ?? pairing.heading),
    },
    outcome: body !== null ? 'paired' : chosen !== null ? 'open' : 'alone',
    body: scored(chosen),
    confidence,
    margin,
    runnerUp: scored(runnerUp),
    rival: rival && { ...unitName(sheet, rival.heading), score: rival.score },
    worthFrom: OPEN,
  };
}

/** The pairings of a sheet that a line has to do with: that of its heading, or those of its body. */
export function pairingsOfLine(sheet: WatchedSheet, line: number): PairingExplanation[] {
  const { units, pairings } = sheet.assembly;
  const holds = (unit: number): boolean => units[unit]?.drafts.some((draft) => hasLine(draft, line)) ?? false;
  return pairings
    .filter(({ heading, body }) => holds(heading) || (body !== null && holds(body)))
    .map((pairing) => explainPairing(sheet, pairing));
}

const hasLine = ({ passage }: Draft, line: number): boolean => passage.numbers.includes(line);

function unitName(sheet: WatchedSheet, unit: number): UnitName {
  const drafts = sheet.assembly.units[unit]?.drafts ?? [];
  // a body is known by its first sentence, a heading by its headline
  const named = drafts.find(({ role }) => role === 'headline' || role === 'paragraph') ?? drafts[0];
  return {
    line: drafts[0]?.passage.numbers[0] ?? 1,
    article: articleOfUnit(sheet, unit),
    text: named?.passage.text ?? '',
  };
}
