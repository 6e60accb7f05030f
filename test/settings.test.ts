/** Any command takes from a configuration the keys for which it has an option, and leaves the others. */
import { Command } from 'commander';
import { afterEach, expect, it, test } from 'vitest';
import { addConfigOption } from '../src/cli/options.js';
import { settle } from '../src/cli/settings.js';
import { folderWith } from './command-line.js';

const HOME = process.cwd();
afterEach(() => process.chdir(HOME));

interface Flags {
  encoding?: string;
  rule?: Record<string, string>;
  maxWarnings?: number;
  strict?: boolean;
  reporter?: { name: string; file: string | null }[];
}

const parseRules = (value: string, before: Record<string, string> = {}) => {
  const [name, level] = value.split('=') as [string, string];
  return { ...before, [name]: level };
};

/** A command that checks, as far as its options go. */
async function checkWith(args: string[], config: object) {
  const command = new Command()
    .argument('[paths...]')
    .option('--encoding <name>')
    .option('--rule <name=level>', '', parseRules)
    .option('--max-warnings <number>', '', Number)
    .option('--strict')
    .option('--reporter <name[=file]>')
    .option('--format <name>');
  addConfigOption(command).parse(args, { from: 'user' });
  process.chdir(folderWith({ 'papercleaner.config.json': JSON.stringify(config) }));
  return settle<Flags>(command, ['--format']);
}

const CONFIG = {
  outDir: 'out',
  format: 'json',
  stitch: true,
  encoding: 'utf-8',
  rules: { mojibake: 'error', 'uncertain-hyphen': 'off' },
  maxWarnings: 3,
  strict: true,
  reporter: ['pretty', 'junit=report.xml'],
  overrides: [{ files: 'big5/**', encoding: 'big5', rules: { mojibake: 'warn', 'missing-glyph': 'off' } }],
};

it('takes its keys, and no others', async () => {
  const { run } = await checkWith([], CONFIG);
  expect(run).toEqual({
    config: true,
    encoding: 'utf-8',
    rule: { mojibake: 'error', 'uncertain-hyphen': 'off' },
    maxWarnings: 3,
    strict: true,
    reporter: [
      { name: 'pretty', file: null },
      { name: 'junit', file: 'report.xml' },
    ],
  });
});

it('sets rules one by one: by flags, then overrides, then the top', async () => {
  const { run, page } = await checkWith(['--rule', 'mojibake=off', '--max-warnings', '0'], CONFIG);
  expect(run).toMatchObject({ maxWarnings: 0, rule: { mojibake: 'off', 'uncertain-hyphen': 'off' } });
  expect(page('big5/p1.txt')).toMatchObject({
    encoding: 'big5',
    maxWarnings: 0,
    rule: { mojibake: 'off', 'uncertain-hyphen': 'off', 'missing-glyph': 'off' },
  });
  const plain = await checkWith([], CONFIG);
  expect(plain.page('big5/p1.txt').rule).toMatchObject({ mojibake: 'warn', 'missing-glyph': 'off' });
});

it('gives pages of the same overrides the same flags, and those of none the run’s', async () => {
  const { run, page } = await checkWith([], CONFIG);
  expect(page('big5/p1.txt')).toBe(page('big5/p2.txt'));
  expect(page('p1.txt')).toBe(run);
  expect(page('-')).toBe(run);
});

test('nothing is taken with --no-config', async () => {
  const { run, config } = await checkWith(['--no-config'], CONFIG);
  expect({ run, config }).toEqual({ run: { config: false }, config: null });
});
