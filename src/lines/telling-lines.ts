import { TELLING } from '../words/language.js';
import type { Line } from './line.js';

/** As much of the lines as their language is told by. */
export function textOf(lines: readonly Line[]): string {
  let text = '';
  for (let i = 0; i < lines.length && text.length < TELLING; i += 1) text += `${(lines[i] as Line).text}\n`;
  return text;
}

/** Lines that tell a sheet's languages. */
const TELLING_LINES = 120;

/** As much of a sheet as its languages are told by, taken evenly from all of it. */
export function sampleOf(lines: readonly Line[]): string {
  const step = Math.ceil(lines.length / TELLING_LINES);
  return textOf(lines.filter((_, i) => i % step === 0));
}
