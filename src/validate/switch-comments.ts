/**
 * Switches in Markdown are comments: `<!-- papercleaner-disable rule other-rule -->`, `<!-- papercleaner-enable -->` and
 * `<!-- papercleaner-disable-next-line rule -->`. Names stand behind the verb, with blanks or commas between; without a
 * name, all rules are meant.
 *
 * The text of a page cannot hold one: `fix` escapes `<` where Markdown would read it. Comments of others are passed over.
 */

/** A comment for papercleaner, as it stands; its verb and its names may be unknown ones. */
export interface SwitchComment {
  verb: string;
  names: readonly Named[];
  /** Offsets of the whole comment, end exclusive. */
  start: number;
  end: number;
  /** Offset of the verb, with the prefix that is common to all. */
  verbStart: number;
}

export interface Named {
  name: string;
  /** Offset in the text. */
  start: number;
}

const OPEN = '<!--';
const CLOSE = '-->';
export const PREFIX = 'papercleaner-';
const WORD = /[^\s,]+/g;

export function* switchComments(text: string): Generator<SwitchComment> {
  let start = text.indexOf(OPEN);
  while (start !== -1) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close === -1) return;
    const [first, ...others] = wordsOf(text.slice(start + OPEN.length, close), start + OPEN.length);
    const end = close + CLOSE.length;
    if (first?.name.startsWith(PREFIX)) {
      yield { verb: first.name.slice(PREFIX.length), names: others, start, end, verbStart: first.start };
    }
    start = text.indexOf(OPEN, end);
  }
}

function wordsOf(comment: string, offset: number): Named[] {
  return Array.from(comment.matchAll(WORD), ({ 0: name, index }) => ({ name, start: offset + index }));
}
