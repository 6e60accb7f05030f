import { mendBrokenDatelines } from './broken-dateline.js';
import { mendBrokenSignatures } from './broken-signature.js';
import {
  type Beginning,
  beginningOf,
  type Ending,
  endingOf,
  firstWordWidth,
  westernWordWidth,
} from './ends.js';
import { setExactly } from './exact-measure.js';
import { faceOf } from './face.js';
import { setFirstPieces } from './first-piece.js';
import type { Line } from './line.js';
import { type Forms, formsOf } from './line-forms.js';
import { columnMeasures } from './measure.js';
import { BLANK, CAPITAL, INNER, INNER_BEFORE_BLANK, PARTS, PAUSE, SMALL } from './parts.js';
import { mendTornLines } from './torn-lines.js';
import { EM } from './width.js';

/** What a line shows by itself, before its neighbours are asked. */
export interface Facts {
  line: Line;
  /** Width and column measure in half ems. */
  width: number;
  /** Width of its first word, or of its first Han with the marks that cling to it, in half ems. */
  word: number;
  measure: number;
  /**
   * Of a Western line, in hundredths of an em: its width, that of its first word and of what of it could have stood on
   * the line before, the measure, as its neighbours fill it, and the indent of the sheet. 0 in a Chinese column, whose
   * ems are all alike.
   */
  exactWidth: number;
  exactWord: number;
  exactPiece: number;
  exactMeasure: number;
  exactIndent: number;
  /** Is it the first or a further line of a dateline that the column divides? */
  brokenDateline: 'no' | 'first' | 'further';
  /** Is it the rest of a printed line whose head is the line before? */
  rest: 'no' | 'perhaps' | 'surely';
  ending: Ending;
  beginning: Beginning;
  /** Commas and stops inside the line, its last character left out. */
  punctuated: boolean;
  /** Of these, nothing but the commas of an enumeration (、). */
  paused: boolean;
  /** A blank between two groups of Han, as between the halves of a headline; not in a folio, nor behind a dateline. */
  halves: boolean;
  /** No small letters, at least four capitals. */
  capitals: boolean;
  /** The same of a line that was misread here and there: capitals, and half as many small letters at most. */
  mostlyCapitals: boolean;
  /** Which of the set forms it has; `FORMLESS` for most lines, which are nothing but text. */
  forms: Forms;
}

const HALVES = /[\p{Script=Han}][”》）]? [“《（]?[\p{Script=Han}]/u;
const CAPITALS = /^(?=(?:\P{Lu}*\p{Lu}){4})\P{Ll}*$/u;
/** A dateline is over after so many characters. */
const LONGEST_DATELINE = 26;

/** The facts of every line, with the column measures decided over all of them. */
export function factsOf(lines: readonly Line[], chinese: boolean): Facts[] {
  const table = faceOf(lines, chinese);
  const facts: Facts[] = [];
  const widths = new Int32Array(lines.length);
  const stops = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i += 1) {
    const own = shapeOf(lines[i] as Line, table, chinese);
    facts.push(own);
    widths[i] = own.width;
    stops[i] = own.ending === 'stop' ? 1 : 0;
  }
  if (chinese) mendBrokenSignatures(facts);
  else mendBrokenDatelines(facts);
  const measures = columnMeasures(widths, stops, !chinese);
  for (let i = 0; i < facts.length; i += 1) (facts[i] as Facts).measure = measures[i] as number;
  if (chinese) mendTornLines(facts);
  else {
    denyLoneDatelines(facts);
    setExactly(facts);
    setFirstPieces(facts, table);
  }
  return facts;
}

/** In half ems: so much room is left on a line whose next word was meant to stand on a line of its own. */
const MUCH_ROOM = 8;

/**
 * SUPPLY., COURT OF QUEEN'S BENCH.—Monday.: with nothing behind it on its line, though there is room, what is set like a
 * dateline is a heading. Left alone: what ends in a dash, and so goes on.
 */
function denyLoneDatelines(facts: readonly Facts[]): void {
  for (let i = 0; i + 1 < facts.length; i += 1) {
    const own = facts[i] as Facts;
    if (!own.forms.dateline || GOES_ON.test(own.line.text)) continue;
    const room = own.measure - own.width - (facts[i + 1] as Facts).word;
    if (room >= MUCH_ROOM) own.forms = { ...own.forms, dateline: false };
  }
}
const GOES_ON = /[—–-]$/u;

/** What the line's own characters show; the measure is decided later. */
function shapeOf(line: Line, widths: Uint8Array, chinese: boolean): Facts {
  const { text, codes, start } = line;
  const end = text.length - 1;
  let sum = 0;
  let bits = 0;
  let head = 0;
  let inner = 0;
  for (let i = 0; i <= end; i += 1) {
    const code = codes[start + i] as number;
    sum += widths[code] as number;
    const own = PARTS[code] as number;
    if (own === 0) continue;
    bits |= own;
    if (i < LONGEST_DATELINE) head |= own;
    if (i === end) break;
    inner |= own & (INNER | PAUSE);
    if ((own & INNER_BEFORE_BLANK) !== 0 && codes[start + i + 1] === 0x20) inner |= INNER;
  }
  const punctuated = inner !== 0;
  const ending = endingOf(text);
  const beginning = beginningOf(text);
  const ownForms = formsOf(text, chinese, bits, head, punctuated, ending, beginning);
  return {
    line,
    width: Math.round((sum * 2) / EM) | 0,
    word: Math.round((firstWordWidth(line, widths) * 2) / EM) | 0,
    measure: 0,
    exactWidth: chinese ? 0 : sum,
    exactWord: chinese ? 0 : westernWordWidth(line, widths),
    exactPiece: 0,
    exactMeasure: 0,
    exactIndent: 0,
    brokenDateline: 'no',
    rest: 'no',
    ending,
    beginning,
    punctuated,
    paused: inner === PAUSE,
    halves: chinese && (bits & BLANK) !== 0 && !ownForms.furniture && !ownForms.dateline && HALVES.test(text),
    capitals: !chinese && (bits & (CAPITAL | SMALL)) === CAPITAL && CAPITALS.test(text),
    mostlyCapitals: !chinese && (bits & CAPITAL) !== 0 && isMostlyCapitals(text),
    forms: ownForms,
  };
}

const FEWEST_CAPITALS = 4;
/** Small letters of a heading in capitals that was misread; a sentence has more in its first words. */
const MOST_SMALL = 6;

/** Capitals, with a small letter for two of them at most: what an OCR reads of a line that was set in capitals. */
function isMostlyCapitals(text: string): boolean {
  let large = 0;
  let small = 0;
  for (let i = 0; i < text.length && small <= MOST_SMALL; i += 1) {
    const own = PARTS[text.charCodeAt(i)] as number;
    if ((own & CAPITAL) !== 0) large += 1;
    else if ((own & SMALL) !== 0) small += 1;
  }
  return large >= FEWEST_CAPITALS && small <= MOST_SMALL && 2 * small <= large;
}
