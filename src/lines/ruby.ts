import type { Line } from './line.js';

/**
 * Ruby: the readings that Japanese print sets in small kana beside Han. Extractors write them as lines of their own,
 * before or behind the line that they annotate:
 *
 *     漁師たちは港で網をつくろいながら、春の
 *     ふなで
 *     船出を待っている。
 *
 * Joined as text they would stand in the middle of a sentence. Such a line is nothing but kana, no wider than half its
 * neighbours, and stands in mid-sentence, where no short line of text can stand; or it holds several readings parted by
 * blanks. It is kept as a fragment: whose reading it is, only the page's geometry says. Left alone: short lines of kana
 * that end a sentence or stand by themselves, as notices and headings do, and pages that are not Japanese.
 */

const KANA_LINE = /^[\u3041-\u3096\u30a1-\u30fa\u30fc]+(?:[ \u3000]+[\u3041-\u3096\u30a1-\u30fa\u30fc]+)*$/u;
const SEVERAL = /[ \u3000]/u;
const HAN = /\p{Script=Han}/u;
const STOP = /[。！？」』）…：]$/u;
/** Share of its neighbours' length that a line of readings reaches at most. */
const NARROW = 0.5;
/** Readings of one word. */
const LONGEST_READING = 8;

export function isRuby(lines: readonly Line[], i: number): boolean {
  const { text, codes, start } = lines[i] as Line;
  const first = codes[start] as number;
  if (first < 0x3041 || first > 0x30fc || !KANA_LINE.test(text)) return false;
  const before = lines[i - 1]?.text;
  const after = lines[i + 1]?.text;
  if (![before, after].some((line) => line !== undefined && HAN.test(line))) return false;
  const widest = Math.max(before?.length ?? 0, after?.length ?? 0);
  if (SEVERAL.test(text)) return text.replace(/[ \u3000]/gu, '').length <= widest;
  if (before === undefined || after === undefined || STOP.test(before)) return false;
  return text.length <= LONGEST_READING && text.length <= NARROW * Math.min(before.length, after.length);
}
