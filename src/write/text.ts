/**
 * Plain text: one block a line, for corpora and for the eye.
 *
 * Every block stands on a line of its own, in reading order, without leading or trailing blanks. An article is
 * a run of such lines, followed by two blank lines; so is each unplaced block, after the articles. The file
 * therefore ends in two blank lines, always, which raw newspaper text hardly ever does:
 *
 *     渡口小学开学
 *     记者 林一舟
 *     清晨，渡船靠岸。
 *     (blank)
 *     (blank)
 *     天气
 *     (blank)
 *     (blank)
 *
 * That makes the layout a signature. `readCleanText` recognises it, so that cleaning clean text changes nothing,
 * although a short line without a stop would be read as a headline in raw text.
 */
import type { Page } from '../types.js';

/** What some program takes for the end of a line; form feed and the Unicode separators are among them. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u2028\u2029]/g;
/** The same without line feed: none of these stands in text that `toText` wrote. */
const FOREIGN_BREAK = /[\v\f\u2028\u2029]/;
const GROUP_END = '\n\n\n';

/** The text of a block as a single line: line breaks become blanks, blanks at the ends go. */
export function onOneLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ').trim();
}

/** The page as plain text; an empty string for an empty page. */
export function toText(page: Page): string {
  const groups = [
    ...page.articles.map((article) => article.blocks),
    ...page.unplaced.map((block) => [block]),
  ];
  let out = '';
  for (const blocks of groups) {
    const lines = blocks.map((block) => onOneLine(block.text)).filter((line) => line !== '');
    if (lines.length > 0) out += lines.join('\n') + GROUP_END;
  }
  return out;
}

/**
 * The groups of lines of a text that has exactly the layout of `toText`; null for any other text.
 *
 * The empty text is not of that form: there is nothing to recognise.
 */
export function readCleanText(source: string): string[][] | null {
  // most sources are told by their end, before anything is looked for in them
  if (!/(?:\r\n?|\n){3}$/.test(source.slice(-2 * GROUP_END.length))) return null;
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!text.endsWith(GROUP_END)) return null;
  const groups: string[][] = [];
  let lines: string[] = [];
  // line by line: raw text that ends like this soon shows that it is not
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end);
    // a single or a third blank line shows as an empty line here
    if (line === '' || line !== line.trim()) return null;
    lines.push(line);
    at = end + 1;
    if (!text.startsWith(GROUP_END, end)) continue;
    groups.push(lines);
    lines = [];
    at = end + GROUP_END.length;
  }
  return FOREIGN_BREAK.test(text) ? null : groups;
}
