import type { Line } from './line.js';

/** One line of several that were printed apart, or are made of such; in reading order, with `between` set between them. */
export function lineOf(pieces: readonly Line[], between: '' | ' ' = ''): Line {
  let printed = pieces[0] as Line;
  const places: { at: number; number: number; start: number }[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += between;
    const at = text.length;
    if (piece.pieces === null) places.push({ at, number: piece.number, start: piece.start });
    else for (const own of piece.pieces) places.push({ ...own, at: at + own.at });
    text += piece.text;
    if (piece.number < printed.number) printed = piece;
  }
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return { ...printed, text, codes, start: 0, pieces: places };
}
