import { CLOSERS, HYPHENS, isHan, LINE_MARKS, OPENERS, STOPS } from '../characters.js';
import * as forms from './forms.js';
import type { Line } from './line.js';
import { columnMeasures } from './measure.js';
import { widthOf } from './width.js';

/** How a line ends: in a full stop, a colon, a comma or its like, a hyphen, or in the open. */
export type Ending = 'stop' | 'colon' | 'comma' | 'hyphen' | 'open';
/** How a line begins. */
export type Beginning =
  | 'opener'
  | 'closer'
  | 'dash'
  | 'mark'
  | 'hash'
  | 'digit'
  | 'lower'
  | 'upper'
  | 'han'
  | 'other';

/** What a line shows by itself, before its neighbours are asked. */
export interface Facts {
  line: Line;
  /** Width and column measure in half ems. */
  width: number;
  measure: number;
  ending: Ending;
  beginning: Beginning;
  /** Commas and stops inside the line, its last character left out. */
  punctuated: boolean;
  /** A blank between two groups of Han, as between the halves of a headline. */
  halves: boolean;
  /** No small letters, at least four capitals. */
  capitals: boolean;
  dateline: boolean;
  byline: boolean;
  /** A line that is nothing but names in brackets. */
  signed: boolean;
  /** The line ends in names in brackets, after a stop. */
  signedEnd: boolean;
  jumpLine: boolean;
  jumpEnd: boolean;
  markEnd: boolean;
  creditEnd: boolean;
  caption: boolean;
  dateLine: boolean;
  ordinal: boolean;
  kickerEnd: boolean;
  /** Who chaired and attended. */
  attendance: boolean;
  reportKind: boolean;
  /** Ends like the name of an office. */
  institution: boolean;
  furniture: boolean;
}

const COMMAS = '，、；,;';
const COLONS = '：:';
const INNER = /[，。；！？、：]|[,;:.!?] /u;
const HALVES = /\p{Script=Han}[”》）]? [“《（]?\p{Script=Han}/u;

function endingOf(text: string): Ending {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text[at] as string)) at -= 1;
  const last = text[at] as string;
  if (STOPS.includes(last) || (last === '.' && at > 0)) return 'stop';
  // a closer after anything else decides nothing: look at what stands outside it
  if (at < text.length - 1) return 'open';
  if (COLONS.includes(last)) return 'colon';
  if (COMMAS.includes(last)) return 'comma';
  if (HYPHENS.includes(last)) return 'hyphen';
  return 'open';
}

function beginningOf(text: string): Beginning {
  const code = text.charCodeAt(0);
  if (isHan(code)) return 'han';
  const first = text[0] as string;
  if (first >= '0' && first <= '9') return 'digit';
  if (OPENERS.includes(first) || first === '"' || first === '«' || first === '„') return 'opener';
  if (CLOSERS.includes(first) || STOPS.includes(first) || COMMAS.includes(first) || first === '：')
    return 'closer';
  if (first === '—' || first === '–' || first === '―') return 'dash';
  if (LINE_MARKS.includes(first)) return 'mark';
  if (first === '#') return 'hash';
  if (first !== first.toUpperCase()) return 'lower';
  if (first !== first.toLowerCase()) return 'upper';
  return 'other';
}

/** Raggedness of Western columns, as a share of the measure: most last words are shorter than six letters. */
const WESTERN_RAGGEDNESS = 0.16;

/** The facts of every line, with the column measures decided over all of them. */
export function factsOf(lines: readonly Line[], chinese: boolean): Facts[] {
  const widths = lines.map((line) => widthOf(line.text, chinese));
  const endings = lines.map((line) => endingOf(line.text));
  const measures = columnMeasures(
    widths,
    endings.map((ending) => ending === 'stop'),
    chinese ? 0 : WESTERN_RAGGEDNESS,
  );
  return lines.map((line, i): Facts => {
    const { text } = line;
    const width = widths[i] as number;
    const ending = endings[i] as Ending;
    const inBrackets = /[)）]$/u.test(text);
    const short = text.length <= 90;
    const jumpEnd = (inBrackets && forms.JUMP_END_ZH.test(text)) || (short && forms.JUMP_WESTERN.test(text));
    return {
      line,
      width,
      measure: measures[i] as number,
      ending,
      beginning: beginningOf(text),
      punctuated: INNER.test(text.slice(0, -1)),
      halves: HALVES.test(text),
      capitals: !chinese && /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
      dateline: chinese ? forms.DATELINE_ZH.test(text) : forms.DATELINE_WESTERN.test(text),
      byline: short && (chinese ? forms.BYLINE_ZH.test(text) : forms.BYLINE_WESTERN.test(text)),
      signed: short && inBrackets && forms.SIGNED_ZH.test(text),
      signedEnd: inBrackets && forms.SIGNED_END_ZH.test(text.slice(-40)),
      jumpLine: jumpEnd && (forms.JUMP_LINE_ZH.test(text) || text.search(forms.JUMP_WESTERN) === 0),
      jumpEnd,
      markEnd: forms.MARK.test(text.slice(-4)),
      creditEnd:
        forms.CREDIT_END_ZH.test(text.slice(-12)) || (!chinese && forms.CREDIT_WESTERN.test(text.slice(-60))),
      caption: chinese && forms.CAPTION_ZH.test(text),
      dateLine: short && forms.DATE_LINE.test(text),
      ordinal: forms.ORDINAL.test(text),
      kickerEnd: ending === 'open' && forms.KICKER_END.test(text.slice(-3)),
      attendance: chinese && short && ending === 'open' && forms.ATTENDANCE.test(text),
      reportKind: chinese && short && ending === 'open' && forms.REPORT_KIND.test(text.slice(-4)),
      institution:
        chinese && text.length <= 20 && ending === 'open' && forms.INSTITUTION_END.test(text.slice(-4)),
      furniture: short && forms.FURNITURE.test(text),
    };
  });
}
