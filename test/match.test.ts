import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../src/articles/assemble.js';
import { assign } from '../src/articles/assign.js';
import { type Candidate, isMatch, LEFT_OPEN, matchHeadings, type Pairing } from '../src/articles/match.js';
import { openHeadlines } from '../src/articles/open-headline.js';
import type { Unit } from '../src/articles/units.js';
import { wordingOf } from '../src/articles/wording.js';
import type { Role } from '../src/types.js';

const matched = (units: readonly Unit[]) => matchHeadings(units, wordingOf(units));

describe('assign', () => {
  /** The best total of all assignments, each tried: every row takes a free column, or stays alone. */
  function bruteForce(scores: readonly (readonly number[])[], alone: number): number {
    const best = (row: number, taken: ReadonlySet<number>): number => {
      const own = scores[row];
      if (own === undefined) return 0;
      let most = alone + best(row + 1, taken);
      for (const [column, score] of own.entries()) {
        if (!taken.has(column)) most = Math.max(most, score + best(row + 1, new Set([...taken, column])));
      }
      return most;
    };
    return best(0, new Set());
  }

  const score = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.double({ min: -10, max: 10, noNaN: true }));
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('finds the total that brute force finds, with no column taken twice', () => {
    fc.assert(
      fc.property(matrix, score, (scores, alone) => {
        const { columns: found } = assign(scores, alone);
        const taken = found.filter((column) => column >= 0);
        expect(new Set(taken).size).toBe(taken.length);
        const total = found.reduce(
          (sum, column, row) => sum + (column < 0 ? alone : (scores[row]?.[column] as number)),
          0,
        );
        expect(total).toBeCloseTo(bruteForce(scores, alone), 9);
      }),
      { numRuns: 500 },
    );
  });

  it('says what the total loses where a row may not have its column', () => {
    fc.assert(
      fc.property(matrix, score, (scores, alone) => {
        const { columns, margins } = assign(scores, alone);
        const total = bruteForce(scores, alone);
        for (const [row, column] of columns.entries()) {
          if (column < 0) expect(margins[row]).toBe(-1);
          else {
            const without = scores.map((own) => [...own]);
            (without[row] as number[])[column] = Number.NEGATIVE_INFINITY;
            const margin = total - bruteForce(without, alone);
            expect(margins[row]).toBeCloseTo(margin, 9);
            expect(assign(scores, alone, 1).margins[row]).toBeCloseTo(Math.min(1, margin), 9);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'the diagonal',
      [
        [3, 0],
        [0, 3],
      ],
      1,
      [0, 1],
    ],
    [
      'what is best for all, not what is best for the first',
      [
        [5, 4],
        [5, 0],
      ],
      1,
      [1, 0],
    ],
    ['alone where no score is worth it', [[0.5, 0.2]], 1, [-1]],
    ['more rows than columns', [[2], [3], [1]], 0.5, [-1, 0, -1]],
    ['more columns than rows', [[1, 2, 3]], 0, [2]],
    ['no columns', [[], []], 1, [-1, -1]],
    ['no rows', [], 1, []],
  ])('%s', (_, scores, alone, columns) => {
    expect(assign(scores, alone).columns).toEqual(columns);
  });
});

const ROLE_OF = { K: 'kicker', H: 'headline', D: 'deck', Y: 'byline', P: 'paragraph' } as const;

/** Units by the letters of their parts: 'H 守牢河堤', 'P 昨日，河堤…'; a body is one whose last part is a paragraph. */
function unitsOf(...units: readonly string[][]): Unit[] {
  let line = 0;
  return units.map((parts): Unit => {
    const drafts = parts.map((part) => {
      line += 1;
      const role: Role = ROLE_OF[part[0] as keyof typeof ROLE_OF];
      return { role, passage: { text: part.slice(2), starts: [0], numbers: [line], sheet: 1 } };
    });
    return { kind: drafts.at(-1)?.role === 'paragraph' ? 'body' : 'heading', drafts };
  });
}

const FERRY = {
  kicker: ['K 交通部门赶在汛期之前'],
  heading: ['H 渡口换新船 过江只要八分钟'],
  body: ['P 昨日，青澜渡口的两艘新船下水，过江只要八分钟。', 'P 旧船用了三十年，将停在渡口供人参观。'],
};
const SCHOOL = {
  kicker: ['K 教育部门公布新学年安排'],
  heading: ['H 山区小学食堂开伙 孩子吃上热饭'],
  body: ['P 新学期第一天，麓原山区小学的食堂开伙，孩子们吃上热饭。', 'P 食堂的菜由村民送来。'],
};
const LAMP = {
  kicker: ['K 居民来信有了回音'],
  heading: ['H 小巷路灯亮了 夜归不再摸黑'],
  body: ['P 昨晚七点，槐荫小巷的路灯全部亮了，夜归的居民不再摸黑。', 'P 路灯由供电所养护。'],
};
/** A story of none of these. */
const KILN = ['P 窑火熄了又点，老师傅守着这一炉青瓷，等它慢慢冷下来。'];
const WAGES = ['H 工资条例修订草案征求意见'];

describe('matchHeadings', () => {
  const pairs = (units: readonly Unit[]): [heading: number, body: number][] =>
    matched(units)
      .filter(isMatch)
      .map(({ heading, body }) => [heading, body]);

  it.each<[string, Unit[], [number, number][]]>([
    [
      'headings before their bodies',
      unitsOf(FERRY.heading, FERRY.body, SCHOOL.heading, SCHOOL.body, LAMP.heading, LAMP.body),
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    [
      'headings behind their bodies',
      unitsOf(FERRY.body, FERRY.heading, SCHOOL.body, SCHOOL.heading, LAMP.body, LAMP.heading),
      [
        [1, 0],
        [3, 2],
        [5, 4],
      ],
    ],
    [
      'headings pooled at the end',
      unitsOf(FERRY.body, SCHOOL.body, LAMP.body, FERRY.heading, SCHOOL.heading, LAMP.heading),
      [
        [3, 0],
        [4, 1],
        [5, 2],
      ],
    ],
    [
      'headings pooled, in an order of their own',
      unitsOf(FERRY.body, SCHOOL.body, LAMP.body, LAMP.heading, FERRY.heading, SCHOOL.heading),
      [
        [3, 2],
        [4, 0],
        [5, 1],
      ],
    ],
    [
      'headings pooled at the head',
      unitsOf(LAMP.heading, FERRY.heading, SCHOOL.heading, FERRY.body, SCHOOL.body, LAMP.body),
      [
        [0, 5],
        [1, 3],
        [2, 4],
      ],
    ],
    [
      'one behind, one before',
      unitsOf(FERRY.body, FERRY.heading, SCHOOL.heading, SCHOOL.body),
      [
        [1, 0],
        [2, 3],
      ],
    ],
    [
      'torn headings: kickers before the bodies, headlines at the end',
      unitsOf(FERRY.kicker, FERRY.body, SCHOOL.kicker, SCHOOL.body, SCHOOL.heading, FERRY.heading),
      [
        [4, 3],
        [5, 1],
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a torn heading whose byline and deck stand before the body',
      unitsOf(['D ——青澜渡口换船纪实', 'Y 林一舟'], FERRY.body, LAMP.body, LAMP.heading, FERRY.heading),
      [
        [3, 2],
        [4, 1],
        [0, 1],
      ],
    ],
    [
      'a body without a headline',
      unitsOf(FERRY.body, FERRY.heading, KILN, SCHOOL.body, SCHOOL.heading),
      [
        [1, 0],
        [4, 3],
      ],
    ],
    ['nothing but headings', unitsOf(FERRY.heading, SCHOOL.heading), []],
    ['nothing but bodies', unitsOf(FERRY.body, SCHOOL.body), []],
    ['nothing', [], []],
  ])('%s', (_, units, expected) => {
    expect(pairs(units)).toEqual(expected);
  });

  it('a headline without a body stays alone', () => {
    const found = pairs(
      unitsOf(FERRY.body, SCHOOL.body, LAMP.body, FERRY.heading, WAGES, SCHOOL.heading, LAMP.heading),
    );
    expect(found).toEqual([
      [3, 0],
      [5, 1],
      [6, 2],
    ]);
  });

  it('a headline and a body that have nothing in common stay alone, other pieces between them', () => {
    expect(pairs(unitsOf(KILN, FERRY.body, FERRY.heading, WAGES))).toEqual([[2, 1]]);
  });

  it('no two headlines share a body', () => {
    const twin = ['H 渡口换新船 过江只要九分钟'];
    const found = pairs(unitsOf(FERRY.body, FERRY.heading, twin, SCHOOL.body, SCHOOL.heading));
    expect(new Set(found.map(([, body]) => body)).size).toBe(found.length);
    expect(found).toContainEqual([1, 0]);
  });

  it('is surer of a pair that shares its wording than of one that only stands side by side', () => {
    const [told] = matched(unitsOf(FERRY.heading, FERRY.body));
    const [untold] = matched(unitsOf(WAGES, FERRY.body));
    expect(told?.confidence).toBeGreaterThan(0.8);
    expect(untold?.confidence ?? 0).toBeLessThan(told?.confidence as number);
  });

  it('leaves a headline open that has no better right to a body than another one', () => {
    const units = unitsOf(FERRY.heading, FERRY.body, FERRY.heading);
    const pairings = matched(units);
    expect(pairings.map(({ body }) => body)).toEqual([null, null]);
    const open = pairings.find(({ chosen }) => chosen !== null);
    expect(open).toMatchObject({ chosen: { body: 1 }, margin: 0 });
    expect(open?.confidence).toBeLessThan(LEFT_OPEN);
    const line = open?.heading === 0 ? 1 : 4;
    expect(openHeadlines(units, pairings)).toEqual([{ line, bodyLine: 2, confidence: open?.confidence }]);
  });

  describe('a headline and a story that are both left over', () => {
    /** One rare word in common, far apart, in a headline that has much of its own. */
    const LATE = ['H 别让慢一步的老船工错过这窑火'];
    const sheet = (...last: string[][]) => unitsOf(KILN, ...last, FERRY.heading, FERRY.body, LATE);

    it('go together for one rare word', () => {
      const units = sheet(SCHOOL.heading, SCHOOL.body);
      const pairing = matched(units).find(({ heading }) => heading === 5);
      expect(pairing).toMatchObject({ body: 0, chosen: { parts: { leftOver: 0.6 } } });
    });

    it('stay alone where they have no word in common', () => {
      const units = unitsOf(KILN, SCHOOL.heading, SCHOOL.body, FERRY.heading, FERRY.body, WAGES);
      expect(matched(units).find(({ heading }) => heading === 5)).toMatchObject({ body: null, chosen: null });
    });

    it('stay alone where other stories have the word, too', () => {
      const fire = ['P 窑火边的老人说起渡口的旧船，说了一夜。'];
      const units = sheet(SCHOOL.heading, [...SCHOOL.body, ...fire], LAMP.heading, [...LAMP.body, ...fire]);
      expect(matched(units).find(({ heading }) => heading === units.length - 1)).toMatchObject({
        body: null,
      });
    });
  });

  it('gives a kicker its body even where two claim it: alone it is no story', () => {
    expect(pairs(unitsOf(FERRY.kicker, FERRY.body, FERRY.kicker))).toHaveLength(1);
  });

  it('keeps what a score is made of, and who else asked for the body', () => {
    const [first] = matched(unitsOf(FERRY.heading, FERRY.body, SCHOOL.heading, SCHOOL.body));
    const { chosen, runnerUp, rival } = first as Pairing;
    const { wording, nextTo, direction, distance, leftOver } = (chosen as Candidate).parts;
    expect(wording + nextTo + direction + distance).toBeCloseTo((chosen as Candidate).score, 9);
    expect([wording > 1, nextTo, distance, leftOver]).toEqual([true, 1.2, 0, 0]);
    expect(runnerUp).toMatchObject({ body: 3, parts: { nextTo: 0, direction: 0 } });
    expect(rival?.heading).toBe(2);
  });

  it.each([
    [
      'words',
      ['H Ferry crosses Harrow estuary again'],
      ['P The ferry across the Harrow estuary sailed on Monday.'],
    ],
    ['stems', ['H Fährverbindungen gesichert'], ['P Die Fährverbindung über den Denn ist gesichert.']],
    ['numbers', ['H 4,212 at the fair'], ['P The gate counted 4,212 by noon.']],
  ])('matches Western headings by %s', (_, heading, body) => {
    const other = ['P Nine pumpkins were weighed at dusk beside the mill.'];
    const rest = ['H Council votes on budget'];
    const council = ['P The council will vote on its budget next week.'];
    expect(pairs(unitsOf(other, council, body, rest, heading))).toContainEqual([4, 2]);
  });

  it('matches each heading and each body at most once of a kind, on any sheet', () => {
    const piece = fc.constantFrom(
      ...[FERRY, SCHOOL, LAMP].flatMap((story) => [story.kicker, story.heading, story.body]),
      KILN,
      WAGES,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const units = unitsOf(...pieces);
        const matches = matched(units).filter(isMatch);
        expect(new Set(matches.map(({ heading }) => heading)).size).toBe(matches.length);
        for (const { heading, body, confidence } of matches) {
          expect(units[heading]?.kind).toBe('heading');
          expect(units[body]?.kind).toBe('body');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        const full = matches.filter(({ heading }) =>
          units[heading]?.drafts.some(({ role }) => role === 'headline'),
        );
        expect(new Set(full.map(({ body }) => body)).size).toBe(full.length);
      }),
    );
  });
});

describe('assemble', () => {
  const shown = (units: readonly Unit[]) => {
    const { articles, unplaced } = assemble(units, false);
    return {
      articles: articles.map(({ blocks }) => blocks.map(({ role, text }) => `${role[0]} ${text}`)),
      unplaced: unplaced.map(({ text }) => text),
    };
  };
  const withKind = (kind: Unit['kind'], role: Role, text: string, line: number): Unit => ({
    kind,
    drafts: [{ role, passage: { text, starts: [0], numbers: [line], sheet: 1 } }],
  });

  it('sets what a story has in reading order', () => {
    const [body] = unitsOf(['P 昨日，青澜渡口的新船下水。']);
    const part = (role: Role, text: string) => ({
      role,
      passage: { text, starts: [0], numbers: [1], sheet: 1 },
    });
    const drafts = [
      part('mark', '①2'),
      part('dateline', '本报讯'),
      part('byline', '林一舟'),
      ...(body as Unit).drafts,
      part('subhead', '新船'),
      part('signoff', '青澜渡口'),
      part('paragraph', '船票不变。'),
      part('jump', '（下转4版）'),
      part('deck', '过江八分钟'),
      part('headline', '渡口换新船'),
      part('kicker', '汛期之前'),
    ];
    const { articles } = assemble([{ kind: 'body', drafts }], false);
    expect(articles[0]?.blocks.map(({ role }) => role)).toEqual(
      'kicker headline deck byline dateline paragraph subhead paragraph signoff jump mark'.split(' '),
    );
    expect(articles[0]).toMatchObject({ headline: '渡口换新船', byline: '林一舟', dateline: '本报讯' });
  });

  it('gives headings that match nothing, and bodies that nothing matches, articles of their own', () => {
    expect(shown(unitsOf(FERRY.body, FERRY.heading, WAGES)).articles).toHaveLength(2);
    expect(shown(unitsOf(FERRY.body, KILN)).articles).toHaveLength(2);
  });

  it('names null where there is no headline, byline or dateline', () => {
    expect(assemble(unitsOf(KILN), false).articles[0]).toMatchObject({
      headline: null,
      byline: null,
      dateline: null,
    });
  });

  it('a short caption goes with the story before it, or else the one behind it', () => {
    const [ferry] = unitsOf(FERRY.body) as [Unit];
    const picture = withKind('picture', 'caption', '青澜渡口的新船', 9);
    for (const units of [
      [ferry, picture],
      [picture, ferry],
    ]) {
      expect(shown(units).articles).toHaveLength(1);
      expect(shown(units).articles[0]?.at(-1)).toBe('c 青澜渡口的新船');
    }
  });

  it('a caption that tells a story, or that no story is there for, stands alone', () => {
    const [ferry] = unitsOf(FERRY.body) as [Unit];
    const story = withKind('picture', 'caption', '麓原的雪下了三天。图为孩子在山路上。', 9);
    expect(shown([ferry, story]).articles).toHaveLength(2);
    expect(shown([withKind('picture', 'caption', '青澜渡口的新船', 9)]).articles).toHaveLength(1);
  });

  it('keeps loose pieces out of articles', () => {
    const [ferry] = unitsOf(FERRY.body) as [Unit];
    expect(shown([ferry, withKind('loose', 'furniture', '第3版', 9)])).toMatchObject({ unplaced: ['第3版'] });
  });

  it('names the sheet of a block only where there are several', () => {
    expect(assemble(unitsOf(KILN), false).articles[0]?.blocks[0]).not.toHaveProperty('page');
    expect(assemble(unitsOf(KILN), true).articles[0]?.blocks[0]).toMatchObject({ page: 1 });
  });

  it.each([
    ['云溪社临浦2月25日电', { agency: '云溪社', place: '临浦', date: '2月25日' }],
    ['HARROW BAY, March 4 (CNS) —', { agency: 'CNS', place: 'HARROW BAY', date: 'March 4' }],
  ])('names what the dateline %s names', (text, parts) => {
    const { articles } = assemble([withKind('body', 'dateline', text, 1)], false);
    expect(articles[0]?.blocks[0]).toMatchObject(parts);
  });

  it('names nothing that the dateline 本报讯 does not name', () => {
    const { articles } = assemble([withKind('body', 'dateline', '本报讯', 1)], false);
    expect(articles[0]?.blocks[0]).toEqual({ role: 'dateline', text: '本报讯', lines: [[1, 1]] });
  });
});
