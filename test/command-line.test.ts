/** A call in the process of the tests is what it is in a process of its own: what most tests go by. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, folderWith, inProcess, PAGE, papercleaner, type Setting } from './command-line.js';

const FILES = {
  'raw/p1.txt': PAGE,
  'raw/p2.txt': `⼩${PAGE}`,
  'raw/bad.txt': Uint8Array.of(0x41, 0xff, 0xff),
};
const GOOD = ['raw/p1.txt', 'raw/p2.txt'];

test.each<[args: string[], code: number, more?: Partial<Setting>]>([
  [['--help'], 0],
  [['--version'], 0],
  [['fix', ...GOOD, '-v'], 0],
  [['fix', ...GOOD, '--stdout', '-f', 'json'], 0],
  [['fix', ...GOOD, '-j', '2'], 0],
  [['fix'], 0, { stdin: PAGE }],
  [['fix', '--color', 'raw', 'nosuch'], 2, { env: { LANG: 'zh_CN.UTF-8' } }],
  [['fiks'], 2],
  [['fix', 'raw'], 2, { env: { PAPERCLEANER_FORMAT: 'xml' } }],
  [['validate', ...GOOD], 1],
  [['validate', 'raw/p1.txt', '--reporter', 'json', '--max-warnings', '9'], 0],
  [['explain', 'raw/p2.txt:1'], 0],
  [['inspect', '-'], 0, { stdin: new Uint8Array(Buffer.from(PAGE, 'utf16le')) }],
  [['vocabulary', ...GOOD], 0],
  [['shard', ...GOOD, '--size', '1kB'], 0],
  [['worker'], 0, { stdin: `{"id":"p","text":"${PAGE.trimEnd().replaceAll('\n', '\\n')}"}\nno JSON\n` }],
  [['merge', 'out'], 2],
  [['init'], 0],
  [['config', '--format', 'json'], 0, { env: { PAPERCLEANER_QUIET: '1' } }],
  [['completion', 'bash'], 0],
])('%j is exit %i in both', async (args, code, more) => {
  const outcomeOf = async (start: typeof papercleaner) => {
    const cwd = folderWith(FILES);
    const run = await start(args, { cwd, ...more });
    const files = filesBelow(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]);
    return { ...run, stderr: run.stderr.replaceAll(cwd, ''), files };
  };
  const own = await outcomeOf(papercleaner);
  expect(own.code).toBe(code);
  expect(await outcomeOf(inProcess)).toEqual(own);
});
