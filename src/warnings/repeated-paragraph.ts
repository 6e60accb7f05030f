import { firstLine } from '../blocks.js';
import { isHan } from '../characters.js';
import { codesOf } from '../code-units.js';
import type { Article, Block } from '../types.js';
import type { WarningRule } from './rule.js';

export const repeatedParagraph: WarningRule = {
  name: 'repeated-paragraph',
  summary: 'A paragraph, or most of one, that stands on the page already.',
  about: `A paragraph that says again what stands on the page already: the loop of a vision model, which reads a paragraph
twice, or most of it, with a sentence more or a character else; or a column that was extracted twice.

Paragraphs are compared clause by clause, so that one misread character spoils one clause and not the whole.
Nothing is taken out: which copy is the paper's own, only the paper says. Left alone: short paragraphs, and set
phrases that several stories of a page share.`,
  examples: [
    {
      page:
        '会议指出，渡口的栈桥要在汛期之前修好，旧船要在月底之前停航，船工的安置由航道处负责，一个也不能落下。\n\n' +
        '会议指出，渡口的栈桥要在汛期之前修好，旧船要在月底之前停航，船工的安置由航道处负贵，一个也不能落下。',
      at: ['3:1'],
    },
    {
      page:
        '会议指出，渡口的栈桥要在汛期之前修好，旧船要在月底之前停航，船工的安置由航道处负责，一个也不能落下。\n\n' +
        '会议指出，渡口的栈桥要在汛期之前修好，但是新船的票价不变，学生和六十岁以上的老人免费，具体办法另行通知。',
      at: [],
    },
  ],
  *find({ articles }) {
    for (const { block, twin, all } of repeatsAmong(articles))
      yield { line: firstLine(block), column: 1, message: messageOf(block, twin, all) };
  },
};

/** Two paragraphs of so many characters are not alike by chance. */
const LONG = 36;
/** As much in letters: a publisher's line in advertisements (Printed for …) is shorter. */
const LONG_WESTERN = 100;
/** On real pages the copies of a vision model repeat 0.77 and 0.93, the most alike of other paragraphs 0.31. */
const MOST = 0.6;
/** A shorter clause (会议强调, 据了解) stands on any page. */
const SHORTEST_CLAUSE = 6;

const ENDS = new Uint8Array(0x10000);
for (const c of '，。；：！？、,.;:!?“”"') ENDS[c.charCodeAt(0)] = 1;

/** A paragraph that stands on the page already, where most of it does, and whether all of it. */
interface Repeat {
  block: Block;
  twin: Block;
  all: boolean;
}

function repeatsAmong(articles: readonly Article[]): Repeat[] {
  const repeats: Repeat[] = [];
  const seen = new Map<number, Block>();
  for (const article of articles) {
    for (const block of article.blocks) {
      if (block.role !== 'paragraph') continue;
      const { repeated, of, twin } = compare(block, seen);
      const long = isHan(block.text.charCodeAt(block.text.length >> 1)) ? LONG : LONG_WESTERN;
      if (twin === undefined || of < long || repeated < MOST * of) continue;
      repeats.push({ block, twin, all: repeated === of });
    }
  }
  return repeats;
}

/** How many characters of a paragraph stand in clauses seen before, of how many, and where most of them were seen. */
function compare(block: Block, seen: Map<number, Block>): { repeated: number; of: number; twin?: Block } {
  const { text } = block;
  const end = text.length;
  const codes = codesOf(text);
  let repeated = 0;
  let of = 0;
  let twin: Block | undefined;
  let most = 0;
  let hash = 0;
  let length = 0;
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? (codes[i] as number) : 0;
    if (code !== 0 && ENDS[code] === 0) {
      hash = (Math.imul(hash, 31) + code) | 0;
      length += 1;
      continue;
    }
    if (length >= SHORTEST_CLAUSE) {
      const first = seen.get(hash);
      if (first === undefined) seen.set(hash, block);
      else {
        repeated += length;
        if (length > most) {
          most = length;
          twin = first;
        }
      }
    } else repeated += length;
    of += length;
    hash = 0;
    length = 0;
  }
  return twin === undefined ? { repeated, of } : { repeated, of, twin };
}

function messageOf(block: Block, twin: Block, all: boolean): string {
  if (twin === block) return 'this paragraph says the same again and again';
  const line = firstLine(twin);
  return all
    ? `the paragraph of line ${line} stands here again, word for word`
    : `most of this paragraph stands already in the paragraph of line ${line}`;
}
