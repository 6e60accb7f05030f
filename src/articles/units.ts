import { REMARK_ZH } from '../lines/forms.js';
import type { Line } from '../lines/line.js';
import { slicePassage } from '../lines/passage.js';
import { type LineEndHyphen, rejoin, type Words } from '../lines/rejoin.js';
import { beginning, continues, type Placed } from '../lines/states.js';
import type { Removed, Role } from '../types.js';
import { betweenNames } from './byline-joint.js';
import { splitCaption, splitClosing } from './closing.js';
import { type Draft, removedFrom, withoutBrackets } from './draft.js';
import { type Seen, seenBetween } from './heading-joint.js';
import { looseRole, splitStray } from './loose.js';
import { splitOpening } from './opening.js';
import { isJumpFrom, runoverJump } from './runover.js';

/**
 * The units of a sheet, in stream order: bodies, headings, pictures, and pieces that are none of these.
 *
 * A body starts at an opening and ends at a jump, a mark, a signature or the next heading. Consecutive heading
 * lines are one heading until a second headline or a new kicker starts the next.
 */
export interface Unit {
  kind: 'body' | 'heading' | 'picture' | 'loose';
  drafts: Draft[];
}

/** Lines of one block. */
interface Piece {
  state: Placed;
  lines: Line[];
}

/** The blocks of a sheet; rows and fragments that stand inside one come behind it. */
function pieces(lines: readonly Line[], states: readonly Placed[]): Piece[] {
  const found: Piece[] = [];
  const inside: Piece[] = [];
  let last: Piece | undefined;
  const begin = (state: Placed, line: Line): void => {
    for (const piece of inside) found.push(piece);
    inside.length = 0;
    last = { state, lines: [line] };
    found.push(last);
  };
  let broken = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const state = states[i] as Placed;
    if (state === 'row' || state === 'price' || state === 'fragment') {
      inside.push({ state, lines: [line] });
      continue;
    }
    // a story that comes from another page begins with the line that says so, whatever that was read as
    const jump = runoverJump(line.text);
    const alone = jump !== '' && jump.length === line.text.length;
    if (alone) begin('jump', line);
    else if (!continues(state)) begin(state, line);
    else if (!last || broken || jump !== '') begin(beginning(state), line);
    else last.lines.push(line);
    broken = alone;
  }
  for (const piece of inside) found.push(piece);
  return found;
}

const HEADING_ROLES = new Set<Role>(['kicker', 'headline', 'deck']);
/** Section names (副刊, 综合新闻) are shorter. */
const SHORTEST_HEADLINE = 6;
/** What a body goes on with after a subhead. */
const GOES_ON = new Set<Placed | undefined>(['row', 'price', 'paragraph', 'subhead', 'caption', 'credit']);
/** What stands after the last sentence of a story. */
const ENDS_STORY = new Set<Role>(['byline', 'signoff']);
const HASHES = /^#{1,6}\s*/;
const MARK_LINE = /^[①-⑳]\d{0,2}$/u;
const LINE_MARK = /^[□■◆◇●▲★☆]\s*/u;

/** Which part of a heading a piece is, by what stands before and behind it; null where it is none. */
function headingRoleOf(
  role: Role,
  text: string,
  inBody: boolean,
  inHeading: boolean,
  next: Placed | undefined,
): Role | null {
  if (HEADING_ROLES.has(role)) return role;
  // a subhead stands inside a body: where none is open, or none goes on, it heads one
  if (role === 'subhead') return inBody && GOES_ON.has(next) ? null : 'headline';
  // a line that is no folio, above a story without a heading, heads it
  const above = role === 'furniture' && !inHeading && next === 'opening';
  return above && text.length >= SHORTEST_HEADLINE && looseRole(text) === 'banner' ? 'headline' : null;
}

export interface Sheet {
  units: Unit[];
  removed: Removed[];
  hyphens: LineEndHyphen[];
}

