/**
 * What a line can be in the sequence of lines: the first line of a block of some role, or a further line of one
 * (`+`). `opening` is the first paragraph of a body, `paragraph` any later one.
 */
export const STATES = [
  'opening',
  'paragraph',
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

/** Does a line of this state go on with the block of the line before? */
export const continues = (state: State): boolean => state.endsWith('+');

/** The states that may stand before a state, as indexes: a further line only follows a line of its own role. */
export const PREDECESSORS: readonly (readonly number[])[] = STATES.map((state) =>
  [...STATES.keys()].filter((before) => {
    if (!continues(state)) return true;
    const role = state.slice(0, -1);
    const other = STATES[before] as State;
    return other === role || other === state || (role === 'paragraph' && other === 'opening');
  }),
);
