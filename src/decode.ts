import { decodeReplacing } from './decode-replacing.js';
import { decodeStrictly } from './decode-strictly.js';
import { candidates, markedEncoding } from './detect-encoding.js';
import { DecodeError, ENCODINGS, encodingName } from './encodings.js';
import { sha256 } from './sha256.js';
import type { Decoded } from './types.js';

export { DecodeError, type DecodeErrorKind, ENCODINGS, encodingName } from './encodings.js';

export interface DecodeOptions {
  /** One of `ENCODINGS` or another name for it, in any case; default: found out. */
  encoding?: string | undefined;
  /** What becomes of bytes that are no character: an error, or U+FFFD in their place, with an account in `replaced`. */
  onError?: 'fail' | 'replace' | undefined;
}

/**
 * Bytes to text. The encoding is found out unless it is given: byte order mark, pattern of NULs, valid UTF-8, then
 * GB18030, Big5, windows-1252 and others by how much of the text looks like text. A byte order mark at the
 * beginning is not part of the text; all else is, to the last byte: what cannot be decoded is an error, or with
 * `onError: 'replace'` a replacement character, and counted. Binary files are an error all the same.
 *
 * @throws DecodeError with the offset of the first bad byte, and a message to show
 * @throws RangeError if `options.encoding` is none that is known
 *
 * @example
 * decode(Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9)).text // '北京'
 * decode(bytes, { encoding: 'big5-hkscs' }).encoding // 'big5'
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tries = options.encoding === undefined ? candidates(buffer) : [forced(buffer, options.encoding)];
  let failure: unknown;
  for (const { encoding, confidence, start } of tries) {
    try {
      const text = decodeStrictly(buffer, encoding, start);
      return { text, encoding, confidence, sha256: sha256(buffer) };
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      // the likeliest encoding knows best what is wrong
      failure ??= error;
    }
  }
  const [likeliest] = tries;
  if (options.onError !== 'replace' || likeliest === undefined || !isDamage(failure)) throw failure;
  const { encoding, confidence, start } = likeliest;
  return { ...decodeReplacing(buffer, encoding, start), encoding, confidence, sha256: sha256(buffer) };
}

/** Text that was never bytes, as if it had been decoded from UTF-8. */
export const asDecoded = (text: string): Decoded => ({
  text,
  encoding: 'utf-8',
  confidence: 1,
  sha256: sha256(text),
});

/** Bad bytes in what is text otherwise. */
const isDamage = (error: unknown): boolean =>
  error instanceof DecodeError && (error.kind === 'invalid' || error.kind === 'truncated');

const WIDE = /^utf-(?:16|32)/;

function forced(bytes: Buffer, name: string) {
  const encoding = encodingName(name);
  if (encoding === undefined) {
    throw new RangeError(
      `unknown encoding '${name}'; known are ${ENCODINGS.join(', ')}, and GBK, CP936 … for them`,
    );
  }
  const marked = markedEncoding(bytes);
  if (!marked) return { encoding, confidence: 1, start: 0 };
  // U+BBEF and such at the head of a text in UTF-16 are no mark
  if (WIDE.test(encoding) && !WIDE.test(marked.encoding)) return { encoding, confidence: 1, start: 0 };
  // plain 'utf-16' leaves the byte order to the mark
  const open = /^utf[-_]?(?:16|32)$/i.test(name) && marked.encoding.startsWith(encoding.slice(0, 6));
  if (marked.encoding === encoding || open) return marked;
  // Read on, the mark would be three characters of rubbish; in UTF-16 and UTF-32, all the rest as well.
  throw new DecodeError(
    `begins with the byte order mark of ${marked.encoding}, so it is not ${encoding}: leave --encoding out, or name ` +
      marked.encoding,
    'conflict',
    encoding,
    0,
  );
}
