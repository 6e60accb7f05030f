import { describe, expect, it } from 'vitest';
import * as plain from '../src/lines/forms.js';
import * as jumps from '../src/lines/jump-forms.js';

const forms = { ...plain, ...jumps };
type Form = keyof typeof forms;
const FORMS: Readonly<Record<Form, RegExp>> = forms;

/** For each form, lines that are of it and lines that are not. All names and places are invented. */
const EXAMPLES: Record<Form, { is: string[]; isNot: string[] }> = {
  DATELINE_ZH: {
    is: [
      '本报讯 昨日，渡口小学开学。',
      '本報訊 昨日，渡口小學開學。',
      '本报讯（记者 林一舟）昨日，',
      '晚报讯 昨日，',
      '本报综合消息 入夏以来，',
      '本报快讯 今晨，',
      '云溪通讯社临浦2月25日电 渔船返港。',
      '云溪社临浦2月25日电（记者 林一舟）',
      '据云溪社临浦2 月25 日电',
      '云溪社临浦二月二十五日電',
      '云溪日报临浦3月4日讯',
      '【本報訊】渡口小學',
      '【本報專稿】渡口',
      '〔中央社訊〕渡口',
      '（臨浦廿二日路透電）渡口',
      '(臨浦三日電) 渡口',
      '图片新闻 渡口',
      '特稿 渡口的冬天',
    ],
    isNot: [
      '渡口小学昨日开学。',
      '昨日，本报讯',
      '图片新闻部昨日成立',
      '特稿作者林一舟',
      '本报地址在河堤路',
      '【本期看点】渡口小学',
      '（记者 林一舟）渡口',
      '云溪社的渔船返港。',
      '日报社印了三万份',
      '本报记者 林一舟',
    ],
  },
  DATELINE_WESTERN: {
    is: [
      'HARROW BAY, March 4 (CNS) — The ferry sailed.',
      'HARROW BAY, March 4 — The ferry',
      'HARROW BAY — The ferry sailed.',
      'HARROW BAY (CNS) – The ferry',
      'PORT ELLERY, Aug. 3.—(Special.)—The ferry',
      'ST. ORLOW — The ferry',
      'BRENNFURT. Die Fähre',
      'Montferrac, 17 juin. — Le bac',
      'Montferrac, le 17 juin 1912. Le bac',
    ],
    isNot: [
      'The ferry sailed from Harrow Bay — at last.',
      'Harrow Bay — The ferry',
      'HARROW BAY FERRY SAILS AGAIN',
      'Harrow Bay, March 4',
      'USA — ',
      'I. The ferry',
      'the HARROW BAY, March 4 — The ferry',
    ],
  },
  BYLINE_ZH: {
    is: [
      '记者 林一舟',
      '本报记者 林一舟',
      '本报记者林一舟',
      '本报记者 林一舟 何晴',
      '□ 本报记者 林一舟',
      '□ 本报记者 林一舟 本报通讯员',
      '□本报记者林一舟本报通讯员',
      '■本报记者 林一舟',
      '本报记者 林一舟 通讯员 何晴 许山',
      '本报特约记者：林一舟',
      '驻临浦记者 林一舟',
      '全媒体记者 林一舟 文/摄',
      '记者 林一舟 何晴 摄',
      '本報記者 林一舟',
      '記者林一舟／臨浦報導',
      '文/林一舟 图/何晴',
      '文／本報記者 林一舟',
      '撰文：林一舟',
      '本报记者',
    ],
    isNot: [
      '记者从渡口小学获悉，今年开学推迟',
      '记者 林一舟 昨日在渡口小学看到，新楼已经封顶',
      '林一舟',
      '本报讯',
      '渡口小学 林一舟',
      '文明之花',
      '图为渡口小学',
      '（记者 林一舟）',
    ],
  },
  SIGNED_ZH: {
    is: [
      '（林一舟）',
      '（林一舟 何晴）',
      '（林一舟何晴）',
      '（记者 林一舟）',
      '（本报记者 林一舟 何晴）',
      '(记者 林一舟)',
      '（据：云溪日报）',
      '（来源：云溪社）',
      '（林一舟、何晴、许山）',
    ],
    isNot: [
      '（林）',
      '（下转4版）',
      '（2021年）',
      '（一）',
      '林一舟',
      '（林一舟）摄',
      '（渡口小学，林一舟）',
      '（记者 林一舟 昨日在渡口小学看到，新楼）',
    ],
  },
  NOTICE_TITLE: {
    is: [
      '关于部分路段停水的通告',
      '北屏市供水公司关于停水的公告',
      '停水公告',
      '渡口小学的通知',
      '遗失启事',
      '關於停水的通告',
    ],
    isNot: ['公告', '渡口小学收到通知', '关于渡口', '关于停水的通告说', '市民说明情况'],
  },
  REMARK_ZH: {
    is: [
      '（作者系本报特约评论员）',
      '（作者单位：渡口小学）',
      '（本版稿件除署名外均为本报记者采写）',
      '（编者注：题目为编者所加）',
    ],
    isNot: [
      '（林一舟）',
      '（下转4版）',
      '作者系本报评论员',
      '（作者）',
      '（作者说。他走了。）',
      '河堤合龙。（作者系本报评论员）',
    ],
  },
  REMARK_END_ZH: {
    is: ['河堤合龙。（作者系本报评论员）', '“真好！” （本版图片均为资料图）'],
    isNot: ['（作者系本报评论员）', '河堤（作者系本报评论员）', '河堤合龙。（林一舟）'],
  },
  SIGNED_END_ZH: {
    is: [
      '河堤合龙。（林一舟）',
      '河堤合龙。 （记者 林一舟）',
      '“真好！”（林一舟 何晴）',
      '还有……（林一舟）',
      '河堤合龙。(林一舟)',
    ],
    isNot: [
      '（林一舟）',
      '河堤（林一舟）',
      '河堤合龙。（下转4版）',
      '河堤合龙。（2021）',
      '河堤合龙。（林一舟）①2',
      '主任（林一舟）说',
    ],
  },
  BYLINE_WESTERN: {
    is: [
      'By Mara Ellison',
      'by Mara Ellison',
      "BY MARA O'HARE",
      'By Mara Ellison and Tom Reyes, Staff',
      'By Mara Ellison and',
      'By Mara Ellison, special to the Courier',
      'Texte : Luc de Mérand',
      'Von Jana Albrecht',
      'Par Luc Mérand',
      'Text: Jana Albrecht',
      'De notre correspondant Luc Mérand',
      'From our Correspondent',
      'Staff report',
    ],
    isNot: [
      'By the time the ferry sailed (at noon)',
      'By the time the ferry sailed',
      'Von der Brücke aus sah man',
      'Par la suite, on a vu',
      'Bye Mara',
      'Mara Ellison',
      'Parmi eux, Luc',
      'By Mara Ellison; photos by Tom',
      'Vonnegut Jana',
    ],
  },
  JUMP_LINE_ZH: {
    is: [
      '（下转4版）',
      '（下转第二版①）',
      '（上接1版）',
      '（上接第一版）',
      '（下轉A3版）',
      '（續接第二頁）',
      '(下转4版)',
      '【下转4版】',
      '（紧接第一版）',
      '（文轉A2版）',
      '下转第6版',
      '▶▶上接A1版',
      '下轉第二版①',
    ],
    isNot: [
      '下转到四版的稿子',
      '水势下转第6版',
      '（文化版）',
      '（下转4版',
      '河堤合龙。（下转4版）',
      '（下一页书）里的渡口',
      '（下周再议）',
      '（见附图）',
      '（林一舟）',
      '（下午上版前发现的问题都改了，第二天的版面）',
    ],
  },
  JUMP_END_ZH: {
    is: ['河堤合龙。（下转4版）', '河堤今天（下转第二版①）', '（上接1版）', '河堤(轉第二頁)'],
    isNot: ['（上接1版）河堤', '河堤合龙。（4版）', '河堤（下转）', '河堤合龙。'],
  },
  JUMP_WESTERN: {
    is: [
      'Continued on Page 6',
      'sailed. Continued on Page 6',
      'sailed. Continued on Page A6',
      'Continued from Page 1',
      'See FERRY, Page 4',
      'Please turn to Page 12',
      'Fortsetzung auf Seite 3',
      'Fortsetzung Seite 3',
      'Suite en page 5',
      'Suite page 5',
      'Lire la suite en page 5',
      'Suite de la première page',
      'CONTINUED ON PAGE A6',
      '(Continued on Page 6.)',
      'Continued on Page 6, Column 3.',
      'Continued on Second Page',
      'Continued on B2',
      'See FERRY, A4',
      'See FERRY on Page 4',
      'FERRY, from Page A1',
      'From Page One',
      'Weiter auf Seite 3',
    ],
    isNot: [
      'Continued on Page 6 of the report',
      'Continued on Page 6 again',
      'See you on Page',
      'See ferry, Page 4',
      'He continued to page through it',
      'Page 6',
      'He read aloud from Page 6',
      'Kept on From Page 6',
      'Bericht Seite 3',
    ],
  },
  MARK: {
    is: ['①2', '①', '河堤合龙。③12', '⑳'],
    isNot: ['①河堤', '12', '（1）', '①123', '㊀2'],
  },
  CREDIT_END_ZH: {
    is: [
      '记者 林一舟 摄',
      '林一舟攝',
      '渡口公司供图',
      '通讯员林一舟摄影报道',
      '摄影/林一舟',
      '图片：林一舟',
      '摄影 河堤。记者 林一舟 摄',
    ],
    isNot: ['摄影师林一舟', '林一舟拍', '图为河堤', '供图书馆使用', '摄影：他最喜欢的一件事就是等'],
  },
  CREDIT_WESTERN: {
    is: [
      'Photo by Mara Ellison',
      'Staff photo by Mara Ellison',
      'The ferry. Photos by Mara Ellison',
      'Foto: Jana Albrecht',
      'Bild: Albrecht',
      'Photo : Luc Mérand',
      '© Luc Mérand',
      '(Photo Luc Mérand)',
      'Crédit photo : Luc Mérand',
      'Archivfoto: Jana Albrecht',
      'AP Photo/Mara Ellison',
    ],
    isNot: [
      'a photo by the river',
      'Photo by the river',
      'Foto: jana',
      'Mara Ellison',
      'Photography by Mara',
    ],
  },
  CREDIT_BEGUN_WESTERN: {
    is: ['after the race. Staff photo by', 'Photos by', 'am Ufer. Foto:', 'au bord du lac. Photo :'],
    isNot: ['Photo by Mara', 'a photo', 'stood by', 'das Foto', 'Bilder:'],
  },
  CAPTION_WESTERN: {
    is: [
      'Mara Ellison, left, and Tobin Marsh look over the beds.',
      'Mara Ellison, second from right, waits for the tide.',
      'Above: the ferry at the north landing',
      'From left, Mara Ellison and Tobin Marsh',
      'Jana Albrecht (links) mit dem Pokal',
      'Im Bild: die Fähre am Nordufer',
      'Claire Dubost (à gauche) remet la coupe.',
      'Ci-dessus, le bac au débarcadère',
    ],
    isNot: [
      'Mara Ellison left the ferry.',
      'Above the harbour, gulls',
      'Left and right of the road',
      'Die Fähre liegt links am Ufer.',
      'à gauche du bac',
    ],
  },
  CAPTION_ZH: {
    is: [
      '图为渡口小学的新楼',
      '圖為渡口小學',
      '图①：新楼',
      '左图为新楼',
      '上图：新楼',
      '昨日开学。图为新楼',
      '资料图',
      '图1 新楼',
    ],
    isNot: ['渡口小学图为新楼', '图书馆昨日开放', '看图说话', '地图：新楼', '他图的是什么'],
  },
  DATE_LINE: {
    is: [
      '2021年3月2日',
      '2021 年 3 月 2 日',
      '二〇二一年三月二日',
      '二○二一年十二月三十一日',
      '公元2021年3月2日',
      'Dated: March 4, 2021',
      'Dated March 4, 1912',
    ],
    isNot: [
      '2021年3月2日开学',
      '3月2日',
      '2021年3月',
      '昨日（2021年3月2日）',
      '2021年3月2日 星期二',
      'Dated: ',
      'March 4, 2021',
    ],
  },
  ORDINAL: {
    is: [
      '一、河堤',
      '十二、河堤',
      '一是河堤',
      '二要抓紧',
      '一，河堤',
      '一：河堤',
      '（一）河堤',
      '(2)河堤',
      '1.河堤',
      '1、河堤',
      '12．河堤',
      '第一，河堤',
      '①河堤',
    ],
    isNot: ['一次河堤', '1.5万元', '河堤一、二号', '第一次', '2021、2022年', '一', '（第一）河堤'],
  },
  KICKER_END: {
    is: ['林一舟在调研时强调', '市妇联召开', '县委常务会议', '何晴表示', '市教育局印发通知', '會議'],
    isNot: ['强调河堤安全', '会议室', '河堤合龙', '要求很高的人'],
  },
  ATTENDANCE: {
    is: ['林一舟主持', '何晴出席并讲话', '许山列席', '何晴致辭', '响应市委号召'],
    isNot: ['河堤合龙', '席位增加', '主人持票入场'],
  },
  REPORT_KIND: {
    is: ['——临浦修堤纪实', '渡口春耕见闻', '河堤建设綜述', '开学启示录'],
    isNot: ['纪实文学', '河堤合龙', '综述一下', '记录'],
  },
  INSTITUTION_END: {
    is: [
      '市教育局',
      '县委',
      '渡口小学校',
      '云溪集团',
      '临浦街道',
      '市总工会',
      '河堤管理中心',
      '防汛领导小组办公室',
      '渡口管理处',
      '消防救援大队',
    ],
    isNot: ['河堤合龙', '局面', '委托', '市长', '办公室主任', '教室', '去处'],
  },
  FURNITURE: {
    is: [
      '6',
      'A6',
      '第3版',
      '第 三 版',
      'A3版',
      'Page 6',
      'Seite 12',
      '责任编辑：林一舟 版式：何晴',
      '校对 林一舟',
      '电话：000-1234567',
      'E-mail: post@example.org',
      '邮箱：post@example.org',
      '国内统一刊号CN00-0000',
      '2021年3月2日 星期二',
      '2021 年 3 月 2 日 农历正月十九',
      '星期二 今日8版',
      '今日8版 第6021期',
      '第6021期',
      '汐塘日报',
      '汐塘晚報',
      '热线：000-1234567',
      '第3版：要闻',
    ],
    isNot: [
      '2021',
      '第3版的稿子',
      '编辑部',
      'Page six of the report',
      '2021年3月2日开学',
      '河堤合龙',
      '2021年3月2日',
      '版式',
      '日报',
      '本报讯',
      '汐塘日报社昨日搬家',
    ],
  },
  ENTRY: {
    is: [
      'Q: Did the ferry sail?',
      'A: It did',
      'Frage: Wann',
      'Réponse : Le bac',
      '问：河堤何时合龙？',
      '答:今年',
      '記者：河堤',
      'Friday, 7:40 p.m. A boat',
      'Saturday 9 a.m.',
      'Montag, 14.30 Uhr: Boot',
      'Samstag, 9 Uhr',
      'Lundi, 8 h 15',
      'dimanche 9h',
    ],
    isNot: [
      'Q. Did it sail?',
      'A boat: the ferry',
      'Questions: two',
      'Friday, the ferry',
      'Friday, 7 boats',
      'Montag, 14 Boote',
      'On Friday, 7:40 p.m.',
      '问河堤何时合龙',
      '他问：河堤何时合龙？',
      '本报记者：林一舟',
    ],
  },
  REPORTER_IN_BRACKETS_ZH: {
    is: ['（记者 林一舟）', '(通讯员 林一舟', '【本报记者 林一舟】', '〔記者林一舟〕', '（ 特约记者'],
    isNot: ['（林一舟）', '记者 林一舟', '（小记者站）', '（一名记者）'],
  },
  OPENING_BYLINE_ZH: {
    is: [
      '記者林一舟／臨浦報導 渡口小學',
      '记者 林一舟 昨日，渡口',
      '本报记者林一舟　昨日，渡口',
      '□ 本报记者 林一舟 昨日，',
      '文/林一舟 昨日，',
      '記者林一舟、何晴／臨浦報導 渡口',
      '文／林一舟 攝／何晴 昨日，',
    ],
    isNot: [
      '记者从渡口小学获悉 昨日',
      '记者林一舟',
      '林一舟 昨日，',
      '本报讯 昨日，',
      '记者林一舟昨日在渡口看到',
    ],
  },
  OPENING_JUMP_ZH: {
    is: ['（上接1版）河堤', '（上接第二版）', '上接1版', '上接1版 河堤'],
    isNot: ['河堤（上接1版）', '上接1版的河堤'],
  },
  OPENING_JUMP_WESTERN: {
    is: [
      'Continued from Page 1. The ferry',
      'Continued from Last Page',
      'From Page A1',
      'FERRY, from Page A1',
      'ÉCOLE, from Page A1',
      'Fortsetzung von Seite 3',
      'Suite de la page 1. Le bac',
    ],
    isNot: ['Continued on Page 6', 'It is continued from Page 1', 'From Page 1 to the last the ferry'],
  },
  CLOSING_JUMP_ZH: {
    is: ['河堤合龙。（下转4版）', '（上接1版）', '下转4版'],
    isNot: ['（下转4版）河堤', '河堤合龙。', '河堤合龙，下转4版'],
  },
  CLOSING_MARK: {
    is: ['河堤合龙。①2', '真好！”③', '（林一舟） ①2', '河堤…④12'],
    isNot: ['①2', '河堤①2', '河堤合龙，①', '河堤合龙。2', '河堤合龙。①河'],
  },
  CLOSING_SIGNATURE_ZH: {
    is: [
      '河堤合龙。（林一舟）',
      '河堤合龙。 （记者 林一舟 何晴）',
      '（林一舟）',
      '真好！”（林一舟）',
      '好）（林一舟）',
    ],
    isNot: [
      '河堤（林一舟）',
      '河堤合龙。（待续）',
      '河堤合龙。（未完待续）',
      '河堤合龙。（完）',
      '河堤合龙。（摘自云溪日报）',
      '河堤合龙。（节选）',
      '河堤合龙。（2021）',
      '（林一舟）说',
    ],
  },
  CLOSING_CREDIT_ZH: {
    is: [
      '图为新楼。记者 林一舟 摄',
      '图为新楼。 林一舟摄',
      '图为新楼 林一舟 摄',
      '图为新楼。渡口公司供图',
      '图为新楼。（左）通讯员林一舟摄影报道',
      '图为新楼。摄影：林一舟',
    ],
    isNot: ['图为新楼。', '图为新楼拍摄', '图为新楼。记者，林一舟，摄', '图为摄'],
  },
};

