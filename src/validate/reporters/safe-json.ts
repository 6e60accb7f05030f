/**
 * JSON that can be looked at in a terminal: characters that a terminal would obey, or that turn the direction of the
 * text, are escaped, as JSON allows for any character. Whoever parses it gets them back.
 */

/** `JSON.stringify` escapes U+0000 to U+001F and lone surrogates itself. */
const OBEYED = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The value on one line. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
