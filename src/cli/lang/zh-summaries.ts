/** What each rule, reporter and command is, in a line. */
import type { Pair } from './translator.js';

export const SUMMARIES: readonly Pair[] = [
  // transforms
  [
    'Removes control, zero-width and direction characters and soft hyphens inside a line.',
    '删去行内的控制字符、零宽字符、书写方向字符和软连字符。',
  ],
  [
    'Maps radicals, compatibility ideographs, ligatures and vertical forms to ordinary characters.',
    '把部首、兼容汉字、连字和竖排字形换成普通字符。',
  ],
  [
    'Writes half-width commas, colons, stops and brackets between Chinese characters full-width.',
    '把汉字之间的半角逗号、冒号、句号和括号改为全角。',
  ],
  [
    'Removes the blanks that justification left between Chinese characters, digits and punctuation.',
    '删去两端对齐在汉字、数字和标点之间留下的空格。',
  ],
  ['Removes the blank beside the apostrophe of a French elision.', '删去法语省音撇号旁的空格。'],
  [
    'Keeps one copy of headlines that an outline or shadow wrote several times.',
    '标题因描边或阴影重复写出时，只留一份。',
  ],
  [
    'Writes Chinese in one script, simplified or traditional; off unless asked for.',
    '把中文统一为简体或繁体；默认不启用。',
  ],
  [
    'Gives the 18 private codes of GB 18030 for vertical marks and rare components their characters.',
    '把 GB 18030 中竖排标点和生僻部件的 18 个私用编码换成相应的字符。',
  ],
  // layout
  ['Brackets round a byline: the names alone are the byline.', '署名外的括号：署名只含姓名。'],
  [
    'The dash that parts a dateline from its story and belongs to neither.',
    '隔开电头与正文的破折号，不属于任何一方。',
  ],
  ['The # that OCR by a language model puts before headings.', '语言模型 OCR 加在标题前的 #。'],
  [
    'A hyphen at a line’s end that parted a word: the halves are joined, or it is written as an ordinary one.',
    '行末断词的连字符：两半相连，或写成普通连字符。',
  ],
  ['A mark such as □ before a byline: a sign of the layout.', '署名前的 □ 之类的记号：属于版式。'],
  [
    'It stands in an article of another page, where fix --stitch has put the whole story.',
    '已归入另一版的文章：fix --stitch 把整篇报道放在那里。',
  ],
  // findings
  [
    'A line break where the column ended and the paragraph, heading or caption goes on.',
    '一栏到头而换行，段落、标题或图片说明并未结束。',
  ],
  [
    'A .json or .jsonl file that is no page of papercleaner.',
    '.json 或 .jsonl 文件，但不是 papercleaner 的版面。',
  ],
  ['A file that is encoded otherwise than most files of the run.', '编码与本次多数文件不同的文件。'],
  ['Simplified and traditional characters on one page.', '同一版面简繁混用。'],
  ['A page with next to no text.', '几乎没有文字的版面。'],
  ['A headline without a story.', '没有报道的标题。'],
  ['A story without a headline.', '没有标题的报道。'],
  ['A word that the column divided, with or without a hyphen.', '被栏宽断开的词，有无连字符均算。'],
  ['A quotation mark or bracket whose other half is missing.', '缺少另一半的引号或括号。'],
  [
    'A switch in a page that names a rule, or does a thing, that does not exist.',
    '版面中的开关写了不存在的规则或动作。',
  ],
  ['A switch in a page that silences no finding.', '版面中的开关没有屏蔽任何问题。'],
  // warnings
  [
    'U+FFFD: a character that was lost when some program decoded the text.',
    'U+FFFD：某个程序解码时丢失的字符。',
  ],
  ['A code that only the font of the PDF knows.', '只有 PDF 的字体才认识的编码。'],
  [
    'A blank where a character should be: its glyph was missing from the font.',
    '应有字处为空格：字体中缺少这个字形。',
  ],
  [
    'Text that was read in the wrong encoding: 锟斤拷, 烫烫烫, Ã©.',
    '以错误的编码读取的文本：锟斤拷、烫烫烫、Ã©。',
  ],
  [
    'A character that was probably read for one that looks like it: 保垒 for 堡垒.',
    '可能误识为形近字：堡垒误作保垒。',
  ],
  ["A hyphen at a line's end that may be the word's own.", '行末的连字符，可能属于这个词。'],
  [
    'Columns that were read across each other, line by line; their lines are not joined.',
    '逐行交错读取的各栏；这些行不拼接。',
  ],
  ['A paragraph, or most of one, that stands on the page already.', '全部或大部分已见于本版的段落。'],
  ['A paragraph that stops in mid-sentence.', '在句子中间中断的段落。'],
  [
    'A story whose body begins in mid-sentence: its beginning is missing.',
    '正文从句子中间开始的报道：缺少开头。',
  ],
  ['A headline that may belong to another story of the page.', '可能属于本版另一篇报道的标题。'],
  [
    'A headline that is left without a story: it has no better right to one than another headline.',
    '暂不配对的标题：与另一标题相比，它并不更适合那篇报道。',
  ],
  [
    'A story that goes on, or comes from, another page, and that part is not among the pages.',
    '转往或接自另一版的报道，而那一部分不在各版之中。',
  ],
  // reporters
  [
    'For people: a line for each finding, grouped by file, and a count.',
    '供阅读：每处问题一行，按文件分组，附合计。',
  ],
  [
    'One JSON document; its schema is schema/findings.json.',
    '一个 JSON 文档；其模式为 schema/findings.json。',
  ],
  ['JSON Lines, one finding a line.', 'JSON Lines，每行一处问题。'],
  [
    'Annotations on GitHub, ten of each severity; the others in the log.',
    'GitHub 注解，每个级别十条；其余在日志中。',
  ],
  [
    'JUnit XML: errors are failed cases, warnings passed ones.',
    'JUnit XML：错误为失败的用例，警告为通过的用例。',
  ],
  [
    'SARIF 2.1.0, for code scanning on GitHub and for editors.',
    'SARIF 2.1.0，供 GitHub 代码扫描和编辑器使用。',
  ],
  ['A code quality report for GitLab.', '供 GitLab 使用的代码质量报告。'],
  // commands
  ['clean raw newspaper text into articles', '把报纸原始文本清理成文章'],
  [
    'report what is wrong with pages, raw or cleaned, and write nothing',
    '检查版面（原始或已清理），只报告，不写入',
  ],
  ['say what was done to a page or a line, and why', '说明对一版或一行做了什么，以及原因'],
  ['show a page at a glance: its columns, its blank lines, its articles', '一览版面：分栏、空行、文章'],
  ['divide pages into shards, for several machines', '把版面分成若干分片，供多台机器处理'],
  [
    'clean pages that come as JSON Lines, or those of a shard',
    '清理以 JSON Lines 送来的版面，或一个分片的版面',
  ],
  ['make one file of the outputs of all shards, if nothing is missing', '各分片齐全时，把结果合为一个文件'],
  ['count the words of a corpus, for fix --vocabulary', '统计语料库的词，供 fix --vocabulary 使用'],
  ['write a configuration to begin with', '生成一份初始配置'],
  ['print the configuration that holds, and where each value comes from', '输出生效的配置，以及每个值的来源'],
  ['print a completion script for your shell', '输出 shell 的补全脚本'],
];
