import { HAN, LETTERS, UPPER } from '../letters.js';
import { type Passage, rangeOf, slicePassage } from '../lines/passage.js';
import type { Block, Removed, Role } from '../types.js';

/** A block in the making: its role and its text with the lines it came from. */
export interface Draft {
  role: Role;
  passage: Passage;
}

/** What a stage takes out of the text, for the ledger. */
export function removedFrom(passage: Passage, reason: string): Removed {
  return { text: passage.text, lines: rangeOf(passage), reason };
}

/** What stands between the brackets round a byline; the brackets are taken out. */
export function withoutBrackets(passage: Passage, removed: Removed[]): Passage {
  const end = passage.text.length - 1;
  removed.push(removedFrom(slicePassage(passage, 0, 1), 'byline-brackets'));
  removed.push(removedFrom(slicePassage(passage, end), 'byline-brackets'));
  return slicePassage(passage, 1, end);
}

const AGENCY = new RegExp(`^(?:据)?([${HAN}]{1,6}?社)`, 'u');
const AGENCY_WESTERN = /\(([A-Z]{2,4})\)/u;
const DATE = new RegExp(
  `\\d{1,2} ?月 ?\\d{1,2} ?日|[${HAN}]{1,3}日(?=.{0,6}[电電])|[${UPPER}][${LETTERS}]{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? [${LETTERS}]{3,9}`,
  'u',
);
const PLACE = new RegExp(`^(?:据)?(?:[${HAN}]{1,6}?社|本[报報])?([${HAN}]{2,8})(?=\\d{1,2} ?月)`, 'u');
const PLACE_WESTERN = new RegExp(`^[${UPPER}][${UPPER}’'./ -]{2,}?(?=,|\\s?[—–(]|\\.|$)`, 'u');

/** Adds agency, place and date to a dateline that names them. */
function addDatelineParts(block: Block): void {
  const inner = block.text.replace(/^[【（(〔]|[】）)〕]$/gu, '');
  const agency = (AGENCY.exec(inner) ?? AGENCY_WESTERN.exec(inner))?.[1];
  const date = DATE.exec(inner)?.[0];
  const place = PLACE.exec(inner)?.[1] ?? PLACE_WESTERN.exec(inner)?.[0].trim();
  if (agency) block.agency = agency;
  if (place) block.place = place;
  if (date) block.date = date;
}

/** The finished block, which names its sheet only where the input has several. */
export function blockOf({ role, passage }: Draft, severalSheets: boolean): Block {
  const block: Block = { role, text: passage.text, lines: rangeOf(passage) };
  if (severalSheets) block.page = passage.sheet;
  if (role === 'dateline') addDatelineParts(block);
  return block;
}
