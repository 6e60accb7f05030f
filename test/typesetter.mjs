// Sets articles into a raw newspaper page, as a PDF's text layer or an OCR of it would give it back: columns of one
// measure or several, indents lost, blank lines in one of the known regimes, headings before, behind or pooled,
// signed ends, jumps, marks, pictures, pieces without a home. What every line is stays known.
//
// Used by the tests (set → clean → the truth) and by `npm run learn`, which needs more layouts than there are pages.

import { FACES } from '../dist/lines/width.js';
import { languageOf } from '../dist/words/language.js';
import { syllablesOf } from '../dist/words/syllables.js';

/**
 * @typedef {{ role: string, text: string, list?: boolean }} Block a block of an article, in reading order; `list`: an entry of one
 * @typedef {{ text: string, state: string, article: number | null }} SetLine one printed line; state as in src/lines/states.ts
 * @typedef {{ text: string, lines: { number: number, text: string, state: string, article: number | null }[] }} SetPage
 */

/** A seeded random number generator (mulberry32): the same seed sets the same page. */
export function seeded(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (p) => next() < p,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const NOT_AT_START = '，。、；：！？”’）》」』】…—%％';
const NOT_AT_END = '“‘（《「『【';
const SQUEEZED = '，。、；：！？“”‘’《》（）「」『』【】';

const cell = (c, squeezes = true) => (/[\x20-\x7e]/.test(c) || (squeezes && SQUEEZED.includes(c)) ? 1 : 2);

/**
 * Breaks Chinese text at a measure (half ems), the first line `indent` narrower; numbers and Latin words stay whole
 * unless the paper cuts them. Punctuation is squeezed, or set whole.
 */
function setChinese(text, measures, indent, cutsNumbers, squeezes) {
  const tokens = text.match(cutsNumbers ? /[A-Za-z]+|./gsu : /[A-Za-z0-9.%]+|./gsu) ?? [];
  const lines = [];
  let line = '';
  let width = 0;
  const room = () => measures(lines.length) - (lines.length === 0 ? indent : 0);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const w = [...token].reduce((sum, c) => sum + cell(c, squeezes), 0);
    const fits = width + w <= room();
    // a stop may hang by half an em; an opening mark does not end a line
    const hangs = squeezes && NOT_AT_START.includes(token[0]) && width + w <= room() + 1;
    if (line !== '' && !fits && !hangs) {
      let carried = '';
      while (line.length > 1 && (NOT_AT_END.includes(line.at(-1)) || NOT_AT_START.includes(token[0]))) {
        const last = line.at(-1);
        if (!NOT_AT_END.includes(last) && carried !== '') break;
        carried = last + carried;
        line = line.slice(0, -1);
        if (!NOT_AT_END.includes(line.at(-1) ?? '') && !NOT_AT_START.includes(carried[0])) break;
      }
      lines.push(line);
      line = carried;
      width = [...carried].reduce((sum, c) => sum + cell(c, squeezes), 0);
    }
    line += token;
    width += w;
  }
  if (line.trim() !== '') lines.push(line);
  return lines.map((l) => l.trim()).filter(Boolean);
}

const CHINESE_WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** A heading in so many lines of about one length, broken between two words, as an editor does. */
function betweenWords(text, rows) {
  const words = [...CHINESE_WORDS.segment(text)].map(({ segment }) => segment);
  const lines = [];
  let line = '';
  for (const word of words) {
    const missing = text.length - lines.join('').length;
    const long = missing / (rows - lines.length);
    const breaks =
      lines.length < rows - 1 &&
      line !== '' &&
      line.length + word.length / 2 > long &&
      !NOT_AT_START.includes(word);
    if (breaks) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].map((l) => l.trim()).filter(Boolean);
}

/** A face like those that newspapers are set in: between a narrow and a wide one, its letters a little its own. */
function castFace(random) {
  const [narrow, wide] = FACES;
  const share = random.pick([0, 0, random.next(), 1, 1, 1]);
  const own = random.pick([0, 0, 0.02]);
  const widths = new Map();
  const widthOf = (c) => {
    const code = c.charCodeAt(0);
    if (!widths.has(c))
      widths.set(c, (narrow[code] * (1 - share) + wide[code] * share) * (1 + own * (2 * random.next() - 1)));
    return widths.get(c);
  };
  return (text) => [...text].reduce((sum, c) => sum + widthOf(c), 0);
}

