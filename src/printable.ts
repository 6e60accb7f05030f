/**
 * Names and texts come from elsewhere and may carry escape sequences that recolour, retitle or rewrite a terminal
 * (CWE-150), or bidirectional marks that show one name as another.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, its control characters written out: a line feed as `\n`, an escape as `\x1b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return (
      SHORT[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`)
    );
  });
}
