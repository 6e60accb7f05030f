import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, type Page, vocabularyOf } from '../src/index.js';
import { judgeHyphen, type Verdict } from '../src/lines/hyphens.js';
import { splitLines } from '../src/lines/line.js';
import { type LineEndHyphen, rejoin } from '../src/lines/rejoin.js';
import { NO_WORDS, wordsOf } from '../src/lines/vocabulary.js';
import { NO_WITNESSES, type Witnesses, witnessesOf } from '../src/lines/witnesses.js';
import type { Language } from '../src/words/language.js';
import { wordListOf } from '../src/words/load.js';

const linesOf = (text: string) => splitLines(text).lines;

const witnesses = (language: Language | null, page = '', corpus = ''): Witnesses => ({
  page: wordsOf(linesOf(page)),
  corpus: wordsOf(linesOf(corpus)),
  language,
  list: language === null ? null : wordListOf(language),
});

/** `har-|bour` → what was decided; the bar is the line's end. */
function judge(text: string, asked: Witnesses = NO_WITNESSES): string {
  const [line = '', next = ''] = text.split('|');
  const verdict = judgeHyphen(line, next, () => asked);
  return verdict === null ? 'none' : `${verdict.fate} ${verdict.evidence}${verdict.certain ? '' : '?'}`;
}

describe('judgeHyphen, by the characters', () => {
  it.each([
    ['a digit behind it', 'the A-|7 road', 'keep no-letter'],
    ['Han on both sides', '上海-|杭州', 'keep no-letter'],
    ['Han behind it', '上海的K-|杭州', 'keep no-letter'],
    ['a quote behind it', 'a well-|“known” song', 'keep no-letter'],
    ['Han before it', '上海-|pudong', 'keep no-letter'],
    ['initials with stops', 'the U.S.-|led talks', 'keep initials'],
    ['an unknown language: to is a syllable', 'pota-|to soup', 'join no-words'],
    ['a digit before it', 'a 31-|year lease', 'keep number'],
    ['a digit before a conjunction', 'the 31- |and 41-year lease'.replace(' |', '|'), 'suspend suspended'],
    ['a capital behind it', 'Grand-|Théâtre', 'keep capital'],
    ['a Scottish name', 'Mrs. Mc-|Farlane', 'join name-prefix'],
    ['an Irish name', 'Mr. O’-|Hara', 'join name-prefix'],
    ['capitals on both sides', 'COUN-|CIL MEETS', 'join no-words'],
    ['a hard hyphen with a soft one', 'a well-\u00ad|known song', 'keep marked-hyphen'],
    ['a soft hyphen', 'the har\u00ad|bour', 'join soft-hyphen'],
    ['what OCR makes of one', 'the har¬|bour', 'join soft-hyphen'],
    ['the hyphen of Unicode', 'the har‐|bour', 'join no-words'],
    ['old German print', 'Waſſer⸗|fall', 'join name'],
    ['old German print, two nouns', 'Actien⸗|Geſellſchaft', 'keep capital'],
    ['a dash', 'he waited -|then left', 'none'],
    ['no hyphen', 'he waited|then left', 'none'],
    ['a dash that is one', 'he waited—|then left', 'none'],
  ])('%s: %s', (_, text, decision) => {
    expect(judge(text)).toBe(decision);
  });

  it('asks nobody where the characters say it', () => {
    const nobody = (): never => {
      throw new Error('asked');
    };
    expect(judgeHyphen('a 31-', 'year lease', nobody)?.fate).toBe('keep');
    expect(judgeHyphen('he waited', 'then left', nobody)).toBeNull();
  });
});

describe('judgeHyphen, by the page and the corpus', () => {
  it.each([
    ['the whole word stands on the page', 'the har-|bour', 'harbour', '', 'join page'],
    ['the compound does', 'an ice-|laden bay', 'an ice-laden quay', '', 'keep page'],
    ['the compound does in the plural', 'two tax-|payers', 'a tax-payer', '', 'keep page'],
    ['both do, the compound more often', 'a key-|note', 'keynote key-note key-note', '', 'keep page'],
    ['both do as often', 'a key-|note', 'keynote key-note', '', 'join page'],
    ['the corpus has the compound', 'two tax-|payers', 'nothing', 'the tax-payer', 'keep corpus'],
    ['the page goes before the corpus', 'two tax-|payers', 'taxpayers', 'tax-payers', 'join page'],
    ['capitals ask for small letters', 'PORT-|BRIEG', 'à Port-Brieg', '', 'keep page'],
    ['behind an elision', 'l’arrière-|pays', 'un arrière-pays', '', 'keep page'],
    ['with the ſ of old print', 'die Waſ-|ſer', 'das Wasser', '', 'join page'],
    ['an unknown language, both halves', 'en gul-|grønn bil', 'gul og grønn', '', 'keep two-words'],
  ])('%s: %s', (_, text, page, corpus, decision) => {
    expect(judge(text, witnesses(null, page, corpus))).toBe(decision);
  });

  it('a hyphen that OCR brought into a word of the list is no evidence', () => {
    expect(judge('the govern-|ment', witnesses('en', 'a govern-ment of'))).toBe('join page');
    expect(judge('they pro-|vided', witnesses('en', 'he pro-vided for'))).toBe('join page');
  });

  it('one that parts a prefix from a word is, though the list has the whole', () => {
    expect(judge('a pre-|kindergarten class', witnesses('en', 'full-day pre-kindergarten for'))).toBe(
      'keep page',
    );
  });
});

