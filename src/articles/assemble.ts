import type { Article, Block, Role } from '../types.js';
import { blockOf, type Draft } from './draft.js';
import { matchHeadings } from './match.js';
import { spanOf, type Unit } from './units.js';

/** Reading order inside an article; roles that are not named keep their place in the body. */
const BEFORE_BODY: readonly Role[] = ['kicker', 'headline', 'deck', 'byline', 'dateline'];
const AFTER_BODY: readonly Role[] = ['signoff', 'jump', 'mark'];

function inReadingOrder(drafts: readonly Draft[]): Draft[] {
  const of = (roles: readonly Role[]) =>
    roles.flatMap((role) => drafts.filter((draft) => draft.role === role));
  const rest = drafts.filter(({ role }) => !BEFORE_BODY.includes(role) && !AFTER_BODY.includes(role));
  return [...of(BEFORE_BODY), ...rest, ...of(AFTER_BODY)];
}

const joined = (blocks: readonly Block[], role: Role): string | null => {
  const texts = blocks.filter((block) => block.role === role).map((block) => block.text);
  return texts.length === 0 ? null : texts.join(' ');
};

/** How sure a body without a heading, or a heading without a body, stands alone. */
const ALONE_CONFIDENCE = 0.6;
/** A caption of more sentences than this tells a story of its own, not another story's picture. */
const STORY_SENTENCES = 1;

/** The articles of a sheet, in stream order, and what belongs to none. Articles have no id yet. */
export function assemble(
  units: readonly Unit[],
  sheets: number,
): { articles: Omit<Article, 'id'>[]; unplaced: Block[] } {
  const matches = matchHeadings(units);
  const bodyOfHeading = new Map(matches.map((match) => [match.heading, match]));
  const pictures = placePictures(units);
  const articles: { at: number; article: Omit<Article, 'id'> }[] = [];
  const unplaced: Block[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'loose') {
      unplaced.push(...unit.drafts.map((draft) => blockOf(draft, sheets)));
      continue;
    }
    if (unit.kind === 'heading' && bodyOfHeading.has(i)) continue;
    if (unit.kind === 'picture' && pictures.placed.has(i)) continue;
    const own = matches.filter((match) => match.body === i);
    const heading = own.flatMap((match) => (units[match.heading] as Unit).drafts);
    const shown = (pictures.of.get(i) ?? []).flatMap((p) => (units[p] as Unit).drafts);
    const blocks = inReadingOrder([...heading, ...unit.drafts, ...shown]).map((draft) =>
      blockOf(draft, sheets),
    );
    articles.push({
      at: spanOf(unit)[0],
      article: {
        confidence: Math.round((own[0]?.confidence ?? ALONE_CONFIDENCE) * 100) / 100,
        headline: joined(blocks, 'headline'),
        byline: joined(blocks, 'byline'),
        dateline: joined(blocks, 'dateline'),
        blocks,
      },
    });
  }
  return { articles: articles.map(({ article }) => article), unplaced };
}

/** Which pictures belong to which body: a short caption goes with the body before it, a long one stands alone. */
function placePictures(units: readonly Unit[]): { of: Map<number, number[]>; placed: Set<number> } {
  const of = new Map<number, number[]>();
  const placed = new Set<number>();
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== 'picture') continue;
    const text = unit.drafts
      .filter(({ role }) => role === 'caption')
      .map(({ passage }) => passage.text)
      .join('');
    if ((text.match(/[。！？]./gu)?.length ?? 0) >= STORY_SENTENCES) continue;
    const before = units.findLastIndex((other, k) => k < i && other.kind === 'body');
    const home = before >= 0 ? before : units.findIndex((other, k) => k > i && other.kind === 'body');
    if (home < 0) continue;
    of.set(home, [...(of.get(home) ?? []), i]);
    placed.add(i);
  }
  return { of, placed };
}
