import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const top = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  plugins: [WxtVitest({ root: top })],
  root: top,
  test: {
    testTimeout: 60_000, // generous: a busy machine is no failure
    include: ['test/unit/**/*.test.{ts,tsx}'],
    reporters: ['default', 'json'],
    outputFile: { json: '.output/unit.json' },
  },
});
