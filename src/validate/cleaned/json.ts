/** JSON and JSON Lines that `fix` wrote, read back with the place of each text in the file. */
import { createRequire } from 'node:module';
import type { Node, ParseError } from 'jsonc-parser';
import type { Edit, Role } from '../../types.js';
import type { Grouping, Piece, ReadPage } from './cleaned-page.js';

/** What is wrong with a value that is no page, and where in the file that shows. */
export interface ForeignValue {
  at: number;
  message: string;
}

type Parser = typeof import('jsonc-parser');
const require = createRequire(import.meta.url);
let parser: Parser | undefined;
/** Loaded when the first file of this kind is read. */
const loaded = (): Parser => {
  parser ??= require('jsonc-parser') as Parser;
  return parser;
};

/** The pages of a file, one after the other: one a line in JSON Lines, else one JSON value after another. */
export function* readJson(file: string, lines: boolean): Generator<ReadPage | ForeignValue> {
  for (const [start, end] of lines ? lineRanges(file) : valueRanges(file)) {
    const parsed = parse(file.slice(start, end));
    if ('message' in parsed) yield { at: start + parsed.at, message: `no JSON: ${parsed.message}` };
    else yield pageOf(parsed, file, start);
  }
}

function parse(text: string): Node | ForeignValue {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = loaded().parseTree(text, errors, { disallowComments: true });
  } catch (cause) {
    // of the stack: the parser calls itself for each bracket
    if (cause instanceof RangeError) return { at: 0, message: 'brackets in brackets, too deep to read' };
    throw cause;
  }
  const [error] = errors;
  if (error !== undefined)
    return { at: error.offset, message: inWords(loaded().printParseErrorCode(error.error)) };
  return root ?? { at: 0, message: 'nothing stands here' };
}

/** `CommaExpected` → `comma expected` */
const inWords = (name: string): string => name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

function* lineRanges(file: string): Generator<[start: number, end: number]> {
  let any = false;
  for (let at = 0; at < file.length; ) {
    const feed = file.indexOf('\n', at);
    const end = feed < 0 ? file.length : feed;
    if (file.slice(at, end).trim() !== '') {
      any = true;
      yield [at, end];
    }
    at = end + 1;
  }
  if (!any) yield [0, file.length];
}

/** One value after another, by their brackets; what is no bracket opens none, and is found out when it is parsed. */
function* valueRanges(file: string): Generator<[start: number, end: number]> {
  const scanner = loaded().createScanner(file, true);
  let depth = 0;
  let start = 0;
  for (scanner.scan(); scanner.getTokenOffset() < file.length; scanner.scan()) {
    const at = scanner.getTokenOffset();
    const token = file.charAt(at);
    if (token === '{' || token === '[') depth += 1;
    if (token !== '}' && token !== ']') continue;
    depth -= 1;
    if (depth > 0) continue;
    yield [start, at + 1];
    start = at + 1;
    depth = 0;
  }
  if (start === 0 || file.slice(start).trim() !== '') yield [start, file.length];
}

/** A value has not the shape of a page. */
class ForeignError extends Error {
  constructor(
    readonly node: Node,
    message: string,
  ) {
    super(message);
  }
}

function pageOf(root: Node, file: string, base: number): ReadPage | ForeignValue {
  try {
    return readPage(root, file, base);
  } catch (error) {
    if (!(error instanceof ForeignError)) throw error;
    return { at: base + error.node.offset, message: `no page that papercleaner wrote: ${error.message}` };
  }
}

function readPage(root: Node, file: string, base: number): ReadPage {
  const version = fieldOf(root, 'version', 'number');
  if (version.value !== 1) throw new ForeignError(version, `its version is ${version.value}, not 1`);
  const pieceOf = (block: Node): Piece => {
    const text = fieldOf(block, 'text', 'string');
    const start = base + text.offset + 1;
    const end = base + text.offset + text.length - 1;
    return {
      role: fieldOf(block, 'role', 'string').value as Role,
      start,
      end,
      escapes: escapesIn(file, start, end),
    };
  };
  const articles = childrenOf(root, 'articles').map(
    (node, i): Grouping => ({
      id: textOr(node, 'id', `a${i + 1}`),
      confidence: numberOr(node, 'confidence', 1),
      headline: textOr(node, 'headline', null),
      byline: textOr(node, 'byline', null),
      dateline: textOr(node, 'dateline', null),
      pieces: childrenOf(node, 'blocks').map(pieceOf),
    }),
  );
  return { articles, unplaced: childrenOf(root, 'unplaced').map(pieceOf) };
}

function textOr<Other>(node: Node, key: string, other: Other): string | Other {
  const value: unknown = propertyOf(node, key)?.value;
  return typeof value === 'string' ? value : other;
}

function numberOr(node: Node, key: string, other: number): number {
  const value: unknown = propertyOf(node, key)?.value;
  return typeof value === 'number' ? value : other;
}

const childrenOf = (node: Node, key: string): readonly Node[] => fieldOf(node, key, 'array').children ?? [];

function propertyOf(node: Node, key: string): Node | undefined {
  return node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

function fieldOf(node: Node, key: string, type: Node['type']): Node {
  if (node.type !== 'object')
    throw new ForeignError(node, `this is ${node.type}, where an object stands in a page`);
  const value = propertyOf(node, key);
  if (value === undefined) throw new ForeignError(node, `it has no ${key}`);
  if (value.type !== type) throw new ForeignError(value, `${key} is ${value.type}, not ${type}`);
  return value;
}

const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|.)/g;

/** Edits that undo the escapes in a stretch of the file. */
function escapesIn(file: string, start: number, end: number): Edit[] {
  const text = file.slice(start, end);
  if (!text.includes('\\')) return [];
  return Array.from(text.matchAll(ESCAPE), ({ 0: written, index }) => ({
    start: start + index,
    end: start + index + written.length,
    replacement: JSON.parse(`"${written}"`) as string,
  }));
}
