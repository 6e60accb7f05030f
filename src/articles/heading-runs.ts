import { slicePassage } from '../lines/passage.js';
import type { Draft } from './draft.js';
import type { Unit } from './units.js';
import { sharesOf, toldOnce, type Wording } from './wording.js';

/**
 * Headings that stand one under the other, as where a page has them all at its end: where does one stop?
 *
 * A line of a heading looks like the first line of the next. But it speaks of its own story, and the next one speaks of
 * another. So each row of a run of headings is given the body that it speaks of, as the best sequence over the run
 * (Viterbi): to go on with the same body is cheap inside a heading, to turn to another one between two. Left alone: runs
 * whose rows speak of no body, which stay as their shapes divide them.
 */

/** One printed line of a heading; `joint` is what its shape says about it and the row before. */
interface Row {
  draft: Draft;
  /** Offsets in the draft's text. */
  from: number;
  to: number;
  joint: Joint;
}
type Joint = 'line' | 'kicker' | 'part' | 'heading' | 'byline';

/** What a row is worth to the body that has all its wording. */
const LEXICAL = 5;
/**
 * What it costs to turn to another body: inside a block, between a kicker and its headline, before a deck, and between
 * two headings. A byline follows its heading whatever it says.
 */
const TURNS: Record<Joint, number> = {
  line: 2,
  kicker: 3,
  part: 1.5,
  heading: 0,
  byline: Number.POSITIVE_INFINITY,
};
/** What it costs to go on with a body in a new heading: both are then one. */
const GOES_ON = 1;

/** The units, with the headings of each run divided anew; the same array where all stay as they are. */
export function divideHeadings(units: readonly Unit[], wording: Wording): readonly Unit[] {
  const bodies = units.filter(({ kind }) => kind === 'body');
  const runs = runsOf(units);
  if (bodies.length < 2 || runs.length === 0) return units;
  const rows = runs.map(({ from, to }) => rowsOf(units.slice(from, to)));
  const parts = rows.flat().map(({ draft, from, to }): Draft[] => [partOf(draft, from, to)]);
  const told = bodies.map(({ drafts }) => toldOnce(drafts, wording));
  const shares = sharesOf(parts, told, wording);
  const divided: Unit[] = [];
  let at = 0;
  let asked = 0;
  let changed = false;
  for (const [r, { from, to }] of runs.entries()) {
    const own = rows[r] as Row[];
    const breaks = breaksIn(own, shares.slice(asked, asked + own.length));
    asked += own.length;
    for (const unit of units.slice(at, from)) divided.push(unit);
    at = to;
    if (own.every(({ joint }, i) => i === 0 || breaks[i] === (joint === 'heading'))) {
      for (const unit of units.slice(from, to)) divided.push(unit);
      continue;
    }
    changed = true;
    for (const unit of headingsOf(own, breaks)) divided.push(unit);
  }
  if (!changed) return units;
  for (const unit of units.slice(at)) divided.push(unit);
  return divided;
}

/** Stretches of headings with nothing between them, of two rows at least. */
function runsOf(units: readonly Unit[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < units.length; from += 1) {
    let to = from;
    let rows = 0;
    while (units[to]?.kind === 'heading') {
      for (const { passage } of (units[to] as Unit).drafts) rows += passage.starts.length;
      to += 1;
    }
    if (rows > 1) runs.push({ from, to });
    from = Math.max(from, to - 1);
  }
  return runs;
}

const partOf = ({ role, passage }: Draft, from: number, to: number): Draft => ({
  role,
  passage: slicePassage(passage, from, to),
});

function rowsOf(headings: readonly Unit[]): Row[] {
  return headings.flatMap(({ drafts }) =>
    drafts.flatMap((draft, d) => {
      const { starts, text } = draft.passage;
      return starts.map(
        (from, i): Row => ({
          draft,
          from,
          to: starts[i + 1] ?? text.length,
          joint: i > 0 ? 'line' : d > 0 ? jointOf(draft, drafts[d - 1] as Draft) : 'heading',
        }),
      );
    }),
  );
}

function jointOf({ role }: Draft, before: Draft): Joint {
  if (role === 'byline') return 'byline';
  return before.role === 'kicker' ? 'kicker' : 'part';
}

/** Before which rows a new heading begins. */
function breaksIn(rows: readonly Row[], shares: readonly (readonly number[])[]): boolean[] {
  const count = shares[0]?.length ?? 0;
  // one more for rows that speak of no body
  const size = count + 1;
  const back = new Int32Array(rows.length * size);
  let scores = new Float64Array(size);
  let next = new Float64Array(size);
  for (const [i, { joint }] of rows.entries()) {
    const [top, second] = bestTwo(scores);
    for (let b = 0; b < size; b += 1) {
      const stays = (scores[b] as number) - (joint === 'heading' && b < count ? GOES_ON : 0);
      const other = top === b && b < count ? second : top;
      const turns = (scores[other] as number) - TURNS[joint];
      const goesOn = i === 0 || stays >= turns;
      back[i * size + b] = goesOn ? b : other;
      next[b] =
        (i === 0 ? 0 : goesOn ? stays : turns) + LEXICAL * (b < count ? (shares[i]?.[b] as number) : 0);
    }
    [scores, next] = [next, scores];
  }
  const path = new Int32Array(rows.length);
  let b = scores.indexOf(Math.max(...scores));
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    path[i] = b;
    b = back[i * size + b] as number;
  }
  return rows.map(({ joint }, i) => {
    const before = path[i - 1];
    return before !== path[i] || (before === count && joint === 'heading');
  });
}

/** The indexes of the highest two of at least two scores. */
function bestTwo(scores: Float64Array): [number, number] {
  let top = 0;
  let second = 1;
  for (let b = 1; b < scores.length; b += 1) {
    if ((scores[b] as number) > (scores[top] as number)) {
      second = top;
      top = b;
    } else if (b > 1 && (scores[b] as number) > (scores[second] as number)) second = b;
  }
  return [top, second];
}

/** The rows as headings; rows of one block stay one block where nothing parts them. */
function headingsOf(rows: readonly Row[], breaks: readonly boolean[]): Unit[] {
  const headings: Unit[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const { draft, from } = rows[i] as Row;
    let end = i;
    while (rows[end + 1]?.draft === draft && breaks[end + 1] === false) end += 1;
    const part = partOf(draft, from, (rows[end] as Row).to);
    if (breaks[i] === true || headings.length === 0) headings.push({ kind: 'heading', drafts: [part] });
    else (headings.at(-1) as Unit).drafts.push(part);
    i = end;
  }
  return headings;
}
