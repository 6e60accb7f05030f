import type { Page } from '../types.js';
import { type ArticleFile, articleFiles, removeStale } from './article-files.js';
import { type Failed, trouble } from './clean-page.js';
import type { FixFlags } from './fix.js';
import { FORMATS, type Format } from './formats.js';
import { describeOsError } from './os-error.js';

/** How a thread writes its files. */
export interface Writing {
  /** Writes one, whole or not at all. */
  writeFile(path: string, text: string): void | Promise<void>;
  /** Does what writes the files of a page. */
  write?<T>(write: () => Promise<T>): Promise<T>;
}

/**
 * Writes one page, as it is given, into its file or, with `--split`, its folder.
 *
 * @returns what was written
 */
export async function writePage(
  output: string,
  page: Page,
  flags: FixFlags,
  { writeFile, write = (write) => write() }: Writing,
): Promise<readonly ArticleFile[] | Failed> {
  const format = FORMATS[flags.format];
  const files = flags.split
    ? articleFiles(page, output, format)
    : [{ path: output, text: format.write(page) }];
  // when all of it is in memory
  const failed = await write(
    async () => (await writeFiles(files, writeFile)) ?? (flags.split ? tidyUp(output, files, format) : null),
  );
  return failed ?? files;
}

async function writeFiles(
  files: readonly ArticleFile[],
  writeFile: Writing['writeFile'],
): Promise<Failed | null> {
  for (const { path, text } of files) {
    try {
      await writeFile(path, text);
    } catch (cause) {
      return trouble(path, `cannot be written: ${describeOsError(cause)}`, cause);
    }
  }
  return null;
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
