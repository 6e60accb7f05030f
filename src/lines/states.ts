/**
 * What a line can be in the sequence of lines: the first line of a block of some role, or a further line of one
 * (`+`). `opening` is the first paragraph of a body, `paragraph` any later one; `second+` is the second line of either,
 * whose line before is narrower by the indent, so that its fullness says something else. `weights.ts` has its columns in
 * this order: after any change here, `npm run learn`.
 */
export const STATES = [
  'opening',
  'paragraph',
  'second+',
  'paragraph+',
  'kicker',
  'kicker+',
  'headline',
  'headline+',
  'deck',
  'deck+',
  'subhead',
  'subhead+',
  'byline',
  'byline+',
  'caption',
  'caption+',
  'credit',
  'signoff',
  'signoff+',
  'jump',
  'jump+',
  'furniture',
] as const;

export type State = (typeof STATES)[number];

/**
 * What a line comes out as: a state, or one of three things that are seen before the sequence is decided. A `row` is a line
 * of a list or a table, kept as a line; a `price` a row of a price list, as much of it as was read; a `fragment` is a piece
 * whose place is unknown.
 */
export type Placed = State | 'row' | 'price' | 'fragment';

/** Does a line of this state go on with the block of the line before? */
export const continues = (state: State): boolean => state.endsWith('+');

/** What a line is that goes on in this state, where it begins a block: its block was cut before it. */
export const beginning = (state: State): State =>
  state === 'second+' ? 'paragraph' : (state.replace('+', '') as State);

/** The lines of a paragraph, by what may stand before them. */
const WITHIN_PARAGRAPH: Partial<Record<State, readonly State[]>> = {
  'second+': ['opening', 'paragraph'],
  'paragraph+': ['second+', 'paragraph+'],
};

/** The states that may stand before a state, as indexes: a further line only follows a line of its own role. */
export const PREDECESSORS: readonly (readonly number[])[] = STATES.map((state) =>
  [...STATES.keys()].filter((before) => {
    if (!continues(state)) return true;
    const other = STATES[before] as State;
    const within = WITHIN_PARAGRAPH[state];
    return within ? within.includes(other) : other === state.slice(0, -1) || other === state;
  }),
);

/** The states that may follow anything, as indexes. */
export const BEGINNINGS = Int32Array.from([...STATES.keys()].filter((s) => !continues(STATES[s] as State)));
/** The states that go on with the line before, each with every state it may follow: flat, two numbers a step. */
export const FURTHER = Int32Array.from(
  [...STATES.keys()]
    .filter((s) => continues(STATES[s] as State))
    .flatMap((s) => (PREDECESSORS[s] as readonly number[]).flatMap((b) => [b, s])),
);