describe('judgeHyphen, by words of English', () => {
  const asked = witnesses('en');
  it.each([
    ['the list has the whole', 'the har-|bour', 'join word-list'],
    ['the list has the whole, inflected', 'two govern-|ments', 'join word-list'],
    ['both halves are words, and so is the whole', 'the build-|ings', 'join word-list'],
    ['both halves are words', 'an ice-|laden bay', 'keep two-words'],
    ['three letters behind a long half', 'homemade-|jam', 'keep two-words'],
    ['a short second half', 'a head-|on crash', 'keep two-words'],
    ['a number', 'an eight-|foot wall', 'keep compound-part'],
    ['a number that goes on', 'nine-|teen', 'join word-list'],
    ['a number misread', 'a scven-|minute walk', 'keep compound-part?'],
    ['a prefix', 'a well-|known song', 'keep compound-part'],
    ['a prefix of a closed word', 'at half-|time', 'join word-list'],
    ['two vowels that would be one', 'to re-|elect him', 'keep same-vowel'],
    ['an age', 'a sixty-year-|old boat', 'keep compound-part'],
    ['the middle of a compound', 'catch-|and-release fishing', 'keep compound-part'],
    ['the end of one', 'his son-in-|law', 'keep compound-part'],
    ['the last part of one decides', 'low-in-|come', 'join word-list'],
    ['initials', 'a TV-|watching boy', 'keep initials'],
    ['a particle', 'they over-|whelm', 'join word-list'],
    ['suspended', 'the pre-|and post-war years', 'suspend suspended'],
    ['the conjunction is a syllable', 'the act-|or left', 'join word-list'],
    ['a name', 'saw Mr. Achter-|berg', 'join name'],
    ['a name of two words', 'of Mr. Mill-|wood', 'join name?'],
    ['the first of a sentence is no name', 'It ended. Ice-|laden boughs', 'keep two-words'],
    ['based on a name', 'the Harrow-|based firm', 'keep compound-part'],
    ['neither half is a word', 'the mcni-|tccs', 'join no-words'],
    ['one half is', 'a thorough-|farcs', 'join nothing?'],
  ])('%s: %s', (_, text, decision) => {
    expect(judge(text, asked)).toBe(decision);
  });

  it('follows the spelling of the 1890s where the page has it', () => {
    expect(judge('at the door-|step', asked)).toBe('join word-list');
    expect(judge('at the door-|step', witnesses('en', 'to-day, at the door'))).toBe('keep old-spelling?');
    expect(judge('at the door-|step', witnesses('en', 'to-day'))).toBe('keep old-spelling?');
    expect(judge('it is some-|thing', witnesses('en', 'to-day, some do a thing'))).toBe('join word-list');
    for (const word of ['basic-|ally', 'the suit-|ability', 'the ship-|ping', 'the insert-|ions'])
      expect(judge(word, witnesses('en', 'to-day'))).toBe('join word-list');
    expect(judge('at the door-|step', witnesses('en', 'to-day today today door'))).toBe('join word-list');
  });
});

describe('judgeHyphen, by words of French and German', () => {
  it.each([
    ['the list has the compound', 'fr', 'une demi-|heure', 'keep word-list'],
    ['an adverb', 'fr', 'les comédiens, là-|haut', 'keep word-list'],
    ['the list has the whole', 'fr', 'le gouver-|nement', 'join word-list'],
    ['a number that goes on', 'fr', 'le deux-|ième', 'join word-list'],
    ['an inversion', 'fr', 'que va-t-|elle dire', 'keep compound-part'],
    ['an inversion, at its first hyphen', 'fr', 'marée haute, a-|t-il murmuré', 'keep compound-part'],
    ['no inversion', 'fr', 'il a-|t-ilote', 'join word-list'],
    ['a pronoun behind its verb', 'fr', 'non, répond-|il', 'keep two-words'],
    ['what is a prefix at times only', 'fr', 'le mi-|nistre', 'join word-list'],
    ['a name', 'fr', 'à Roche-|claude', 'join name?'],
    ['suspended', 'de', 'die Vor-|und Nachteile', 'suspend suspended'],
    ['small letters', 'de', 'der Bundes-|minister', 'join lower-case'],
    ['initials', 'de', 'eine EU-|weite Frist', 'keep initials'],
    ['a letter', 'de', 'ein U-|förmiger Bau', 'keep initials'],
    ['a capital', 'de', 'Grün-|Weiß siegt', 'keep capital'],
  ] as const)('%s: %s %s', (_, language, text, decision) => {
    expect(judge(text, witnesses(language))).toBe(decision);
  });
});

