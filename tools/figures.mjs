// How the figures of the score are printed.

/** Figures that count characters; the others are shares of 1. */
export const COUNTS = new Set(['lost', 'invented']);

export function shown(name, figure) {
  return COUNTS.has(name) ? String(figure) : figure.toFixed(3);
}

/** Rows of cells as a table: the first column to the left, the others to the right. */
export function aligned(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    )
    .join('\n');
}
