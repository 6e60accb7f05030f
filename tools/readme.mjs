// Writes the README's table of transforms from the code: `npm run readme`; `npm run readme -- --check` only compares.
import { TRANSFORMS } from '../dist/index.js';
import { replaceSection, withSection } from './readme-section.mjs';

const rows = TRANSFORMS.map(({ name, summary }) => `| \`${name}\` | ${summary} |`);
const table = ['| name | what it does |', '| --- | --- |', ...rows].join('\n');

if (!process.argv.includes('--check')) {
  console.log(
    replaceSection('transforms', table)
      ? 'README.md: table of transforms rewritten'
      : 'README.md is up to date',
  );
} else {
  const { before, after } = withSection('transforms', table);
  if (before !== after) {
    console.error('README.md: the table of transforms is not that of the code: run npm run readme');
    process.exitCode = 1;
  }
}
