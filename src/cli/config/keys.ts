/**
 * The table of what a configuration can say: checks, the JSON Schema, `papercleaner init` and `papercleaner config`, and
 * the README are made from it, and each command takes the keys for which it has an option.
 *
 * The rule for `of`: what tells how one page is read, cleaned and judged can be set for some files only; what concerns the
 * run as a whole cannot (what is written where, what is learned from all pages together, how findings are counted and
 * reported). Keys of one call are no keys: its inputs, `--stdout`, how much it says.
 */
import * as v from 'valibot';
import { ENCODINGS, encodingName } from '../../decode.js';
import { TRANSFORMS } from '../../transforms/index.js';
import type { Variant } from '../../types.js';
import { REPORTERS } from '../../validate/reporters/index.js';
import { VALIDATE_RULES } from '../../validate/rules/index.js';
import { FORMATS, type FormatName } from '../formats.js';
import { LANGUAGES } from '../lang/language.js';
import { LONGEST_LIMIT, MOST_JOBS, ON_ERROR } from '../options.js';

export interface Key {
  of: 'page' | 'run';
  /** What a value must be like; its messages go on from the name of the key: `must be …`. */
  schema: v.GenericSchema;
  /** One line, for editors, the starter and the README. */
  summary: string;
  /** For the starter. */
  example: unknown;
  /** The option's name among the flags, where that is not the key. */
  flag?: string;
  /** The value as the flag has it, where that is another; `from` puts a path that is relative to the configuration's folder. */
  asFlag?(value: never, from: (path: string) => string): unknown;
}

const REPORTER_NAMES = REPORTERS.map(({ name }) => name);
const REPORTER = new RegExp(`^(?:${REPORTER_NAMES.join('|')})(?:=.+)?$`, 's');

const oneOf = (names: readonly string[]) => `must be one of ${names.join(', ')}`;
const choice = <const Name extends string>(names: readonly Name[], message = oneOf(names)) =>
  v.picklist(names, message);
const yesOrNo = v.boolean('must be true or false');
const path = v.pipe(v.string('must be a path'), v.nonEmpty('must be a path'));
const transforms = v.array(
  choice(
    TRANSFORMS.map(({ name }) => name),
    'must be the name of a transform',
  ),
  'must be a list of transforms',
);
const reporter = v.pipe(
  v.string('must be NAME or NAME=FILE'),
  v.regex(REPORTER, `${oneOf(REPORTER_NAMES)}, or NAME=FILE`),
);
const JOBS = `must be auto, or a whole number from 1 to ${MOST_JOBS}`;
const SECONDS = `must be seconds, more than 0 and at most ${LONGEST_LIMIT}`;
const severity = choice(['off', 'warn', 'error']);

export const RULE_SUMMARIES = new Map(VALIDATE_RULES.map(({ name, summary }) => [name, summary]));
const severities = Object.fromEntries(
  Array.from(RULE_SUMMARIES, ([name, summary]) => [
    name,
    v.optional(v.pipe(severity, v.description(summary))),
  ]),
);

