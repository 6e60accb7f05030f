import { Command } from 'commander';
import { explain } from '../explain/explain-line.js';
import { explainPage } from '../explain/explain-page.js';
import { EXIT, type ExitCode, UsageError } from './exit.js';
import { lineReport } from './explain/explain-line.js';
import { pageReport } from './explain/explain-page.js';
import { ruleReport } from './explain/explain-rule.js';
import { type Subject, subjectOf } from './explain/subject.js';
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

/** `papercleaner explain`: what was done, by which rule, and why. */
export function explainCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command('explain')
    .summary('say what was done to a page or a line, and why')
    .description(DESCRIPTION)
    .argument('<what>', 'FILE or FILE:LINE (- is standard input), or the name of a rule');
  addPageOptions(command).addHelpText('after', helpText(EPILOGUE));
  return command.action(async (what: string) => {
    const subject = subjectOf(what);
    // PAPERCLEANER_FORMAT and the format of a configuration name what `fix` writes
    const settings = await settle<PageFlags>(command, ['--format']);
    const flags = subject.kind === 'rule' ? settings.run : settings.page(subject.path);
    await printReport(await reportOn(subject, flags));
    finish(EXIT.done);
  });
}

async function reportOn(subject: Subject, flags: PageFlags): Promise<string> {
  const sheet = sheetFor(flags.color);
  if (subject.kind === 'rule') {
    return flags.format === 'json' ? json(subject.rule) : ruleReport(subject.rule, sheet);
  }
  const decoded = await decodedPage(subject.path, flags);
  const options = pageOptions(subject.path, flags);
  if (subject.kind === 'file') {
    const found = explainPage(decoded, options);
    return flags.format === 'json'
      ? json({ path: subject.path, ...found })
      : pageReport(spoken(subject.path), found, sheet);
  }
  try {
    const found = explain(decoded, subject.line, options);
    return flags.format === 'json'
      ? json({ path: subject.path, ...found })
      : lineReport(spoken(subject.path), found, sheet);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${spoken(subject.path)}: ${error.message}`);
    throw error;
  }
}

const DESCRIPTION = `Says what was done to a page or to one of its lines, by which rule, and why.

FILE lists what was changed and removed by each rule, the lines that could have
been read otherwise, and the headings whose story is not sure. FILE:LINE tells
all of one line: what became of it, the cues that decided with their weights,
and the runner-up. The name of a rule tells what that rule does.

Nothing is written but the report, which goes to standard output.`;

const EPILOGUE = `
The page is cleaned as fix cleans it: give the options that change the outcome
as you give them there.

A file whose name holds a colon is found by its whole name; FILE:LINE:COLUMN, as
warnings have it, is taken for FILE:LINE.

Examples:
  papercleaner explain raw/p1.txt               what was done, what was close
  papercleaner explain raw/p1.txt:95            why line 95 became what it is
  papercleaner explain raw/p1.txt:95 --format json
  papercleaner explain justification-spaces     what that rule does
  pdftotext p1.pdf - | papercleaner explain -- -:1

Exit codes: 0 done; 2 wrong usage, no such line, or a file that could not be
read or decoded; 3 a fault of papercleaner.`;
