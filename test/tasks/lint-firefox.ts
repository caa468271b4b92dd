// npm run lint:firefox: what Mozilla's linter says of the built extension. An error fails, and so does a warning that isn't explained
// below, or an explanation that nothing needs any more.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const extension = '.output/firefox-mv3';

interface Warning {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A warning that may stay, told by what stands at the place it names. */
interface Explanation {
  readonly code: string;
  readonly files: RegExp;
  readonly at: RegExp;
  readonly reason: string;
}

const explained: readonly Explanation[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    files: /^(bulk|job-edit|job-saved|run-guard)\.js$|^chunks\/[\w-]+\.js$/,
    at: /^\w+\.innerHTML=\w+\.__html\)/,
    reason:
      "Preact's dangerouslySetInnerHTML, which is in Preact whether it is used or not. Loods does not use it: test/unit/shape.test.ts.",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    files: /^content-scripts\/agent\.js$/,
    at: /^import\(\w+\(\w+\)\)/,
    reason:
      "Loads the scripts that a screen needs: runtime.getURL of a name that stands in Loods' own code (entrypoints/agent.content/scripts.ts).",
  },
];

const report = lint();
const strange = report.warnings.filter((warning) => !explained.some((one) => explains(one, warning)));
const idle = explained.filter((one) => !report.warnings.some((warning) => explains(one, warning)));
for (const error of report.errors) console.error('ERROR', error);
for (const warning of strange) console.error('NOT EXPLAINED', warning, `at: ${placeOf(warning)}`);
for (const { files, at } of idle) console.error('NEEDED BY NOTHING', files, at);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${strange.length} of them not explained`,
);
if (report.errors.length + strange.length + idle.length > 0) process.exitCode = 1;

function lint(): { readonly errors: readonly Warning[]; readonly warnings: readonly Warning[] } {
  // Not for addons.mozilla.org alone, and without a look for a newer web-ext.
  const options = ['--source-dir', extension, '--output', 'json', '--self-hosted', '--no-config-discovery'];
  const { stdout, stderr, error } = spawnSync('web-ext', ['lint', ...options], {
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  if (error || !stdout) throw new Error(`web-ext said nothing: ${stderr}`, { cause: error });
  return JSON.parse(stdout) as ReturnType<typeof lint>;
}

function explains({ code, files, at }: Explanation, warning: Warning): boolean {
  return code === warning.code && files.test(warning.file ?? '') && at.test(placeOf(warning));
}

/** What stands at the place that a warning names. */
function placeOf({ file, line = 1, column = 1 }: Warning): string {
  if (file === undefined) return '';
  const text = readFileSync(`${extension}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(column - 1, column + 79);
}
