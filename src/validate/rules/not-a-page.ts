import type { ValidateRule } from '../rule.js';

export const notAPage: ValidateRule = {
  name: 'not-a-page',
  summary: 'A .json or .jsonl file that is no page of papercleaner.',
  severity: 'error',
  about: `A file with the name of a cleaned page (.json, .jsonl) that is none: it is no JSON, or not the object that fix
--format json writes. It was cut off on its way, edited by hand, or merely lies in the same folder.

Where it is no JSON, the place is the first character that cannot stand there; else the value that a page has
not. In JSON Lines each line is looked at by itself, and the other lines are checked.

Only what the checks need is asked for: version, articles with their blocks, unplaced and warnings;
schema/page.json has the whole. A folder that holds other JSON on purpose is better named file by file, or the
rule turned off.`,
  examples: [
    { page: '{ "name": "papercleaner" }', form: 'json', at: ['1:1'] },
    { page: '{"version":1,"articles":[],', form: 'json', at: ['1:28'] },
    { page: '{"version":1,"articles":[],"unplaced":[],"warnings":[]}', form: 'json', at: [] },
  ],
  *find({ foreign }) {
    if (foreign !== null) yield foreign;
  },
};
