import { type Places, placesOf } from './places.js';
import { applyEdits, type Text, textOf, toSource } from './text.js';
import { TRANSFORMS } from './transforms/index.js';
import type { Change, CleanOptions, Edit, Transform, TransformOptions } from './types.js';

/** The transforms that the options ask for, in order. */
export function chosenTransforms({ transforms = TRANSFORMS, only, skip }: CleanOptions): Transform[] {
  return transforms.filter(({ name }) => (only ? only.includes(name) : true) && !skip?.includes(name));
}

/**
 * Edits that write every line ending as a line feed, so that no transform needs to know of others. They are no
 * change of the text, and are not listed as one.
 */
function lineEndings(source: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = source.indexOf('\r'); at >= 0; at = source.indexOf('\r', at + 1)) {
    edits.push({ start: at, end: at + 1, replacement: source.charAt(at + 1) === '\n' ? '' : '\n' });
  }
  return edits;
}

/** Runs the character-level transforms one after the other; every edit is kept, in source coordinates. */
export function normalise(
  source: string,
  options: CleanOptions,
  places: Places = placesOf(source),
  watch?: (transform: string, before: string, after: string) => void,
): { text: Text; changes: Change[] } {
  const transformOptions: TransformOptions = { variant: options.variant ?? 'keep' };
  const changes: Change[] = [];
  let text = applyEdits(textOf(source), lineEndings(source));
  for (const transform of chosenTransforms(options)) {
    const found: readonly Edit[] = Array.from(transform.edits(text.value, transformOptions));
    for (const edit of found) {
      const [start, end] = toSource(text, edit.start, edit.end);
      const before = text.value.slice(edit.start, edit.end);
      const { line, column } = places.at(start);
      changes.push({ transform: transform.name, start, end, line, column, before, after: edit.replacement });
    }
    const before = text.value;
    try {
      text = applyEdits(text, found);
    } catch (error) {
      throw new Error(`transform ${transform.name}: ${(error as Error).message}`);
    }
    watch?.(transform.name, before, text.value);
  }
  return { text, changes };
}
