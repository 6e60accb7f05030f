import { CLASS } from '../characters.js';
import { GAP, isNarrow, type Unit, WORD } from './line-units.js';

/** What a counted thing is counted in, after a number: if one of these follows, a number belongs to its sentence. */
const MEASURES =
  '年月日号时時点點分秒天周岁歲世届屆期版路号號元角万萬亿億千百人名位例个個家户戶次台臺辆輛张張项項条條件份本座所间間层層楼樓套米里吨噸斤克公平亩畝立毫厘升度级級倍成多余餘余种種类類场場组組支只隻头頭棵株片块塊笔筆批班门門处處排轮輪票县縣市区區镇鎮村省小国國';
/** Ends of a dateline, before the body: 本报讯, …电. */
const DATELINE_ENDS = '讯訊电電';
/** What a bracketed byline, credit or jump begins with: its blank is left for the stages that cut there. */
const CUT = /^[（(](?:[本记記通作转轉图圖文]|[见見实實][习習]|下[转轉]|上接)/;

/** Length of its longest alternative with the bracket and a blank, in code units. */
const CUT_LENGTH = 4;
/** What the bracket of a byline has in it; the blank after it parts it from the body. */
const BYLINE = /[记記]者|通[讯訊]员|通訊員|作者|[讯訊报報电電]/;
/** Longest bracket of a byline looked through, in characters. */
const LONGEST_BYLINE = 40;
/** Longest bracket inside a sentence, as in 区（县）, in characters. */
const LONGEST_INSERT = 4;
/** Shortest half of a headline with a number, in characters: 千亩茶园遭旱 12天无雨. */
const SHORTEST_HALF = 5;

/** A line as `isStray` sees it. */
export interface Line {
  text: string;
  units: readonly Unit[];
  /** Has it a pause or stop? Lines without one may be headings, whose blanks part their halves. */
  running: boolean;
}

/** Is the single blank before unit `at` one that kerning left? The gaps of justified runs are decided elsewhere. */
export function isStray(line: Line, at: number): boolean {
  const { text, units, running } = line;
  const before = units[at - 1] as Unit;
  const unit = units[at] as Unit;
  const a = before.kind;
  const b = unit.kind;
  if (a === CLASS.HANGUL || b === CLASS.HANGUL) return false;
  if (a === CLASS.OPENER || b === CLASS.PAUSE || b === CLASS.CLOSER) return true;
  if (b === CLASS.OPENER) return isStrayBeforeOpener(line, at);
  if (a === CLASS.PAUSE) return true;
  if (a === CLASS.CLOSER) return isStrayAfterCloser(line, at);
  if (a === CLASS.DASH || b === CLASS.DASH) return true;
  if (a === CLASS.CELL && isNarrow(b)) {
    if (DATELINE_ENDS.includes(text.charAt(before.start))) return false;
    return running || (isNumber(text, unit) && isCounted(line, at) && !partsHalves(line, at));
  }
  if (b === CLASS.CELL && isNarrow(a)) {
    return running || (isNumber(text, before) && MEASURES.includes(text.charAt(unit.start)));
  }
  return false;
}

function isStrayBeforeOpener({ text, units, running }: Line, at: number): boolean {
  const before = units[at - 1] as Unit;
  const { start } = units[at] as Unit;
  const opener = text.charAt(start);
  if (opener === '（')
    return (
      before.kind !== CLASS.PAUSE && !CUT.test(opener + text.slice(start + 1, start + CUT_LENGTH).trimStart())
    );
  if (before.kind === CLASS.PAUSE) return true;
  if (before.kind === CLASS.CLOSER || DATELINE_ENDS.includes(text.charAt(before.start))) return false;
  return opener === '《' || running;
}

function isStrayAfterCloser({ text, units, running }: Line, at: number): boolean {
  const { start } = units[at - 1] as Unit;
  if (text.charAt(start) !== '）') return running;
  let open = at - 2;
  while (open >= 0 && at - open < LONGEST_BYLINE && text.charAt(units[open]?.start ?? 0) !== '（') open -= 1;
  if (open < 0 || at - open === LONGEST_BYLINE) return false;
  const inside = text.slice(units[open]?.start, start).replace(/\s/g, '');
  return !BYLINE.test(inside) && (running || at - open - 2 <= LONGEST_INSERT);
}

/** Is the number at `at` followed by what it counts, or by the line's end, where a sentence may go on? */
function isCounted({ text, units }: Line, at: number): boolean {
  const next = units[at + 1];
  return next === undefined || MEASURES.includes(text.charAt(next.start));
}

/** Do long stretches without a blank stand on both sides, as in a heading of two halves? */
function partsHalves({ units }: Line, at: number): boolean {
  if (at < SHORTEST_HALF || units.length - at < SHORTEST_HALF) return false;
  for (let i = 1; i < SHORTEST_HALF; i += 1) {
    if (units[at - i]?.gap !== GAP.NONE && at - i > 0) return false;
    if (units[at + i]?.gap !== GAP.NONE) return false;
  }
  return true;
}

const isNumber = (text: string, unit: Unit): boolean =>
  unit.kind === CLASS.DIGIT ||
  (unit.kind === WORD && /^[\d.,:%+\s-]+$/.test(text.slice(unit.start, unit.end)));
