import { escaped } from '../../write/json.js';
import type { Stamp } from './answer.js';

/** The last line of a shard's output: what it is made of, and that nothing is missing. */
export interface Trailer extends Stamp {
  end: true;
  /** The lines before this one, one for each of the manifest. */
  lines: number;
  /** Of these lines, to the last line feed. */
  sha256: string;
  /** SHA-256 of the manifest. */
  manifest: string;
}

export function trailerLine({ lines, sha256, manifest, version, configHash }: Omit<Trailer, 'end'>): string {
  return `${escaped({ end: true, lines, sha256, manifest, version, configHash })}\n`;
}

/** Null where the line is no trailer. */
export function readTrailer(line: string): Trailer | null {
  try {
    const value = JSON.parse(line);
    return value?.end === true ? value : null;
  } catch {
    return null;
  }
}
