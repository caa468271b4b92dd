// npm test: every check and every test, and at the end one line that counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
}

interface Part {
  readonly name: string;
  /** Script of package.json. */
  readonly script: string;
  /** Reads what the runner wrote about its tests; a part without it is one test: its exit code. */
  readonly report?: { readonly file: string; readonly count: (report: never) => Count };
}

// Skipped tests count as failed: this repository has none.
const parts: readonly Part[] = [
  { name: 'lint and format', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'build', script: 'build' },
  { name: 'size budgets', script: 'size' },
  { name: "Mozilla's linter on the build for Firefox", script: 'lint:firefox' },
  { name: 'zips of a release: made twice, checked', script: 'release:check' },
  {
    name: 'unit tests',
    script: 'test:unit',
    report: {
      file: '.output/unit.json',
      count: (report: { numPassedTests: number; numTotalTests: number }) => ({
        passed: report.numPassedTests,
        failed: report.numTotalTests - report.numPassedTests,
      }),
    },
  },
  {
    name: 'end-to-end tests: a real Chromium and Firefox, the built extension, a real Znuny',
    script: 'test:e2e',
    report: {
      file: '.output/e2e.json',
      count: ({
        stats,
      }: {
        stats: { expected: number; unexpected: number; skipped: number; flaky: number };
      }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.skipped + stats.flaky,
      }),
    },
  },
];

const total: Count = { passed: 0, failed: 0 };
for (const [index, part] of parts.entries()) {
  const started = Date.now();
  console.log(`\n[${index + 1}/${parts.length}] ${part.name}`);
  const { passed, failed } = run(part);
  console.log(
    `      ${passed} passed, ${failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`.trimEnd(),
  );
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

function run({ script, report }: Part): Count {
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (!report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1 };
  const count = report.count(JSON.parse(readFileSync(report.file, 'utf8')) as never);
  // A runner can fail besides its tests: an error while loading, no test found.
  const failedBesides = status !== 0 && count.failed === 0;
  return failedBesides || count.passed === 0 ? { ...count, failed: count.failed + 1 } : count;
}
