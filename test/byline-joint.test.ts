import { describe, expect, it } from 'vitest';
import { betweenNames } from '../src/articles/byline-joint.js';
import { clean } from '../src/clean.js';
import { type Line, splitLines } from '../src/lines/line.js';

describe('betweenNames', () => {
  it.each([
    ['title | name in a byline', '本报记者', '林一舟', true, ' '],
    ['name | title in a byline', '记者 林一舟', '通讯员 成可', true, ' '],
    ['title | name in open brackets', '本报讯（记者', '林一舟）昨日', false, ' '],
    ['name | title in open brackets', '本报讯（记者 林一舟', '通讯员 成可）', false, ' '],
    ['a traditional page', '【本報訊】（記者', '林一舟）昨日', false, ' '],
    ['running text', '本报记者', '在现场看到', false, null],
    ['brackets that are closed', '本报讯（记者 林一舟）记者', '看到渡船', false, null],
    ['a stop before the title', '渡船靠岸。', '记者看到', false, null],
    ['the paper’s name | its title', '本报讯（本报', '记者 林一舟）', false, null],
    ['a name | a name', '记者 林一舟', '成可', true, null],
    ['a name cut in two', '记者 林一', '舟', true, null],
    ['title | bracket', '本报记者', '（林一舟）', true, null],
  ] as const)('%s: %s|%s', (_, before, after, isByline, blank) => {
    const [first, second] = splitLines(`${before}\n${after}`).lines as [Line, Line];
    expect(betweenNames(first, second, isByline)).toBe(blank);
  });

  it('keeps title and name apart where a narrow column divides them', () => {
    const page = clean(
      '渡口小学开学\n本报讯（记者\n林一舟）昨日\n清晨，渡船靠\n岸，二十多名\n小学生走下跳\n板，走进了学\n校。\n',
    );
    expect(page.articles.map(({ byline }) => byline)).toEqual(['记者 林一舟']);
  });
});
