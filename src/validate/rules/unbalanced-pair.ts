import { jumpOf } from '../../articles/jump-ends.js';
import { paragraphsOf } from '../../blocks.js';
import type { Article, Block } from '../../types.js';
import { placesInBlock } from '../block-place.js';
import type { CheckedPage, Found, ValidateRule } from '../rule.js';
import { quotedText } from '../wording.js';

export const unbalancedPair: ValidateRule = {
  name: 'unbalanced-pair',
  summary: 'A quotation mark or bracket whose other half is missing.',
  severity: 'warn',
  about: `A quotation mark or bracket whose other half is missing: the extractor lost it, OCR took it for something else,
or a line of the sentence stands elsewhere.

A story is read as a whole, since a quotation may run over several paragraphs, each of which opens it anew. A
mark that is opened again before it is closed is told at its first place.

Left alone: the straight quotation mark and the apostrophe, whose two halves look the same; numbers of a list,
as in 1）; and what a jump may have cut.`,
  examples: [
    {
      page: '渡口小学昨天开学，学生们走过石\n桥，老师在校门口等着他们，“一\n个也没有迟到。说完他笑了，转身\n走进教室。\n清晨，渡船靠岸，乡亲们挑着担子\n上了岸，早市开张，比去年热闹。',
      at: ['2:14'],
    },
    {
      page: '渡口小学昨天开学，学生们走过石\n桥，老师在校门口等着他们，“一\n个也没有迟到。”说完他笑了，转身\n走进教室。\n清晨，渡船靠岸，乡亲们挑着担子\n上了岸，早市开张，比去年热闹。',
      at: [],
    },
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

/** What is looked at further: most characters of a page are no marks. */
const MAY_PAIR = new Uint8Array(0x10000);
for (const { openers, closers } of [QUOTES, LOW_QUOTES])
  for (const mark of [...openers, ...closers.keys()]) MAY_PAIR[mark.charCodeAt(0)] = 1;

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

/** A mark in a paragraph of a story. */
interface Mark {
  mark: string;
  paragraph: number;
  at: number;
}

function* inArticle(article: Article, page: CheckedPage): Generator<Found> {
  const paragraphs = paragraphsOf(article);
  const pairs = hasLowQuotes(paragraphs) ? LOW_QUOTES : QUOTES;
  const cutBefore = jumpOf(article, 'from') !== undefined;
  const cutBehind = jumpOf(article, 'to') !== undefined;
  const places = new Map<string, (at: number) => number>();
  for (const { mark, paragraph, at } of lostMarks(paragraphs, pairs)) {
    const opens = pairs.openers.has(mark);
    if (opens ? cutBehind && paragraph === paragraphs.length - 1 : cutBefore && paragraph === 0) continue;
    const block = paragraphs[paragraph] as Block;
    const key = paragraph + mark;
    const placeOf = places.get(key) ?? placesInBlock(page, block, mark + (WIDTHS.get(mark) ?? ''));
    places.set(key, placeOf);
    const start = placeOf(at);
    const message = opens ? `${mark} is never closed` : `${mark} closes nothing`;
    yield { start, end: start + 1, message: `${message}: ${quotedText(around(block.text, at))}` };
  }
}

function lostMarks(paragraphs: readonly Block[], { openers, closers }: Pairs): Mark[] {
  /** What is open, by its mark: pairs of several kinds may cross. */
  const open = new Map<string, Mark[]>();
  const openOf = (mark: string): Mark[] => {
    const marks = open.get(mark) ?? [];
    open.set(mark, marks);
    return marks;
  };
  const lost: Mark[] = [];
  for (const [paragraph, { text }] of paragraphs.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      if (MAY_PAIR[text.charCodeAt(at)] === 0) continue;
      const mark = text.charAt(at);
      const opener = closers.get(mark);
      if (openers.has(mark)) {
        const marks = openOf(mark);
        const again = NESTS.includes(mark) ? undefined : marks.pop();
        // each paragraph of a quotation opens it anew
        if (again !== undefined && (at > 0 || again.paragraph === paragraph)) lost.push(again);
        marks.push({ mark, paragraph, at });
      } else if (opener !== undefined) {
        const partner = openOf(opener).pop() ?? openOf(WIDTHS.get(opener) ?? opener).pop();
        if (partner === undefined && !isLeftAlone(mark, text, at)) lost.push({ mark, paragraph, at });
      }
    }
  }
  for (const marks of open.values()) for (const mark of marks) lost.push(mark);
  return lost;
}

/** An apostrophe, or the bracket behind the number of a list. */
const isLeftAlone = (mark: string, text: string, at: number): boolean =>
  mark === '’' || LISTED.test(text.slice(Math.max(0, at - LONGEST_NUMBER), at));

/** OCR makes „ of specks as well. */
const FEWEST_LOW = 2;

function hasLowQuotes(paragraphs: readonly Block[]): boolean {
  let low = 0;
  for (const { text } of paragraphs) {
    if (!text.includes('„')) continue;
    for (const c of text) low += c === '„' ? 1 : c === '”' ? -1 : 0;
  }
  return low >= FEWEST_LOW;
}

/** What stands before the bracket of a list's number. */
const LISTED = /(?:^|[\s。；：，、;:,.])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;
/** Of a number, with what stands before it. */
const LONGEST_NUMBER = 4;
/** Characters that are shown on either side. */
const AROUND = 8;
const around = (text: string, at: number): string => text.slice(Math.max(0, at - AROUND), at + AROUND + 1);
