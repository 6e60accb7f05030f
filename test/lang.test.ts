/** Messages in Chinese: how they are found, that they are true to the sources, and that none is forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { chosenLanguage, languageOfLocale } from '../src/cli/lang/language.js';
import { type Pair, translator } from '../src/cli/lang/translator.js';
import { CHINESE, COUNTED } from '../src/cli/lang/zh.js';
import { ROLES } from '../src/cli/lang/zh-findings.js';
import { RULES } from '../src/explain/rules.js';
import { TRANSFORMS, validate } from '../src/index.js';
import { CUES } from '../src/lines/cues.js';
import { STATES } from '../src/lines/states.js';
import { REPORTERS } from '../src/validate/reporters/index.js';
import type { RuleExample } from '../src/validate/rule.js';
import { VALIDATE_RULES } from '../src/validate/rules/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('translator', () => {
  const PAIRS: Pair[] = [
    ['no text', '没有文本'],
    ['{#n} lines', '{#n} 行'],
    ['{a} should be {b}', '{a} 应为 {b}'],
    ['the {@role} goes on in line {line}', '{@role}未完，接第 {line} 行'],
    ['kicker', '引题'],
    ['cannot be written: {@why}', '无法写入：{@why}'],
    ['no such file', '没有这个文件'],
    ['{what}. Please report it', '{what}。请反馈'],
    ['{what}. This is a fault. Please report it', '{what}。这是错误，请反馈'],
  ];
  const say = translator(PAIRS);
  test.each([
    ['a text without gaps', 'no text', '没有文本'],
    ['a number', '1,204 lines', '1,204 行'],
    ['what is no number', 'many lines', 'many lines'],
    ['gaps at both ends', '“甲” should be “乙”', '“甲” 应为 “乙”'],
    ['a name in a gap stays, though it is a message, too', 'kicker should be no text', 'kicker 应为 no text'],
    ['a message in a gap', 'the kicker goes on in line 4', '引题未完，接第 4 行'],
    ['a message in a gap that is not known', 'the rubric goes on in line 4', 'rubric未完，接第 4 行'],
    ['a message behind a name', 'raw/p1.txt: no such file', 'raw/p1.txt: 没有这个文件'],
    ['a name with a colon', 'raw/a: b.txt: no such file', 'raw/a: b.txt: 没有这个文件'],
    ['both', 'out/p1.md: cannot be written: no such file', 'out/p1.md: 无法写入：没有这个文件'],
    ['the template that fixes most', 'Oh. This is a fault. Please report it', 'Oh。这是错误，请反馈'],
    ['what begins like a message', 'no text at all', 'no text at all'],
    ['what is too short for its parts', 'the goes on in line ', 'the goes on in line '],
    ['nothing', '', ''],
  ])('%s', (_, english, chinese) => {
    expect(say(english)).toBe(chinese);
  });

  it('takes no longer than the message is long', () => {
    const chinese = translator(CHINESE);
    const hostile = ['a: '.repeat(200_000), ' should be '.repeat(100_000), ', not '.repeat(100_000)];
    const start = performance.now();
    for (const message of hostile) expect(chinese(message).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('the language', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.utf8' }, 'zh'],
    [{ LANG: 'zh_CN' }, 'zh'],
    [{ LANG: 'zh' }, 'zh'],
    [{ LANG: 'zh-Hans-CN' }, 'zh'],
    [{ LANG: 'zh_SG.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-TW'],
    [{ LANG: 'zh_HK.UTF-8' }, 'zh-TW'],
    [{ LANG: 'zh_CN.GBK' }, 'en'],
    [{ LANG: 'zh_TW.Big5' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'zha_CN.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'zh'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh' }, 'en'],
    [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8', LANGUAGE: 'zh_CN:en' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LANGUAGE: 'fr:en' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LANGUAGE: 'fr' }, 'zh'],
  ])('of the locale %j is %s', (env, language) => {
    expect(languageOfLocale(env)).toBe(language);
  });

  test.each<[string[], Record<string, string>, string]>([
    [['fix', '--lang', 'zh'], {}, 'zh'],
    [['--lang=zh', 'fix'], {}, 'zh'],
    [['fix', '--lang', 'en'], { LANG: 'zh_CN.UTF-8', PAPERCLEANER_LANG: 'zh' }, 'en'],
    [['--lang', 'zh', 'fix', '--lang', 'en'], {}, 'en'],
    [['fix', '--', '--lang', 'zh'], {}, 'en'],
    [['fix', '--lang'], {}, 'en'],
    [['fix', '--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [['fix'], { PAPERCLEANER_LANG: 'zh-TW' }, 'zh-TW'],
    [['fix'], { PAPERCLEANER_LANG: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
  ])('of %j with %j is %s', (args, env, language) => {
    expect(chosenLanguage(args, env).language).toBe(language);
  });
});

/** The strings and templates of a source, gaps as `{}`, those in gaps behind it; joined where a `+` joins them. */
function literalsOf(source: string): string {
  let flat = '';
  const inner: string[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (!source.startsWith('${', at)) {
      flat += source.charAt(at);
      continue;
    }
    let depth = 0;
    const start = at + 2;
    for (; at < source.length; at += 1) {
      if (source.charAt(at) === '{') depth += 1;
      if (source.charAt(at) === '}') depth -= 1;
      if (depth === 0 && source.charAt(at) === '}') break;
    }
    flat += '{}';
    inner.push(literalsOf(source.slice(start, at)));
  }
  const joined = flat
    .replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\\(.)/g, (_, character) => (character === 'n' ? ' ' : character))
    .replace(/['"`] \+\s*['"`]/g, '')
    .replace(/[ \n]+/g, ' ');
  return [joined, ...inner].join('\n');
}

const isCatalogue = (path: string): boolean => /\/lang\/zh/.test(path);
const SOURCES = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !isCatalogue(path))
  .map((path) => literalsOf(readFileSync(join(ROOT, 'src', path), 'utf8')));
