/**
 * Markdown (CommonMark): a page to read, raw or rendered.
 *
 *     *引题*                                  kicker
 *     ## 主题                                 headline
 *     **——副题**                              deck
 *     _记者 林一舟_                            byline, dateline, signoff
 *     正文                                    paragraph
 *     ### 小标题                              subhead
 *     > 图为渡口。                             caption; its credit follows in the same quote, `> *…*`
 *     *（下转4版）*                            jump
 *     `①2`                                   mark
 *     ---                                    between two articles
 *
 * Each block is one Markdown block, so that text never runs into text. Emphasis always spans a whole line: inside
 * a line it would fail beside Chinese punctuation (CommonMark's flanking rules want a blank there). What belongs
 * to no article stands in a list after `<!-- unplaced -->`; the role, which has no typographic form, follows in a
 * comment, where neither a reader nor a search stumbles over it.
 */
import type { Article, Block, Page } from '../types.js';
import { escapeBlockStart, escapeHeadingEnd, escapeInline } from './markdown-escape.js';
import { onOneLine } from './text.js';

/** The page as CommonMark, ending in one newline; an empty string for an empty page. */
export function toMarkdown(page: Page): string {
  const parts = page.articles.map(articleMarkdown).filter((part) => part !== '');
  const items = page.unplaced.map((block) => `- ${withRole(block)}`);
  if (items.length > 0) parts.push(`<!-- unplaced -->\n\n${items.join('\n')}`);
  return parts.length === 0 ? '' : `${parts.join('\n\n---\n\n')}\n`;
}

function articleMarkdown(article: Article): string {
  let out = '';
  let before: Block | undefined;
  for (const block of article.blocks) {
    const joinsCaption = block.role === 'credit' && before?.role === 'caption';
    if (before !== undefined) out += joinsCaption ? '\n>\n' : '\n\n';
    out += blockMarkdown(block);
    before = block;
  }
  return out;
}

function blockMarkdown(block: Block): string {
  const text = onOneLine(block.text);
  switch (block.role) {
    case 'headline':
      return `## ${escapeHeadingEnd(escapeInline(text))}`;
    case 'subhead':
      return `### ${escapeHeadingEnd(escapeInline(text))}`;
    case 'kicker':
    case 'jump':
      return `*${escapeInline(text)}*`;
    case 'deck':
      return `**${escapeInline(text)}**`;
    case 'byline':
    case 'dateline':
    case 'signoff':
      return `_${escapeInline(text)}_`;
    case 'paragraph':
      return escapeBlockStart(escapeInline(text));
    case 'caption':
      return `> ${escapeBlockStart(escapeInline(text))}`;
    case 'credit':
      return `> *${escapeInline(text)}*`;
    case 'mark':
      return codeSpan(text);
    case 'banner':
    case 'furniture':
    case 'fragment':
      return withRole(block);
  }
}

/** The comment comes last: a line that begins with one is raw HTML to its end, text and all. */
function withRole(block: Block): string {
  return `${escapeBlockStart(escapeInline(onOneLine(block.text)))} <!-- ${block.role} -->`;
}

/** Nothing is escaped in a code span: its fence is longer than any run of backticks in the text. */
function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const blank = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${blank}${text}${blank}${fence}`;
}
