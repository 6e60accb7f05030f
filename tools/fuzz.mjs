// Looks for input that breaks a promise, for as long as it is told: `npm run fuzz -- --minutes 10`.
//
//   node tools/fuzz.mjs [--minutes N] [--seed N] [--only bytes|text|structure|options|pages]
//
// Bytes: the sample pages in any encoding, cut, spliced, with bits flipped. Text: their lines, shuffled among lines that no
// newspaper has. Structure: their articles set anew by the typesetters of the tests, and torn. Options: the same with any
// options. Pages: two of them, linked and stitched. What must hold is said in test/fuzz-checks.mjs.
//
// What is found is shrunk and saved in fixtures/fuzz, where `npm test` runs it from then on; one input for each check and
// message. Exit 1 where anything was found. The seed is printed: it gives the same run again, as far as time allows.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import * as library from '../dist/index.js';
import { checksOf, replay } from '../test/fuzz-checks.mjs';
import { typesetOld } from '../test/old-press.mjs';
import { seeded, typeset } from '../test/typesetter.mjs';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
  },
});
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const FUZZ = join(FIXTURES, 'fuzz');
const SCHEMA = JSON.parse(readFileSync(new URL('../schema/page.json', import.meta.url), 'utf8'));
const checks = checksOf(library, SCHEMA);
/** Inputs of one kind in a row: few, so that all kinds have their turn in a minute. */
const ROUND = 30;
/** A run that takes longer, shrinking included, is given up. */
const PATIENCE = 60_000;

// ————— what is thrown together —————

const folders = readdirSync(join(FIXTURES, 'pages')).sort();
const TEXTS = folders.map((name) => readFileSync(join(FIXTURES, 'pages', name, 'input.txt'), 'utf8'));
const STORIES = folders.map((name) => {
  const { articles } = JSON.parse(readFileSync(join(FIXTURES, 'pages', name, 'expected.json'), 'utf8'));
  const stories = articles
    .map(({ blocks }) => blocks.map(({ role, text }) => ({ role, text })))
    .filter((blocks) => blocks.some(({ role }) => role === 'paragraph'));
  return { chinese: /^(?:zh|hant)/.test(name), stories };
});

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS.flatMap((text) => text.split('\n'))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '',
        ' ',
        '　',
        '\f',
        '##',
        '# ',
        '。',
        '”',
        '（',
        '□',
        '①2',
        '---',
        '...',
        '- - -',
        '[x]: y',
        '> a',
        '<!--',
      ],
      ...[
        '（下转第二版①）',
        '（上接1版）',
        'Continued on Page 2',
        'Continued from Page 1',
        'T',
        '清',
        'L',
        '’eau',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        ...'中文报纸新闻一二三 　，。：“”‘’（）《》—…·①□,:;()"-ab1920%.#*_[]<>&`~|\\/',
        ...'⼯⽇⻅ﬁ戶\u00a0\u00ad\u200b\ufeff\t\f\v\u0085\u2028\u202e\u0000\u001b\ufffd\ue000\ufe0f¬⸗',
        ...[
          '𠮷',
          'e\u0301',
          '\ud842',
          '记者 ',
          '本报讯',
          '摄',
          '1月2日',
          'By Ann Lee',
          'PORT, May 3 (CNS) — ',
        ],
      ),
      maxLength: 40,
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const anyText = fc
  .tuple(fc.array(anyLine, { maxLength: 50 }), fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'))
  .map(([lines, ending]) => lines.join(ending));

const aStory = fc.constantFrom(...STORIES.filter(({ stories }) => stories.length > 0));
/** A page set from stories, and torn: lines taken out, doubled, moved, characters thrown in. */
const setPage = fc
  .record({
    source: aStory,
    seed: fc.nat(),
    old: fc.boolean(),
    tears: fc.array(fc.tuple(fc.nat(3), fc.nat(), fc.nat(), anyLine), { maxLength: 6 }),
  })
  .map(({ source: { chinese, stories }, seed, old, tears }) => {
    const random = seeded(seed);
    const chosen = Array.from({ length: random.whole(1, 4) }, () => random.pick(stories));
    const page =
      old && !chinese
        ? typesetOld(chosen, { random })
        : typeset(chosen, { random, chinese, strays: ['副刊', '要闻', 'SPORTS'] });
    const lines = page.text.split('\n');
    for (const [how, at, other, line] of tears) {
      const i = at % lines.length;
      if (how === 0) lines.splice(i, 1 + (other % 3));
      else if (how === 1) lines.splice(i, 0, lines[other % lines.length] ?? '');
      else if (how === 2) lines.splice(i, 0, line);
      else lines[i] = `${lines[i] ?? ''}${line}`;
    }
    return lines.join('\n');
  });

const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'gb18030', 'gbk', 'big5'],
  ...['windows-1252', 'shift_jis', 'euc-kr', 'koi8-r', 'utf-7'],
];
/** Text in some encoding, damaged. */
const anyBytes = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        text: fc.oneof(anyText, fc.constantFrom(...TEXTS.map((text) => text.slice(0, 1500)))),
        encoding: fc.constantFrom(...ENCODINGS),
        addBOM: fc.boolean(),
        from: fc.nat(9),
        damage: fc.array(fc.tuple(fc.nat(4), fc.nat(), fc.uint8Array({ maxLength: 8 })), { maxLength: 5 }),
      })
      .map(({ text, encoding, addBOM, from, damage }) => {
        let bytes = iconv.encode(text, encoding, { addBOM });
        for (const [how, at, thrown] of damage) {
          const i = bytes.length === 0 ? 0 : at % bytes.length;
          if (how === 0) bytes = bytes.subarray(0, i);
          else if (how === 1) bytes = Buffer.concat([bytes.subarray(0, i), thrown, bytes.subarray(i)]);
          else if (how === 2) bytes = Buffer.concat([bytes.subarray(0, i), bytes.subarray(i + 1)]);
          else if (how === 3 && bytes.length > 0) bytes[i] ^= 1 << (thrown.length % 8);
          else bytes = Buffer.concat([bytes.subarray(i), iconv.encode(text, 'gb18030').subarray(0, i)]);
        }
        return bytes.subarray(from === 9 ? 1 : 0);
      }),
  },
);