const COMMANDER = ['command', 'help', 'suggestSimilar', 'error', 'option', 'argument'].map((name) =>
  literalsOf(readFileSync(`${ROOT}node_modules/commander/lib/${name}.js`, 'utf8')),
);
const EVERYTHING = [...SOURCES, ...COMMANDER].join('\n');

/** Messages that the sources put together from several literals. */
const COMPOSED = new Set<string>([
  'how the inputs are encoded (default: found out)',
  'how the page is encoded (default: found out)',
  '{@bytes} at {@places} could not be decoded as {encoding}, the first at byte {offset} ({bytes}); U+FFFD stands there',
  'no page that papercleaner wrote: its version is {version}, not 1',
  'no page that papercleaner wrote: this is {type}, where an object stands in a page',
  'no page that papercleaner wrote: it has no {key}',
  'no page that papercleaner wrote: {key} is {type}, not {other}',
  '{folder}papercleaner.config.json written',
  'standard input: {@why}',
  '{@what}; it was not written. This is a fault of papercleaner: please report it',
  '{@what}; it was not checked. This is a fault of papercleaner: please report it',
  "option '{flags}' argument '{value}' is invalid. {@why}",
  "command-argument value '{value}' is invalid for argument '{name}'. {@why}",
  "option '{one}' cannot be used with option '{other}'",
  "too many arguments for '{command}'. Expected {#n} argument but got {#given}.",
  "too many arguments for '{command}'. Expected {#n} arguments but got {#given}.",
  'Give {name} a level: {off}, {warn} or {error}.',
  'git knows no such revision; check the name, or in CI, fetch the whole history (fetch-depth: 0)',
  'line {line}: no word, tab and count; such files are written by papercleaner vocabulary',
  'there is no rule "{key}"{@hint}',

  '{@key} must be one of {names}, not {@value}',
  '{@key} must be one of {names}, or NAME=FILE, not {@value}',
  '{@key} must be one of {names}, or NAME=FILE, or a list of these, not {@value}',
  '{@key} must be NAME or NAME=FILE, not {@value}',
  '{@key} must be true or false, not {@value}',
  '{@key} must be a path, not {@value}',
  '{@key} must be the name of a transform, not {@value}',
  '{@key} must be a list of transforms, not {@value}',
  '{@key} must be the name of an encoding, not {@value}',
  '{@key} must be a whole number from 0, not {@value}',
  '{@key} must be auto, or a whole number from 1 to {#most}, not {@value}',
  '{@key} must be seconds, more than 0 and at most {#most}, not {@value}',
  '{@key} must be an object, not {@value}',
  '{@key} must be a glob or a list of globs, not {@value}',
  '{@key} must be a list of objects, not {@value}',
  '{@key} must be a string, not {@value}',
  'this page is empty: was its text layer lost?',
  'this page has next to no text: was its text layer lost?',
  '{#some} simplified and {#others} traditional characters on one page; the simplified ones begin here: {which}',
  '{#some} simplified and {#others} traditional characters on one page; the traditional ones begin here: {which}',
  '{mark} is never closed: {text}',
  '{mark} closes nothing: {text}',
  'no JSON: brackets in brackets, too deep to read',
  'no JSON: nothing stands here',
  'there is no switch {name}; did you mean {other}?',
  'there is no rule {name}; did you mean {other}?',
  'this switch silences no finding; remove it',
  'this switch silences no finding of {rule}; remove it',
  '{#n} columns are read across each other, side by side in each line, up to line {@line}: their lines are not joined',
  '{#n} columns are read across each other, line by line, up to line {@line}: their lines are not joined',
  '“{word} may be misread for {meant}, which stands on this page once',
  '“{word} may be misread for {meant}, which stands on this page {#n} times',
  '“{jump}: no story that surely goes on from here is among the pages',
  '“{jump}: no story that surely leads here is among the pages',
  'after line {#line}, {@state}',
  'before line {#line}, {@state}',
  'rival for that body: {@which}, {#score}',
  'rival for this body: {@which}, {#score}',
  ', by soft-hyphen',
  ', by marked-hyphen',
  ', by number',
  ', by no-letter',
  ', by capital',
  ', by name-prefix',
  ', by suspended',
  ', by page',
  ', by corpus',
  ', by compound-part',
  ', by same-vowel',
  ', by initials',
  ', by word-list',
  ', by old-spelling',
  ', by two-words',
  ', by lower-case',
  ', by name',
  ', by no-words',
  ', by elision',
  ', by split-word',
  ', by nothing',
  'open, body of line {#line}',
  '  validate: {@severity} unless --rule says otherwise',
  'a warning at {places}',
  'a finding at {places}',
  ': {@breaks}, none in mid-text',
  'longer than {#n} em',
  '{@what} (choices: {choices})',
  '{@what} (choices: {choices}, default: {value})',
  '{@what} (default: {value})',
]);

