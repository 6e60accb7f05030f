/** What is wrong with a configuration is said with its place and the nearest right name. */
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../src/cli/config/config.js';
import type { Found } from '../src/cli/config/find.js';

const file = join(process.cwd(), 'papercleaner.config.json');
const textFound = (text: string, root: string[] = []): Found => ({
  file,
  content: { kind: 'text', text, root },
});
const faultOf = (found: Found) =>
  readConfig(found).then(
    () => 'no fault',
    (error: Error) => error.message.replace('papercleaner.config.json', ''),
  );

describe('names', () => {
  test.each([
    ['{"formt": "md"}', ':1:2: there is no key "formt"; did you mean "format"?'],
    ['{\n  "outDir": "out",\n  "out-dir": "x"\n}', ':3:3: there is no key "out-dir"; did you mean "outDir"?'],
    ['{"progress": true}', ':1:2: there is no key "progress"; choose from $schema, format, outDir, '],
    ['{"rules": {"mojibak": "off"}}', ':1:12: there is no rule "mojibak"; did you mean "mojibake"?'],
    ['{"rules": {"folio": "off"}}', ':1:12: there is no rule "folio"; choose from '],
    [
      '{"overrides": [{"files": "a", "encodng": "big5"}]}',
      ':1:31: there is no key "encodng"; did you mean "encoding"?',
    ],
    [
      '{"overrides": [{"files": "a", "format": "md"}]}',
      ':1:31: "format" concerns the run as a whole, and cannot be set for some files only',
    ],
    ['{"overrides": [{"files": "a", "overrides": []}]}', ':1:31: there is no key "overrides"'],
    ['{"overrides": [{"encoding": "big5"}]}', ':1:16: "overrides[0].files" is missing'],
    ['{"format": "md", "format": "json"}', ':1:18: the key "format" stands here a second time'],
    ['{"overrides": [{"files": "a", "files": "b"}]}', ':1:31: the key "files" stands here a second time'],
  ])('%s', async (text, message) => {
    expect(await faultOf(textFound(text))).toContain(message);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is no key',
    async (key) => {
      expect(await faultOf(textFound(`{"${key}": {"format": "json"}}`))).toMatch(
        `:1:2: there is no key "${key}"`,
      );
      expect(await faultOf(textFound(`{"rules": {"${key}": "off"}}`))).toMatch(
        `:1:12: there is no rule "${key}"`,
      );
      const inOverride = `{"overrides": [{"files": "a", "${key}": {}}]}`;
      expect(await faultOf(textFound(inOverride))).toMatch(`:1:31: there is no key "${key}"`);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe('values', () => {
  test.each([
    [
      '{"format": "mb"}',
      ':1:12: "format" must be one of md, json, jsonl, text, not "mb"; did you mean "md"?',
    ],
    ['{"format": ["md"]}', ':1:12: "format" must be one of md, json, jsonl, text, not a list'],
    ['{\n  "stitch": "yes"\n}', ':2:13: "stitch" must be true or false, not "yes"'],
    ['{"outDir": ""}', ':1:12: "outDir" must be a path, not ""'],
    ['{"outDir": null}', ':1:12: "outDir" must be a path, not null'],
    [
      '{"encoding": "utf-9"}',
      ':1:14: "encoding" must be the name of an encoding, not "utf-9"; did you mean "utf-8"?',
    ],
    ['{"encoding": "gkb"}', '; did you mean "gbk"?'],
    ['{"encoding": 8}', ':1:14: "encoding" must be the name of an encoding, not 8'],
    ['{"skip": "punctuation-width"}', ':1:10: "skip" must be a list of transforms, not "punctuation-width"'],
    [
      '{"only": ["doubled-text", "punctuaton-width"]}',
      ':1:27: "only[1]" must be the name of a transform, not "punctuaton-width"; did you mean "punctuation-width"?',
    ],
    [
      '{"rules": {"mojibake": "of"}}',
      ':1:24: "rules.mojibake" must be one of off, warn, error, not "of"; did you mean "off"?',
    ],
    ['{"rules": []}', ':1:11: "rules" must be an object, not a list'],
    ['{"maxWarnings": -1}', ':1:17: "maxWarnings" must be a whole number from 0, not -1'],
    ['{"maxWarnings": 1.5}', ':1:17: "maxWarnings" must be a whole number from 0, not 1.5'],
    ['{"maxWarnings": "0"}', ':1:17: "maxWarnings" must be a whole number from 0, not "0"'],
    ['{"reporter": "xml"}', ':1:14: "reporter" must be one of pretty, json, '],
    ['{"reporter": ["pretty", "json="]}', ':1:25: "reporter[1]" must be one of pretty, json, '],
    ['{"overrides": {"files": "a"}}', ':1:15: "overrides" must be a list of objects, not an object'],
    ['{"overrides": ["a"]}', ':1:16: "overrides[0]" must be an object, not "a"'],
    ['{"overrides": [{"files": []}]}', ':1:26: "overrides[0].files" must be a glob or a list of globs'],
    [
      '{"overrides": [{"files": "a", "variant": "old"}]}',
      ':1:42: "overrides[0].variant" must be one of simplified, ',
    ],
    ['{"$schema": 1}', ':1:13: "$schema" must be a string, not 1'],
    ['[]', ':1:1: the configuration must be an object, not a list'],
    ['null', ':1:1: the configuration must be an object, not null'],
    [`{"format": "${'x'.repeat(60)}"}`, 'not a string of 60 characters'],
  ])('%s', async (text, message) => {
    expect(await faultOf(textFound(text))).toContain(message);
  });
});

describe('texts that are no JSON', () => {
  test.each([
    ['', ': is empty; {} is a configuration that changes nothing'],
    [' \n', ': is empty'],
    ['{', ':1:2: no valid JSON: close brace expected'],
    ['{\n  "format" "md"\n}', ':2:12: no valid JSON: colon expected'],
    ['{} {}', ':1:4: no valid JSON: end of file expected'],
    ["{'format': 'md'}", ':1:2: no valid JSON: invalid symbol'],
    ['{"format": "md', ':1:12: no valid JSON: unexpected end of string'],
    ['['.repeat(100_000), ': is nested too deep for a configuration'],
    [`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`, 'there is no key "a"'],
    ['{\0"\0f\0', ': is not in UTF-8; save it in UTF-8'],
    ['{"outDir": "\uFFFD\uFFFD"}', ': is not in UTF-8; save it in UTF-8'],
  ])('%j', async (text, message) => {
    expect(await faultOf(textFound(text))).toContain(message);
  });

  it('counts lines behind a byte order mark, and with any line ending', async () => {
    const fault = ':2:1: there is no key "formt"';
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await faultOf(textFound(`\uFEFF{${end}"formt": 1}`))).toContain(fault);
    }
  });
});

describe('what is right', () => {
  test.each([
    ['{}', {}],
    ['{"$schema": "x"}', {}],
    ['\uFEFF{"format": "json"}', { format: 'json' }],
    ['{\n  // as reviewed\n  "skip": [], /* none */\n}\n', { skip: [] }],
    ['{"encoding": "GBK"}', { encoding: 'GBK' }],
    ['{"maxWarnings": 0, "strict": false}', { maxWarnings: 0, strict: false }],
    ['{"rules": {"mojibake": "error"}}', { rules: { mojibake: 'error' } }],
    ['{"outDir": "清洁/一版"}', { outDir: '清洁/一版' }],
    ['{"outDir": "/tmp/out", "vocabulary": "./words.tsv"}', { outDir: '/tmp/out', vocabulary: 'words.tsv' }],
    ['{"reporter": "junit=r/a=b.xml"}', { reporter: [{ name: 'junit', file: 'r/a=b.xml' }] }],
    [
      '{"reporter": ["pretty", "json=r.json"]}',
      {
        reporter: [
          { name: 'pretty', file: null },
          { name: 'json', file: 'r.json' },
        ],
      },
    ],
  ])('%s', async (text, values) => {
    expect((await readConfig(textFound(text))).values).toEqual(values);
  });

  it('stands in package.json under its name, where other keys are nobody’s business', async () => {
    const text = '{\n  "name": "x", "name": "y",\n  "papercleaner": {\n    "formt": 1\n  }\n}';
    expect(await faultOf(textFound(text, ['papercleaner']))).toContain(':4:5: there is no key "formt"');
    const right = textFound('{"papercleaner": {"format": "text"}}', ['papercleaner']);
    expect((await readConfig(right)).values).toEqual({ format: 'text' });
  });

  it('may be what a module exports, which has no lines', async () => {
    const module = (value: unknown): Found => ({ file, content: { kind: 'module', value } });
    const config = await readConfig(module({ format: 'json', skip: undefined }));
    expect(config.values).toEqual({ format: 'json' });
    expect(config.line(['format'])).toBe(null);
    expect(await faultOf(module({ formt: 'json' }))).toBe(
      ': there is no key "formt"; did you mean "format"?',
    );
    expect(await faultOf(module({ stitch: () => true }))).toContain(
      '"stitch" must be true or false, not function',
    );
    expect(await faultOf(module(async () => ({})))).toContain(
      'the configuration must be an object, not function',
    );
  });
});

describe('overrides', () => {
  const applying = async (overrides: object[], path: string) =>
    (await readConfig(textFound(JSON.stringify({ overrides })))).applying(path);

  test.each([
    { files: 'big5/**', path: 'big5/p1.txt', applies: true },
    { files: 'big5/**', path: 'big5/2024/p1.txt', applies: true },
    { files: 'big5/**', path: 'raw/big5/p1.txt', applies: false },
    { files: './big5/**', path: './big5/p1.txt', applies: true },
    { files: 'big5/', path: 'big5/p1.txt', applies: true },
    { files: 'big5', path: 'raw/big5/p1.txt', applies: true },
    { files: 'big5/*', path: 'big5/2024/p1.txt', applies: false },
    { files: 'big5/*.txt', path: 'big5/2024/p1.txt', applies: false },
    { files: '*.ocr.txt', path: 'raw/2024/p1.ocr.txt', applies: true },
    { files: './*.txt', path: 'raw/p1.txt', applies: false },
    { files: 'raw/{a,b}/*.txt', path: 'raw/b/p1.txt', applies: true },
    { files: 'raw/[ab]/*', path: 'raw/c/p1.txt', applies: false },
    { files: '报纸/第?版.txt', path: '报纸/第四版.txt', applies: true },
    { files: '报纸/**', path: '报纸/2024年/第四版.txt', applies: true },
    { files: '**/.hidden/*', path: 'raw/.hidden/p1.txt', applies: true },
    { files: 'Big5/**', path: 'big5/p1.txt', applies: false },
    { files: '**', path: '../p1.txt', applies: false },
    { files: '../raw/**', path: '../raw/p1.txt', applies: true },
    { files: '**', path: '-', applies: false },
    { files: ['a/**', 'b/**'], path: 'b/p1.txt', applies: true },
    { files: ['a/**', '!a/old/**'], path: 'a/p1.txt', applies: true },
    { files: ['a/**', '!a/old/**'], path: 'a/old/p1.txt', applies: false },
    { files: ['a/**', '!a/old/**'], path: 'b/p1.txt', applies: false },
    { files: '!old/**', path: 'new/p1.txt', applies: true },
    { files: '!(old)/*.txt', path: 'new/p1.txt', applies: true },
    { files: '!(old)/*.txt', path: 'old/p1.txt', applies: false },
  ])('$files: $path, $applies', async ({ files, path, applies }) => {
    expect(await applying([{ files }], path)).toEqual(applies ? [0] : []);
  });

  it('hold one over the other in their order, the rules one by one', async () => {
    const config = await readConfig(
      textFound(
        JSON.stringify({
          encoding: 'utf-8',
          rules: { mojibake: 'error', 'uncertain-hyphen': 'off' },
          overrides: [
            { files: '**', encoding: 'big5', variant: 'simplified', rules: { mojibake: 'warn' } },
            { files: 'a/**', encoding: 'gb18030', rules: { 'missing-glyph': 'off' } },
          ],
        }),
      ),
    );
    const held = (path: string) => config.flagsFor(config.applying(path));
    expect(held('-')).toEqual({ encoding: 'utf-8', rule: { mojibake: 'error', 'uncertain-hyphen': 'off' } });
    expect(held('b/p1.txt')).toEqual({
      encoding: 'big5',
      variant: 'simplified',
      rule: { mojibake: 'warn', 'uncertain-hyphen': 'off' },
    });
    expect(held('a/p1.txt')).toEqual({
      encoding: 'gb18030',
      variant: 'simplified',
      rule: { mojibake: 'warn', 'uncertain-hyphen': 'off', 'missing-glyph': 'off' },
    });
  });
});
