/**
 * papercleaner as a library: raw newspaper text in, articles out, every character accounted for.
 *
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { clean, decode, toMarkdown } from 'papercleaner';
 *
 * const page = clean(decode(await readFile('raw/p1.txt')), { path: 'raw/p1.txt' });
 * console.log(toMarkdown(page));
 * ```
 *
 * `decode` finds the encoding, `clean` does the work, the writers turn a page into text. None of them prints or exits, or
 * reads a file but the word lists; recoverable trouble stands in `page.warnings`. Two errors are thrown: `DecodeError` for bytes
 * that are no text, and `LedgerError` for a page whose characters do not add up, which is a bug of papercleaner.
 * `explain` tells why a line became what it is, `explainPage` what was done to a page and which decisions were close,
 * `inspectPage` how a page is set and what its articles are.
 *
 * `validate` tells what is wrong with a page, raw or cleaned, and where; it changes nothing.
 *
 * `linkPages` finds where stories go on that jump from page to page, and `stitchPages` makes one article of each.
 *
 * A transform of one's own yields edits and leaves the bookkeeping to `clean`: its changes are listed under its
 * name, and what it deletes is listed as removed.
 *
 * @example
 * ```ts
 * import { clean, TRANSFORMS, type Transform } from 'papercleaner';
 *
 * const waveDashes: Transform = {
 *   name: 'wave-dashes',
 *   summary: 'writes the wave dash between two numbers full-width',
 *   examples: [{ before: '5〜10岁', after: '5～10岁' }],
 *   *edits(text) {
 *     for (const { index } of text.matchAll(/(?<=\d)〜(?=\d)/g)) {
 *       yield { start: index, end: index + 1, replacement: '～' };
 *     }
 *   },
 * };
 *
 * const page = clean('5〜10岁的孩子乘船上课。', { transforms: [...TRANSFORMS, waveDashes] });
 * ```
 *
 * @packageDocumentation
 */
export { linkPages } from './articles/jumps.js';
export { clean } from './clean.js';
export { vocabularyOf } from './corpus.js';
export { DecodeError, type DecodeErrorKind, type DecodeOptions, decode } from './decode.js';
export type { BlankRun } from './explain/blank-lines.js';
export type { MeasureFound } from './explain/columns-found.js';
export { explain, type LineExplanation } from './explain/explain-line.js';
export { type CloseLine, explainPage, type PageExplanation, type RuleUse } from './explain/explain-page.js';
export { inspectPage, type PageInspection, type RoleCount } from './explain/inspect-page.js';
export type { ArticleOutline } from './explain/outline.js';
export type { PairingExplanation, ScoredBody, UnitName } from './explain/pairing.js';
export type { CueWeight, LineReading, StepWeight } from './explain/reading.js';
export { RULES, type Rule } from './explain/rules.js';
export { LedgerError } from './ledger.js';
export { stitchPages } from './stitch.js';
export { TRANSFORMS } from './transforms/index.js';
export type {
  Article,
  ArticleRef,
  Block,
  Change,
  CleanOptions,
  Decoded,
  Edit,
  LineEnd,
  LineRange,
  Page,
  Removed,
  Role,
  Runover,
  Source,
  Transform,
  TransformOptions,
  Variant,
  Warning,
} from './types.js';
export type { Finding, Severity } from './validate/finding.js';
export type { FileForm, Level } from './validate/rule.js';
export { type ValidateOptions, validate } from './validate/validate.js';
export { toJson, toJsonLine } from './write/json.js';
export { toMarkdown } from './write/markdown.js';
export { toText } from './write/text.js';