/** Those have so many between two gaps, at most. */
const MOST_PIECES = 3;

/** The literals of which a text is made, each as long as it can be; what stands in none is one letter after the other. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let low = 1;
    let high = text.length - from;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (EVERYTHING.includes(text.slice(from, from + middle))) low = middle;
      else high = middle - 1;
    }
    pieces.push(text.slice(from, from + low));
    from += low;
  }
  return pieces;
}

describe('the catalogue', () => {
  const counted = new Set(
    COUNTED.flatMap(([noun, , plural = `${noun}s`]) => [`{#n} ${noun}`, `{#n} ${plural}`]),
  );
  const templates = CHINESE.map(([english]) => english).filter((english) => !counted.has(english));

  const flat = (english: string) =>
    english
      .replace(/\{[@#]?\w+\}/g, '{}')
      // the quotes round a word come from elsewhere
      .replace(/^“/, '')
      .replace(/^(?:\{\})+|(?:\{\})+$/g, '');
  const isLiteral = (english: string) => EVERYTHING.includes(flat(english));

  test.each(templates.filter((english) => !COMPOSED.has(english)))('has from the sources: %s', (english) => {
    expect(isLiteral(english)).toBe(true);
  });

  test.each([...COMPOSED])('has from several literals of the sources: %s', (english) => {
    expect(templates).toContain(english);
    expect(isLiteral(english)).toBe(false);
    for (const part of flat(english)
      .split('{}')
      .map((between) => between.trim()))
      expect(piecesOf(part).length, piecesOf(part).join('|')).toBeLessThanOrEqual(MOST_PIECES);
  });

  test.each(COUNTED)('counts what the sources count: %s', (noun) => {
    expect(
      SOURCES.some((source) => new RegExp(`count\\([^()]*(?:\\([^()]*\\))?[^()]*, '${noun}'`).test(source)),
    ).toBe(true);
  });

  it('has every message once', () => {
    const twice = CHINESE.map(([english]) => english).filter((english, i, all) => all.indexOf(english) !== i);
    expect(twice).toEqual([]);
  });

  test.each(CHINESE.filter(([english]) => english.includes('{')))(
    'fills the gaps of: %s',
    (english, chinese) => {
      const gaps = (text: string) => text.match(/\{[@#]?\w+\}/g) ?? [];
      for (const gap of gaps(chinese)) expect(gaps(english)).toContain(gap);
    },
  );

  /** Han or a full-width mark. */
  const WIDE = '\\p{Script=Han}，。、；：！？（）《》';
  it('sets a blank between Han and Latin, and none beside full-width marks', () => {
    const wrong = CHINESE.map(([, chinese]) => chinese).filter((chinese) => {
      // samples of pages stand in quotes, and are as they are printed
      const text = chinese
        .replace(/“[^”]*”/g, '“”')
        .replace(/ ?\{@\w+\} ?/g, '§')
        .replace(/\{#?\w+\}/g, 'x');
      return (
        /\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}/u.test(text) ||
        /[，。、；：！？（）] | [，。、；：！？（）]/.test(text) ||
        new RegExp(`[${WIDE}][,;:!?()]`, 'u').test(text)
      );
    });
    expect(wrong).toEqual([]);
  });
});

