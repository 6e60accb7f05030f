export interface Block {
  role: string;
  text: string;
  /** An entry of a list. */
  list?: boolean;
}

export interface Random {
  next(): number;
  chance(p: number): boolean;
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

/** One printed line: its number in the page, from 1, its state (src/lines/states.ts), and which article it is of. */
export interface SetLine {
  number: number;
  text: string;
  state: string;
  article: number | null;
}

export interface SetPage {
  text: string;
  lines: SetLine[];
}

export function seeded(seed: number): Random;
export function varied(article: readonly Block[], random: Random): Block[];
export function pictureStory(sentences: readonly string[], random: Random): Block[];
export function typeset(
  articles: readonly (readonly Block[])[],
  options: { random: Random; chinese?: boolean; strays?: readonly string[] },
): SetPage;
