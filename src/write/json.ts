/**
 * JSON: everything that is known of a page. `schema/page.json` describes it.
 *
 * The text is put together key by key: so the order of keys is fixed and nothing that a stage or a caller left on
 * a block slips into the file. `JSON.stringify` on every block would do the same in twice the time.
 */
import type {
  Article,
  ArticleRef,
  Block,
  Change,
  LineRange,
  Page,
  Removed,
  Runover,
  Warning,
} from '../types.js';

/**
 * The page as one JSON object, ending in a newline.
 *
 * A block, a removed piece or a warning takes one line each: so a page can be read, searched by line and
 * compared, which neither one long line nor a line for every number of a range would allow.
 */
export function toJson(page: Page): string {
  return pageJson(page, { colon: ': ', breakAt: (depth) => `\n${'  '.repeat(depth)}` });
}

/** The page as one line of JSON Lines, ending in a newline. */
export function toJsonLine(page: Page): string {
  return pageJson(page, { colon: ':', breakAt: () => '' });
}

/** The white space between the values; only the outer levels of the page have any. */
interface Layout {
  colon: string;
  breakAt: (depth: number) => string;
}

function pageJson(page: Page, layout: Layout): string {
  const articles = page.articles.map((article) => articleJson(article, layout));
  const fields = {
    version: String(page.version),
    source: sourceJson(page),
    articles: listed(articles, 1, layout),
    unplaced: listed(page.unplaced.map(blockJson), 1, layout),
    removed: listed(page.removed.map(removedJson), 1, layout),
    changes: JSON.stringify(countChanges(page.changes)),
    warnings: listed(page.warnings.map(warningJson), 1, layout),
  };
  return `${keyed(fields, 0, layout)}\n`;
}

function sourceJson({ source: { path, encoding, sha256, lines } }: Page): string {
  return escaped({ path, encoding, sha256, lines });
}

function articleJson(article: Article, layout: Layout): string {
  const { id, confidence, headline, byline, dateline, continuedFrom, continuedIn, blocks } = article;
  const fields = {
    id: quoted(id),
    confidence: String(confidence),
    headline: orNull(headline),
    byline: orNull(byline),
    dateline: orNull(dateline),
    ...(continuedFrom && { continuedFrom: refJson(continuedFrom) }),
    ...(continuedIn && { continuedIn: refJson(continuedIn) }),
    blocks: listed(blocks.map(blockJson), 3, layout),
  };
  return keyed(fields, 2, layout);
}

function refJson({ path, article }: ArticleRef): string {
  return escaped({ path, article });
}

function blockJson({ role, text, lines, page, source, runover, agency, place, date }: Block): string {
  let out = `{"role":"${role}","text":${quoted(text)},"lines":${linesJson(lines)}`;
  if (page !== undefined) out += `,"page":${page}`;
  if (source !== undefined) out += `,"source":${quoted(source)}`;
  if (runover !== undefined) out += `,"runover":${runoverJson(runover)}`;
  if (agency !== undefined) out += `,"agency":${quoted(agency)}`;
  if (place !== undefined) out += `,"place":${quoted(place)}`;
  if (date !== undefined) out += `,"date":${quoted(date)}`;
  return `${out}}`;
}

function runoverJson({ at, lines, page, source }: Runover): string {
  return escaped({ at, lines, page, source });
}

function removedJson({ text, lines, reason }: Removed): string {
  return `{"text":${quoted(text)},"lines":${linesJson(lines)},"reason":${quoted(reason)}}`;
}

function warningJson({ rule, line, column, message }: Warning): string {
  return `{"rule":${quoted(rule)},"line":${line},"column":${column},"message":${quoted(message)}}`;
}

function linesJson(lines: readonly LineRange[]): string {
  let out = '';
  for (const [first, last] of lines) out += `${out === '' ? '[' : ','}[${first},${last}]`;
  return `${out}]`;
}

/** A character that JSON escapes, or may: quote, backslash, controls; half of a surrogate pair. */
const ESCAPED = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? escaped(text) : `"${text}"`;
}

const orNull = (text: string | null): string => (text === null ? 'null' : quoted(text));

/** Delete and the C1 controls, which JSON may leave as they are: to some terminals U+009B is what ESC [ is to others. */
const LATE_CONTROLS = /[\u007f-\u009f]/g;

/** As JSON, without a character that a terminal would obey. */
export const escaped = (value: unknown): string =>
  JSON.stringify(value).replace(LATE_CONTROLS, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);

// strings are appended, not joined: a join copies every text anew at each level of the page

function listed(items: readonly string[], depth: number, { breakAt }: Layout): string {
  if (items.length === 0) return '[]';
  const margin = breakAt(depth + 1);
  let out = '';
  for (const item of items) out += `${out === '' ? '[' : ','}${margin}${item}`;
  return `${out}${breakAt(depth)}]`;
}

function keyed(fields: Record<string, string>, depth: number, { colon, breakAt }: Layout): string {
  const margin = breakAt(depth + 1);
  let out = '';
  for (const key in fields) out += `${out === '' ? '{' : ','}${margin}"${key}"${colon}${fields[key]}`;
  return `${out}${breakAt(depth)}}`;
}

/** How often each transform acted, by name in code-unit order: independent of the order of the changes. */
function countChanges(changes: readonly Change[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { transform } of changes) counts.set(transform, (counts.get(transform) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
