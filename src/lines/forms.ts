/**
 * The set forms of newspapers: how a dateline, a byline, a credit, a jump line … is worded.
 *
 * Each is anchored, bounded and free of nested repetition, so that it costs linear time on any line. They hold
 * words of the trade in Chinese (both scripts) and the Western languages; never names, places or topics.
 */

import { HAN, LETTERS, LOWER, UPPER } from '../letters.js';

/** Who writes: 记者, 通讯员 … with the adverbs that go before it: of three at most, V8 would compile a copy each. */
const REPORTER =
  `(?:本[报報刊网網]|[特见見实實][派约約习習]|首席|特约|驻[${HAN}]{1,4}|全媒体|融媒体|通[讯訊]社|[晚日]报){0,4}` +
  '(?:记者|記者|通讯员|通訊員|评论员|評論員|特派员|特派員|编辑|編輯|撰稿人?|作者)';
/** A Chinese personal name, with or without the blank of a padded one. */
const NAME = `[${HAN}·]{2,4}`;
const BETWEEN_NAMES = '[ 、　]{1,4}';
const NAMES = `${NAME}(?:${BETWEEN_NAMES}${NAME}){0,11}`;
/** Names in brackets, whose blanks may be lost: two names then stand as one word. */
const SIGNATURE = `(?:${REPORTER}[:： ]{0,2})?[${HAN}·]{2,8}(?:${BETWEEN_NAMES}[${HAN}·]{2,8}){0,8}`;

/**
 * A dateline or story label at the head of a story: 本报讯, 本报北京2月26日电, 某某社某地5月1日电, 【本報訊】,
 * （莫斯科廿二日路透電）, 图片新闻.
 */
export const DATELINE_ZH = new RegExp(
  `^(?:` +
    `[【〔][${HAN}\\d]{0,10}(?:讯|訊|电|電|稿|消息|报道|報導|報道)[】〕]|` +
    `[（(][${HAN}\\d○〇]{0,14}(?:讯|訊|电|電)[）)]|` +
    `(?:据)?(?:[${HAN}]{1,5}(?:报|報|社|刊|网|網|台|臺))[${HAN}\\d ]{0,16}?[日月] ?(?:[（(]?[${HAN}]{0,6}[）)]?)?(?:电|電|讯|訊)|` +
    `(?:本|晚|日|早|时|時)[报報刊台网網](?:综合|綜合|快|专|專)?(?:讯|訊|消息)|` +
    `(?:图片新闻|圖片新聞)(?![${HAN}])|(?:特稿|专稿|综合消息)(?=[\\s　])` +
    `)`,
  'u',
);

/** What parts a Western dateline from its story. */
const DASH = `\\s?(?:[—–]{1,2}|-{1,2}(?![${LETTERS}]))`;
/**
 * A Western dateline: `HARROW BAY, March 4 (CNS) —`, `PORT ELLERY, Aug. 3.—(Special.)—`, `BRENNFURT.`, `Paris, 17 juin. —`,
 * and the place before the brackets that name who writes: `BRENNFURT (ahe).`, `PORT-SAINT-BRIEG (De notre …). —`.
 */
export const DATELINE_WESTERN = new RegExp(
  '^(?:' +
    [
      `[${UPPER}][${UPPER}’'./ -]{2,40}(?:,\\s?[${LETTERS}][${LETTERS}.]{2,9}\\s\\d{1,2})?(?:\\s?\\((?:[${UPPER}]{2,6}|[${UPPER}][${LOWER}]+\\.)\\))?\\.?${DASH}(?:\\s?\\([${LETTERS}.]{2,12}\\)\\.?${DASH})?(?=\\s?\\S)`,
      `[${UPPER}][${UPPER}/-]{3,30}\\.(?=\\s[${LETTERS}]|$)`,
      `[${UPPER}][${UPPER}’'/ -]{2,30}(?=\\s\\([^()]{2,60}\\)(?:[.:]|\\s?[—–]))`,
      `[${UPPER}][${LETTERS}-]{2,20}, (?:le )?\\d{1,2}\\.? [${LETTERS}]{3,9}(?: \\d{4})?\\.(?:\\s?[—–-])?`,
    ].join('|') +
    ')',
  'u',
);

