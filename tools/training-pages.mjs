// The pages that the weights are fitted to: those of the accuracy sets, and pages set from their invented articles.
import { join } from 'node:path';
import { cuesOf } from '../dist/lines/cues.js';
import { factsOf } from '../dist/lines/facts.js';
import { splitLines } from '../dist/lines/line.js';
import { STATES } from '../dist/lines/states.js';
import { copiedLines, markTwice } from '../dist/lines/twice.js';
import { normalise } from '../dist/normalise.js';
import { typesetOld } from '../test/old-press.mjs';
import { pictureStory, seeded, typeset, varied } from '../test/typesetter.mjs';
import { withPieces } from '../test/western-pieces.mjs';
import { labelled, pagesOf, withSecondLines } from './gold.mjs';

export const SHARED = new URL('../../shared/accuracy/', import.meta.url).pathname;
/**
 * What a typeset page counts against a page of the sets. Real pages are few, and are what the weights are for; but where they
 * count twice as much as this, or six times, those that are left out are read worse.
 */
const TYPESET_COUNTS = { chinese: 0.12, western: 0.05, old: 0.5 };
const REAL_COUNTS = 1.5;

/** The pages to fit each kind of weights on, and how many are typeset besides, as today and of old: the typesetter knows Chinese layouts best. */
export const KINDS = {
  chinese: {
    sets: ['real-zh', 'press-zh', 'press-hant'],
    invented: ['press-zh', 'press-hant'],
    typeset: 800,
    old: 0,
  },
  western: {
    sets: ['press-en', 'press-de', 'press-fr'],
    invented: ['press-en', 'press-de', 'press-fr'],
    typeset: 2400,
    old: 48,
  },
};

/** The labelled pages of a kind, and the typeset ones that are fitted to besides. */
export function trainingPages(kind) {
  const { sets, typeset: count, old } = KINDS[kind];
  const chinese = kind === 'chinese';
  const set = [
    ...typesetPages(kind, 1, count).map((page) => typesetExample(page, chinese, TYPESET_COUNTS[kind])),
    ...oldPages(kind, count + 1, old).map((page) => typesetExample(page, chinese, TYPESET_COUNTS.old)),
  ];
  return { pages: read(sets, chinese), set };
}

function read(sets, chinese) {
  return sets.flatMap((set) =>
    pagesOf(join(SHARED, set)).map((page) => {
      const { lines, states } = labelled(page);
      return example(page.name, lines, states, chinese, set === 'real-zh' ? REAL_COUNTS : 1);
    }),
  );
}

function example(name, lines, states, chinese, weight) {
  const gold = withSecondLines(states).map((state) => (state === null ? -1 : STATES.indexOf(state)));
  return { name, gold, cues: cuesOf(factsOf(lines, chinese), chinese), weight, lines };
}

/** Now and then an article of a paragraph or two: a brief. */
function shortened(article, random) {
  if (random.chance(0.8)) return article;
  let left = random.whole(1, 2);
  const firstSentence = random.chance(0.5);
  return article.flatMap((block) => {
    if (block.role !== 'paragraph')
      return ['caption', 'credit', 'subhead', 'signoff'].includes(block.role) ? [] : [block];
    left -= 1;
    if (left < 0) return [];
    return [
      {
        ...block,
        text: firstSentence ? (/^[^。！？.]+[。！？.]/u.exec(block.text)?.[0] ?? block.text) : block.text,
      },
    ];
  });
}

/** The invented articles of some sets, each once, and sentences of theirs. */
function inventedArticles(sets) {
  const articles = new Map();
  for (const set of sets) {
    for (const { truth } of pagesOf(join(SHARED, set))) {
      for (const article of truth.articles) {
        const opening = article.map(({ text }) => text).join('');
        articles.set(opening.slice(0, 80), article);
      }
    }
  }
  const all = [...articles.values()];
  const sentences = all
    .flatMap((article) => article.filter(({ role }) => role === 'paragraph'))
    .flatMap(({ text }) => text.match(/[^。！？”]{12,60}。/gu) ?? []);
  return { all, sentences };
}

/** `count` pages set from the invented articles of a kind, in layouts that the sets do not have; each seed is another. */
export function typesetPages(kind, firstSeed, count) {
  const chinese = kind === 'chinese';
  const { all, sentences } = inventedArticles(KINDS[kind].invented);
  return Array.from({ length: count }, (_, i) => {
    const seed = firstSeed + i;
    const random = seeded(seed);
    const chosen = Array.from({ length: random.chance(0.15) ? 1 : random.whole(2, 7) }, () => {
      if (!chinese) return withPieces(shortened(random.pick(all), random), random);
      return random.chance(0.12)
        ? pictureStory(sentences, random)
        : varied(shortened(random.pick(all), random), random);
    });
    const page = typeset(chosen, {
      random,
      chinese,
      strays: chinese ? ['副刊', '要闻'] : ['LOCAL', 'News', 'Kultur', 'A6'],
    });
    return { name: `typeset/${seed}`, ...page };
  });
}

/** `count` pages set from the same articles as a paper of the nineteenth century, and misread by an OCR. */
function oldPages(kind, firstSeed, count) {
  const { all } = inventedArticles(KINDS[kind].invented);
  return Array.from({ length: count }, (_, i) => {
    const seed = firstSeed + i;
    const random = seeded(seed);
    const chosen = Array.from({ length: random.whole(1, 7) }, () => shortened(random.pick(all), random));
    return { name: `old/${seed}`, ...typesetOld(chosen, { random }) };
  });
}

function typesetExample({ name, text: raw, lines: set }, chinese, counts) {
  const { text, changes } = normalise(raw, {});
  const { lines } = splitLines(text.value);
  markTwice(lines, copiedLines(changes));
  const byNumber = new Map(set.map((line) => [line.number, line.state]));
  const states = lines.map(({ number }) => byNumber.get(number) ?? null);
  return example(name, lines, states, chinese, counts);
}
