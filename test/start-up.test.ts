/** What the built command loads: what is not needed is not loaded, so that it starts fast. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { papercleaner } from './command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'papercleaner-start-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the names of the files that are loaded: modules, in the end those that were required, and data that is read. */
const HOOKS = join(folder, 'hooks.mjs');
writeFileSync(
  HOOKS,
  `import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
}
`,
);
const PRELOAD = join(folder, 'preload.cjs');
writeFileSync(
  PRELOAD,
  `const fs = require('node:fs');
const { register, syncBuiltinESMExports } = require('node:module');
register(${JSON.stringify(pathToFileURL(HOOKS).href)});
const { readFileSync } = fs;
fs.readFileSync = (file, ...rest) => {
  fs.appendFileSync(process.env.LOADED, file + '\\n');
  return readFileSync(file, ...rest);
};
syncBuiltinESMExports();
process.on('exit', () => fs.appendFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n') + '\\n'));
`,
);

/** By call: each is made once, though much is asked of it. */
const lists = new Map<string, Promise<string>>();
function loadedBy(args: readonly string[]): Promise<string> {
  const call = args.join(' ');
  const list = lists.get(call) ?? load(args, join(folder, `${lists.size}.txt`));
  lists.set(call, list);
  return list;
}

async function load(args: readonly string[], list: string): Promise<string> {
  const env = { LOADED: list, NODE_OPTIONS: `--require ${PRELOAD}` };
  const { code, stderr } = await papercleaner([...args], { cwd: folder, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readFileSync(list, 'utf8');
}

const CHINESE = fileURLToPath(new URL('../fixtures/pages/zh-frames-notice/input.txt', import.meta.url));
const ENGLISH = fileURLToPath(new URL('../fixtures/pages/en-jumps/input.txt', import.meta.url));
/** Its words are divided at the lines' ends. */
const DIVIDED = fileURLToPath(new URL('../fixtures/pages/en-every-line-alone/input.txt', import.meta.url));
const FIX = ['fix', '--stdout', '--quiet'];

describe('loaded without need', () => {
  it.each([
    [
      '--version',
      ['--version'],
      /node_modules\/|dist\/(?:clean|sheet|lines\/|articles\/|validate\/|cli\/program)/,
    ],
    [
      'fix: what other commands need',
      [...FIX, CHINESE],
      /dist\/(?:validate|explain|cli\/(?:validate|explain))\//,
    ],
    ['fix of a Chinese page: word lists', [...FIX, CHINESE], /dictionary-/],
    ['fix of a Chinese page: where words may be divided', [...FIX, CHINESE], /node_modules\/hyphen\//],
    ['fix of an English page: German words', [...FIX, DIVIDED], /hyphen\/(?:patterns\/)?(?:de|fr)/],
    ['fix of a path: globs, ignore files', [...FIX, CHINESE], /fast-glob|micromatch|node_modules\/ignore\//],
    ['fix without a configuration: its checks', [...FIX, CHINESE], /valibot|jsonc-parser/],
    ['fix of UTF-8: other encodings', [...FIX, CHINESE], /iconv-lite|chardet/],
    ['fix that keeps the script: OpenCC', [...FIX, CHINESE], /opencc/],
    ['fix in English: the messages in Chinese', [...FIX, CHINESE], /lang\/zh/],
    ['fix of a page: workers', [...FIX, CHINESE], /dist\/cli\/workers\//],
    ['fix: the differ', [...FIX, CHINESE], /node_modules\/diff\//],
  ] as const)('%s', async (_, args, unneeded) => {
    expect((await loadedBy(args)).split('\n').filter((name) => unneeded.test(name))).toEqual([]);
  });

  it('the same is loaded where it is needed, and seen', async () => {
    expect(await loadedBy([...FIX, '--variant', 'traditional', CHINESE])).toMatch(/opencc/);
    expect(await loadedBy([...FIX, ENGLISH])).toMatch(/dictionary-/);
    expect(await loadedBy([...FIX, DIVIDED])).toMatch(/node_modules\/hyphen\/patterns\/en-us/);
    expect(await loadedBy([...FIX, CHINESE])).toMatch(/dist\/sheet\.js/);
    expect(await loadedBy([...FIX, '--jobs', '2', CHINESE, ENGLISH])).toMatch(/dist\/cli\/workers\/pool\.js/);
  });
});
