import type { WarningRule } from './rule.js';

export const uncertainHyphen: WarningRule = {
  name: 'uncertain-hyphen',
  summary: "A hyphen at a line's end that may be the word's own.",
  about: `A hyphen at a line's end of which nothing says whether it is the word's own or the typesetter's: neither the
page, nor the run, nor a word list has seen the word either way. The likelier form is written, and the other one
named.`,
  examples: [
    {
      page: 'The mayor said that it was one of the thorough-\nfarcs of the town, and that it was his.',
      at: ['1:47'],
    },
    { page: 'The mayor said that it was one of the har-\nbours of the town, and that it was his.', at: [] },
  ],
  *find({ lineEnds }) {
    for (const end of lineEnds) {
      if (end.certain) continue;
      const { line, column, halves, fate } = end;
      const [first, second] = halves;
      const whole = fate === 'join' ? first + second : `${first}-${second}`;
      const other = fate === 'join' ? `${first}-${second}` : first + second;
      const message = `“${whole}” may be “${other}”: nothing says whether the hyphen at the line's end is the word's`;
      yield { line, column, message };
    }
  },
};
