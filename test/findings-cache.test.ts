import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { cacheLocation, openCache } from '../src/cli/validate/findings-cache.js';
import type { Finding } from '../src/validate/finding.js';
import { packFindings, unpackFindings } from '../src/validate/packed-findings.js';
import { folderWith } from './command-line.js';
import { anyFinding, findingOf } from './findings.js';

const ALONE = { options: 'o1', others: null };
/** A minute ahead: files that were written just now have settled. */
const later = () => Date.now() + 60_000;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A folder with a page and a cache that knows it. */
function knownPage(findings: Finding[] = [findingOf()], conditions: Parameters<typeof keep>[2] = ALONE) {
  const cwd = folderWith({ 'raw/p1.txt': '渡口' });
  const [page, location] = [join(cwd, 'raw/p1.txt'), join(cwd, 'cache.json')];
  keep(location, page, conditions, findings);
  return { cwd, page, location };
}

function keep(
  location: string,
  page: string,
  conditions: { options: string; others: string | null },
  findings: Finding[],
): void {
  const cache = openCache(location, '1.0.0', later);
  cache.keepFound(page, cache.see(page), conditions, findings);
  cache.save();
}

// biome-ignore lint/suspicious/noExplicitAny: as it stands in the file
const entriesIn = (location: string): [name: string, entry: any][] =>
  readFileSync(location, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line.split('\t')[0] as string));

function found(location: string, page: string, conditions = ALONE, version = '1.0.0') {
  const cache = openCache(location, version, later);
  return cache.found(page, cache.see(page), conditions);
}

