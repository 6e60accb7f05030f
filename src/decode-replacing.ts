/**
 * Decoding that goes on where bytes are no character: U+FFFD stands in their place, and they are counted.
 *
 * As few bytes are given up as the encoding allows: in UTF-8 the longest beginning of a character, as the WHATWG Encoding
 * Standard has it; elsewhere one code, and of a code whose second byte is ASCII only the first, so that a line feed or a
 * bracket behind a broken character is never lost. All else comes out as strict decoding has it.
 */
import { constants } from 'node:buffer';
import { decodeStrictly, type Reader, reader } from './decode-strictly.js';
import { hexOf, tooLong } from './encodings.js';
import type { Replaced } from './types.js';

const LOST = '\ufffd';
/** Codes read at once. Where some are of no character, they are found by halving, so the time stays linear. */
const WINDOW = 4096;

/** @throws DecodeError of kind `too-long` */
export function decodeReplacing(
  bytes: Buffer,
  encoding: string,
  start: number,
): { text: string; replaced: Replaced } {
  const replaced: Replaced = { bytes: 0, places: 0, offset: bytes.length, hex: '' };
  const parts: string[] = [];
  let length = 0;
  const keep = (text: string, offset: number): void => {
    length += text.length;
    if (length > constants.MAX_STRING_LENGTH) throw tooLong(encoding, offset);
    parts.push(text);
  };
  const lose = (from: number, to: number): void => {
    if (replaced.places === 0)
      Object.assign(replaced, { offset: from, hex: hexOf(bytes.subarray(from, to)) });
    replaced.bytes += to - from;
    replaced.places += 1;
    keep(LOST, from);
  };
  const read: Reader = /^utf-(?:16|32)/.test(encoding)
    ? (piece) => decodeStrictly(piece, encoding)
    : reader(encoding);
  const step = stepOf(encoding);
  /** Where codes begin that look right, and behind them the end of the last one. */
  let codes = [start];
  const flush = (): void => {
    readCodes(bytes, codes, read, { keep, lose });
    codes = [];
  };
  for (let at = start; at < bytes.length; ) {
    const taken = step(bytes, at);
    const end = Math.min(bytes.length, at + Math.abs(taken));
    if (taken > 0) {
      codes.push(end);
      if (codes.length > WINDOW) flush();
    } else {
      flush();
      lose(at, end);
    }
    at = end;
    if (codes.length === 0) codes.push(at);
  }
  flush();
  return { text: parts.join(''), replaced };
}

interface Takers {
  keep(text: string, offset: number): void;
  lose(from: number, to: number): void;
}

/** `edges` are the offsets between the codes, the first and the last edge included. */
function readCodes(
  bytes: Buffer,
  edges: readonly number[],
  read: Reader,
  takers: Takers,
  low = 0,
  high = edges.length - 1,
): void {
  if (low >= high) return;
  const from = edges[low] as number;
  const to = edges[high] as number;
  const text = read(bytes.subarray(from, to));
  if (text !== undefined) takers.keep(text, from);
  else if (high - low > 1) {
    const middle = (low + high) >> 1;
    readCodes(bytes, edges, read, takers, low, middle);
    readCodes(bytes, edges, read, takers, middle, high);
  } else {
    const second = to - from === 2 ? (bytes[to - 1] as number) : ASCII_END;
    takers.lose(from, second < ASCII_END ? to - 1 : to);
    if (second < ASCII_END) takers.keep(String.fromCharCode(second), to - 1);
  }
}

const ASCII_END = 0x80;

/** How many bytes the code at `at` takes; negative where they cannot be one. It may reach beyond the end. */
type Step = (bytes: Buffer, at: number) => number;

function stepOf(encoding: string): Step {
  if (encoding === 'utf-8') return stepUtf8;
  if (encoding === 'gb18030') return stepGb18030;
  if (encoding.startsWith('utf-16')) return stepUtf16(encoding.endsWith('le'));
  if (encoding.startsWith('utf-32')) return stepUtf32(encoding.endsWith('le'));
  if (encoding === 'euc-jp')
    return (bytes, at) => (bytes[at] === EUC_JP_LONG ? stepThree(bytes, at) : stepTwo(bytes, at));
  if (encoding === 'shift_jis') return (bytes, at) => (isKana(bytes[at] as number) ? 1 : stepTwo(bytes, at));
  return encoding === 'big5' || encoding === 'euc-kr' ? stepTwo : () => 1;
}

/** Second bytes that are possible after E0, ED, F0 and F4: no overlong form, no surrogate, nothing beyond U+10FFFF. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
const ANY_SECOND = [0x80, 0xbf] as const;

function stepUtf8(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i += 1) {
    const [low, high] = (i === 1 && SECOND[lead]) || ANY_SECOND;
    const byte = bytes[at + i] ?? 0;
    if (byte < low || byte > high) return -i;
  }
  return length;
}

/** Four-byte codes, counted from 81308130: the last of the Basic Multilingual Plane, and those of U+10000 to U+10FFFF. */
const LAST_BMP = 39_419;
const FIRST_ASTRAL = 189_000;
const LAST_ASTRAL = 1_237_575;

function stepGb18030(bytes: Buffer, at: number): number {
  const [lead = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return -1;
  if (second >= 0x40) return second === 0x7f || second === 0xff ? -1 : 2;
  const isFour = isDigit(second) && third >= 0x81 && third <= 0xfe && isDigit(fourth);
  if (!isFour) return -1;
  const index = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return index <= LAST_BMP || (index >= FIRST_ASTRAL && index <= LAST_ASTRAL) ? 4 : -4;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Leads the codes of three bytes. */
const EUC_JP_LONG = 0x8f;
function stepThree(bytes: Buffer, at: number): number {
  const [, second = 0, third = 0] = bytes.subarray(at, at + 3);
  if (second < 0xa1) return -1;
  return third < 0xa1 ? -2 : 3;
}

/** Half-width katakana, one byte each. */
const isKana = (byte: number): boolean => byte >= 0xa0 && byte <= 0xdf;

/** Big5 and its like: a lead takes whatever can be a second byte. */
function stepTwo(bytes: Buffer, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  return lead === 0x80 || lead === 0xff || second < 0x40 || second === 0x7f ? -1 : 2;
}

function stepUtf16(little: boolean): Step {
  const unitAt = (bytes: Buffer, at: number): number =>
    at + 2 > bytes.length ? 0 : little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  return (bytes, at) => {
    if (at + 2 > bytes.length) return -1;
    const unit = unitAt(bytes, at);
    if (unit < 0xd800 || unit > 0xdfff) return 2;
    const low = unit < 0xdc00 ? unitAt(bytes, at + 2) : 0;
    return low >= 0xdc00 && low <= 0xdfff ? 4 : -2;
  };
}

function stepUtf32(little: boolean): Step {
  return (bytes, at) => {
    if (at + 4 > bytes.length) return at - bytes.length;
    const point = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? -4 : 4;
  };
}
