import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** `100MB` → 100000000; `64MiB`; a number without a unit counts bytes. */
export function parseSize(value: string): number {
  const [, number = '', unit = 'b'] = /^(\d+(?:\.\d+)?) ?([a-z]{1,3})?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 0));
  if (!Number.isSafeInteger(bytes) || bytes < 1)
    throw new InvalidArgumentError('Give a size, such as 100MB, 2GB or 64MiB.');
  return bytes;
}

/** `2100000000` → `2.1 GB` */
export function sizeInWords(bytes: number): string {
  const [unit, size] = (['TB', 'GB', 'MB', 'kB'] as const)
    .map((name) => [name, UNITS[name.toLowerCase()] as number] as const)
    .find(([, least]) => bytes >= least) ?? ['B', 1];
  const value = bytes / size;
  return `${value >= 10 || size === 1 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
