/**
 * The glossary: the shapes that pass between the stages, in the words of the trade.
 *
 * Offsets count UTF-16 code units of the decoded source text. Lines and columns count from 1.
 */

/** What a block is on the printed page (kicker, headline and deck are the three parts of a heading). */
export type Role =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'signoff'
  | 'jump'
  | 'mark'
  | 'banner'
  | 'furniture'
  | 'fragment';

/** First and last source line, inclusive, from 1. */
export type LineRange = [first: number, last: number];

/** One piece of the page: a whole paragraph, one heading part, a byline … */
export interface Block {
  role: Role;
  text: string;
  /** Source lines the text came from, in reading order. */
  lines: LineRange[];
  /** Which sheet of the input, from 1; only where form feeds divide it into several. */
  page?: number;
  /** In stitched articles only: the file that the lines are of, by its `source.path`, where it is another one. */
  source?: string;
  /** In stitched articles only: where a jump had cut the paragraph in two, its second part. */
  runover?: Runover;
  /** Datelines only: the news agency, the place and the date that are named there. */
  agency?: string;
  place?: string;
  date?: string;
}

/** The part of a paragraph that stood behind a jump; `lines`, `page` and `source` of the block are those of the rest. */
export interface Runover {
  /** Offset in the block's text from which on it comes from here, in UTF-16 code units. */
  at: number;
  lines: LineRange[];
  page?: number;
  /** The file, by its `source.path`, where it is not that of the page. */
  source?: string;
}

/** Names an article among those of all files of a run. */
export interface ArticleRef {
  /** The `source.path` of its file. */
  path: string;
  /** Its `id` there. */
  article: string;
}

export interface Article {
  /** Unique within its file. */
  id: string;
  /** How sure the grouping is, 0 to 1. */
  confidence: number;
  headline: string | null;
  byline: string | null;
  dateline: string | null;
  /** Where the story comes from and where it goes on, as its jump lines say: only where that article was found. */
  continuedFrom?: ArticleRef;
  continuedIn?: ArticleRef;
  /** Everything, in reading order: kicker, headline, deck, byline, dateline, body …, signoff, jump, mark. */
  blocks: Block[];
}

/** Non-blank source text that stands in no block, and why. */
export interface Removed {
  text: string;
  lines: LineRange[];
  /** The transform or the layout rule that took it out. */
  reason: string;
}

/** One edit of a transform, in source coordinates. */
export interface Change {
  /** Name of the transform. */
  transform: string;
  /** Source offsets, end exclusive. */
  start: number;
  end: number;
  line: number;
  column: number;
  before: string;
  after: string;
}

/** A hyphen at a line's end, or a word split there without one, and what was decided on it. */
export interface LineEnd {
  /** Of the hyphen in the source, or of the last character where there is none. */
  line: number;
  column: number;
  /** As they are printed: what stands before the line's end, and what opens the next line. */
  halves: [first: string, second: string];
  /** Joined; kept with the hyphen; kept with a blank, since it stands for the rest of a later word. */
  fate: 'join' | 'keep' | 'suspend';
  /** What decided: `page`, `word-list`, `capital` … */
  evidence: string;
  certain: boolean;
}

/** Recoverable trouble worth a person's look. */
export interface Warning {
  rule: string;
  line: number;
  column: number;
  message: string;
}

export interface Source {
  /** As given, or `-` for standard input. */
  path: string;
  encoding: string;
  /** SHA-256 of the input bytes, in hexadecimal. */
  sha256: string;
  lines: number;
}

/** One cleaned page: what `clean` returns. `toJson` writes it with the changes counted by transform. */
export interface Page {
  version: 1;
  source: Source;
  articles: Article[];
  unplaced: Block[];
  removed: Removed[];
  changes: Change[];
  warnings: Warning[];
  /** What was decided at the line ends where a Western word goes on; not part of the JSON. */
  lineEnds: LineEnd[];
}

/** Replace `text.slice(start, end)` by `replacement`; offsets in the string the transform was given. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

export type Variant = 'simplified' | 'traditional' | 'keep';

export interface TransformOptions {
  /** Which Chinese script to write; `keep` leaves the text as printed. */
  variant: Variant;
}

/**
 * One character-level defect and its cure.
 *
 * A transform yields edits, in order and without overlap, and never a new string: so the source of every
 * character stays known. It never edits a line break, and it is its own fixed point: run on its own result,
 * it yields nothing.
 */
export interface Transform {
  /** Its file, its fixture, its option key and its label in the change list. */
  name: string;
  /** One line for the README's table. */
  summary: string;
  /** The defect, what is done, what is left alone: paragraphs of prose, a blank line between two. */
  about?: string;
  /** Executed by the tests. */
  examples: readonly { before: string; after: string }[];
  edits(text: string, options: TransformOptions): Iterable<Edit>;
}

export interface CleanOptions {
  /** The transforms to run, in order; default: all of `TRANSFORMS`. */
  transforms?: readonly Transform[];
  /** Names of transforms: run only these, or all but these. */
  only?: readonly string[];
  skip?: readonly string[];
  variant?: Variant;
  /** Words of the whole corpus and how often they stand in it (see `vocabularyOf`), asked where the page does not say. */
  vocabulary?: ReadonlyMap<string, number>;
  /** Keep a hyphen at a line's end as printed where nothing says whose it is; default: join the word. */
  keepUncertainHyphens?: boolean;
  /** Recorded in `source.path`. */
  path?: string;
}

/** Decoded bytes: what `decode` returns. */
export interface Decoded {
  text: string;
  /** Lower-case name, e.g. `utf-8`, `gb18030`, `big5`, `utf-16le`. */
  encoding: string;
  /** How sure the choice is, 0 to 1; 1 where it was forced or a byte order mark says so. */
  confidence: number;
  sha256: string;
  /** What could not be decoded and stands as U+FFFD in the text; only where that was asked for, and there is any. */
  replaced?: Replaced;
}

/** Bytes that are no character, and were replaced. */
export interface Replaced {
  bytes: number;
  /** Each has one U+FFFD. */
  places: number;
  /** Of the first place, in bytes from 0, and what stands there. */
  offset: number;
  hex: string;
}
