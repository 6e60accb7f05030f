/** Quantities drawn in the cells of a terminal. */

/** Eighths of a cell, from the left, and from below. */
const ACROSS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const UPWARDS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A bar for a share of 0 to 1 of so many cells, without blanks behind it; what is more than nothing shows. */
export function bar(share: number, cells: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(8 * cells * share)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + (ACROSS[eighths % 8] as string);
}

/** A cell filled from below, for a share of 0 to 1; the least filled one is an eighth. */
export function rise(share: number): string {
  return UPWARDS[Math.max(0, Math.min(7, Math.ceil(8 * share) - 1))] as string;
}
