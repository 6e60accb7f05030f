import { printable } from '../printable.js';
import type { Page } from '../types.js';
import { toJson, toJsonLine } from '../write/json.js';
import { toMarkdown } from '../write/markdown.js';
import { toText } from '../write/text.js';

export interface Format {
  extension: string;
  write(page: Page): string;
  /** What stands before each of several pages on standard output. */
  opening(path: string, index: number): string;
}

/** The values of `--format`. */
export const FORMATS = {
  // pages would run into one another: a comment says where each begins
  md: { extension: '.md', write: toMarkdown, opening: pageComment },
  // one object after another, which jq and other readers of JSON take as they come
  json: { extension: '.json', write: toJson, opening: nothing },
  jsonl: { extension: '.jsonl', write: toJsonLine, opening: nothing },
  // each page ends in two blank lines, as each article does: together they are clean text again
  text: { extension: '.txt', write: toText, opening: nothing },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

function pageComment(name: string, index: number): string {
  // a comment ends at the first `-->`, wherever that stands
  const path = printable(name).replaceAll('-->', '--&gt;');
  return `${index === 0 ? '' : '\n'}<!-- ${path} -->\n\n`;
}

function nothing(): string {
  return '';
}
