import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // a worker a core: by default one core of two would stand idle while the other one waits for the command's processes
    maxWorkers: '100%',
    // what is built is run as it is, not read and transformed like the sources
    server: { deps: { external: [/\/dist\//] } },
  },
});
