/** What `validate` need not tell or check again, with the built command: baseline, cache, and what git says. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, folderWith, inProcess, shell } from './command-line.js';
import { FERRY, firstPart, OTHER, runoverOf } from './ferry-pages.js';
import { SOUND } from './findings.js';

/** One error. */
const DAMAGED = SOUND.replace('小', '⼩');
const validate = (args: string[], cwd: string, env = {}) => inProcess(['validate', ...args], { cwd, env });

describe('validate --baseline', () => {
  const accept = async (cwd: string, ...args: string[]) => {
    const run = await validate(['raw', '--baseline', 'known.json', '--update-baseline', ...args], cwd);
    expect(run.code).toBe(0);
    return run;
  };
  const check = (cwd: string) => validate(['raw', '--baseline', 'known.json'], cwd);

  it('lets what is known pass, and fails on new damage only', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'raw/p2.txt': SOUND });
    expect((await validate(['raw'], cwd)).code).toBe(1);
    expect(await accept(cwd)).toMatchObject({
      stdout: '2 files, no findings\n',
      stderr: 'known.json: 1 finding accepted\n',
    });
    expect(await check(cwd)).toMatchObject({
      code: 0,
      stdout: '2 files, no findings\n',
      stderr: 'known.json: 1 known finding passed\n',
    });
    writeFileSync(join(cwd, 'raw/p1.txt'), `石桥\n\n${DAMAGED}`);
    writeFileSync(join(cwd, 'raw/p2.txt'), DAMAGED);
    const run = await check(cwd);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^raw\/p2\.txt:1:3 error compatibility-characters .*\n\n2 files, 1 error\n$/);
  });

  it('tells what is no longer found, and forgets it when it is updated', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'raw/p2.txt': DAMAGED, 'raw/p3.txt': DAMAGED });
    await accept(cwd);
    writeFileSync(join(cwd, 'raw/p1.txt'), SOUND);
    rmSync(join(cwd, 'raw/p2.txt'));
    expect((await check(cwd)).stderr).toBe(
      'known.json: 1 known finding passed, 2 entries no longer found: --update-baseline removes them\n',
    );
    await accept(cwd);
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings)).toEqual([
      'raw/p3.txt',
    ]);
  });

  it('keeps what was accepted of files that are not checked', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'raw/p2.txt': DAMAGED });
    await accept(cwd);
    const before = readFileSync(join(cwd, 'known.json'), 'utf8');
    const one = await validate(['raw/p1.txt', '--baseline', 'known.json', '--update-baseline'], cwd);
    expect(one.code).toBe(0);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(before);
  });

  it('holds wherever papercleaner is called from', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    await accept(cwd);
    const below = await validate(['p1.txt', '--baseline', '../known.json'], join(cwd, 'raw'));
    expect(below.code).toBe(0);
    expect((await validate([join(cwd, 'raw'), '--baseline', 'known.json'], cwd)).code).toBe(0);
  });

  it('may lie among the pages', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    const args = ['raw', '--baseline', 'raw/known.json'];
    expect((await validate([...args, '--update-baseline'], cwd)).code).toBe(0);
    expect(await validate(args, cwd)).toMatchObject({ code: 0, stdout: '1 file, no findings\n' });
  });

  it('says nothing on its own when it is told to be quiet', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    expect((await accept(cwd, '--quiet')).stderr).toBe('');
  });

  test.each<[what: string, files: Record<string, string>, args: string[], stderr: string]>([
    [
      'a file that is not there',
      {},
      ['--baseline', 'b.json'],
      '--baseline b.json: no such file; add --update-baseline to have it written',
    ],
    [
      'a file that is no JSON',
      { 'b.json': '<<<<' },
      ['--baseline', 'b.json'],
      '--baseline b.json: is no JSON: ',
    ],
    [
      'a file that is none',
      { 'b.json': '{"a":1}' },
      ['--baseline', 'b.json'],
      '--baseline b.json: is no baseline of papercleaner; mend or remove it',
    ],
    [
      'a bad file that is to be updated',
      { 'b.json': '{"a":1}' },
      ['--baseline', 'b.json', '--update-baseline'],
      'is no baseline',
    ],
    ['an update of nothing', {}, ['--update-baseline'], '--update-baseline goes with --baseline FILE'],
  ])('refuses %s', async (_what, files, args, stderr) => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, ...files });
    const run = await validate(['raw', ...args], cwd);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(stderr);
    expect(filesBelow(cwd)).toEqual([...Object.keys(files), 'raw/p1.txt']);
  });

  it('fails where it cannot be written', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'no-folder': '' });
    const run = await validate(['raw', '--baseline', 'no-folder/b.json', '--update-baseline'], cwd);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('no-folder/b.json');
  });

  it('is not updated by a run that was cut short', async () => {
    const pages = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`raw/p${i}.txt`, DAMAGED]));
    const cwd = folderWith(pages);
    await shell('papercleaner validate raw --reporter json --baseline b.json --update-baseline | head -c 1', {
      cwd,
    });
    expect(existsSync(join(cwd, 'b.json'))).toBe(false);
  });
});

