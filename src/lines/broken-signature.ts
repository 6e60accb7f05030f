import type { Facts } from './facts.js';
import { REMARK_END_ZH, SIGNED_END_ZH } from './forms.js';
import { JUMP_END_ZH, JUMP_LINE_ZH } from './jump-forms.js';

/**
 * A signature, a remark or a jump in brackets that the column divides: …是为我们自己留的。（作者系 | 本报特约评论员）, （记者
 * 林一舟 | 何晴）, （下转3 | 版）.
 *
 * The line that closes the bracket looks like any other, so that the story seems to go on. The lines are read together:
 * all of a jump are jump lines, and of a signature the last one ends in it, and those before leave it open. Left alone:
 * brackets inside a sentence.
 */

/** A signature in brackets runs over so many lines of a narrow column. */
const MOST_LINES = 4;
/** Its last line, which ends in the bracket. */
const CLOSING = /^[^（(]{0,30}.$/u;
const isClosing = (text: string): boolean =>
  (text.endsWith('）') || text.endsWith(')')) && CLOSING.test(text);

export function mendBrokenSignatures(facts: readonly Facts[]): void {
  for (let i = 1; i < facts.length; i += 1) {
    if (!isClosing((facts[i] as Facts).line.text)) continue;
    const { read, from } = bracketUpTo(facts, i);
    const alone = read.replace(/^。/u, '');
    if (JUMP_LINE_ZH.test(alone)) mark(facts, from, i, { jumpEnd: true, jumpLine: true });
    else if (JUMP_END_ZH.test(read)) mark(facts, i, i, { jumpEnd: true });
    else if (SIGNED_END_ZH.test(read) || REMARK_END_ZH.test(read)) {
      mark(facts, from, i - 1, { signedOpen: true });
      mark(facts, i, i, { signedEnd: true });
    }
  }
}

/** Gives lines a form that they have together. */
function mark(facts: readonly Facts[], from: number, to: number, form: Partial<Facts['forms']>): void {
  for (let i = from; i <= to; i += 1) {
    const own = facts[i] as Facts;
    own.forms = { ...own.forms, ...form };
  }
}

/** The lines up to one, from that which opens its bracket, and its index; empty where none does. */
function bracketUpTo(facts: readonly Facts[], to: number): { read: string; from: number } {
  let read = (facts[to] as Facts).line.text;
  for (let from = to - 1; from >= 0 && from > to - MOST_LINES; from -= 1) {
    const { text } = (facts[from] as Facts).line;
    read = text.slice(-40) + read;
    if (!/[（(]/u.test(text)) continue;
    // the bracket may open the line: the stop is at the end of the line before
    if (/^[（(]/u.test(text) && facts[from - 1]?.ending === 'stop') read = `。${read}`;
    return { read, from };
  }
  return { read: '', from: to };
}
