import { COMMON_HAN, COMMONEST_HAN } from './common-han.js';

/**
 * How much do these bytes, read in this encoding, look like a newspaper's text?
 *
 * GB18030 and Big5 overlap almost wholly: a page in one of them is nearly always valid in the other. So validity
 * says little, and what decides is how much of the text, read either way, is characters that newspapers use.
 */

export interface Score {
  encoding: string;
  /** How much of what is not ASCII looks like text, 0 to 1. */
  share: number;
  characters: number;
}

const GB18030 = new TextDecoder('gb18030');
/** Node's own: right for all but the Hong Kong supplement, and iconv-lite need not be loaded for it. */
const BIG5 = new TextDecoder('big5');

/** How well each of the Chinese and Western encodings explains the bytes, best first. */
export function scoreAll(bytes: Buffer): Score[] {
  const parts = sampleLines(bytes);
  const scores = [
    { encoding: 'gb18030', ...scoreChinese(parts, GB18030) },
    { encoding: 'big5', ...scoreChinese(parts, BIG5) },
    { encoding: 'utf-8', ...scoreBrokenUtf8(parts) },
    { encoding: 'windows-1252', ...scoreWestern(parts) },
  ];
  if (bytes.length % 2 === 0) {
    // a few Han without a blank or a line feed among them: UTF-16 without NUL
    scores.push(scoreWide(bytes, 'utf-16le'), scoreWide(bytes, 'utf-16be'));
  }
  return scores.sort((a, b) => b.share - a.share);
}

/** Bytes of each of the three samples: 1,500 characters in all, scored in half the time that a page's decoding takes. */
const SAMPLE = 1024;
/** With fewer bytes beyond ASCII than this in them, samples say nothing: an English page may have one é. */
const TELLING = 128;

/** The beginning, the middle and the end of the bytes, each from a multiple of four. */
function sampleUnits(bytes: Buffer): Buffer[] {
  if (bytes.length <= 3 * SAMPLE) return [bytes];
  const middle = (bytes.length >> 1) & ~3;
  const end = (bytes.length - SAMPLE) & ~3;
  return [bytes.subarray(0, SAMPLE), bytes.subarray(middle, middle + SAMPLE), bytes.subarray(end)];
}

/** The same, each from a line's start, since later a character might be read from its second byte on. */
function sampleLines(bytes: Buffer): Buffer[] {
  if (bytes.length <= 3 * SAMPLE) return [bytes];
  const parts = [bytes.subarray(0, SAMPLE)];
  for (const from of [bytes.length >> 1, bytes.length - SAMPLE]) {
    const part = bytes.subarray(from, from + SAMPLE);
    const feed = part.indexOf(0x0a);
    if (feed >= 0) parts.push(part.subarray(feed + 1));
  }
  let telling = 0;
  for (const part of parts) for (const byte of part) telling += byte >> 7;
  return telling < TELLING ? sampleBeyondAscii(bytes) : parts;
}

/** For text that is nearly all ASCII: the first places that are not, each from the ASCII before it. */
function sampleBeyondAscii(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, size = 0; at < bytes.length && size < 3 * SAMPLE; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const feed = bytes.indexOf(0x0a, at);
    const to = Math.min(feed < 0 ? bytes.length : feed + 1, at + SAMPLE);
    const part = bytes.subarray(Math.max(0, bytes.lastIndexOf(0x0a, at) + 1, at - SAMPLE), to);
    parts.push(part);
    size += part.length;
    at = to - 1;
  }
  return parts;
}

/** How much a character speaks for Chinese text, in tenths: a table, since it is asked of every character. */
const WHOLE = 10;
const WEIGHTS = new Uint8Array(0x10000);
// Any ideograph at all: a tenth. In two-character strings of the press-* sets, the wrong of the two encodings wins
// 8 times in 100 if all common characters weigh the same, twice with these weights.
WEIGHTS.fill(1, 0x4e00, 0xa000);
for (const character of COMMON_HAN) WEIGHTS[character.charCodeAt(0)] = 5;
for (const character of COMMONEST_HAN) WEIGHTS[character.charCodeAt(0)] = WHOLE;
for (const character of '　、。，．：；？！·…—～“”‘’（）《》〈〉「」『』【】〔〕％０１２３４５６７８９□■◆●○▲△①②③④⑤°℃＋－／') {
  WEIGHTS[character.charCodeAt(0)] = WHOLE;
}
// Kangxi radicals, which PDF text layers put in place of the everyday characters
WEIGHTS.fill(WHOLE, 0x2f00, 0x2fd6);

