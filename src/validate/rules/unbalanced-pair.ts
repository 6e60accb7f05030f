import { jumpOf } from '../../articles/jump-ends.js';
import { paragraphsOf } from '../../blocks.js';
import type { Article, Block } from '../../types.js';
import { placeInBlock } from '../block-place.js';
import type { CheckedPage, Found, ValidateRule } from '../rule.js';
import { quotedText } from '../wording.js';

export const unbalancedPair: ValidateRule = {
  name: 'unbalanced-pair',
  summary: 'A quotation mark or bracket whose other half is missing.',
  severity: 'warn',
  about: `A quotation mark or bracket whose other half is missing: the extractor lost it, OCR took it for something else, or a line of the sentence stands elsewhere.

A story is read as a whole, since a quotation may run over several paragraphs, each of which opens it anew. A mark that is opened again before it is closed is told at its first place.

Left alone: the straight quotation mark and the apostrophe, whose two halves look the same; numbers of a list, as in 1）; and what a jump may have cut.`,
  examples: [
    { page: '渡口小学开学了，“学生们走过石桥，老师在校门口等着他们，一个也没有迟到。', at: ['1:9'] },
    { page: '渡口小学开学了，“学生们走过石桥”，老师在校门口等着他们：1）点名，2）上课。', at: [] },
  ],
  *find(page) {
    for (const article of page.articles) yield* inArticle(article, page);
  },
};

/** Pairs, opener before closer. */
const BRACKETS = ['「」', '『』', '《》', '〈〉', '（）', '【】', '〔〕', '()', '[]'];
const QUOTES = pairsOf([...BRACKETS, '“”', '‘’']);
/** In German the first one stands below, and what opens elsewhere closes. */
const LOW_QUOTES = pairsOf([...BRACKETS, '„“', '‚‘']);

interface Pairs {
  openers: ReadonlySet<string>;
  /** The opener of each closer. */
  closers: ReadonlyMap<string, string>;
}

function pairsOf(pairs: readonly string[]): Pairs {
  return {
    openers: new Set(pairs.map((pair) => pair.charAt(0))),
    closers: new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)])),
  };
}

/** Inside these, the same may be opened again. */
const NESTS = '（([〔';
/** The other width of a bracket: the same to what it closes, and perhaps so in the raw page. */
const WIDTHS = new Map(
  [...'（(', ...'）)', ...'［[', ...'］]'].map((c, i, all) => [c, all[i ^ 1] as string]),
);

interface Open {
  mark: string;
  block: Block;
  at: number;
  paragraph: number;
}

function* inArticle(article: Article, page: CheckedPage): Generator<Found> {
  let open: Open[] = [];
  const lost: Open[] = [];
  const cutBefore = jumpOf(article, 'from') !== undefined;
  const paragraphs = paragraphsOf(article);
  const { openers, closers } = hasLowQuotes(paragraphs) ? LOW_QUOTES : QUOTES;
  for (const [paragraph, block] of paragraphs.entries()) {
    const { text } = block;
    for (let at = 0; at < text.length; at += 1) {
      const mark = text.charAt(at);
      if (openers.has(mark)) {
        const again = NESTS.includes(mark) ? undefined : open.find((one) => one.mark === mark);
        if (again !== undefined) {
          open = open.filter((one) => one !== again);
          if (at > 0 || again.paragraph === paragraph) lost.push(again);
        }
        open.push({ mark, block, at, paragraph });
        continue;
      }
      const opener = closers.get(mark);
      if (opener === undefined) continue;
      const partner = open.findLast((one) => opens(one.mark, opener));
      if (partner !== undefined) open = open.filter((one) => one !== partner);
      else if (
        mark !== '’' &&
        !(cutBefore && paragraph === 0) &&
        !LISTED.test(text.slice(Math.max(0, at - 4), at))
      )
        lost.push({ mark, block, at, paragraph });
    }
  }
  const cutBehind = jumpOf(article, 'to') !== undefined;
  for (const one of open) if (!cutBehind || one.paragraph < paragraphs.length - 1) lost.push(one);
  for (const { mark, block, at } of lost) {
    const start = placeInBlock(page, block, at, mark + (WIDTHS.get(mark) ?? ''));
    const message = openers.has(mark) ? `${mark} is never closed` : `${mark} closes nothing`;
    yield { start, end: start + 1, message: `${message}: ${quotedText(text(block, at))}` };
  }
}

/** OCR makes „ of specks as well. */
const FEWEST_LOW = 2;

function hasLowQuotes(paragraphs: readonly Block[]): boolean {
  let low = 0;
  for (const { text } of paragraphs) for (const c of text) low += c === '„' ? 1 : c === '”' ? -1 : 0;
  return low >= FEWEST_LOW;
}

const opens = (mark: string, wanted: string): boolean => mark === wanted || WIDTHS.get(mark) === wanted;
/** What stands before the bracket of a list's number. */
const LISTED = /(?:^|[\s。；：，、;:,.])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;
const AROUND = 8;
const text = (block: Block, at: number): string =>
  block.text.slice(Math.max(0, at - AROUND), at + AROUND + 1);