/** A byline that is a line of its own, or begins on it: □ 本报记者 某某, 记者 某某 某某 通讯员, 文／某某 攝／某某. */
export const BYLINE_ZH = new RegExp(
  `^[□■◆◇●○▲△☐★]? ?(?:` +
    `(?:${REPORTER}(?:[:： ]?${NAMES})?[ 　]?){1,6}(?:[ ／/]{1,2}[${HAN}]{2,6}[报報][道導导]| ?[报報][道導导]| ?[文图圖][／/ ]?[文图圖摄攝]| ?(?:整理|[摄攝]))?|` +
    `[文图圖撰摄攝]{1,2}[／/:： ]{1,2}(?:${REPORTER} ?)?${NAMES}(?: ?[文图圖撰摄攝]{1,2}[／/:： ]{1,2}${NAMES}){0,2}` +
    `)$`,
  'u',
);
/** A line in brackets that holds nothing but names: （某某某 某某）, （记者 某某）. */
export const SIGNED_ZH = new RegExp(`^[（(](?:(?:据|来源|文|图)[:：] ?)?${SIGNATURE}[）)]$`, 'u');
/** The same at the end of a line, after the last sentence. */
export const SIGNED_END_ZH = new RegExp(`[。！？…”』」] ?[（(]${SIGNATURE}[）)]$`, 'u');
/** A remark in brackets on the story or the page, after the last sentence: （作者系…评论员）, （本版稿件均为…采写）. */
const REMARK = '[（(](?:作者|本版|本文|文章|编者|編者|转自|轉自|原载|原載|选自|選自)[^（）()。]{2,40}[）)]';
export const REMARK_ZH = new RegExp(`^${REMARK}$`, 'u');
export const REMARK_END_ZH = new RegExp(`[。！？…”』」] ?(${REMARK})$`, 'u');
/** A word of a Western name, or what stands between two. */
const NAME_WORD = `(?:[${UPPER}][${LETTERS}'’.-]*|and|et|und|de|du|des|la|le|von|van|der|den|di|da|zu)`;
/**
 * A Western byline: By …, Von …, Par …, Texte : …, and what the writer is for the paper. Small words that belong to no
 * name are running text (Von der Brücke aus, By the time).
 */
export const BYLINE_WESTERN = new RegExp(
  '^(?:' +
    `(?:[Bb]y|BY|Von|VON|Par|PAR|Texte ?:|Text:)(?: ${NAME_WORD},?){0,12}(?:, [${LETTERS} .'’-]{2,40})?|` +
    `(?:De notre (?:correspondante?|envoyée?)|From (?:our|a) [Cc]orrespondent)(?: [${LETTERS}'’.-]+,?){0,8}|` +
    'Staff report' +
    ')$',
  'u',
);

/** An editor's mark at the end of a story: ①2. */
export const MARK = /[①-⑳]\d{0,2}$/u;

/** A photo credit at the end of a line: 记者 某某 摄, 某某集团供图, 通讯员某某摄影报道. */
export const CREDIT_END_ZH = new RegExp(
  `(?:摄|攝|供图|供圖|摄影报道|攝影報道|(?:摄影|攝影|图片|圖片)[／/:：] ?${NAME})$`,
  'u',
);
/** What a Western credit begins with: Staff photo by, AP Photo/, Fotos:, Crédit photo :, Photo, ©. */
const CREDIT_WORDS =
  '(?:(?:[Ss]taff |AP )?[Pp]hotos? by|AP Photo/|Photograph by|Courtesy of|(?:Archiv)?[Ff]otos?:|(?:Crédit )?[Pp]hotos? ?:|Photo|Bild:|© ?)';
export const CREDIT_WESTERN = new RegExp(
  `\\(?${CREDIT_WORDS}(?: ?[${UPPER}][${LETTERS}'’.-]+){1,4}\\)?\\.?$`,
  'u',
);
/** The same, its name on the next line. */
export const CREDIT_BEGUN_WESTERN = /(?:[Pp]hotos? by|[Ff]otos?:|[Pp]hotos? :|Bild:)$/u;

/** What a caption says of its picture: in the West, where who is in it stands. */
export const CAPTION_WESTERN =
  /^(?:(?:Above|Below|Left|Right|Top|Bottom)[:,] |At (?:left|right),|From left|Pictured|Im Bild|Unser (?:Bild|Foto)|Auf dem (?:Bild|Foto)|Ci-(?:dessus|contre|dessous)|Sur (?:la|cette|notre) photo|Notre photo)|, (?:(?:far|at|(?:second|third) from) )?(?:left|right|center|centre),|\((?:from left|links|rechts|Mitte|von links|v\. ?l\.|à gauche|à droite|au centre|de gauche à droite)/u;
export const CAPTION_ZH = /(?:^|[。！])(?:[左右上下]?[图圖](?:为|為|是|①|②|一|二|1|2|[:：])|资料图|資料圖)/u;

/** The date line that closes a notice or a letter. */
export const DATE_LINE =
  /^(?:(?:公元)?[\d〇○一二三四五六七八九十零]{2,4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日|Dated:? .{4,24})$/u;

/** A list's head: 一、 (一) 一是 1. ① */
export const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、|，|：)|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．]\s?\D|第[一二三四五六七八九十]{1,2}[,，、]|[①-⑳])/u;

/**
 * What an entry begins with where a story is told in entries: the question and the answer of an interview, the hour of a
 * log. Q: A: Frage: 问：; Friday, 7:40 p.m. Montag, 14.30 Uhr. Lundi, 8 h 15.
 */
