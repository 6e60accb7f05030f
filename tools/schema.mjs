// `npm run schema` writes schema/config.json, and Biome sets it as the other files are.
import { writeFileSync } from 'node:fs';
import { configSchema } from './config-schema.mjs';

writeFileSync(
  new URL('../schema/config.json', import.meta.url),
  `${JSON.stringify(configSchema(), null, 2)}\n`,
);
