// Reads the accuracy sets and says, for every line of a page, which state the truth gives it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinDropCaps } from '../dist/lines/drop-cap.js';
import { splitLines } from '../dist/lines/line.js';
import { copiedLines, markTwice } from '../dist/lines/twice.js';
import { normalise } from '../dist/normalise.js';

const fold = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/gu, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/戶/gu, '户');

/** Pages of a set with their truth. */
export function pagesOf(folder) {
  const gold = join(folder, 'gold');
  if (!existsSync(gold)) return [];
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const truth = JSON.parse(readFileSync(join(gold, file), 'utf8'));
      return {
        name: `${folder.split('/').at(-1)}/${truth.page}`,
        text: readFileSync(join(folder, 'pages', truth.page), 'utf8'),
        truth,
      };
    });
}

/** Lines of a page and the state that the truth gives each of them (null: not in the truth). */
export function labelled({ text: raw, truth }) {
  const { text, changes } = normalise(raw, {});
  const lines = joinDropCaps(splitLines(text.value).lines);
  markTwice(lines, copiedLines(changes));
  // all characters in a row, and the line each belongs to
  let solid = '';
  const lineOf = [];
  for (const [i, line] of lines.entries()) {
    let folded = fold(line.text);
    // a hyphen at the line's end is not in the truth where it is joined
    if (/[\p{L}][-‐\u00ad¬]$/u.test(folded)) folded = folded.slice(0, -1);
    solid += folded;
    for (let k = 0; k < folded.length; k += 1) lineOf.push(i);
  }
  const used = new Uint8Array(solid.length);
  const states = new Array(lines.length).fill(null);
  const articleOf = new Array(lines.length).fill(null);
  const weight = new Array(lines.length).fill(0);
  const blocks = [];
  for (const [a, article] of [...truth.articles.entries(), ...(truth.loose ?? []).map((b) => [null, [b]])]) {
    let opened = false;
    for (const block of article) {
      const first = block.role === 'paragraph' && !opened;
      if (first) opened = true;
      blocks.push({ ...block, first, a, solid: fold(block.text).replace(/[-‐]/gu, (h) => h) });
    }
  }
  blocks.sort((x, y) => y.solid.length - x.solid.length);
  const starts = [];
  for (const block of blocks) {
    const wanted = block.lines ? block.lines[0] : null;
    let best = null;
    const tryFind = (needle) => {
      for (let at = solid.indexOf(needle); at >= 0; at = solid.indexOf(needle, at + 1)) {
        if (used[at] === 1) continue;
        const far = wanted === null ? 0 : Math.abs(lines[lineOf[at]].number - wanted);
        if (best === null || far < best.far) best = { at, far };
      }
    };
    const plain = block.solid;
    tryFind(plain);
    let end = best ? best.at + plain.length : 0;
    if (!best) {
      // hyphens or a removed piece inside: find its head and its tail
      const n = Math.min(14, Math.floor(plain.length / 2));
      tryFind(plain.slice(0, n));
      if (!best) continue;
      const tail = solid.indexOf(plain.slice(-n), best.at + n);
      if (tail < 0 || tail - best.at > plain.length + 60) continue;
      end = tail + n;
    }
    for (let k = best.at; k < end; k += 1) used[k] = 1;
    starts.push({ block, at: best.at, end });
  }
  starts.sort((x, y) => x.at - y.at);
  // what stands in the line with its paragraph belongs to the paragraph's lines: a dateline and byline before an
  // opening, a signature, jump or mark after a last sentence that does not end its line
  const beginsLine = (at) => at === 0 || lineOf[at - 1] !== lineOf[at];
  const OPENING_REACH = 14;
  for (let k = starts.length - 1; k >= 0; k -= 1) {
    const span = starts[k];
    const next = starts[k + 1];
    const before = starts[k - 1];
    if (span.block.lines && span.block.role !== 'dateline') continue;
    if (!['dateline', 'byline', 'mark', 'jump', 'credit'].includes(span.block.role)) continue;
    const marked = /^[□■◆]$/u.test(solid[span.at - 1] ?? '') && beginsLine(span.at - 1);
    const ownLine = next && beginsLine(next.at) && (beginsLine(span.at) || marked);
    if (span.block.role === 'byline' && ownLine) span.alone = true;
    else if (
      next?.block.first &&
      next.block.a === span.block.a &&
      next.at - span.end <= OPENING_REACH &&
      (span.block.role === 'dateline' || span.block.role === 'byline')
    ) {
      next.at = span.at;
      while (next.at > 0 && lineOf[next.at - 1] === lineOf[next.at] && next.at - 1 >= (before?.end ?? 0))
        next.at -= 1;
      starts.splice(k, 1);
    } else if (
      before &&
      !(beginsLine(span.at) || (/^[（(]$/u.test(solid[span.at - 1] ?? '') && beginsLine(span.at - 1))) &&
      span.at - before.end <= 3 &&
      before.block.a === span.block.a
    ) {
      before.end = span.end;
      starts.splice(k, 1);
    } else span.alone = true;
  }
  for (const { block, at, end } of starts) {
    const firstLine = lineOf[at];
    for (let i = firstLine; i <= lineOf[end - 1]; i += 1) {
      let share = 0;
      for (let k = at; k < end; k += 1) if (lineOf[k] === i) share += 1;
      if (share <= weight[i]) continue;
      weight[i] = share;
      articleOf[i] = block.a;
      const role = block.role;
      const begin = role === 'paragraph' && block.first ? 'opening' : role;
      const single = {
        credit: 'credit',
        mark: 'jump',
        dateline: 'byline',
        banner: 'furniture',
        fragment: 'furniture',
        furniture: 'furniture',
      };
      if (i === firstLine) states[i] = single[role] ?? begin;
      else states[i] = single[role] ?? `${role}+`;
    }
  }
  // a further line whose first line was given to another block begins one
  for (let i = 0; i < lines.length; i += 1) {
    const role = states[i]?.endsWith('+') ? states[i].slice(0, -1) : null;
    if (role === null) continue;
    const before = states[i - 1];
    const ok = before === role || before === `${role}+` || (role === 'paragraph' && before === 'opening');
    if (!ok) states[i] = role;
  }
  return { lines, states, articleOf };
}

/** The states with the second line of each paragraph told from the further ones, which no truth does. */
export function withSecondLines(states) {
  return states.map((state, i) => {
    const second = state === 'paragraph+' && ['opening', 'paragraph'].includes(states[i - 1]);
    return second ? 'second+' : state;
  });
}
