/** The file that `papercleaner vocabulary` writes and `fix --vocabulary` reads: a word, a tab and its count on each line. */
import { readFileSync } from 'node:fs';
import { UsageError } from './exit.js';
import { describeOsError } from './os-error.js';

/** In code-unit order, so that the same corpus gives the same bytes. */
export function formatVocabulary(words: ReadonlyMap<string, number>): string {
  const lines: string[] = [];
  for (const [word, count] of words) lines.push(`${word}\t${count}\n`);
  return lines.sort().join('');
}

const ENTRY = /^(\S+)\t(\d{1,15})$/;

/** @throws UsageError where the file cannot be read or is no vocabulary. */
export function readVocabulary(file: string): Map<string, number> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--vocabulary ${file}: ${describeOsError(error)}`);
  }
  const words = new Map<string, number>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, word, count] = ENTRY.exec(line) ?? [];
    if (word === undefined) {
      const hint = 'no word, tab and count; such files are written by papercleaner vocabulary';
      throw new UsageError(`--vocabulary ${file}: line ${i + 1}: ${hint}`);
    }
    words.set(word, Number(count));
  }
  return words;
}
