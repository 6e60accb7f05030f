/**
 * The messages in Chinese, as an editor on the mainland would put them.
 *
 * Names of rules, commands, options and files stay as they are, and so does all that programs read: severities, levels,
 * the values of options. Punctuation is full-width, and a blank stands between Han and Latin letters, digits or gaps, as
 * it is usual on the command line; newspapers print none.
 */
import type { Pair } from './translator.js';
import { CUES } from './zh-cues.js';
import { FAILURES } from './zh-failures.js';
import { FINDINGS } from './zh-findings.js';
import { HELP_TEXTS } from './zh-help.js';
import { PROSE } from './zh-prose.js';
import { REPORTS } from './zh-reports.js';
import { SUMMARIES } from './zh-summaries.js';

/** What is counted (`3 articles`), with the plural where that is not made by an s. */
export const COUNTED: readonly (readonly [noun: string, chinese: string, plural?: string])[] = [
  ['page', '版'],
  ['article', '篇文章'],
  ['character', '字'],
  ['warning', '条警告'],
  ['error', '处错误'],
  ['finding', '处问题'],
  ['known finding', '处已知问题'],
  ['entry', '条记录', 'entries'],
  ['file', '个文件'],
  ['line', '行'],
  ['heading', '个标题'],
  ['sheet', '张'],
  ['shard', '个分片'],
  ['day', '天'],
  ['folder', '个文件夹'],
  ['byte', '个字节'],
  ['place', '处'],
  ['break', '处空行'],
  ['piece', '个片段'],
  ['more piece', '个其他片段'],
  ['more article', '篇其他文章'],
  ['more run', '段其他空行'],
];

const counts = COUNTED.flatMap(([noun, chinese, plural = `${noun}s`]): Pair[] => [
  [`{#n} ${noun}`, `{#n} ${chinese}`],
  [`{#n} ${plural}`, `{#n} ${chinese}`],
]);

export const CHINESE: readonly Pair[] = [
  ...counts,
  ...FAILURES,
  ...FINDINGS,
  ...REPORTS,
  ...CUES,
  ...SUMMARIES,
  ...PROSE,
  ...HELP_TEXTS,
];
