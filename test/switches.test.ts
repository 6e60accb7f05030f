import { describe, expect, it, test } from 'vitest';
import type { Finding, Severity } from '../src/validate/finding.js';
import { applySwitches } from '../src/validate/switches.js';
import { findingOf } from './findings.js';

const KNOWN = ['mojibake', 'missing-glyph', 'doubled-text', 'unknown-switch', 'unused-switch'];
const RULES = {
  known: new Set(KNOWN),
  on: new Map<string, Severity>([
    ['mojibake', 'error'],
    ['missing-glyph', 'error'],
    ['unknown-switch', 'error'],
    ['unused-switch', 'warn'],
  ]),
};

/**
 * `✗` is the place of a finding of mojibake, `□` of missing-glyph. What is left is told by line, column and rule; what
 * is said of the switches by its message.
 */
function left(text: string, rules = RULES): string[] {
  const findings: Finding[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const { 0: mark, index } of line.matchAll(/[✗□]/g)) {
      const rule = mark === '✗' ? 'mojibake' : 'missing-glyph';
      findings.push(findingOf({ line: i + 1, column: index + 1, rule, message: '' }));
    }
  }
  return applySwitches(text, findings, rules).map(({ line, column, rule, message }) =>
    `${line}:${column} ${rule} ${message}`.trim(),
  );
}

