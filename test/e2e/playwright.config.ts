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
  timeout: 60_000,
  expect: { timeout: 15_000 }, // generous: a busy machine is no failure
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
});
