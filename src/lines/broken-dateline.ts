import type { Facts } from './facts.js';
import { DATELINE_WESTERN } from './forms.js';

/**
 * A place in capitals that the column divides: HAR- | ROW BAY, Oct. 11 (CNS) —, WESSELFURT/LIN- | DENBROICH (ahe).
 *
 * The first line alone looks like a kicker, and the second, alone, like a dateline of its own. So the two are read
 * together, and the first has the dateline. Left alone: datelines divided between their words, whose first line is
 * read by what stands around it.
 */

const CAPITALS_WITH_HYPHEN = /^\p{Lu}[\p{Lu}’'./ -]*-$/u;

export function mendBrokenDatelines(facts: readonly Facts[]): void {
  for (let i = 0; i + 1 < facts.length; i += 1) {
    const first = facts[i] as Facts;
    const second = facts[i + 1] as Facts;
    const { text } = first.line;
    if (first.ending !== 'hyphen' || !CAPITALS_WITH_HYPHEN.test(text)) continue;
    if (!DATELINE_WESTERN.test(text.slice(0, -1) + second.line.text)) continue;
    first.forms = { ...first.forms, dateline: true };
    if (second.forms.dateline) second.forms = { ...second.forms, dateline: false };
  }
}
