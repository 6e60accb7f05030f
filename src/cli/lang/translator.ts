/**
 * From finished English messages to those of another language.
 *
 * Messages are made in English, in many places, and data and tests rely on them. So they are recognised when they are
 * shown: a template is a text with named gaps (`the {@role} goes on in line {line}`), and a message is one of it if its
 * fixed parts stand there in order. Each part is looked for once, at its first place: the time is that of reading the
 * message once for each template. A gap with an @ holds a message itself, one with a # a number; all others are names and
 * texts of pages. What no template fits stays English.
 */

/** An English template, and the same in the other language. */
export type Pair = readonly [english: string, other: string];

export type Translate = (english: string) => string;

interface Template {
  /** The fixed parts, in order; a gap between two. */
  fixed: readonly string[];
  gaps: readonly string[];
  /** How many characters are fixed: the more, the surer. */
  weight: number;
  other: string;
}

const GAP = /\{([@#]?\w+)\}/;
/** `1,204`, `0:45`, `−0.31`, `>99 %` */
const NUMBER = /^[<>+−]?\d[\d,.:]*(?: %)?$/;
/** Messages in messages: deeper ones are texts that look like messages. */
const DEEPEST = 4;
/** Names stand before whole messages, and before those that a template adds a word to. */
const NAMED = 2;
/** A name before a message (`raw/a: b.txt: no such file …`) may hold so many `: ` itself. */
const COLONS = 4;

export function translator(pairs: Iterable<Pair>): Translate {
  const exact = new Map<string, string>();
  /** By the first character; those that begin with a gap by ''. */
  const templates = new Map<string, Template[]>();
  for (const [english, other] of pairs) {
    const steps = english.split(GAP);
    if (steps.length === 1) {
      exact.set(english, other);
      continue;
    }
    const fixed = steps.filter((_, i) => i % 2 === 0);
    const gaps = steps.filter((_, i) => i % 2 === 1);
    const weight = fixed.reduce((sum, part) => sum + part.length, 0);
    const key = fixed[0]?.charAt(0) ?? '';
    templates.set(key, [...(templates.get(key) ?? []), { fixed, gaps, weight, other }]);
  }
  for (const group of templates.values()) group.sort((a, b) => b.weight - a.weight);

  /** Undefined where it is no message of ours. */
  const known = (english: string, depth: number): string | undefined => {
    const whole = exact.get(english);
    if (whole !== undefined) return whole;
    let best: { template: Template; values: string[] } | undefined;
    for (const key of new Set([english.charAt(0), ''])) {
      for (const template of templates.get(key) ?? []) {
        if (best !== undefined && best.template.weight >= template.weight) break;
        const values = valuesOf(english, template);
        if (values !== null) best = { template, values };
      }
    }
    if (best !== undefined) return filled(best.template, best.values, depth);
    return depth < NAMED ? behindName(english, depth) : undefined;
  };
  const filled = ({ gaps, other }: Template, values: readonly string[], depth: number): string =>
    other
      .split(GAP)
      .map((step, i) => {
        if (i % 2 === 0) return step;
        const value = values[gaps.indexOf(step)] ?? '';
        return step.startsWith('@') && depth < DEEPEST ? (known(value, depth + 1) ?? value) : value;
      })
      .join('');
  /** A message behind the name of what it is about. */
  const behindName = (english: string, depth: number): string | undefined => {
    let colon = english.indexOf(': ');
    for (let tries = 0; colon >= 0 && tries < COLONS; tries += 1) {
      const message = colon + ': '.length;
      const other = known(english.slice(message), depth + 1);
      if (other !== undefined) return english.slice(0, message) + other;
      colon = english.indexOf(': ', message);
    }
    return undefined;
  };
  return (english) => known(english, 0) ?? english;
}

/** What stands in the gaps; null where it is no message of the template. */
function valuesOf(message: string, { fixed, gaps }: Template): string[] | null {
  const first = fixed[0] as string;
  const last = fixed.at(-1) as string;
  const end = message.length - last.length;
  if (first.length > end || !message.startsWith(first) || !message.endsWith(last)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const part of fixed.slice(1, -1)) {
    const at = message.indexOf(part, from);
    if (at < 0 || at + part.length > end) return null;
    values.push(message.slice(from, at));
    from = at + part.length;
  }
  values.push(message.slice(from, end));
  return values.every((value, i) => !gaps[i]?.startsWith('#') || NUMBER.test(value)) ? values : null;
}
