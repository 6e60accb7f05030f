import type { Page } from '../types.js';
import { type ArticleFile, articleFiles, removeStale } from './article-files.js';
import { type Failed, trouble } from './clean-page.js';
import type { FixFlags } from './fix.js';
import { FORMATS, type Format } from './formats.js';
import { describeOsError } from './os-error.js';
import { writeOutput } from './output.js';

/** Writes one page, as it is given, into its file or, with `--split`, its folder. */
export function writePage(output: string, page: Page, flags: FixFlags): Failed | null {
  const format = FORMATS[flags.format];
  if (flags.split) return writeArticles(output, articleFiles(page, output, format), format);
  return writeFile(output, format.write(page));
}

function writeFile(path: string, text: string): Failed | null {
  try {
    writeOutput(path, text);
    return null;
  } catch (cause) {
    return trouble(path, `cannot be written: ${describeOsError(cause)}`, cause);
  }
}

/** What an earlier run left goes when all of the new files are there. */
function writeArticles(folder: string, files: readonly ArticleFile[], format: Format): Failed | null {
  for (const { path, text } of files) {
    const failed = writeFile(path, text);
    if (failed !== null) return failed;
  }
  try {
    removeStale(folder, files, format);
    return null;
  } catch (cause) {
    return trouble(folder, `cannot be tidied up: ${describeOsError(cause)}`, cause);
  }
}
