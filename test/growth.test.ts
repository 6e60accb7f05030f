/**
 * Linear time on text that was made to take longer: one unit over and over, in one line and in many.
 *
 * What is measured is processor time, and how it grows when the text is made eight times and 64 times as long. Linear
 * growth is a factor of eight at each step; the square of the length would be a factor of 64. What looks like more than
 * linear is measured again, and the least of all runs counts: a busy machine makes a run longer, never shorter.
 */
import { describe, expect, it } from 'vitest';
import { clean, toJson, toMarkdown, toText } from '../src/index.js';

/** Characters of the shortest text: shorter ones take less than the clock can tell. */
const LENGTH = 1000;
const STEP = 8;
/** A step may cost this many times what linear time would; eight times is the square. */
const TOLERANCE = 4;
/** Less than this, in milliseconds, tells nothing of growth. */
const TELLING = 4;
/** How often a time is taken before it is believed to be too long. */
const RUNS = 6;

const UNITS = {
  blanks: [' ', '　', '中 ', '中 中 中', '\t\u2003', '\u00a0 '],
  'line ends': ['-\n', 'ab-\n', '\r\n\r\n', '中\n', '中文报\n\n', 'A.\n', '\f'],
  brackets: ['（', '（（（', '）', '(', '[', '](', '【', '（记者 ', '（记者'],
  stops: ['。', '。。。', '，', '…', '—', '.', '. ', '.,'],
  quotes: ['“', '”', '“。', "'", '’', "l' "],
  figures: ['1', '12 ', '0', '第', '第第第', '第E', '①', '1. ', '年月日'],
  reporters: ['记者 ', '记者 记者', '本报记者', '记者 林 ', '摄/林', 'By ', 'By Ann '],
  jumps: ['下转', '（下转', '上接1版', 'FROM ', 'See A', 'Continued on Page '],
  letters: ['a', 'A', 'AÀ', 'ab ', 'A ', 'A. ', 'A.', 'a-', '𠮷', 'Bh'],
  damage: ['ﬁ', '⼯', '\u00ad', '\u200b', '\ue000', '锟斤拷', 'Ã©', '□ □', '众志众志 '],
  markup: ['*', '_', '#', '# ', '`', '<', '<a', '&', '&a', '~', '\\', '|', '---', '/', '//'],
};

const run = (text: string): void => {
  const page = clean(text);
  toMarkdown(page);
  toText(page);
  toJson(page);
};

/** How long the text takes: the first time that is below `enough`, or the least of all. */
function milliseconds(text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS && least >= enough; i += 1) {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const SHAPES = {
  'one line': filled,
  'one line that ends otherwise': (unit: string, length: number) => `${filled(unit, length)}中x。`,
  'lines of 40': (unit: string, length: number) => `${filled(unit, 40)}\n`.repeat(Math.ceil(length / 41)),
};

/** Texts that once took the square of their length, by a length in characters. */
const ATTACKS: Record<string, (length: number) => string> = {
  'a gap of tabs that ends in another blank': (length) => `a${'\t'.repeat(4 * length)}\u2003b`,
  'a drop cap before capitals with accents': (length) => `T\nAA${'ÀA'.repeat(2 * length)}Aa`,
  'a sheet of headings and bodies': (length) => `${filled('A.', 40)}\n`.repeat(length / 12),
};

const expectLinear = (name: string, make: (length: number) => string): void => {
  let before = milliseconds(make(LENGTH), Number.POSITIVE_INFINITY);
  for (const times of [STEP, STEP * STEP]) {
    const bound = STEP * TOLERANCE * Math.max(before, TELLING);
    const now = milliseconds(make(LENGTH * times), bound);
    expect(now, `${name}, ${times} times as long`).toBeLessThan(bound);
    before = now;
  }
};

run(filled('中文报。\nA word of it.\n', 20_000));

// the machine may slow down between two measurements: what grows too fast does so each time
const AGAIN = { retry: 2 };

describe.each(Object.entries(UNITS))('%s', AGAIN, (_, units) => {
  it.each(units)('%j: time grows with the length', (unit) => {
    for (const [shape, make] of Object.entries(SHAPES)) expectLinear(shape, (length) => make(unit, length));
  });
});

describe('what once took the square of its length', AGAIN, () => {
  it.each(Object.entries(ATTACKS))('%s', expectLinear);
});