const filesIn = (folder: string): string[] =>
  readdirSync(`${ROOT}fixtures/${folder}`).map((name) => `${ROOT}fixtures/${folder}/${name}`);
const SAMPLES: RuleExample[] = [
  ...filesIn('pages').map((folder) => ({ page: readFileSync(`${folder}/input.txt`, 'utf8'), at: [] })),
  ...filesIn('validate').flatMap((file) => JSON.parse(readFileSync(file, 'utf8'))),
  ...RULES.flatMap(({ examples }) => examples.flatMap((example) => ('page' in example ? [example] : []))),
];

describe('nothing is forgotten:', () => {
  const chinese = translator(CHINESE);
  const stayEnglish = (messages: Iterable<string>): string[] =>
    [...new Set(messages)].filter((message) => chinese(message) === message);

  it('cues', () => expect(stayEnglish(CUES)).toEqual([]));
  it('states of lines', () => expect(stayEnglish(STATES)).toEqual([]));
  it('roles', () => {
    const schema = JSON.parse(readFileSync(`${ROOT}schema/page.json`, 'utf8'));
    expect(ROLES.map(([role]) => role)).toEqual(schema.$defs.role.enum);
  });
  it('summaries', () => {
    const named = [...RULES, ...TRANSFORMS, ...REPORTERS, ...VALIDATE_RULES];
    expect(stayEnglish(named.map(({ summary }) => summary))).toEqual([]);
  });
  it('the prose of the rules', () => {
    expect(stayEnglish(RULES.flatMap(({ about }) => about?.split('\n\n') ?? []))).toEqual([]);
  });
  it('what is found in all sample pages, fixtures and examples', () => {
    const messages = SAMPLES.flatMap(({ page, form, corpusEncoding }) =>
      validate(page, { ...(form && { form }), ...(corpusEncoding && { corpusEncoding }) }),
    ).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(1000);
    expect(stayEnglish(messages)).toEqual([]);
  });
});