export const ENTRY =
  /^(?:(?:[QAFRD]|Question|Answer|Frage|Antwort|Réponse) ?: |(?:[问問答]|记者|記者)[：:]|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2}(?::\d\d)? [ap]\.?m\b|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag),? \d{1,2}(?:[.:]\d\d)? Uhr|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di,? \d{1,2} ?h|[Dd]imanche,? \d{1,2} ?h))/u;

/** Words on which a kicker ends: someone's act, with its result in the headline below. */
export const KICKER_END =
  /(?:强调|強調|指出|要求|提出|召开|召開|会议|會議|发布|發布|举行|舉行|印发|通知|时说|表示|消息|揭晓|战罢|文章)$/u;

/** Who took part: what a deck says of a meeting (field notes: "who chaired and attended"), or what kind of report it is. */
export const ATTENDANCE = /主持|出席|讲话|講話|列席|致辞|致辭|陪同|号召|號召/u;
export const REPORT_KIND =
  /(?:纪实|紀實|综述|綜述|侧记|側記|见闻|見聞|小记|扫描|启示录|述评|专访|訪談|访谈)$/u;
/** The title of a notice: 关于…的通告, …启事. */
export const NOTICE_TITLE =
  /^(?=.{4,40}$)(?:关于|關於|.*的(?=..$)|.*(?=启事|啟事|公告|讣告|訃告)).*(?:通告|公告|通知|公示|启事|啟事|声明|聲明|讣告|訃告|说明|說明)$/u;
/** A kicker that only names who acts: an office, a committee, a firm. */
export const INSTITUTION_END =
  /(?:局|委|会|會|部|办公室|辦公室|办事处|辦事處|管理处|管理處|大队|大隊|厅|廳|院|所|办|府|联|協|协|团|公司|学校|大学|集团|中心|街道|支队|法院|工委|管委|总工会|联合会)$/u;

/**
 * Folios, running heads and nameplates: page numbers, issue numbers, the date line of the page, who made it up, mail
 * and web addresses.
 */
export const FURNITURE = new RegExp(
  '^(?:' +
    [
      '[A-Z]?\\d{1,3}',
      '第? ?[A-Z]?[\\d一二三四五六七八九十]{1,3} ?版(?:[:： ].{0,12})?',
      '(?:Page|Seite|PAGE) \\w{1,4}',
      '(?:今日|本期)?共?[\\d一二三四五六七八九十]{1,3}版?(?: ?(?:总?第|第) ?\\d{1,6} ?期).{0,20}',
      '总?第 ?\\d{1,6} ?期.{0,20}',
      `[${HAN}]{2,6}(?:日[报報]|晚[报報]|早[报報]|时报|時報|商[报報]|都市[报報]|周[报報]|晨[报報])`,
      '(?:责任?编辑?|责编|版式|校对|美编|本版编辑|值班(?:编委|主任|编辑)|組版|電郵|电话|热线|邮箱|网址|E-?mail)[:：／/ ].{1,60}',
      '.{0,12}(?:CN|ISSN) ?\\d{2}[\\d-]{2,8}.{0,20}',
      '(?:19|20)\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?(?:星期|农历|周|第).{0,24}',
      '星期[一二三四五六日].{0,16}',
    ].join('|') +
    ')$',
  'u',
);

/** 记者 某某 某某 in brackets, names broken over lines and all. */
export const REPORTER_IN_BRACKETS_ZH = new RegExp(`^[（(〔【] ?${REPORTER}`, 'u');
/** An unbracketed byline before the first sentence: 記者某某某／某地報導, or names parted from it by a blank. */
export const OPENING_BYLINE_ZH = new RegExp(
  `^[□■◆◇●○▲△☐★]? ?(?:${REPORTER}[:： ]?${NAME}(?:[ 、]${NAME}){0,3}[／/][${HAN}]{2,6}?[报報][导導道]|(?:${REPORTER}[:： ]?${NAME}(?:[ 、]${NAME}){0,3}|[文图圖][／/] ?${NAME}(?: [摄攝图圖][／/]${NAME})?)(?=[ \\u3000]))`,
  'u',
);

/** Closing forms, at the end of the last paragraph. */
export const CLOSING_MARK = /(?<=[。！？…”）)」』\s])[①-⑳]\d{0,2}$/u;
export const CLOSING_SIGNATURE_ZH = new RegExp(
  `(?:[。！？…”』」）]|^) ?([（(](?!待续|未完|完|略|摘自|节选|连载)${SIGNATURE}[）)])$`,
  'u',
);
/** A credit after a caption's last sentence, or parted from it by a blank. */
export const CLOSING_CREDIT_ZH = new RegExp(
  `(?:[。！？”）]|[ 　]) ?((?:${REPORTER}[:： ]?)?[${HAN} 、·]{1,24}?(?:摄|攝|供图|供圖|摄影报道|攝影報道)|(?:摄影|攝影|图片|图|圖)[／/:：] ?${NAME})$`,
  'u',
);