/** Where a text's words may be divided: how many letters stand before each place. */
function divisionsOf(text) {
  const language = languageOf(text);
  if (language === null) return () => [];
  const syllables = syllablesOf(language);
  return (word) => {
    const [, before, letters] = /^([«“„(]?)(\p{L}*)/u.exec(word);
    const cuts = [];
    let at = before.length;
    for (const syllable of syllables(letters).slice(0, -1)) {
      at += syllable.length;
      cuts.push(at);
    }
    return cuts;
  };
}
/** Blanks that a line may end at: not those beside the marks that the French set off, nor inside numbers. */
const GAPS_OF_WORDS = /(?<![«\s]|\d(?=\s\d)) +(?![»:;!?%])/u;

/**
 * Breaks Western text at a measure in characters, an average one being half an em; words are divided between syllables
 * where the paper does that, and behind their own hyphens.
 */
function setWestern(text, measures, indent, hyphenates, widthOf) {
  const unit = widthOf('n') * 0.95;
  const divisions = hyphenates ? divisionsOf(text) : () => [];
  const lines = [];
  let line = '';
  const room = () => unit * (measures(lines.length) - (lines.length === 0 ? indent : 0));
  const fits = (piece) => widthOf(line === '' ? piece : `${line} ${piece}`) <= room();
  for (const word of text.split(GAPS_OF_WORDS)) {
    let rest = word;
    while (!fits(rest)) {
      const cuts = [...rest.matchAll(/(?<=\p{L}-)(?=\p{L}{2})/gu)].map(({ index }) => [index, '']);
      for (const at of divisions(rest)) cuts.push([at, '-']);
      const [at, hyphen] =
        cuts.sort((x, y) => y[0] - x[0]).find(([index, mark]) => fits(rest.slice(0, index) + mark)) ?? [];
      if (at !== undefined) {
        lines.push(`${line} ${rest.slice(0, at)}${hyphen}`.trim());
        rest = rest.slice(at);
      } else if (line !== '') lines.push(line);
      else break;
      line = '';
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

const SURNAMES = [
  ...'赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜戚谢邹柏窦章苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳',
];
const GIVEN = [
  ...'文明德志远清秀丽安平和春晓雨晨光宏伟国栋梁海波江涛云飞鹏程思敏慧贤良才俊杰山川松林芳草青禾田野',
];
const PLACES = ['云溪', '临浦', '梧岭', '禾川', '青澜', '麓原', '北屏', '鹤汀', '望潮', '石棠'];
const BODIES = [
  '市委',
  '市政府',
  '市人大常委会',
  '市政协',
  '县委',
  '市教育局',
  '市总工会',
  '团市委',
  '县工商联',
  '市民政局',
  '县直属机关工委',
  '市妇联',
  '高新区管委会',
  '市交通运输局',
  '县委组织部',
  '市委宣传部',
  '市科协',
  '县红十字会',
  '市文联',
  '市卫健委',
  '市应急管理局',
  '县残联',
  '市公安局交警支队',
  '县委统战部',
  '市第一中学',
  '县融媒体中心',
];
const MEETINGS = [
  '常务会议',
  '专题会议',
  '工作推进会',
  '第三次全体会议',
  '安全生产电视电话会',
  '民主生活会',
  '理论学习中心组学习会',
  '新闻发布会',
  '座谈会',
];
const SAYS = ['强调', '指出', '要求', '提出', '表示'];
const VERBS = [
  '夯实',
  '织密',
  '建强',
  '拓宽',
  '守牢',
  '提升',
  '激发',
  '擦亮',
  '深化',
  '盘活',
  '优化',
  '办好',
  '抓实',
  '补齐',
  '聚焦',
  '推进',
  '守护',
  '打造',
];
const NOUNS = [
  '发展根基',
  '民生底线',
  '服务网络',
  '增收渠道',
  '安全防线',
  '营商环境',
  '文化名片',
  '基层活力',
  '产业链条',
  '春耕备耕',
  '惠民实事',
  '短板弱项',
  '治理效能',
  '乡村颜值',
  '创新动能',
  '项目建设',
];

/** What a series of stories is called, above each headline. */
const LABELS = [
  '民生关注',
  '记者观察',
  '百姓故事',
  '基层见闻',
  '热点追踪',
  '文化视点',
  '新春走基层',
  '身边好人',
  '科技前沿',
  '乡村振兴进行时',
  '经济观察',
  '暖新闻',
  '体坛',
  '财经',
  '健康',
  '校园',
];

const name = (random) =>
  random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.75) ? random.pick(GIVEN) : '');
const half = (random) => random.pick(VERBS) + random.pick(NOUNS);
/** A half as long as a whole line. */
const longHalf = (random) =>
  random.pick(['全力', '坚决', '以', '把', '为']) +
  random.pick(PLACES) +
  random.pick(NOUNS) +
  random.pick(['和', '与', '推动', '促进', '带动']) +
  half(random);

/** Headings, subheads and pictures as dailies of a town word them, in place of the article's own. */
export function varied(article, random) {
  const rest = article.filter(({ role }) => !['kicker', 'headline', 'deck'].includes(role));
  const own = article.filter(({ role }) => ['kicker', 'headline', 'deck'].includes(role));
  const place = random.pick(PLACES);
  const body = random.pick([random.pick(BODIES), place + random.pick(BODIES).slice(1)]);
  const kicker = random.pick([
    body,
    `${body}召开${random.pick(MEETINGS)}`,
    `${body}${random.pick(MEETINGS)}${random.pick(SAYS)}`,
    `${name(random)}在${random.pick([place, ''])}${random.pick(['调研', '督导', '检查', '暗访', '专题研究'])}${random.pick(NOUNS)}${random.pick(['', '工作'])}时${random.pick(SAYS)}`,
    `${body}分组${random.pick(['督导', '视察', '调研'])}并提出`,
    `${body}印发通知`,
    random.pick(LABELS),
  ]);
  const headline = random.pick([
    `${half(random)} ${half(random)}`,
    `${half(random)} ${half(random)} ${half(random)}`,
    `${random.pick(['加快', '全力', '扎实', '统筹'])}${half(random)} ${random.pick(['确保', '奋力', '坚决', '千方百计'])}${half(random)}`,
    `要求各级党组织${half(random)} ${half(random)}`,
    `${place}${half(random)}${random.pick(['工作', '见实效', ''])}`,
    `${body}召开${random.pick(MEETINGS)}`,
    `${random.pick([place, '我市', '全县'])}召开${random.pick(NOUNS)}${random.pick(['工作', ''])}${random.pick(MEETINGS)}`,
    `${random.pick([place, '我市', ''])}${random.pick(NOUNS)}${random.pick(['工作', ''])}${random.pick(MEETINGS)}${random.pick(['召开', '举行'])}`,
    `${half(random)} ${half(random)} ${longHalf(random)}`,
    `${longHalf(random)} ${longHalf(random)}`,
    longHalf(random),
    half(random),
    `${place}${random.pick(['码头', '小学', '大桥', '老街', '灯会'])}${random.pick(['开学', '通车', '复工', '迎客', '完工', '开市', '归来'])}`,
    `${place}${random.pick([half, longHalf])(random)}`,
    `${place}${random.pick(['组织', '认真', ''])}收听收看${body}${random.pick(MEETINGS)}`,
    `${body}${random.pick(MEETINGS)}暨${place}${half(random)}动员会召开`,
    `${random.pick(['倡议', '号召', '呼吁'])}全${random.pick(['市', '县'])}${random.pick(['干部职工', '党员群众', '企业'])}${half(random)}`,
    `${body}${half(random)}`,
    `${random.pick([body, place, '我市'])}${half(random)}、${random.pick(NOUNS)}`,
    `${random.pick([place, ''])}${half(random)}、${half(random)}`,
    `${name(random)}：${longHalf(random)}`,
    `${place}：${half(random)} ${half(random)}`,
    `${random.pick([place, '全市'])}${random.whole(2, 980)}个${random.pick(NOUNS)}项目${random.pick(['开工', '签约', '完工', '集中推进'])}`,
    `“${random.pick(NOUNS)}”如何${random.pick(VERBS)}？`,
  ]);
  const deck = random.pick([
    `${name(random)}主持${random.pick(['并讲话', '会议', ''])} ${name(random)}${name(random)}出席`,
    `${name(random)}主持会议`,
    `${name(random)}出席并讲话`,
    `——${place}${random.pick(NOUNS)}${random.pick(['工作', '建设'])}${random.pick(['纪实', '综述', '侧记', '见闻', '小记'])}`,
    `响应${body}号召，${name(random)}${name(random)}${name(random)}带头${half(random)}`,
    longHalf(random),
  ]);
  const heading = random.chance(0.45)
    ? own
    : [
        ...(random.chance(0.5) ? [{ role: 'kicker', text: kicker }] : []),
        {
          role: 'headline',
          text: random.chance(0.25)
            ? (own.find(({ role }) => role === 'headline')?.text ?? headline)
            : headline,
        },
        ...(random.chance(0.4) ? [{ role: 'deck', text: deck }] : []),
        ...(random.chance(0.08)
          ? [
              {
                role: 'deck',
                text: random.pick([
                  `${name(random)}出席`,
                  `响应${body}号召，${name(random)}${name(random)}${name(random)}${name(random)}带头捐款`,
                ]),
              },
            ]
          : []),
      ];
  const subheads = random.chance(0.5);
  // a writer who is nothing else for the paper is named and no more
  const alone = random.chance(0.12) ? name(random) : null;
  const told = [];
  for (const block of rest) {
    if (block.role === 'byline' && alone !== null) {
      told.push({ role: 'byline', text: alone });
      continue;
    }
    if (block.role === 'subhead')
      told.push(subheads ? { role: 'subhead', text: `${half(random)} ${half(random)}` } : block);
    else told.push(block);
    if (
      block.role === 'paragraph' &&
      subheads &&
      random.chance(0.12) &&
      block !== rest.findLast(({ role }) => role === 'paragraph')
    ) {
      told.push({
        role: 'subhead',
        text: random.chance(0.7) ? `${half(random)} ${half(random)}` : half(random),
      });
    }
  }
  if (random.chance(0.08)) {
    const last = told.findLastIndex(({ role }) => role === 'paragraph');
    told.splice(last + 1, 0, ...list(random).map((text) => ({ role: 'paragraph', text, list: true })));
  }
  const notice = random.chance(0.06);
  if (notice)
    told.push(
      {
        role: 'signoff',
        text: `${place}${random.pick([random.pick(BODIES), `${random.pick(NOUNS)}工作`])}${random.pick(['', '领导小组办公室', '指挥部办公室'])}`,
      },
      {
        role: 'signoff',
        text: `20${random.whole(10, 24)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`,
      },
    );
  if (random.chance(0.25) && !told.some(({ role }) => ['mark', 'jump'].includes(role))) {
    told.push(
      random.chance(0.5)
        ? { role: 'jump', text: `（下转${random.pick(['4版', '第二版①', '第六版', 'A3版', '第2版'])}）` }
        : { role: 'mark', text: `${random.pick([...'①②③④'])}${random.whole(2, 9)}` },
    );
  }
  if (!notice || random.chance(0.4)) return [...heading, ...told];
  const about = `${place}${random.pick(NOUNS)}`;
  return [
    {
      role: 'headline',
      text: `${random.pick(['关于', `${body}关于`])}${about}的${random.pick(['通告', '公告', '通知', '启事', '声明'])}`,
    },
    ...told.filter(({ role }) => !['dateline', 'byline'].includes(role)),
  ];
}

/** A list in a story: who won, who gave what. */
function list(random) {
  const title = () => `《${half(random)}》`;
  const item = random.pick([
    () => `${title()} ${name(random)}（${random.pick(PLACES)}）`,
    () => `${name(random)} ${name(random)} ${name(random)} ${name(random)}`,
    () =>
      `${random.pick(PLACES)}${random.pick(BODIES)}：${random.whole(2, 980)}${random.pick(['元', '件', '人次', '分'])}`,
  ]);
  const prizes = random.chance(0.5) ? ['特等奖', '一等奖', '二等奖', '优秀奖'] : [];
  const items = (count) => Array.from({ length: count }, item);
  return [
    `${random.pick(['部分获奖名单如下', '名单如下', '结果公布如下', '现将情况公示如下'])}：`,
    ...(prizes.length === 0
      ? items(random.whole(2, 8))
      : prizes
          .slice(random.whole(0, 2))
          .flatMap((prize) =>
            random.chance(0.3) ? [`${prize}：${item()}`] : [`${prize}：`, ...items(random.whole(1, 4))],
          )),
  ];
}

/** What stands at the head or foot of a page, some of it. */
function pageFurniture(random) {
  const paper = `${random.pick(PLACES)}${random.pick(['日报', '晚报', '时报', '都市报'])}`;
  const date = `20${random.whole(10, 24)}年${random.whole(1, 12)}月${random.whole(1, 28)}日`;
  const lines = [
    paper,
    random.pick([
      date,
      `${date} 星期${random.pick([...'一二三四五六日'])}`,
      `${date} 农历三月初${random.pick([...'二三五八'])}`,
    ]),
    random.pick([
      `第${random.whole(1, 16)}版`,
      `${random.whole(1, 16)}版`,
      `A${random.whole(1, 9)}`,
      `0${random.whole(1, 8)}`,
    ]),
    random.pick(['要闻', '综合新闻', '副刊', '民生', '时政新闻', '县域', '社会']),
    `责任编辑：${name(random)} 校对：${name(random)}`,
    random.pick([
      `第${random.whole(1000, 9999)}期`,
      `今日${random.pick(['4', '8', '12'])}版`,
      `今日${random.pick(['4', '8', '12'])}版 第${random.whole(1000, 9999)}期`,
      `总第${random.whole(1000, 9999)}期 今日${random.pick(['4', '8', '12'])}版`,
    ]),
  ];
  return lines.filter(() => random.chance(0.4));
}

/** A picture that tells a story of its own: a long caption, a credit, no heading. */
export function pictureStory(sentences, random) {
  const caption = `${random.pick(['日前，', '近日，', '', '连日来，'])}${random.pick(sentences)}图为${random.pick(PLACES)}${random.pick(['市民在选购年货', '学生在做实验', '志愿者在清理河道', '工人在赶制订单'])}。`;
  const who = random.chance(0.8) ? name(random) : `${name(random)} ${name(random)}`;
  return [
    { role: 'caption', text: caption },
    {
      role: 'credit',
      text: `${random.pick(['记者 ', '本报记者 ', '', '通讯员 '])}${who} ${random.pick(['摄', '摄', '摄影报道'])}`,
    },
  ];
}

/** Western pages that begin in the middle of a story. */
const BEGUN_PAGES = 0.05;
/** Stories that are signed at their end besides. */
const SIGNED_ENDS = 0.12;

/** Inline pieces go round the first and last paragraph, the rest stands in lines of its own. */
function split(article) {
  const of = (role) => article.filter((block) => block.role === role);
  const body = article.filter(({ role }) => ['paragraph', 'subhead'].includes(role));
  return {
    heading: article.filter(({ role }) => ['kicker', 'headline', 'deck'].includes(role)),
    byline: of('byline')[0]?.text,
    dateline: of('dateline')[0]?.text,
    body,
    signoffs: of('signoff'),
    jump: of('jump')[0]?.text,
    mark: of('mark')[0]?.text,
    picture: article.filter(({ role }) => ['caption', 'credit'].includes(role)),
  };
}

/** How many times as large as the text each part of a heading is set. */
function headingSizes(random) {
  const small = random.pick([1.2, 1.4, 1.6]);
  return { kicker: small, headline: random.pick([1.8, 2.2, 2.5, 2.8]), deck: small };
}

/**
 * Sets articles into one raw page.
 *
 * @param {Block[][]} articles
 * @param {{ random: ReturnType<typeof seeded>, chinese?: boolean, strays?: string[] }} options
 * @returns {SetPage}
 */
export function typeset(articles, { random, chinese = true, strays = [] }) {
  const regime = random.pick(['alone', 'frames', 'frames', 'none', 'alone', 'uncut']);
  const where = random.pick(['before', 'behind', 'pooled', 'mixed', 'behind']);
  const framesMarked = random.chance(0.4);
  const ghost = random.chance(0.9) ? (chinese ? 4 : random.pick([2, 2, 2, 3, 4])) : 0;
  const hashes = regime === 'uncut' && random.chance(0.5);
  const cutsNumbers = random.chance(0.3);
  const editedBreaks = chinese && random.chance(EDITED_BREAKS);
  const headingFrames = chinese && random.chance(HEADING_FRAMES);
  // of 78 further lines of Chinese headings 3 have a blank line before them, where not all lines have
  const parted = chinese ? { before: random.pick([0.25, 0.7]), within: 0.03 } : { before: 0.7, within: 0.15 };
  const sizes = chinese && random.chance(IN_COLUMN) ? headingSizes(random) : null;
  const shadows = chinese && random.chance(SHADOWED_PAGES) ? random.pick(['lines', 'phrases']) : null;
  const face = chinese ? undefined : castFace(random);
  const squeezes = !chinese || random.chance(SQUEEZED_PAGES);
  const wraps = chinese ? (...how) => setChinese(...how, squeezes) : (...how) => setWestern(...how, face);
  /** @type {{ text: string, state: string, article: number | null, gap: 'no' | 'block' | 'column' | 'frame' | 'set', frame?: boolean }[]} */
  const out = [];
  const pool = [];

  const measure = () =>
    chinese
      ? random.pick([12, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 44, 48, 60])
      : random.whole(...(random.chance(0.2) ? [45, 95] : [17, 44]));
  const push = (state, lines, article, gap = 'block') => {
    lines.forEach((text, i) => {
      const begins = i === 0;
      out.push({
        text,
        state: begins ? state : state === 'opening' ? 'paragraph+' : `${state}+`,
        article,
        gap: begins ? gap : 'no',
      });
    });
  };

  /** What parts a line of a heading from the one before. */
  const gapBefore = (begins) => {
    if (headingFrames) return begins ? 'frame' : 'set';
    return random.chance(begins ? parted.before : parted.within) ? 'block' : 'no';
  };

  /** The lines of one part of a heading. */
  const setPart = (role, text) => {
    const length = [...text].reduce((n, c) => n + (chinese ? cell(c) : 1), 0);
    // a narrow column stacks its headlines a word or two a line
    const stacks = !chinese && random.chance(0.12);
    const inOne = random.chance(chinese ? IN_ONE_LINE[role] : 0.6);
    const rows = stacks ? random.whole(4, 7) : inOne ? 1 : random.whole(2, 3);
    // the halves of a headline stand one under the other, or the phrase is broken in the middle
    const halves = text.split(' ');
    const stacked = chinese && halves.length > 1 && random.chance(role === 'headline' ? 0.6 : 0.15);
    const cut = random.whole(1, halves.length - 1);
    if (stacked) return [halves.slice(0, cut).join(' '), halves.slice(cut).join(' ')];
    if (rows === 1 || length < 12) return [text];
    if (chinese && editedBreaks) return betweenWords(text, Math.min(rows, Math.ceil(length / 12)));
    return wraps(text, () => Math.ceil(length / rows) + (chinese || stacks ? 2 : 6), 0, stacks);
  };

  const headingLines = (heading, article, byline, m) => {
    const lines = [];
    const inColumn = sizes !== null && random.chance(0.7);
    const shadowed = shadows !== null && random.chance(0.7);
    for (const { role, text } of heading) {
      const set = inColumn
        ? wraps(text, () => Math.max(NARROWEST_HEADING, Math.floor(m / sizes[role])), 0, true)
        : setPart(role, text);
      const twice = shadowed && random.chance(role === 'deck' ? 0.3 : 0.9);
      const copies = twice && shadows === 'lines' ? 2 : 1;
      const prefix = hashes ? { kicker: '### ', headline: '## ', deck: '### ' }[role] : '';
      const printed = Array.from({ length: copies }, () => set).flat();
      printed.forEach((row, i) => {
        lines.push({
          text:
            (i % set.length === 0 ? prefix : '') + (twice && shadows === 'phrases' ? eachTwice(row) : row),
          state: i === 0 ? role : `${role}+`,
          article,
          gap: gapBefore(i === 0),
          frame: i === 0 && chinese && framesMarked && random.chance(MARKED_HEADINGS),
        });
      });
    }
    if (byline) {
      const set = chinese ? [byline] : wraps(byline, () => random.pick([16, 20, 26, 40]), 0, false);
      set.forEach((row, i) => {
        const begins = i === 0;
        lines.push({
          text: row,
          state: begins ? 'byline' : 'byline+',
          article,
          gap: begins ? 'block' : 'no',
        });
      });
    }
    return lines;
  };

  /** A long name under a notice stands in two lines. */
  const signedOff = (text) =>
    editedBreaks && text.length >= 12 && random.chance(0.6) ? betweenWords(text, 2) : [text];

  articles.forEach((article, a) => {
    const parts = split(article);
    let m = measure();
    let narrowFrom = Number.POSITIVE_INFINITY;
    const place = where === 'mixed' ? random.pick(['before', 'behind', 'pooled', 'torn']) : where;
    const headless = random.chance(0.06);
    const bylineAlone = parts.byline && !parts.dateline && random.chance(0.8);
    const marked =
      chinese && random.chance(0.5) ? `□ ${(parts.byline ?? '').replace(/^□ ?/u, '')}` : parts.byline;
    const lines = headless
      ? []
      : headingLines(parts.heading, a, bylineAlone && place !== 'pooled' ? marked : undefined, m);
    if (place === 'before') out.push(...lines);
    if (bylineAlone && (headless || place === 'pooled'))
      out.push({ text: marked, state: 'byline', article: a, gap: 'block' });

    const firstLine = out.length;
    let columnLeft = random.whole(6, 40);
    parts.body.forEach((block, b) => {
      if (block.role === 'subhead') {
        push('subhead', [(hashes ? '#### ' : '') + block.text], a);
        return;
      }
      let { text } = block;
      const isFirst = !parts.body.slice(0, b).some(({ role }) => role === 'paragraph');
      if (isFirst) {
        const signed =
          parts.byline && parts.dateline ? (chinese ? `（${parts.byline.replace(/^□ ?/u, '')}）` : '') : '';
        if (parts.dateline) text = `${parts.dateline}${random.chance(0.3) ? ' ' : ''}${signed} ${text}`;
      }
      const tail = [];
      if (b === parts.body.length - 1) {
        if (chinese && parts.byline && !parts.dateline && !bylineAlone) {
          if (random.chance(0.75))
            text += `${random.chance(0.5) ? ' ' : ''}（${parts.byline.replace(/^□ ?/u, '')}）`;
          else tail.push(['byline', `（${parts.byline.replace(/^□ ?/u, '')}）`]);
        } else if (chinese && random.chance(SIGNED_ENDS)) {
          const names = random.chance(0.6) ? name(random) : `${name(random)} ${name(random)}`;
          if (random.chance(0.6)) text += `${random.chance(0.5) ? ' ' : ''}（${names}）`;
          else tail.push(['byline', `（${names}）`]);
        }
        if (parts.mark) text += `${random.chance(0.4) ? ' ' : ''}${parts.mark}`;
        if (parts.jump) {
          // a Chinese jump stands behind the last word, a Western one in a line of its own
          if (chinese && random.chance(0.7)) text += `${random.chance(0.4) ? ' ' : ''}${parts.jump}`;
          else tail.push(['jump', parts.jump]);
        }
      }
      // the column may run round a picture: the measure changes in mid-paragraph
      if (random.chance(0.06)) narrowFrom = random.whole(2, 8);
      const besideInitial = !chinese && isFirst && random.chance(0.15) ? random.whole(2, 4) : 0;
      const other = Math.max(14, m + random.pick([-10, -6, 6, 8, 12, 16]));
      const from = narrowFrom;
      const here = m;
      if (narrowFrom < Number.POSITIVE_INFINITY) {
        narrowFrom = Number.POSITIVE_INFINITY;
        m = other;
      }
      const set =
        regime === 'uncut'
          ? [text]
          : wraps(
              text,
              (i) => (i >= from ? other : here) - (i < besideInitial ? 5 : 0),
              ghost,
              chinese ? cutsNumbers : random.chance(0.9),
            );
      const wide =
        regime === 'uncut' && text.length > 120 && random.chance(0.12) ? text.length * random.next() : 0;
      const rows =
        wide > 20 && text.length - wide > 20 ? [text.slice(0, wide).trim(), text.slice(wide).trim()] : set;
      rows.forEach((row, i) => {
        columnLeft -= 1;
        const column = columnLeft <= 0 && i > 0;
        if (column) columnLeft = random.whole(15, 45);
        // no state of its own: what the lines of a list are is not learned
        const state = block.list ? 'list' : i === 0 ? (isFirst ? 'opening' : 'paragraph') : 'paragraph+';
        out.push({
          text: row,
          state,
          article: a,
          gap: i === 0 ? 'block' : column || wide > 20 ? 'column' : 'no',
        });
      });
      for (const [state, tailText] of tail)
        push(state, chinese ? wraps(tailText, () => Math.max(8, m), 0, cutsNumbers) : [tailText], a);
    });
    for (const { text } of parts.signoffs) push('signoff', signedOff(text), a);
    if (out[firstLine] && framesMarked) out[firstLine].frame = true;
    if (place === 'torn' && lines.length > 1) {
      const headline = lines.filter((line) => line.state.startsWith('headline'));
      out.splice(firstLine, 0, ...lines.filter((line) => !headline.includes(line)));
      pool.push(headline);
    } else if (place === 'behind') out.push(...lines);
    else if (place !== 'before') pool.push(lines);
    if (parts.picture.length > 0) {
      const wide = random.chance(0.5) ? 200 : random.pick([14, 16, 40, 48]);
      const caption = parts.picture.find(({ role }) => role === 'caption')?.text ?? '';
      const credit = parts.picture.find(({ role }) => role === 'credit')?.text ?? '';
      const inline = random.chance(0.6);
      if (caption)
        push(
          'caption',
          wraps(inline ? `${caption} ${credit}`.trim() : caption, () => wide, 0, false),
          a,
        );
      if (credit && (!inline || !caption)) push('credit', [credit], a);
    }
    if (random.chance(0.04) && strays.length > 0) push('furniture', [random.pick(strays)], null);
  });
  if (random.chance(0.3)) pool.sort(() => random.next() - 0.5);
  for (const lines of pool) out.push(...lines);
  // a page may begin in the middle of a story that another page has the beginning of
  if (!chinese && random.chance(BEGUN_PAGES)) {
    out.splice(0, random.whole(1, Math.min(8, out.length - 1)));
    out[0].state = out[0].state.replace('+', '');
  }
  // the page's own lines: nameplate, date, folio, section, who made it up
  if (chinese && random.chance(0.2)) {
    const furniture = pageFurniture(random).map((text) => ({
      text,
      state: 'furniture',
      article: null,
      gap: 'block',
    }));
    if (random.chance(0.6)) out.unshift(...furniture);
    else out.push(...furniture);
  }
  return print(
    chinese && random.chance(TORN_PAGES) ? out.flatMap((line) => torn(line, random)) : out,
    regime,
    random,
  );
}

/** Each phrase printed twice, as a shadow drawn phrase by phrase comes out. */
const eachTwice = (row) => row.replace(/\S+/gu, '$&$&');
/**
 * Pages whose heading blocks are text frames of their own: a blank line before each, none inside, however the running
 * text is printed. On real dailies 45 of 50 blocks have the one, 10 of 11 further lines lack the other.
 */
const HEADING_FRAMES = 0.5;
/** Pages whose headings an editor broke between words; a browser breaks them where the column ends. */
const EDITED_BREAKS = 0.6;
/** Pages whose columns squeeze their punctuation, as newspaper systems do; browsers set it whole. */
const SQUEEZED_PAGES = 0.5;
/** How often a part of a heading stands in one line: on real dailies all of 11 kickers, 16 of 25 headlines, 8 of 9 decks. */
const IN_ONE_LINE = { kicker: 0.95, headline: 0.6, deck: 0.85 };
/** Parts of headings whose frame the extractor marks, on pages where it marks those of the text. */
const MARKED_HEADINGS = 0.3;
/** Pages whose headings are as wide as their column, and break where it ends. */
const IN_COLUMN = 0.4;
/** In half ems of their own. */
const NARROWEST_HEADING = 8;
/** Pages whose headings have a shadow: each block of them is printed twice. */
const SHADOWED_PAGES = 0.25;
/** Pages whose extractor tears lines, and how often it does where two marks meet. */
const TORN_PAGES = 0.2;
const TEARS = 0.8;
/** Where two marks meet: their glyphs leave a gap. */
const GAPS = /(?<=[，。、；：”’》）])(?=[“‘《（”’，。])/gu;

/** The pieces of a line that its extractor tore where two marks meet. */
function torn(line, random) {
  if (['credit', 'furniture'].includes(line.state)) return [line];
  const pieces = [];
  let from = 0;
  for (const { index } of line.text.matchAll(GAPS)) {
    if (index === 0 || !random.chance(TEARS)) continue;
    pieces.push(line.text.slice(from, index));
    from = index;
  }
  const further =
    line.state === 'opening'
      ? 'paragraph+'
      : line.state === 'list'
        ? 'list'
        : `${line.state.replace('+', '')}+`;
  return [...pieces, line.text.slice(from)].map((text, i) =>
    i === 0 ? { ...line, text } : { ...line, text, state: further, gap: 'no', frame: false },
  );
}

/** Blank lines as the regime has them. */
function print(out, regime, random) {
  const rows = [];
  const lines = [];
  const mixedFrom =
    regime === 'alone' && random.chance(0.15) ? random.whole(0, out.length) : Number.POSITIVE_INFINITY;
  out.forEach((line, i) => {
    const now = i >= mixedFrom ? 'frames' : regime;
    const before = out[i - 1];
    let blanks = 0;
    if (i > 0) {
      if (line.gap === 'frame') blanks = line.frame && random.chance(0.5) ? 0 : 1;
      else if (line.gap === 'set') blanks = now === 'uncut' ? 1 : 0;
      else if (now === 'alone')
        blanks =
          /\d$/u.test(before.text) && random.chance(0.8) ? 0 : line.frame && random.chance(0.5) ? 0 : 1;
      else if (now === 'uncut') blanks = 1;
      else if (now === 'frames') {
        if (line.gap === 'block') blanks = line.frame && random.chance(0.6) ? 0 : random.chance(0.93) ? 1 : 0;
        else if (line.gap === 'column') blanks = random.chance(0.8) ? 1 : 0;
        else if (/^[“「]/u.test(line.text)) blanks = random.chance(0.3) ? 1 : 0;
        else if (/^(?:opening|paragraph)$/u.test(before.state)) blanks = random.chance(0.05) ? 1 : 0;
      } else if (now === 'none') blanks = line.gap === 'block' && random.chance(0.02) ? 1 : 0;
      if (blanks === 1 && line.gap === 'block' && random.chance(0.03)) blanks = 2;
    }
    for (let k = 0; k < blanks; k += 1) rows.push('');
    rows.push(line.frame ? ` ${line.text}` : line.text);
    lines.push({ number: rows.length, text: line.text, state: line.state, article: line.article });
  });
  return { text: `${rows.join('\n')}\n`, lines };
}
