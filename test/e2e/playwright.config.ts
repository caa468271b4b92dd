import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  // Each worker has a browser and a Znuny of its own.
  workers: Math.max(2, availableParallelism()),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000, // generous, as what follows: a busy machine is no failure
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
});
