import { printable } from '../../cli/printable.js';
import type { Finding, Reporter, Severity, Tally } from '../finding.js';

/** How words are coloured; chalk is one. */
export interface Palette {
  red(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  bold(text: string): string;
}

const SAME = (text: string): string => text;
const PLAIN: Palette = { red: SAME, yellow: SAME, cyan: SAME, bold: SAME };

/** For people, and for editors that jump to `path:line:column`. */
export function prettyIn({ red, yellow, cyan, bold }: Palette): Reporter {
  const severities: Record<Severity, string> = { error: red('error'), warn: yellow('warn') };
  const line = (path: string, { line, column, severity, rule, message }: Finding): string =>
    `${bold(`${path}:${line}:${column}`)} ${severities[severity]} ${cyan(rule)} ${printable(message)}\n`;
  const counts = ({ files, errors, warnings, failed }: Tally): string => {
    const parts = [count(files, 'file')];
    if (errors > 0) parts.push(red(count(errors, 'error')));
    if (warnings > 0) parts.push(yellow(count(warnings, 'warning')));
    if (errors + warnings === 0) parts.push('no findings');
    if (failed > 0) parts.push(red(`${failed} failed`));
    return `${parts.join(', ')}\n`;
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
