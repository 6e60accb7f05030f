import type { Page } from '../types.js';
import { type ArticleFile, articleFiles, removeStale } from './article-files.js';
import { type Failed, trouble } from './clean-page.js';
import type { FixFlags } from './fix.js';
import { FORMATS, type Format } from './formats.js';
import { describeOsError } from './os-error.js';
import { writeOutput } from './output.js';

/**
 * Writes one page, as it is given, into its file or, with `--split`, its folder.
 *
 * @param doing does what writes files, when all of it is in memory
 * @returns what was written
 */
export function writePage(
  output: string,
  page: Page,
  flags: FixFlags,
  doing: <T>(write: () => T) => T = (write) => write(),
): readonly ArticleFile[] | Failed {
  const format = FORMATS[flags.format];
  const files = flags.split
    ? articleFiles(page, output, format)
    : [{ path: output, text: format.write(page) }];
  return doing(() => writeFiles(files) ?? (flags.split ? tidyUp(output, files, format) : null)) ?? files;
}

function writeFiles(files: readonly ArticleFile[]): Failed | null {
  for (const { path, text } of files) {
    const failed = writeFile(path, text);
    if (failed !== null) return failed;
  }
  return null;
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
function tidyUp(folder: string, files: readonly ArticleFile[], format: Format): Failed | null {
  try {
    removeStale(folder, files, format);
    return null;
  } catch (cause) {
    return trouble(folder, `cannot be tidied up: ${describeOsError(cause)}`, cause);
  }
}
