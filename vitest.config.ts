import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/clean-up.ts'];

/** Three kinds of tests: of the code, of whole builds, and of the built site in a browser (after a build). */
export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, of two the half; more than four browsers would be in each other's way.
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/site/**'],
          setupFiles,
          // The files share what they import: to read it anew for each took half of the time.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          setupFiles,
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A second is what Vitest gives; a page under a busy machine may answer later and be right.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
