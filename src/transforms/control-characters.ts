import { CLASS, classOf } from '../characters.js';
import type { Edit, Transform } from '../types.js';

export const controlCharacters: Transform = {
  name: 'control-characters',
  summary: 'Removes control, zero-width and direction characters and soft hyphens inside a line.',
  about: `Characters that print nothing and that no reader can see.

PDF producers leave C0 and C1 controls where a font has no name for a glyph; web pages and layout programs put
zero-width blanks, byte order marks and marks of writing direction between letters. A search for 河堤 then does
not find 河<U+200B>堤, and two equal paragraphs differ.

They are removed. Two controls stood for a break in a line of their maker, the vertical tab (Word's manual line
break) and U+0085 (EBCDIC's new line): they become a blank, so that words do not run together.

Left alone: \\n, \\r, \\f and the tab; variation selectors; the joiners where they shape what is seen (between two
letters of Arabic or Indic scripts, inside an emoji); U+200B between letters of scripts that write no blanks
(Thai, Lao, Khmer, Burmese); U+FFFD and private-use characters, which stand for a glyph that was printed. A soft
hyphen stays at a line's end, where the rejoining of lines needs it, and goes where letters follow it.`,
  examples: [
    { before: '河\u200b堤加\u0003固完工', after: '河堤加固完工' },
    { before: 'har\u00adbour mas\u00ad\nter', after: 'harbour mas\u00ad\nter' },
    { before: '第一版\u000b要闻', after: '第一版 要闻' },
  ],
  edits: (text) => (text.search(INVISIBLE) < 0 ? [] : findEdits(text)),
};

const SOFT_HYPHEN = 0xad;
/** Everything this file looks at: controls, soft hyphen, Arabic letter mark, zero-width and direction characters. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const EVERY = new RegExp(INVISIBLE.source, 'g');
/** Scripts whose letters join or stack, from Arabic to Sinhala, and Mongolian. */
const JOINING = /[\u0600-\u08ff\u0900-\u0dff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
/** South-east Asian scripts without blanks between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** What may stand before a joiner in an emoji: a pictograph, a skin tone (surrogates) or a variation selector. */
const EMOJI = /[\u2190-\u2bff\u3030\u303d\ud83c-\ud83e\udc00-\udfff]|\ufe0f/;

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  /** The next character that is neither blank nor itself looked at; found once for each stretch of them. */
  let visible = 0;
  for (const match of text.matchAll(EVERY)) {
    const start = match.index;
    const code = text.charCodeAt(start);
    if (code === SOFT_HYPHEN) {
      if (visible <= start) {
        visible = start + 1;
        while (visible < text.length && isPassed(text, visible)) visible += 1;
      }
      const kind = visible < text.length ? classOf(text.charCodeAt(visible)) : CLASS.BREAK;
      // of several, the last one stays
      const last = text.indexOf('\u00ad', start + 1);
      if (kind === CLASS.BREAK && (last < 0 || last > visible)) continue;
    } else if (shapes(text, start, code)) continue;
    edits.push({ start, end: start + 1, replacement: code === 0x0b || code === 0x85 ? ' ' : '' });
  }
  return edits;
}

const isPassed = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === CLASS.BLANK || INVISIBLE.test(text.charAt(at));

/** Does the zero-width character at `at` change what a reader sees? */
function shapes(text: string, at: number, code: number): boolean {
  if (code < 0x200b || code > 0x200d) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (code === 0x200b) return UNSPACED.test(before) && UNSPACED.test(after);
  if (JOINING.test(before) && JOINING.test(after)) return true;
  return code === 0x200d && EMOJI.test(before) && EMOJI.test(after);
}
