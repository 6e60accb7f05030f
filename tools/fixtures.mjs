// Writes what the built command makes of the sample pages, on purpose: `npm run fixtures`.
//
//   node tools/fixtures.mjs [CASE...]
//
// Each folder of fixtures/pages gets its expected.md and expected.json anew. What changed is printed, so that it can be
// read, and it stands in `git diff fixtures`, so that it is reviewed. The tests never write an expectation.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/papercleaner.js', import.meta.url));
const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const FORMATS = ['md', 'json'];
/** Changed lines shown of one file: enough to see what kind of change it is. */
const SHOWN = 12;

const cases = readdirSync(PAGES).sort();
const chosen = process.argv.length > 2 ? process.argv.slice(2) : cases;
for (const name of chosen) {
  if (cases.includes(name)) for (const format of FORMATS) refresh(name, format);
  else fail(`no such case: ${name}; there are ${cases.join(', ')}`);
}

function refresh(name, format) {
  const folder = join(PAGES, name);
  const command = [BIN, 'fix', 'input.txt', '--format', format, '--stdout', '--quiet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return fail(`${name}: exit ${status}: ${stderr.trim()}`);
  const file = join(folder, `expected.${format}`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before === stdout) return;
  writeFileSync(file, stdout);
  if (before === null) console.log(`${name}/expected.${format}  new`);
  else console.log(`${name}/expected.${format}  ${summary(before.split('\n'), stdout.split('\n'))}`);
}

/** Lines that only one of the two has, told by content: a line that merely moved is not among them. */
function summary(before, after) {
  const gone = without(before, after).map((line) => `  - ${line}`);
  const come = without(after, before).map((line) => `  + ${line}`);
  const lines = [...gone, ...come];
  const more = lines.length > SHOWN ? [`  … ${lines.length - SHOWN} more`] : [];
  return [`+${come.length} −${gone.length}`, ...lines.slice(0, SHOWN), ...more].join('\n');
}

function without(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const n = left.get(line) ?? 0;
    left.set(line, n - 1);
    return n <= 0;
  });
}

function fail(message) {
  console.error(`fixtures: ${message}`);
  process.exitCode = 1;
}
