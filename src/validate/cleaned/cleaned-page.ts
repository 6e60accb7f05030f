/**
 * A cleaned page as it stands in its file: the blocks, each with the stretch of the file that holds its text.
 *
 * The text of the blocks, a blank line between two, is cut out of the file by edits, as a transform would do it: so the
 * place of every character in the file stays known, and the rules look at it as at any text.
 */
import { type Places, placesOf } from '../../places.js';
import { applyEdits, type Text, textOf } from '../../text.js';
import type { Article, Block, Edit, LineRange, Role } from '../../types.js';

/** The text of a block in the file. */
export interface Piece {
  role: Role;
  /** Offsets in the file. */
  start: number;
  end: number;
  /** What undoes the escapes of the format, inside that stretch. */
  escapes: Edit[];
}

/** An article without its text, which stands in the pieces. */
export type Grouping = Omit<Article, 'blocks'> & { pieces: readonly Piece[] };

export interface ReadPage {
  articles: readonly Grouping[];
  unplaced: readonly Piece[];
}

/** The text of a page's blocks, and the blocks with their lines in that text. */
export interface CutPage {
  text: Text;
  places: Places;
  articles: Article[];
  unplaced: Block[];
}

const BETWEEN = '\n\n';

export function cutOut(file: string, { articles, unplaced }: ReadPage): CutPage {
  const pieces = [...articles.flatMap((article) => article.pieces), ...unplaced].sort(
    (a, b) => a.start - b.start,
  );
  const edits: Edit[] = [];
  const starts = new Map<Piece, [start: number, end: number]>();
  let length = 0;
  let before = 0;
  for (const piece of pieces) {
    const replacement = starts.size === 0 ? '' : BETWEEN;
    edits.push({ start: before, end: piece.start, replacement });
    length += replacement.length;
    const start = length;
    length += piece.end - piece.start;
    for (const edit of piece.escapes) {
      edits.push(edit);
      length += edit.replacement.length - (edit.end - edit.start);
    }
    starts.set(piece, [start, length]);
    before = piece.end;
  }
  // not by nothing: what ends the last block would be thought to come from the end of the file
  edits.push({ start: before, end: file.length, replacement: '\n' });
  const text = applyEdits(textOf(file), edits);
  const places = placesOf(text.value);
  const blockOf = (piece: Piece): Block => {
    const [start, end] = starts.get(piece) as [number, number];
    const lines: LineRange[] = [[places.at(start).line, places.at(Math.max(start, end - 1)).line]];
    return { role: piece.role, text: text.value.slice(start, end), lines };
  };
  return {
    text,
    places,
    articles: articles.map(({ pieces: own, ...article }) => ({ ...article, blocks: own.map(blockOf) })),
    unplaced: unplaced.map(blockOf),
  };
}
