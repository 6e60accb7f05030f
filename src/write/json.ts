/**
 * JSON: everything that is known of a page. `schema/page.json` describes it.
 *
 * The objects are built anew, key by key, so that the order of keys is fixed and nothing that a stage or a
 * caller left on a block slips into the file.
 */
import type { Article, Block, Change, Page } from '../types.js';

/**
 * The page as one JSON object, ending in a newline.
 *
 * A block, a removed piece or a warning takes one line each: so a page can be read, searched by line and
 * compared, which neither one long line nor a line for every number of a range would allow.
 */
export function toJson(page: Page): string {
  const articles = page.articles.map((article) => {
    const { blocks, ...head } = articleRecord(article);
    const fields = Object.entries(head).map(([key, value]) => `      "${key}": ${JSON.stringify(value)},\n`);
    return `    {\n${fields.join('')}      "blocks": ${listed(blocks, '      ')}\n    }`;
  });
  return `{
  "version": ${page.version},
  "source": ${JSON.stringify(sourceRecord(page))},
  "articles": ${articles.length === 0 ? '[]' : `[\n${articles.join(',\n')}\n  ]`},
  "unplaced": ${listed(page.unplaced.map(blockRecord), '  ')},
  "removed": ${listed(removedRecords(page), '  ')},
  "changes": ${JSON.stringify(countChanges(page.changes))},
  "warnings": ${listed(warningRecords(page), '  ')}
}
`;
}

/** The page as one line of JSON Lines, ending in a newline. */
export function toJsonLine(page: Page): string {
  const record = {
    version: page.version,
    source: sourceRecord(page),
    articles: page.articles.map(articleRecord),
    unplaced: page.unplaced.map(blockRecord),
    removed: removedRecords(page),
    changes: countChanges(page.changes),
    warnings: warningRecords(page),
  };
  return `${JSON.stringify(record)}\n`;
}

/** A list with one item a line; `margin` is the indent of the line that opens it. */
function listed(items: readonly object[], margin: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${margin}  ${JSON.stringify(item)}`).join(',\n')}\n${margin}]`;
}

function sourceRecord({ source: { path, encoding, sha256, lines } }: Page) {
  return { path, encoding, sha256, lines };
}

function articleRecord({ id, confidence, headline, byline, dateline, blocks }: Article) {
  return { id, confidence, headline, byline, dateline, blocks: blocks.map(blockRecord) };
}

/** Keys whose value is undefined are left out by `JSON.stringify`. */
function blockRecord({ role, text, lines, page, agency, place, date }: Block) {
  return { role, text, lines, page, agency, place, date };
}

function removedRecords(page: Page) {
  return page.removed.map(({ text, lines, reason }) => ({ text, lines, reason }));
}

function warningRecords(page: Page) {
  return page.warnings.map(({ rule, line, column, message }) => ({ rule, line, column, message }));
}

/** How often each transform acted, by name in code-unit order: independent of the order of the changes. */
function countChanges(changes: readonly Change[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { transform } of changes) counts.set(transform, (counts.get(transform) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
