/** What `validate` writes, with the built command: each form of report, and switches in the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { folderWith, inProcess } from './command-line.js';
import { SOUND } from './findings.js';

/** An error on line 1 (a radical), a warning on line 3. */
const DAMAGED = SOUND.replace('小', '⼩').replace('生', '生\ufffd');
/** A warning only. */
const DOUBTFUL = SOUND.replace('生', '生\ufffd');
const FILES = { 'raw/a.txt': DOUBTFUL, 'raw/b.txt': DAMAGED, 'raw/c.txt': SOUND };
const EVIL = 'raw/\n::error::\u001b[2J%0A]]><x.txt';

const validate = (args: string[], cwd: string) => inProcess(['validate', ...args], { cwd });
const XSD = readFileSync(new URL('./schemas/jenkins-junit.xsd', import.meta.url), 'utf8');

const jsonOf = {
  json: (text: string) => JSON.parse(text).files.flatMap(({ findings }: { findings: unknown[] }) => findings),
  jsonl: (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  sarif: (text: string) => JSON.parse(text).runs[0].results,
  gitlab: (text: string) => JSON.parse(text),
};

describe('validate --reporter', () => {
  test.each(Object.entries(jsonOf))('%s prints JSON, and fails as it should', async (name, findingsIn) => {
    const cwd = folderWith(FILES);
    const { code, stdout } = await validate(['raw', '--reporter', name], cwd);
    expect(code).toBe(1);
    expect(findingsIn(stdout)).toHaveLength(3);
    const quiet = await validate(['raw', '--reporter', name, '--quiet'], cwd);
    expect(quiet.code).toBe(1);
    expect(findingsIn(quiet.stdout)).toHaveLength(1);
    const clean = await validate(['raw/c.txt', '--reporter', name], cwd);
    expect(clean.code).toBe(0);
    expect(findingsIn(clean.stdout)).toEqual([]);
  });

  it('github prints workflow commands', async () => {
    const cwd = folderWith(FILES);
    const { code, stdout, stderr } = await validate(['raw', '--reporter', 'github'], cwd);
    expect(code).toBe(1);
    expect(stderr).toBe('3 files, 1 error, 2 warnings\n');
    expect(stdout.split('\n').map((line) => line.replace(/(?<=title=[a-z-]+)::.*$/, ''))).toEqual([
      '::warning file=raw/a.txt,line=3,col=11,title=replacement-character',
      '::error file=raw/b.txt,line=1,col=3,endColumn=3,title=compatibility-characters',
      '::warning file=raw/b.txt,line=3,col=11,title=replacement-character',
      '',
    ]);
    expect((await validate(['raw/c.txt', '--reporter', 'github'], cwd)).stdout).toBe('');
  });

  it('junit prints what the XSD of Jenkins takes', async () => {
    const cwd = folderWith({ ...FILES, [EVIL]: DAMAGED });
    const { code, stdout } = await validate(['raw', '--reporter', 'junit'], cwd);
    expect(code).toBe(1);
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: stdout },
      schema: { fileName: 'jenkins-junit.xsd', contents: XSD },
    });
    expect(errors).toEqual([]);
    expect(stdout.match(/<testsuite /g)).toHaveLength(4);
    expect(stdout.match(/<failure /g)).toHaveLength(2);
  });

  it('writes several reports at once, into files, and does not read them as pages', async () => {
    const cwd = folderWith(FILES);
    const args = [
      '.',
      '--reporter',
      'pretty',
      '--reporter',
      'sarif=out.json',
      '--reporter',
      'jsonl=raw/r.jsonl',
    ];
    const first = await validate(args, cwd);
    expect(first.code).toBe(1);
    expect(jsonOf.sarif(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(3);
    expect(jsonOf.jsonl(readFileSync(join(cwd, 'raw/r.jsonl'), 'utf8'))).toHaveLength(3);
    expect(await validate(args, cwd)).toEqual(first);
  });

  test.each(['pretty', 'json', 'jsonl', 'github', 'junit', 'sarif', 'gitlab'])(
    '%s is safe to look at, whatever a file is called',
    async (name) => {
      const cwd = folderWith({ [EVIL]: DAMAGED });
      const { stdout } = await validate(['raw', '--reporter', name], cwd);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^\s*::error::/m);
      expect(stdout).toContain(name === 'github' ? '%250A' : '%0A');
    },
  );

  it('knows no other names', async () => {
    const { code, stderr } = await validate(['.', '--reporter', 'sarf'], folderWith(FILES));
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean sarif?');
  });
});

describe('switches in pages that are checked', () => {
  const [, , sound = ''] = SOUND.split('\n');
  const paragraph = sound.replace('生', '生\ufffd');
  const page = (...lines: string[]) => ['## 渡口小学开学', '', ...lines, ''].join('\n');

  test.each<[name: string, text: string, code: number, stdout: RegExp]>([
    ['without one', page(paragraph), 1, /^p1\.md:3:11 error replacement-character /],
    [
      'for the next line',
      page('<!-- papercleaner-disable-next-line replacement-character -->', '', paragraph),
      0,
      /^1 file, no findings\n$/,
    ],
    ['up to the end', page('<!-- papercleaner-disable -->', '', paragraph), 0, /^1 file, no findings\n$/],
    [
      'of a rule that does not exist',
      page('<!-- papercleaner-disable replacement-charcter -->', '', paragraph),
      1,
      /^p1\.md:3:27 error unknown-switch there is no rule replacement-charcter; did you mean replacement-character\?\np1\.md:5:11 error replacement-character /,
    ],
    [
      'that silences nothing',
      page('<!-- papercleaner-disable mojibake -->', '', sound),
      1,
      /^p1\.md:3:27 error unused-switch this switch silences no finding of mojibake; remove it\n/,
    ],
  ])('%s', async (_name, text, code, stdout) => {
    const run = await validate(['p1.md', '--strict'], folderWith({ 'p1.md': text }));
    expect(run.stdout).toMatch(stdout);
    expect(run.code).toBe(code);
  });

  it('are rules, which can be turned off', async () => {
    const cwd = folderWith({
      'p1.md': page('<!-- papercleaner-disable mojibake nothing -->', '', sound),
    });
    expect((await validate(['p1.md'], cwd)).code).toBe(1);
    const off = 'unknown-switch=off,unused-switch=off';
    expect(await validate(['p1.md', '--rule', off], cwd)).toMatchObject({ code: 0, stderr: '' });
  });

  it('mean nothing in raw pages: there, they are text', async () => {
    const cwd = folderWith({ 'p1.txt': `<!-- papercleaner-disable -->\n${paragraph}\n` });
    expect((await validate(['p1.txt', '--strict'], cwd)).stdout).toContain('replacement-character');
  });
});
