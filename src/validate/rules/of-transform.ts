import { isBlank, isFirstHalf, isSecondHalf } from '../../characters.js';
import { DOUBLED } from '../../lines/twice.js';
import type { Change, Transform } from '../../types.js';
import type { Found, ValidateRule } from '../rule.js';
import { wantsOther } from '../wording.js';

/**
 * What a transform would still change is an error: the page was not cleaned, or was damaged since.
 *
 * What one transform changes close together is one finding, from the first character it touches to the last. A justified
 * line has a blank behind each of its characters, and twenty findings would say no more than one.
 */
export function ruleOfTransform({ name, summary, about }: Transform): ValidateRule {
  return {
    name,
    summary,
    severity: 'error',
    ...(about !== undefined && { about }),
    examples: [],
    *find({ form, text, changes }) {
      const tell = (close: readonly Change[]): Found => {
        const found = foundOn(close, text);
        return form !== 'raw' && isDoubtful(name, close) ? { ...found, doubtful: true } : found;
      };
      let close: Change[] = [];
      for (const change of changes) {
        if (change.transform !== name) continue;
        const last = close.at(-1);
        if (last !== undefined && (last.line !== change.line || change.start - last.end > CLOSE)) {
          yield tell(close);
          close = [];
        }
        close.push(change);
      }
      if (close.length > 0) yield tell(close);
    },
  };
}

/** So many characters may stand between two changes: in a justified line words and numbers are kept whole. */
const CLOSE = 8;

/** Changes of a line, as one: in order and without overlap, since they are those of one transform. */
function foundOn(changes: readonly Change[], text: string): Found {
  const first = changes[0] as Change;
  const start = isUnseen(first.before) ? stepBack(text, first.start) : first.start;
  let at = start;
  let after = '';
  for (const change of changes) {
    // a character that an earlier transform made of several has one place in the source: the last change of it counts
    if (change.start < at) continue;
    after += text.slice(at, change.start) + change.after;
    at = change.end;
  }
  const last = changes.at(-1) as Change;
  const end = isUnseen(last.before) ? stepOn(text, at) : at;
  after += text.slice(at, end);
  const before = text.slice(start, end);
  return { start, end, before, after, message: wantsOther(before, after) };
}

/**
 * In a cleaned page lines are joined, and what looks at whole lines may judge the joined ones otherwise than the printed
 * ones: a blank that parts the halves of a heading, a heading printed twice on two lines. A run of blanks is another thing.
 */
const isDoubtful = (transform: string, changes: readonly Change[]): boolean =>
  transform === DOUBLED || (changes.length === 1 && changes[0]?.before.trim() === '');

/** Blanks and characters without a glyph are shown with their neighbours. */
const isUnseen = (text: string): boolean => UNSEEN.test(text);
const UNSEEN = /^[\s\p{C}]*$/u;

function stepBack(text: string, at: number): number {
  const before = at - 1;
  if (before < 0 || isBlank(text.charCodeAt(before))) return at;
  return isSecondHalf(text.charCodeAt(before)) && isFirstHalf(text.charCodeAt(before - 1)) ? at - 2 : before;
}

function stepOn(text: string, at: number): number {
  if (at >= text.length || isBlank(text.charCodeAt(at))) return at;
  return isFirstHalf(text.charCodeAt(at)) && isSecondHalf(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
