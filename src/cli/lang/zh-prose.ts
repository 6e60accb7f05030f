/** The prose of the rules, a paragraph a message, as `explain RULE` prints it; samples of pages stand in quotes. */
import type { Pair } from './translator.js';

export const PROSE: readonly Pair[] = [
  ['Characters that print nothing and that no reader can see.', '不显示任何内容、读者看不见的字符。'],
  [
    'PDF producers leave C0 and C1 controls where a font has no name for a glyph; web pages and layout programs put zero-width blanks, byte order marks and marks of writing direction between letters. A search for 河堤 then does not find 河<U+200B>堤, and two equal paragraphs differ.',
    '字体没有字形名称时，PDF 生成程序会留下 C0 和 C1 控制字符；网页和排版软件会在字间放入零宽空格、字节顺序标记和书写方向标记。于是查找 “河堤” 找不到 “河<U+200B>堤”，两个相同的段落也不再相同。',
  ],
  [
    "They are removed. Two controls stood for a break in a line of their maker, the vertical tab (Word's manual line break) and U+0085 (EBCDIC's new line): they become a blank, so that words do not run together.",
    '一律删去。其中两个控制字符原本表示行内换行：垂直制表符（Word 的手动换行）和 U+0085（EBCDIC 的换行），改为空格，以免两个词连在一起。',
  ],
  [
    "Left alone: \\n, \\r, \\f and the tab; variation selectors; the joiners where they shape what is seen (between two letters of Arabic or Indic scripts, inside an emoji); U+200B between letters of scripts that write no blanks (Thai, Lao, Khmer, Burmese); U+FFFD and private-use characters, which stand for a glyph that was printed. A soft hyphen stays at a line's end, where the rejoining of lines needs it, and goes where letters follow it.",
    '不作更改：\\n、\\r、\\f 和制表符；异体字选择符；影响字形的连接符（阿拉伯文或印度系文字的字母之间、表情符号之内）；书写不用空格的文字（泰文、老挝文、高棉文、缅甸文）字母之间的 U+200B；U+FFFD 和私用区字符，它们代表印出来的某个字形。行末的软连字符保留，供拼接各行时使用；后面还有字母的则删去。',
  ],
  ['Characters that look like an ordinary one and are not.', '看上去与普通字符一样、其实不是的字符。'],
  [
    "A PDF's text layer names glyphs, and many fonts share one glyph between 工 and the Kangxi radical ⼯ (U+2F2F): the producer picks the wrong name, the page looks right, and a search for 工作 finds nothing. In the same way come CJK compatibility ideographs, Latin ligatures (ﬁ for fi) and, from columns set vertically, the presentation forms of brackets and stops (︵ ︶ ﹁ ﹂).",
    'PDF 的文本层记录的是字形，许多字体的 “工” 与康熙部首 “⼯”（U+2F2F）共用一个字形：生成程序选错了名称，版面看来无误，查找 “工作” 却没有结果。同类情况还有兼容汉字、西文连字（“ﬁ” 即 fi），以及竖排各栏中括号和句读的竖排形式（︵ ︶ ﹁ ﹂）。',
  ],
  [
    "Each becomes its ordinary character: radicals by Unicode's equivalents, compatibility ideographs by NFKC, vertical forms by the full-width mark they are a form of. A few radicals have one ideograph in simplified and another in traditional print (⼾ is 户 here and 戶 there): the script of the page decides.",
    '各自换成普通字符：部首按 Unicode 的对应关系，兼容汉字按 NFKC，竖排形式换成相应的全角标点。少数部首在简体和繁体中对应不同的汉字（“⼾” 在简体为户，在繁体为戶），取决于版面用简体还是繁体。',
  ],
  [
    'Left alone: full-width letters and digits (Ａ１), which are how the page was set, and everything else that NFKC would fold (½ ② ㎡ …): they are as printed. Private-use characters and U+FFFD have no known meaning.',
    '不作更改：全角字母和数字（“Ａ１”），版面就是这样排的；NFKC 会改变的其他字符（½ ② ㎡ 等），保持印刷原样。私用区字符和 U+FFFD 含义不明。',
  ],
  ['Half-width punctuation between Chinese characters.', '汉字之间的半角标点。'],
  [
    'OCR engines and vision models write the comma of a Chinese sentence as the ASCII one (会上,代表们), and brackets as (草案); print has ，and（草案）. Search, sentence splitting and the column measure all trip over it.',
    'OCR 引擎和视觉模型把中文句子的逗号写成 ASCII 逗号（“会上,代表们”），括号写成半角（“(草案)”）；印刷用的是全角。检索、分句和栏宽的测量都会因此出错。',
  ],
  [
    ', : ; ? ! become full-width where the nearest letter or digit on either side says that the sentence is Chinese. Brackets change as a pair, when the words inside are Chinese and those outside are not both Latin, or when a number stands in them behind a Chinese word: 评论(12). A full stop changes only at the end of a line behind Han.',
    '“, : ; ? !” 两侧最近的字母或数字表明句子是中文时，改为全角。括号成对更改：括号内是中文，且括号外两侧不都是西文；或者括号内是数字，前面是中文词，如 “评论(12)”。句点只在行末、汉字之后更改。',
  ],
  [
    'Left alone: 1,234 and 10:30, web addresses, Latin sentences, a dialling code before its number — (0571)8888000 — the dot between two Han, which may divide a foreign name (卡尔.林德), straight quotes, and a bracket whose partner is missing.',
    '不作更改：“1,234” 和 “10:30”、网址、西文句子、号码前的区号（“(0571)8888000”）、两个汉字之间的点（可能是外国人名的间隔号，如 “卡尔.林德”）、直引号，以及缺少另一半的括号。',
  ],
  ['Blanks between the characters of a justified line.', '两端对齐的行中，字与字之间的空格。'],
  [
    'A column is set flush on both sides: where a line is a little short, the typesetter widens every gap, and the extractor writes each widened gap as a blank (志 愿 者 挨 户 送 去 5 0 0 份 手 册). Kerning around digits, brackets and quotes leaves single stray blanks in the same way (3 月 12 日, 通过 《章程》). Chinese print has neither.',
    '栏的两边都要对齐：一行略短，排版时就把每个字距拉开，提取程序把拉开的字距都写成空格（“志 愿 者 挨 户 送 去 5 0 0 份 手 册”）。数字、括号和引号旁的字距调整也会留下个别空格（“3 月 12 日”、“通过 《章程》”）。中文印刷中两者都没有。',
  ],
  [
    'Justified text is recognised by the run, not by the pair or the line: a run of characters in which about 60 % of the gaps between neighbouring Han are single blanks loses them; a wider blank inside it stays as one. Elsewhere only single blanks beside digits, brackets, quotes and stops go.',
    '两端对齐按连续的字段识别，不按一对字，也不按整行：一段文字中，相邻汉字之间约 60 % 是单个空格，就全部删去；其中较宽的空格保留为一个。此外只删数字、括号、引号和句读旁的单个空格。',
  ],
  [
    "Left alone, because they mean something: the blank between the halves of a headline (春耕备耕 抢抓农时), between names (记者 林小舟 何映雪), after a dateline (本报讯 3月12日) and after a byline's bracket, between Latin words, before a bracketed credit or jump, wide blanks (two, or U+3000) between groups, the indent of a line, and everything beside Hangul. A two-character name padded to three cells (林　舟) closes up only in a byline where a three-character name stands beside it. Letter-spaced Latin is another stage's work.",
    '不作更改，因为有含义：标题两半之间的空格（“春耕备耕 抢抓农时”）、姓名之间的空格（“记者 林小舟 何映雪”）、电头之后（“本报讯 3月12日”）和署名括号之后的空格、西文词之间的空格、括号中的图片来源或转版之前的空格、各组之间的宽空格（两个，或 U+3000）、行首缩进，以及谚文旁的所有空格。两字姓名为凑足三字而加的空格（“林　舟”），只在署名中且旁边有三字姓名时合拢。加宽字距的西文由其他步骤处理。',
  ],
  [
    'Blanks beside the apostrophe of an elision: L ’égalisation, d’ Espagne.',
    '省音撇号旁的空格：“L ’égalisation”、“d’ Espagne”。',
  ],
  [
    'The apostrophe of many fonts is set so close to a capital that an extractor takes the gap behind it, or the one before it, for a blank; OCR does the same. French prints none, so the blank goes.',
    '许多字体的撇号紧贴大写字母，提取程序会把它后面或前面的间隙当作空格；OCR 也是如此。法语印刷中没有这个空格，因此删去。',
  ],
  [
    'Left alone: an apostrophe behind any other word (the dogs ’ bowls), an opening quote (plan B ‘…’), what stands before a consonant or a figure (’90s), and an apostrophe with a blank on both sides, which may be a quote.',
    '不作更改：其他词后面的撇号（“the dogs ’ bowls”）、前引号（“plan B ‘…’”）、辅音或数字之前的撇号（“’90s”），以及两侧都有空格的撇号，它可能是引号。',
  ],
  ['Headlines that stand in the text two, three or four times.', '在文本中出现两次、三次或四次的标题。'],
  [
    'An outlined or shadowed headline is drawn several times, a point apart; the extractor reads every copy. By the order of drawing it comes out per phrase (春耕备耕春耕备耕 抢抓农时抢抓农时), per run with its quotes (做强““茶产业””), per word (How How are are), per character (BBOOLLDD), or as a line, or several, and their copy.',
    '描边或带阴影的标题会错开一点画上几次，提取程序把每一次都读出来。按绘制的顺序，重复的可能是短语（“春耕备耕春耕备耕 抢抓农时抢抓农时”）、连引号在内的片段（“做强““茶产业””）、单词（“How How are are”）、字符（“BBOOLLDD”），也可能是一行或几行及其副本。',
  ],
  [
    'One copy stays. A line is folded only as a whole: every blank-separated group of it, or all of it, must be made of repeated pieces. Repeated lines go when they look like a heading: short, no stop at the end, more than figures. The copy may end one of its lines a word earlier or later. Only the characters of the copy go, never its line break.',
    '只留一份。一行只作为整体折叠：整行，或以空格隔开的每一组，都必须由重复的部分组成。重复的行看上去像标题时才删去：短，行末没有句读，不只是数字。副本可以早一个词或晚一个词换行。只删副本的字符，不删换行。',
  ],
  [
    "Left alone: reduplication, which is ordinary Chinese (高高兴兴, 研究研究, 快快乐乐 平平安安) and English (bookkeeper, that that, New York, New York); numbers (2020); lines with a stop; repeated table cells and running heads on the next sheet; a repeated paragraph, which is a reader's fault to report and not a shadow.",
    '不作更改：汉语的叠词（“高高兴兴”、“研究研究”、“快快乐乐 平平安安”）和英语的重复（“bookkeeper”、“that that”、“New York, New York”）；数字（“2020”）；带句读的行；表格中重复的单元格和下一张的页眉；重复的段落，那是读取的错误，不是阴影。',
  ],
  [
    'Simplified and traditional characters, for those who want one script throughout.',
    '简体和繁体，供需要统一简繁者使用。',
  ],
  [
    'No defect of the page: papers of the mainland and Singapore print simplified characters, those of Hong Kong and Taiwan traditional ones, and a corpus of both is searched with difficulty. Off unless --variant asks for it.',
    '这不是版面的缺陷：内地和新加坡的报纸用简体，香港和台湾的报纸用繁体，两者混合的语料库不便检索。除非用 --variant 指定，否则不启用。',
  ],
  [
    'OpenCC decides, by words and not by characters, since one simplified character may stand for several traditional ones (头发 is 頭髮, 发展 is 發展). Words that a line break divides are read as one. Each character that differs is an edit of its own, so the list of changes names it.',
    '由 OpenCC 按词而不是按字判断，因为一个简体字可能对应几个繁体字（“头发” 是 “頭髮”，“发展” 是 “發展”）。换行断开的词视为一个词。每个不同的字单独作为一处更改，列在更改清单中。',
  ],
  [
    'Left alone: vocabulary (计算机 does not become 電腦), quotation marks, and everything that is not Han.',
    '不作更改：词汇（“计算机” 不改为 “電腦”）、引号，以及汉字以外的一切。',
  ],
  [
    'A word that the column divided. With the hyphen and the line break in it, no search finds it, and a word count has two pieces that are no words.',
    '被栏宽断开的词。带着连字符和换行，检索找不到它，统计词数时又成了两段不成词的碎片。',
  ],
  [
    "What becomes of the hyphen is decided by the characters round it, the words of the page, those of the corpus and a word list of the language: most are the typesetter's and go; that of a compound stays (ice-|laden), and so does one that stands for the rest of a later word (pre-|and post-war). What nothing speaks for is joined, and told by uncertain-hyphen besides. Words that were divided without a hyphen are told where the page or a word list has the whole.",
    '连字符的去留，取决于它两侧的字符、本版的词、语料库的词和该语言的词表：多数是排版所加，删去；复合词的保留（“ice-|laden”），代表后一个词其余部分的也保留（“pre-|and post-war”）。没有依据的，连接两半，并另报 uncertain-hyphen。没有连字符而断开的词，如果本版或词表中有完整的词，也会报告。',
  ],
  [
    'Left alone: hyphens and dashes inside a line, and lines in Chinese, which are divided anywhere.',
    '不作更改：行内的连字符和破折号，以及中文各行，它们可在任何字之间断开。',
  ],
  [
    'A line that ends because the column did, while its paragraph, heading or caption goes on: text as it is printed, not as it is read. It is what makes words at the edges unfindable.',
    '栏到头而换行，段落、标题或图片说明并未结束：这是印刷的样子，不是阅读的样子。行首行末的词因此无法检索。',
  ],
  [
    'Which lines go on is decided on the whole page, by their measure, their ends and their cues; papercleaner explain FILE:LINE tells why. Blank lines between the two are passed over, since extractors put one at the end of a column too. In a cleaned file every block is one line, so each break inside one was put there later.',
    '哪些行未完，按整个版面判断，依据栏宽、行末和各种线索；papercleaner explain FILE:LINE 会说明原因。两行之间的空行略过，因为提取程序在栏末也会写空行。在已清理的文件中，每一块就是一行，块内的换行都是后来加入的。',
  ],
  [
    'Left alone: the rows of tables and lists, verse, and lines that end in a hyphen, which have a rule of their own, line-end-hyphen.',
    '不作更改：表格和列表的各行、诗歌，以及以连字符结束的行，后者另有规则 line-end-hyphen。',
  ],
  [
    'A file with the name of a cleaned page (.json, .jsonl) that is none: it is no JSON, or not the object that fix --format json writes. It was cut off on its way, edited by hand, or merely lies in the same folder.',
    '文件名像已清理的版面（.json、.jsonl），其实不是：不是 JSON，或不是 fix --format json 所写的对象。它可能在传输中截断，可能被手工改过，也可能只是放在同一个文件夹里。',
  ],
  [
    'Where it is no JSON, the place is the first character that cannot stand there; else the value that a page has not. In JSON Lines each line is looked at by itself, and the other lines are checked.',
    '不是 JSON 的，位置是第一个不该出现的字符；否则是版面所没有的值。JSON Lines 逐行检查，其余各行照常检查。',
  ],
  [
    'Only what the checks need is asked for: version, articles with their blocks, unplaced and warnings; schema/page.json has the whole. A folder that holds other JSON on purpose is better named file by file, or the rule turned off.',
    '只要求检查所需的内容：version、articles 及其 blocks、unplaced 和 warnings；完整的定义见 schema/page.json。文件夹中有意存放其他 JSON 的，最好逐个给出文件，或关闭这条规则。',
  ],
  [
    'A file that is encoded otherwise than the corpus: a page from another source, or one that an editor saved anew. Programs that read the corpus with one encoding stumble over it, or read rubbish.',
    '文件的编码与语料库不同：来自其他来源的版面，或编辑器另存过的版面。用同一种编码读取语料库的程序会出错，或读出乱码。',
  ],
  [
    'The encoding of the corpus is that of more than half of the raw files of the run; where no encoding has that many, or there are fewer than three files, nothing is said. Files of plain ASCII are the same in all of them but UTF-16 and UTF-32, and are passed over. Cleaned files are held to UTF-8, which fix writes.',
    '语料库的编码，是本次半数以上原始文件的编码；没有一种编码达到半数，或文件少于三个，则不报告。纯 ASCII 文件在 UTF-16 和 UTF-32 以外的各种编码中都相同，略过不计。已清理的文件以 UTF-8 为准，fix 写的就是 UTF-8。',
  ],
  [
    'With --encoding all files are read by that one, and nothing is said: what cannot be read by it is an error by itself.',
    '用了 --encoding，全部文件都按该编码读取，不再报告：不能按它读取的，本身就是错误。',
  ],
  [
    'Simplified and traditional characters in the running text of one page: two pages were put into one file, OCR read some characters for those of the other script, or a conversion was left half done. Who searches for a word finds half of it.',
    '同一版面的正文中简繁混用：两个版面放进了一个文件，或 OCR 把简体读成了繁体或相反，或转换只做了一半。检索一个词只能找到一半。',
  ],
  [
    'Only characters that stand in one of the two scripts are counted. The lesser script must have several different ones, on several lines, outside quotation marks, book titles and brackets: so a name, a quoted book or the title of a calligraphy is no evidence. Pages with kana are passed over, since Japanese has forms of both. fix --variant simplified, or traditional, writes one script throughout.',
    '只统计仅见于简体或仅见于繁体的字。较少的一种必须有若干不同的字，分布在若干行，且不在引号、书名号和括号之内：人名、引用的书名或书法作品的题目不算证据。带假名的版面略过，因为日文兼有两种字形。fix --variant simplified 或 traditional 可统一简繁。',
  ],
  [
    'A page with next to no text: it is empty, or holds no more than a folio and a page number. Such a page is a picture in the PDF, and wants OCR; or its text layer was lost on the way.',
    '几乎没有文字的版面：它是空的，或只有报眉和版次。这样的版面在 PDF 中是图片，需要 OCR；或者文本层在途中丢失了。',
  ],
  [
    'What is counted is characters without blanks, a Han as much as three letters. A page of a newspaper has thousands; those that are mostly pictures or advertisements still have a few hundred.',
    '统计不含空格的字符，一个汉字相当于三个字母。报纸的一个版面有几千字；以图片或广告为主的也有几百字。',
  ],
  [
    'A headline for which no story was found: the story was cut off, is on another page, or was read as part of its neighbour. In a corpus its words stand without a text.',
    '没有找到报道的标题：报道被截去，或在另一版，或被读作相邻报道的一部分。在语料库中，它成了没有正文的文字。',
  ],
  [
    'Left alone: headlines over a picture, a notice or a list, and headlines that open-headline has told of already. In a cleaned file nothing is said: which headlines stand alone was decided when it was cleaned, and the paper may have printed it so.',
    '不作更改：图片、公告或列表上方的标题，以及 open-headline 已报告的标题。已清理的文件不报告：哪些标题独立，清理时已经决定，报纸也可能就是这样印的。',
  ],
  [
    'A story for which no headline was found: it was drawn as a picture and is not in the text, or was given to another story, or the story is the rest of the one before it.',
    '没有找到标题的报道：标题画成了图片而不在文本中，或归了另一篇报道，或者这一篇其实是上一篇的其余部分。',
  ],
  [
    'Left alone: what comes from another page, briefs of a few lines, which many papers print without one, photographs with a story (图片新闻), and pages without any headline. In a cleaned file nothing is said: that was decided when it was cleaned.',
    '不作更改：接自另一版的报道、许多报纸不加标题的几行简讯、图片新闻，以及完全没有标题的版面。已清理的文件不报告：清理时已经决定。',
  ],
  [
    'A quotation mark or bracket whose other half is missing: the extractor lost it, OCR took it for something else, or a line of the sentence stands elsewhere.',
    '缺少另一半的引号或括号：提取程序丢了它，或 OCR 读成了别的字符，或这个句子有一行在别处。',
  ],
  [
    'A story is read as a whole, since a quotation may run over several paragraphs, each of which opens it anew. A mark that is opened again before it is closed is told at its first place.',
    '一篇报道作为整体来读，因为引文可能跨几段，每段都重新加前引号。没有关闭又重新打开的，在第一处报告。',
  ],
  [
    'Left alone: the straight quotation mark and the apostrophe, whose two halves look the same; numbers of a list, as in 1）; and what a jump may have cut.',
    '不作更改：直引号和撇号，它们的两半看上去相同；列表的序号，如 “1）”；以及可能被转版截断的部分。',
  ],
  [
    'A switch in a Markdown page, as in <!-- papercleaner-disable missing-glyph -->, with the name of a rule that does not exist, or with a verb that does not: it switches nothing off, and nobody would know.',
    'Markdown 版面中的开关，如 <!-- papercleaner-disable missing-glyph -->，写了不存在的规则或不存在的动作：它什么也没有关闭，而且无人知道。',
  ],
  [
    'Switches stand on a line of their own. papercleaner-disable holds up to papercleaner-enable or the end of the page, papercleaner-disable-next-line for the next line that is not blank. Without the name of a rule, all rules are meant.',
    '开关单独占一行。papercleaner-disable 的效力到 papercleaner-enable 或版末为止，papercleaner-disable-next-line 只对下一个非空行有效。不写规则名称则指全部规则。',
  ],
  [
    'No switch silences this rule; --rule unknown-switch=off does.',
    '开关不能屏蔽这条规则；--rule unknown-switch=off 可以。',
  ],
  [
    'A switch in a Markdown page that silences nothing: what it was put there for has been mended. Left there, it would hide the next damage of that kind.',
    'Markdown 版面中的开关没有屏蔽任何问题：当初加上它的缘由已经修复。留着不删，会掩盖今后同类的损坏。',
  ],
  [
    'Each rule that a switch names is asked by itself. A rule that is off in this run found nothing, and says nothing about its switches.',
    '开关所写的每条规则分别判断。本次关闭的规则没有找过问题，也就不评判针对它的开关。',
  ],
  [
    'No switch silences this rule; --rule unused-switch=off does.',
    '开关不能屏蔽这条规则；--rule unused-switch=off 可以。',
  ],
  [
    "A code that Unicode leaves to fonts (U+E000–U+F8FF): the PDF's font draws a character there, but which one only the font knows. It stays in the text as it is.",
    'Unicode 留给字体使用的编码（U+E000–U+F8FF）：PDF 的字体在此画出一个字符，但只有字体知道是哪一个。它原样留在文本中。',
  ],
  [
    'A blank where a character should be: 开展“ 力同心、抗击洪水”募捐活动. The font of the PDF had no code for a rare character (勠), so the extractor wrote nothing, and the blank is the only trace.',
    '应有字处为空格：“开展“ 力同心、抗击洪水”募捐活动”。PDF 的字体没有这个生僻字（勠）的编码，提取程序什么也没写，空格是唯一的痕迹。',
  ],
  [
    'A blank behind an opening quote or bracket and before two Han is such a place: Chinese print has none there. Left alone: lines whose characters all have their blank, as justified ones have.',
    '前引号或前括号之后、两个汉字之前的空格就是这样的地方：中文印刷在此没有空格。不报告：两端对齐、每个字都带空格的行。',
  ],
  [
    'Text that was read in the wrong encoding before it was written down: its bytes are UTF-8, and somebody took them for Latin letters (fÃ©vrier, â€œ) or for GBK (锛屽湪), or wrote U+FFFD as GBK (锟斤拷), or printed memory that nobody had filled (烫烫烫, 屯屯屯).',
    '文本在写入之前曾以错误的编码读取：它的字节是 UTF-8，却被当作西文字母（“fÃ©vrier”、“â€œ”）或 GBK（“锛屽湪”）；或者 U+FFFD 被写成 GBK（“锟斤拷”）；或者印出了未填充的内存（“烫烫烫”、“屯屯屯”）。',
  ],
  [
    'The file itself is in order, so its own encoding is found out rightly; the damage is in its characters. Some of it could be undone, but not all, since bytes were dropped on the way: it is said, once a line, and left as it is. Single rare characters are no evidence, as they stand in names.',
    '文件本身没有问题，因此它的编码能正确识别；损坏的是字符。有些可以还原，但不是全部，因为途中丢了字节：每行报告一次，不作更改。个别生僻字不算证据，人名中就有。',
  ],
  [
    'A character that was probably read for one that looks like it: 保垒 for 堡垒, 守士 for 守土. It is said and never rewritten, since the paper may have printed just that.',
    '可能误识为形近字：“堡垒” 误作 “保垒”，“守土” 误作 “守士”。只报告，不改写，因为报纸可能就是这样印的。',
  ],
  [
    "Two kinds of evidence. The page's own: with the other character the two make a word that stands on the page twice or more, while the printed pair stands there this once, and the printed character makes no word of the page with its other neighbour either (机关|干部 is not 关于), nor a common one. Or general knowledge: a short list of misprints that are no words. Left alone: neighbours that are particles or numbers, pairs that are words both ways (人口, 入口), single characters.",
    '证据有两种。一是本版：换成另一个字，两字组成的词在本版出现两次以上，而印出的两字只此一次，印出的字与另一侧的字也不成本版的词或常用词（“机关|干部” 不是 “关于”）。二是常识：一份不成词的误植短表。不报告：相邻的是虚词或数字、两种写法都成词的（“人口”、“入口”），以及单个的字。',
  ],
  [
    "A hyphen at a line's end of which nothing says whether it is the word's own or the typesetter's: neither the page, nor the run, nor a word list has seen the word either way. The likelier form is written, and the other one named.",
    '行末的连字符，无从判断是属于这个词还是排版所加：本版、本次的其他文件和词表中都没有这个词的任何一种写法。按可能性较大的形式写出，并指出另一种。',
  ],
  [
    'Columns that were read across each other. Joining their lines would weld the sentences of one story into those of another, so each line is kept as it is, as a fragment, and the stretch is named. The cure is to extract the page again in reading order.',
    '各栏交错读在一起。拼接这些行会把一篇报道的句子接到另一篇上，因此每一行都原样保留为片段，并指明范围。补救的办法是按阅读顺序重新提取版面。',
  ],
  [
    'A paragraph that says again what stands on the page already: the loop of a vision model, which reads a paragraph twice, or most of it, with a sentence more or a character else; or a column that was extracted twice.',
    '一段重复了本版已有的内容：视觉模型陷入循环，把一段或大部分读了两遍，可能多一句或差一字；或者一栏被提取了两次。',
  ],
  [
    "Paragraphs are compared clause by clause, so that one misread character spoils one clause and not the whole. Nothing is taken out: which copy is the paper's own, only the paper says. Left alone: short paragraphs, and set phrases that several stories of a page share.",
    '段落按分句比较，一个误识的字只影响一个分句，不影响整段。不删任何内容：哪一份是报纸原有的，只有报纸知道。不报告：短段落，以及本版几篇报道共有的套话。',
  ],
  [
    'A paragraph that stops in mid-sentence, with another one behind it: a line between them may be missing, or stand elsewhere on the page.',
    '在句子中间中断、后面又有另一段的段落：两者之间可能缺了一行，或那一行在版面的别处。',
  ],
  [
    'Left alone: the last paragraph of a story, which may go on elsewhere; short ones, which are labels; and lists of names and the like, which hold no comma and no stop at all.',
    '不报告：报道的最后一段，它可能在别处接续；短段落，那是标签；以及名单之类，其中既无逗号也无句号。',
  ],
  [
    'A story whose body begins in mid-sentence: its beginning was cut off, or stands elsewhere on the page.',
    '正文从句子中间开始的报道：开头被截去，或在版面的别处。',
  ],
  [
    'What shows it is a first character that begins no sentence: a comma or a closing mark, a small letter, a character that only leans on the one before it (们, 的, 万元), the rest of a date (月5日), or a closing quote whose opening one is missing. Left alone: bodies that a jump brings from another page, and those whose cut happens to look like a beginning.',
    '依据是不能作为句首的第一个字符：逗号或后引号、后括号，小写字母，只能依附前字的字（“们”、“的”、“万元”），日期的后半（“月5日”），或缺少前引号的后引号。不报告：转版接来的正文，以及截断处恰好像开头的正文。',
  ],
  [
    'A headline that was given a story for want of a better one: another body of the page speaks for it almost as loud, or none does. The confidence of the article says how sure the pairing is; below the mark it is as good as open.',
    '勉强配给一篇报道的标题：本版另一篇正文与它同样相配，或者没有一篇相配。文章的置信度表明配对的把握；低于界限就等于没有确定。',
  ],
  [
    'A headline that was left without a story, though one was found: another headline has as good a right to that story, or another story as good a right to the headline. Which belong together is for a person to see.',
    '虽有相配的报道而暂不配对的标题：另一标题与那篇报道同样相配，或另一篇报道与这个标题同样相配。哪两者相属，请人工判断。',
  ],
  [
    'A jump line (（下转4版）, （上接1版）, Continued on Page 6) whose other end was not found among the files of the run: that page is missing, or the two parts do not surely belong together.',
    '转版行（“（下转4版）”、“（上接1版）”、“Continued on Page 6”）的另一端不在本次的文件之中：缺了那一版，或者不能确定两部分相属。',
  ],
  [
    'All raw pages of an issue are asked; paths that name a day tell issues apart. So validate the pages of an issue in one run. Of a cleaned page nothing is said: that was told when it was cleaned, and its JSON names it.',
    '检查同一期的全部原始版面；路径中的日期用来区分各期。因此请把一期的各版放在一次运行中检查。已清理的版面不再报告：清理时已经报告过，其 JSON 中也有记载。',
  ],
  [
    'Characters of GB 18030 that had no code in Unicode when the text was converted.',
    'GB 18030 中的字符，转换文本时在 Unicode 中还没有编码。',
  ],
  [
    'Until 2005, ten vertical marks and eight components of Han (龴 龵 龶 …) of GB 18030 had no code of their own in Unicode, and converters wrote private codes for them, U+E78D–U+E796 and eight of U+E81E–U+E864. Many still do: the edition of 2022 gave these codes away at last. Where such a text is read today, it shows boxes, and the comma of a vertical column is none.',
    'GB 18030 有十个竖排标点和八个汉字部件（龴 龵 龶 等），2005 年以前在 Unicode 中没有自己的编码，转换程序写成私用编码：U+E78D–U+E796，以及 U+E81E–U+E864 中的八个。许多程序至今如此；2022 年版才最终取消这些编码。今天读取这样的文本，看到的是方框，竖排的逗号也不成其为逗号。',
  ],
  [
    'Each becomes the character that the edition of 2022 has in its place. The pairs are those in which two decoders of GB 18030 differ, one before and one after that edition.',
    '各自换成 2022 年版在该处所定的字符。对应关系取自两种 GB 18030 解码器的差异，一种早于该版，一种晚于该版。',
  ],
  [
    'Left alone: a page on which any other private code stands. There a font has codes of its own, and these may be among them. So are the private codes of the Hong Kong supplement of Big5 left alone: they fill nearly the whole private area, and nothing in a text tells them from those of a font.',
    '不作更改：出现其他私用编码的版面，那里的字体有自己的编码，这些可能也在其中。Big5 香港增补字符集的私用编码同样不作更改：它们几乎占满整个私用区，从文本无法与字体自己的编码区分。',
  ],
  [
    'U+FFFD, which a decoder writes for bytes it cannot read: some character stood here, and was lost before this file was written, or when it was read with --on-error replace. The text has nothing to bring it back.',
    'U+FFFD，解码程序遇到无法读取的字节时写入：这里原有一个字符，在写入此文件之前，或用 --on-error replace 读取时丢失。文本中没有可以恢复它的依据。',
  ],
  [
    'Codes that GB 18030 once had are no such characters: see gb18030-codes.',
    'GB 18030 曾经使用的编码不在此列：见 gb18030-codes。',
  ],
];
