import type { Block, Random, SetPage } from './typesetter.mjs';

export function typesetOld(articles: readonly (readonly Block[])[], options: { random: Random }): SetPage;
