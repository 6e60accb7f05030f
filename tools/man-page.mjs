// Writes dist/papercleaner.1, the man page, from the commands as they are: part of `npm run build`.
//
// What a command is and takes is read off the command itself, as `--help` has it, and the exit codes off the README's
// table. The page is in the old macros of man(7), which every man program knows; all that is not ASCII is written as
// escapes, so that no locale spoils it.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandTree } from '../dist/cli/completion/command-tree.js';
import { buildProgram } from '../dist/cli/program.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Text as roff takes it: no backslash obeyed, every hyphen one that can be copied, every character in ASCII. */
function escaped(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/[^\n -~]/gu, (character) => {
      const code = character.codePointAt(0).toString(16).toUpperCase();
      return `\\[u${code.padStart(4, '0')}]`;
    });
}

/** A line of text: one that begins with a dot would be a request. */
const line = (text) => escaped(text).replace(/^\./, '\\&.');
const bold = (text) => `\\fB${escaped(text)}\\fR`;
const italic = (text) => `\\fI${escaped(text)}\\fR`;

/** Help text: paragraphs, and indented lines as they are. */
function prose(text) {
  const out = [];
  for (const paragraph of text.split(/\n{2,}/)) {
    out.push('.PP');
    let literal = false;
    for (const one of paragraph.split('\n')) {
      const indented = one.startsWith('  ');
      if (indented !== literal) out.push(indented ? '.nf' : '.fi');
      literal = indented;
      out.push(line(indented ? one.slice(2) : one));
    }
    if (literal) out.push('.fi');
  }
  return out;
}

/** `-f, --format <name>`, its names in bold and its value in italics. */
function flagsOf({ flags }) {
  return flags.replace(/-{1,2}[\w-]+|<[^>]+>|\[[^\]]+\]|[, =]+/g, (part) => {
    if (part.startsWith('-')) return bold(part);
    return /^[<[]/.test(part) ? italic(part.replace(/^<|>$/g, '')) : escaped(part);
  });
}

function optionLines(option) {
  const { description, choices, defaultValue } = option;
  const facts = [
    ...(choices.length > 0 ? [`one of ${choices.join(', ')}`] : []),
    ...(defaultValue !== null ? [`default: ${defaultValue}`] : []),
  ];
  const end = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return ['.TP', flagsOf(option), line(description + end)];
}

const argumentLines = ({ name, variadic, description, among, paths }) => [
  '.TP',
  italic(variadic ? `${name}...` : name),
  line(
    [description, paths === null && among.length > 0 ? `one of ${among.join(', ')}` : '']
      .filter(Boolean)
      .join(': '),
  ),
];

function commandLines(command) {
  const { name, usage, description, epilogue, options, arguments: places } = command;
  const rest = usage.split(' ').slice(2).join(' ');
  return [
    `.SS ${bold(`papercleaner ${name}`)} ${escaped(rest)}`.trim(),
    ...prose(description).slice(1),
    ...places.flatMap(argumentLines),
    ...options.flatMap(optionLines),
    ...(epilogue === '' ? [] : prose(epilogue)),
  ];
}

/** The rows of the README's table of exit codes. */
function exitCodes() {
  const section = README.slice(README.indexOf('\n### Exit codes\n'));
  const rows = [...section.slice(0, section.indexOf('\n#', 5)).matchAll(/^\| (\d[\d, ]*?) *\| (.+?) *\|$/gm)];
  if (rows.length === 0) throw new Error('README.md has no table of exit codes');
  return rows.flatMap(([, code, meaning]) => ['.TP', bold(code), line(meaning.replaceAll('`', ''))]);
}

async function manPage() {
  const root = await buildProgram();
  const { program, commands } = commandTree(root);
  const shown = commands.filter(({ name }) => name !== 'help');
  const says = program.description.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, '');
  return [
    '.\\" Written by tools/man-page.mjs from the commands; do not edit.',
    `.TH PAPERCLEANER 1 "" "papercleaner ${root.version()}" "User Commands"`,
    // neither stretched to the margin nor hyphenated: names of options stay whole
    '.ad l',
    '.nh',
    '.SH NAME',
    `papercleaner \\- ${escaped(says)}`,
    '.SH SYNOPSIS',
    '.nf',
    ...shown.map(({ name, usage }) => {
      const rest = usage.split(' ').slice(2).join(' ');
      return `${bold(`papercleaner ${name}`)} ${escaped(rest)}`.trim();
    }),
    '.fi',
    '.SH DESCRIPTION',
    line(program.description),
    '.PP',
    line(
      'Raw text is what comes out of a PDF file or of OCR: lines cut at the column, headlines away from their stories.',
    ),
    line('Chinese dailies come first, Western papers too.'),
    ...shown.flatMap(({ name, summary }) => ['.TP', bold(name), line(summary)]),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...shown.flatMap(commandLines),
    '.SH ENVIRONMENT',
    '.TP',
    bold('PAPERCLEANER_') + italic('OPTION'),
    line('Most options may come from the environment: PAPERCLEANER_OUT_DIR=out stands for --out-dir out.'),
    line('A switch takes 1 or 0. Flags go first.'),
    '.TP',
    `${bold('NO_COLOR')}, ${bold('FORCE_COLOR')}`,
    line('No colour, and colour where the output is no terminal. The flags --color and --no-color go first.'),
    '.SH FILES',
    '.TP',
    bold('papercleaner.config.json'),
    line('The configuration, in the current folder or the nearest above it; papercleaner init writes one.'),
    '.TP',
    bold('.papercleanerignore'),
    line('What is passed over in folders and by globs, as in a .gitignore.'),
    '.SH EXIT STATUS',
    ...exitCodes(),
    '.SH SEE ALSO',
    `${bold('pdftotext')}(1)`,
    '',
  ].join('\n');
}

writeFileSync(new URL('../dist/papercleaner.1', import.meta.url), await manPage());
