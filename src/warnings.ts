import { isHan } from './characters.js';
import type { Places } from './places.js';
import type { Article, Block, LineEnd, Warning } from './types.js';

/**
 * What cannot be repaired is said: trouble worth a person's look, by line and column of the source.
 *
 * Nothing here changes the page. Each rule reports what it is sure of and stays silent otherwise, since a warning
 * on every page is read on none.
 */

/** Characters that stand where a glyph was lost: the decoder's mark, and the private codes of a font. */
const LOST_CHARACTER = /[\ufffd\ue000-\uf8ff]/g;
/** A blank between an opening quote and two Han characters: a glyph stood there. */
const LOST_GLYPH = /[“‘「『《] (?=\p{Script=Han}\p{Script=Han})/gu;
/** In a justified line every character has its blank. */
const JUSTIFIED = / \p{Script=Han} \p{Script=Han} /u;

/** Warnings on the source as it came in. */
export function sourceWarnings(source: string, places: Places): Warning[] {
  const warnings: Warning[] = [];
  for (const { 0: char, index } of source.matchAll(LOST_CHARACTER)) {
    const code = `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    const lost = char === '\ufffd';
    const rule = lost ? 'replacement-character' : 'private-use-character';
    const what = lost ? 'a character was lost before this file was written' : 'a character of a private font';
    warnings.push({ rule, ...places.at(index), message: `${code}: ${what}` });
  }
  for (const { index } of source.matchAll(LOST_GLYPH)) {
    if (JUSTIFIED.test(places.lineAt(index))) continue;
    const message = 'a blank where a character should be: its glyph may be missing from the font';
    warnings.push({ rule: 'missing-glyph', ...places.at(index + 1), message });
  }
  return warnings;
}

/** Below this the pairing of a heading with its body is as good as open. */
const UNCERTAIN = 0.55;
/** Two paragraphs of so many characters are not alike by chance. */
const LONG = 40;

const firstLine = ({ lines }: Block): number => lines[0]?.[0] ?? 1;

/** Warnings on the articles. */
export function articleWarnings(articles: readonly Article[]): Warning[] {
  const warnings: Warning[] = [];
  const seen = new Map<string, Block>();
  for (const article of articles) {
    const headline = article.blocks.find(({ role }) => role === 'headline');
    const paragraphs = article.blocks.filter(({ role }) => role === 'paragraph');
    if (headline && paragraphs.length > 0 && article.confidence < UNCERTAIN) {
      const message = `this headline may belong to another story (${article.id}, confidence ${article.confidence})`;
      warnings.push({ rule: 'uncertain-headline', line: firstLine(headline), column: 1, message });
    }
    for (const [i, block] of paragraphs.entries()) {
      const { text } = block;
      const twin = text.length >= LONG ? seen.get(text) : undefined;
      if (twin) {
        const message = `the paragraph of line ${firstLine(twin)} stands here again, word for word`;
        warnings.push({ rule: 'repeated-paragraph', line: firstLine(block), column: 1, message });
      } else if (text.length >= LONG) seen.set(text, block);
      // a paragraph that ends in a Han character, with another behind it: a line between them may be missing
      if (i < paragraphs.length - 1 && text.length >= LONG && isHan(text.charCodeAt(text.length - 1))) {
        const message = 'this paragraph stops in mid-sentence';
        warnings.push({
          rule: 'unfinished-paragraph',
          line: block.lines.at(-1)?.[1] ?? 1,
          column: 1,
          message,
        });
      }
    }
  }
  return warnings;
}

/** Warnings on hyphens at line ends that nothing decides. */
export function lineEndWarnings(lineEnds: readonly LineEnd[]): Warning[] {
  const warnings: Warning[] = [];
  for (const {
    line,
    column,
    halves: [first, second],
    fate,
    certain,
  } of lineEnds) {
    if (certain) continue;
    const whole = fate === 'join' ? first + second : `${first}-${second}`;
    const other = fate === 'join' ? `${first}-${second}` : first + second;
    const message = `“${whole}” may be “${other}”: nothing says whether the hyphen at the line's end is the word's`;
    warnings.push({ rule: 'uncertain-hyphen', line, column, message });
  }
  return warnings;
}
