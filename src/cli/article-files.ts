/**
 * `--split`: an article a file, in a folder for each page.
 *
 * A name is the article's id and its headline, `a3-渡口小学开学.md`. The id stands first and is the page's own, so no two
 * names meet, even where the file system takes upper and lower case for the same, and none is a device of Windows or an
 * option. Of the headline there are letters and digits, with a hyphen for whatever stands between: no slash, no dot, no
 * control character can come out of a page into a path.
 *
 * What is in no article stands in `rest`, if there is anything. In JSON, what was removed, changed and warned of goes with
 * the article that has the line. So the files of a page have together what its one file would have, and each is a page.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Page } from '../types.js';
import type { Format } from './formats.js';

export interface ArticleFile {
  path: string;
  text: string;
}

const REST = 'rest';

/** The files of one page, in its folder. */
export function articleFiles(page: Page, folder: string, { write, extension }: Format): ArticleFile[] {
  const file = (name: string, part: Partial<Page>): ArticleFile => ({
    path: join(folder, name + extension),
    text: write({ ...page, ...NOTHING, ...part }),
  });
  const owner = ownersOfLines(page);
  const notes = page.articles.map(noNotes);
  const others = noNotes();
  const of = (line: number): Notes => notes[owner[line] as number] ?? others;
  for (const piece of page.removed) of(piece.lines[0]?.[0] ?? 0).removed.push(piece);
  for (const change of page.changes) of(change.line).changes.push(change);
  for (const warning of page.warnings) of(warning.line).warnings.push(warning);
  const files = page.articles.map((article, i) =>
    file(articleName(article), { articles: [article], ...notes[i] }),
  );
  const { unplaced } = page;
  const isNeeded = unplaced.length > 0 || Object.values(others).some((list) => list.length > 0);
  const rest = file(REST, { unplaced, ...others });
  // a page without any article has the file though it be empty, to show that it was cleaned
  return files.length === 0 || (isNeeded && rest.text !== '') ? [...files, rest] : files;
}

const NOTHING = { articles: [], unplaced: [], removed: [], changes: [], warnings: [] };

type Notes = Pick<Page, 'removed' | 'changes' | 'warnings'>;
const noNotes = (): Notes => ({ removed: [], changes: [], warnings: [] });

/** The index of the article that a source line went to, the first where it went to several; -1 where to none. */
function ownersOfLines({ articles, source }: Page): Int32Array {
  const owners = new Int32Array(source.lines + 1).fill(-1);
  for (const [i, { blocks }] of articles.entries()) {
    for (const { lines, source: other } of blocks) {
      // stitched to the article from another file
      if (other !== undefined) continue;
      for (const [first, last] of lines)
        for (let line = first; line <= last; line += 1) if (owners[line] === -1) owners[line] = i;
    }
  }
  return owners;
}

/** Some file systems allow 143 bytes for a name (eCryptfs), most 255; this leaves room for the id and the extension. */
const HEADLINE_BYTES = 120;
const NO_PART_OF_A_NAME = /[^\p{L}\p{M}\p{N}]+/gu;

/** Without its extension. */
export function articleName({ id, headline }: Pick<Article, 'id' | 'headline'>): string {
  const words = (headline ?? '').normalize('NFC').replace(NO_PART_OF_A_NAME, '-');
  const short = cut(words.replace(/^-/, ''), HEADLINE_BYTES).replace(/-$/, '');
  return short === '' ? id : `${id}-${short}`;
}

/** The first characters that fit. */
function cut(text: string, bytes: number): string {
  let end = 0;
  let room = bytes;
  for (const char of text) {
    room -= Buffer.byteLength(char);
    if (room < 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

const OWN_NAME = /^(?:a\d+(?:-[\p{L}\p{M}\p{N}-]+)?|rest)$/u;

/**
 * Removes what an earlier run left in the folder of a page: files of this format with names like ours, which are no longer
 * written because the page, or how it is read, has changed. They would be counted as articles. All else stays.
 *
 * @throws the system's error.
 */
export function removeStale(folder: string, files: readonly ArticleFile[], { extension }: Format): void {
  const written = new Set(files.map(({ path }) => path));
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // macOS hands names on decomposed
    const name = entry.name.normalize('NFC');
    if (!entry.isFile() || !name.endsWith(extension) || written.has(join(folder, name))) continue;
    if (OWN_NAME.test(name.slice(0, -extension.length))) rmSync(path, { force: true });
  }
}
