/** What a run goes by, key by key, and what set each of them: for `papercleaner config`. */
import type { Command, Option } from 'commander';
import { variableName } from '../environment.js';
import { isGiven, type Settings } from '../settings.js';
import { type Config, flagOf, type Layer } from './config.js';
import { KEY_NAMES, type KeyName } from './keys.js';

/** Where a value comes from; overrides are counted from 1, and lines are null in a module. */
export type Origin =
  | { from: 'flag' | 'variable'; name: string }
  | { from: 'config'; file: string; line: number | null }
  | { from: 'override'; override: number; file: string; line: number | null }
  | { from: 'default' };

/** A command with what it would go by. */
export interface Subject {
  command: Command;
  settings: Settings<object>;
}

/** A key, or `rules` and the name of one. */
type Place = readonly [name: KeyName, rule?: string];

/** By key, and by `rules.NAME`; the value is null where nothing is set and papercleaner decides. */
export type Effective = Record<string, { value: unknown; origin: Origin }>;

/** For an input, or with null for the run; where several commands have a key, the first is asked. */
export function effective(
  subjects: readonly Subject[],
  config: Config | null,
  path: string | null,
): Effective {
  const applying = path === null ? [] : (config?.applying(path) ?? []);
  const entries = KEY_NAMES.flatMap((name) => {
    const flag = flagOf(name);
    const subject = subjects.find(({ command }) => optionsOf(command, flag).length > 0);
    const { run, page } = subject?.settings ?? {};
    const flags = (path === null ? run : page?.(path)) ?? config?.flagsFor(applying) ?? {};
    const value = (flags as Record<string, unknown>)[flag];
    const originOf = (place: Place): Origin =>
      givenOrigin(subject?.command, flag, place) ??
      configOrigin(config, applying, place) ?? { from: 'default' };
    if (name !== 'rules') return [[name, { value: value ?? null, origin: originOf([name]) }]];
    return Object.entries(value ?? {}).map(([rule, level]) => [
      `rules.${rule}`,
      { value: level, origin: originOf([name, rule]) },
    ]);
  });
  return Object.fromEntries(entries);
}

/** The option, and the one that takes it back. */
function optionsOf(command: Command, flag: string): Option[] {
  return command.options.filter((option) => option.attributeName() === flag);
}

function givenOrigin(command: Command | undefined, flag: string, [, rule]: Place): Origin | undefined {
  if (command === undefined || !isGiven(command, flag)) return undefined;
  const value = command.getOptionValue(flag);
  if (rule !== undefined && !Object.hasOwn(value, rule)) return undefined;
  const options = optionsOf(command, flag);
  const [positive = options[0]] = options.filter((option) => !option.negate);
  if (command.getOptionValueSource(flag) === 'env')
    return { from: 'variable', name: variableName(positive as Option) };
  const used = value === false ? options.find((option) => option.negate) : positive;
  return { from: 'flag', name: used?.long ?? '' };
}

function configOrigin(config: Config | null, applying: readonly number[], place: Place): Origin | undefined {
  if (config === null) return undefined;
  const { file, values, overrides } = config;
  const last = applying.findLast((i) => says(overrides[i] as Layer, place));
  const path = place.filter((step) => step !== undefined);
  if (last !== undefined) {
    return { from: 'override', override: last + 1, file, line: config.line(['overrides', last, ...path]) };
  }
  return says(values, place) ? { from: 'config', file, line: config.line(path) } : undefined;
}

function says(values: Layer, [name, rule]: Place): boolean {
  const value = values[name];
  return value !== undefined && (rule === undefined || Object.hasOwn(value as object, rule));
}
