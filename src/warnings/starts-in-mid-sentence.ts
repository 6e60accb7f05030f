import { firstLine } from '../blocks.js';
import type { Article, Block } from '../types.js';
import type { WarningRule } from './rule.js';

export const startsInMidSentence: WarningRule = {
  name: 'starts-in-mid-sentence',
  summary: 'A story whose body begins in mid-sentence: its beginning is missing.',
  about: `A story whose body begins in mid-sentence: its beginning was cut off, or stands elsewhere on the page.

What shows it is a first character that begins no sentence: a comma or a closing mark, a small letter, a
character that only leans on the one before it (们, 的, 万元), the rest of a date (月5日), or a closing quote whose
opening one is missing. Left alone: bodies that a jump brings from another page, and those whose cut happens to
look like a beginning.`,
  examples: [
    {
      page: '们一早就等在那里，两艘船进港时，\n码头上站满了等着坐头班船的乡亲。\n新船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的二\n十分钟缩短到八分钟。\n“以前刮风就停航，孩子上学只能绕\n三十里的山路。”渔民邵长顺说。',
      at: ['1:1'],
    },
    {
      page: '万元，用来修栈桥。两艘船进港时，\n码头上站满了等着坐头班船的乡亲。\n新船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的二\n十分钟缩短到八分钟。\n“以前刮风就停航，孩子上学只能绕\n三十里的山路。”渔民邵长顺说。',
      at: ['1:1'],
    },
    {
      page: '的确等了很久了。这两艘船进港时，\n码头上站满了等着坐头班船的乡亲。\n新船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的二\n十分钟缩短到八分钟。\n“以前刮风就停航，孩子上学只能绕\n三十里的山路。”渔民邵长顺说。',
      at: [],
    },
    {
      page: 'which had stood empty since the autumn,\nwhen the last of the old ferries was towed\naway.',
      at: ['1:1'],
    },
  ],
  *find({ articles }) {
    for (const article of articles) {
      const block = firstParagraph(article);
      if (block && beginsInside(block.text)) {
        yield { line: firstLine(block), column: 1, message: 'this story begins in mid-sentence' };
      }
    }
  },
};

/** The first paragraph of a body that begins with nothing else: no dateline stands before it, and no jump. */
function firstParagraph({ blocks, dateline }: Article): Block | undefined {
  if (dateline !== null || blocks.some(({ role, text }) => role === 'jump' && COMES_FROM.test(text))) return;
  return blocks.find(({ role }) => role === 'paragraph');
}

const COMES_FROM = /[上接續续]|from|von|Suite de/u;
/** Shorter ones are labels and pieces of tables. */
const LONG = 16;
/** The first sentence is looked through so far for a closing quote. */
const REACH = 120;

/** Characters that lean on the one before, with what makes a word of their own that may begin a sentence. */
const LEANING =
  /^(?:们|們|吗|嗎|呢(?!喃)|的(?![确確士哥])|了(?![解不却断斷如然结結])|着(?![力眼手重实實装裝陆陸急火想迷色落])|者(?!也)|等(?:部门|部門|单位|單位|相关|相關|有关|有關|领导|領導|地|方面|内容|内容|工作|活动|活動|[，、。]))/u;
/** The rest of a number, a date or an amount. */
const REST_OF_NUMBER =
  /^(?:[%％]|[万萬亿億]?(?:元|多元|余元|餘元|公里|平方米|公斤|吨|噸|人次|千瓦)[，、。；]|[万萬亿億](?:多|余|餘)?(?:元|人|吨|噸|亩|畝|户|戶|名|株|公里|平方米)|月\d|年\d|日(?:上午|下午|晚|凌晨|起|至|，|、))/u;
const OUTSIDE = /^(?:[，、。；：！？%％”’」』）》〉】]|[,;:!?)\]]|\p{Ll})/u;
const QUOTES = /[“”「」『』（）《》]/u;
const CLOSING = '”」』）》';
/** A brand may begin small (iPhone, eBay); a letter by itself is a speck that was read as one, or counts a list. */
const BRAND = /^\p{Ll}(?:\p{Lu}|[ .)])/u;

function beginsInside(text: string): boolean {
  if (text.length < LONG || BRAND.test(text)) return false;
  if (OUTSIDE.test(text) || LEANING.test(text) || REST_OF_NUMBER.test(text)) return true;
  const quote = QUOTES.exec(text.slice(0, REACH))?.[0];
  return quote !== undefined && CLOSING.includes(quote);
}
