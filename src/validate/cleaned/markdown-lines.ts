/** The lines of Markdown as `fix` writes it, each by its form. */
import { ROLES } from '../../blocks.js';
import type { Edit, Role } from '../../types.js';

/** What a line is; `emphasis` and `underlined` are what their place says. */
export type LineKind =
  | Role
  | 'emphasis'
  | 'underlined'
  | 'separator'
  | 'unplaced'
  | 'switch'
  | 'comment'
  | 'joint';

export interface MarkdownLine {
  kind: LineKind;
  /** Where in the line its text begins and ends. */
  start: number;
  end: number;
  /** Text in the list of what belongs to no article. */
  item: boolean;
}

/** Every form but that of a paragraph; the first that fits. */
const FORMS: readonly (readonly [RegExp, LineKind])[] = [
  [/^<!-- unplaced -->$/du, 'unplaced'],
  // for single findings, between the blocks of an article
  [/^<!--\s*papercleaner-.*-->$/du, 'switch'],
  // the path of a page, where several were printed
  [/^<!--.*-->$/du, 'comment'],
  [/^---$/du, 'separator'],
  [/^>$/du, 'joint'],
  [/^### (?<text>.*)$/du, 'subhead'],
  [/^## (?<text>.*)$/du, 'headline'],
  [/^\*\*(?<text>.+)\*\*$/du, 'deck'],
  [/^\*(?<text>[^*].*)\*$/du, 'emphasis'],
  [/^_(?<text>.+)_$/du, 'underlined'],
  [/^> \*(?<text>.+)\*$/du, 'credit'],
  [/^> (?<text>.*)$/du, 'caption'],
];
/** The role behind the text: of what belongs to no article, and of what has no form of its own. */
const WITH_ROLE = /^(?<item>- )?(?<text>.*) <!-- (?<role>[a-z]+) -->$/du;
/** Any other word in a comment is text. */
const isRole = (name: string | undefined): name is Role => ROLES.includes(name as Role);

export function readLine(line: string): MarkdownLine {
  for (const [form, kind] of FORMS) {
    const match = form.exec(line);
    if (match === null) continue;
    const [start, end] = match.indices?.groups?.text ?? [0, 0];
    return { kind, start, end, item: false };
  }
  const fence = fenceOf(line);
  if (fence > 0) return { kind: 'mark', start: fence, end: line.length - fence, item: false };
  const named = WITH_ROLE.exec(line);
  const role = named?.groups?.role;
  if (!isRole(role)) return { kind: 'paragraph', start: 0, end: line.length, item: false };
  const [start, end] = named?.indices?.groups?.text ?? [0, line.length];
  return { kind: role, start, end, item: named?.groups?.item !== undefined };
}

/** How many backticks stand on both sides of a code span that fills the line; 0: it is none. */
function fenceOf(line: string): number {
  let opening = 0;
  while (line.charAt(opening) === '`') opening += 1;
  let closing = 0;
  while (closing < line.length && line.charAt(line.length - 1 - closing) === '`') closing += 1;
  return opening === closing && line.length > 2 * opening ? opening : 0;
}

/** A backslash before punctuation, as `write/markdown-escape.ts` puts it. */
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** Edits that take the backslashes out of a stretch of the file. */
export function escapesIn(file: string, start: number, end: number): Edit[] {
  const text = file.slice(start, end);
  if (!text.includes('\\')) return [];
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(ESCAPE)) {
    const at = start + index;
    // the second of two backslashes is text
    if (edits.at(-1)?.end !== at) edits.push({ start: at, end: at + 1, replacement: '' });
  }
  return edits;
}
