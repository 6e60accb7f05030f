/** The articles of `papercleaner inspect`, as a tree. */

import { columnsOf, flushRight, padded } from '../../columns.js';
import { CLOSE } from '../../explain/explain-page.js';
import type { PageInspection } from '../../explain/inspect-page.js';
import type { ArticleOutline } from '../../explain/outline.js';
import { said } from '../lang/said.js';
import { count, number } from '../summary.js';
import { rangesIn } from './inspect-columns.js';
import { percent, quoted, type Sheet } from './report.js';

/** Pieces that belong to no article: so many are listed, with their lines and their roles in so many columns. */
const PIECES = 4;
const PLACE = 10;
const ROLE = 11;
/** Columns for the figures behind a headline. */
const SURE = 7;
const PARAGRAPHS = 7;
const CHARACTERS = 8;
const RANGES = 14;
/** A narrower terminal has no room for the sizes. */
const ROOMY = 64;

const BRANCH = '├─ ';
const LAST = '└─ ';
const TRUNK = '│  ';
const NOTHING = '   ';

/** The tree in at most so many lines: bylines give way first, then what is in no article, then the last articles. */
export function articleLines(found: PageInspection, most: number, sheet: Sheet): string[] {
  const { articles, unplaced } = found;
  if (articles.length + unplaced.length === 0) return [];
  const listed = piecesOf(found, sheet);
  const crowded = articles.length > most - 1 - listed.length;
  const pieces =
    crowded && listed.length > 1 ? [said(`in no article: ${count(unplaced.length, 'piece')}`)] : listed;
  const room = most - 1 - pieces.length;
  // they count up: the last one is the longest
  const id = (articles.at(-1)?.id.length ?? 0) + 2;
  const details = articles.map(detailOf);
  const whole = articles.length + details.filter((detail) => detail !== '').length <= room;
  const shown = articles.length <= room ? articles : articles.slice(0, room - 1);
  const rows = shown.map((article, i) => {
    const detail = details[i] as string;
    if (!whole || detail === '') return [rowOf(article, id, sheet)];
    const below = quoted(detail, sheet.width - columnsOf(TRUNK) - id);
    return [rowOf(article, id, sheet), ' '.repeat(id) + sheet.colours.dim(below)];
  });
  const left = articles.length - shown.length;
  if (left > 0) rows.push([`… ${count(left, 'more article')}`]);
  if (pieces.length > 0) rows.push(pieces);
  return [headOf(articles.length, sheet), ...branches(rows, sheet)];
}

/** Each group of lines hangs on a branch; the last one ends the trunk. */
function branches(groups: readonly (readonly string[])[], { colours }: Sheet): string[] {
  return groups.flatMap((lines, i) => {
    const [first, further] = i === groups.length - 1 ? [LAST, NOTHING] : [BRANCH, TRUNK];
    return lines.map((line, k) => (colours.dim(k === 0 ? first : further) + line).trimEnd());
  });
}

/** How sure, how long, and where: the figures behind a headline. */
const figures = (
  sure: string,
  paragraphs: string,
  characters: string,
  lines: string,
  sheet: Sheet,
): string => {
  const sizes =
    sheet.width < ROOMY ? '' : flushRight(paragraphs, PARAGRAPHS) + flushRight(characters, CHARACTERS);
  return `${sure}${sizes}  ${lines}`;
};
const nameWidth = ({ width }: Sheet): number =>
  width - SURE - RANGES - 2 - (width < ROOMY ? 0 : PARAGRAPHS + CHARACTERS);

function headOf(articles: number, sheet: Sheet): string {
  if (articles === 0) return sheet.colours.bold(said('no article'));
  const heads = figures(flushRight(said('sure'), SURE), said('paras'), said('chars'), said('lines'), sheet);
  return sheet.colours.bold(padded(count(articles, 'article'), nameWidth(sheet))) + sheet.colours.dim(heads);
}

function rowOf(article: ArticleOutline, id: number, sheet: Sheet): string {
  const { confidence, headline, paragraphs, characters, lines } = article;
  const room = nameWidth(sheet) - columnsOf(BRANCH) - id;
  const title = padded(quoted(headline ?? said('(no headline)'), room), room);
  const sure = sheet.colours[confidence < CLOSE ? 'yellow' : 'green'](percent(confidence).padStart(SURE));
  const where = quoted(rangesIn(lines, RANGES), RANGES);
  const behind = figures(sure, String(paragraphs), number(characters), where, sheet);
  return sheet.colours.cyan(padded(article.id, id)) + title + behind;
}

/** Who wrote it, where it is from, and on which other sheet the story goes on. */
const detailOf = ({ byline, dateline, continuedFrom, continuedIn }: ArticleOutline): string =>
  [
    byline,
    dateline,
    continuedFrom && said(`from ${continuedFrom.article}`),
    continuedIn && said(`goes on in ${continuedIn.article}`),
  ]
    .filter((part) => part)
    .join(' · ');

function piecesOf({ unplaced }: PageInspection, sheet: Sheet): string[] {
  if (unplaced.length === 0) return [];
  const shown = unplaced.length <= PIECES ? unplaced : unplaced.slice(0, PIECES - 1);
  const room = sheet.width - 2 * columnsOf(BRANCH) - PLACE - ROLE;
  const rows = shown.map(
    ({ role, text, lines }) =>
      `${padded(rangesIn(lines, PLACE - 1), PLACE)}${padded(said(role), ROLE)}${quoted(text, room)}`,
  );
  const left = unplaced.length - shown.length;
  if (left > 0) rows.push(`… ${count(left, 'more piece')}`);
  const hanging = rows.map((row) => [row]);
  return [said('in no article'), ...branches(hanging, sheet)];
}
