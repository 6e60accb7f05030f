// Writes schema/config.json from the table of keys in src/config/keys.ts: `npm run schema`. A test compares the two.
import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG, PAGE_KEYS, VALUES } from '../dist/config/schema.js';

export function configSchema() {
  const { $schema, $defs, ...schema } = toJsonSchema(CONFIG, {
    definitions: Object.fromEntries(PAGE_KEYS.map((name) => [name, VALUES[name]])),
    typeMode: 'output',
    // what valibot asks a function (is that encoding known?) has no like in JSON Schema, and is left out
    errorMode: 'ignore',
  });
  return {
    $schema,
    $id: 'urn:papercleaner:schema:config:1',
    title: 'Configuration',
    description: 'What papercleaner goes by in this folder and those below: papercleaner.config.json.',
    // words of VS Code: the file may have both
    allowComments: true,
    allowTrailingCommas: true,
    ...schema,
    $defs,
  };
}