const rows = (kind: 'is' | 'isNot'): [Form, string][] =>
  (Object.keys(EXAMPLES) as Form[]).flatMap((form) =>
    EXAMPLES[form][kind].map((line): [Form, string] => [form, line]),
  );

it('has examples of every form, both ways', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(FORMS).sort());
  for (const { is, isNot } of Object.values(EXAMPLES)) {
    expect(is.length).toBeGreaterThan(1);
    expect(isNot.length).toBeGreaterThan(1);
  }
});

describe('a line is of its form', () => {
  it.each(rows('is'))('%s: %s', (form, line) => expect(line).toMatch(FORMS[form]));
});

// a name of two characters padded to three cells, alone: no other name shows that the blank is padding
it.fails('BYLINE_ZH: 记者 王 洋', () => expect('记者 王 洋').toMatch(FORMS.BYLINE_ZH));

describe('a line is not of a form that it only resembles', () => {
  it.each(rows('isNot'))('%s: %s', (form, line) => expect(line).not.toMatch(FORMS[form]));
});

describe('what a form takes', () => {
  it.each([
    ['DATELINE_ZH', '本报讯（记者 林一舟）昨日', '本报讯'],
    ['DATELINE_ZH', '云溪社临浦2月25日电（记者 林一舟）', '云溪社临浦2月25日电'],
    ['DATELINE_ZH', '【本報訊】渡口', '【本報訊】'],
    ['DATELINE_WESTERN', 'HARROW BAY, March 4 (CNS) — The ferry', 'HARROW BAY, March 4 (CNS) —'],
    ['DATELINE_WESTERN', 'BRENNFURT. Die Fähre', 'BRENNFURT.'],
    ['DATELINE_WESTERN', 'BRENNFURT (ahe). Die Fähre', 'BRENNFURT'],
    ['DATELINE_WESTERN', 'Montferrac, 17 juin. — Le bac', 'Montferrac, 17 juin. —'],
    ['OPENING_BYLINE_ZH', '記者林一舟／臨浦報導 渡口', '記者林一舟／臨浦報導'],
    ['JUMP_END_ZH', '河堤（一）（下转4版）', '（下转4版）'],
    ['CLOSING_MARK', '合龙。①2', '①2'],
    ['CREDIT_WESTERN', 'The ferry. Photo by Mara Ellison', 'Photo by Mara Ellison'],
  ] as const)('%s takes of %j just %j', (form, line, taken) => {
    expect(FORMS[form].exec(line)?.[0]).toBe(taken);
  });

  it.each([
    ['CLOSING_SIGNATURE_ZH', '河堤合龙。 （林一舟 何晴）', '（林一舟 何晴）'],
    ['CLOSING_CREDIT_ZH', '图为新楼。 记者 林一舟 摄', '记者 林一舟 摄'],
  ] as const)('%s captures of %j just %j', (form, line, captured) => {
    expect(FORMS[form].exec(line)?.[1]).toBe(captured);
  });
});

