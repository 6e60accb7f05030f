/**
 * Backslashes before the characters that Markdown would eat, and before no others: Chinese text has none of them
 * and stays as it is; `AT&T`, `5 < 6`, `[注]` and `file_name` stay too.
 *
 * Left alone: `[`, `!` and `|`. A link needs `](` or a definition, a table a second line, and both are ruled out.
 */

/** Nearly every paragraph of a Chinese page fails this test and is passed on untouched. */
const MAY_BE_MARKUP = /[\\`*_\]<&~]/;

const MARKUP = new RegExp(
  [
    '\\\\(?=[!-/:-@\\[-`{-~]|$)', // a backslash that would escape: before punctuation or our own closing mark
    '[*`]',
    '(?<![\\p{L}\\p{N}])_', // between two letters an underscore is no emphasis
    '_(?![\\p{L}\\p{N}])',
    '\\](?=\\()', // a link
    '<(?=[A-Za-z/!?]|[^\\s<>@]+@)', // a tag, a comment, an address
    '&(?=#?[A-Za-z0-9]{1,32};)', // an entity
  ].join('|'),
  'gu',
);

/**
 * What opens a block at the start of a line. Two hyphens count, for `-- --` is a rule, and so is `--` in a list;
 * those of `*` and `_` cannot be left at this point.
 */
const BLOCK_START =
  /^(?:(?=>|#{1,6}(?:[ \t]|$)|[+-](?:[ \t]|$)|--|\[[ xX]\][ \t])|(\d{1,9})(?=[.)](?:[ \t]|$)))/;

/** A run of `#` at the end of a heading, which Markdown takes for its closing. */
const HEADING_END = /(?<=^|[ \t])#+$/;

/** For text anywhere in a line; the text is a single line without blanks at its ends. */
export function escapeInline(text: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  const escaped = text.replace(MARKUP, '\\$&');
  // GitHub strikes out what stands between two tildes; a single one (5~10) is harmless
  return text.indexOf('~') === text.lastIndexOf('~') ? escaped : escaped.replaceAll('~', '\\~');
}

/** For text that begins a paragraph or a list item, after `escapeInline`. */
export function escapeBlockStart(text: string): string {
  // `[x]: y` at the start defines a link and vanishes
  if (text.startsWith('[') && text.includes(']:')) return `\\${text}`;
  return text.replace(BLOCK_START, '$1\\');
}

/** For the text of a heading, after `escapeInline`. */
export function escapeHeadingEnd(text: string): string {
  return text.endsWith('#') ? text.replace(HEADING_END, '\\$&') : text;
}
