import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 10_000,
    maxWorkers: '100%', // many tests wait for a stack: none of the cores need be kept free
  },
});
