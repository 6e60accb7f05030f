/**
 * Characters that are read for each other, as data.
 *
 * Both tables were written down by hand from what proofreaders' lists of 形近字 have in common and from OCR of
 * newspapers; nothing was copied from such a list. They hold general words only.
 */

/** Groups of characters that differ by a stroke, a dot or a part. */
export const LOOK_ALIKES = (
  '土士 末未 己已巳 日曰 人入 保堡 干千于 戌戍戊 侯候 拔拨 折析拆 徽微 毫亳 晴睛 崇祟 蓝篮 兔免 乌鸟 科料 旦且 今令 ' +
  '间问 续绩 竟竞 刺剌 亨享 冶治 即既 延廷 栗粟 沧沦 抡抢 货贷 庆床 酒洒 由甲申田 直真 理埋 拳举 抗坑杭 技枝 控挖 ' +
  '检捡 传转 贝见 风凤 话活 住往 清请 情惜 准淮 遣遗 辩辨 幕暮慕墓募 壁璧 历厉 宣宜 官宫 密蜜 陪赔 博搏 燥躁噪操 ' +
  '钩钓 师帅 哀衷衰 奖浆 肓盲 陡徒 孤狐弧 祖租 坚竖 昨咋 炙灸 撤撒 代伐 设没投 坏环怀 项顷 贫贪 极级 拍柏 牧收放 ' +
  '抚扶 粱梁 漫慢 专砖 兵乒 评坪 堤提 揭竭 推惟 难滩 狠狼 戴载栽裁 赢羸 薄簿 瞻赡 茶荼 管菅 暑署 塞赛寨 模摸 ' +
  '抬拾 板扳 味昧 渴喝 本木 钢纲 铺辅 搞摘 谈淡 徙徒 拢扰 帜炽 险验 ' +
  // traditional forms
  '間問 續績 競竟 藍籃 鳥烏 貨貸 慶麽 傳傅 檢撿 辯辨 壞懷 項頃 極級 專磚 評坪 難灘 載戴 贏羸 請清 設沒 師帥 獎漿'
).split(' ');

/**
 * Neighbours that make a pair of characters no word: particles, pronouns, numbers. 收入的 and 人的 say nothing of each
 * other.
 */
export const NO_WORD =
  '的了在是和与與有不为為一二三四五六七八九十百千万萬亿億几幾数數多这這那个個也就都而以及到从從对對被把将將中上下里后後前等之其他她它我你所时時年月日';

/** Two-character strings that are words with either of two look-alikes: 人口 and 入口. */
export const BOTH_WORDS = new Set(
  (
    '日前 目前 人口 入口 节日 节目 酒水 洒水 货款 贷款 人场 入场 人学 入学 人住 入住 人会 入会 木材 本材 住来 往来 ' +
    '由来 传来 转来 传达 转达 传播 转播 传动 转动 收入 放入 收到 放到 投入 没入 设有 没有 直接 真接 检到 捡到 投资 设计 ' +
    '直理 真理 今人 令人 清点 请点 末年 未年 各界 名界 今年 令年'
  ).split(' '),
);

/**
 * Misprints that are no words, each with the word that was meant; behind the bar, characters after which (`<`) or before
 * which (`>`) the same two stand between words (周末|来临, 加入|民间).
 */
export const MISPRINTS: readonly (readonly [
  wrong: string,
  right: string,
  after?: string,
  before?: string,
])[] = [
  ['保垒', '堡垒', '确担环'],
  ['守士', '守土', '', '兵'],
  ['己经', '已经'],
  ['巳经', '已经'],
  ['自已', '自己'],
  ['自巳', '自己'],
  ['末来', '未来', '周月年期岁季始学', ''],
  ['入民', '人民', '深加融进引迁投嵌注收', ''],
  ['曰本', '日本'],
  ['曰前', '日前'],
  ['今曰', '今日'],
  ['战土', '战士'],
  ['女土', '女士', '', '地生'],
  ['士壤', '土壤'],
  ['若千', '若干'],
  ['时侯', '时候'],
  ['气侯', '气候'],
  ['侯选', '候选'],
  ['侯车', '候车'],
  ['问侯', '问候'],
  ['拔款', '拨款'],
  ['拔打', '拨打'],
  ['选拨', '选拔'],
  ['海拨', '海拔'],
  ['分折', '分析'],
  ['折迁', '拆迁'],
  ['折除', '拆除'],
  ['安微', '安徽'],
  ['亳不', '毫不'],
  ['亳无', '毫无'],
  ['眼晴', '眼睛'],
  ['祟高', '崇高'],
  ['蓝球', '篮球'],
  ['兔费', '免费'],
  ['兔疫', '免疫'],
  ['避兔', '避免'],
  ['资科', '资料'],
  ['材科', '材料'],
  ['料技', '科技', '资材原饲燃'],
  ['而旦', '而且'],
  ['并旦', '并且'],
  ['期问', '期间', '', '题候世询答及'],
  ['访间', '访问'],
  ['慰间', '慰问'],
  ['成续', '成绩'],
  ['业续', '业绩'],
  ['手绩', '手续'],
  ['继绩', '继续'],
  ['竟争', '竞争'],
  ['竟赛', '竞赛'],
  ['究竞', '究竟'],
  ['毕竞', '毕竟'],
  ['剌激', '刺激'],
  ['亨受', '享受'],
  ['陶治', '陶冶'],
  ['沦桑', '沧桑'],
  ['沧陷', '沦陷'],
  ['贷物', '货物'],
  ['贷币', '货币'],
  ['管埋', '管理'],
  ['处埋', '处理'],
  ['认直', '认真'],
  ['风检', '风险'],
  ['坑击', '抗击'],
  ['坑疫', '抗疫'],
  ['防挖', '防控'],
  ['拳行', '举行'],
];