describe('validate --cache', () => {
  const OWN = '.papercleanercache';
  const cached = (cwd: string, ...args: string[]) => validate(['raw', '--cache', ...args], cwd);
  /** Changes what the cache remembers, to see whether it is asked. */
  const brand = (cwd: string, file = OWN) => {
    const path = join(cwd, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('should be', 'was once'));
  };

  it('does not check again what has not changed', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'raw/p2.txt': SOUND });
    const first = await cached(cwd);
    expect(first.code).toBe(1);
    expect(await cached(cwd)).toEqual(first);
    brand(cwd);
    const known = await cached(cwd);
    expect(known).toMatchObject({ code: 1, stdout: first.stdout.replace('should be', 'was once') });
    expect((await validate(['raw'], cwd)).stdout).toBe(first.stdout);
  });

  test.each<[what: string, change: (cwd: string) => void, args: string[]]>([
    ['the page', (cwd) => appendFileSync(join(cwd, 'raw/p1.txt'), '栈桥\n'), []],
    ['a level', () => {}, ['--rule', 'mojibake=error']],
    ['strictness', () => {}, ['--strict']],
    ['how it is cleaned', () => {}, ['--variant', 'traditional']],
    ['the encoding', () => {}, ['--encoding', 'utf-8']],
    ['the words', () => {}, ['--vocabulary', 'words.tsv']],
  ])('checks again where %s is another', async (_what, change, args) => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'words.tsv': 'ferry\t3\n' });
    await cached(cwd);
    brand(cwd);
    change(cwd);
    const { stdout } = await cached(cwd, ...args);
    expect(stdout).toContain('should be');
    expect(stdout).not.toContain('was once');
  });

  it('gives what is left by a baseline, and forgets nothing for it', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    await cached(cwd);
    expect((await cached(cwd, '--baseline', 'b.json', '--update-baseline')).code).toBe(0);
    expect((await cached(cwd, '--baseline', 'b.json')).code).toBe(0);
    expect((await cached(cwd)).code).toBe(1);
  });

  it('follows jumps to pages that have changed', async () => {
    const [first, rest] = [firstPart(FERRY, '（下转4版）'), OTHER + runoverOf(FERRY, '（上接1版）')];
    const pages = { 'raw/p1.txt': first, 'raw/p2.txt': DAMAGED, 'raw/p3.txt': SOUND, 'raw/p4.txt': rest };
    const cwd = folderWith(pages);
    const jumps = ['--rule', 'cut-line=off'];
    const whole = await validate(['raw', ...jumps], cwd);
    expect(whole.stdout).not.toContain('unresolved-jump');
    expect(await cached(cwd, ...jumps)).toEqual(whole);
    expect(await cached(cwd, ...jumps)).toEqual(whole);
    // the other end is gone: the page that jumps there has not changed, and yet there is something to say of it
    writeFileSync(join(cwd, 'raw/p4.txt'), SOUND);
    const torn = await validate(['raw', ...jumps], cwd);
    expect(torn.stdout).toContain('raw/p1.txt:8:1 warn unresolved-jump');
    expect(await cached(cwd, ...jumps)).toEqual(torn);
    expect(await cached(cwd, ...jumps)).toEqual(torn);
    // and back; p2, which jumps nowhere, is known, and told in its place
    writeFileSync(join(cwd, 'raw/p4.txt'), rest);
    brand(cwd);
    const back = await cached(cwd, ...jumps);
    expect(back.stdout).toBe(whole.stdout.replace('should be', 'was once'));
  });

  it('remembers how the corpus is encoded', async () => {
    const big5 = new Uint8Array([
      0xb4, 0xe7, 0xa4, 0x66, 0xa4, 0x70, 0xbe, 0xc7, 0xb6, 0x7d, 0xbe, 0xc7, 0x0a,
    ]);
    const cwd = folderWith({
      'raw/p1.txt': SOUND,
      'raw/p2.txt': SOUND,
      'raw/p3.txt': SOUND,
      'raw/p4.txt': big5,
    });
    const whole = await validate(['raw'], cwd);
    expect(whole.stdout).toContain('other-encoding');
    expect(await cached(cwd)).toEqual(whole);
    expect(await cached(cwd)).toEqual(whole);
    // most are of the other kind now: of p1, which has not changed, there is something to say
    for (const name of ['p2', 'p3']) writeFileSync(join(cwd, `raw/${name}.txt`), big5);
    const turned = await validate(['raw'], cwd);
    expect(turned.stdout).toMatch(/^raw\/p1\.txt:\d+:\d+ \w+ other-encoding/m);
    expect(await cached(cwd)).toEqual(turned);
  });

  it('does not remember what could not be read', async () => {
    const cwd = folderWith({ 'raw/p1.txt': new Uint8Array([0xff, 0x00, 0x80]), 'raw/p2.txt': SOUND });
    const args = ['--encoding', 'utf-8'];
    const first = await cached(cwd, ...args);
    expect(first.code).toBe(2);
    expect(await cached(cwd, ...args)).toEqual(first);
  });

  it('is kept where it was said', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    await cached(cwd, '--cache-location', 'tmp/cache');
    expect(filesBelow(cwd)).toEqual(['raw/p1.txt', 'tmp/cache']);
    brand(cwd, 'tmp/cache');
    expect((await cached(cwd, '--cache-location', 'tmp/cache')).stdout).toContain('was once');
    const variable = await validate(['raw', '--cache'], cwd, { PAPERCLEANER_CACHE_LOCATION: 'tmp/cache' });
    expect(variable.stdout).toContain('was once');
  });

  it('is kept with those of other tools where there is node_modules', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED, 'node_modules/x/package.json': '{}' });
    await cached(cwd);
    expect(filesBelow(cwd)).toContain('node_modules/.cache/papercleaner/validate.json');
  });

  it('fails where it cannot be written, with what was found', async () => {
    const cwd = folderWith({ 'raw/p1.txt': SOUND, 'no-folder': '' });
    const { code, stdout, stderr } = await cached(cwd, '--cache-location', 'no-folder/cache');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '1 file, no findings\n' });
    expect(stderr).toContain('papercleaner: no-folder/cache: cannot be written: ');
  });

  it('makes a diff all the same', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    await cached(cwd);
    const diff = await validate(['raw', '--diff'], cwd);
    expect(diff.stdout).not.toBe('');
    expect(await cached(cwd, '--diff')).toEqual(diff);
  });

  it('is not kept unless it is asked for', async () => {
    const cwd = folderWith({ 'raw/p1.txt': DAMAGED });
    await validate(['raw'], cwd);
    expect(filesBelow(cwd)).toEqual(['raw/p1.txt']);
  });
});

