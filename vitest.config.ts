import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/clean-up.ts'];

/** Milliseconds after which a test counts as hung: a busy machine takes many times as long as an idle one. */
const patience = 300_000;

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
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'site',
          setupFiles,
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * patience,
          hookTimeout: 2 * patience,
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          isolate: false,
          testTimeout: patience,
          hookTimeout: patience,
          // A second is what Vitest gives; a page under a busy machine may answer later and be right.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
