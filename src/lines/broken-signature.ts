import type { Facts } from './facts.js';
import { REMARK_END_ZH, SIGNED_END_ZH } from './forms.js';
import { JUMP_END_ZH } from './jump-forms.js';

/**
 * A signature, a remark or a jump in brackets that the column divides: …是为我们自己留的。（作者系 | 本报特约评论员）, （记者
 * 林一舟 | 何晴）, （下转3 | 版）.
 *
 * The line that closes the bracket looks like any other, so that the story seems to go on. The lines are read together,
 * and the last one ends in what they say. Left alone: brackets inside a sentence.
 */

/** A signature in brackets runs over so many lines of a narrow column. */
const MOST_LINES = 4;
/** Its last line, which ends in the bracket. */
const CLOSING = /^[^（(]{0,30}.$/u;
const isClosing = (text: string): boolean =>
  (text.endsWith('）') || text.endsWith(')')) && CLOSING.test(text);

export function mendBrokenSignatures(facts: readonly Facts[]): void {
  for (let i = 1; i < facts.length; i += 1) {
    const last = facts[i] as Facts;
    if (!isClosing(last.line.text)) continue;
    const read = bracketUpTo(facts, i);
    if (JUMP_END_ZH.test(read)) last.forms = { ...last.forms, jumpEnd: true };
    else if (SIGNED_END_ZH.test(read) || REMARK_END_ZH.test(read))
      last.forms = { ...last.forms, signedEnd: true };
  }
}

/** The lines up to one, from that which opens its bracket; empty where none does. */
function bracketUpTo(facts: readonly Facts[], to: number): string {
  let read = (facts[to] as Facts).line.text;
  for (let i = to - 1; i >= 0 && i > to - MOST_LINES; i -= 1) {
    const { text } = (facts[i] as Facts).line;
    read = text.slice(-40) + read;
    if (!/[（(]/u.test(text)) continue;
    // the bracket may open the line: the stop is at the end of the line before
    return /^[（(]/u.test(text) && facts[i - 1]?.ending === 'stop' ? `。${read}` : read;
  }
  return '';
}
