import { createHash } from 'node:crypto';
import type { CleanOptions, Decoded, Page } from './types.js';

/** Placeholder of the data flow: one paragraph a line, one article a page. */
export function clean(input: string | Decoded, options: CleanOptions = {}): Page {
  const decoded: Decoded =
    typeof input === 'string'
      ? { text: input, encoding: 'utf-8', confidence: 1, sha256: createHash('sha256').update(input).digest('hex') }
      : input;
  const lines = decoded.text.split('\n');
  return {
    version: 1,
    source: { path: options.path ?? '-', encoding: decoded.encoding, sha256: decoded.sha256, lines: lines.length },
    articles: [
      {
        id: 'a1',
        confidence: 1,
        headline: null,
        byline: null,
        dateline: null,
        blocks: lines
          .map((text, i) => ({ role: 'paragraph' as const, text: text.trim(), lines: [[i + 1, i + 1]] as [number, number][] }))
          .filter((block) => block.text !== ''),
      },
    ],
    unplaced: [],
    removed: [],
    changes: [],
    warnings: [],
  };
}
