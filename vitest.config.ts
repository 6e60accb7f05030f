import { defineConfig } from 'vitest/config';

// a worker a core: by default one core of two would stand idle while the other one waits for the command's processes
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
});
