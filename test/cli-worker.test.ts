/** `papercleaner worker` on lines: one out for one in, whatever comes in. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { configHash } from '../src/cli/shards/config-hash.js';
import { readRequest } from '../src/cli/shards/request.js';
import { BIN, folderWith, inProcess, PAGE, papercleaner, shell, start } from './command-line.js';
import { FERRY, firstPart } from './ferry-pages.js';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schemaOf('page'));
const isAnswer = ajv.compile(schemaOf('worker'));
const isRequest = ajv.compile({ $ref: 'urn:papercleaner:schema:worker:1#/$defs/request' });

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const lines = (...requests: object[]) => requests.map((request) => `${JSON.stringify(request)}\n`).join('');

/** The answers, each checked against the schema. */
// biome-ignore lint/suspicious/noExplicitAny: the schema says what they are
function answersOf(stdout: string): any[] {
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const answer = JSON.parse(line);
      isAnswer(answer);
      expect(isAnswer.errors).toBeNull();
      return answer;
    });
}

describe('a page that comes as a line', () => {
  const GBK = Uint8Array.from([0xb6, 0xc9, 0xbf, 0xda, 0xd0, 0xa1, 0xd1, 0xa7, 0xbf, 0xaa, 0xd1, 0xa7, 0x0a]);

  test.each([
    ['by its path', { path: 'raw/p1.txt' }, PAGE],
    ['as text', { text: PAGE }, PAGE],
    ['as base64', { base64: Buffer.from(PAGE).toString('base64') }, PAGE],
    ['in another encoding', { base64: Buffer.from(GBK).toString('base64'), encoding: 'gbk' }, GBK],
  ])('%s: the answer has the page as fix prints it, and the hashes of both', async (_, source, bytes) => {
    const cwd = folderWith({ 'raw/p1.txt': bytes });
    const run = await inProcess(['worker'], { cwd, stdin: lines({ id: 'raw/p1.txt', ...source }) });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/^1 page, \d articles?, /) });
    const [answer] = answersOf(run.stdout);
    const fixed = await inProcess(['fix', 'raw/p1.txt', '-f', 'jsonl', '--stdout', '-q'], { cwd });
    const page = fixed.stdout.trimEnd();
    expect(run.stdout).toContain(`,"page":${page}}`);
    expect(answer).toMatchObject({
      id: 'raw/p1.txt',
      ok: true,
      sha256In: sha256(bytes),
      sha256Out: sha256(page),
      version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
    });
  });

  it('keeps its id, and without a path is called by it', async () => {
    const stdin = lines(
      { id: 7, text: PAGE },
      { id: '7', text: PAGE },
      { id: 'raw\n"1949".txt', text: PAGE },
    );
    const { stdout } = await inProcess(['worker', '-q'], { cwd: folderWith(), stdin });
    const answers = answersOf(stdout);
    expect(answers.map(({ id, page }) => [id, page.source.path])).toEqual([
      [7, '7'],
      ['7', '7'],
      ['raw\n"1949".txt', 'raw\n"1949".txt'],
    ]);
  });

  it('is not linked to other lines, and the same line gives the same answer', async () => {
    const request = { id: 'p1', text: firstPart(FERRY, '（下转4版）') };
    const { stdout } = await inProcess(['worker', '-q'], {
      cwd: folderWith(),
      stdin: lines(request, request),
    });
    const [one, other] = stdout.split('\n');
    expect(other).toBe(one);
    const [{ page }] = answersOf(stdout);
    expect(page.warnings.map(({ rule }: { rule: string }) => rule)).toContain('unresolved-jump');
  });
});

