/**
 * Is it a word? Asked of a Hunspell dictionary: a list of stems, each with the endings it may take.
 *
 * An ending is taken off the word that is asked for, and what is left is looked up; so nothing is written out when the
 * dictionary is read. Writing all forms of the French one out took a known reader 5.9 s and 600 MB; this one takes
 * 60 ms, because few words are ever asked for. Left alone: compounds by rule and the endings of endings, which the
 * dictionaries in use have for clitics only (l’, d’).
 */
export interface WordList {
  /** Is the word, in small letters but for a name's, in the dictionary? */
  has(word: string): boolean;
}

interface Ending {
  flag: string;
  /** What stands in the stem where the word has the ending. */
  strip: string;
  /** What the stem must look like at that end. */
  fits: RegExp | null;
}
type Endings = Map<string, Ending[]>;

interface Affixes {
  prefixes: Endings;
  suffixes: Endings;
  longestSuffix: number;
  longestPrefix: number;
  /** Flags are single characters, or pairs. */
  flagLength: 1 | 2;
  /** Flags of stems that are no words by themselves, or none at all. */
  unfit: string[];
}

/** `aff` and `dic` as the files stand, decoded. */
export function readHunspell(aff: string, dic: string): WordList {
  const affixes = readAffixes(aff);
  const stems = readStems(dic);
  const { flagLength, unfit } = affixes;

  const hasFlag = (flags: string, flag: string): boolean => {
    for (let i = 0; i < flags.length; i += flagLength) if (flags.startsWith(flag, i)) return true;
    return false;
  };
  const isStem = (word: string, ...flags: readonly string[]): boolean => {
    const own = stems.get(word);
    if (own === undefined || unfit.some((flag) => hasFlag(own, flag) && flags.length === 0)) return false;
    return flags.every((flag) => hasFlag(own, flag));
  };
  const bySuffix = (word: string, ...flags: readonly string[]): boolean => {
    for (let length = 1; length <= affixes.longestSuffix && length <= word.length; length += 1) {
      const head = word.slice(0, -length);
      for (const { flag, strip, fits } of affixes.suffixes.get(word.slice(-length)) ?? []) {
        const stem = head + strip;
        if (fits?.test(stem) !== false && isStem(stem, flag, ...flags)) return true;
      }
    }
    return false;
  };
  const byPrefix = (word: string): boolean => {
    for (let length = 1; length <= affixes.longestPrefix && length < word.length; length += 1) {
      const tail = word.slice(length);
      for (const { flag, strip, fits } of affixes.prefixes.get(word.slice(0, length)) ?? []) {
        const stem = strip + tail;
        if (fits?.test(stem) !== false && (isStem(stem, flag) || bySuffix(stem, flag))) return true;
      }
    }
    return false;
  };
  return { has: (word) => isStem(word) || bySuffix(word) || byPrefix(word) };
}

const NO_ENDING = '0';

function readAffixes(aff: string): Affixes {
  const prefixes: Endings = new Map();
  const suffixes: Endings = new Map();
  const unfit: string[] = [];
  /** Thousands of endings have a few hundred conditions. */
  const conditions = new Map<string, RegExp>();
  const patternOf = (pattern: string): RegExp => {
    const known = conditions.get(pattern) ?? new RegExp(pattern, 'u');
    conditions.set(pattern, known);
    return known;
  };
  let flagLength: 1 | 2 = 1;
  let longestSuffix = 0;
  let longestPrefix = 0;
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = ''] = line.split(/\s+/, 5);
    if (kind === 'FLAG' && flag === 'long') flagLength = 2;
    if (kind === 'NEEDAFFIX' || kind === 'FORBIDDENWORD' || kind === 'ONLYINCOMPOUND') unfit.push(flag);
    // the head of a table has no condition: SFX V N 2
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === '') continue;
    const add = added.replace(/\/.*$/, '');
    if (add === NO_ENDING) continue;
    const isSuffix = kind === 'SFX';
    const fits = condition === '.' ? null : patternOf(isSuffix ? `${condition}$` : `^${condition}`);
    const table = isSuffix ? suffixes : prefixes;
    const ending = { flag, strip: strip === NO_ENDING ? '' : strip, fits };
    const known = table.get(add);
    if (known) known.push(ending);
    else table.set(add, [ending]);
    if (isSuffix) longestSuffix = Math.max(longestSuffix, add.length);
    else longestPrefix = Math.max(longestPrefix, add.length);
  }
  return { prefixes, suffixes, longestSuffix, longestPrefix, flagLength, unfit };
}

/** Stems and their flags; a stem that stands twice, as noun and verb, has the flags of both. */
function readStems(dic: string): Map<string, string> {
  const stems = new Map<string, string>();
  // the first line says how many there are
  let from = dic.indexOf('\n') + 1;
  while (from > 0 && from < dic.length) {
    let to = dic.indexOf('\n', from);
    if (to < 0) to = dic.length;
    const entry = dic.slice(from, to);
    const slash = entry.indexOf('/');
    const stem = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? '' : entry.slice(slash + 1);
    const known = stems.get(stem);
    stems.set(stem, known === undefined ? flags : known + flags);
    from = to + 1;
  }
  return stems;
}
