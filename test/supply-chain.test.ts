/** What is installed with us, what our code may reach, and what publishes it: see SECURITY.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const REGISTRY = 'https://registry.npmjs.org/';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const production = installed.filter(([, { dev }]) => dev !== true);

describe('the lockfile', () => {
  it('names packages for production, and for development', () => {
    expect(production.length).toBeGreaterThan(5);
    expect(installed.length).toBeGreaterThan(production.length);
  });

  it('holds no package for production with an install script', () => {
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('has the sum of every package for production, and names no other place than the public registry', () => {
    const odd = production.filter(
      ([, { resolved = REGISTRY, integrity = '' }]) =>
        !resolved.startsWith(REGISTRY) || !integrity.startsWith('sha512-'),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('is of this package.json', () => {
    const own = JSON.parse(read('package.json'));
    const { dependencies, devDependencies } = lock.packages[''] as Record<string, unknown>;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
    });
  });

  it('runs nothing of ours when we are installed', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts).not.toHaveProperty(name);
  });
});

const sources = readdirSync(`${ROOT}src`, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, read(`src/${name}`)] as const);
const filesWith = (pattern: RegExp): string[] =>
  sources
    .filter(([, text]) => pattern.test(text))
    .map(([name]) => name)
    .sort();

describe('the sources', () => {
  it('open no connection', () => {
    expect(
      filesWith(/['"](?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector)['"]|\bfetch\(|WebSocket/),
    ).toEqual([]);
  });

  it('run no text as code', () => {
    expect(filesWith(/\beval\(|new Function\(|['"]node:vm['"]/)).toEqual([]);
  });

  it('load only what they name, but for the configuration', () => {
    expect(filesWith(/\bimport\((?!['"])|\brequire\((?!['"])/)).toEqual([
      'cli/config/find.ts',
      // one of the two halves of OpenCC, by a name that stands in the same file
      'transforms/chinese-variants.ts',
    ]);
  });

  it('run no program but git, for --changed-since', () => {
    expect(filesWith(/child_process/)).toEqual(['cli/validate/changed-since.ts']);
    const called = [...read('src/cli/validate/changed-since.ts').matchAll(/\brun\(([^,]+),/g)].map(
      ([, program]) => program,
    );
    expect(called.length).toBeGreaterThan(0);
    expect(new Set(called)).toEqual(new Set(["'git'"]));
  });
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}
const workflows = readdirSync(`${ROOT}.github/workflows`).map(
  (name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const,
);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe('the workflows', () => {
  it.each(workflows)('%s pins its actions by commit, and may write nothing', (_, workflow) => {
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it.each(workflows)('%s runs all checks', (_, workflow) => {
    expect(stepsOf(workflow).map(({ run }) => run)).toContain('.ci/run');
  });

  it('publishing states where the package was built', () => {
    const publish = workflows.find(([name]) => name === 'publish.yml')?.[1] as Workflow;
    expect(publish.jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(stepsOf(publish).map(({ run }) => run)).toContain('npm publish --provenance --access public');
  });
});