export const KEYS = {
  format: {
    of: 'run',
    schema: choice(Object.keys(FORMATS) as FormatName[]),
    summary: 'What fix writes.',
    example: 'md',
  },
  outDir: {
    of: 'run',
    schema: path,
    summary: 'Where fix writes.',
    example: 'clean',
    asFlag: (folder: string, from) => from(folder),
  },
  encoding: {
    of: 'page',
    schema: v.pipe(
      v.string('must be the name of an encoding'),
      v.check((name) => encodingName(name) !== undefined, 'must be the name of an encoding'),
      v.metadata({ examples: [...ENCODINGS] }),
    ),
    summary: 'How the pages are encoded; without it, that is found out.',
    example: 'gb18030',
  },
  onError: {
    of: 'page',
    schema: choice(ON_ERROR),
    summary: 'Bytes that cannot be decoded: fail, or replace them by U+FFFD.',
    example: 'replace',
  },
  only: {
    of: 'page',
    schema: transforms,
    summary: 'Run these transforms only.',
    example: ['punctuation-width'],
  },
  skip: {
    of: 'page',
    schema: transforms,
    summary: 'Run all transforms but these.',
    example: ['punctuation-width'],
  },
  variant: {
    of: 'page',
    schema: choice<Variant>(['simplified', 'traditional', 'keep']),
    summary: 'Chinese script to write.',
    example: 'keep',
  },
  keepUncertainHyphens: {
    of: 'page',
    schema: yesOrNo,
    summary: 'Keep hyphens at line ends where nothing says whose they are.',
    example: true,
  },
  vocabulary: {
    of: 'run',
    schema: path,
    summary: 'A file with the words of the corpus, as papercleaner vocabulary prints them.',
    example: 'words.tsv',
    asFlag: (file: string, from) => from(file),
  },
  corpusVocabulary: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Read all inputs twice, and decide on hyphens by the words of all.',
    example: true,
  },
  stitch: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Write a story that jumps to another page as one article.',
    example: true,
  },
  split: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Write each article to a file of its own, in a folder for each page.',
    example: true,
  },
  resume: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Let fix go on where an earlier run was stopped, and leave pages that are done.',
    example: true,
  },
  jobs: {
    of: 'run',
    schema: v.union(
      [v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_JOBS))],
      JOBS,
    ),
    summary: 'How many pages fix cleans at once.',
    example: 'auto',
  },
  timeLimit: {
    of: 'run',
    schema: v.pipe(v.number(SECONDS), v.gtValue(0, SECONDS), v.maxValue(LONGEST_LIMIT, SECONDS)),
    summary: 'Seconds after which fix gives a page up, and does the others.',
    example: 60,
  },
  rules: {
    of: 'page',
    schema: objectOf(severities),
    summary: 'What validate makes of the findings of each rule: off, warn or error.',
    example: { 'uncertain-hyphen': 'off' },
    flag: 'rule',
  },
  lang: {
    of: 'run',
    schema: choice(LANGUAGES),
    summary: 'Language of messages; without it, that of the locale.',
    example: 'zh',
  },
  maxWarnings: {
    of: 'run',
    schema: v.pipe(
      v.number('must be a whole number from 0'),
      v.integer('must be a whole number from 0'),
      v.minValue(0, 'must be a whole number from 0'),
    ),
    summary: 'How many warnings validate lets pass.',
    example: 0,
  },
  strict: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Make an error of every warning in validate.',
    example: true,
  },
  reporter: {
    of: 'run',
    schema: v.union(
      [reporter, v.array(reporter)],
      `${oneOf(REPORTER_NAMES)}, or NAME=FILE, or a list of these`,
    ),
    summary: 'How validate reports: NAME prints, NAME=FILE writes a file.',
    example: ['pretty', 'junit=report.xml'],
    asFlag: (reporters: string | string[], from) => [reporters].flat().map((name) => reporterAt(name, from)),
  },
  baseline: {
    of: 'run',
    schema: path,
    summary: 'A file with the findings that validate lets pass.',
    example: 'known.json',
    asFlag: (file: string, from) => from(file),
  },
  cache: {
    of: 'run',
    schema: yesOrNo,
    summary: 'Remember what validate found, and check only what has changed.',
    example: true,
  },
  cacheLocation: {
    of: 'run',
    schema: path,
    summary: 'File or folder to remember it in.',
    example: '.papercleanercache',
    asFlag: (file: string, from) => from(file),
  },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof KEYS;
export type Values = { [Name in KeyName]?: v.InferOutput<(typeof KEYS)[Name]['schema']> };

export const KEY_NAMES = Object.keys(KEYS) as KeyName[];

/** An object with no keys but these; valibot takes an empty list for an empty object. */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.pipe(
    v.custom<object>(isObject, 'must be an object'),
    v.strictObject(entries, 'must be an object'),
  );
}

/** `junit=report.xml` */
function reporterAt(reporter: string, from: (path: string) => string): { name: string; file: string | null } {
  const [, name = reporter, file] = /^([^=]+)=(.+)$/s.exec(reporter) ?? [];
  return { name, file: file === undefined ? null : from(file) };
}
