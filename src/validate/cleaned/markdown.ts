/**
 * Markdown that `fix` wrote, read back: the inverse of `write/markdown.ts`, line by line, and no more of Markdown than that.
 *
 * A kicker and a jump look the same, and so do a byline, a dateline and a sign-off: which it is, the place and the
 * wording say. Lines that follow each other with no blank line between are one paragraph, as in all Markdown.
 */
import { openingJump } from '../../articles/jump-line.js';
import type { Role } from '../../types.js';
import type { Grouping, Piece, ReadPage } from './cleaned-page.js';
import { escapesIn, type LineKind, readLine } from './markdown-lines.js';

/** An underlined line before the body is a dateline, unless it names who wrote. */
const NAMES_WRITER = /记者|記者|通讯员|通訊員|作者|^(?:by|von|par)\s/iu;

/** The pages of a file: one, or as many as `fix --stdout` printed, each below a comment with its path. */
export function* readMarkdown(file: string): Generator<ReadPage> {
  // only where the first one stands at the head do comments part pages
  const printed = readLine(file.slice(0, file.indexOf('\n')).trimEnd()).kind === 'comment';
  let page = emptyPage();
  let pieces: Piece[] = [];
  /** What the article has had so far. */
  const seen = new Set<Role>();
  let inList = false;
  /** The paragraph that the next line may belong to. */
  let open: Piece | null = null;
  const endArticle = (): void => {
    if (pieces.length > 0) page.articles.push(groupingOf(pieces, page.articles.length + 1, file));
    pieces = [];
    seen.clear();
  };
  for (let at = 0; at < file.length; ) {
    const feed = file.indexOf('\n', at);
    const next = feed < 0 ? file.length : feed + 1;
    const line = file.slice(at, next).trimEnd();
    const { kind, start, end, item } = readLine(line);
    const before = open as Piece | null;
    open = null;
    if (kind === 'separator' || kind === 'unplaced') {
      endArticle();
      inList = kind === 'unplaced';
    } else if (kind === 'comment' && printed && at > 0) {
      endArticle();
      yield page;
      page = emptyPage();
      inList = false;
    } else if (line !== '' && kind !== 'comment' && kind !== 'switch' && kind !== 'joint') {
      const role = roleOf(kind, line.slice(start, end), seen);
      seen.add(role);
      if (role === 'paragraph' && before !== null) {
        for (const edit of escapesIn(file, at + start, at + end)) before.escapes.push(edit);
        before.end = at + end;
        open = before;
      } else {
        const piece = pieceOf(file, role, at + start, at + end);
        (inList && item ? page.unplaced : pieces).push(piece);
        if (role === 'paragraph') open = piece;
      }
    }
    at = next;
  }
  endArticle();
  yield page;
}

interface Gathered extends ReadPage {
  articles: Grouping[];
  unplaced: Piece[];
}

const emptyPage = (): Gathered => ({ articles: [], unplaced: [] });

const pieceOf = (file: string, role: Role, start: number, end: number): Piece => ({
  role,
  start,
  end,
  escapes: role === 'mark' ? [] : escapesIn(file, start, end),
});

function roleOf(kind: LineKind, text: string, before: ReadonlySet<Role>): Role {
  const inBody = before.has('paragraph');
  if (kind === 'emphasis') return inBody || before.has('headline') || isOpeningJump(text) ? 'jump' : 'kicker';
  if (kind === 'underlined') return inBody ? 'signoff' : NAMES_WRITER.test(text) ? 'byline' : 'dateline';
  return kind as Role;
}

/** The rest of a story may have no headline on its page, and begins with where it comes from. */
const isOpeningJump = (text: string): boolean => openingJump(text) === text;

function groupingOf(pieces: readonly Piece[], number: number, file: string): Grouping {
  const first = (wanted: Role): string | null => {
    const piece = pieces.find(({ role }) => role === wanted);
    return piece === undefined ? null : file.slice(piece.start, piece.end);
  };
  return {
    id: `a${number}`,
    // how sure it was, Markdown does not say
    confidence: 1,
    headline: first('headline'),
    byline: first('byline'),
    dateline: first('dateline'),
    pieces,
  };
}
