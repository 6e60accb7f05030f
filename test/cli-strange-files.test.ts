/** Files, folders and names as they should not be: each is named, and the others are done. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../src/cli/read.js';
import { BIN, filesBelow, finish, folderWith, inProcess, PAGE, shell, start } from './command-line.js';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

async function fix(cwd: string, ...args: string[]) {
  const { code, stderr } = await inProcess(['fix', '-q', ...args], { cwd });
  return { code, written: filesBelow(join(cwd, 'clean')), messages: stderr.trimEnd().split('\n') };
}

describe('what is no file of text', () => {
  test.skipIf(!existsSync('/dev/zero')).each(['/dev/zero', '/dev/null', '/dev/full'])(
    '%s',
    async (device) => {
      expect(await fix(folderWith({ 'good.txt': PAGE }), device, 'good.txt')).toEqual({
        code: 2,
        written: [expect.stringMatching(/good\.md$/)],
        messages: [`papercleaner: ${device}: not a regular file; give a text file`],
      });
    },
  );

  test.skipIf(!existsSync('/dev/zero'))('a link to /dev/zero, in a folder', async () => {
    const cwd = folderWith({ 'raw/good.txt': PAGE });
    symlinkSync('/dev/zero', join(cwd, 'raw/zero.txt'));
    const { code, written, messages } = await fix(cwd, 'raw');
    expect({ code, written }).toEqual({ code: 2, written: ['good.md'] });
    expect(messages).toEqual(['papercleaner: raw/zero.txt: not a regular file; give a text file']);
  });

  test('links that lead to one another, and one into a loop', async () => {
    const cwd = folderWith({ 'raw/good.txt': PAGE });
    symlinkSync('b.txt', join(cwd, 'raw/a.txt'));
    symlinkSync('a.txt', join(cwd, 'raw/b.txt'));
    symlinkSync('gone.txt', join(cwd, 'raw/dangling.txt'));
    const { code, written, messages } = await fix(cwd, 'raw');
    expect({ code, written }).toEqual({ code: 2, written: ['good.md'] });
    expect(messages).toEqual([
      'papercleaner: raw/a.txt: the link leads back to itself; give the file it should lead to',
      'papercleaner: raw/b.txt: the link leads back to itself; give the file it should lead to',
      'papercleaner: raw/dangling.txt: the link leads to a file that does not exist; mend or remove it',
    ]);
  });
});

describe('a file that changes while it is read', () => {
  test.each([
    { name: 'grows', change: (file: string) => appendFileSync(file, PAGE) },
    { name: 'shrinks', change: (file: string) => truncateSync(file, 9) },
    { name: 'is written anew', change: (file: string) => writeFileSync(file, PAGE.replaceAll('渡', '码')) },
  ])('$name: it is no page yet', ({ change }) => {
    const file = join(folderWith({ 'p1.txt': PAGE }), 'p1.txt');
    expect(Buffer.from(readPage(file)).toString()).toBe(PAGE);
    const reading = (handle: number) => {
      const bytes = readFileSync(handle);
      change(file);
      return bytes;
    };
    expect(() => readPage(file, reading)).toThrow('is being written; clean it again when it is complete');
  });
});

describe('names', () => {
  test.skipIf(!isLinux)('in GBK, which are no UTF-8: named as far as they can be, by every way', async () => {
    const cwd = folderWith({ 'good.txt': PAGE });
    await shell(`cp good.txt "$(printf '\\326\\320.txt')"; printf '\\326\\320.txt\\ngood.txt\\n' > list`, {
      cwd,
    });
    for (const args of ['.', '*.txt', '--files-from list']) {
      const run = await shell(`papercleaner fix -q ${args === '*.txt' ? `'${args}'` : args}`, { cwd });
      expect(run.code, args).toBe(2);
      expect(run.stderr, args).toMatch(
        /^papercleaner: (?:\.\/)?\ufffd+\.txt: the name is not valid UTF-8; rename it.*\n$/,
      );
      expect(filesBelow(join(cwd, 'clean')), args).toEqual(['good.md']);
    }
    // the shell hands on the bytes as they are
    const byName = await shell(`papercleaner fix -q "$(printf '\\326\\320.txt')"`, { cwd });
    expect(byName.code).toBe(2);
    expect(byName.stderr).toContain('the name is not valid UTF-8; rename it');
  });

  test.each(['-rf.txt', '[x].txt', 'a\nb.txt', '$(touch x).txt', 'it\'s "so".txt', '\\.txt'])(
    '%j is a name as any other, in a folder and behind --',
    async (name) => {
      const cwd = folderWith({ [`raw/${name}`]: PAGE });
      const output = name.replace(/\.txt$/, '.md');
      expect(await fix(cwd, 'raw')).toEqual({
        code: 0,
        written: [output],
        messages: [''],
      });
      expect((await fix(cwd, '--', `raw/${name}`)).written).toEqual([output]);
    },
  );

  test('of 255 bytes: the output fits, or it is said what does not', async () => {
    const name = `${'渡'.repeat(83)}ab.txt`;
    expect(Buffer.byteLength(name)).toBe(255);
    const cwd = folderWith({ [name]: PAGE, 'good.txt': PAGE });
    expect(await fix(cwd, '.')).toMatchObject({ code: 0, written: ['good.md', name.replace(/txt$/, 'md')] });
    const { code, messages } = await fix(cwd, '.', '--format', 'jsonl', '-o', 'json');
    expect(code).toBe(2);
    expect(messages).toEqual([
      `papercleaner: json/${name.replace(/txt$/, 'jsonl')}: cannot be written: the name is too long; shorten it`,
    ]);
    expect(filesBelow(join(cwd, 'json'))).toEqual(['good.jsonl']);
  });

  test('200 folders deep', async () => {
    const deep = Array.from({ length: 200 }, (_, i) => `d${i}`).join('/');
    const cwd = folderWith({ [`raw/${deep}/p1.txt`]: PAGE, 'raw/p2.txt': PAGE });
    expect(await fix(cwd, 'raw')).toEqual({ code: 0, written: [`${deep}/p1.md`, 'p2.md'], messages: [''] });
    expect((await fix(cwd, 'raw/**/p1.txt')).code).toBe(0);
  });
});

