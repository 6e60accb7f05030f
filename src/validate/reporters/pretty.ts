import { printable } from '../../printable.js';
import type { Finding, Reporter, Severity, Tally } from '../finding.js';

/** How words are coloured; chalk is one. */
export interface Palette {
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
}

const SAME = (text: string): string => text;
export const PLAIN: Palette = { red: SAME, yellow: SAME, cyan: SAME, bold: SAME };

/**
 * For people, and for editors that jump to `path:line:column`.
 *
 * @param said puts what is said into the language of the reader; severities and rules are names
 */
export function prettyIn(
  { red, yellow, cyan, bold }: Palette,
  said: (message: string) => string = SAME,
): Reporter {
  const severities: Record<Severity, string> = { error: red('error'), warn: yellow('warn') };
  const line = (path: string, { line, column, severity, rule, message }: Finding): string =>
    `${bold(`${path}:${line}:${column}`)} ${severities[severity]} ${cyan(rule)} ${printable(said(message))}\n`;
  const counts = ({ files, errors, warnings, failed }: Tally): string => {
    const parts = [said(count(files, 'file'))];
    if (errors > 0) parts.push(red(said(count(errors, 'error'))));
    if (warnings > 0) parts.push(yellow(said(count(warnings, 'warning'))));
    if (errors + warnings === 0) parts.push(said('no findings'));
    if (failed > 0) parts.push(red(said(`${failed} failed`)));
    return `${parts.join(said(', '))}\n`;
  };
  return {
    name: 'pretty',
    summary: 'For people: a line for each finding, grouped by file, and a count.',
    opening: () => '',
    file({ path, findings }) {
      if (findings.length === 0) return '';
      const name = printable(path);
      return `${findings.map((finding) => line(name, finding)).join('')}\n`;
    },
    closing: counts,
  };
}

export const pretty: Reporter = prettyIn(PLAIN);

/** `1 error`, `2 errors` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
