/** Text and names of files that try to be more than text, as far as `fix` passes them on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'commonmark';
import { describe, expect, it, test } from 'vitest';
import { clean, toJson, toJsonLine, toMarkdown, toText, vocabularyOf } from '../src/index.js';
import { filesBelow, folderWith, inProcess, PAGE } from './command-line.js';

/** What a terminal takes for a command: ESC, BEL, the C1 controls. Tabs and line ends are none. */
const CONTROLS = /(?![\t\n])\p{Cc}/u;

describe('terminal escapes in the text', () => {
  test.each([
    ['a colour', '渡船\u001b[31m靠岸'],
    ['a cleared screen', '渡船\u001b[2J靠岸'],
    ['a link (OSC 8)', '渡船\u001b]8;;https://example.org\u0007靠岸\u001b]8;;\u0007'],
    ['the clipboard (OSC 52)', '渡船\u001b]52;c;cm0gLXJm\u0007靠岸'],
    ['the eight-bit form', '渡船\u009b31m靠岸\u009d52;c;cm0=\u009c'],
    ['backspaces', '渡船\b\b靠岸\u007f'],
  ])('%s is no command in any output', (_, text) => {
    const page = clean(`${PAGE}${text}。\n`);
    for (const write of [toMarkdown, toText, toJson, toJsonLine]) {
      const written = write(page);
      expect(written).toContain('靠岸');
      expect(written).not.toMatch(CONTROLS);
    }
  });

  it('nor in what the command prints, with the name of a file that has them', async () => {
    const name = 'p\u001b[31m\u009b2J1.txt';
    const cwd = folderWith({ [name]: `${PAGE}渡船\u001b[2J靠岸。\n`, 'p2.txt': 'a\0b' });
    for (const format of ['md', 'text', 'json', 'jsonl']) {
      const { stdout, stderr } = await inProcess(['fix', '.', '--stdout', '-v', '-f', format], { cwd });
      expect(stdout).toContain('靠岸');
      expect(`${stdout}${stderr}`).not.toMatch(CONTROLS);
    }
  });
});

describe('markup in the text', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a picture', '<img src=x onerror=alert(1)>'],
    ['a comment that is not closed', '<!-- 渡船靠岸'],
    ['a link', '[渡船](javascript:alert(1))'],
    ['a link by name', '[渡船]: javascript:alert(1)'],
    ['an address', '<javascript:alert(1)>'],
    ['an entity', '&lt;script&gt;'],
    ['front matter', '---\ntitle: 渡船\n---'],
    ['a fence', '```\n渡船靠岸\n```'],
  ])('%s is text in Markdown', (_, text) => {
    const walker = new Parser().parse(toMarkdown(clean(`${text}\n\n${PAGE}`))).walker();
    const types = [];
    for (let event = walker.next(); event !== null; event = walker.next()) {
      const { type, literal } = event.node;
      if (/^(?:link|image|html|code_block)/.test(type) && !/^<!-- [a-z]+ -->$/.test(literal ?? ''))
        types.push(type);
    }
    expect(types).toEqual([]);
  });

  it('front matter never opens a page', () => {
    expect(toMarkdown(clean('---\nlayout: x\n---\n\n渡船靠岸。\n'))).not.toMatch(/^---\n/);
  });
});

describe('words that are properties of every object', () => {
  const WORDS = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype'];

  test.each(WORDS)('%s is a word like others', (word) => {
    const text = `The ${word} of the har-\nbour was ${word.slice(0, 4)}-\n${word.slice(4)} to all of them.\n`;
    const page = clean(text.repeat(3), { vocabulary: vocabularyOf([text]) });
    expect(JSON.parse(toJson(page)).version).toBe(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(toText(page)).toContain(word);
  });

  it('as names of files', async () => {
    const cwd = folderWith(Object.fromEntries(WORDS.map((word) => [`raw/${word}/${word}.txt`, PAGE])));
    expect((await inProcess(['fix', 'raw', '-q'], { cwd })).code).toBe(0);
    expect(filesBelow(join(cwd, 'clean'))).toEqual(WORDS.map((word) => `${word}/${word}.md`).sort());
    expect(readFileSync(join(cwd, 'clean/__proto__/__proto__.md'), 'utf8')).toContain('渡船');
  });
});
