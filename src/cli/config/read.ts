/**
 * From the text of a configuration to its values, each with its place.
 *
 * The file of its own may have comments and trailing commas; `package.json` may not, npm would refuse it. A key that
 * stands twice is an error: whichever was meant, the other would be lost without a word.
 */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Places, placesOf } from '../../places.js';
import { UsageError } from '../exit.js';
import { type Content, type Found, shown } from './find.js';

/** Keys and indices that lead to a value, from the top of the configuration. */
export type KeyPath = readonly (string | number)[];

export interface Document {
  /** Objects have no prototype: `__proto__` and `constructor` are keys like any other. */
  value: unknown;
  /** `FILE:LINE:COLUMN` of a key, or of a value in a list; of a module, which has no lines to speak of, `FILE`. */
  place(path: KeyPath): string;
  /** The same of the value itself. */
  placeOfValue(path: KeyPath): string;
  /** The line of a key; null in a module. */
  line(path: KeyPath): number | null;
}

/** UTF-16, which some editors and shells write, is full of NUL when it is read as UTF-8, and GBK of U+FFFD. */
const NOT_UTF_8 = /[\0\uFFFD]/;

/** @throws UsageError where the text is no JSON */
export function readDocument({ file, content }: Found): Document {
  const name = shown(file);
  if (content.kind === 'module') return moduleOf(name, content.value);
  try {
    return parsed(name, content);
  } catch (error) {
    // the parser goes down into brackets until the stack is full
    if (error instanceof RangeError) throw new UsageError(`${name}: is nested too deep for a configuration`);
    throw error;
  }
}

function moduleOf(name: string, value: unknown): Document {
  return { value, place: () => name, placeOfValue: () => name, line: () => null };
}

function parsed(name: string, { text: written, root }: Extract<Content, { kind: 'text' }>): Document {
  const text = written.replace(/^\uFEFF/, '');
  const places = placesOf(text);
  const spoken = (offset: number) => `${name}:${at(places, offset)}`;
  if (text.trim() === '')
    throw new UsageError(`${name}: is empty; {} is a configuration that changes nothing`);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (NOT_UTF_8.test(text)) throw new UsageError(`${name}: is not in UTF-8; save it in UTF-8`);
  if (error !== undefined) throw new UsageError(`${spoken(error.offset)}: no valid JSON: ${inWords(error)}`);
  const top = tree && findNodeAtLocation(tree, [...root]);
  if (top === undefined) throw new UsageError(`${name}: holds no configuration`);
  const twice = repeatedKey(top);
  if (twice !== undefined)
    throw new UsageError(`${spoken(twice.offset)}: the key "${twice.value}" stands here a second time`);
  const nodeAt = (path: KeyPath): Node => findNodeAtLocation(top, [...path]) ?? top;
  const keyOf = (node: Node): Node =>
    node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
  return {
    value: getNodeValue(top),
    place: (path) => spoken(keyOf(nodeAt(path)).offset),
    placeOfValue: (path) => spoken(nodeAt(path).offset),
    line: (path) => places.at(keyOf(nodeAt(path)).offset).line,
  };
}

function at(places: Places, offset: number): string {
  const { line, column } = places.at(offset);
  return `${line}:${column}`;
}

/** `CommaExpected` → `comma expected` */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();
}

function repeatedKey(node: Node): Node | undefined {
  const keys = new Set<string>();
  for (const child of node.children ?? []) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (key !== undefined) {
      if (keys.has(key.value)) return key;
      keys.add(key.value);
    }
    const within = value && repeatedKey(value);
    if (within !== undefined) return within;
  }
  return undefined;
}
