import { Command } from 'commander';
import { columnsOf, padded } from '../columns.js';
import { printable } from '../printable.js';
import type { Effective, Origin } from './config/effective.js';
import { EXIT, type ExitCode } from './exit.js';
import { fixCommand } from './fix.js';
import { helpText } from './lang/help.js';
import { said } from './lang/said.js';
import { printReport } from './one-page.js';
import { addConfigOption, addFormatOption } from './options.js';
import { settle } from './settings.js';
import { validateCommand } from './validate.js';

/** The commands that a configuration speaks of. */
const CONFIGURED = [fixCommand, validateCommand];

/** Options of these that are none here: inputs and messages of one call, and `--format`, which is this command's own. */
const NOT_ASKED = [
  'stdout',
  'filesFrom',
  'null',
  'ignore',
  'config',
  'quiet',
  'verbose',
  'color',
  'diff',
  'updateBaseline',
  'changedSince',
  'stats',
  'format',
];

/** `papercleaner config`: what a run would go by, and why. */
export function configCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('config')
    .summary('print the configuration that holds, and where each value comes from')
    .description(DESCRIPTION)
    .argument('[file]', 'an input, for which overrides may hold');
  addConfigOption(addFormatOption(command));
  for (const option of CONFIGURED.flatMap((make) => make(() => {}).options)) {
    const known = command.options.some(({ long }) => long === option.long);
    if (!known && !NOT_ASKED.includes(option.attributeName())) command.addOption(option);
  }
  return command.addHelpText('after', helpText(EPILOGUE)).action(async (file: string | undefined) => {
    await printReport(await report(command, file ?? null));
    finish(EXIT.done);
  });
}

async function report(command: Command, file: string | null): Promise<string> {
  const subjects = await Promise.all(
    CONFIGURED.map(async (make) => {
      const subject = withFlags(
        make(() => {}),
        command,
      );
      return { command: subject, settings: await settle(subject) };
    }),
  );
  const { config = null } = subjects[0]?.settings ?? {};
  const { effective } = await import('./config/effective.js');
  const values = effective(subjects, config, file);
  const source = config?.file ?? null;
  if (command.getOptionValue('format') === 'json') {
    return `${JSON.stringify({ config: source, file, values: inJson(values) }, null, 2)}\n`;
  }
  const head = [source ?? said('no configuration file'), ...(file === null ? [] : [said(`for ${file}`)])];
  return `${printable(head.join(said(', ')))}\n\n${tableOf(values)}`;
}

/** The subject as if the flags had been given to it. */
function withFlags(subject: Command, asked: Command): Command {
  for (const option of subject.options) {
    const name = option.attributeName();
    if (name === 'format' || asked.getOptionValueSource(name) !== 'cli') continue;
    subject.setOptionValueWithSource(name, asked.getOptionValue(name), 'cli');
  }
  return subject;
}

function inJson(values: Effective): object {
  const entries = Object.entries(values).map(([key, { value, origin }]) => [key, { value, ...origin }]);
  return Object.fromEntries(entries);
}

function tableOf(values: Effective): string {
  const rows = Object.entries(values).map(([key, { value, origin }]) => [
    key,
    inShort(value),
    spoken(origin),
  ]);
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => columnsOf(row[i] as string))) + 2);
  return rows.map((row) => `${row.map((cell, i) => padded(cell, widths[i] ?? 0)).join('')}\n`).join('');
}

function inShort(value: unknown): string {
  if (value === null) return '-';
  return printable([value].flat().map(asFlag).join(', '));
}

/** As it is given on the command line: a reporter and its file are `junit=report.xml`. */
function asFlag(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .join('=');
}

function spoken(origin: Origin): string {
  if (origin.from === 'default') return said('default');
  if ('name' in origin) return origin.name;
  const place = printable(origin.line === null ? origin.file : `${origin.file}:${origin.line}`);
  return origin.from === 'override' ? `${place}${said(` (override ${origin.override})`)}` : place;
}

const DESCRIPTION = `Prints what fix and validate would go by, key by key, and where each value comes from: a
flag, a variable, a line of the configuration file, one of its overrides, or
the default. With a file, what holds for that file; it need not exist.`;

const EPILOGUE = `
Flags go before variables, these before the nearest papercleaner.config.json,
papercleaner.config.mjs or package.json with a key papercleaner, from the
current folder upward, and that before the defaults. Of the overrides in it, the
last one that finds the file holds. A .mjs file is run to be read: --no-config
prevents that.

Examples:
  papercleaner config
  papercleaner config raw/big5/p1.txt --variant simplified
  papercleaner config --format json

Exit codes: 0 done; 2 wrong usage, or a configuration that is not right.`;
