/** Papers of the nineteenth century: a heading is a sentence with a stop, and stands above its items. */
import { describe, expect, it } from 'vitest';
import { assemble } from '../src/articles/assemble.js';
import { oldStyleShare } from '../src/articles/old-style.js';
import type { Unit } from '../src/articles/units.js';
import type { Role } from '../src/types.js';

const PREFIXES: Record<string, Role> = { h: 'headline', k: 'deck', d: 'dateline', p: 'paragraph' };
/** A unit from its blocks, `h:` headline, `k:` deck, `d:` dateline, `p:` paragraph. */
const unit = (...parts: string[]): Unit => ({
  kind: parts[0]?.startsWith('h:') ? 'heading' : 'body',
  drafts: parts.map((part) => ({
    role: PREFIXES[part[0] as string] as Role,
    passage: { text: part.slice(2), starts: [0], numbers: [1], sheet: 1 },
  })),
});
/** The text of the articles, block by block. */
const articlesOf = (units: readonly Unit[]): string[][] =>
  assemble(units, false).articles.map(({ blocks }) => blocks.map(({ text }) => text));

const OLD = [
  unit('h:SHIPPING NEWS.'),
  unit('d:PORT ELLERY, Feb. 3.—', 'p:Arrived the Heron, from the bay.'),
  unit('d:HARROW BAY, Feb. 4.—', 'p:Sailed the Osprey, for the north.'),
  unit('h:POLICE.'),
  unit('p:A carter was charged with theft from a warehouse.'),
  unit('h:MARKETS.'),
  unit('h:CORN EXCHANGE.'),
  unit('p:Wheat was dearer by two shillings.'),
];

describe('a page of headings with stops', () => {
  it('keeps the items under their heading, each dateline before its own text', () => {
    expect(articlesOf(OLD)[0]).toEqual([
      'SHIPPING NEWS.',
      'PORT ELLERY, Feb. 3.—',
      'Arrived the Heron, from the bay.',
      'HARROW BAY, Feb. 4.—',
      'Sailed the Osprey, for the north.',
    ]);
  });

  it('gives headings that stand one under the other to one story', () => {
    expect(articlesOf(OLD).at(-1)).toEqual([
      'MARKETS.',
      'CORN EXCHANGE.',
      'Wheat was dearer by two shillings.',
    ]);
  });

  it('gives a heading to the body below it, whatever its words stand in', () => {
    const articles = articlesOf([
      unit('p:The police court sat until nine, and the police were heard at the police court.'),
      ...OLD,
    ]);
    expect(articles[0]).toHaveLength(1);
    expect(articles[2]).toEqual(['POLICE.', 'A carter was charged with theft from a warehouse.']);
  });
});

describe('a page of headings without stops', () => {
  it('has an article for every dateline', () => {
    const modern = OLD.map(({ kind, drafts }) => ({
      kind,
      drafts: drafts.map((draft) =>
        draft.role === 'headline'
          ? { ...draft, passage: { ...draft.passage, text: draft.passage.text.slice(0, -1) } }
          : draft,
      ),
    }));
    expect(articlesOf(modern)[0]).toEqual([
      'SHIPPING NEWS',
      'PORT ELLERY, Feb. 3.—',
      'Arrived the Heron, from the bay.',
    ]);
  });

  it.each([
    ['all with stops', ['h:ONE.', 'h:TWO.', 'h:THREE.'], 1],
    ['a stop read as a comma, a speck behind it', ['h:ONE,', 'h:TWO. •', 'h:THREE.'], 1],
    ['too few', ['h:ONE.', 'h:TWO.'], 0],
    ['half of them', ['h:ONE.', 'h:TWO.', 'h:Three', 'h:Four'], 0],
    ['decks that are sentences', ['h:One|k:It went on.', 'h:Two|k:It came.', 'h:Three|k:It was.'], 0],
    ['Chinese', ['h:一。', 'h:二', 'h:三'], 0],
  ])('%s', (_, headings, share) => {
    expect(oldStyleShare(headings.map((heading) => unit(...heading.split('|'))))).toBe(share);
  });
});
