import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { type Score, scoreAll, scoreWide } from './encoding-scores.js';
import { DecodeError, encodingName } from './encodings.js';

/**
 * Which encoding are these bytes in? Nothing here decodes the text: it names candidates, best first.
 *
 * Known to fail: German and French in Big5, whose accents are in the Hong Kong supplement only and are not scored; and
 * a headline in UTF-16 or GB18030 that happens to be valid UTF-8. Name the encoding for these.
 */

const require = createRequire(import.meta.url);

/** An encoding to try. */
export interface Candidate {
  encoding: string;
  /** 0 to 1. */
  confidence: number;
  /** Where the text begins, after the byte order mark. */
  start: number;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  // before utf-16le, whose mark it begins with; a text that opens with NUL is none
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** What the byte order mark says, or undefined if there is none. */
export function markedEncoding(bytes: Buffer): Candidate | undefined {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, confidence: 1, start: mark.length };
  }
  return undefined;
}

/**
 * What is valid UTF-8 may still be GB18030: in the press-zh set 3 in 100 strings of two characters, 2 in 1,000 of
 * four, 1 in 6,700 of six, no page.
 */
const UTF_8_CONFIDENCE = 0.99;
/**
 * What a candidate must score to be believed. Pages in the right encoding score 0.77 and more, in a wrong one
 * 0.36 and less (the press-* sets, re-encoded).
 */
const BELIEVED = 0.5;
/** Below this lead, on a handful of characters, scores are chance, and chardet is asked as well. */
const TIE = 0.05;
/** chardet's time grows with the input, its answer hardly after this. */
const CHARDET_BYTES = 8192;
/** Its statistics want some text: on single headlines its answers are chance. */
const CHARDET_NEEDS = 64;
/** It gives 10 of 100 to what merely has no impossible byte. */
const CHARDET_BELIEVED = 25;
/** What is left to say for an encoding that merely fits. */
const UNSURE = 0.1;

/**
 * Encodings to try, best first; at least one.
 *
 * @throws DecodeError of kind `binary` where the bytes are no text
 */
export function candidates(bytes: Buffer): Candidate[] {
  if (bytes.length === 0) return [{ encoding: 'utf-8', confidence: 1, start: 0 }];
  const marked = markedEncoding(bytes);
  if (marked) return [marked];
  refuseKnownBinary(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return [wideCandidate(bytes, nul)];
  if (isUtf8(bytes)) return [{ encoding: 'utf-8', confidence: UTF_8_CONFIDENCE, start: 0 }];

  const scores = scoreAll(bytes);
  const best = scores[0]?.share ?? 0;
  if (best < BELIEVED) {
    const fallback = { encoding: scores[0]?.encoding ?? 'utf-8', confidence: UNSURE, start: 0 };
    const guess = askChardet(bytes);
    return guess ? [guess, fallback] : [fallback];
  }
  const level = scores.filter(({ share }) => best - share < TIE);
  if (level.length > 1) {
    const guess = askChardet(bytes)?.encoding;
    // else the one that explains the most: three odd bytes of ten Han in UTF-16 may look Western
    level.sort(
      (a, b) => Number(b.encoding === guess) - Number(a.encoding === guess) || b.characters - a.characters,
    );
  }
  const ranked = [...level, ...scores.filter(({ share }) => best - share >= TIE && share >= BELIEVED)];
  return ranked.map((score) => {
    const rival = scores.find((other) => other !== score)?.share ?? 0;
    return {
      encoding: score.encoding,
      confidence: certainty(score.share, rival, score.characters),
      start: 0,
    };
  });
}

/**
 * How sure a lead in the mean score of `characters` characters is: one less Hoeffding's bound on the chance of
 * such a lead by accident, times the score, since even the best may be poor.
 */
function certainty(share: number, rival: number, characters: number): number {
  const lead = Math.max(0, share - rival);
  const sure = share * (1 - Math.exp((-characters * lead * lead) / 2));
  return Math.round(100 * Math.min(UTF_8_CONFIDENCE, Math.max(UNSURE, sure))) / 100;
}

function askChardet(bytes: Buffer): Candidate | undefined {
  if (bytes.length < CHARDET_NEEDS) return undefined;
  const { analyse } = require('chardet') as typeof import('chardet');
  for (const { name, confidence } of analyse(bytes.subarray(0, CHARDET_BYTES))) {
    const encoding = encodingName(name);
    if (encoding && confidence >= CHARDET_BELIEVED)
      return { encoding, confidence: confidence / 100, start: 0 };
  }
  return undefined;
}

// ————— UTF-16 and UTF-32 without a mark, and binaries —————

/** Text in UTF-16 or UTF-32 scores 0.9 and more (headlines 0.7), bytes with a stray NUL 0.4 and less. */
const WIDE_BELIEVED = 0.6;
/** Fewer bytes than these with a NUL among them are likelier a stray NUL than four characters in UTF-16. */
const FEWEST_WIDE_BYTES = 8;

/** The encoding of bytes with NUL among them. */
function wideCandidate(bytes: Buffer, nul: number): Candidate {
  const scores = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].map((encoding) =>
    scoreWide(bytes, encoding),
  );
  const [{ encoding, share, characters }, rival] = scores.sort((a, b) => b.share - a.share) as [Score, Score];
  if (share >= WIDE_BELIEVED && bytes.length >= FEWEST_WIDE_BYTES) {
    return { encoding, confidence: certainty(share, rival.share, characters), start: 0 };
  }
  throw new DecodeError(
    `not text: byte ${nul} is NUL (00). If it is text with a stray NUL, remove that or name the encoding with ` +
      '--encoding',
    'binary',
    'binary',
    nul,
  );
}

/** Files that are given by mistake, by their first bytes. */
const BINARIES: readonly (readonly [mark: string, what: string])[] = [
  ['%PDF-', 'a PDF file: extract its text layer first, e.g. with pdftotext'],
  ['\x89PNG', 'a PNG picture: run OCR first'],
  ['\xff\xd8\xff', 'a JPEG picture: run OCR first'],
  ['II*\0', 'a TIFF picture: run OCR first'],
  ['MM\0*', 'a TIFF picture: run OCR first'],
  ['AT&TFORM', 'a DjVu file: extract its text layer first, e.g. with djvutxt'],
  ['PK\x03\x04', 'a ZIP archive or an office document: unpack it or save it as text first'],
  ['\x1f\x8b', 'a gzip archive: unpack it first'],
];

function refuseKnownBinary(bytes: Buffer): void {
  for (const [mark, what] of BINARIES) {
    if (bytes.toString('latin1', 0, mark.length) === mark) {
      throw new DecodeError(`not text: byte 0 begins ${what}`, 'binary', 'binary', 0);
    }
  }
}
