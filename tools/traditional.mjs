// Writes dist/cli/lang/zh-TW.json, the messages in the Chinese of Taiwan: part of `npm run build`.
//
// OpenCC makes them from those of the mainland, words and all (文件 is 檔案 there); what it has no word for keeps the
// mainland's. Quotation marks are those of Taiwan. Names in gaps are ASCII and stay.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHINESE } from '../dist/cli/lang/zh.js';

const { Converter } = createRequire(import.meta.url)('opencc-js/cn2t');
const convert = Converter({ from: 'cn', to: 'twp' });
const QUOTES = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const pairs = CHINESE.map(([english, chinese]) => [
  english,
  convert(chinese).replace(/[“”‘’]/g, (quote) => QUOTES[quote]),
]);
const file = new URL('../dist/cli/lang/zh-TW.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(pairs, null, 1)}\n`);
