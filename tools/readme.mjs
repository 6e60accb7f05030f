// Writes the README's tables of keys, transforms, warnings and reporters from the code: `npm run readme`; `npm run readme -- --check` only
// compares.

import { KEYS } from '../dist/cli/config/keys.js';
import { TRANSFORMS } from '../dist/index.js';
import { REPORTERS } from '../dist/validate/reporters/index.js';
import { OWN_RULES } from '../dist/validate/rules/index.js';
import { WARNING_RULES } from '../dist/warnings/index.js';
import { replaceSection, withSection } from './readme-section.mjs';

const keyTable = [
  '| key | for | what it says |',
  '| --- | --- | --- |',
  ...Object.entries(KEYS).map(([name, key]) => `| \`${name}\` | ${key.of} | ${key.summary} |`),
].join('\n');
const tableOf = (heads, named) =>
  [`| ${heads} |`, '| --- | --- |', ...named.map(({ name, summary }) => `| \`${name}\` | ${summary} |`)].join(
    '\n',
  );
function rulesTable(rules) {
  const rows = rules.map(({ name, severity, summary }) => `| \`${name}\` | ${severity} | ${summary} |`);
  return ['| rule | | what it reports |', '| --- | --- | --- |', ...rows].join('\n');
}
const sections = {
  config: keyTable,
  transforms: tableOf('name | what it does', TRANSFORMS),
  warnings: tableOf('rule | what it reports', WARNING_RULES),
  rules: rulesTable(OWN_RULES),
  reporters: tableOf('reporter | what it writes', REPORTERS),
};

for (const [name, table] of Object.entries(sections)) {
  if (!process.argv.includes('--check')) {
    const changed = replaceSection(name, table);
    console.log(
      changed ? `README.md: table of ${name} rewritten` : `README.md: table of ${name} is up to date`,
    );
  } else {
    const { before, after } = withSection(name, table);
    if (before !== after) {
      console.error(`README.md: the table of ${name} is not that of the code: run npm run readme`);
      process.exitCode = 1;
    }
  }
}
