import { printable } from '../../printable.js';

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text for reports that other programs keep and show: no control characters, and nothing that is not Unicode. */
export function reportText(text: string): string {
  return wellFormed(printable(text));
}

/** Half a character, which no encoding can hold, replaced as decoders do. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/** A path as it stands in a repository: `./raw/p1.txt` is `raw/p1.txt` there. */
export function repositoryPath(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '');
}
