import { isHan } from '../characters.js';
import { placesOf } from '../places.js';
import type { Decoded, Page } from '../types.js';
import type { CheckedPage } from './rule.js';

/** A raw page with what `clean` made of it. */
export function checkedRaw(
  { text, encoding }: Decoded,
  page: Page,
  corpusEncoding: string | null,
): CheckedPage {
  const places = placesOf(text);
  const { articles, unplaced, changes, warnings, lineEnds } = page;
  return {
    form: 'raw',
    text,
    places,
    chinese: isChinese(text),
    encoding,
    corpusEncoding,
    articles,
    unplaced,
    changes,
    warnings,
    lineEnds,
    foreign: null,
    placeOf: places.at,
  };
}

/** From a fifth of Han on, as a sheet is asked in `clean`. */
const CHINESE_SHARE = 0.2;

export function isChinese(text: string): boolean {
  let han = 0;
  for (let i = 0; i < text.length; i += 1) if (isHan(text.charCodeAt(i))) han += 1;
  return han >= CHINESE_SHARE * text.length;
}
