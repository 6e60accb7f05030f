import type { WarningRule } from './rule.js';

export const interleavedColumns: WarningRule = {
  name: 'interleaved-columns',
  summary: 'Columns that were read across each other, line by line; their lines are not joined.',
  about: `Columns that were read across each other. Joining their lines would
weld the sentences of one story into those of another, so each line is kept as it is, as a fragment, and the
stretch is named. The cure is to extract the page again in reading order.`,
  examples: [
    {
      page: [
        '本报讯 4月6日清晨，两艘银灰色      据航道处负责人介绍，新船装有雷',
        '的新渡船缓缓驶入青澜渡口，码头      达和夜航灯，夜里也能开行，末班',
        '上站满了等着坐头班船的乡亲。新      时间推迟到晚上十点。船票仍是两',
        '船由市航道处出资建造，每艘可载      元，学生和六十岁以上的老人免费。',
        '客一百二十人，过江时间由原来的      服务了三十一年的旧渡船不会拆掉，',
        '二十分钟缩短到八分钟。              它将停在渡口上游的河湾里。',
      ].join('\n'),
      at: ['1:1'],
    },
    {
      page: [
        '青澜城市足球联赛积分榜',
        '鹤汀队　　　五胜二平一负　　　十七分',
        '沧渡队　　　四胜三平一负　　　十五分',
        '澜东队　　　四胜一平三负　　　十三分',
        '禾川队　　　二胜二平四负　　　　八分',
        '临浦队　　　一胜三平四负　　　　六分',
      ].join('\n'),
      at: [],
    },
  ],
  // lines/woven.ts finds them
  *find({ woven }) {
    for (const { lines, columns, sideBySide } of woven) {
      const first = lines[0];
      const last = lines.at(-1);
      if (first === undefined || last === undefined) continue;
      const how = sideBySide ? 'side by side in each line' : 'line by line';
      const message = `${columns} columns are read across each other, ${how}, up to line ${last.number}: their lines are not joined`;
      yield { line: first.number, column: first.column, message };
    }
  },
};
