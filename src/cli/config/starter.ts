/** The configuration to begin with: every key by its name, with what it says; what is not set yet is commented out. */
import { KEY_NAMES, KEYS, type Key, type KeyName } from './keys.js';

/** Set at once, to what is the default: a file without a value would leave open what it is for. */
const SET: readonly KeyName[] = ['format', 'outDir'];

/** @param schema where editors find the JSON Schema; null where it is not to be found from there */
export function starterConfig(schema: string | null): string {
  const entries = KEY_NAMES.flatMap((name) => {
    const { summary, example }: Key = KEYS[name];
    const entry = `"${name}": ${inJson(example)},`;
    return [`  // ${summary}`, SET.includes(name) ? `  ${entry}` : `  // ${entry}`];
  });
  return [
    '{',
    ...(schema === null ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
    ...entries,
    '  // Other values for some of the files; where several apply, the last one holds.',
    '  // "overrides": [{ "files": "big5/**", "encoding": "big5" }],',
    '}',
    '',
  ].join('\n');
}

/** On one line, with a blank behind commas and colons. */
function inJson(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ | \]/g, (bracket) => bracket.trim());
}
