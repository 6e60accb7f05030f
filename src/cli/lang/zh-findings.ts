/** What is wrong in a place of a page: warnings of `fix`, findings of `validate`. */
import type { Pair } from './translator.js';

export const ROLES: readonly Pair[] = [
  ['kicker', '引题'],
  ['headline', '主题'],
  ['deck', '副题'],
  ['subhead', '小标题'],
  ['dateline', '电头'],
  ['byline', '署名'],
  ['paragraph', '正文'],
  ['caption', '图片说明'],
  ['credit', '图片来源'],
  ['signoff', '落款'],
  ['jump', '转版'],
  ['mark', '责编记号'],
  ['banner', '栏头'],
  ['furniture', '报头'],
  ['fragment', '片段'],
];

export const FINDINGS: readonly Pair[] = [
  ...ROLES,
  ['sign-off', '落款'],
  ['“{before} should be {after}', '“{before} 应为 {after}'],
  ['“{before} should go', '“{before} 应删去'],
  ['this story has no headline', '这篇报道没有标题'],
  ['this headline has no story', '这个标题没有对应的报道'],
  ['the {@role} goes on in line {@line}', '{@role}未完，接第 {@line} 行'],
  ['the column divides {word}', '栏宽把 {word} 断开了'],
  ['this page is empty: was its text layer lost?', '此版为空：文本层是否丢失？'],
  ['this page has next to no text: was its text layer lost?', '此版几乎没有文字：文本层是否丢失？'],
  [
    '{#some} simplified and {#others} traditional characters on one page; the simplified ones begin here: {which}',
    '同一版面有 {#some} 个简体字和 {#others} 个繁体字；简体字从这里开始：{which}',
  ],
  [
    '{#some} simplified and {#others} traditional characters on one page; the traditional ones begin here: {which}',
    '同一版面有 {#some} 个简体字和 {#others} 个繁体字；繁体字从这里开始：{which}',
  ],
  ['this file is in {encoding}, the corpus in {other}', '此文件的编码是 {encoding}，语料库的编码是 {other}'],
  ['{mark} is never closed: {text}', '{mark} 没有配对的后半：{text}'],
  ['{mark} closes nothing: {text}', '{mark} 没有配对的前半：{text}'],
  ['no JSON: {why}', '不是 JSON：{why}'],
  ['no JSON: brackets in brackets, too deep to read', '不是 JSON：括号嵌套过深，无法读取'],
  ['no JSON: nothing stands here', '不是 JSON：此处没有内容'],
  [
    'no page that papercleaner wrote: its version is {version}, not 1',
    '不是 papercleaner 生成的版面：版本为 {version}，应为 1',
  ],
  [
    'no page that papercleaner wrote: this is {type}, where an object stands in a page',
    '不是 papercleaner 生成的版面：此处为 {type}，版面中应为对象',
  ],
  ['no page that papercleaner wrote: it has no {key}', '不是 papercleaner 生成的版面：缺少 {key}'],
  [
    'no page that papercleaner wrote: {key} is {type}, not {other}',
    '不是 papercleaner 生成的版面：{key} 为 {type}，应为 {other}',
  ],
  ['there is no switch {name}; did you mean {other}?', '没有 {name} 这个开关；您是不是想用 {other}？'],
  ['there is no switch {name}', '没有 {name} 这个开关'],
  ['there is no rule {name}; did you mean {other}?', '没有 {name} 这条规则；您是不是想用 {other}？'],
  ['there is no rule {name}', '没有 {name} 这条规则'],
  ['this switch silences no finding; remove it', '这个开关没有屏蔽任何问题；请删除'],
  ['this switch silences no finding of {rule}; remove it', '这个开关没有屏蔽 {rule} 的任何问题；请删除'],
  [
    '{#n} columns are read across each other, side by side in each line, up to line {@line}: their lines are not joined',
    '{#n} 栏并排读进了同一行，直到第 {@line} 行：这些行不拼接',
  ],
  [
    '{#n} columns are read across each other, line by line, up to line {@line}: their lines are not joined',
    '{#n} 栏逐行交错，直到第 {@line} 行：这些行不拼接',
  ],
  ['“{word} may be misread for {meant}', '“{word} 可能是 {meant} 的误识'],
  [
    '“{word} may be misread for {meant}, which stands on this page once',
    '“{word} 可能是 {meant} 的误识，后者在本版出现 1 次',
  ],
  [
    '“{word} may be misread for {meant}, which stands on this page {#n} times',
    '“{word} 可能是 {meant} 的误识，后者在本版出现 {#n} 次',
  ],
  [
    'a blank where a character should be: its glyph may be missing from the font',
    '应有字处为空格：字体中可能缺少这个字形',
  ],
  ['text read in the wrong encoding, before this file was written', '文本在写入此文件之前曾以错误的编码读取'],
  [
    'this headline may belong to the story of line {@line} (confidence {sure}): left open',
    '这个标题可能属于第 {@line} 行的报道（置信度 {sure}）：暂不配对',
  ],
  ['U+{code}: a character of a private font', 'U+{code}：字体私有的字符'],
  ['this paragraph says the same again and again', '这一段反复重复同样的内容'],
  [
    'the paragraph of line {@line} stands here again, word for word',
    '第 {@line} 行的段落在此一字不差地重复出现',
  ],
  [
    'most of this paragraph stands already in the paragraph of line {@line}',
    '这一段的大部分已见于第 {@line} 行的段落',
  ],
  ['U+FFFD: a character was lost when the text was decoded', 'U+FFFD：文本解码时丢失了一个字符'],
  ['this story begins in mid-sentence', '这篇报道从句子中间开始'],
  [
    'this headline may belong to another story ({article}, confidence {sure})',
    '这个标题可能属于另一篇报道（{article}，置信度 {sure}）',
  ],
  [
    "“{whole}” may be “{other}”: nothing says whether the hyphen at the line's end is the word's",
    '“{whole}” 可能是 “{other}”：无从判断行末的连字符是否属于这个词',
  ],
  ['this paragraph stops in mid-sentence', '这一段在句子中间中断'],
  ['“{jump}: no story that surely goes on from here is among the pages', '“{jump}：各版中没有可以确定的下文'],
  ['“{jump}: no story that surely leads here is among the pages', '“{jump}：各版中没有可以确定的上文'],
];
