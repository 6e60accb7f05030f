/**
 * What a character may be part of, as bits: the forms are regular expressions, and most lines hold nothing that
 * any of them could begin with, so that one pass over the characters spares most of the asking.
 */
export const INNER = 1;
export const INNER_BEFORE_BLANK = 2;
export const BLANK = 4;
export const DATELINE = 8;
export const REPORTER = 16;
export const PICTURE = 32;
export const NUMBER = 64;
export const CAPITAL = 128;
/** A small letter: what has one is not all capitals. */
export const SMALL = 256;
/** Between the items of an enumeration: a headline has it, too, which has seldom a comma. */
export const PAUSE = 512;
export const PARTS = new Uint16Array(0x10000);
for (const [chars, bit] of [
  ['，。；！？：', INNER],
  ['、', PAUSE],
  [',;:.!?', INNER_BEFORE_BLANK],
  [' \u3000', BLANK],
  ['讯訊电電稿息道導闻聞', DATELINE],
  ['记記通评評派编編作文图圖撰摄攝', REPORTER],
  ['图圖', PICTURE],
  ['0123456789〇○零一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩', NUMBER],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉÈ', CAPITAL],
  ['abcdefghijklmnopqrstuvwxyz', SMALL],
] as const) {
  for (const c of chars) PARTS[c.charCodeAt(0)] = (PARTS[c.charCodeAt(0)] as number) | bit;
}
