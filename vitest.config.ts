import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** They put a module of their own in the place of another, which must not be loaded before. */
const mocking = readdirSync('test')
  .map((name) => `test/${name}`)
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('vi.mock('));
/** Begun first: one that waits for Slurm half a minute would leave a core idle at the end. */
const alone = [...mocking, 'test/recipes.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // a worker a core: by default one core of two would stand idle while the other one waits for the command's processes
    maxWorkers: '100%',
    // what is built is run as it is, not read and transformed like the sources
    server: { deps: { external: [/\/dist\//] } },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // one after the other in the same process: to load all modules for each file took as long as most files take
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false },
      },
    ],
  },
});