describe('a line that cannot be cleaned', () => {
  const BAD: [name: string, line: string | Uint8Array, id: unknown, message: string][] = [
    ['no JSON', '{"id":"a",', null, 'the line is no JSON'],
    ['empty', '', null, 'the line is empty'],
    ['blank, and a carriage return', ' \r', null, 'the line is empty'],
    ['no object', '["a"]', null, 'the line holds no JSON object'],
    ['null', 'null', null, 'the line holds no JSON object'],
    ['not in UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), null, 'the line is not in UTF-8'],
    ['without an id', '{"text":"x"}', null, '"id" must be'],
    ['with an id that is none', '{"id":1.5,"text":"x"}', null, '"id" must be'],
    ['nothing to clean', '{"id":"a"}', 'a', 'one of "path", "text" and "base64"'],
    ['two things to clean', '{"id":"a","path":"x","text":"y"}', 'a', '"path" and "text": only one'],
    ['an unknown key', '{"id":"a","pth":"x"}', 'a', 'there is no key "pth"; did you mean "path"?'],
    ['a prototype key', '{"id":"a","__proto__":{"path":"x"}}', 'a', 'there is no key "__proto__"'],
    ['a path that is none', '{"id":"a","path":7}', 'a', '"path" must be a string'],
    ['a file that is not there', '{"id":"a","path":"nope.txt"}', 'a', 'no such file'],
    ['a folder', '{"id":"a","path":"."}', 'a', 'not a regular file'],
    ['a NUL in a path', '{"id":"a","path":"x\\u0000"}', 'a', 'NUL'],
    ['a file of another size', '{"id":"a","path":"p.txt","bytes":1}', 'a', 'and not 1 as when'],
    ['bytes without a path', '{"id":"a","text":"x","bytes":1}', 'a', '"bytes" must be'],
    ['no base64', '{"id":"a","base64":"8J+"}', 'a', '"base64" is no base64'],
    ['half a surrogate pair', '{"id":"a","text":"\\ud800"}', 'a', 'half a surrogate pair'],
    ['an unknown encoding', '{"id":"a","path":"x","encoding":"klingon"}', 'a', '"encoding" must be one of'],
    ['an encoding of text', '{"id":"a","text":"x","encoding":"gbk"}', 'a', '"encoding" goes with'],
    ['bytes that are no text', '{"id":"a","base64":"/////w==","encoding":"utf-8"}', 'a', 'not valid utf-8'],
  ];

  it('is an answer that says why, and the lines beside it are answered', async () => {
    const cwd = folderWith({ 'p.txt': PAGE });
    const good = Buffer.from(lines({ id: 'good', text: PAGE }));
    const stdin = Buffer.concat(BAD.flatMap(([, line]) => [good, Buffer.from(line), Buffer.from('\n')]));
    const run = await inProcess(['worker'], { cwd, stdin });
    expect(run.code).toBe(0);
    const answers = answersOf(run.stdout);
    expect(answers).toHaveLength(2 * BAD.length);
    for (const [i, [name, , id, message]] of BAD.entries()) {
      expect(answers[2 * i]).toMatchObject({ id: 'good', ok: true });
      const answer = answers[2 * i + 1];
      expect([name, answer]).toMatchObject([name, { id, ok: false, sha256Out: null, error: { code: 2 } }]);
      expect([name, answer.error.message]).toEqual([name, expect.stringContaining(message)]);
      // the message that people read
      expect(run.stderr).toContain(answer.error.message.slice(0, 20));
    }
    expect(run.stderr).toMatch(new RegExp(`, ${BAD.length} failed\n$`));
  });

  it('names the hash of bytes that were read', async () => {
    const stdin = lines({ id: 'a', base64: '/////w==', encoding: 'utf-8' });
    const { stdout } = await inProcess(['worker', '-q'], { cwd: folderWith(), stdin });
    expect(answersOf(stdout)[0]).toMatchObject({
      ok: false,
      sha256In: sha256(Buffer.from('/////w==', 'base64')),
    });
  });

  it('that is longer than 64 MiB is not kept, and the next one is answered', async () => {
    const script = `{ printf '{"id":"a","text":"'; head -c 70000000 /dev/zero | tr '\\0' x; echo '"}'; echo '{"id":"b","text":"x"}'; } | papercleaner worker -q`;
    const { stdout, stderr } = await shell(script, { cwd: folderWith() });
    expect(answersOf(stdout).map(({ id, ok }) => [id, ok])).toEqual([
      [null, false],
      ['b', true],
    ]);
    expect(stderr).toContain('line 1: the line is longer than 64 MiB');
  });

  const anyValue = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.jsonValue());
  it('is known by the schema as well: what the worker takes, it takes, and nothing else', () => {
    const key = fc.constantFrom('id', 'path', 'text', 'base64', 'bytes');
    fc.assert(
      fc.property(fc.dictionary(key, anyValue, { maxKeys: 3 }), (value) => {
        const request = readRequest(Buffer.from(JSON.stringify(value)));
        // that base64 is base64, and that text is whole, a schema does not say
        const content = 'problem' in request && /^"(?:base64|text)" (?:is|has)/.test(request.problem);
        if (!content) expect(isRequest(value)).toBe('read' in request);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(readRequest(bytes)).toHaveProperty('id');
      }),
    );
  });
});

