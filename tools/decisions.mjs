// What was decided on a page, and whether it was right: what each line was read as, and which body each heading got.
import { cleanWatched } from '../dist/clean.js';
import { marginals, temperatureFor } from '../dist/lines/marginals.js';
import { STATES } from '../dist/lines/states.js';
import { withSecondLines } from './gold.mjs';

/**
 * Cleans a page with given weights and compares with the truth: `states` and `articleOf` say for each of its `lines`
 * what it is (null: the truth does not say) and the article it belongs to (null: none).
 *
 * A line is right where it was read as the truth has it; rows and fragments, which are set apart before, are not counted. A pairing is right where the heading got the body that most of
 * its story's text is in, as `headingAttached` has it. Returns the page, its lines and its pairings.
 */
export function decisionsOf({ text, lines, states, articleOf, scorers }) {
  const told = withSecondLines(states);
  const truth = new Map(lines.map(({ number }, i) => [number, { state: told[i], article: articleOf[i] }]));
  const found = { lines: [], pairings: [] };
  const page = cleanWatched(text, {}, scorers, {
    read(sheet) {
      found.lines.push(...lineDecisions(sheet, truth));
      found.pairings.push(...pairingDecisions(sheet.assembly, truth));
    },
  });
  return { page, ...found };
}

/** Temperatures that are tried. */
export const TEMPERATURES = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.6, 2];

function lineDecisions({ sequence, chinese }, truth) {
  const { lines, states, scores, scorer } = sequence;
  const likely = marginals(scores, scorer, temperatureFor(chinese));
  const tried = TEMPERATURES.map((temperature) => marginals(scores, scorer, temperature));
  return lines.flatMap(({ number, text }, i) => {
    const wanted = truth.get(number)?.state ?? null;
    if (wanted === null) return [];
    const at = i * STATES.length;
    return [
      {
        number,
        text,
        wanted,
        found: STATES[states[i]],
        right: STATES[states[i]] === wanted,
        confidence: likely[at + states[i]],
        /** How likely the truth is at each of the temperatures. */
        truths: tried.map((row) => row[at + STATES.indexOf(wanted)]),
        chinese,
      },
    ];
  });
}

function pairingDecisions({ units, pairings }, truth) {
  const known = (unit) =>
    unit.drafts.flatMap(({ passage }) => passage.numbers).flatMap((number) => truth.get(number) ?? []);
  const bodyOf = (article) => {
    const isText = (line) =>
      line.article === article && /^(?:opening|paragraph|second)/.test(line.state ?? '');
    const held = units.map((unit) => (unit.kind === 'body' ? known(unit).filter(isText).length : 0));
    const most = Math.max(...held);
    return most > 0 ? held.indexOf(most) : null;
  };
  return pairings.flatMap(({ heading, body, chosen, confidence, margin }) => {
    const lines = known(units[heading]).filter(({ state }) => state !== null);
    if (chosen === null || lines.length === 0) return [];
    const article = mostFrequent(lines.map((line) => line.article));
    const right = article !== null && bodyOf(article) === chosen.body;
    return [{ right, confidence, margin, isOpen: body === null }];
  });
}

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
}
