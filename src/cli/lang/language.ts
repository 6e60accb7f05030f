/**
 * In which language papercleaner speaks to people: as the flag says, or the variable, or the configuration, or else the
 * locale. Data is the same in all of them.
 *
 * The locale is read as gettext reads it. One that names another charset than UTF-8 leaves messages in English, which
 * every terminal shows: ours are written in UTF-8.
 */

/** `zh-TW` is the Chinese of `zh` in the script and the words of Taiwan. */
export const LANGUAGES = ['en', 'zh', 'zh-TW'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Choice {
  language: Language;
  /** By the flag or the variable, which go before a configuration. */
  asked: boolean;
}

const FLAG = '--lang';

/**
 * What is known before the command line is parsed, so that its errors and its help are in that language, too. A value
 * that is no language is passed over here: it is an error when it is parsed.
 */
export function chosenLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Choice {
  const asked = languageNamed(flagIn(args)) ?? languageNamed(env.PAPERCLEANER_LANG);
  return { language: asked ?? languageOfLocale(env), asked: asked !== undefined };
}

function languageNamed(name: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}

/** The last one holds, as for all options. */
function flagIn(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const at = own.findLastIndex((arg) => arg === FLAG || arg.startsWith(`${FLAG}=`));
  return own[at] === FLAG ? own[at + 1] : own[at]?.slice(FLAG.length + 1);
}

/** LC_ALL goes before LC_MESSAGES, that before LANG; LANGUAGE lists what is liked best, unless the locale is C. */
export function languageOfLocale(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C';
  if (/^(?:C|POSIX)(?:\.|$)/.test(locale) || /\.(?!utf-?8)/i.test(locale)) return 'en';
  for (const wish of [...(env.LANGUAGE ?? '').split(':'), locale]) {
    const language = spokenIn(wish);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** Traditional characters are printed in Taiwan, Hong Kong and Macao. */
const TRADITIONAL = /^zh[-_](?:TW|HK|MO|Hant)/i;

function spokenIn(locale: string): Language | undefined {
  if (/^en(?![a-z])/i.test(locale)) return 'en';
  if (!/^zh(?![a-z])/i.test(locale)) return undefined;
  return TRADITIONAL.test(locale) ? 'zh-TW' : 'zh';
}