/** Is it an ASCII letter? Nothing (undefined, NaN) is none. */
function isLetter(code: number | undefined): boolean {
  const lower = (code ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * The mean weight of the characters beyond ASCII. Beside ASCII letters, é counts, since pages quote names; a single
 * Han between two of them does not: zurück in windows-1252, read as GB18030, is zur點k.
 */
function scoreChinese(parts: readonly Buffer[], decoder: InstanceType<typeof TextDecoder>) {
  let characters = 0;
  let sum = 0;
  for (const part of parts) {
    const text = decoder.decode(part);
    let code = 0x0a;
    for (let i = 0, before = code; i < text.length; i += 1, before = code) {
      code = text.charCodeAt(i);
      if (code < 0x80) continue;
      characters += 1;
      if (code < 0x180 && code >= 0xc0) {
        if (isLetter(before) || isLetter(text.charCodeAt(i + 1))) sum += WHOLE;
      } else if (before > 0x7f || code < 0x2e80 || !isLetter(before) || !isLetter(text.charCodeAt(i + 1))) {
        sum += WEIGHTS[code] ?? 0;
      }
    }
  }
  return { share: sum / (WHOLE * Math.max(1, characters)), characters };
}

/**
 * The share of bytes beyond ASCII that stand in UTF-8 sequences: a file with one bad byte is still UTF-8. Overlong
 * forms and surrogates are not told apart: they are no more likely by chance than the rest.
 */
function scoreBrokenUtf8(parts: readonly Buffer[]) {
  let characters = 0;
  let good = 0;
  let all = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; ) {
      const lead = part[i] ?? 0;
      i += 1;
      if (lead < 0x80) continue;
      all += 1;
      const wanted = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      let found = 0;
      while (found < wanted && ((part[i + found] ?? 0) & 0xc0) === 0x80) found += 1;
      if (wanted === 0 || found < wanted) continue;
      i += found;
      all += found;
      good += 1 + found;
      characters += 1;
    }
  }
  return { share: good / Math.max(1, all), characters };
}

/** Letters of German, French, Spanish, Portuguese, Italian, Dutch and the Nordic languages in windows-1252. */
const WESTERN_LETTERS = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüßÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÛÜ';
/** The Œ and œ of windows-1252. */
const WESTERN_LIGATURES = [0x8c, 0x9c];
/** Quotes, dashes, … • €, no-break space, £ § « ° soft hyphen · » ½ in windows-1252. */
const WESTERN_MARKS = [
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9b, 0xa0, 0xa3, 0xa7, 0xab, 0xad,
  0xb0, 0xb7, 0xbb, 0xbd,
];
/** ¡ and ¿, before a word only: A1 also begins the punctuation of GB18030 and Big5, and A158 is its dash. */
const SPANISH_OPENERS = [0xa1, 0xbf];
const LETTER = 1;
const MARK = 2;
const OPENER = 3;
const WESTERN = new Uint8Array(256);
for (const byte of [...Buffer.from(WESTERN_LETTERS, 'latin1'), ...WESTERN_LIGATURES]) WESTERN[byte] = LETTER;
for (const byte of WESTERN_MARKS) WESTERN[byte] = MARK;
for (const byte of SPANISH_OPENERS) WESTERN[byte] = OPENER;
/** At most so many bytes beyond ASCII stand together in Western text: «É, …». Chinese has longer runs. */
const WESTERN_RUN = 3;

/**
 * Western text has at least so many ASCII letters to each byte beyond ASCII; French pages have 20. In Chinese, second
 * bytes may be ASCII letters, but hardly as many as first bytes.
 */
const WESTERN_ASCII = 2;

/** The share of bytes beyond ASCII that are letters beside letters, or marks, as Western text has them. */
function scoreWestern(parts: readonly Buffer[]) {
  let characters = 0;
  let good = 0;
  let ascii = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 1) {
      if (isLetter(part[i])) ascii += 1;
      if ((part[i] ?? 0) < 0x80) continue;
      const from = i;
      while ((part[i] ?? 0) >= 0x80) i += 1;
      if (isLetter(part[i])) ascii += 1;
      characters += i - from;
      if (i - from > WESTERN_RUN) continue;
      const before = isLetter(part[from - 1]);
      const after = isLetter(part[i]);
      // à as a word: no second byte of Chinese comes before 30
      const alone = i - from === 1 && (part[i] ?? 0) < 0x30;
      for (let k = from; k < i; k += 1) {
        const kind = WESTERN[part[k] ?? 0];
        if (
          kind === MARK ||
          (kind === LETTER && (before || after || alone)) ||
          (kind === OPENER && !before && after)
        ) {
          good += 1;
        }
      }
    }
  }
  return {
    share: good / Math.max(1, characters, ascii < WESTERN_ASCII * characters ? 2 * characters : 0),
    characters,
  };
}

/** As for Chinese, and what other newspapers are printed in: ASCII, Latin, Greek, Cyrillic, general marks, kana. */
const WIDE_WEIGHTS = WEIGHTS.slice();
for (const [first, last] of [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x45f],
  [0x2010, 0x2027],
  [0x3000, 0x30ff],
  [0xff00, 0xff5e],
] as const) {
  WIDE_WEIGHTS.fill(WHOLE, first, last + 1);
}
for (const control of '\t\n\f\r') WIDE_WEIGHTS[control.charCodeAt(0)] = WHOLE;

/**
 * The mean weight of the 16-bit or 32-bit units. Hangul weighs nothing: GB18030 with a stray NUL would look like it.
 */
export function scoreWide(bytes: Buffer, encoding: string): Score {
  const width = encoding.startsWith('utf-32') ? 4 : 2;
  const little = encoding.endsWith('le');
  let characters = 0;
  let sum = 0;
  for (const part of sampleUnits(bytes)) {
    const view = new DataView(part.buffer, part.byteOffset, part.length);
    for (let i = 0; i + width <= part.length; i += width) {
      const unit = width === 2 ? view.getUint16(i, little) : view.getUint32(i, little);
      characters += 1;
      // characters beyond FFFF are rare
      if (unit <= 0xffff) sum += WIDE_WEIGHTS[unit] ?? 0;
    }
  }
  return { encoding, share: sum / (WHOLE * Math.max(1, characters)), characters };
}
