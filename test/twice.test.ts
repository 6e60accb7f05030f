import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { splitLines } from '../src/lines/line.js';
import { copiedLines, markTwice } from '../src/lines/twice.js';
import { normalise } from '../src/normalise.js';

/** What each line that is left is marked as. */
function marks(text: string): string[] {
  const { text: mended, changes } = normalise(text, {});
  const { lines } = splitLines(mended.value);
  markTwice(lines, copiedLines(changes));
  return lines.map(({ text, twice }) => `${text}: ${twice}`);
}

describe('markTwice', () => {
  it.each([
    [
      'a line and its copy',
      '澜江时评\n澜江时评\n昨日，渡船靠岸。\n',
      ['澜江时评: only', '昨日，渡船靠岸。: no'],
    ],
    ['with a blank line between', '澜江时评\n\n澜江时评\n', ['澜江时评: only']],
    [
      'a block of several lines and its copy',
      '山区小学\n食堂开伙\n孩子吃上\n山区小学\n食堂开伙\n孩子吃上\n',
      ['山区小学: first', '食堂开伙: middle', '孩子吃上: last'],
    ],
    [
      'two blocks, each with its copy',
      '澜江时评\n澜江时评\n别让扫码\n成为门槛\n别让扫码\n成为门槛\n',
      ['澜江时评: only', '别让扫码: first', '成为门槛: last'],
    ],
    [
      'a line that holds its own copy',
      '众志成城众志成城\n昨日，渡船靠岸。\n',
      ['众志成城: within', '昨日，渡船靠岸。: no'],
    ],
    ['nothing doubled', '澜江时评\n渡船靠岸\n', ['澜江时评: no', '渡船靠岸: no']],
  ])('%s', (_, text, wanted) => expect(marks(text)).toEqual(wanted));

  it('marks nothing where nothing is asked', () => {
    markTwice([], [3]);
    expect(marks('')).toEqual([]);
  });
});

describe('the line of a copy', () => {
  const body = '本报讯（记者 林一舟）昨日清晨\n，两艘新渡船驶入青澜渡口，过江\n只要八分钟。\n';
  const linesOf = (text: string) =>
    clean(text)
      .articles.flatMap(({ blocks }) => blocks)
      .find(({ role }) => role === 'headline')?.lines;

  it('belongs to the heading of which it is one', () => {
    expect(linesOf(`青澜渡口换新船\n青澜渡口换新船\n${body}`)).toEqual([[1, 2]]);
    expect(linesOf(`青澜渡口换新船\n\n青澜渡口换新船\n\n${body}`)).toEqual([[1, 3]]);
  });

  it('is no other line', () => {
    expect(linesOf(`青澜渡口换新船\n${body}`)).toEqual([[1, 1]]);
    expect(linesOf(`青澜渡口换新船青澜渡口换新船\n${body}`)).toEqual([[1, 1]]);
  });
});