export function unitsOf(
  lines: readonly Line[],
  states: readonly Placed[],
  chinese: boolean,
  seen: Seen,
  words?: Words,
): Sheet {
  const units: Unit[] = [];
  const removed: Removed[] = [];
  const hyphens: LineEndHyphen[] = [];
  const strays: Draft[] = [];
  let body: Unit | null = null;
  /** Has the body a paragraph yet? The first one holds the dateline and the byline. */
  let begun = false;
  let heading: Unit | null = null;
  /** Which parts the heading has so far. */
  const parts = new Set<Role>();

  const headingOf = (role: Role): Unit => {
    const begins = (role === 'kicker' && parts.size > 0) || (role === 'headline' && parts.has('headline'));
    if (begins || heading === null) {
      heading = { kind: 'heading', drafts: [] };
      units.push(heading);
      parts.clear();
    }
    return heading;
  };
  const bodyOf = (): Unit => {
    if (body === null) {
      body = { kind: 'body', drafts: [] };
      units.push(body);
      begun = false;
    }
    return body;
  };

  const all = pieces(lines, states);
  for (const [i, piece] of all.entries()) {
    if (piece.state === 'fragment') {
      const passage = rejoin(piece.lines, chinese, hyphens);
      units.push({ kind: 'loose', drafts: [{ role: 'fragment', passage }] });
      continue;
    }
    if (piece.state === 'row' || piece.state === 'price') {
      heading = null;
      const rowRole = piece.state === 'row' ? 'paragraph' : 'fragment';
      bodyOf().drafts.push({ role: rowRole, passage: rejoin(piece.lines, chinese, hyphens) });
      continue;
    }
    const role = (piece.state === 'opening' ? 'paragraph' : piece.state) as Role;
    const next = all[i + 1]?.state;
    const isHeading = HEADING_ROLES.has(role);
    const between = (before: Line, after: Line) =>
      isHeading || role === 'subhead'
        ? seenBetween(before, after, chinese, seen)
        : betweenNames(before, after, role === 'byline');
    let passage = rejoin(piece.lines, chinese, hyphens, between, words);
    // what OCR by a language model puts before its headings
    const hashes = passage.text.startsWith('#') ? HASHES.exec(passage.text)?.[0] : undefined;
    if (hashes && hashes.length < passage.text.length) {
      removed.push(removedFrom(slicePassage(passage, 0, hashes.length), 'heading-mark'));
      passage = slicePassage(passage, hashes.length);
    }
    // one character is no heading: a piece whose place is unknown stands alone, and does not end the heading it is in
    if (isHeading && passage.text.length === 1) {
      strays.push({ role: 'fragment', passage });
      continue;
    }
    const headingRole = headingRoleOf(role, passage.text, body !== null, heading !== null, next);
    if (headingRole !== null) {
      const { heading: own, stray } = splitStray({ role: headingRole, passage });
      headingOf(own.role).drafts.push(own);
      parts.add(own.role);
      if (stray) strays.push(stray);
      body = null;
      continue;
    }
    if (role === 'byline' && REMARK_ZH.test(passage.text)) {
      bodyOf().drafts.push({ role: 'signoff', passage });
      body = null;
      continue;
    }
    if (role === 'byline') {
      const bracketed = /^[（(].*[）)]$/su.test(passage.text);
      const mark = LINE_MARK.exec(passage.text)?.[0].length ?? 0;
      if (mark > 0) removed.push(removedFrom(slicePassage(passage, 0, mark), 'line-mark'));
      const inner = bracketed ? withoutBrackets(passage, removed) : slicePassage(passage, mark);
      if (inner.text === '') continue;
      const draft: Draft = { role, passage: inner };
      if (bracketed && body !== null) {
        (body as Unit).drafts.push(draft);
        body = null;
      } else if (heading !== null) (heading as Unit).drafts.push(draft);
      else if (next === 'opening' || next === 'paragraph') {
        body = null;
        bodyOf().drafts.push(draft);
      } else if (next === 'headline' || next === 'kicker') headingOf('kicker').drafts.push(draft);
      else units.push({ kind: 'loose', drafts: [draft] });
      continue;
    }
    heading = null;
    if (role === 'paragraph') {
      if (piece.state === 'opening') {
        const waits: boolean =
          body !== null &&
          (body as Unit).drafts.every((draft) => draft.role === 'byline' || isJumpFrom(draft));
        if (!waits) body = null;
      } else if (begun && runoverJump(passage.text) !== '') body = null;
      const unit = bodyOf();
      const opened: Draft[] = begun ? [{ role, passage }] : splitOpening(passage, chinese, removed);
      const last = opened.at(-1);
      if (last?.role === 'paragraph') {
        opened.pop();
        for (const draft of splitClosing(last.passage, chinese, removed)) opened.push(draft);
      }
      for (const draft of opened) {
        unit.drafts.push(draft);
        if (draft.role === 'paragraph') begun = true;
      }
      if (opened.some((draft) => (draft.role === 'jump' && !isJumpFrom(draft)) || draft.role === 'mark'))
        body = null;
      else if (opened.length > 1 && ENDS_STORY.has((opened.at(-1) as Draft).role)) body = null;
    } else if (role === 'subhead') bodyOf().drafts.push({ role, passage });
    else if (role === 'jump' && isJumpFrom({ role, passage })) {
      body = null;
      const above = next === 'headline' || next === 'kicker';
      (above ? headingOf('kicker') : bodyOf()).drafts.push({ role, passage });
    } else if (role === 'jump') {
      const unit = bodyOf();
      if (MARK_LINE.test(passage.text)) unit.drafts.push({ role: 'mark', passage });
      else {
        // a signature and a mark may stand in the jump's line, or in its place
        for (const draft of splitClosing(passage, chinese, removed)) {
          unit.drafts.push(draft.role === 'paragraph' ? { role: 'jump', passage: draft.passage } : draft);
        }
      }
      body = null;
    } else if (role === 'signoff') bodyOf().drafts.push({ role, passage });
    else if (role === 'caption' || role === 'credit') {
      const drafts = role === 'caption' ? splitCaption(passage, chinese) : [{ role, passage }];
      const last = units.at(-1);
      if (role === 'credit' && last?.kind === 'picture') last.drafts.push(...drafts);
      else units.push({ kind: 'picture', drafts });
    } else units.push({ kind: 'loose', drafts: [{ role: looseRole(passage.text), passage }] });
  }
  for (const stray of strays) units.push({ kind: 'loose', drafts: [stray] });
  for (const { mark, written, line } of hyphens)
    if (written === '') removed.push({ text: mark, lines: [[line, line]], reason: 'line-end-hyphen' });
  return { units, removed: removed.filter(({ text }) => text.trim() !== ''), hyphens };
}
