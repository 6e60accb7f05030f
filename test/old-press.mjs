// Sets articles as a daily of the nineteenth century set them, and misreads them as an OCR of a worn page does: wide
// columns of one measure, headings in capitals with a full stop, brief items under one heading, hardly any blank line,
// and on some pages a speck or a wrong letter in every other line. What every line is stays known.
//
// Used by the tests and by the fit of the weights, beside `typesetter.mjs`, whose pages are clean.

import { languageOf } from '../dist/words/language.js';
import { syllablesOf } from '../dist/words/syllables.js';

/** Widths of the letters in characters of the commonest width: columns of metal were justified, not ragged. */
const NARROW = /[ijltfrI.,:;!'’‘|() ]/u;
const WIDE = /[mwMWA-HK-Z—]/u;
const widthOf = (text) => {
  let sum = 0;
  for (const c of text) sum += NARROW.test(c) ? 0.6 : WIDE.test(c) ? 1.35 : 1;
  return sum;
};

/** Breaks text at a measure; a word is divided between its syllables. */
function wrapped(text, measure, indent) {
  const language = languageOf(text);
  const syllables = language === null ? (word) => [word] : syllablesOf(language);
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const room = measure - (lines.length === 0 ? indent : 0);
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= room) {
      line = joined;
      continue;
    }
    let at = 0;
    if (line !== '' && /^\p{L}\p{Ll}{5,}[,.;]?$/u.test(word))
      for (const syllable of syllables(word.replace(/[,.;]$/u, '')).slice(0, -1)) {
        if (widthOf(`${line} ${word.slice(0, at + syllable.length)}-`) > room) break;
        at += syllable.length;
      }
    if (at > 0) {
      lines.push(`${line} ${word.slice(0, at)}-`);
      line = word.slice(at);
    } else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** What letters and stops are misread as: worn type, ink that ran, specks. */
const MISREAD = {
  a: 's',
  b: 'h',
  c: 'e',
  d: 'tl',
  e: 'c',
  h: 'b',
  i: 'l',
  l: '1',
  m: 'in',
  n: 'u',
  o: '0',
  r: 't',
  s: 'a',
  t: 'r',
  u: 'n',
  w: 'v',
  C: 'G',
  E: 'B',
  H: 'II',
  I: '1',
  M: 'DI',
  N: 'ii',
  O: 'o',
  S: '8',
  T: 'f',
  '.': ',',
  ',': '.',
  ';': ':',
};
/** What a hyphen at a line's end, or a full stop there, is misread as; nothing where it is lost. */
const HYPHEN_MISREAD = ['•', '.', '', ' -', '—'];
const STOP_MISREAD = [',', '', ' .', '•', '. .'];
const SPECKS = ['• ', "' ", '. ', '; ', '| ', '" '];

function misread(text, rate, random) {
  let read = '';
  for (const c of text) {
    if (!random.chance(rate)) read += c;
    else if (c === ' ') read += random.chance(0.5) ? '' : '  ';
    else read += random.chance(0.8) ? (MISREAD[c] ?? '•') : `${c} `;
  }
  if (read.endsWith('-') && random.chance(2 * rate)) read = read.slice(0, -1) + random.pick(HYPHEN_MISREAD);
  else if (read.endsWith('.') && random.chance(2 * rate))
    read = read.slice(0, -1) + random.pick(STOP_MISREAD);
  if (random.chance(rate)) read = random.pick(SPECKS) + read;
  if (random.chance(rate)) read += ` ${random.pick(['•', '1', 'I', "'", '.', '_'])}`;
  return read.trim() || text;
}

const NAMES = [
  'THE COURIER',
  'LE PHARE DE VALMORNE',
  'LINDENBROICHER BOTE',
  'THE HARROW BAY MERCURY.',
  'DIE ZEITUNG',
];

/** A name in the middle of its sentence in capitals, as speakers' names were set. */
const withNames = (text, random) =>
  text.replace(/(?<=\s)\p{Lu}\p{Ll}{3,}/gu, (name) => (random.chance(0.25) ? name.toUpperCase() : name));

/** Sentences of a paragraph as paragraphs of their own: a debate, a list of items. */
function divided(text, random) {
  if (random.chance(0.5)) return [text];
  const sentences = text.split(/(?<=\p{Ll}{4}[.!?]["”»’]?) (?=\p{Lu})/u);
  const parts = [''];
  for (const sentence of sentences) {
    if (parts.at(-1).length > 60 && random.chance(0.5)) parts.push('');
    parts[parts.length - 1] += ` ${sentence}`;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * Sets articles into one page of the old kind.
 *
 * @param {import('./typesetter.d.mts').Block[][]} articles
 * @param {{ random: import('./typesetter.d.mts').Random }} options
 * @returns {import('./typesetter.d.mts').SetPage}
 */
export function typesetOld(articles, { random }) {
  const measure = random.whole(34, 62);
  const indent = random.pick([1, 2, 2, 3]);
  const rate = random.pick([0, 0.003, 0.01, 0.01, 0.03]);
  const capitals = random.chance(0.9);
  // a heading in small letters with a stop would be taken for the last line of a paragraph, by readers too
  const stopped = capitals && random.chance(0.8);
  const blanks = random.chance(0.3);
  const names = random.chance(0.5);
  const rows = [];
  const lines = [];
  const push = (text, state, article, blank = false) => {
    if (blank && blanks && rows.length > 0) rows.push('');
    const read = misread(text, rate, random);
    rows.push(read);
    lines.push({ number: rows.length, text: read, state, article });
  };
  // the name of the paper above the columns, which OCR reads before the first line of one
  const name = random.chance(0.6) ? random.pick(NAMES) : undefined;
  let columnLeft = random.whole(20, 90);
  articles.forEach((article, a) => {
    const of = (role) => article.find((block) => block.role === role)?.text;
    const title = of('headline') ?? '';
    // a page of this kind has one or two words over a story, seldom a line
    const words = title.split(/\s+/u);
    const short = random.chance(0.7) ? words.slice(0, random.whole(1, 4)).join(' ') : title;
    const heading = `${short.replace(/[\p{P}\s]+$/u, '')}${stopped ? '.' : ''}`;
    if (heading.length > 3) {
      wrapped(capitals ? heading.toUpperCase() : heading, measure - 4, 0).forEach((row, i) => {
        push(row, i === 0 ? 'headline' : 'headline+', a, i === 0);
      });
    }
    const byline = of('byline');
    if (byline && random.chance(0.7)) push(byline, 'byline', a, true);
    const dateline = of('dateline');
    const paragraphs = article
      .filter(({ role }) => role === 'paragraph')
      .flatMap(({ text }) => divided(names ? withNames(text, random) : text, random));
    paragraphs.forEach((paragraph, p) => {
      const text = p === 0 && dateline ? `${dateline} ${paragraph}` : paragraph;
      wrapped(text, measure, indent).forEach((row, i) => {
        columnLeft -= 1;
        const column = columnLeft <= 0;
        if (column) columnLeft = random.whole(40, 90);
        const named = column && name !== undefined && random.chance(0.7);
        if (named) push(name, 'headline', a, true);
        const state = named || (i === 0 && p === 0) ? 'opening' : i > 0 ? 'paragraph+' : 'paragraph';
        push(row, state, a, column || (i === 0 && random.chance(0.5)));
      });
    });
  });
  return { text: `${rows.join('\n')}\n`, lines };
}