describe('what may not be read', () => {
  /** As root everything may be read: then it is done as a user without rights. */
  const canTry = !isRoot || (isLinux && existsSync('/usr/bin/setpriv'));
  const NOBODY = 65534;

  test.skipIf(!canTry)('a folder and a file without permission', async () => {
    const cwd = folderWith({ 'raw/good.txt': PAGE, 'raw/secret.txt': PAGE, 'raw/closed/p1.txt': PAGE });
    chmodSync(join(cwd, 'raw/secret.txt'), 0);
    chmodSync(join(cwd, 'raw/closed'), 0);
    chmodSync(cwd, 0o777);
    const as = isRoot ? ['setpriv', `--reuid=${NOBODY}`, '--clear-groups'] : [];
    const [command = '', ...args] = [...as, process.execPath, BIN, 'fix', '-q', 'raw'];
    const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH } });
    const { code, stderr } = await finish(child);
    chmodSync(join(cwd, 'raw/closed'), 0o700);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'papercleaner: raw/closed: permission denied; check who may read and write here',
      'papercleaner: raw/secret.txt: permission denied; check who may read and write here',
    ]);
    expect(code).toBe(2);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(['good.md']);
  });

  test.skipIf(!canTry)('an output folder that may not be written to', async () => {
    const cwd = folderWith({ 'p1.txt': PAGE, 'p2.txt': PAGE, 'clean/p1.md': 'old' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'clean'), 0o555);
    const as = isRoot ? ['setpriv', `--reuid=${NOBODY}`, '--clear-groups'] : [];
    const [command = '', ...args] = [...as, process.execPath, BIN, 'fix', '-q', 'p1.txt', 'p2.txt'];
    const { code, stderr } = await finish(spawn(command, args, { cwd, env: { PATH: process.env.PATH } }));
    chmodSync(join(cwd, 'clean'), 0o755);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual(
      ['p1', 'p2'].map(
        (name) =>
          `papercleaner: clean/${name}.md: cannot be written: permission denied; check who may read and write here`,
      ),
    );
    expect(readFileSync(join(cwd, 'clean/p1.md'), 'utf8')).toBe('old');
  });
});

describe('two runs at once into one folder', () => {
  test('both end well, every page is whole, nothing else is left', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `p${n}`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`raw/${name}.txt`, PAGE])));
    const run = () => finish(start(['fix', 'raw', '--format', 'json', '-q'], { cwd }));
    const runs = await Promise.all([run(), run(), run()]);
    for (const { code, stderr } of runs) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(filesBelow(join(cwd, 'clean'))).toEqual(names.map((name) => `${name}.json`).sort());
    for (const name of names) {
      const page = JSON.parse(readFileSync(join(cwd, `clean/${name}.json`), 'utf8'));
      expect(page.source.path).toBe(`raw/${name}.txt`);
    }
  });
});
