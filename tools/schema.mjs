// Writes schema/config.json from the table of keys in src/cli/config/keys.ts: `npm run schema`, which lets Biome set it as the
// other files are; `node tools/schema.mjs --check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG, PAGE_KEYS, VALUES } from '../dist/cli/config/schema.js';

const FILE = new URL('../schema/config.json', import.meta.url);

const { $schema, $defs, ...shape } = toJsonSchema(CONFIG, {
  definitions: Object.fromEntries(PAGE_KEYS.map((name) => [name, VALUES[name]])),
  typeMode: 'output',
  // what valibot asks a function (is that encoding known?) has no like in JSON Schema, and is left out
  errorMode: 'ignore',
});
const schema = {
  $schema,
  $id: 'urn:papercleaner:schema:config:1',
  title: 'Configuration',
  description: 'What papercleaner goes by in this folder and those below: papercleaner.config.json.',
  // words of VS Code: the file may have both
  allowComments: true,
  allowTrailingCommas: true,
  ...shape,
  $defs,
};

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, `${JSON.stringify(schema, null, 2)}\n`);
} else if (!isDeepStrictEqual(JSON.parse(readFileSync(FILE, 'utf8')), JSON.parse(JSON.stringify(schema)))) {
  console.error('schema/config.json is not that of the code: run npm run schema');
  process.exitCode = 1;
}
