// Prints the JSON of a page that was cleaned before: the page comes on standard input, and is known by its hash.
//
//   node tools/held-out-page.mjs FOLDER < page.txt
//
// So the scorer of the accuracy sets, which runs a command for every page, scores pages cleaned by the weights of a fold.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in the folder that holds what became of a page. */
export const outputName = (text) => `${createHash('sha256').update(text).digest('hex')}.json`;

const [, program, folder] = process.argv;
if (program?.endsWith('held-out-page.mjs')) {
  process.stdout.write(readFileSync(join(folder, outputName(readFileSync(0)))));
}
