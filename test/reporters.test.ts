import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { FileFindings, Finding } from '../src/validate/finding.js';
import { fingerprints } from '../src/validate/fingerprint.js';
import { github } from '../src/validate/reporters/github.js';
import { gitlab } from '../src/validate/reporters/gitlab.js';
import { json } from '../src/validate/reporters/json.js';
import { jsonl } from '../src/validate/reporters/jsonl.js';
import { junit } from '../src/validate/reporters/junit.js';
import { sarif } from '../src/validate/reporters/sarif.js';
import { anyFiles, findingOf, HOSTILE, reportOf } from './findings.js';

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const FINDINGS_SCHEMA = readJson('../schema/findings.json');
const SARIF_SCHEMA = readJson('../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const GITLAB_SCHEMA = readJson('./schemas/gitlab-codequality.json');
const JUNIT_XSD = readFileSync(new URL('./schemas/jenkins-junit.xsd', import.meta.url), 'utf8');

const REPORTERS = [json, jsonl, github, junit, sarif, gitlab];

const WARNING = findingOf({
  severity: 'warn',
  rule: 'doubled-text',
  line: 9,
  column: 1,
  endLine: 9,
  endColumn: 5,
});
const FILES: FileFindings[] = [
  { path: 'raw/p1.txt', findings: [] },
  {
    path: 'raw/p2.txt',
    findings: [findingOf(), { ...WARNING, before: '渡口渡口', after: '渡口', excerpt: '渡口渡口' }],
  },
  { path: './raw/p 3#.txt', findings: [findingOf()] },
];
/** Every hostile text in every place where a stranger's text can stand. */
const HOSTILE_FILES = HOSTILE.map((text): FileFindings => {
  const hostile = { message: text, excerpt: text, before: text, after: text };
  return { path: text, findings: [findingOf(hostile), findingOf({ ...hostile, severity: 'warn' })] };
});

/** What a terminal would obey, and what turns the direction of its text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe.each(REPORTERS)('every reporter: $name', (reporter) => {
  it('writes nothing that a terminal would obey', () => {
    expect(reportOf(reporter, HOSTILE_FILES)).not.toMatch(OBEYED);
    fc.assert(
      fc.property(anyFiles(), (files) => {
        expect(reportOf(reporter, files)).not.toMatch(OBEYED);
      }),
    );
  });

  it('writes the same bytes for the same files', () => {
    expect(reportOf(reporter, FILES)).toBe(reportOf(reporter, structuredClone(FILES)));
  });

  it('keeps two reports apart that are written in turns', () => {
    const whole = reportOf(reporter, FILES);
    const inTurns = reportOf(reporter, FILES, {
      between: () => {
        reportOf(reporter, HOSTILE_FILES);
      },
    });
    expect(inTurns).toBe(whole);
  });

  it('ends in a line feed, or is empty', () => {
    for (const files of [FILES, [], FILES.slice(0, 1)]) {
      const report = reportOf(reporter, files);
      expect(report === '' || report.endsWith('\n')).toBe(true);
    }
  });
});

describe('json', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const validate = ajv.compile(FINDINGS_SCHEMA);
  const validateLine = ajv.compile({ $ref: `${FINDINGS_SCHEMA.$id}#/$defs/findingLine` });
  // biome-ignore lint/suspicious/noExplicitAny: these reports are spoilt on purpose
  const parsed = (files = FILES): any => JSON.parse(reportOf(json, files, { failed: 1 }));

  it('is one document, a file a line', () => {
    expect(reportOf(json, FILES, { failed: 1 })).toBe(
      `{
  "version": 1,
  "papercleaner": "1.2.3",
  "files": [
    {"path":"raw/p1.txt","findings":[]},
    {"path":"raw/p2.txt","findings":[{"line":3,"column":4,"severity":"error","rule":"missing-glyph","message":"a glyph is missing","excerpt":"栈桥 工程开工"},{"line":9,"column":1,"endLine":9,"endColumn":5,"severity":"warn","rule":"doubled-text","message":"a glyph is missing","before":"渡口渡口","after":"渡口","excerpt":"渡口渡口"}]},
    {"path":"./raw/p 3#.txt","findings":[{"line":3,"column":4,"severity":"error","rule":"missing-glyph","message":"a glyph is missing","excerpt":"栈桥 工程开工"}]}
  ],
  "tally": {"files":3,"errors":2,"warnings":1,"failed":1}
}
`,
    );
    expect(parsed([]).files).toEqual([]);
  });

  it('keeps to schema/findings.json, and gives back what was found', () => {
    fc.assert(
      fc.property(anyFiles(), (files) => {
        const report = JSON.parse(reportOf(json, files));
        validate(report);
        expect(validate.errors).toBeNull();
        expect(report.files).toEqual(files);
      }),
    );
  });

  it('jsonl has one finding a line, with its path', () => {
    fc.assert(
      fc.property(anyFiles(), (files) => {
        const lines = reportOf(jsonl, files)
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line));
        for (const line of lines) {
          validateLine(line);
          expect(validateLine.errors).toBeNull();
        }
        expect(lines).toEqual(
          files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding }))),
        );
      }),
    );
  });

  // biome-ignore lint/suspicious/noExplicitAny: these reports are spoilt on purpose
  test.each<[string, (report: any) => void]>([
    ['an unknown key', (report) => Object.assign(report, { extra: 1 })],
    ['an unknown key of a file', (report) => Object.assign(report.files[0], { extra: 1 })],
    ['an unknown key of a finding', (report) => Object.assign(report.files[1].findings[0], { extra: 1 })],
    ['a path in a finding', (report) => Object.assign(report.files[1].findings[0], { path: 'p' })],
    ['another severity', (report) => Object.assign(report.files[1].findings[0], { severity: 'off' })],
    ['line 0', (report) => Object.assign(report.files[1].findings[0], { line: 0 })],
    [
      'a finding without an excerpt',
      (report) => Reflect.deleteProperty(report.files[1].findings[0], 'excerpt'),
    ],
    ['no tally', (report) => Reflect.deleteProperty(report, 'tally')],
    ['another version', (report) => Object.assign(report, { version: 2 })],
  ])('the schema rejects %s', (_name, spoil) => {
    const report = parsed();
    expect(validate(report)).toBe(true);
    spoil(report);
    expect(validate(report)).toBe(false);
  });
});

describe('github', () => {
  it('annotates lines, with columns where all is on one', () => {
    const files: FileFindings[] = [
      ...FILES,
      { path: '-', findings: [findingOf({ endLine: 5, endColumn: 2 })] },
    ];
    expect(reportOf(github, files).split('\n')).toEqual([
      '::error file=raw/p2.txt,line=3,col=4,title=missing-glyph::a glyph is missing',
      '::warning file=raw/p2.txt,line=9,col=1,endColumn=4,title=doubled-text::a glyph is missing',
      '::error file=raw/p 3#.txt,line=3,col=4,title=missing-glyph::a glyph is missing',
      '::error line=3,endLine=5,title=missing-glyph::a glyph is missing',
      '',
    ]);
  });

  it('annotates ten of each severity, and lists the others with their places', () => {
    const twelve = (severity: Finding['severity']) =>
      Array.from({ length: 12 }, (_, i) => findingOf({ severity, line: i + 1 }));
    const findings = [...twelve('warn'), ...twelve('error')];
    const halves = [findings.slice(0, 11), findings.slice(11)];
    const report = reportOf(
      github,
      halves.map((findings) => ({ path: 'p1.txt', findings })),
    ).split('\n');
    expect(report.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(report.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(report.filter((line) => !line.startsWith('::'))).toEqual([
      'warning p1.txt:11:4 missing-glyph a glyph is missing',
      'warning p1.txt:12:4 missing-glyph a glyph is missing',
      'error p1.txt:11:4 missing-glyph a glyph is missing',
      'error p1.txt:12:4 missing-glyph a glyph is missing',
      '',
    ]);
    expect(report.at(-2)).toBe(
      '::notice title=papercleaner::12 errors and 12 warnings in 2 files; GitHub shows 10 of each, the log has all',
    );
  });

  it('lets no text or name become a command', () => {
    const own =
      /^(?:::(?:error|warning) (?:file=[^:,]*,)?line=\d+,(?:endLine=\d+|col=\d+(?:,endColumn=\d+)?),title=[a-z-]+::|(?:error|warning) |::notice title=papercleaner::)/;
    const check = (files: FileFindings[]) => {
      const findings = files.flatMap((file) => file.findings);
      const lines = reportOf(github, files).split('\n').slice(0, -1);
      const notices = lines.filter((line) => line.startsWith('::notice'));
      expect(lines).toHaveLength(findings.length + notices.length);
      for (const line of lines) {
        expect(line).toMatch(own);
        // the runner reads %0A, %25 … back in commands: there must be none but ours
        if (line.startsWith('::')) expect(line).not.toMatch(/%(?!25|3A|2C)/i);
        else expect(line).not.toContain('##[');
      }
    };
    check(HOSTILE_FILES);
    fc.assert(fc.property(anyFiles(), check));
  });
});

describe('junit', () => {
  const errorsOf = async (xml: string) => {
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: xml },
      schema: { fileName: 'jenkins-junit.xsd', contents: JUNIT_XSD },
    });
    return errors.map(({ message }) => message);
  };

  it('has a suite for each file and a case for each finding', async () => {
    const report = reportOf(junit, FILES);
    expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="papercleaner">
  <testsuite name="raw/p1.txt" tests="1" failures="0" errors="0">
    <testcase name="no finding" classname="raw/p1.txt"/>
  </testsuite>
  <testsuite name="raw/p2.txt" tests="2" failures="1" errors="0">
    <testcase name="missing-glyph (3:4)" classname="raw/p2.txt">
      <failure type="error" message="a glyph is missing">raw/p2.txt:3:4
栈桥 工程开工</failure>
    </testcase>
    <testcase name="doubled-text (9:1)" classname="raw/p2.txt">
      <system-out>warning: a glyph is missing
raw/p2.txt:9:1
渡口渡口
- 渡口渡口
+ 渡口</system-out>
    </testcase>
  </testsuite>
  <testsuite name="./raw/p 3#.txt" tests="1" failures="1" errors="0">
    <testcase name="missing-glyph (3:4)" classname="./raw/p 3#.txt">
      <failure type="error" message="a glyph is missing">./raw/p 3#.txt:3:4
栈桥 工程开工</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
    expect(await errorsOf(report)).toEqual([]);
  });

  it('keeps to the XSD of Jenkins, whatever is found', async () => {
    expect(await errorsOf(reportOf(junit, HOSTILE_FILES))).toEqual([]);
    expect(await errorsOf(reportOf(junit, []))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyFiles(), async (files) => {
        expect(await errorsOf(reportOf(junit, files))).toEqual([]);
      }),
      // each run starts a worker
      { numRuns: 20 },
    );
  });

  it('the XSD rejects what is no report', async () => {
    expect(await errorsOf('<testsuites><testsuite name="p1.txt"/></testsuites>')).not.toEqual([]);
    expect(await errorsOf('<testsuites name="]]>\u001b"/>')).not.toEqual([]);
  });

  it('has as many cases as findings: none breaks out of its element', () => {
    const report = reportOf(junit, HOSTILE_FILES);
    expect(report.match(/<testcase /g)).toHaveLength(2 * HOSTILE.length);
    expect(report).not.toContain(']]>');
  });
});

describe('sarif', () => {
  // a pattern of the schema is none with the u flag
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(SARIF_SCHEMA);
  const parsed = (files: FileFindings[], failed = 0) => JSON.parse(reportOf(sarif, files, { failed }));

  it('keeps to the schema of SARIF 2.1.0, whatever is found', () => {
    const check = (files: FileFindings[]) => {
      const report = parsed(files);
      validate(report);
      expect(validate.errors).toBeNull();
      expect(report.runs[0].results).toHaveLength(files.flatMap(({ findings }) => findings).length);
    };
    check([]);
    check(FILES.slice(0, 1));
    check(HOSTILE_FILES);
    fc.assert(fc.property(anyFiles(), check));
  });

  it('the schema rejects what is no report', () => {
    const report = parsed(FILES);
    report.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(report)).toBe(false);
  });

  it('names the rules, and the place of each finding', () => {
    const { runs, version } = parsed(FILES, 1);
    expect(version).toBe('2.1.0');
    expect(runs[0].tool.driver).toEqual({
      name: 'papercleaner',
      version: '1.2.3',
      rules: [
        {
          id: 'missing-glyph',
          shortDescription: { text: 'A glyph is missing.' },
          defaultConfiguration: { level: 'error' },
        },
        {
          id: 'doubled-text',
          shortDescription: { text: 'Text that was printed twice.' },
          defaultConfiguration: { level: 'warning' },
        },
      ],
    });
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    expect(runs[0].invocations).toEqual([{ executionSuccessful: false }]);
    expect(runs[0].results[1]).toEqual({
      ruleId: 'doubled-text',
      level: 'warning',
      message: { text: 'a glyph is missing' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'raw/p2.txt' },
            region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 5 },
          },
        },
      ],
      properties: { excerpt: '渡口渡口', before: '渡口渡口', after: '渡口' },
      partialFingerprints: { 'papercleaner/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  test.each([
    ['./raw/p 3#.txt', 'raw/p%203%23.txt'],
    ['版面/一?.txt', '%E7%89%88%E9%9D%A2/%E4%B8%80%3F.txt'],
    ['c:x.txt', 'c%3Ax.txt'],
    ['a\nb\u001b.txt', 'a%0Ab%1B.txt'],
    ['/a\nb\u001b.txt', 'file:///a%0Ab%1B.txt'],
    ['/corpus/p 1.txt', 'file:///corpus/p%201.txt'],
    ['../p\ud800.txt', '../p%EF%BF%BD.txt'],
  ])('writes the path %j as a URI', (path, uri) => {
    const { runs } = parsed([{ path, findings: [findingOf()] }]);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('gitlab', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(GITLAB_SCHEMA);
  const parsed = (files: FileFindings[]) => JSON.parse(reportOf(gitlab, files));

  it('keeps to the rules of GitLab, whatever is found', () => {
    const check = (files: FileFindings[]) => {
      const report = parsed(files);
      validate(report);
      expect(validate.errors).toBeNull();
      expect(report).toHaveLength(files.flatMap(({ findings }) => findings).length);
    };
    check([]);
    check(FILES.slice(0, 1));
    check(HOSTILE_FILES);
    fc.assert(fc.property(anyFiles(), check));
  });

  it('has one issue a finding', () => {
    expect(parsed(FILES)).toEqual([
      {
        description: 'a glyph is missing',
        check_name: 'missing-glyph',
        severity: 'major',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        location: { path: 'raw/p2.txt', lines: { begin: 3, end: 3 } },
      },
      {
        description: 'a glyph is missing',
        check_name: 'doubled-text',
        severity: 'minor',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        location: { path: 'raw/p2.txt', lines: { begin: 9, end: 9 } },
      },
      {
        description: 'a glyph is missing',
        check_name: 'missing-glyph',
        severity: 'major',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        location: { path: 'raw/p 3#.txt', lines: { begin: 3, end: 3 } },
      },
    ]);
  });
});

describe('fingerprints', () => {
  const of = (path: string, ...findings: Finding[]) => fingerprints({ path, findings });
  const [usual] = of('p1.txt', findingOf());

  it('stay when lines and wording move', () => {
    const moved = findingOf({ line: 80, column: 1, message: 'otherwise', severity: 'warn' });
    expect(of('p1.txt', findingOf({ rule: 'doubled-text' }), moved)[1]).toBe(usual);
  });

  test.each([
    ['another file', of('p2.txt', findingOf())],
    ['another rule', of('p1.txt', findingOf({ rule: 'doubled-text' }))],
    ['another line of text', of('p1.txt', findingOf({ excerpt: '渡口' }))],
    ['the same once more', of('p1.txt', findingOf(), findingOf()).slice(1)],
  ])('differ for %s', (_name, [other]) => {
    expect(other).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(usual);
  });

  it('are those of the next run, whatever runs it', () => {
    // readers keep them: a change of how they are made needs a new name, papercleaner/v2
    expect(usual).toBe('c8617d489f5fb8d7a6c97225fdf0ebd1');
  });
});
