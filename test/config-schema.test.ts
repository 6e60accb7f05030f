/** The JSON Schema for editors is that of the code, and both take and refuse the same. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../src/cli/config/config.js';
import { KEY_NAMES, KEYS, type Key } from '../src/cli/config/keys.js';
import { starterConfig } from '../src/cli/config/starter.js';

const url = new URL('../schema/config.json', import.meta.url);
const schema = JSON.parse(readFileSync(url, 'utf8'));
const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  keywords: ['allowComments', 'allowTrailingCommas'],
});
const validate = ajv.compile(schema);

const readText = (text: string) =>
  readConfig({ file: '/corpus/papercleaner.config.json', content: { kind: 'text', text, root: [] } });
const isRight = (value: unknown) =>
  readText(JSON.stringify(value)).then(
    () => true,
    () => false,
  );

it('is what npm run schema writes', () => {
  const tool = fileURLToPath(new URL('../tools/schema.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('is shipped', () => {
  const { exports, files } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(exports['./schema/config.json']).toBe('./schema/config.json');
  expect(files).toContain('schema');
});

describe('values', () => {
  const examples = KEY_NAMES.map((name) => ({ [name]: KEYS[name].example }));
  const inOverride = examples.map((value) => ({ overrides: [{ files: '**', ...value }] }));
  const isPageKey = (value: object) =>
    Object.keys(value).every((name) => KEYS[name as never as 'only'].of === 'page');
  const cases: { value: unknown; right: boolean }[] = [
    ...examples.map((value) => ({ value, right: true })),
    ...inOverride.map((value, i) => ({ value, right: isPageKey(examples[i] as object) })),
    { value: {}, right: true },
    { value: { $schema: './schema/config.json' }, right: true },
    { value: { overrides: [] }, right: true },
    { value: { overrides: [{ files: ['a/**', '!b'] }] }, right: true },
    { value: { reporter: 'junit=a.xml' }, right: true },
    { value: [], right: false },
    { value: null, right: false },
    { value: 'md', right: false },
    { value: { formt: 'md' }, right: false },
    { value: { constructor: 'md' }, right: false },
    { value: { $schema: 1 }, right: false },
    { value: { overrides: [{}] }, right: false },
    { value: { overrides: [{ files: [] }] }, right: false },
    { value: { overrides: [{ files: '' }] }, right: false },
    { value: { overrides: [[]] }, right: false },
    { value: { overrides: [{ files: 'a', overrides: [] }] }, right: false },
    { value: { rules: { nonsense: 'off' } }, right: false },
    { value: { rules: { mojibake: 'loud' } }, right: false },
    { value: { rules: [] }, right: false },
    { value: { reporter: 'xml' }, right: false },
    { value: { reporter: ['pretty', 'junit='] }, right: false },
    { value: { outDir: '' }, right: false },
    { value: { maxWarnings: 0.5 }, right: false },
    ...KEY_NAMES.map((name) => ({ value: { [name]: null }, right: false })),
    ...KEY_NAMES.map((name) => ({ value: { [name]: { a: 1 } }, right: false })),
  ];
  test.each(cases)('$value: $right', async ({ value, right }) => {
    expect({ code: await isRight(value), schema: validate(value) }).toEqual({ code: right, schema: right });
  });

  it('differ in one thing: only the code knows what people call encodings', async () => {
    expect({ code: await isRight({ encoding: 'utf-9' }), schema: validate({ encoding: 'utf-9' }) }).toEqual({
      code: false,
      schema: true,
    });
  });
});

it('describes every key, as the table does', () => {
  const described = (name: string) => schema.properties[name].description ?? schema.$defs[name].description;
  for (const name of KEY_NAMES) expect(described(name)).toBe((KEYS[name] as Key).summary);
});

describe('the starter', () => {
  const starter = starterConfig('./node_modules/papercleaner/schema/config.json');

  it('names every key once, with what it says', async () => {
    for (const name of KEY_NAMES) {
      const entry = new RegExp(`^  // (.*)\n  (?:// )?"${name}": `, 'gm');
      expect(Array.from(starter.matchAll(entry), ([, says]) => says)).toEqual([KEYS[name].summary]);
    }
  });

  it('sets what is the default', async () => {
    expect((await readText(starter)).values).toEqual({
      format: 'md',
      outDir: expect.stringMatching(/corpus\/clean$/),
    });
    expect((await readText(starterConfig(null))).values).toEqual((await readText(starter)).values);
  });

  it('is right with every line of it put in force', async () => {
    const full = starter.replace(/^ {2}\/\/ "/gm, '  "');
    const { values, overrides } = await readText(full);
    expect(Object.keys(values)).toEqual(KEY_NAMES);
    expect(overrides).toHaveLength(1);
  });
});
