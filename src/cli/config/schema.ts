/** The shape of a configuration, for `check` and, as JSON Schema, for editors: both are made from the table of keys. */
import * as v from 'valibot';
import { KEY_NAMES, KEYS, type Key, type KeyName, objectOf } from './keys.js';

/** Keys that a part of `overrides` can have. */
export const PAGE_KEYS = KEY_NAMES.filter((name) => KEYS[name].of === 'page');

/** The values by their keys; those of pages stand in two places. */
export const VALUES = Object.fromEntries(
  KEY_NAMES.map((name) => {
    const { schema, summary }: Key = KEYS[name];
    return [name, v.pipe(schema, v.description(summary))];
  }),
);

const entriesOf = (names: readonly KeyName[]) =>
  Object.fromEntries(names.map((name) => [name, v.optional(VALUES[name] as v.GenericSchema)]));

const GLOBS = 'must be a glob or a list of globs';
const glob = v.pipe(v.string(GLOBS), v.nonEmpty(GLOBS));

const override = objectOf({
  files: v.pipe(
    v.union([glob, v.pipe(v.array(glob, GLOBS), v.nonEmpty(GLOBS))], GLOBS),
    v.description(
      'Which files, below the folder of the configuration; a glob that begins with ! takes files out.',
    ),
  ),
  ...entriesOf(PAGE_KEYS),
});

export const CONFIG = objectOf({
  $schema: v.optional(
    v.pipe(v.string('must be a string'), v.description('The JSON Schema of this file, for editors.')),
  ),
  ...entriesOf(KEY_NAMES),
  overrides: v.optional(
    v.pipe(
      v.array(override, 'must be a list of objects'),
      v.description('Other values for some of the files; where several apply, the last one holds.'),
    ),
  ),
});
