import { charactersIn } from '../blocks.js';
import type { Block, CleanOptions, Decoded, LineRange, Page, Role, Warning } from '../types.js';
import { type BlankRun, blankRunsOf } from './blank-lines.js';
import { type MeasureFound, measuresFound } from './columns-found.js';
import { type ArticleOutline, outlineOf } from './outline.js';
import { watch } from './watched.js';

/** A page at a glance: how it is set, and what was made of it. */
export interface PageInspection {
  /** Lines of the source, blank ones too, and characters of all blocks, blanks left out. */
  lines: number;
  characters: number;
  /** Sheets that form feeds, or the length of a sheet, divide the input into. */
  sheets: number;
  encoding: string;
  /** How sure the encoding is, 0 to 1; 1 where it was given. */
  encodingConfidence: number;
  /** What the columns are set in; null where nothing was read: a page without text, or one that papercleaner wrote. */
  script: 'chinese' | 'western' | 'both' | null;
  measures: MeasureFound[];
  blankLines: BlankRun[];
  /** Those of most blocks first. */
  roles: RoleCount[];
  articles: ArticleOutline[];
  /** What belongs to no article. */
  unplaced: { role: Role; text: string; lines: LineRange[] }[];
  warnings: Warning[];
}

export interface RoleCount {
  role: Role;
  blocks: number;
  characters: number;
}

/** Cleans a page as `clean` does, and says how it is set and what its articles are, by the numbers that decided. */
export function inspectPage(input: string | Decoded, options: CleanOptions = {}): PageInspection {
  const { page, sheets } = watch(input, options);
  const roles = rolesOf(page);
  const scripts = new Set(sheets.map(({ chinese }) => (chinese ? 'chinese' : 'western')));
  return {
    lines: page.source.lines,
    characters: roles.reduce((sum, { characters }) => sum + characters, 0),
    sheets: sheets.length,
    encoding: page.source.encoding,
    encodingConfidence: typeof input === 'string' ? 1 : input.confidence,
    script: scripts.size > 1 ? 'both' : ([...scripts][0] ?? null),
    measures: measuresFound(sheets),
    blankLines: blankRunsOf(sheets),
    roles,
    articles: outlineOf(page),
    unplaced: page.unplaced.map(({ role, text, lines }) => ({ role, text, lines })),
    warnings: page.warnings,
  };
}

function rolesOf({ articles, unplaced }: Page): RoleCount[] {
  const byRole = new Map<Role, Block[]>();
  for (const block of [...articles.flatMap(({ blocks }) => blocks), ...unplaced]) {
    const own = byRole.get(block.role);
    if (own) own.push(block);
    else byRole.set(block.role, [block]);
  }
  return [...byRole]
    .map(([role, blocks]) => ({ role, blocks: blocks.length, characters: charactersIn(blocks) }))
    .sort((a, b) => b.blocks - a.blocks);
}
