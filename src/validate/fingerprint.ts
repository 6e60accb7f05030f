/**
 * By what a finding is known again when the page has changed round it.
 *
 * The number of its line moves with every line that is put in above, so it is known by its rule and by the line on which
 * it stands. Where the same stands in the same file several times, the times are counted.
 */
import { sha256 } from '../sha256.js';
import type { FileFindings, Finding } from './finding.js';

/** 64 bits: among a million findings of one file and rule, two are alike by chance once in 37 million files. */
const EXCERPT_DIGITS = 16;
/** 128 bits, as other tools write them. */
const FINGERPRINT_DIGITS = 32;

/** The line on which a finding stands, as 16 hexadecimal digits. */
export function excerptHash(excerpt: string): string {
  return sha256(excerpt).slice(0, EXCERPT_DIGITS);
}

/** 32 hexadecimal digits for each finding of a file; no two the same, and those of other files are others. */
export function fingerprints({ path, findings }: FileFindings): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, excerpt }) => {
    const name = nameOf(rule, excerpt);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return sha256(`${path}\0${name}\0${occurrence}`).slice(0, FINGERPRINT_DIGITS);
  });
}

function nameOf(rule: Finding['rule'], excerpt: string): string {
  return `${rule}\0${excerpt}`;
}
