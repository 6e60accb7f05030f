import { ENCODINGS, encodingName } from '../../decode.js';
import { nearest } from '../../nearest.js';
import { readPage, UnreadableError } from '../read.js';
import { TOO_LONG } from './byte-lines.js';

/** What a line may be called; whoever sent it finds its answer by it. */
export type Id = string | number;

/** A line for the worker that asks for a page to be cleaned. */
export interface Request {
  id: Id;
  /** Its file, or else its id: what the page is called in `source.path` and by the overrides of a configuration. */
  path: string;
  /** How its bytes are encoded, where the line says so. */
  encoding: string | undefined;
  /** Size of the file when it was put into its shard; 0 where that is not said. */
  bytes: number;
  /** @throws UnreadableError, or the system's error */
  read(): Uint8Array;
}

/** A line that is no request, and why; the id where there is one. */
export interface Refused {
  id: Id | null;
  problem: string;
}

/** Longer lines are no newspaper pages, and are not kept in memory. */
export const LONGEST_REQUEST = 64 * 2 ** 20;

const KEYS = ['id', 'path', 'text', 'base64', 'encoding', 'bytes'];
const SOURCES = ['path', 'text', 'base64'] as const;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** `{"id", "path" | "text" | "base64", "encoding"?, "bytes"?}`: of that the worker reads a page. Never throws. */
export function readRequest(line: Uint8Array | typeof TOO_LONG): Request | Refused {
  if (line === TOO_LONG) return refused(null, 'the line is longer than 64 MiB, which no newspaper page is');
  const value = parsed(line);
  if (typeof value === 'string') return refused(null, value);
  const { id, encoding, bytes } = value;
  const isId = typeof id === 'string' || Number.isSafeInteger(id);
  const named = isId ? (id as Id) : null;
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return refused(named, `there is no key "${unknown}"${hint(unknown)}`);
  if (named === null) return refused(null, '"id" must be a string or a whole number');
  const given = SOURCES.filter((key) => value[key] !== undefined);
  const [source] = given;
  if (source === undefined)
    return refused(named, 'one of "path", "text" and "base64" must say what to clean');
  if (given.length > 1)
    return refused(named, `"${given.join('" and "')}": only one of these may say what to clean`);
  const content = value[source];
  if (typeof content !== 'string') return refused(named, `"${source}" must be a string`);
  if (encoding !== undefined) {
    if (typeof encoding !== 'string' || encodingName(encoding) === undefined)
      return refused(named, `"encoding" must be one of ${ENCODINGS.join(', ')}, or another name for these`);
    if (source === 'text')
      return refused(named, '"encoding" goes with "path" or "base64": "text" has no bytes');
  }
  if (bytes !== undefined && (source !== 'path' || !Number.isSafeInteger(bytes) || (bytes as number) < 0))
    return refused(named, '"bytes" must be the size of the file that "path" names');
  return source === 'path'
    ? fileRequest(named, content, encoding, bytes as number | undefined)
    : heldRequest(named, source, content, encoding);
}

const refused = (id: Id | null, problem: string): Refused => ({ id, problem });

/** The object that stands in the line, or what is wrong with it. */
function parsed(line: Uint8Array): Record<string, unknown> | string {
  let text: string;
  try {
    text = UTF8.decode(line);
  } catch {
    return 'the line is not in UTF-8';
  }
  if (text.trim() === '') return 'the line is empty';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return 'the line holds no JSON object';
  } catch {
    // what V8 says of it differs from version to version, and the same line gives the same answer everywhere
    return 'the line is no JSON';
  }
}

function hint(key: string): string {
  const near = nearest(key, KEYS);
  return near === undefined ? `; choose from ${KEYS.join(', ')}` : `; did you mean "${near}"?`;
}

function fileRequest(id: Id, path: string, encoding: string | undefined, bytes: number | undefined): Request {
  const read = () => {
    const page = readPage(path);
    if (bytes === undefined || page.length === bytes) return page;
    throw new UnreadableError(
      `has ${page.length} bytes, and not ${bytes} as when it was put into its shard; divide the pages anew`,
    );
  };
  return { id, path, encoding, bytes: bytes ?? 0, read };
}

function heldRequest(
  id: Id,
  source: 'text' | 'base64',
  content: string,
  encoding: string | undefined,
): Request | Refused {
  const bytes = Buffer.from(content, source === 'text' ? 'utf8' : 'base64');
  // Node passes over what is no base64, and writes U+FFFD for half a surrogate pair
  if (bytes.toString(source === 'text' ? 'utf8' : 'base64') !== content)
    return refused(id, source === 'text' ? '"text" has half a surrogate pair' : '"base64" is no base64');
  const known = source === 'text' ? 'utf-8' : encoding;
  return { id, path: String(id), encoding: known, bytes: bytes.length, read: () => bytes };
}