describe('switches in Markdown', () => {
  test.each<[name: string, text: string, left: string[]]>([
    ['a page without switches', '✗\n□', ['1:1 mojibake', '2:1 missing-glyph']],
    ['one rule off, the other on', '<!-- papercleaner-disable mojibake -->\n✗\n□', ['3:1 missing-glyph']],
    ['two rules off', '<!-- papercleaner-disable mojibake missing-glyph -->\n✗\n□', []],
    ['two rules with a comma', '<!-- papercleaner-disable mojibake, missing-glyph -->\n✗\n□', []],
    ['without blanks', '<!--papercleaner-disable mojibake-->\n✗', []],
    ['over two lines', '<!-- papercleaner-disable\nmojibake\nmissing-glyph -->\n✗\n□', []],
    ['without a name, all', '<!-- papercleaner-disable -->\n✗\n□', []],
    ['what stands before it stays', '✗\n✗ <!-- papercleaner-disable --> ✗', ['1:1 mojibake', '2:1 mojibake']],
    ['up to enable', '<!-- papercleaner-disable -->\n✗\n<!-- papercleaner-enable -->\n✗', ['4:1 mojibake']],
    [
      'enable of one of two',
      '<!-- papercleaner-disable mojibake missing-glyph -->\n✗□\n<!-- papercleaner-enable mojibake -->\n✗□',
      ['4:1 mojibake'],
    ],
    [
      'enable of one while all are off',
      '<!-- papercleaner-disable -->\n✗□\n<!-- papercleaner-enable mojibake -->\n✗□',
      ['4:1 mojibake'],
    ],
    [
      'all off again behind that',
      '<!-- papercleaner-disable -->\n✗\n<!-- papercleaner-enable mojibake -->\n✗\n<!-- papercleaner-disable -->\n✗',
      ['4:1 mojibake'],
    ],
    [
      'the next line only',
      '<!-- papercleaner-disable-next-line mojibake -->\n✗□\n✗',
      ['2:2 missing-glyph', '3:1 mojibake'],
    ],
    ['the next line, all rules', '<!-- papercleaner-disable-next-line -->\n✗□\n✗', ['3:1 mojibake']],
    [
      'the next line that is not blank',
      '<!-- papercleaner-disable-next-line -->\n\n \n✗\n\n✗',
      ['6:1 mojibake'],
    ],
    [
      'two switches for one line',
      '<!-- papercleaner-disable-next-line mojibake --> <!-- papercleaner-disable-next-line missing-glyph -->\n✗□\n✗',
      ['3:1 mojibake'],
    ],
    ['not the line it stands on', '✗ <!-- papercleaner-disable-next-line -->\n✗', ['1:1 mojibake']],
    ['with CRLF', '<!-- papercleaner-disable-next-line -->\r\n\r\n✗\r\n✗', ['4:1 mojibake']],
    ['a comment of another', '<!-- unplaced -->\n✗\n<!-- markdownlint-disable -->', ['2:1 mojibake']],
    ['a comment that speaks of a switch', '<!-- see papercleaner-disable -->\n✗', ['2:1 mojibake']],
    ['a comment that does not end', '<!-- papercleaner-disable\n✗', ['2:1 mojibake']],
    ['a switch in the text, escaped as fix does', '\\<!-- papercleaner-disable --\\>\n✗', ['2:1 mojibake']],
  ])('%s', (_name, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test.each<[name: string, text: string, left: string[]]>([
    [
      'a rule that does not exist',
      '<!-- papercleaner-disable mojibak -->\n✗',
      ['1:27 unknown-switch there is no rule mojibak; did you mean mojibake?', '2:1 mojibake'],
    ],
    [
      'a rule that does not exist, beside one that does',
      '<!-- papercleaner-disable mojibake\n  zzzzzzzzzzzzzzzzzzzzzzzz -->\n✗',
      ['2:3 unknown-switch there is no rule zzzzzzzzzzzzzzzzzzzzzzzz'],
    ],
    [
      'a rule that does not exist, enabled',
      '<!-- papercleaner-enable mojibak -->',
      ['1:26 unknown-switch there is no rule mojibak; did you mean mojibake?'],
    ],
    [
      'a verb that does not exist',
      '<!-- papercleaner-disable-line -->\n✗',
      [
        '1:6 unknown-switch there is no switch papercleaner-disable-line; did you mean papercleaner-disable?',
        '2:1 mojibake',
      ],
    ],
    [
      'a star, which is no rule',
      '<!-- papercleaner-disable * -->\n✗',
      ['1:27 unknown-switch there is no rule *', '2:1 mojibake'],
    ],
    [
      'a name as long as a page',
      `<!-- papercleaner-disable ${'x'.repeat(1000)} -->`,
      [`1:27 unknown-switch there is no rule ${'x'.repeat(60)}…`],
    ],
  ])('tells of %s', (_name, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test.each<[name: string, text: string, left: string[]]>([
    [
      'a rule that found nothing',
      '<!-- papercleaner-disable mojibake missing-glyph -->\n✗',
      ['1:36 unused-switch this switch silences no finding of missing-glyph; remove it'],
    ],
    [
      'all rules that found nothing',
      '✗\n<!-- papercleaner-disable -->',
      ['1:1 mojibake', '2:6 unused-switch this switch silences no finding; remove it'],
    ],
    [
      'a next line without a finding',
      '<!-- papercleaner-disable-next-line mojibake -->\n\n□\n✗',
      [
        '1:37 unused-switch this switch silences no finding of mojibake; remove it',
        '3:1 missing-glyph',
        '4:1 mojibake',
      ],
    ],
  ])('tells of switches that silence %s', (_name, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  it('does not call a switch unused whose rule is off for this run', () => {
    expect(left('<!-- papercleaner-disable doubled-text -->\n')).toEqual([]);
  });

  it('says nothing about switches where those rules are off', () => {
    const on = new Map(RULES.on);
    on.delete('unused-switch');
    expect(left('<!-- papercleaner-disable mojibake nothing -->', { ...RULES, on })).toHaveLength(1);
    on.delete('unknown-switch');
    expect(left('<!-- papercleaner-disable mojibake nothing -->', { ...RULES, on })).toEqual([]);
  });

  it('gives findings about switches the severity of this run, and the line they stand on', () => {
    const on = new Map(RULES.on).set('unused-switch', 'error');
    expect(applySwitches('  <!-- papercleaner-disable -->  ', [], { ...RULES, on })).toEqual([
      {
        line: 1,
        column: 8,
        severity: 'error',
        rule: 'unused-switch',
        message: 'this switch silences no finding; remove it',
        excerpt: '<!-- papercleaner-disable -->',
      },
    ]);
  });

  it('takes linear time', () => {
    const many = 20_000;
    for (const text of [
      '<!--'.repeat(many),
      '<!-- papercleaner-disable-next-line -->'.repeat(many) + '\n'.repeat(many),
      `<!-- papercleaner-disable ${'mojibake '.repeat(many)}-->${'\n✗'.repeat(many)}`,
      '<!-- papercleaner-disable -->\n✗\n<!-- papercleaner-enable -->\n'.repeat(many),
    ]) {
      const start = performance.now();
      left(text);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
