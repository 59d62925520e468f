import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Three stages that `npm test` runs one after the other: pure functions, the built site's files, the browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: './.astro/vitest',
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A first search fetches code, index and fragments: on a busy machine that takes longer than Vitest's one second.
          expect: { poll: { timeout: 30_000 } },
          // Two, as many as the processors that the tests reckon with.
          maxWorkers: 2,
        },
      },
    ],
  },
});