describe('the cache of findings', () => {
  it('knows a file that is as it was', () => {
    const { page, location } = knownPage();
    expect(found(location, page)).toEqual([findingOf()]);
  });

  it('knows that nothing was found', () => {
    const { page, location } = knownPage([]);
    expect(found(location, page)).toEqual([]);
  });

  it('does not read a file whose size and times are as they were', () => {
    const { page, location } = knownPage();
    const text = readFileSync(location, 'utf8');
    // with another hash in its place, only a look at the bytes could tell
    writeFileSync(location, text.replace(sha256('渡口'), sha256('栈桥')));
    const cache = openCache(location, '1.0.0', later);
    expect(cache.see(page).sha256).toBe(sha256('栈桥'));
  });

  test.each<[what: string, change: (page: string) => void]>([
    ['its text', (page) => writeFileSync(page, '栈桥 工程')],
    ['its text to one of the same size', (page) => writeFileSync(page, '栈桥')],
    [
      'its text to one of the same size, and its time back',
      (page) => {
        const { atime, mtime } = statSync(page);
        writeFileSync(page, '栈桥');
        utimesSync(page, atime, mtime);
      },
    ],
  ])('does not know a file that changed %s', (_what, change) => {
    const { page, location } = knownPage();
    change(page);
    expect(found(location, page)).toBeUndefined();
  });

  test.each<[what: string, change: (page: string) => void]>([
    ['written again', (page) => writeFileSync(page, '渡口')],
    ['touched', (page) => utimesSync(page, 1, 1)],
    ['given to others', (page) => chmodSync(page, 0o600)],
  ])('knows a file that was only %s, and its new times from then on', (_what, change) => {
    const { page, location } = knownPage();
    change(page);
    const cache = openCache(location, '1.0.0', later);
    const seen = cache.see(page);
    expect(cache.found(page, seen, ALONE)).toEqual([findingOf()]);
    cache.save();
    const { mtimeMs, ctimeMs } = statSync(page);
    const [[, entry] = []] = entriesIn(location);
    expect([entry.modified, entry.changed]).toEqual([mtimeMs, ctimeMs]);
  });

  it('does not trust the time of a file that was written just now', () => {
    const cwd = folderWith({ 'p1.txt': '渡口' });
    const page = join(cwd, 'p1.txt');
    const at = (after: number) => openCache(join(cwd, 'none'), '1', () => statSync(page).ctimeMs + after);
    expect(at(1500).see(page)).toMatchObject({ modified: null, changed: null });
    expect(at(2500).see(page)).toMatchObject({ modified: statSync(page).mtimeMs });
  });

  it('knows nothing under other options, of another version, of another file', () => {
    const { cwd, page, location } = knownPage();
    expect(found(location, page, { ...ALONE, options: 'o2' })).toBeUndefined();
    expect(found(location, page, ALONE, '1.0.1')).toBeUndefined();
    writeFileSync(join(cwd, 'raw/p2.txt'), '渡口');
    expect(found(location, join(cwd, 'raw/p2.txt'))).toBeUndefined();
  });

  it('knows what depends on other files while these are the same', () => {
    const { page, location } = knownPage([findingOf()], { options: 'o1', others: 'x' });
    const cache = openCache(location, '1.0.0', later);
    const seen = cache.see(page);
    expect(cache.found(page, seen, { options: 'o1', others: 'x' })).toEqual([findingOf()]);
    expect(cache.found(page, seen, { options: 'o1', others: 'y' })).toBeUndefined();
    const { page: alone, location: other } = knownPage();
    const second = openCache(other, '1.0.0', later);
    expect(second.found(alone, second.see(alone), { options: 'o1', others: 'y' })).toEqual([findingOf()]);
  });

  it('is known again where the folder has moved with it', () => {
    const { cwd, location } = knownPage();
    const moved = folderWith();
    rmSync(moved, { recursive: true });
    writeFileSync(`${cwd}/cache.json`, readFileSync(location));
    mkdirSync(join(moved, 'raw'), { recursive: true });
    for (const name of ['cache.json', 'raw/p1.txt'])
      writeFileSync(join(moved, name), readFileSync(join(cwd, name)));
    expect(found(join(moved, 'cache.json'), join(moved, 'raw/p1.txt'))).toEqual([findingOf()]);
  });

  it('is not written where nothing is new', () => {
    const { page, location } = knownPage();
    const { ino } = statSync(location);
    const cache = openCache(location, '1.0.0', later);
    cache.found(page, cache.see(page), ALONE);
    cache.save();
    expect(statSync(location).ino).toBe(ino);
  });

  it('forgets files that are gone, and keeps those that were not asked for', () => {
    const { cwd, page, location } = knownPage();
    for (const name of ['gone', 'kept', 'new']) writeFileSync(join(cwd, `${name}.txt`), name);
    keep(location, join(cwd, 'gone.txt'), ALONE, []);
    keep(location, join(cwd, 'kept.txt'), ALONE, []);
    rmSync(join(cwd, 'gone.txt'));
    keep(location, join(cwd, 'new.txt'), ALONE, []);
    expect(entriesIn(location).map(([name]) => name)).toEqual(['kept.txt', 'new.txt', 'raw/p1.txt']);
    expect(found(location, page)).toEqual([findingOf()]);
  });

  const head = '{"format":1,"papercleaner":"1.0.0"}\n';
  test.each([
    '',
    'x',
    'null',
    head,
    `${head}x`,
    `${head}[]\n`,
    `${head}["raw/p1.txt",null]\t\n`,
    '{"format":9}\n',
  ])('counts as empty where its file is %j', (text) => {
    const { page, location } = knownPage();
    writeFileSync(location, text);
    expect(found(location, page)).toBeUndefined();
    keep(location, page, ALONE, []);
    expect(found(location, page)).toEqual([]);
  });

  it('does not know a file of which it cannot read what was found', () => {
    const { page, location } = knownPage();
    writeFileSync(location, readFileSync(location, 'utf8').replace('\t[[3,', '\t[[3;'));
    expect(found(location, page)).toBeUndefined();
  });

  it('knows how a file is encoded, with or without what was found in it', () => {
    const { cwd, page, location } = knownPage();
    const other = join(cwd, 'p2.txt');
    writeFileSync(other, '渡口');
    const first = openCache(location, '1.0.0', later);
    expect(first.encoding(page, first.see(page))).toBeUndefined();
    first.keepEncoding(page, first.see(page), 'big5');
    first.keepEncoding(other, first.see(other), null);
    first.save();
    const second = openCache(location, '1.0.0', later);
    expect(second.encoding(page, second.see(page))).toBe('big5');
    expect(second.encoding(other, second.see(other))).toBeNull();
    expect(second.found(page, second.see(page), ALONE)).toEqual([findingOf()]);
    expect(second.found(other, second.see(other), ALONE)).toBeUndefined();
    second.keepFound(page, second.see(page), ALONE, []);
    second.save();
    const third = openCache(location, '1.0.0', later);
    expect(third.encoding(page, third.see(page))).toBe('big5');
    writeFileSync(page, 'otherwise');
    expect(third.encoding(page, third.see(page))).toBeUndefined();
  });

  it('packs findings without loss', () => {
    fc.assert(
      fc.property(fc.array(anyFinding()), (findings) => {
        const doubled = findings.flatMap((finding) => [finding, finding]);
        expect(unpackFindings(JSON.parse(JSON.stringify(packFindings(doubled))))).toEqual(doubled);
      }),
    );
  });
});

describe('where the cache is kept', () => {
  const inFolder = (files: Record<string, string>) => {
    const before = process.cwd();
    process.chdir(folderWith(files));
    onTestFinished(() => process.chdir(before));
  };

  it('is with those of other tools, where there is node_modules', () => {
    inFolder({ 'node_modules/x/y': '' });
    expect(cacheLocation(undefined)).toBe('node_modules/.cache/papercleaner/validate.json');
  });

  it('is a file of its own elsewhere: no node_modules is made', () => {
    inFolder({});
    expect(cacheLocation(undefined)).toBe('.papercleanercache');
    expect(existsSync('node_modules')).toBe(false);
  });

  it('is where it was said: a file, or a folder', () => {
    inFolder({ 'tmp/x': '' });
    expect(cacheLocation('tmp/cache')).toBe('tmp/cache');
    expect(cacheLocation('tmp')).toBe('tmp/.papercleanercache');
    expect(cacheLocation('new/')).toBe('new/.papercleanercache');
  });
});
