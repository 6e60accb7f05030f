import { CUES, cuesAt } from '../lines/cues.js';
import { continues, STATES, type State } from '../lines/states.js';
import type { SheetReading } from '../sheet.js';
import type { LineRange } from '../types.js';

/**
 * What the blank lines of a page say, run by run, since one file may mix several ways to set them.
 *
 * Whether blank lines are usual or rare where a line stands is what its cues were told; a run ends where that changes.
 * What they part is seen by what the lines were read as: a line that goes on with a paragraph, a blank line before it or
 * not, was not parted from it.
 */
export interface BlankRun {
  /**
   * `every-line`: a blank line after nearly every line, which means nothing; `paragraphs`: a line a paragraph, blank lines
   * between; `frames`: blank lines here and there, at the ends of paragraphs and of columns; `none`: no blank line.
   */
  regime: 'every-line' | 'paragraphs' | 'frames' | 'none';
  /** First and last source line. */
  lines: LineRange;
  /** Lines that are not blank, how many of them have blank lines before them, and before how many of these text goes on. */
  printed: number;
  parted: number;
  inside: number;
}

/** By the names of their cues. */
const USUAL = /blank line before, where most lines have one$/;
const RARE = /blank line before, where most lines have none$/;
const cuesNamed = (form: RegExp): Set<number> =>
  new Set([...CUES.keys()].filter((cue) => form.test(CUES[cue] as string)));
const USUAL_CUES = cuesNamed(USUAL);
const RARE_CUES = cuesNamed(RARE);

/**
 * Where every line stands alone, text goes on behind most blank lines: on 21 such pages of the accuracy sets and the
 * fixtures, behind 59 of 100 at least. Where a paragraph is a line, only what a column's end had cut does: 14 of 100.
 */
const GOES_ON = 0.35;

export function blankRunsOf(sheets: readonly SheetReading[]): BlankRun[] {
  const runs: (Omit<BlankRun, 'regime'> & { usual: boolean })[] = [];
  for (const { sequence } of sheets) {
    for (const [i, line] of sequence.lines.entries()) {
      const cues = cuesAt(sequence.shown, i);
      // between the two it is as it was before
      const usual = cues.some((cue) => USUAL_CUES.has(cue))
        ? true
        : cues.some((cue) => RARE_CUES.has(cue))
          ? false
          : (runs.at(-1)?.usual ?? false);
      let run = runs.at(-1);
      if (run === undefined || run.usual !== usual) {
        run = { usual, lines: [line.number, line.number], printed: 0, parted: 0, inside: 0 };
        runs.push(run);
      }
      run.lines[1] = line.number;
      run.printed += 1;
      if (i === 0 || line.blanksBefore === 0) continue;
      run.parted += 1;
      if (continues(STATES[sequence.states[i] as number] as State)) run.inside += 1;
    }
  }
  return runs.map(({ usual, ...run }) => ({ regime: regimeOf(usual, run), ...run }));
}

function regimeOf(usual: boolean, { parted, inside }: Omit<BlankRun, 'regime'>): BlankRun['regime'] {
  if (usual) return inside >= GOES_ON * parted ? 'every-line' : 'paragraphs';
  return parted === 0 ? 'none' : 'frames';
}
