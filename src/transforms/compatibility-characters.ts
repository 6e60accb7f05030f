import type { Edit, Transform } from '../types.js';

export const compatibilityCharacters: Transform = {
  name: 'compatibility-characters',
  summary: 'Maps radicals, compatibility ideographs, ligatures and vertical forms to ordinary characters.',
  about: `Characters that look like an ordinary one and are not.

A PDF's text layer names glyphs, and many fonts share one glyph between 工 and the Kangxi radical ⼯ (U+2F2F): the
producer picks the wrong name, the page looks right, and a search for 工作 finds nothing. In the same way come CJK
compatibility ideographs, Latin ligatures (ﬁ for fi) and, from columns set vertically, the presentation forms of
brackets and stops (︵ ︶ ﹁ ﹂).

Each becomes its ordinary character: radicals by Unicode's equivalents, compatibility ideographs by NFKC,
vertical forms by the full-width mark they are a form of. A few radicals have one ideograph in simplified and
another in traditional print (⼾ is 户 here and 戶 there): the script of the page decides.

Left alone: full-width letters and digits (Ａ１), which are how the page was set, and everything else that NFKC
would fold (½ ② ㎡ …): they are as printed. Private-use characters and U+FFFD have no known meaning.`,
  examples: [
    { before: '⽔⼚⼯⼈加班检修', after: '水厂工人加班检修' },
    { before: '这是⼾外作业', after: '这是户外作业' },
    { before: '這是⼾外作業', after: '這是戶外作業' },
    { before: 'the ﬁrst ﬂood', after: 'the first flood' },
    { before: '︵晚报讯︶', after: '（晚报讯）' },
  ],
  edits: findEdits,
};

/** Radicals, compatibility ideographs (the supplement as surrogates), Latin ligatures, vertical forms. */
const COMPATIBILITY =
  /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe32\ufe35-\ufe44\ufe47\ufe48]|\ud87e[\udc00-\ude1f]/;
/** The same and a little more, in few ranges: a page is searched for it in a third of the time. */
const CANDIDATE = /[\u2e80-\u2fd5\ud87e\uf900-\ufe48]/g;

/** Radicals that NFKC leaves alone, each before its ideograph: Unicode 16, EquivalentUnifiedIdeograph. */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔' +
  '⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸' +
  '⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

/**
 * Vertical presentation forms, each before the mark it is a form of. NFKC would make half-width marks of some.
 * U+FE30, by its name a two-dot leader, is what Hong Kong and Taiwan typists use for a colon.
 */
const VERTICAL_FORMS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］';

/** Kangxi radicals whose NFKC ideograph is not the one that simplified pages print. */
const SIMPLIFIED_RADICALS = '⼾户⾭青⿈黄';
/** Common characters that only one of the scripts has: enough to tell a page's script. */
const SIMPLIFIED_ONLY = '们这国说时对会为过发经还进从开关';
const TRADITIONAL_ONLY = '們這國說時對會為過發經還進從開關';

const pairs = (table: string): [number, string][] =>
  Array.from(table.matchAll(/(.)(.)/gsu), ([, from = '', to = '']) => [from.codePointAt(0) as number, to]);
/** What a character becomes, by its code point: itself where it is ordinary; filled as characters are met. */
const ORDINARY = new Map([...pairs(RADICALS), ...pairs(VERTICAL_FORMS)]);
const ORDINARY_SIMPLIFIED = new Map(pairs(SIMPLIFIED_RADICALS));

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let simplified: boolean | undefined;
  // `test` leaves the end of what it found in `lastIndex`, and makes no object for it as `matchAll` does
  CANDIDATE.lastIndex = 0;
  while (CANDIDATE.test(text)) {
    const start = CANDIDATE.lastIndex - 1;
    const code = text.codePointAt(start) as number;
    let replacement = ORDINARY.get(code);
    if (replacement === undefined) {
      const char = String.fromCodePoint(code);
      replacement = COMPATIBILITY.test(char) ? char.normalize('NFKC') : char;
      ORDINARY.set(code, replacement);
    }
    if (replacement.codePointAt(0) === code) continue;
    const alternative = ORDINARY_SIMPLIFIED.get(code);
    if (alternative !== undefined) {
      simplified ??= isSimplified(text);
      if (simplified) replacement = alternative;
    }
    edits.push({ start, end: code > 0xffff ? start + 2 : start + 1, replacement });
  }
  return edits;
}

/** By code unit: 1 for a character that only simplified pages have, -1 for one that only the others have. */
const SCRIPT_VOTES = new Int8Array(0x10000);
for (const char of SIMPLIFIED_ONLY) SCRIPT_VOTES[char.charCodeAt(0)] = 1;
for (const char of TRADITIONAL_ONLY) SCRIPT_VOTES[char.charCodeAt(0)] = -1;

/** Is the page in simplified characters? Where nothing tells, yes: radicals come mostly from mainland PDFs. */
function isSimplified(text: string): boolean {
  let balance = 0;
  for (let i = 0; i < text.length; i += 1) balance += SCRIPT_VOTES[text.charCodeAt(i)] as number;
  return balance >= 0;
}