describe('clean, with hyphens', () => {
  // the control character that a transform takes out moves the column, and a form feed begins another sheet
  const page =
    'The mayor said that it was\u0007 one of the thorough-\nfarcs of the town, and that it was his.\n' +
    '\fDer Rat hat die Vor¬\nund Nachteile der Fähre für die Stadt nicht mit dem Amt beraten.\n';
  const { lineEnds, warnings, changes, removed } = clean(page);

  it('lists what was decided, by place in the source', () => {
    expect(lineEnds).toEqual([
      {
        line: 1,
        column: 48,
        halves: ['thorough', 'farcs'],
        fate: 'join',
        evidence: 'nothing',
        certain: false,
      },
      {
        line: 3,
        column: page.split('\n')[2]?.length,
        halves: ['Vor', 'und'],
        fate: 'suspend',
        evidence: 'suspended',
        certain: true,
      },
    ]);
  });

  it('warns of what is uncertain, and of nothing else', () => {
    expect(warnings.filter(({ rule }) => rule === 'uncertain-hyphen')).toEqual([
      expect.objectContaining({ line: 1, column: 48, message: expect.stringContaining('thorough-farcs') }),
    ]);
  });

  it('accounts for a hyphen that was dropped, and for one that was written as another', () => {
    expect(removed).toContainEqual({ text: '-', lines: [[1, 1]], reason: 'line-end-hyphen' });
    expect(changes).toContainEqual(
      expect.objectContaining({ transform: 'line-end-hyphen', line: 3, before: '¬', after: '-' }),
    );
  });

  it('asks the words of the corpus', () => {
    const raw = 'The mayor said that the two tax-\npayers of the town would have to wait for it.\n';
    const textOf = (p: Page) =>
      [...p.articles.flatMap((a) => a.blocks), ...p.unplaced].map((b) => b.text).join('\n');
    expect(textOf(clean(raw))).toContain('two taxpayers');
    const vocabulary = vocabularyOf(['a tax-payer here', 'a tax-payer there']);
    expect(vocabulary.get('tax-payer')).toBe(2);
    expect(textOf(clean(raw, { vocabulary }))).toContain('two tax-payers');
  });
});

describe('rejoin, with hyphens', () => {
  const page = 'The ice-\nladen har-\nbour of 41-\nyear-old boats was seen by the crew of the ves-\nsel';
  const run = (text: string, keepUncertain = false): [string, LineEndHyphen[]] => {
    const hyphens: LineEndHyphen[] = [];
    const lines = linesOf(text);
    const words = { witnesses: witnessesOf(lines, NO_WORDS), keepUncertain };
    return [rejoin(lines, false, hyphens, undefined, words).text, hyphens];
  };

  it('names every hyphen with its place, its fate and the evidence', () => {
    const [text, hyphens] = run(page);
    expect(text).toBe('The ice-laden harbour of 41-year-old boats was seen by the crew of the vessel');
    expect(hyphens.map(({ line, at, fate, evidence }) => [line, page.charAt(at), fate, evidence])).toEqual([
      [1, '-', 'keep', 'two-words'],
      [2, '-', 'join', 'word-list'],
      [3, '-', 'keep', 'number'],
      [4, '-', 'join', 'word-list'],
    ]);
  });

  it('keeps uncertain ones on demand', () => {
    const text = 'It was one of the thorough-\nfarcs of the town that they had';
    expect(run(text)[0]).toContain('thoroughfarcs');
    expect(run(text, true)[0]).toContain('thorough-farcs');
  });

  it.each([
    ['¬', '-'],
    ['\u00ad', '-'],
    ['⸗', '⸗'],
    ['‐', '‐'],
  ])('writes a kept %j as %j', (mark, written) => {
    expect(run(`die Vor${mark}\nund Nachteile`)[0]).toBe(`die Vor${written} und Nachteile`);
  });

  it('judges any line in no time', () => {
    const piece = fc.string({ unit: fc.constantFrom(..."ab-ſ⸗¬\u00ad 1A.’'é"), maxLength: 400 });
    fc.assert(
      fc.property(piece, piece, (line, next) => {
        const verdict: Verdict | null = judgeHyphen(line, next, () => witnesses('en'));
        if (verdict) expect(['join', 'keep', 'suspend']).toContain(verdict.fate);
      }),
    );
  });
});
