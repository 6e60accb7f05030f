// The parts of README.md that are written by programs stand between `<!-- NAME -->` and `<!-- /NAME -->`.
import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../README.md', import.meta.url);

/** README.md as it is, and as it would be with `content` in the section. */
export function withSection(name, content) {
  const before = readFileSync(README, 'utf8');
  const opening = `<!-- ${name} -->\n`;
  const closing = `\n<!-- /${name} -->`;
  const start = before.indexOf(opening);
  const end = before.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`README.md has no section ${opening.trim()} … ${closing.trim()}`);
  const after = `${before.slice(0, start + opening.length)}\n${content}\n${before.slice(end)}`;
  return { before, after };
}

/** Writes `content` into the section; says whether that changed anything. */
export function replaceSection(name, content) {
  const { before, after } = withSection(name, content);
  if (after === before) return false;
  writeFileSync(README, after);
  return true;
}
