/** What papercleaner says to people, in their language: all that it prints for them passes through `said`. */
import { readFileSync } from 'node:fs';
import { type Choice, chosenLanguage, type Language } from './language.js';
import type { Pair, Translate } from './translator.js';

const ENGLISH: Translate = (english) => english;

let translate: Translate = ENGLISH;
let current: Choice = { language: 'en', asked: false };

/** A message in the language of this run; what no one has translated stays English. */
export const said = (english: string): string => translate(english);

/** Chinese has its own comma and its own blanks. */
export const isChinese = (): boolean => current.language !== 'en';

/** From now on, by the command line, the environment and the locale. */
export async function speakAsAsked(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  current = chosenLanguage(args, env);
  translate = await translatorTo(current.language);
}

/** What a configuration says goes before the locale only. */
export async function speakAsConfigured(language: Language | undefined): Promise<void> {
  if (current.asked || language === undefined || language === current.language) return;
  current = { language, asked: false };
  translate = await translatorTo(language);
}

/** Loaded where it is not English: the others start no slower. */
async function translatorTo(language: Language): Promise<Translate> {
  if (language === 'en') return ENGLISH;
  const { translator } = await import('./translator.js');
  return translator(language === 'zh' ? (await import('./zh.js')).CHINESE : inTraditional());
}

/** OpenCC takes a second to load, so it has been asked when papercleaner was built (`tools/traditional.mjs`). */
function inTraditional(): Pair[] {
  return JSON.parse(readFileSync(new URL('zh-TW.json', import.meta.url), 'utf8'));
}
