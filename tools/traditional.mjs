// Writes dist/cli/lang/zh-TW.json, the messages in the Chinese of Taiwan: part of `npm run build`.
//
// OpenCC makes them from those of the mainland, words and all (文件 is 檔案 there); what it has no word for keeps the
// mainland's. Quotation marks are those of Taiwan. Names in gaps are ASCII and stay, and so do the samples that the prose of
// the rules quotes.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHINESE } from '../dist/cli/lang/zh.js';
import { PROSE } from '../dist/cli/lang/zh-prose.js';

const { Converter } = createRequire(import.meta.url)('opencc-js/cn2t');
const convert = Converter({ from: 'cn', to: 'twp' });
const QUOTES = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const SAMPLE = /“([^”]*)”/;
const prose = new Set(PROSE);

const traditional = (text) => convert(text).replace(/[“”‘’]/g, (quote) => QUOTES[quote]);
const aroundSamples = (text) =>
  text
    .split(SAMPLE)
    .map((part, i) => (i % 2 === 0 ? traditional(part) : `「${part}」`))
    .join('');

const pairs = CHINESE.map((pair) => {
  const [english, chinese] = pair;
  return [english, prose.has(pair) ? aroundSamples(chinese) : traditional(chinese)];
});
const file = new URL('../dist/cli/lang/zh-TW.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(pairs, null, 1)}\n`);
