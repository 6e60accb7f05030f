/** The estimate in docs/scale.md is the arithmetic of its constants. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseSize } from '../src/cli/shard/size.js';

const DOCUMENT = readFileSync(new URL('../docs/scale.md', import.meta.url), 'utf8');
const ESTIMATE = DOCUMENT.slice(DOCUMENT.indexOf('### A hundred million pages'));

/** `4 MB/s` in bytes a second, `3.1 TB` in bytes, `20,000` as it is. */
function amount(text: string): number {
  const plain = text.replaceAll(',', '');
  return /[A-Z]B/.test(plain) ? parseSize(plain.replace('/s', '')) : Number(plain);
}

const rows = Array.from(
  ESTIMATE.matchAll(/^\| ([^|]+?) \| ([\d.,]+(?: [TGM]B(?:\/s)?)?) \| ([^|]+?) \|$/gm),
  ([, name = '', value = '', how = '']) => ({ name, value, how }),
);
const known = new Map(rows.map(({ name, value }) => [name, amount(value)]));
const results = rows.filter(({ how }) => / [×/] /.test(how));

describe('the estimate', () => {
  it('is made of constants and results', () => {
    expect(results).toHaveLength(10);
    expect(rows).toHaveLength(20);
    expect([...known.values()].every((value) => value > 0)).toBe(true);
  });

  test.each(results)('$name: $value', ({ name, value, how }) => {
    const [one = '', operator, other = ''] = how.split(/ ([×/]) /);
    const [left, right] = [known.get(one), known.get(other)];
    expect([one, left, other, right]).not.toContain(undefined);
    const result = operator === '×' ? Number(left) * Number(right) : Number(left) / Number(right);
    const hours = name.startsWith('core hours') ? result / 3600 : result;
    // to the digits that are shown
    const digits = value.replace(/[^\d]/g, '').replace(/0+$/, '').length;
    expect(Math.abs(hours - amount(value)) / amount(value)).toBeLessThan(0.5 / 10 ** (digits - 1));
  });
});
