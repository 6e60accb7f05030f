import type { CheckedPage, Found, ValidateRule } from '../rule.js';
import { SCRIPT_PAIRS } from '../script-pairs.js';

export const mixedScripts: ValidateRule = {
  name: 'mixed-scripts',
  summary: 'Simplified and traditional characters on one page.',
  severity: 'warn',
  about: `Simplified and traditional characters in the running text of one page: two pages were put into one file, OCR
read some characters for those of the other script, or a conversion was left half done. Who searches for a word
finds half of it.

Only characters that stand in one of the two scripts are counted. The lesser script must have several different
ones, on several lines, outside quotation marks, book titles and brackets: so a name, a quoted book or the title
of a calligraphy is no evidence. Pages with kana are passed over, since Japanese has forms of both. fix
--variant simplified, or traditional, writes one script throughout.`,
  examples: [
    {
      page: '渡口小学开学了，学生们过桥时说，这里发生了变化，老师还在校门口等着，电话响了，车队经过，县长也来了。\n鄰縣的學校還沒有開學，記者問過兩個學生，\n他們說，運動場還沒有準備好，老師請他們來。',
      at: ['2:1'],
    },
    { page: '渡口小学开学了，学生们过桥时说，这里的“義學”二字是县里的书画家题的。', at: [] },
  ],
  *find(page) {
    const { chinese, text } = page;
    if (!chinese) return;
    const counts = [countOf(), countOf()] as const;
    const [simplified, traditional] = counts;
    let kana = 0;
    let inside = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code >= 0x3041 && code <= 0x30fa) kana += 1;
      const kind = KINDS[code] as number;
      if (kind === 0) continue;
      // a mark that is never closed must not hide the rest of the page
      if (kind === OPENS) inside = i + LONGEST_QUOTE;
      else if (kind === CLOSES) inside = 0;
      else if (i >= inside) note(counts[kind - 1] as Count, i, code, page);
    }
    const lesser = simplified.total < traditional.total ? simplified : traditional;
    if (kana > MOST_KANA || !isEvidence(lesser)) return;
    yield foundAt(lesser, counts);
  },
};

/** Of the lesser script: so many different characters, on so many lines; OCR may misread one or two on any page. */
const FEWEST_CHARACTERS = 6;
const FEWEST_LINES = 2;
const MOST_KANA = 10;
/** Longest quotation that is passed over, in characters. */
const LONGEST_QUOTE = 60;

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
const OPENS = 3;
const CLOSES = 4;
const KINDS = new Uint8Array(0x10000);
for (const pair of SCRIPT_PAIRS) {
  KINDS[pair.charCodeAt(0)] = SIMPLIFIED;
  KINDS[pair.charCodeAt(1)] = TRADITIONAL;
}
for (const c of '“‘「『《〈（') KINDS[c.charCodeAt(0)] = OPENS;
for (const c of '”’」』》〉）') KINDS[c.charCodeAt(0)] = CLOSES;

interface Count {
  total: number;
  first: number;
  characters: Set<number>;
  lines: Set<number>;
}

const countOf = (): Count => ({ total: 0, first: 0, characters: new Set(), lines: new Set() });

function note(count: Count, at: number, code: number, { places }: CheckedPage): void {
  if (count.total === 0) count.first = at;
  count.total += 1;
  count.characters.add(code);
  if (count.lines.size < FEWEST_LINES) count.lines.add(places.at(at).line);
}

const isEvidence = ({ characters, lines }: Count): boolean =>
  characters.size >= FEWEST_CHARACTERS && lines.size >= FEWEST_LINES;

function foundAt(lesser: Count, [simplified, traditional]: readonly [Count, Count]): Found {
  const some = String.fromCharCode(...[...lesser.characters].slice(0, FEWEST_CHARACTERS));
  const name = lesser === simplified ? 'simplified' : 'traditional';
  const message = `${simplified.total} simplified and ${traditional.total} traditional characters on one page; the ${name} ones begin here: ${some}`;
  return { start: lesser.first, end: lesser.first + 1, message };
}
