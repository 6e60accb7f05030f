import { UNRESOLVED } from '../../articles/jumps.js';
import type { ValidateRule } from '../rule.js';
import { ruleOfWarning } from './of-warning.js';

/** The one warning that needs other pages to be known, and so is no rule about a page by itself. */
export const unresolvedJump: ValidateRule = ruleOfWarning({
  name: UNRESOLVED,
  summary: 'A story that goes on, or comes from, another page, and that part is not among the pages.',
  about: `A jump line (（下转4版）, （上接1版）, Continued on Page 6) whose other end was not found among the files of the run: that
page is missing, or the two parts do not surely belong together.

All raw pages of an issue are asked; paths that name a day tell issues apart. So validate the pages of an issue
in one run. Of a cleaned page nothing is said: that was told when it was cleaned, and its JSON names it.`,
  examples: [
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。\n（下转4版）',
      at: ['10:1'],
    },
    {
      page: '渡口换新船 过江只要八分钟\n本报讯 4月6日清晨，两艘银灰色\n的新渡船缓缓驶入青澜渡口，码头\n上站满了等着坐头班船的乡亲。新\n船由市航道处出资建造，每艘可载\n客一百二十人，过江时间由原来的\n二十分钟缩短到八分钟。“以前刮\n风就停航，孩子上学只能绕三十里\n的山路。”渔民邵长顺说。',
      at: [],
    },
  ],
});
