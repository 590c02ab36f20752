import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    globalSetup: 'tests/support/compile.ts',
    include: ['tests/{unit,architecture,flows,pages}/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      enabled: process.env['COVERAGE'] !== undefined,
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/cli/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
