import { LINE_MARKS } from '../characters.js';
import {
  DATELINE_WESTERN,
  DATELINE_ZH,
  OPENING_BYLINE_ZH,
  REPORTER_IN_BRACKETS_ZH,
  SIGNED_ZH,
} from '../lines/forms.js';
import { type Passage, slicePassage } from '../lines/passage.js';
import type { Removed } from '../types.js';
import { type Draft, removedFrom, withoutBrackets } from './draft.js';
import { openingJump } from './jump-line.js';

const SEPARATING_DASH = /(?<=\.)\s[—–]$/u;
/** Characters of the longest dateline, with place, date and agency. */
const LONGEST_DATELINE = 100;

/**
 * The head of a story: 本报讯（记者 某某） 3月4日，… holds a dateline, a byline and the first sentence.
 *
 * They become blocks of their own, as does a jump before them (（上接1版）); the brackets round the byline are taken out. What is left alone: brackets that
 * hold anything but reporters' names, and a dateline in mid-sentence.
 */
export function splitOpening(passage: Passage, chinese: boolean, removed: Removed[]): Draft[] {
  const { text } = passage;
  const drafts: Draft[] = [];
  let at = 0;
  const skipBlanks = () => {
    while (text[at] === ' ' || text[at] === '\u3000' || text[at] === '\u00a0') at += 1;
  };
  const jump = openingJump(text);
  if (jump !== '') {
    at = jump.length;
    drafts.push({ role: 'jump', passage: slicePassage(passage, 0, at) });
    skipBlanks();
  }
  const dateline = (chinese ? DATELINE_ZH : DATELINE_WESTERN).exec(text.slice(at, at + LONGEST_DATELINE));
  if (dateline) {
    // VALMORNE. — Six ans …: a dash behind a stop and a blank parts the dateline from the story, and is of neither
    const dash = SEPARATING_DASH.exec(dateline[0])?.[0].length ?? 0;
    const end = at + dateline[0].length;
    drafts.push({ role: 'dateline', passage: slicePassage(passage, at, end - dash) });
    if (dash > 0) removed.push(removedFrom(slicePassage(passage, end - dash, end), 'dateline-dash'));
    at = end;
    skipBlanks();
  }
  if (chinese) {
    const bracketed = /^[（(〔【][^（）()〔〕【】]{2,80}[）)〕】]/u.exec(text.slice(at, at + 90))?.[0];
    if (bracketed && (REPORTER_IN_BRACKETS_ZH.test(bracketed) || (dateline && SIGNED_ZH.test(bracketed)))) {
      const whole = slicePassage(passage, at, at + bracketed.length);
      drafts.push({ role: 'byline', passage: withoutBrackets(whole, removed) });
      at += bracketed.length;
      skipBlanks();
    } else {
      const byline = OPENING_BYLINE_ZH.exec(text.slice(at, at + 60))?.[0];
      if (byline) {
        const mark = LINE_MARKS.includes(byline[0] as string) ? 1 : 0;
        if (mark) removed.push(removedFrom(slicePassage(passage, at, at + 1), 'line-mark'));
        drafts.push({ role: 'byline', passage: slicePassage(passage, at + mark, at + byline.length) });
        at += byline.length;
        skipBlanks();
      }
    }
  } else {
    // WESSELFURT (ahe). Das …: an agency or the writer's initials
    const initials = /^\s?\(([\p{L} .’'-]{2,60})\)[.:]?(?:\s?[—–-])?/u.exec(text.slice(at, at + 70));
    if (dateline && initials?.[1]) {
      const open = at + initials[0].indexOf('(');
      drafts.push({
        role: 'byline',
        passage: slicePassage(passage, open + 1, open + 1 + initials[1].length),
      });
      removed.push(removedFrom(slicePassage(passage, open, open + 1), 'byline-brackets'));
      removed.push(
        removedFrom(
          slicePassage(passage, open + 1 + initials[1].length, at + initials[0].length),
          'byline-brackets',
        ),
      );
      at += initials[0].length;
      skipBlanks();
    }
  }
  if (at < text.length)
    drafts.push({ role: 'paragraph', passage: at === 0 ? passage : slicePassage(passage, at) });
  return drafts;
}
