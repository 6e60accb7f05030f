import type * as Library from '../src/index.js';

export interface Checks {
  checkBytes(bytes: Uint8Array): void;
  checkText(text: string, options?: Library.CleanOptions): void;
  checkPages(texts: readonly string[]): void;
}

export function checksOf(library: typeof Library, schema: object): Checks;

/** What the fuzzer saves: an input, by the check that it broke. */
export type Found = { error: string } & (
  | { check: 'bytes'; base64: string }
  | { check: 'text'; text: string; options?: SavedOptions }
  | { check: 'pages'; texts: string[] }
);
export type SavedOptions = Omit<Library.CleanOptions, 'vocabulary' | 'transforms'> & {
  vocabulary?: [word: string, times: number][];
};

/** Runs the check that a saved input broke. */
export function replay(found: Found, checks: Checks): void;
