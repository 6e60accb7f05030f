/**
 * Findings that the page itself says are none: a switch in a `.md` page silences rules from where it stands, until they
 * are enabled again, or on the next line that is not blank.
 *
 * A switch with a rule or a verb that does not exist would silence nothing, and nobody would know: it is a finding, and
 * so is one that silences nothing any more.
 */
import { type Places, placesOf } from '../places.js';
import type { Finding } from './finding.js';
import { type Named, type SwitchComment, switchComments } from './switch-comments.js';
import { ALL, type Off, type RulesOfRun, unknownSwitches, unusedSwitches } from './switch-findings.js';

/**
 * The findings that are left, and those about the switches, sorted by place.
 *
 * @param findings sorted by place
 */
export function applySwitches(text: string, findings: readonly Finding[], rules: RulesOfRun): Finding[] {
  const comments = [...switchComments(text)];
  if (comments.length === 0) return [...findings];
  const places = withLastLineKept(placesOf(text));
  const offs: Off[] = [];
  const silenced = silencedBy(comments, findings, places, offs);
  const left = findings.filter((_, i) => !silenced[i]);
  for (const finding of unknownSwitches(comments, places, rules)) left.push(finding);
  for (const finding of unusedSwitches(offs, places, rules)) left.push(finding);
  return left.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The same; the switches of one line, which may be a long one, all have that line for their excerpt. */
function withLastLineKept(places: Places): Places {
  let last = { line: 0, text: '' };
  return {
    ...places,
    lineAt(offset) {
      const { line } = places.at(offset);
      if (line !== last.line) last = { line, text: places.lineText(line).trim() };
      return last.text;
    },
  };
}

/** Which findings are silenced, in their order; collects what was switched off in `offs`. */
function silencedBy(
  comments: readonly SwitchComment[],
  findings: readonly Finding[],
  places: Places,
  offs: Off[],
): boolean[] {
  const ofLines = offOnLines(comments, places, offs);
  const standing = new Map<string, Off>();
  /** Enabled by name while all are off. */
  const spared = new Set<string>();
  const switchOff = (named: Named) => {
    standing.set(named.name, offOf(named, offs));
    spared.delete(named.name);
    if (named.name === ALL) spared.clear();
  };
  const switchOn = (name: string) => {
    standing.delete(name);
    spared.add(name);
    if (name === ALL) standing.clear();
  };
  let next = 0;
  /** Obeys the switches up to a place. */
  const obeyUpTo = (place: Place | null) => {
    for (; next < comments.length; next += 1) {
      const comment = comments[next] as SwitchComment;
      if (place !== null && isBefore(place, places.at(comment.start))) return;
      if (comment.verb === 'disable') for (const named of namedIn(comment)) switchOff(named);
      if (comment.verb === 'enable') for (const { name } of namedIn(comment)) switchOn(name);
    }
  };
  const silenced = findings.map((finding) => {
    obeyUpTo(finding);
    const { line, rule } = finding;
    const ofLine = ofLines.get(line);
    const ofAll = spared.has(rule) ? undefined : standing.get(ALL);
    const off = ofLine?.get(rule) ?? ofLine?.get(ALL) ?? standing.get(rule) ?? ofAll;
    if (off !== undefined) off.used = true;
    return off !== undefined;
  });
  obeyUpTo(null);
  return silenced;
}

/** What the switches for the next line switch off, by the number of that line. */
function offOnLines(
  comments: readonly SwitchComment[],
  places: Places,
  offs: Off[],
): Map<number, Map<string, Off>> {
  const ofLines = new Map<number, Map<string, Off>>();
  let from = 0;
  let line = 0;
  for (const comment of comments) {
    if (comment.verb !== 'disable-next-line') continue;
    const end = places.at(comment.end).line;
    if (end !== from) line = nextLine(end, places);
    from = end;
    const ofLine = ofLines.get(line) ?? new Map<string, Off>();
    ofLines.set(line, ofLine);
    for (const named of namedIn(comment)) ofLine.set(named.name, offOf(named, offs));
  }
  return ofLines;
}

function offOf({ name, start }: Named, offs: Off[]): Off {
  const off = { rule: name, start, used: false };
  offs.push(off);
  return off;
}

/** The rules that a switch names; without a name it means all, at the place of its verb. */
function namedIn({ names, verbStart }: SwitchComment): readonly Named[] {
  return names.length > 0 ? names : [{ name: ALL, start: verbStart }];
}

/** The number of the first line behind this one that is not blank. */
function nextLine(line: number, places: Places): number {
  let next = line + 1;
  while (next < places.total && places.lineText(next).trim() === '') next += 1;
  return next;
}

interface Place {
  line: number;
  column: number;
}

const isBefore = (one: Place, other: Place): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
