/** How findings speak of the text that they are about. */

/** Characters of the text that are shown, at most: a message is one line. */
const SHOWN = 40;

/** `“2 月 26 日” should be “2月26日”`; single characters, which may look alike, with their code points. */
export function wantsOther(before: string, after: string): string {
  if (after.trim() === '') return `${named(before)} should go`;
  return `${named(before)} should be ${named(after)}`;
}

/** The text in quotes, cut where it is long. */
export function quotedText(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2));
  const shown = characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : text;
  return `“${shown.replace(INVISIBLE, codePointOf)}”`;
}

const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

function named(text: string): string {
  const [only, ...others] = text;
  const single = only !== undefined && others.length === 0;
  return single ? `${quotedText(text)} (${codePointOf(only)})` : quotedText(text);
}

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
