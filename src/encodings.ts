import { constants } from 'node:buffer';

/** The names of the encodings, and the errors that speak of them. */

export type DecodeErrorKind = 'invalid' | 'truncated' | 'binary' | 'conflict' | 'too-long';

/**
 * Bytes that are no text, or not in the encoding they are said to be in.
 *
 * `message` is meant for the person who gave the file: what is wrong, where, which bytes, what to do. The path is
 * for the caller to add. `offset` counts bytes from 0 and points at the first byte of the first bad sequence.
 */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  constructor(
    message: string,
    readonly kind: DecodeErrorKind,
    readonly encoding: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** The names that `decode` reports and accepts. Those after `windows-1252` are found only if chardet is sure. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'gb18030',
  'big5',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];

/** Other names in use, without case, blanks, `-` and `_`. Each is read as the superset that real files use. */
const ALIASES: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  utf16: 'utf-16le',
  ucs2: 'utf-16le',
  ucs2le: 'utf-16le',
  unicode: 'utf-16le',
  ucs2be: 'utf-16be',
  utf32: 'utf-32le',
  ucs4: 'utf-32le',
  gb: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb23121980: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  big5hkscs: 'big5',
  big5hk: 'big5',
  big5eten: 'big5',
  cp950: 'big5',
  ms950: 'big5',
  windows950: 'big5',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  latin2: 'iso-8859-2',
  latin9: 'iso-8859-15',
  macroman: 'macintosh',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  windows31j: 'shift_jis',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
};

const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');
const NAMES = new Map([...Object.entries(ALIASES), ...ENCODINGS.map((name) => [plain(name), name] as const)]);

/**
 * The name in `ENCODINGS` that `name` stands for, or undefined.
 *
 * @example encodingName('GBK') // 'gb18030'
 */
export function encodingName(name: string): string | undefined {
  return NAMES.get(plain(name));
}

/** `b1 b1` */
export function hexOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/(..)(?=.)/g, '$1 ');
}

export function invalid(bytes: Buffer, encoding: string, offset: number, width: number): DecodeError {
  const shown = hexOf(bytes.subarray(offset, offset + width));
  return new DecodeError(
    `not valid ${encoding}: no character begins at byte ${offset} with ${shown}. If the text is in another ` +
      'encoding, name it with --encoding; if it is damaged there, repair it, or give it up with --on-error replace',
    'invalid',
    encoding,
    offset,
  );
}

export function truncated(bytes: Buffer, encoding: string, offset: number): DecodeError {
  return new DecodeError(
    `cut off inside a character: the last one, at byte ${offset}, has only ${hexOf(bytes.subarray(offset))} ` +
      `(${encoding}). Fetch or copy the file again, or give these bytes up with --on-error replace`,
    'truncated',
    encoding,
    offset,
  );
}

export function tooLong(encoding: string, offset: number): DecodeError {
  return new DecodeError(
    `too long for one text: the limit of ${constants.MAX_STRING_LENGTH} characters is passed after byte ${offset} ` +
      `(${encoding}). Split the file, one newspaper page a file`,
    'too-long',
    encoding,
    offset,
  );
}
