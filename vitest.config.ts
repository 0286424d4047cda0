import { defineConfig } from 'vitest/config';

const setupFiles = ['test/property-seed.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          setupFiles,
          testTimeout: 10_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          maxWorkers: '100%', // many tests wait for a stack: none of the cores need be kept free
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000, // the first time a browser is unpacked
          maxWorkers: 2, // a browser is several processes, and takes the cores for itself
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
