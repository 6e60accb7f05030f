/**
 * The one-to-one assignment of rows to columns with the highest total, a row left alone being worth `alone`
 * (Kuhn–Munkres by shortest augmenting paths, cubic in the smaller side: sheets hold some dozens).
 */
export interface Assignment {
  /** The column of each row, or -1. */
  columns: number[];
  /**
   * How much less the best assignment scores that gives the row another column, or leaves it alone: looked for up to
   * `enough`; -1 where it is alone.
   */
  margins: number[];
}

/** The state of the search: columns count from 1, column 0 is where the row stands that is being placed. */
interface Duals {
  cost: (row: number, column: number) => number;
  u: Float64Array;
  v: Float64Array;
  /** The row that holds each column, from 1; 0: none. */
  rowOf: Int32Array;
}

export function assign(
  scores: readonly (readonly number[])[],
  alone: number,
  enough = Number.POSITIVE_INFINITY,
): Assignment {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  const columns = real + rows; // a private empty column for every row
  const duals: Duals = {
    cost: (r, c) =>
      c <= real ? -(scores[r - 1]?.[c - 1] as number) : c - real === r ? -alone : Number.MAX_SAFE_INTEGER,
    u: new Float64Array(rows + 1),
    v: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  };
  for (let r = 1; r <= rows; r += 1) place(r, duals);
  const found = new Array<number>(rows).fill(-1);
  const margins = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= real; c += 1) {
    const r = duals.rowOf[c] as number;
    if (r === 0) continue;
    found[r - 1] = c - 1;
    margins[r - 1] = marginOf(r, c, enough, duals);
  }
  return { columns: found, margins };
}

/** Gives a row its column, and moves other rows where that is better for all. */
function place(row: number, { cost, u, v, rowOf }: Duals): void {
  const size = v.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const used = new Uint8Array(size);
  const way = new Int32Array(size);
  let c0 = 0;
  rowOf[0] = row;
  do {
    used[c0] = 1;
    const r0 = rowOf[c0] as number;
    let delta = Number.POSITIVE_INFINITY;
    let c1 = 0;
    for (let c = 1; c < size; c += 1) {
      if (used[c] === 1) continue;
      const reduced = cost(r0, c) - (u[r0] as number) - (v[c] as number);
      if (reduced < (least[c] as number)) {
        least[c] = reduced;
        way[c] = c0;
      }
      if ((least[c] as number) < delta) {
        delta = least[c] as number;
        c1 = c;
      }
    }
    for (let c = 0; c < size; c += 1) {
      if (used[c] === 1) {
        u[rowOf[c] as number] = (u[rowOf[c] as number] as number) + delta;
        v[c] = (v[c] as number) - delta;
      } else least[c] = (least[c] as number) - delta;
    }
    c0 = c1;
  } while ((rowOf[c0] as number) !== 0);
  while (c0 !== 0) {
    const c1 = way[c0] as number;
    rowOf[c0] = rowOf[c1] as number;
    c0 = c1;
  }
}

/**
 * What the total loses if a row may not have its column: the shortest round trip, in reduced costs, from the row back to
 * that column, over columns that other rows leave or that nobody holds. Nothing is moved.
 */
function marginOf(row: number, own: number, enough: number, { cost, u, v, rowOf }: Duals): number {
  const size = v.length;
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const used = new Uint8Array(size);
  /** The row that goes on from the column come to; 0: none holds it, and going on from there costs nothing of its own. */
  let from = row;
  let length = 0;
  for (;;) {
    let next = -1;
    for (let c = 1; c < size; c += 1) {
      if (used[c] === 1) continue;
      if (from !== row || c !== own) {
        const reduced = from === 0 ? 0 : cost(from, c) - (u[from] as number);
        least[c] = Math.min(least[c] as number, length + reduced - (v[c] as number));
      }
      if (next < 0 || (least[c] as number) < (least[next] as number)) next = c;
    }
    length = least[next] as number;
    if (next === own || length >= enough) return Math.min(Math.max(0, length), enough);
    used[next] = 1;
    from = rowOf[next] as number;
  }
}
