import { HYPHENS } from '../characters.js';
import type { Language } from '../words/language.js';
import { wordSet } from '../words/word-set.js';
import { isOldCompound } from './old-spelling.js';
import { keyOf, timesSeen, type Vocabulary } from './vocabulary.js';
import type { Witnesses } from './witnesses.js';

/**
 * Is a hyphen at a line's end the word's own (eight- | foot), the typesetter's (har- | bour), or does it stand for the
 * rest of a later word (pre- | and post-flood)?
 *
 * What decides is asked in order, from the surest: the characters themselves, the page's own words, those of the
 * whole run, what compounds begin with, a word list, and in the end whether both halves are words. 98 of 100 are the
 * typesetter's, so what nothing speaks for is joined, and said to be uncertain where a half is a word by itself.
 * Left alone: dashes, and a word that the page writes both ways.
 */
export interface Verdict {
  /** Join the halves; keep the hyphen and close up; keep it with a blank behind it. */
  fate: 'join' | 'keep' | 'suspend';
  evidence: Evidence;
  certain: boolean;
  /** The two halves, as they are printed. */
  halves: [first: string, second: string];
}

/** What decided; the last two where there is no hyphen. */
export type Evidence =
  | 'soft-hyphen'
  | 'marked-hyphen'
  | 'number'
  | 'no-letter'
  | 'capital'
  | 'name-prefix'
  | 'suspended'
  | 'page'
  | 'corpus'
  | 'compound-part'
  | 'same-vowel'
  | 'initials'
  | 'word-list'
  | 'old-spelling'
  | 'two-words'
  | 'lower-case'
  | 'name'
  | 'no-words'
  | 'nothing'
  | 'elision'
  | 'split-word';