/** A form that backtracks without bound does not come back from these: the test's time runs out. */
describe('every form comes back from a long line of', () => {
  const LENGTH = 10_000;
  const cases = [
    ...[
      '一',
      '林',
      '记者',
      '记者 ',
      '本报记者',
      '本报',
      '林一舟 ',
      '林 ',
      '林、',
      '（',
      '（林',
      '（林一舟）',
      '。（林',
    ],
    ...[
      '①',
      '1',
      '1 ',
      '2021年',
      '年月日',
      '图',
      '图/',
      '文/',
      '摄/林',
      '报',
      '社1',
      '。',
      ' ',
      '　',
      '…',
      '—',
      '”',
    ],
    ...['上接', '下转', '（下', '（下转', '版', '讯', '电', '月', '日', '【', '〔1'],
    ...[
      'A',
      'a',
      'A ',
      'a ',
      'A.',
      "A'",
      'A-',
      'A, ',
      'By ',
      'Par A ',
      'A (',
      '(',
      'Photo by ',
      '© ',
      '© A',
      'See A',
      'Seite ',
    ],
    ...['Continued on Page ', 'CN1', 'CN', 'E-mail:', '责编 ', '星期', 'Dated ', '\n', '\u3000林'],
  ];
  it.each(cases)('%j', (piece) => {
    const line = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    for (const [form, expression] of Object.entries(FORMS)) {
      for (const text of [line, `${line}！x`, `（${line}`, `A${line}。`]) {
        expect([form, typeof expression.test(text)]).toEqual([form, 'boolean']);
      }
    }
  });

  it('none remembers where it stopped', () => {
    for (const expression of Object.values(FORMS)) expect(expression.flags).toBe('u');
  });
});
