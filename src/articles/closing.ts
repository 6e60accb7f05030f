import {
  CLOSING_CREDIT_ZH,
  CLOSING_MARK,
  CLOSING_SIGNATURE_ZH,
  CREDIT_WESTERN,
  REMARK_END_ZH,
  REMARK_ZH,
} from '../lines/forms.js';
import { CLOSING_JUMP_ZH, JUMP_WESTERN } from '../lines/jump-forms.js';
import { type Passage, slicePassage } from '../lines/passage.js';
import type { Removed, Role } from '../types.js';
import { type Draft, withoutBrackets } from './draft.js';

/**
 * The tail of a story: …坚实基础。（某某某） ①2 holds a signature, a jump or an editor's mark after its last sentence, or a
 * remark on it: （作者系…评论员）.
 *
 * They come off one by one, from the end, each only after a sentence that is complete (a jump may cut one in the
 * middle). Brackets that hold anything else stay in the paragraph.
 */
export function splitClosing(passage: Passage, chinese: boolean, removed: Removed[]): Draft[] {
  const tails: Draft[] = [];
  let body = passage;
  for (;;) {
    const tail = closing(body.text, chinese);
    if (!tail) break;
    const at = body.text.length - tail.text.length;
    const piece = slicePassage(body, at);
    if (tail.role === 'byline') {
      tails.push({ role: 'byline', passage: withoutBrackets(piece, removed) });
    } else tails.push({ role: tail.role, passage: piece });
    body = slicePassage(body, 0, at);
    if (body.text === '') break;
  }
  if (body.text !== '') tails.push({ role: 'paragraph', passage: body });
  return tails.reverse();
}

/** The longest closing form reaches back this far. */
const REACH = 60;
/** All closing forms end in a bracket, a number or a letter: most paragraphs end in one of these. */
const NO_CLOSING_END = '。！？…”';

/** A Western jump has some; few ends on a Chinese page do. */
const LATIN = /[A-Za-z]/;

function closing(text: string, chinese: boolean): { role: Role; text: string } | null {
  if (text === '' || NO_CLOSING_END.includes(text.charAt(text.length - 1))) return null;
  const end = text.slice(-REACH);
  const jump = CLOSING_JUMP_ZH.exec(end) ?? (LATIN.test(end) ? JUMP_WESTERN.exec(end) : null);
  if (jump) return { role: 'jump', text: jump[0] };
  if (!chinese) return null;
  const mark = CLOSING_MARK.exec(end);
  if (mark) return { role: 'mark', text: mark[0] };
  const remark = REMARK_ZH.exec(end)?.[0] ?? REMARK_END_ZH.exec(end)?.[1];
  if (remark !== undefined) return { role: 'signoff', text: remark };
  const signature = CLOSING_SIGNATURE_ZH.exec(end);
  if (signature?.[1]) return { role: 'byline', text: signature[1] };
  return null;
}

/** A caption and the credit that ends it: 图为…。 记者 某某 摄 */
export function splitCaption(passage: Passage, chinese: boolean): Draft[] {
  const end = passage.text.slice(-REACH);
  const credit = (chinese ? CLOSING_CREDIT_ZH.exec(end)?.[1] : CREDIT_WESTERN.exec(end)?.[0]) ?? '';
  const at = passage.text.length - credit.length;
  if (credit === '') return [{ role: 'caption', passage }];
  if (at === 0) return [{ role: 'credit', passage }];
  return [
    { role: 'caption', passage: slicePassage(passage, 0, at) },
    { role: 'credit', passage: slicePassage(passage, at) },
  ];
}
