import { wordSet } from '../words/word-set.js';
import type { Vocabulary } from './vocabulary.js';
import type { Witnesses } from './witnesses.js';

/**
 * Compounds as they were spelled until the 1920s: tax-payer, door-step, custom-house. A word list has them closed, so
 * where the page spells to-day and to-morrow its hyphens are kept between two words that it may have kept apart.
 */

/** Never closed before the 1920s, never open after. */
const OLD_SPELLINGS = ['to-day', 'to-morrow', 'to-night'];
/** Halves of such compounds are words of four letters; shorter ones are syllables as often (car- | pet, con- | vert). */
const SHORTEST_OLD_HALF = 4;
/**
 * Halves of words that were closed then as well: some- | thing, hard- | ship, photo- | graph; and endings that are words
 * by chance: basic- | ally, suit- | ability, ship- | ping.
 */
const NEVER_OPEN = wordSet(
  'some any every with there here where what them never mean extra photo post trans super inter after north south ' +
    'under over out up back down fore through ' +
    'self selves thing things body where ever fore time times able hood hoods mine ship ward wards ware graph graphs man men less ' +
    'like ways wise meant ' +
    'ally ability abilities ably ions person persons teen fuller fullest ring ping ting king ding ling sing zing bing',
);

/** Does the page spell as it was done until the 1920s, and are both halves words that such spelling kept apart? */
export function isOldCompound(first: string, second: string, { page, corpus, list }: Witnesses): boolean {
  const old = isOld(page) ?? isOld(corpus) ?? false;
  if (!old || OLD_SPELLINGS.includes(`${first}-${second}`)) return old;
  if (NEVER_OPEN.has(first) || NEVER_OPEN.has(second)) return false;
  if (first.length < SHORTEST_OLD_HALF || second.length < SHORTEST_OLD_HALF) return false;
  return list?.has(first) === true && list.has(second);
}

/** Null where the words do not say. */
function isOld(words: Vocabulary): boolean | null {
  let balance = 0;
  let seen = false;
  for (const word of OLD_SPELLINGS) {
    const old = words.get(word) ?? 0;
    const late = words.get(word.replace('-', '')) ?? 0;
    balance += old - late;
    if (old + late > 0) seen = true;
  }
  return seen ? balance > 0 : null;
}
