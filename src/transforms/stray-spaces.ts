import { CLASS } from '../characters.js';
import { GAP, isNarrow, type Unit, WORD } from './line-units.js';

/** What a counted thing is counted in, after a number: if one of these follows, a number belongs to its sentence. */
const MEASURES =
  '年月日号时時点點分秒天周岁歲世届屆期版路号號元角万萬亿億千百人名位例个個家户戶次台臺辆輛张張项項条條件份本座所间間层層楼樓套米里吨噸斤克公平亩畝立毫厘升度级級倍成多余餘余种種类類场場组組支只隻头頭棵株片块塊笔筆批班门門处處排轮輪票县縣市区區镇鎮村省小国國';
/** Ends of a dateline, before the body: 本报讯, …电. */
const DATELINE_ENDS = '讯訊电電';
/** What a bracketed byline, credit or jump begins with: its blank is left for the stages that cut there. */
const CUT = /^[（(](?:本|记|記|通|见习|見習|实习|實習|作者|下转|下轉|上接|转|轉|图|圖|文)/;

/** What the bracket of a byline has in it; the blank after it parts it from the body. */
const BYLINE = /[记記]者|通[讯訊]员|通訊員|作者|[讯訊报報电電]/;
/** Longest bracket inside a sentence, as in 县（市）区, in characters. */
const LONGEST_INSERT = 4;
/** Shortest half of a headline with a number, in characters: 千亩茶园遭旱 12天无雨. */
const SHORTEST_HALF = 4;

/** Is the single blank before unit `at` one that kerning left? The gaps of justified runs are decided elsewhere. */
export function isStray(text: string, units: Unit[], at: number): boolean {
  const before = units[at - 1] as Unit;
  const unit = units[at] as Unit;
  const a = before.kind;
  const b = unit.kind;
  if (a === CLASS.HANGUL || b === CLASS.HANGUL) return false;
  if (a === CLASS.OPENER || b === CLASS.PAUSE || b === CLASS.CLOSER) return true;
  if (b === CLASS.OPENER) return isStrayBeforeOpener(text, units, at);
  if (a === CLASS.PAUSE) return true;
  if (a === CLASS.CLOSER) return isStrayAfterCloser(text, units, at);
  if (a === CLASS.DASH || b === CLASS.DASH) return true;
  if (a === CLASS.CELL && isNarrow(b)) {
    if (DATELINE_ENDS.includes(text.charAt(before.start))) return false;
    return hasPause(units) || (isNumber(text, unit) && isCounted(text, units, at) && !partsHalves(text, units, at));
  }
  if (b === CLASS.CELL && isNarrow(a)) {
    return hasPause(units) || (isNumber(text, before) && MEASURES.includes(text.charAt(unit.start)));
  }
  return false;
}

function isStrayBeforeOpener(text: string, units: Unit[], at: number): boolean {
  const before = units[at - 1] as Unit;
  const { start } = units[at] as Unit;
  const opener = text.charAt(start);
  if (opener === '（') return before.kind !== CLASS.PAUSE && !CUT.test(text.slice(start, start + 3));
  if (before.kind === CLASS.PAUSE) return true;
  if (before.kind === CLASS.CLOSER || DATELINE_ENDS.includes(text.charAt(before.start))) return false;
  return opener === '《' || hasPause(units);
}

function isStrayAfterCloser(text: string, units: Unit[], at: number): boolean {
  const { start } = units[at - 1] as Unit;
  if (text.charAt(start) !== '）') return hasPause(units);
  const open = text.lastIndexOf('（', start);
  if (open < (units[0]?.start ?? 0) || BYLINE.test(text.slice(open, start))) return false;
  return hasPause(units) || start - open - 1 <= LONGEST_INSERT;
}

/** Is the number at `at` followed by what it counts, or by the line's end, where a sentence may go on? */
function isCounted(text: string, units: Unit[], at: number): boolean {
  const next = units[at + 1];
  return next === undefined || MEASURES.includes(text.charAt(next.start));
}

/** Is the line a heading of two halves, the blank before `at` its only one, and no part of a column? */
function partsHalves(_text: string, units: Unit[], at: number): boolean {
  if (at < SHORTEST_HALF || units.length - at < SHORTEST_HALF) return false;
  for (let i = 1; i < units.length; i += 1) if (i !== at && units[i]?.gap !== GAP.NONE) return false;
  return false;
}

const isNumber = (text: string, unit: Unit): boolean =>
  unit.kind === CLASS.DIGIT || (unit.kind === WORD && /^[\d.,:%+-]+$/.test(text.slice(unit.start, unit.end)));

/** Lines without a pause or stop may be headings, whose blanks part their halves. */
const hasPause = (units: Unit[]): boolean => units.some((unit) => unit.kind === CLASS.PAUSE);
