/** What is wrong with a configuration, said at its place and with the nearest name that would be right. */
import * as v from 'valibot';
import { nearest } from '../../nearest.js';
import { UsageError } from '../exit.js';
import { KNOWN_NAMES } from '../options.js';
import { KEY_NAMES, RULE_SUMMARIES, type Values } from './keys.js';
import type { Document, KeyPath } from './read.js';
import { CONFIG, PAGE_KEYS } from './schema.js';

/** Values for the files that `files` finds. */
export interface OverrideValues extends Values {
  files: string | string[];
}

export interface ConfigValues extends Values {
  overrides?: OverrideValues[];
}

/** @throws UsageError for the first fault */
export function checked(document: Document): ConfigValues {
  const { success, output, issues } = v.safeParse(CONFIG, document.value);
  if (success) return output as ConfigValues;
  throw new UsageError(faultOf(issues[0], document));
}

function faultOf(issue: v.BaseIssue<unknown>, document: Document): string {
  const path = (issue.path ?? []).map(({ key }) => key) as (string | number)[];
  const name = path.at(-1);
  const within = path.slice(0, -1);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${document.place(path)}: ${unknownKey(String(name), within)}`;
  }
  // the path of a missing key leads nowhere
  if (issue.type === 'strict_object') return `${document.place(within)}: ${dotted(path)} is missing`;
  const subject = path.length === 0 ? 'the configuration' : dotted(path);
  const said = `${subject} ${issue.message}, not ${inShort(issue.input)}`;
  return `${document.placeOfValue(path)}: ${said}${hint(issue.input, candidatesOf(issue, path))}`;
}

function unknownKey(key: string, within: KeyPath): string {
  const inOverride = within.length === 2;
  if (inOverride && (KEY_NAMES as string[]).includes(key)) {
    return `"${key}" concerns the run as a whole, and cannot be set for some files only; set it at the top`;
  }
  const known =
    within.at(-1) === 'rules'
      ? [...RULE_SUMMARIES.keys()]
      : inOverride
        ? ['files', ...PAGE_KEYS]
        : ['$schema', ...KEY_NAMES, 'overrides'];
  const kind = within.at(-1) === 'rules' ? 'rule' : 'key';
  return `there is no ${kind} "${key}"${hint(key, known) || `; choose from ${known.join(', ')}`}`;
}

/** The names that would be right there, as far as there is a list of them. */
function candidatesOf({ type, expected }: v.BaseIssue<unknown>, path: KeyPath): readonly string[] {
  if (path.at(-1) === 'encoding') return KNOWN_NAMES;
  // valibot writes them out: ("md" | "json")
  return type === 'picklist'
    ? Array.from(expected?.matchAll(/"([^"]+)"/g) ?? [], ([, name]) => name as string)
    : [];
}

function hint(given: unknown, candidates: readonly string[]): string {
  const near = typeof given === 'string' ? nearest(given, candidates) : undefined;
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** `"overrides[0].skip[1]"` */
function dotted(path: KeyPath): string {
  const steps = path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`));
  return `"${steps.join('')}"`;
}

/** Longer values are named by their kind. */
const LONGEST_SHOWN = 40;

function inShort(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? typeof value;
  return json.length <= LONGEST_SHOWN ? json : `a ${typeof value} of ${json.length - 2} characters`;
}
