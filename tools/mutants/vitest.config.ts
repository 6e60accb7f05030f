// The tests that kill mutants of the transforms and of the ledger, see `npm run mutants`: those that name what must come out.
// Properties are left out. They run a second for each of thousands of mutants.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/transforms.test.ts', 'test/ledger.test.ts'] } });
