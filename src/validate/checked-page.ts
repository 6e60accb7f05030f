import { isHan } from '../characters.js';
import { normalise } from '../normalise.js';
import { type Places, placesOf } from '../places.js';
import { CHINESE_SHARE } from '../sheet.js';
import { toSource } from '../text.js';
import type { CleanOptions, Decoded, Page } from '../types.js';
import { warningsOf } from '../warnings/index.js';
import { readCleanText } from '../write/text.js';
import { cutOut, type ReadPage } from './cleaned/cleaned-page.js';
import { type ForeignValue, readJson } from './cleaned/json.js';
import { readMarkdown } from './cleaned/markdown.js';
import type { CheckedPage, FileForm } from './rule.js';

/** What was decided on the whole run. */
export interface Corpus {
  /** How most of its files are encoded; null where that is not asked. */
  encoding: string | null;
}

export const NO_CORPUS: Corpus = { encoding: null };

/** A raw page with what `clean` made of it, or text that `fix` wrote, which `clean` leaves as it is. */
export function checkedRaw(decoded: Decoded, page: Page, options: CleanOptions, corpus: Corpus): CheckedPage {
  const { text, encoding } = decoded;
  const places = placesOf(text);
  const { articles, unplaced, lineEnds } = page;
  const base = { text, places, encoding, corpusEncoding: corpus.encoding, articles, unplaced, foreign: null };
  const chinese = isChinese(text);
  if (readCleanText(text) === null) {
    const { changes, warnings } = page;
    return { ...base, form: 'raw', chinese, changes, warnings, lineEnds, placeOf: places.at };
  }
  const mended = normalise(text, options, places);
  // what its lines are, text does not say: only its characters are asked about
  const inspected = {
    source: text,
    places,
    text: mended.text,
    chinese,
    articles: [],
    lineEnds,
    woven: [],
    open: [],
  };
  const warnings = warningsOf(inspected);
  return { ...base, form: 'text', chinese, changes: mended.changes, warnings, lineEnds, placeOf: places.at };
}

/** The pages of a file that `fix` wrote, read back one after the other. */
export function* checkedCleaned(
  decoded: Decoded,
  form: Exclude<FileForm, 'raw'>,
  options: CleanOptions,
): Generator<CheckedPage> {
  const file = decoded.text;
  const places = placesOf(file);
  const pages = form === 'markdown' ? readMarkdown(file) : readJson(file, form === 'jsonl');
  const written = form === 'markdown' ? 'markdown' : 'json';
  for (const page of pages) {
    if ('at' in page) yield foreignPage(decoded, page, places);
    else yield cleanedPage(decoded, written, page, options, places.at);
  }
}

function cleanedPage(
  { text: file, encoding }: Decoded,
  form: 'markdown' | 'json',
  read: ReadPage,
  options: CleanOptions,
  placeInFile: CheckedPage['placeOf'],
): CheckedPage {
  const { text, places, articles, unplaced } = cutOut(file, read);
  const chinese = isChinese(text.value);
  const mended = normalise(text.value, options, places);
  const found = warningsOf({
    source: text.value,
    places,
    text: mended.text,
    chinese,
    articles,
    lineEnds: [],
    woven: [],
    open: [],
  });
  const lineInFile = (line: number): number =>
    placeInFile(toSource(text, places.startOf(line), places.startOf(line))[0]).line;
  return {
    form,
    text: text.value,
    places,
    chinese,
    encoding,
    corpusEncoding: CLEANED,
    articles,
    unplaced,
    changes: mended.changes,
    warnings: found.map((warning) => ({
      ...warning,
      message: warning.message.replace(LINE, (_, line) => `line ${lineInFile(Number(line))}`),
    })),
    lineEnds: [],
    foreign: null,
    placeOf: (offset) => placeInFile(toSource(text, offset, offset)[0]),
  };
}

/** Another line that a message names. */
const LINE = /\bline (\d+)\b/;

/** In what `fix` writes. */
const CLEANED = 'utf-8';

function foreignPage(
  { text, encoding }: Decoded,
  { at, message }: ForeignValue,
  places: Places,
): CheckedPage {
  return {
    form: 'json',
    text,
    places,
    chinese: false,
    encoding,
    corpusEncoding: null,
    articles: [],
    unplaced: [],
    changes: [],
    warnings: [],
    lineEnds: [],
    foreign: { start: at, message },
    placeOf: places.at,
  };
}

/** So many characters tell the script, taken evenly from all of the text. */
const TELLING = 2000;

function isChinese(text: string): boolean {
  let han = 0;
  let asked = 0;
  for (let i = 0; i < text.length; i += Math.ceil(text.length / TELLING)) {
    asked += 1;
    if (isHan(text.charCodeAt(i))) han += 1;
  }
  return han >= CHINESE_SHARE * asked;
}
