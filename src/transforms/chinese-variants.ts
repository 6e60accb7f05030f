import { createRequire } from 'node:module';
import { isHan } from '../characters.js';
import type { Edit, Transform, TransformOptions } from '../types.js';

export const chineseVariants: Transform = {
  name: 'chinese-variants',
  summary: 'Writes Chinese in one script, simplified or traditional; off unless asked for.',
  about: `Simplified and traditional characters, for those who want one script throughout.

No defect of the page: papers of the mainland and Singapore print simplified characters, those of Hong Kong and
Taiwan traditional ones, and a corpus of both is searched with difficulty. Off unless --variant asks for it.

OpenCC decides, by words and not by characters, since one simplified character may stand for several traditional
ones (头发 is 頭髮, 发展 is 發展). Words that a line break divides are read as one. Each character that differs is an
edit of its own, so the list of changes names it.

Left alone: vocabulary (计算机 does not become 電腦), quotation marks, and everything that is not Han.`,
  examples: [{ before: '头发与发展', after: '头发与发展' }],
  edits: (text, { variant }) => (variant === 'keep' ? [] : findEdits(text, converterTo(variant))),
};

type Convert = (text: string) => string;
type Script = Exclude<TransformOptions['variant'], 'keep'>;

/** The dictionaries are large (traditional: 1 MB of source), so each is loaded when it is first asked for. */
const require = createRequire(import.meta.url);
const converters = new Map<Script, Convert>();

function converterTo(script: Script): Convert {
  const loaded = converters.get(script);
  if (loaded !== undefined) return loaded;
  const convert =
    script === 'simplified' ? load('opencc-js/t2cn', 't', 'cn') : load('opencc-js/cn2t', 'cn', 't');
  converters.set(script, convert);
  return convert;
}

function load(path: string, from: 't' | 'cn', to: 't' | 'cn'): Convert {
  return (require(path) as typeof import('opencc-js')).Converter({ from, to });
}

/** Han, with at most a line break between two of them; surrogates pass and are told apart by `isHan`. */
const STRETCH = /[\p{Script=Han}]+(?:\r?\n[\p{Script=Han}]+)*/gu;
/** OpenCC's results are its own fixed points but for a few words; those settle in a second round. */
const ROUNDS = 4;

function findEdits(text: string, convert: Convert): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(STRETCH)) {
    const tight = match[0].replace(/[\r\n]+/g, '');
    const after = settle(tight, convert);
    if (after === tight) continue;
    if (after.length === tight.length) editByCharacter(match[0], match.index, after, edits);
    else {
      // lengths differ: line by line, as an edit must not reach over a line break
      for (const line of match[0].matchAll(/[^\r\n]+/g)) {
        editMiddle(line[0], match.index + line.index, settle(line[0], convert), edits);
      }
    }
  }
  return edits;
}

function settle(text: string, convert: Convert): string {
  let result = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = convert(result);
    if (next === result) break;
    result = next;
  }
  return result;
}

/** One edit for each character that differs; `before` has line breaks that `after` has not. */
function editByCharacter(before: string, offset: number, after: string, edits: Edit[]): void {
  let to = 0;
  for (let i = 0; i < before.length; i += 1) {
    if (before[i] === '\r' || before[i] === '\n') continue;
    const pair =
      isHan(before.charCodeAt(i)) && before.charCodeAt(i) >= 0xd800 && before.charCodeAt(i) <= 0xdbff;
    const length = pair ? 2 : 1;
    const replacement = after.slice(to, to + length);
    const start = offset + i;
    if (replacement !== before.slice(i, i + length)) edits.push({ start, end: start + length, replacement });
    to += length;
    i += length - 1;
  }
}

/** One edit for what lies between the common beginning and the common end. */
function editMiddle(before: string, offset: number, after: string, edits: Edit[]): void {
  if (before === after) return;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  edits.push({
    start: offset + head,
    end: offset + before.length - tail,
    replacement: after.slice(head, after.length - tail),
  });
}