const LAST_WORD = /[\p{L}\d][\p{L}\d’'.]*(?:[-‐‑⸗][\p{L}\d’']+)*$/u;
const FIRST_WORD = /^\p{L}[\p{L}’']*/u;
const ALPHABETIC = /\p{Ll}|\p{Lu}/u;
/** Han, kana, Hebrew … */
const OTHER_LETTER = /\p{Lo}/u;
/** A hyphen of the word, marked by its typesetter: the soft one behind it only says where the line may end. */
const MARKED_HYPHEN = /-\u00ad$/u;
/** What says by itself that a word goes on: the soft hyphen, and what OCR writes for a hyphen it took for one. */
const SOFT_HYPHENS = '\u00ad¬';
/** Longer words are none of print, and looking for where one begins would take the square of its length. */
const LONGEST_WORD = 60;

/** pre- | and post-flood, Vor- | und Nachteile, franco- | ou anglo-: a conjunction by itself. */
const CONJUNCTIONS = {
  en: /^(?:and|or|to)(?=\s)/,
  de: /^(?:und|oder|sowie|bis|bzw)(?=[\s.])/,
  fr: /^(?:et|ou)(?=\s)/,
};
/** Where the language is unknown: those that are no syllable of another. */
const ANY_CONJUNCTION = /^(?:and|und|oder|et)(?=\s)/;
const conjunctionOf = (language: Language | null): RegExp =>
  language === null ? ANY_CONJUNCTION : CONJUNCTIONS[language];
/** Capitals on both sides: COUN- | CIL, a word of a headline or a dateline. One with a hyphen already has another: PORT-SAINT- */
const CAPITALS_END = /(?<![\p{Lu}]-)(?<!\p{L})\p{Lu}{2,}$/u;
const CAPITALS_START = /^\p{Lu}{2}/u;
/** What a name goes on behind with another capital: Mc- | Carthy, O’- | Brien. */
const NAME_PREFIX = /^(?:Mc|Mac|O['’])$/u;
/** EU- | weit, TV- | watching, U- | förmig: initials are no syllable. */
const INITIALS = /^(?:\p{Lu}{2,4}|\p{Lu}|(?:\p{Lu}\.)+)$/u;

/** The middle of a compound of three: catch- | and-release, room- | in-house. */
const LINKED = /^(?:and|or|in|of|the|to|by|à|de|des|du|et|la|les|lès|en|le|sur|sous)[-‐]\p{L}/u;
/** a-t- | elle, a- | t-il: no telle, no at. */
const INVERSION = /-t-(?:il|elle|on)s?(?!\p{L})/u;
/** Of the line behind, t-elles and what follows it. */
const LONGEST_INVERSION = 8;
/** Its last part: son-in- | law, out-of- | date. */
const LINK = /[-‐](?:in|of|the|to|by|and|at|for|à|de|du|des|d|en|la|le|les|sur|sous|lès)$/u;
/** What makes one word of a number: nine- | teen, six- | ième. */
const ENDINGS = /^(?:teen|ty|th|ième)/u;
/**
 * What compounds begin with in English and French, numbers among it: the word behind is one by itself. Left out is what
 * other words begin with as well (mi- | nistre, ten- | der, one- | rous).
 */
const PREFIXES = wordSet(
  'well self vice half cross two three four five six seven eight nine eleven twelve twenty thirty forty ' +
    'fifty sixty seventy eighty ninety hundred vingt trente quarante cinquante soixante quatre demi avant après arrière ' +
    'saint sainte',
);
/** What other words begin with as well: pre- | war, but pre- | pare. */
const WEAK_PREFIXES = wordSet(
  'pre post no non anti pro semi multi mid neo ex co re ultra pan quasi pseudo ante inter ten one all ' +
    'contre sous entre sans mi',
);
/** co- | operate, re- | elect: the hyphen parts two vowels that would be read as one. */
const SAME_VOWEL = /^(?:co\+o|(?:re|pre|de)\+e|(?:semi|anti)\+i)/u;
/** What a compound of an age ends with: sixty-year- | old. */
const AGES = wordSet('old olds');
/** Second halves of compounds whose first is a name or any other word. */
const HEADS = wordSet(
  'based born led style bound owned run made trained backed area like wide type old ci là même mêmes',
);
/** Short second halves of compounds: head- | on, by- | law; dit- | il, vient- | elle. */
const SHORT_SECONDS = wordSet(
  'up on in off out by to law led old il on je tu ils elle elles nous vous ce ci là y en moi toi',
);
/** Particles that grow together with the word behind them: under- | stood, back- | ward. */
const PARTICLES = wordSet('under over out up back down fore through');
/** A shorter second half is rather the rest of a word (field rule of a PDF extractor: it spares par- | ties). */
const SHORTEST_SECOND = 4;
/** Behind a first half that is no syllable, by its length, three letters are enough: homemade- | jam. */
const LONG_FIRST = 5;
const SHORTEST_AFTER_LONG = 3;
const SHORTEST_FIRST = 3;
/**
 * @param line ends in the hyphen
 * @param next the line behind it
 * @param witnesses asked for only where the characters do not say
 * @returns null where the character is no hyphen of a word
 */
export function judgeHyphen(line: string, next: string, witnesses: () => Witnesses): Verdict | null {
  const mark = line.charAt(line.length - 1);
  if (!HYPHENS.includes(mark)) return null;
  const marked = MARKED_HYPHEN.test(line);
  const first = LAST_WORD.exec(lastPiece(line, marked ? 2 : 1))?.[0];
  if (first === undefined) return null;
  const second = FIRST_WORD.exec(next)?.[0] ?? '';
  const verdict = (fate: Verdict['fate'], evidence: Evidence, certain = true): Verdict => ({
    fate,
    evidence,
    certain,
    halves: [first, second],
  });
  if (/\d$/.test(first))
    return ANY_CONJUNCTION.test(next) ? verdict('suspend', 'suspended') : verdict('keep', 'number');
  // a figure, a bracket, a character of a script without hyphenation
  if (!ALPHABETIC.test(second.charAt(0)) || OTHER_LETTER.test(first.charAt(first.length - 1)))
    return verdict('keep', 'no-letter');
  const question: Question = { line, next, first, second, mark, marked, asked: witnesses() };
  const [fate, evidence, certain] = decide(question);
  return verdict(fate, evidence, certain);
}

/** What stands behind the last blank, `less` characters shorter. */
function lastPiece(line: string, less: number): string {
  const from = Math.max(line.lastIndexOf(' ', line.length - less) + 1, line.length - LONGEST_WORD);
  return line.slice(from, line.length - less);
}

interface Question {
  line: string;
  next: string;
  first: string;
  second: string;
  mark: string;
  marked: boolean;
  asked: Witnesses;
}
type Answer = [fate: Verdict['fate'], evidence: Evidence, certain?: boolean];

function decide(question: Question): Answer {
  const { line, next, first, second, mark, marked, asked } = question;
  const { page, corpus, language, list } = asked;
  const a = keyOf(first);
  const b = keyOf(second);
  // of a word with a hyphen already, the last part decides: low-in- | come, Saint-Cy- | prien
  const part = a.slice(a.lastIndexOf('-') + 1);
  const isWord = (word: string): boolean => (list ? isListed(word) : page.has(word));
  const isListed = (word: string): boolean =>
    list !== null && (list.has(word) || list.has(word.charAt(0).toUpperCase() + word.slice(1)));
  const joinedListed = isListed(part + b);
  const twoWords = isWord(part) && isWord(b);

  const capitals = CAPITALS_START.test(next) && CAPITALS_END.test(line.slice(0, -1));
  const seen = (words: Vocabulary): 'join' | 'keep' | null => {
    const whole = timesSeen(words, a + b);
    const parted = timesSeen(words, `${a}-${b}`);
    // a hyphen that stands inside a line may be one that OCR brought there, unless each half can stand by itself
    if (parted > whole && joinedListed && !twoWords && !(WEAK_PREFIXES.has(part) && isWord(b))) return 'join';
    return whole === 0 && parted === 0 ? null : parted > whole ? 'keep' : 'join';
  };
  const onPage = seen(page);
  const known = onPage ?? seen(corpus);
  const witness = known === null ? null : onPage === null ? 'corpus' : 'page';

  if (conjunctionOf(language).test(next) && known === null && !joinedListed) return ['suspend', 'suspended'];
  if (marked) return ['keep', 'marked-hyphen'];
  if (!capitals && /^\p{Lu}/u.test(second)) {
    if (NAME_PREFIX.test(first)) return ['join', 'name-prefix'];
    if (known === 'join' && witness) return [known, witness];
    return ['keep', 'capital'];
  }
  if (INVERSION.test(`${a}-${next.slice(0, LONGEST_INVERSION)}`)) return ['keep', 'compound-part'];
  if (known && witness) return [known, witness];
  if (SOFT_HYPHENS.includes(mark)) return ['join', 'soft-hyphen'];
  if (list !== null && isListed(`${a}-${b}`)) return ['keep', 'word-list'];
  if (PREFIXES.has(part) && !joinedListed && !ENDINGS.test(b)) return ['keep', 'compound-part'];
  if (SAME_VOWEL.test(`${part}+${b}`) && isWord(b)) return ['keep', 'same-vowel'];
  const isName = !capitals && /^\p{Lu}\p{Ll}/u.test(first) && !startsSentence(line, first);
  if (joinedListed) {
    if (language === 'en' && !isName && isOldCompound(part, b, asked)) return ['keep', 'old-spelling', false];
    return ['join', 'word-list'];
  }
  if (AGES.has(b) || LINKED.test(next) || LINK.test(a)) return ['keep', 'compound-part'];
  if (!capitals && INITIALS.test(first)) return ['keep', 'initials'];
  const longSecond = b.length >= SHORTEST_SECOND && isWord(b);
  if (longSecond && !isWord(part) && isNearPrefix(part)) return ['keep', 'compound-part', false];
  // what the list has no word for may still be two: German writes compounds as one
  if (language === 'de') return ['join', 'lower-case'];
  if (PARTICLES.has(part)) return ['join', 'compound-part', !isWord(b)];
  if (isWord(b) && HEADS.has(b) && (isWord(part) || isName)) return ['keep', 'compound-part'];
  if (isName) return ['join', 'name', !twoWords];
  const longEnough =
    b.length >= (part.length >= LONG_FIRST ? SHORTEST_AFTER_LONG : SHORTEST_SECOND) ||
    (SHORT_SECONDS.has(b) && part.length >= SHORTEST_SECOND);
  const begins = part.length >= SHORTEST_FIRST || WEAK_PREFIXES.has(part);
  if (begins && longEnough && isWord(b) && (isWord(part) || WEAK_PREFIXES.has(part)))
    return ['keep', 'two-words'];
  if (isWord(part) || isWord(b)) return ['join', 'nothing', false];
  return ['join', 'no-words'];
}

/** One of the prefixes with a letter misread: scven- | minute, vicc- | president. */
function isNearPrefix(part: string): boolean {
  if (part.length < SHORTEST_SECOND) return false;
  for (const prefix of PREFIXES) {
    if (prefix.length !== part.length) continue;
    let misread = 0;
    for (let i = 0; i < part.length; i += 1) if (part[i] !== prefix[i]) misread += 1;
    if (misread <= 1) return true;
  }
  return false;
}

const SENTENCE_END = /[.!?:“"„«—]$/u;
/** Mr. Achterberg, St. Cyprien: a short word with a capital and a stop. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}\p{L}{0,3}\.$/u;
/** Is the word the first of its sentence, so that its capital makes no name of it? */
function startsSentence(line: string, first: string): boolean {
  const before = line.slice(0, line.lastIndexOf(first)).trimEnd();
  return SENTENCE_END.test(before) && !ABBREVIATION.test(before);
}