const NAMES = library.TRANSFORMS.map(({ name }) => name);
const anyOptions = fc.record(
  {
    only: fc.subarray(NAMES),
    skip: fc.subarray(NAMES),
    variant: fc.constantFrom('simplified', 'traditional', 'keep'),
    keepUncertainHyphens: fc.boolean(),
    vocabulary: fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom('harbour', 'well-known', 'constructor', '__proto__'), fc.string()),
        fc.nat(9),
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: [] },
);

/** By kind: what is drawn, and how it is saved. */
const KINDS = {
  bytes: [anyBytes, (bytes) => ({ check: 'bytes', base64: Buffer.from(bytes).toString('base64') })],
  text: [anyText, (text) => ({ check: 'text', text })],
  structure: [setPage, (text) => ({ check: 'text', text })],
  options: [
    fc.tuple(fc.oneof(anyText, setPage), anyOptions),
    ([text, chosen]) => ({ check: 'text', text, options: chosen }),
  ],
  pages: [
    fc.array(fc.oneof(setPage, anyText), { minLength: 2, maxLength: 3 }),
    (texts) => ({ check: 'pages', texts }),
  ],
};

// ————— the run —————

const firstLine = (error) =>
  String(error?.message ?? error)
    .split('\n')[0]
    .slice(0, 200);

const kinds = options.only === undefined ? Object.keys(KINDS) : [options.only];
let seed = Number(options.seed);
const end = Date.now() + Number(options.minutes) * 60_000;
const runs = Object.fromEntries(kinds.map((kind) => [kind, 0]));
const known = new Set();
console.log(`seed ${seed}`);
for (let round = 0; Date.now() < end; round += 1, seed += 1) {
  const kind = kinds[round % kinds.length];
  if (!(kind in KINDS)) throw new RangeError(`no kind ${kind}; there are ${Object.keys(KINDS).join(', ')}`);
  const [drawn, saved] = KINDS[kind];
  const property = fc.property(drawn, (value) => replay(saved(value), checks));
  const result = fc.check(property, { seed, numRuns: ROUND, interruptAfterTimeLimit: PATIENCE });
  runs[kind] += result.numRuns;
  if (!result.failed || result.counterexample === null) continue;
  const error = firstLine(result.errorInstance);
  const input = saved(result.counterexample[0]);
  // messages name characters and lines: what is left without them is one fault
  const fault = `${input.check}: ${error.replace(/[“"'].*/u, '').replace(/\d+/gu, '#')}`;
  if (known.has(fault)) continue;
  known.add(fault);
  mkdirSync(FUZZ, { recursive: true });
  const name = `${kind}-${createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 8)}.json`;
  writeFileSync(join(FUZZ, name), `${JSON.stringify({ ...input, error }, null, 2)}\n`);
  console.log(`found by seed ${seed}, saved as fixtures/fuzz/${name}:\n  ${error}`);
}
const counts = Object.entries(runs).map(([kind, count]) => `${count.toLocaleString('en')} of ${kind}`);
console.log(`${counts.join(', ')}: ${known.size === 0 ? 'nothing found' : `${known.size} faults found`}`);
process.exitCode = known.size === 0 ? 0 : 1;
