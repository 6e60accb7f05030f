/** Findings for the tests of whoever works on them: some that are ordinary, and any that strangers could cause. */
import fc from 'fast-check';
import type { FileFindings, Finding, Reporter, Run, Tally } from '../src/validate/finding.js';

export const findingOf = (changes: Partial<Finding> = {}): Finding => ({
  line: 3,
  column: 4,
  severity: 'error',
  rule: 'missing-glyph',
  message: 'a glyph is missing',
  excerpt: '栈桥 工程开工',
  ...changes,
});

const RUN: Run = {
  version: '1.2.3',
  rules: [
    { name: 'missing-glyph', summary: 'A glyph is missing.', severity: 'error' },
    { name: 'doubled-text', summary: 'Text that was printed twice.', severity: 'warn' },
  ],
};

const noTally = (): Tally => ({ files: 0, errors: 0, warnings: 0, failed: 0 });

/** The whole report on these files, as the command would have it written. */
export function reportOf(
  reporter: Reporter,
  files: readonly FileFindings[],
  { failed = 0, between = () => {} } = {},
): string {
  const tally = { ...noTally(), failed };
  let text = reporter.opening(RUN);
  for (const file of files) {
    between();
    text += reporter.file(file, { ...tally });
    tally.files += 1;
    for (const { severity } of file.findings) tally[severity === 'error' ? 'errors' : 'warnings'] += 1;
  }
  return text + reporter.closing(tally);
}

/** What breaks out of the forms of reports, and what none of them can hold. */
export const HOSTILE = [
  '\n::error::broken out',
  '\r\n::set-output name=x::y',
  '%0A::error::x',
  '##[error]x',
  ' ::stop-commands::t',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m\u007f',
  '\u202etxt.1p\u2066',
  ']]>',
  '--><!--',
  '</failure></testcase><testcase name="x"/>',
  '"><script>&amp;&#x1b;',
  '\u0000',
  '\u000b',
  '\ufffe\uffff',
  '\ud800',
  '\udfff栈',
  '\ud83d\ude00',
  '\u2028\u2029\u0085',
  '","x":"',
  '\\',
  "'",
  ',file=x,line=1',
];

const anyText = () =>
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string()), {
      minLength: 1,
    })
    .map((parts) => parts.join('') || 'x');

export const anyFinding = (): fc.Arbitrary<Finding> =>
  fc
    .record(
      {
        line: fc.integer({ min: 1, max: 99 }),
        column: fc.integer({ min: 1, max: 99 }),
        more: fc.integer({ min: 0, max: 2 }),
        width: fc.integer({ min: 1, max: 9 }),
        severity: fc.constantFrom('warn' as const, 'error' as const),
        rule: fc.constantFrom('missing-glyph', 'doubled-text'),
        message: anyText(),
        before: anyText(),
        after: fc.oneof(anyText(), fc.constant('')),
        excerpt: anyText(),
      },
      { requiredKeys: ['line', 'column', 'severity', 'rule', 'message', 'excerpt'] },
    )
    .map(({ more, width, ...finding }) => ({
      ...finding,
      ...(width !== undefined && {
        endLine: finding.line + (more ?? 0),
        endColumn: finding.column + width,
      }),
    }));

const anyFile = (): fc.Arbitrary<FileFindings> =>
  fc.record({ path: anyText(), findings: fc.array(anyFinding()) });

export const anyFiles = () => fc.array(anyFile(), { maxLength: 4 });

/** A raw page in which nothing is found: text enough, and each block on a line of its own. */
export const SOUND =
  '渡口小学开学\n本报记者 林一舟\n清晨，渡船靠岸，学生们走过石桥。今年村里的渡口小学比往年早开学三天，老师们在门口迎接，校舍也是新的。\n';
