/**
 * How a newspaper says that a story goes on on another page, and where it comes from.
 *
 * As with the other set forms, each is anchored, bounded and free of nested repetition. A jump stands on a line of its
 * own or ends one: （下转第二版①）, Continued on Page 6, See HARBOR, Page A4, Fortsetzung Seite 3, Suite page 2. What goes
 * on opens with another: （上接1版）, Continued from Page 1, HARBOR, from Page A1. Without brackets a Chinese jump is one only
 * where it is the whole line, since 下转 may stand in a sentence too.
 */

import { LETTERS, UPPER } from '../letters.js';

const DIGITS_ZH = '[\\d〇零一二三四五六七八九十]';
const JUMP_ZH =
  '[（(【](?:[上下文紧緊]{0,2}[轉转續续接见見]{1,2}|[上下])[^（）()【】]{0,12}[版页頁面][^（）()【】]{0,4}[）)】]';
const BARE_JUMP_ZH = `[▶►▷→■●]{0,3} ?[上下紧緊][轉转續续接] ?第? ?[A-Z]?${DIGITS_ZH}{1,3} ?[版页頁][①-⑳]?`;
export const JUMP_LINE_ZH = new RegExp(`^(?:${JUMP_ZH}|${BARE_JUMP_ZH})$`, 'u');
export const JUMP_END_ZH = new RegExp(`(?:${JUMP_ZH}|^${BARE_JUMP_ZH})$`, 'u');

/** Page 6, Page A4, page One, p. 12, Last Page; a section's letter may stand for the word: A4. */
const PAGE =
  '(?:(?:[Pp]age|PAGE|[Pp]g?\\.) ?(?:[A-Z]{0,2}-?\\d{1,3}|One|ONE|Two|Three)|[A-Z]{1,2}-?\\d{1,2}|' +
  '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Last) [Pp]age)';
const CONTINUED = "(?:C(?:ontinued|ont[.’']?d?\\.?)|CONTINUED)";
const SEE = `(?:[Ss]ee|SEE) [${UPPER}][${LETTERS}’' -]{1,24}(?:,| on)`;
/** From Page A1, HARBOR, from Page A1: a jump as a whole line only. */
const LINE_FROM = `(?:[${UPPER}]{3,24}[${UPPER}’' -]{0,20},? (?:[Ff]rom|FROM)|From|FROM)`;
const SEITE = '(?:Seite|S\\.) \\d{1,3}';
const FROM_ELSEWHERE = `Fortsetzung von ${SEITE}|Suite de la (?:page \\d{1,3}|première page|une)`;
const COLUMN = '(?:, [Cc]ol(?:umn|\\.) ?\\d)?';
const WESTERN =
  `[([]?(?:(?:${CONTINUED} (?:on|ON|[Ff]rom|FROM)|${SEE}|(?:Please )?[Tt]urn to|^${LINE_FROM}) ${PAGE}|` +
  `(?:Fortsetzung|Weiter) (?:auf )?${SEITE}|(?:Suite|Lire la suite) (?:en |à la )?page \\d{1,3}|` +
  `${FROM_ELSEWHERE})${COLUMN}\\.?[)\\]]?`;
export const JUMP_WESTERN = new RegExp(`${WESTERN}$`, 'u');

/** Where a story that goes on from another page says so. */
export const OPENING_JUMP_ZH = new RegExp(`^(?:${JUMP_ZH}|${BARE_JUMP_ZH}(?= |$))`, 'u');
export const OPENING_JUMP_WESTERN = new RegExp(
  `^[([]?(?:(?:${CONTINUED} (?:[Ff]rom|FROM) ${PAGE}|${FROM_ELSEWHERE})${COLUMN}\\.?[)\\]]?(?=\\s|$)|${LINE_FROM} ${PAGE}[)\\]]?$)`,
  'u',
);

/** A Chinese one at the end of the last paragraph. */
export const CLOSING_JUMP_ZH = new RegExp(`${JUMP_ZH}$|^${BARE_JUMP_ZH}$`, 'u');
