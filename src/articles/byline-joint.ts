import { isHan } from '../characters.js';
import type { Line } from '../lines/line.js';

/**
 * What stands between two lines of a byline: a column that ends between 记者 and the name, or between the name and the
 * next 通讯员, ends in a blank that cannot be seen. The line break stands for it.
 *
 * Only in a byline of its own or in brackets that are still open: in running text 记者 goes on with what he saw. Left
 * alone: a break inside a list of names, where a name may be cut as well (苏曼青|涂一苇, 林一|舟).
 */

const TITLE = '(?:记者|記者|通讯员|通訊員|特派员|特派員)';
const ENDS_IN_TITLE = new RegExp(`${TITLE}$`, 'u');
const BEGINS_WITH_TITLE = new RegExp(`^(?:本报|本報|见习|見習|实习|實習)?${TITLE}`, 'u');
/** Brackets that are open at the end of the line and name who writes. */
const OPEN_BYLINE = new RegExp(`[（(【〔][^（）()【】〔〕]*${TITLE}[^（）()【】〔〕]*$`, 'u');
/** Characters of the longest title, and of the longest byline in brackets. */
const LONGEST_TITLE = 3;
const LONGEST_BYLINE = 90;

export function betweenNames(before: Line, after: Line, isByline: boolean): ' ' | null {
  if (ENDS_IN_TITLE.test(before.text.slice(-LONGEST_TITLE))) {
    return isHan(after.text.charCodeAt(0)) && (isByline || isOpenByline(before)) ? ' ' : null;
  }
  if (!BEGINS_WITH_TITLE.test(after.text) || !isHan(before.text.charCodeAt(before.text.length - 1)))
    return null;
  // （本报 | 记者 …: the paper's name belongs to the title
  if (/[（(【〔]?(?:本报|本報|见习|見習|实习|實習|首席|特约|特約)$/u.test(before.text)) return null;
  return isByline || isOpenByline(before) ? ' ' : null;
}

const isOpenByline = ({ text }: Line): boolean => OPEN_BYLINE.test(text.slice(-LONGEST_BYLINE));