describe('the stream', () => {
  const many = (count: number) => lines(...Array.from({ length: count }, (_, id) => ({ id, text: PAGE })));

  test.each([
    ['nothing', '', []],
    ['a last line without a line feed', lines({ id: 1, text: 'x' }).trimEnd(), [1]],
    ['CRLF', lines({ id: 1, text: 'x' }, { id: 2, text: 'x' }).replaceAll('\n', '\r\n'), [1, 2]],
    ['a byte order mark', `\ufeff${lines({ id: 1, text: 'x' })}`, [1]],
    ['line ends of JavaScript in a string', '{"id":1,"text":"x\u2028y"}\n{"id":2,"text":"x"}\n', [1, 2]],
  ])('%s', async (_, stdin, ids) => {
    const { code, stdout } = await inProcess(['worker', '-q'], { cwd: folderWith(), stdin });
    expect(code).toBe(0);
    expect(answersOf(stdout).map(({ id, ok }) => [id, ok])).toEqual(ids.map((id) => [id, true]));
  });

  it('answers each line before the next one has come', async () => {
    const child = start(['worker', '-q'], { cwd: folderWith() });
    const { stdin, stdout } = child;
    stdout?.setEncoding('utf8');
    let got = '';
    for (const id of ['a', 'b']) {
      stdin?.write(lines({ id, text: PAGE }));
      while (!got.endsWith('\n') || !got.includes(`"id":"${id}"`))
        got += await new Promise<string>((resolve) => stdout?.once('data', resolve));
    }
    stdin?.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(answersOf(got).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is not read further than answers are taken', async () => {
    const child = spawn(process.execPath, [BIN, 'worker', '-q'], { cwd: folderWith() });
    const line = Buffer.from(lines({ id: 'a', text: PAGE.repeat(200) }));
    child.stdin.on('error', () => {});
    // nobody reads: so a pipe and a buffer on both sides fill up, and no more is taken
    let taken = 0;
    while (taken < 1000) {
      const drained = child.stdin.write(line);
      taken += 1;
      if (drained) continue;
      const more = await Promise.race([
        new Promise((resolve) => child.stdin.once('drain', () => resolve(true))),
        new Promise((resolve) => setTimeout(resolve, 1500, false)),
      ]);
      if (!more) break;
    }
    child.kill('SIGKILL');
    expect(taken).toBeLessThan(200);
  });

  it('of 120 MB takes no more memory than one that is short', async () => {
    const cwd = folderWith({
      'peak.cjs': `process.on('exit', () => require('node:fs').writeSync(2, String(process.resourceUsage().maxRSS)));`,
      // text that papercleaner wrote is passed on, which is fast
      'send.mjs': `import { once } from 'node:events';
const text = ('渡船靠岸，学生们走过石桥。'.repeat(40) + '\\n').repeat(12) + '\\n\\n';
for (let id = 0; id < Number(process.argv[2]); id += 1)
  if (!process.stdout.write(JSON.stringify({ id, text }) + '\\n')) await once(process.stdout, 'drain');
`,
    });
    const peakOf = async (count: number): Promise<number> => {
      const script = `'${process.execPath}' send.mjs ${count} | NODE_OPTIONS='--require ./peak.cjs' papercleaner worker -q | wc -l`;
      const run = await shell(script, { cwd });
      expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/^\d+$/) });
      expect(Number(run.stdout)).toBe(count);
      return Number(run.stderr) / 1024;
    };
    const bytes = 120e6;
    const line = 40 * 13 * 3 * 12;
    const [short, long] = [await peakOf(100), await peakOf(Math.ceil(bytes / line))];
    expect(long).toBeLessThan(200);
    expect(long - short).toBeLessThan(80);
  });

  it('ends silently where nobody reads any further', async () => {
    const run = await shell('papercleaner worker | head -1 | wc -l', { cwd: folderWith(), stdin: many(300) });
    expect(run).toMatchObject({ code: 0, stderr: expect.not.stringContaining('papercleaner:') });
    expect(run.stdout.trim()).toBe('1');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: exit code %i, and whole lines before', async (signal, code) => {
    const child = start(['worker', '-q'], { cwd: folderWith() });
    child.stdin?.write(lines({ id: 'a', text: PAGE }));
    let got = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      if (got === '') child.kill(signal);
      got += text;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(code);
    expect(answersOf(got)).toHaveLength(1);
  });

  test.each([
    ['a folder', 'papercleaner worker < .', 'standard input: a folder'],
    ['a full disk', `echo '{"id":1,"text":"x"}' | papercleaner worker > /dev/full`, 'no space left'],
  ])('%s: exit code 2', async (_, script, message) => {
    const run = await shell(script, { cwd: folderWith() });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test.each([
    [['worker', '-o', 'out'], 'leave out --out-dir'],
    [['worker', 'shards/0000.jsonl'], '--out-dir must say'],
    [['worker', '--encoding', 'klingon'], 'no such encoding'],
    [['worker', '--vocabulary', 'nope'], '--vocabulary nope'],
  ])('%j: wrong usage', async (args, message) => {
    const run = await inProcess(args, { cwd: folderWith() });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});

describe('the hash of the configuration', () => {
  type Flags = Parameters<typeof configHash>[0]['run'];
  const PLAIN: Flags = { onError: 'fail', variant: 'keep' };
  const hashOf = (flags: Partial<Flags> = {}, words: [string, number][] = []): string => {
    const run = { ...PLAIN, ...flags };
    return configHash({ run, page: () => run, config: null }, new Map(words));
  };

  it('is another for whatever decides', () => {
    const hashes = [
      hashOf(),
      hashOf({ variant: 'simplified' }),
      hashOf({ encoding: 'gb18030' }),
      hashOf({ onError: 'replace' }),
      hashOf({ skip: ['doubled-text'] }),
      hashOf({ only: ['doubled-text'] }),
      hashOf({ keepUncertainHyphens: true }),
      hashOf({}, [['harbor', 3]]),
      hashOf({}, [['harbor', 4]]),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is the same where nothing else is decided', () => {
    expect(hashOf({ skip: ['a', 'b'] })).toBe(hashOf({ skip: ['b', 'a'] }));
    expect(hashOf({ keepUncertainHyphens: false })).toBe(hashOf());
    expect(
      hashOf({}, [
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe(
      hashOf({}, [
        ['b', 2],
        ['a', 1],
      ]),
    );
    expect(hashOf({ outDir: 'elsewhere', quiet: true } as Partial<Flags>)).toBe(hashOf());
  });

  const CONFIG = 'papercleaner.config.json';
  const override = (files: string) => `{"overrides":[{"files":"${files}","variant":"simplified"}]}`;
  const OLD = '渡輪靠岸，學生們走過石橋。\n';
  const answered = async (config: string, env = {}) => {
    const stdin = lines({ id: 't/1', text: OLD }, { id: 'u/1', text: OLD });
    const cwd = folderWith({ [CONFIG]: config });
    const answers = answersOf((await papercleaner(['worker', '-q'], { cwd, stdin, env })).stdout);
    const simplified = answers.map(({ page }) => JSON.stringify(page).includes('学生们'));
    return { hash: answers[0].configHash, simplified };
  };

  it('knows the configuration and its overrides, which hold for a line by its path, or its id', async () => {
    const [whole, variable, some, others] = await Promise.all([
      answered('{"variant":"simplified","outDir":"elsewhere","format":"md"}'),
      answered('{}', { PAPERCLEANER_VARIANT: 'simplified' }),
      answered(override('t/**')),
      answered(override('u/**')),
    ]);
    expect(whole).toEqual({ hash: hashOf({ variant: 'simplified' }), simplified: [true, true] });
    expect(variable).toEqual(whole);
    expect(some.simplified).toEqual([true, false]);
    expect(others.simplified).toEqual([false, true]);
    expect(new Set([whole.hash, some.hash, others.hash, hashOf()]).size).toBe(4);
  });
});
