/**
 * What is promised on the box of every run of the command, each with a test that fails when the promise is broken:
 * the same bytes whatever the encoding and the order of arguments, and inputs that nobody opens for writing.
 */
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { DecodeError, decode } from '../src/index.js';
import { filesBelow, folderWith, inProcess, PAGE, papercleaner } from './command-line.js';
import { FERRY, firstPart, OTHER, runoverOf } from './ferry-pages.js';

const read = (...path: string[]): Buffer => readFileSync(join(...path));
/** Every file below the folder with its bytes, in hexadecimal. */
const allBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((name) => [name, read(folder, name).toString('hex')]));

const TRADITIONAL = `渡口小學開學
本報記者 林一舟
清晨，渡船靠岸，學生們走過石橋，校長站在門口等候大家，手裏提着一盞舊燈。
“到了！”孩子們說。
`;

describe('the same bytes', () => {
  const cleaned = async (bytes: Uint8Array, ...args: string[]): Promise<string> => {
    const cwd = folderWith({ 'p1.txt': bytes });
    const run = await inProcess(['fix', '-q', 'p1.txt', ...args], { cwd });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    return read(cwd, 'clean/p1.md').toString('hex');
  };

  test.each([
    ['utf-8 with a byte order mark', iconv.encode(TRADITIONAL, 'utf-8', { addBOM: true })],
    ['utf-16le', iconv.encode(TRADITIONAL, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TRADITIONAL, 'utf-16be', { addBOM: true })],
    ['utf-16le without a mark', iconv.encode(TRADITIONAL, 'utf-16le', { addBOM: false })],
    ['gb18030', iconv.encode(TRADITIONAL, 'gb18030')],
    ['big5', iconv.encode(TRADITIONAL, 'big5')],
    ['CRLF', Buffer.from(TRADITIONAL.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(TRADITIONAL.replaceAll('\n', '\r'))],
  ])('from %s as from UTF-8 with line feeds', async (_, bytes) => {
    expect(await cleaned(bytes)).toBe(await cleaned(Buffer.from(TRADITIONAL)));
  });

  const issue = {
    'raw/p1.txt': firstPart(FERRY, '（下转4版）'),
    'raw/p2.txt': PAGE,
    'raw/p4.txt': OTHER + runoverOf(FERRY, '（上接1版）'),
    'raw/sport/p1.txt': PAGE.replace('渡口', '麓原'),
  };
  test.each([[[]], [['--stitch']], [['--corpus-vocabulary']], [['--format', 'json']]])(
    'for any order of arguments, with %j',
    async (args) => {
      const results = [];
      const paths = Object.keys(issue);
      for (const order of [paths, paths.toReversed(), [paths[2], paths[0], paths[3], paths[1]] as string[]]) {
        const cwd = folderWith(issue);
        expect((await inProcess(['fix', '-q', ...args, ...order], { cwd })).code).toBe(0);
        results.push(allBelow(join(cwd, 'clean')));
      }
      expect(Object.keys(results[0] ?? {})).toHaveLength(4);
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
    },
  );
});

/** Loaded before the command: notes each path that a function of node:fs is given which can change what is there. */
const SPY = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const original = { ...fs };
let noting = false;
const log = (name, path) => {
  if (noting) return;
  noting = true;
  original.appendFileSync(process.env.SPY_LOG, name + ' ' + String(path) + '\\n');
  noting = false;
};
const writes = (flags) => typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(String(flags ?? 'r'));
for (const name of ['open', 'openSync'])
  fs[name] = (path, flags, ...rest) => {
    if (writes(flags)) log(name, path);
    return original[name](path, flags, ...rest);
  };
for (const verb of ['writeFile', 'appendFile', 'truncate', 'rm', 'unlink', 'rename', 'copyFile', 'chmod', 'utimes', 'link', 'symlink', 'cp'])
  for (const name of [verb, verb + 'Sync']) {
    const of = [[fs, original[name]], [fs.promises, fs.promises[name]]];
    for (const [object, call] of of)
      if (call) object[name] = (...args) => {
        for (const path of args.slice(0, 2)) if (typeof path === 'string') log(name, path);
        return call.apply(object, args);
      };
  }
const { open } = fs.promises;
fs.promises.open = (path, flags, ...rest) => {
  if (writes(flags)) log('open', path);
  return open(path, flags, ...rest);
};
syncBuiltinESMExports();
`;

describe('inputs', () => {
  test.each([
    ['fix', 0, ['fix', 'raw', 'raw/p1.txt']],
    ['fix beside the inputs', 0, ['fix', 'raw', '-o', 'raw']],
    ['fix --stitch', 0, ['fix', 'raw', '--stitch', '--corpus-vocabulary']],
    ['fix where an input would be overwritten', 2, ['fix', 'raw', '--format', 'text', '-o', 'raw']],
    ['validate', 0, ['validate', 'raw']],
    ['explain', 0, ['explain', 'raw/p1.txt']],
    ['vocabulary', 0, ['vocabulary', 'raw']],
  ])('are not opened for writing, nor touched: %s', async (_, exit, args) => {
    const cwd = folderWith({ 'raw/p1.txt': PAGE, 'raw/p2.txt': PAGE, 'spy.mjs': SPY, log: '' });
    const inputs = ['raw/p1.txt', 'raw/p2.txt'];
    for (const name of inputs) chmodSync(join(cwd, name), 0o444);
    const lookAt = () =>
      inputs.map((name) => {
        const { ino, mode, mtimeMs, ctimeMs, size } = statSync(join(cwd, name));
        return { name, ino, mode, mtimeMs, ctimeMs, size, bytes: read(cwd, name).toString() };
      });
    const before = lookAt();
    const env = { NODE_OPTIONS: `--import=${join(cwd, 'spy.mjs')}`, SPY_LOG: join(cwd, 'log') };
    const { code } = await papercleaner(args, { cwd, env });
    expect(code).toBe(exit);
    expect(lookAt()).toEqual(before);
    const written = read(cwd, 'log').toString();
    expect(written).not.toMatch(/p[12]\.txt$/m);
    // the spy sees what is written: where pages are, it has their names
    if (args[0] === 'fix' && exit === 0) {
      expect(written).toMatch(/^openSync .+\.tmp$/m);
      expect(written).toMatch(/^renameSync .+p1\.md$/m);
    }
  });
});

describe('a page that is cut off at any byte', () => {
  it.each(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-32be', 'shift_jis'])(
    '%s: is a beginning of the text, or an error that names a place near the cut',
    (encoding) => {
      const text = encoding === 'shift_jis' ? '渡口の小学校、開校。\n' : TRADITIONAL;
      const bytes = iconv.encode(text, encoding, { addBOM: false });
      for (let length = 0; length <= bytes.length; length += 1) {
        const part = bytes.subarray(0, length);
        try {
          const read = decode(part, { encoding }).text;
          expect(text.startsWith(read)).toBe(true);
          expect(iconv.encode(read, encoding, { addBOM: false })).toHaveLength(length);
        } catch (error) {
          if (!(error instanceof DecodeError)) throw error;
          expect(error.offset).toBeLessThan(Math.max(1, length));
          expect(error.offset).toBeGreaterThanOrEqual(length - 4);
        }
      }
    },
  );
});
