import { firstLine } from '../blocks.js';
import { STATES, type State } from '../lines/states.js';
import type { CleanOptions, Decoded } from '../types.js';
import { explainPairing, type PairingExplanation } from './pairing.js';
import { likelihoodsOf, runnerUpOf } from './reading.js';
import { summaryOf } from './rules.js';
import { type WatchedSheet, watch } from './watched.js';

/** What was done to a page, by rule, and which of its decisions were close. */
export interface PageExplanation {
  articles: number;
  lines: number;
  /** In the order in which the transforms ran. */
  changes: RuleUse<{ line: number; column: number; before: string; after: string }>[];
  removed: RuleUse<{ line: number; text: string }>[];
  warnings: RuleUse<{ line: number; column: number; message: string }>[];
  /** Lines that could have been read otherwise, the most doubtful first. */
  closeLines: CloseLine[];
  /** Headings whose body is not sure, or that have none. */
  closePairings: PairingExplanation[];
}

export interface RuleUse<Place> {
  rule: string;
  summary: string;
  places: Place[];
}

export interface CloseLine {
  line: number;
  text: string;
  state: State;
  likelihood: number;
  runnerUp: { state: State; likelihood: number };
}

/** Below this a decision is close: on held-out pages one line in three or four is wrong, and one pairing in five. */
export const CLOSE = 0.8;

/** Cleans a page as `clean` does, and says what was done by which rule and where it was a close thing. */
export function explainPage(input: string | Decoded, options: CleanOptions = {}): PageExplanation {
  const { page, sheets } = watch(input, options);
  return {
    articles: page.articles.length,
    lines: page.source.lines,
    changes: grouped(page.changes, ({ transform }) => transform).map(([rule, all]) => ({
      rule,
      summary: summaryOf(rule),
      places: all.map(({ line, column, before, after }) => ({ line, column, before, after })),
    })),
    removed: grouped(page.removed, ({ reason }) => reason).map(([rule, pieces]) => ({
      rule,
      summary: summaryOf(rule),
      places: pieces.map((piece) => ({ line: firstLine(piece), text: piece.text })),
    })),
    warnings: grouped(page.warnings, ({ rule }) => rule).map(([rule, all]) => ({
      rule,
      summary: summaryOf(rule),
      places: all.map(({ line, column, message }) => ({ line, column, message })),
    })),
    closeLines: sheets.flatMap(closeLinesOf).sort((a, b) => a.likelihood - b.likelihood),
    closePairings: sheets.flatMap((sheet) =>
      sheet.assembly.pairings
        .filter(({ confidence }) => confidence === null || confidence < CLOSE)
        .map((pairing) => explainPairing(sheet, pairing)),
    ),
  };
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups];
}

function closeLinesOf(sheet: WatchedSheet): CloseLine[] {
  const likelihoods = likelihoodsOf(sheet);
  const of = (i: number, s: number): number => likelihoods[i * STATES.length + s] as number;
  const { lines, states } = sheet.sequence;
  return lines.flatMap(({ number, text }, i): CloseLine[] => {
    const own = states[i] as number;
    const likelihood = of(i, own);
    if (likelihood >= CLOSE) return [];
    const second = runnerUpOf(likelihoods, i, own);
    const runnerUp = { state: STATES[second] as State, likelihood: of(i, second) };
    return [{ line: number, text, state: STATES[own] as State, likelihood, runnerUp }];
  });
}
