/** `--help`: options, descriptions, examples. */
import type { Pair } from './translator.js';

const READS = '标准输入';

export const HELP_TEXTS: readonly Pair[] = [
  ['Usage:', '用法：'],
  ['Arguments:', '参数：'],
  ['Options:', '选项：'],
  ['Commands:', '命令：'],
  ['Examples:', '示例：'],
  ['Reporters:', '报告：'],
  ['{@what} (choices: {choices})', '{@what}（可选：{choices}）'],
  ['{@what} (choices: {choices}, default: {value})', '{@what}（可选：{choices}，默认：{value}）'],
  ['{@what} (default: {value})', '{@what}（默认：{value}）'],
  ['output the version number', '输出版本号'],
  ['display help for command', '显示命令的帮助'],
  [
    'Turns raw newspaper text into clean articles, and loses no character.',
    '把报纸原始文本清理成文章，一字不丢。',
  ],
  // options
  ['language of messages (default: that of the locale)', '消息的语言（默认：取自区域设置）'],
  [
    'files, folders (their .txt files), quoted globs, or - for standard input',
    `文件、文件夹（取其中的 .txt）、加引号的通配符，或 -（${READS}）`,
  ],
  [
    'files, folders (their .txt, .md, .json and .jsonl files), quoted globs, or - for standard input',
    `文件、文件夹（取其中的 .txt、.md、.json 和 .jsonl）、加引号的通配符，或 -（${READS}）`,
  ],
  [
    'FILE or FILE:LINE (- is standard input), or the name of a rule',
    `FILE 或 FILE:LINE（- 为${READS}），或规则名称`,
  ],
  ['the page, or - for standard input', `版面，或 -（${READS}）`],
  ['an input, for which overrides may hold', '输入文件，可能有覆盖设置'],
  ['whose script to print', '输出哪种 shell 的脚本'],
  ['what to write', '写出的格式'],
  ['what to print', '输出的格式'],
  ['where to write; the folders of the inputs are kept', '写到哪里；保留输入的文件夹结构'],
  ['print the pages, write no files', '直接输出，不写文件'],
  ['read the paths from a file, one a line; - for standard input', `从文件读取路径，每行一个；- 为${READS}`],
  ['the paths in that list are separated by NUL', '列表中的路径以 NUL 分隔'],
  ['how the inputs are encoded (default: found out)', '输入的编码（默认：自动识别）'],
  ['how the page is encoded (default: found out)', '版面的编码（默认：自动识别）'],
  ['take what .gitignore and .papercleanerignore exclude, too', '不理会 .gitignore 和 .papercleanerignore'],
  ['run these transforms only, comma-separated', '只运行这些转换，以逗号分隔'],
  ['run all transforms but these', '运行除此以外的全部转换'],
  ['Chinese script to write', '写出的中文：简体、繁体或保持原样'],
  [
    'words of the corpus, as papercleaner vocabulary prints them',
    '语料库的词，由 papercleaner vocabulary 输出',
  ],
  ['keep hyphens at line ends where nothing says whose they are', '行末连字符归属不明时予以保留'],
  ['read all inputs twice, and decide on hyphens by the words of all', '把输入读两遍，按全部词汇判断连字符'],
  [
    'go on where an earlier run was stopped; pages that are done are left',
    '接着上次中断处继续；已完成的版面不再处理',
  ],
  ['write what the run amounts to into a file, as JSON', '把本次运行的统计写入文件（JSON）'],
  ['how many pages are cleaned at once', '同时清理多少个版面'],
  ['give a page up that takes longer, and do the others', '放弃耗时更久的版面，其余照常清理'],
  ['write a story that jumps to another page as one article', '把转版的报道写成一篇文章'],
  ['take no configuration file, and run none', '不读取也不运行配置文件'],
  ['errors only: no summary, no progress', '只报错误：不显示摘要和进度'],
  ['report each file: encoding, articles, warnings', '逐个文件报告：编码、文章、警告'],
  ['colour in messages, even where NO_COLOR is set', '消息使用颜色，即使设了 NO_COLOR'],
  ['no colour in messages', '消息不使用颜色'],
  ['colour, even where NO_COLOR is set', '使用颜色，即使设了 NO_COLOR'],
  ['no colour', '不使用颜色'],
  [
    'make a rule off, warn or error; may be repeated, or a,b,c',
    '把规则设为 off、warn 或 error；可重复，或写 a,b,c',
  ],
  ['fail where there are more warnings than this', '警告多于此数即判为不通过'],
  ['make an error of every warning', '把所有警告当作错误'],
  ['how to report; may be repeated (default: pretty)', '报告的形式；可重复（默认：pretty）'],
  [
    'print what fix would make of raw pages, as a diff, in place of the report',
    '以 diff 形式输出 fix 对原始版面的更改，代替报告',
  ],
  ['let the findings pass that this file accepts', '放行此文件已接受的问题'],
  ['accept all that is found now, and write it into that file', '接受目前的全部问题，并写入该文件'],
  ['remember what was found, and check only what has changed', '记住已有结果，只检查有变动的文件'],
  ['file or folder to remember it in', '存放结果的文件或文件夹'],
  ['check only files that git says changed since then', '只检查 git 认为此后有变动的文件'],
  ['report errors only, and no summary', '只报错误，不显示摘要'],
  // fix
  [
    'Cleans raw newspaper text (PDF text layers, OCR) into articles.',
    '把报纸原始文本（PDF 文本层、OCR）清理成文章。',
  ],
  [
    'Each input is one page and becomes one file below the output folder: raw/p1.txt becomes clean/p1.md. Without paths it reads standard input and prints. Inputs are never written to.',
    '每个输入是一个版面，在输出文件夹下生成一个文件：raw/p1.txt 生成 clean/p1.md。不给路径时读取标准输入并直接输出。绝不改写输入文件。',
  ],
  [
    'Where there is enough to do, several pages are cleaned at once, in threads, as many as there are cores; --jobs 1 cleans one after the other. The result is the same, byte by byte, and so are the messages. With --time-limit, a page that takes longer is given up and named, and the others are done.',
    '工作量足够时，用多个线程同时清理，线程数等于核心数；--jobs 1 则逐个清理。结果逐字节相同，消息也相同。使用 --time-limit 时，耗时更久的版面会被放弃并报出名称，其余照常完成。',
  ],
  [
    'With --resume, the output folder has a journal (.papercleaner-journal.jsonl) of what was written from what and how: a run that was stopped goes on where it was, and one over the same pages does only what is new. Give --resume to the first run, too.',
    '使用 --resume 时，输出文件夹中有一份日志（.papercleaner-journal.jsonl），记录写了什么、来自什么、如何写出：中断的运行接着进行，再次运行只处理新的部分。第一次运行也要加 --resume。',
  ],
  [
    'Several pages on standard output: md has a comment with the path before each page, json is one object after another, jsonl has one page a line.',
    '向标准输出写多个版面时：md 在每版之前有一行写明路径的注释，json 为一个接一个的对象，jsonl 每行一版。',
  ],
  [
    'A story that jumps to another page is linked to where it goes on (continuedIn, continuedFrom) if both are among the inputs. With --stitch it becomes one article, on the page where it begins.',
    '报道转到另一版时，如果两版都在输入之中，就写明下文和上文所在（continuedIn、continuedFrom）。用 --stitch 则合为一篇，放在起始的版面。',
  ],
  [
    'Options but --files-from, --null and those for colour may come from the environment: PAPERCLEANER_FORMAT=json stands for --format json. Flags go first, then variables, then the nearest papercleaner.config.json (papercleaner init writes one, papercleaner config tells what holds). --no-stitch, --no-split, --no-resume, --no-corpus-vocabulary and --no-keep-uncertain-hyphens take back what it says.',
    '除 --files-from、--null 和颜色选项外，各选项也可用环境变量设置：PAPERCLEANER_FORMAT=json 等于 --format json。命令行优先，其次是环境变量，再次是最近的 papercleaner.config.json（papercleaner init 可生成，papercleaner config 显示生效的设置）。--no-stitch、--no-split、--no-resume、--no-corpus-vocabulary 和 --no-keep-uncertain-hyphens 可撤销其中的设置。',
  ],
  [
    'What .gitignore and .papercleanerignore exclude is passed over in folders and by globs, never where it is named; --verbose lists it.',
    '.gitignore 和 .papercleanerignore 排除的内容，在文件夹和通配符中跳过，直接给出则照常处理；--verbose 会列出。',
  ],
  ['bytes that cannot be decoded: fail, or replace them by U+FFFD', '无法解码的字节：报错，或写为 U+FFFD'],
  [
    'write each article to a file of its own, in a folder for each page',
    '每篇文章写一个文件，每版一个文件夹',
  ],
  [
    'With --split, raw/p1.txt becomes the folder clean/p1/, with a file for each article, named by its id and headline (a1-HEADLINE.md). What is in no article is in rest.md. Articles of an earlier run that are no more are removed there.',
    '用 --split 时，raw/p1.txt 生成文件夹 clean/p1/，每篇文章一个文件，以编号和标题命名：a1-标题.md。不属于任何文章的内容写到 rest.md。上次运行写出、如今已没有的文章会从中删去。',
  ],
  ['an article a file', '每篇文章一个文件'],
  ['into clean/, as Markdown', '写到 clean/，Markdown'],
  ['a folder, into out/', '整个文件夹，写到 out/'],
  ['hyphens by the words of all', '按全部词汇判断连字符'],
  ['and the same again, to go on', '中断后照样再运行一次即可继续'],
  ['no page may take a minute', '每版最多一分钟'],
  ['stories that jump as one article', '转版的报道合为一篇'],
  [
    'Exit codes: 0 done; 2 wrong usage, or a file that could not be read, decoded or written (the others are done); 3 characters of a page did not add up, and it was not written; 130 and 143 interrupted.',
    '退出码：0 完成；2 用法错误，或有文件无法读取、解码或写入（其余照常完成）；3 某版的字符前后不符，未写入；130 和 143 被中断。',
  ],
  // validate
  ['Reports what is wrong with pages and changes none of them.', '报告版面的问题，不作任何更改。'],
  [
    'Raw pages are checked for all that fix would change and warn of. Pages that fix wrote (.md, .json, .jsonl, and text) are read back and checked for damage that was done to them since, or that nobody can mend.',
    '原始版面：检查 fix 会更改和警告的一切。fix 写出的版面（.md、.json、.jsonl 和文本）：读回来，检查此后受到的损坏，以及无法修补之处。',
  ],
  [
    'Rules: papercleaner explain RULE tells what one looks for. By default they are {@rules} A warning fails nothing unless there are more than --max-warnings, or --strict.',
    '规则：papercleaner explain RULE 说明某条规则检查什么。默认级别为{@rules}警告不影响结果，除非多于 --max-warnings，或用了 --strict。',
  ],
  ['errors: {errors}; warnings: {warnings}.', '错误：{errors}；警告：{warnings}。'],
  [
    'In a Markdown page, a line <!-- papercleaner-disable-next-line RULE --> silences a finding, papercleaner-disable and papercleaner-enable all between them.',
    '在 Markdown 版面中，一行 <!-- papercleaner-disable-next-line RULE --> 屏蔽下一行的问题，papercleaner-disable 和 papercleaner-enable 屏蔽两者之间的全部问题。',
  ],
  [
    'Options but --files-from, --null, --update-baseline and those for colour may come from the environment: PAPERCLEANER_MAX_WARNINGS=0 for --max-warnings 0.',
    '除 --files-from、--null、--update-baseline 和颜色选项外，各选项也可用环境变量设置：PAPERCLEANER_MAX_WARNINGS=0 等于 --max-warnings 0。',
  ],
  ['a cleaned corpus, in CI', 'CI 中检查已清理的语料库'],
  ['what fix would do to a page', 'fix 会对版面做什么'],
  ['the same, line by line', '同上，逐行显示'],
  ['warnings fail as well', '有警告也不通过'],
  ['annotations in a workflow', '工作流中的注解'],
  ['only new damage fails', '只有新的损坏不通过'],
  [
    'Exit codes: 0 clean; 1 an error was found, or more warnings than may be; 2 wrong usage, or a file that could not be read or decoded (the others are checked); 3 a fault of papercleaner; 130 and 143 interrupted.',
    '退出码：0 没有问题；1 有错误，或警告超过限度；2 用法错误，或有文件无法读取或解码（其余照常检查）；3 papercleaner 自身的错误；130 和 143 被中断。',
  ],
  // explain
  [
    'Says what was done to a page or to one of its lines, by which rule, and why.',
    '说明对版面或其中一行做了什么，出于哪条规则，为什么。',
  ],
  [
    'FILE lists what was changed and removed by each rule, the lines that could have been read otherwise, and the headings whose story is not sure. FILE:LINE tells all of one line: what became of it, the cues that decided with their weights, and the runner-up. The name of a rule tells what that rule does.',
    'FILE 列出各条规则的更改和移除、有可能另作判定的行，以及报道不能确定的标题。FILE:LINE 说明一行的全部情况：归到哪里，哪些线索起了决定作用及其权重，以及次选。给出规则名称则说明该规则的作用。',
  ],
  [
    'Nothing is written but the report, which goes to standard output.',
    '只输出报告（到标准输出），不写任何文件。',
  ],
  [
    'The page is cleaned as fix cleans it: give the options that change the outcome as you give them there.',
    '版面按 fix 的方式清理：影响结果的选项，请与 fix 所用的一致。',
  ],
  [
    'A file whose name holds a colon is found by its whole name; FILE:LINE:COLUMN, as warnings have it, is taken for FILE:LINE.',
    '名称中有冒号的文件按全名查找；警告所写的 FILE:LINE:COLUMN 当作 FILE:LINE。',
  ],
  ['what was done, what was close', '做了什么，哪些存疑'],
  ['why line 95 became what it is', '第 95 行为何如此判定'],
  ['what that rule does', '该规则的作用'],
  [
    'Exit codes: 0 done; 2 wrong usage, no such line, or a file that could not be read or decoded; 3 a fault of papercleaner.',
    '退出码：0 完成；2 用法错误、没有这一行，或有文件无法读取或解码；3 papercleaner 自身的错误。',
  ],
  // inspect
  [
    'Shows a page at a glance, on one screen: its encoding and how sure that is; the measures of its columns; what its blank lines part; the roles of its blocks; its articles, how sure each is, and where in the file it stands; what belongs to none; and the warnings.',
    '用一屏概览版面：编码及其把握；各栏的栏宽；空行隔开什么；各块的角色；各篇文章、把握和所在的行；不属于任何文章的内容；以及警告。',
  ],
  [
    'The last line of the columns is the page from its first line to its last: the wider the column, the higher the stroke. An em is the width of a Han.',
    '分栏的最后一行表示整个版面，从首行到末行：栏越宽，线条越高。宽度以汉字计。',
  ],
  [
    'Exit codes: 0 done; 2 wrong usage, or a file that could not be read or decoded; 3 a fault of papercleaner.',
    '退出码：0 完成；2 用法错误，或有文件无法读取或解码；3 papercleaner 自身的错误。',
  ],
  // vocabulary
  [
    "Counts the words of a corpus in Western letters and prints them, a word and its count a line. What one page does not tell about a hyphen at a line's end, another page of the same paper may: fix --vocabulary reads the list.",
    '统计语料库中的西文词并输出，每行一个词及其次数。一版无从判断的行末连字符，同一报纸的另一版也许可以说明：fix --vocabulary 读取这份列表。',
  ],
  [
    'Exit codes: 0 done; 2 wrong usage, or a file that could not be read or decoded (the others are counted); 130 and 143 interrupted.',
    '退出码：0 完成；2 用法错误，或有文件无法读取或解码（其余照常统计）；130 和 143 被中断。',
  ],
  // init
  [
    'Writes papercleaner.config.json into the current folder: all keys, with what they say; those that are not set yet are commented out. A folder that has a configuration is left as it is.',
    '在当前文件夹生成 papercleaner.config.json：列出全部键及其含义；尚未设置的以注释形式给出。已有配置的文件夹保持不变。',
  ],
  [
    'Exit codes: 0 done; 2 there is a configuration, or it could not be written.',
    '退出码：0 完成；2 已有配置，或无法写入。',
  ],
  // config
  [
    'Prints what fix and validate would go by, key by key, and where each value comes from: a flag, a variable, a line of the configuration file, one of its overrides, or the default. With a file, what holds for that file; it need not exist.',
    '逐键输出 fix 和 validate 所依据的设置，以及每个值的来源：命令行、环境变量、配置文件的某一行、某项覆盖或默认值。给出文件则显示对该文件生效的设置；文件不必存在。',
  ],
  [
    'Flags go before variables, these before the nearest papercleaner.config.json, papercleaner.config.mjs or package.json with a key papercleaner, from the current folder upward, and that before the defaults. Of the overrides in it, the last one that finds the file holds. A .mjs file is run to be read: --no-config prevents that.',
    '命令行优先于环境变量，其次是从当前文件夹向上最近的 papercleaner.config.json、papercleaner.config.mjs 或带有 papercleaner 键的 package.json，最后是默认值。各项覆盖中，以最后一项匹配该文件的为准。读取 .mjs 文件就要运行它：--no-config 可以避免。',
  ],
  [
    'Exit codes: 0 done; 2 wrong usage, or a configuration that is not right.',
    '退出码：0 完成；2 用法错误，或配置有误。',
  ],
  // completion
  [
    'Prints a script that teaches your shell the commands, the options and their values, so that Tab completes them. Print it anew after an update.',
    '输出一段脚本，让 shell 认识各命令、选项及其值，按 Tab 即可补全。更新后请重新输出。',
  ],
  ['bash, in ~/.bashrc:', 'bash，写在 ~/.bashrc：'],
  ['zsh, in ~/.zshrc, after compinit:', 'zsh，写在 ~/.zshrc，放在 compinit 之后：'],
  ['fish:', 'fish：'],
  ['Exit codes: 0 done; 2 wrong usage.', '退出码：0 完成；2 用法错误。'],
  // shard
  ['files, folders (their .txt files), quoted globs', '文件、文件夹（取其中的 .txt）、加引号的通配符'],
  ['where to write the shards', '分片写到哪里'],
  ['how large a shard is', '每个分片的大小'],
  ['how many there are at most; rather than more, they become larger', '最多多少个；超出时分片变大'],
  ['errors only: no summary', '只报错误：不显示摘要'],
  [
    'Divides pages into shards: lists of pages, of about the same size, that papercleaner worker takes one by one, on one machine or on many. The same pages give the same shards.',
    '把版面分成若干分片：大小相近的版面清单，由 papercleaner worker 在一台或多台机器上逐个处理。同样的版面得到同样的分片。',
  ],
  [
    'A shard is a file of JSON Lines, shards/0000.jsonl and so on, with a page a line:',
    '分片是 JSON Lines 文件，如 shards/0000.jsonl，每行一个版面：',
  ],
  [
    'Paths stay as they are given: the workers start in the folder in which they are right. shards.json lists the shards, and papercleaner merge asks it whether all of them are done. A folder that holds other shards is left as it is.',
    '路径照给出的写法保留：请在路径有效的文件夹中启动 worker。shards.json 列出各分片，papercleaner merge 据此判断是否全部完成。已有其他分片的文件夹保持不变。',
  ],
  [
    'The pages of one day (raw/1949-05-01/p1.txt) are in one shard, if they stand next to each other, so that stories that jump are linked.',
    '同一天的版面（如 raw/1949-05-01/p1.txt）前后相连时归入同一分片，使转版的报道得以连上。',
  ],
  [
    'Exit codes: 0 done; 2 wrong usage, other shards are in the way, or a page could not be found (the others are in the shards); 130 and 143 interrupted.',
    '退出码：0 完成；2 用法错误、已有其他分片，或有版面找不到（其余已归入分片）；130 和 143 被中断。',
  ],
  // worker
  [
    'a shard of papercleaner shard; without it, lines of standard input',
    'papercleaner shard 的一个分片；不给出则读取标准输入的各行',
  ],
  ['where the output of the shard goes', '分片的结果写到哪里'],
  [
    'Cleans pages that other programs hand out. Each line of standard input is a JSON object, and gives one line on standard output, in the same order; a page that cannot be cleaned is a line that says so. Or all pages of a shard are cleaned into a file.',
    '清理其他程序分派的版面。标准输入每行一个 JSON 对象，标准输出依次各有一行；不能清理的版面也有一行说明原因。也可以把一个分片的全部版面清理到一个文件。',
  ],
  ['A line that comes in:', '输入的一行：'],
  ['a file', '文件'],
  ['its text', '文本'],
  ['its bytes, and how they are read', '字节，及其编码'],
  [
    'A line that goes out, for a page that was cleaned, and for one that was not:',
    '输出的一行：已清理的版面，以及未能清理的版面：',
  ],
  [
    'The page is what fix --format jsonl writes. The same page gives the same line, on any machine that has the same version and the same options.',
    '其中的版面与 fix --format jsonl 写出的相同。只要版本和选项相同，同一版面在任何机器上都得到同样的一行。',
  ],
  [
    'The output of a shard is a file of its name in the output folder, and is there as a whole or not at all: a shard may be cleaned twice, or by two at once. One that is whole already is not cleaned again. docs/scale.md has recipes.',
    '分片的结果是输出文件夹中的同名文件，要么完整，要么没有：一个分片可以清理两次，也可以由两个进程同时清理。已经完整的不再清理。做法见 docs/scale.md。',
  ],
  [
    'Exit codes: 0 every line was answered, those of pages that failed too; 2 wrong usage, the lines could not be read, or the output could not be written; 130 and 143 interrupted.',
    '退出码：0 每一行都有结果，包括失败的版面；2 用法错误、各行无法读取，或结果无法写入；130 和 143 被中断。',
  ],
  // merge
  ['where the workers put the outputs', 'worker 写出结果的文件夹'],
  ['where papercleaner shard put the shards', 'papercleaner shard 写出分片的文件夹'],
  ['the file to write; the pages as JSON Lines', '写到哪个文件；版面以 JSON Lines 写出'],
  [
    'Makes one file of the outputs of all shards: the pages, as fix --format jsonl would have printed them. Before it is there, all is checked: each page of each shard is there once and unchanged, and all are of one version and configuration.',
    '把各分片的结果合为一个文件：其中的版面与 fix --format jsonl 输出的相同。文件写成之前先全部检查：每个分片的每一版恰好出现一次，没有改动，且版本和配置一致。',
  ],
  [
    'Where shards are missing or broken, nothing is written. What is wrong with each is said, and their numbers are printed, for Slurm to do these again: --array=3,7-9',
    '分片缺失或损坏时不写任何文件，逐个说明原因，并输出其编号，供 Slurm 重新处理：--array=3,7-9',
  ],
  [
    'Pages that could not be cleaned are named, and are not in the file. To have them tried again, remove the output of their shard.',
    '未能清理的版面会列出，不在文件之中。要重试，请删除其分片的结果。',
  ],
  [
    'Exit codes: 0 done; 2 wrong usage, shards are missing or broken, or a page could not be cleaned (the others are written); 3 the characters of a page did not add up (the others are written); 130 and 143 interrupted.',
    '退出码：0 完成；2 用法错误、分片缺失或损坏，或有版面未能清理（其余已写出）；3 某版的字符前后不符（其余已写出）；130 和 143 被中断。',
  ],
];
