import { Command } from 'commander';
import { EXIT, type ExitCode } from './exit.js';
import { helpText } from './lang/help.js';
import {
  addPageOptions,
  decodedPage,
  json,
  type PageFlags,
  pageOptions,
  printReport,
  sheetFor,
} from './one-page.js';
import { spoken } from './os-error.js';
import { settle } from './settings.js';

/** `papercleaner inspect`: a page at a glance. */
export function inspectCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('inspect')
    .summary('show a page at a glance: its columns, its blank lines, its articles')
    .description(DESCRIPTION)
    .argument('<file>', 'the page, or - for standard input');
  addPageOptions(command).addHelpText('after', helpText(EPILOGUE));
  return command.action(async (path: string) => {
    // PAPERCLEANER_FORMAT and the format of a configuration name what `fix` writes
    const settings = await settle<PageFlags>(command, ['--format']);
    const flags = settings.page(path);
    const decoded = await decodedPage(path, flags);
    // loaded when it is asked for: the other commands start no slower
    const [{ inspectPage }, { inspectionReport }] = await Promise.all([
      import('../explain/inspect-page.js'),
      import('./explain/inspect-page.js'),
    ]);
    const found = inspectPage(decoded, pageOptions(path, flags));
    await printReport(
      flags.format === 'json'
        ? json({ path, ...found })
        : inspectionReport(spoken(path), found, sheetFor(flags.color)),
    );
    finish(EXIT.done);
  });
}

const DESCRIPTION = `Shows a page at a glance, on one screen: its encoding and how sure that is; the
measures of its columns; what its blank lines part; the roles of its blocks; its
articles, how sure each is, and where in the file it stands; what belongs to
none; and the warnings.

Nothing is written but the report, which goes to standard output.`;

const EPILOGUE = `
The page is cleaned as fix cleans it: give the options that change the outcome
as you give them there.

The last line of the columns is the page from its first line to its last: the
wider the column, the higher the stroke. An em is the width of a Han.

Examples:
  papercleaner inspect raw/p1.txt
  papercleaner inspect raw/p1.txt --format json
  pdftotext p1.pdf - | papercleaner inspect -
  papercleaner inspect raw/p1.txt --color | less -R

Exit codes: 0 done; 2 wrong usage, or a file that could not be read or decoded;
3 a fault of papercleaner.`;