describe('validate --changed-since', () => {
  const repository = (files: Record<string, string>) => {
    const cwd = folderWith(files);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'one');
    return cwd;
  };

  it('checks only what has changed', async () => {
    const cwd = repository({ 'raw/p1.txt': DAMAGED, 'raw/p2.txt': SOUND });
    expect(await validate(['raw', '--changed-since', 'HEAD'], cwd)).toMatchObject({
      code: 0,
      stdout: '0 files, no findings\n',
    });
    writeFileSync(join(cwd, 'raw/p2.txt'), DAMAGED);
    writeFileSync(join(cwd, 'raw/new.txt'), DAMAGED);
    const run = await validate(['raw', '--changed-since', 'HEAD'], cwd);
    expect(run.code).toBe(1);
    expect(run.stdout.match(/^raw\/\w+\.txt(?=:)/gm)).toEqual(['raw/new.txt', 'raw/p2.txt']);
  });

  it('does not miss the other end of a jump on a page that has not changed', async () => {
    const cwd = repository({ 'raw/p4.txt': OTHER + runoverOf(FERRY, '（上接1版）') });
    writeFileSync(join(cwd, 'raw/p1.txt'), firstPart(FERRY, '（下转4版）'));
    const changed = ['raw', '--changed-since', 'HEAD'];
    expect((await validate(changed, cwd)).stdout).not.toContain('unresolved-jump');
    const asked = await validate([...changed, '--rule', 'unresolved-jump=warn'], cwd);
    expect(asked.stdout).toContain('unresolved-jump');
  });

  test.each<[args: string[], stderr: string]>([
    [['raw', '--changed-since', 'nowhere'], '--changed-since nowhere: git knows no such revision; '],
    [['raw', '--changed-since=--output=x'], 'git knows no such revision'],
    [['--changed-since', 'HEAD', '-'], '--changed-since goes with files, not with standard input'],
  ])('refuses %j', async (args, stderr) => {
    const cwd = repository({ 'raw/p1.txt': DAMAGED });
    const run = await validate(args, cwd);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(stderr);
  });

  it('is not to be had outside a repository', async () => {
    const run = await validate(['raw', '--changed-since', 'HEAD'], folderWith({ 'raw/p1.txt': DAMAGED }));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe('papercleaner: --changed-since HEAD: this folder is in no git repository\n');
  });
});
