import type { WarningRule } from './rule.js';

export const mojibake: WarningRule = {
  name: 'mojibake',
  summary: 'Text that was read in the wrong encoding: 锟斤拷, 烫烫烫, Ã©.',
  about: `Text that was read in the wrong encoding before it was written down: its bytes are UTF-8, and somebody took them
for Latin letters (fÃ©vrier, â€œ) or for GBK (锛屽湪), or wrote U+FFFD as GBK (锟斤拷), or printed memory that nobody
had filled (烫烫烫, 屯屯屯).

The file itself is in order, so its own encoding is found out rightly; the damage is in its characters. Some of
it could be undone, but not all, since bytes were dropped on the way: it is said, once a line, and left as it
is. Single rare characters are no evidence, as they stand in names.`,
  examples: [
    { page: '河堤锟斤拷锟斤拷合龙', at: ['1:3'] },
    { page: '本报讯 烫烫烫烫', at: ['1:5'] },
    { page: 'Le port fut rouvert en fÃ©vrier par la mairie', at: ['1:25'] },
    { page: '娓″彛鎹㈡柊鑸癸紝杩囨睙鍙鍏垎閽', at: ['1:10'] },
    { page: '水烫烫的，骞的锚鎏着金', at: [] },
    { page: 'À Noël, São Tomé fête son château : « déjà l’été »', at: [] },
  ],
  *find({ source, places }) {
    let told = 0;
    for (const at of damageIn(source)) {
      const place = places.at(at);
      if (place.line === told) continue;
      told = place.line;
      yield { ...place, message: 'text read in the wrong encoding, before this file was written' };
    }
  },
};

/** Where damaged text begins; every further piece of it too. A plain loop: the page is long and seldom damaged. */
function damageIn(source: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < source.length; i += 1) {
    if (TELLING[source.charCodeAt(i)] === 0) continue;
    DAMAGE.lastIndex = i;
    if (DAMAGE.test(source)) found.push(i);
  }
  return found;
}

/** Bytes 0x80–0xBF, as Latin-1 and as Windows-1252 have them. */
const BYTE = '[\\u0080-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]';
/** The same without the quotes and dashes that stand behind a word as well: ‘café’” */
const NO_QUOTE = '[\\u0080-\\u00ba\\u00bc-\\u00bf‚ƒ†‡ˆ‰Š‹ŒŽ•˜™šœžŸ€]';
/**
 * What the first two bytes of common Chinese characters and of full-width marks make when they are read as GBK
 * (counted on real pages so read), without those that papers print: 涓 浜 瑕 stand in names and words.
 */
const OF_GBK = '锛銆鐨鍔鎺鍙鍒鍚鎴鏂鍦杩鍛鎶鍖鐢鍜鎵鍑鍐鍏鍥閮鏄鎹';
/** Two of them within a few characters. */
const GBK = `[${OF_GBK}][^\\n]{0,4}[${OF_GBK}]`;
const LATIN = [`[ÃÂ]${BYTE}`, 'â€', `[ä-é]${NO_QUOTE}${BYTE}`, 'ï»¿'];
const DAMAGE = new RegExp(['锟斤拷|斤拷锟|烫烫烫|屯屯屯', ...LATIN, GBK].join('|'), 'uy');

/** What the damage begins with: most pages hold little of it, and only there is asked further. */
const TELLING = new Uint8Array(0x10000);
for (const c of `锟斤烫屯ÃÂâäåæçèéï${OF_GBK}`) TELLING[c.charCodeAt(0)] = 1;
