import { constants, isAscii, isUtf8, transcode } from 'node:buffer';
import { createRequire } from 'node:module';
import { type DecodeError, invalid, tooLong, truncated } from './encodings.js';

/**
 * Strict decoding under a known name: every byte is accounted for, or the place of the first bad one is named.
 *
 * Node's decoders do the work where they are right: in UTF-8, UTF-16 and GB18030. In Node 20, TextDecoder gives 6,280
 * two-byte codes of Big5 (the Hong Kong supplement with 嘅 喺 咗 邨) the wrong characters, reads windows-1252 as
 * Latin-1 and EUC-KR without its extension: all these are iconv-lite's, which is used here and nowhere else.
 */

const require = createRequire(import.meta.url);
/** Loaded when first needed: most runs meet UTF-8 and GB18030 only. */
let iconv: typeof import('iconv-lite') | undefined;
/** Kept from page to page: to make one takes as long as a page's decoding. */
let gb18030: InstanceType<typeof TextDecoder> | undefined;

/**
 * The text of `bytes.subarray(start)`.
 *
 * @param start where the text begins: after the byte order mark, if there is one
 * @throws DecodeError at the first byte that is part of no character; never writes U+FFFD in its place
 */
export function decodeStrictly(bytes: Buffer, encoding: string, start = 0): string {
  if (encoding.startsWith('utf-16')) return decodeUtf16(bytes, encoding, start);
  if (encoding.startsWith('utf-32')) return decodeUtf32(bytes, encoding, start);
  return decodeByLines(bytes, encoding, start);
}

/**
 * Bytes decoded at a time. Measured on 16 MB of Chinese, UTF-8 MB/s by piece: 8 KiB 430, 16 KiB 620, 64 KiB 710,
 * 256 KiB 470, all at once 340; GB18030 does not mind.
 */
const PIECE = 65_536;
const LINE_FEED = 0x0a;

/** For the encodings in which 0A is always a line feed: pieces that end with a line can be decoded alone. */
function decodeByLines(bytes: Buffer, encoding: string, start: number): string {
  const read = reader(encoding);
  const parts: string[] = [];
  let length = 0;
  for (let from = start; from < bytes.length; ) {
    const feed = from + PIECE < bytes.length ? bytes.indexOf(LINE_FEED, from + PIECE) : -1;
    const to = feed < 0 ? bytes.length : feed + 1;
    // a longer line would fail inside the decoder, which then blames the bytes
    if (to - from > constants.MAX_STRING_LENGTH) throw tooLong(encoding, from);
    const piece = bytes.subarray(from, to);
    const text = read(piece);
    if (text === undefined) throw badBytes(bytes, encoding, from + firstBad(piece, read));
    length += text.length;
    if (length > constants.MAX_STRING_LENGTH) throw tooLong(encoding, from);
    parts.push(text);
    from = to;
  }
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
}

export type Reader = (bytes: Buffer) => string | undefined;

/** A function that gives the text of whole characters, or undefined if there is anything else; not for UTF-16 and UTF-32. */
export function reader(encoding: string): Reader {
  if (encoding === 'utf-8') {
    return (bytes) => {
      if (isAscii(bytes)) return bytes.toString('latin1');
      return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined;
    };
  }
  if (encoding === 'gb18030') {
    return (bytes) => {
      try {
        gb18030 ??= new TextDecoder('gb18030', { fatal: true });
        return gb18030.decode(bytes);
      } catch {
        // one that has failed may have kept half a character
        gb18030 = undefined;
        return undefined;
      }
    };
  }
  iconv ??= require('iconv-lite') as typeof import('iconv-lite');
  const { decode } = iconv;
  return (bytes) => {
    const text = decode(bytes, encoding, { stripBOM: false });
    // none of these encodings has a code for U+FFFD, so it is always iconv-lite's mark for a bad byte
    return text.includes('\ufffd') ? undefined : text;
  };
}

/** Characters of GB18030 and UTF-8 have up to four bytes. */
const LONGEST_CHARACTER = 4;
const SINGLE_BYTE = /^(?:windows|iso|koi8|macintosh)/;

/** Offset of the first bad sequence in `piece`, which is known to have one. */
function firstBad(piece: Buffer, read: Reader): number {
  let line = 0;
  for (;;) {
    const feed = piece.indexOf(LINE_FEED, line);
    if (feed < 0 || read(piece.subarray(line, feed + 1)) === undefined) break;
    line = feed + 1;
  }
  // The answer is the end of the longest prefix of the line that can be read. Up to there, each character has an
  // end within any four bytes; beyond, no prefix can be read: so halving finds it.
  const readable = (end: number): number => {
    for (let e = end; e > end - LONGEST_CHARACTER && e >= line; e -= 1) {
      if (e === line || read(piece.subarray(line, e)) !== undefined) return e;
    }
    return -1;
  };
  let low = line;
  let high = piece.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (readable(middle) < 0) high = middle;
    else low = middle;
  }
  return readable(low);
}

function badBytes(bytes: Buffer, encoding: string, offset: number): DecodeError {
  if (!endsInside(bytes.subarray(offset, offset + LONGEST_CHARACTER + 1), encoding)) {
    return invalid(bytes, encoding, offset, SINGLE_BYTE.test(encoding) ? 1 : LONGEST_CHARACTER);
  }
  return truncated(bytes, encoding, offset);
}

/** Is `rest`, all that is left of the input, the beginning of a character? */
function endsInside(rest: Buffer, encoding: string): boolean {
  if (rest.length >= LONGEST_CHARACTER) return false;
  if (encoding === 'utf-8' || encoding === 'gb18030') {
    try {
      return (
        new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(rest, { stream: true }) === ''
      );
    } catch {
      return false;
    }
  }
  const lead = rest[0] ?? 0;
  return !SINGLE_BYTE.test(encoding) && rest.length === 1 && lead >= 0x81 && lead <= 0xfe;
}

function decodeUtf16(bytes: Buffer, encoding: string, start: number): string {
  const length = (bytes.length - start) >> 1;
  if (length > constants.MAX_STRING_LENGTH) throw tooLong(encoding, start + 2 * constants.MAX_STRING_LENGTH);
  const end = start + 2 * length;
  const units =
    encoding === 'utf-16le' ? bytes.subarray(start, end) : Buffer.from(bytes.subarray(start, end)).swap16();
  const text = units.toString('utf16le');
  // in Node 20, though it came into the standard with ES2024
  if (!(text as string & { isWellFormed(): boolean }).isWellFormed()) {
    const lone = text.search(/\p{Surrogate}/u);
    throw invalid(bytes, encoding, start + 2 * lone, 2);
  }
  if (end < bytes.length) throw truncated(bytes, encoding, end);
  return text;
}

/** Code points written at a time; any number that String.fromCodePoint takes as arguments. */
const CODE_POINTS = 4096;

function decodeUtf32(bytes: Buffer, encoding: string, start: number): string {
  const parts: string[] = [];
  let points: number[] = [];
  let length = 0;
  const flush = (): void => {
    const text = String.fromCodePoint(...points);
    length += text.length;
    parts.push(text);
    points = [];
  };
  for (let at = start; at < bytes.length; at += 4) {
    if (at + 4 > bytes.length) throw truncated(bytes, encoding, at);
    const point = encoding === 'utf-32le' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw invalid(bytes, encoding, at, 4);
    if (points.push(point) === CODE_POINTS) flush();
    if (length > constants.MAX_STRING_LENGTH - 2 * CODE_POINTS) throw tooLong(encoding, at);
  }
  flush();
  return parts.join('');
}
