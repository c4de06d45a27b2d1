import { defineConfig } from 'vitest/config';

// Generous, like the others: many tests start processes, and the machine may be busy with something else.
const PATIENCE = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,contract}/**/*.test.ts'],
          ...PATIENCE,
          // Files of a worker share their modules: to load them anew for each took longer than most files' tests.
          isolate: false,
          setupFiles: ['test/support/leave-nothing-behind.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'action',
          // Not with shared modules: libraries for GitHub keep what the environment says when they are loaded.
          include: ['test/action/**/*.test.ts'],
          ...PATIENCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'simulator',
          include: ['test/simulator/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    // vitest leaves one processor free, which on two is half of them. More files than processors at once would only
    // make those wait that play GitHub and its runners.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubEnvs: true,
  },
});
