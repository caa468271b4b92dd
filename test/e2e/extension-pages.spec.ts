// What the extension may do at all: the rights it asks for, and what its own pages can run and reach.
import { readFileSync } from 'node:fs';
import { extension, extensionUrl, helpDeskUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';

const read = (path: string | URL) => readFileSync(path, 'utf8');

test('each right it asks for is explained to users', () => {
  const readme = read(new URL('../../README.md', import.meta.url));
  for (const browser of ['chrome', 'firefox']) {
    const manifest = JSON.parse(read(`${extension.replace('chrome', browser)}/manifest.json`));
    expect(manifest.permissions.filter((right: string) => !readme.includes(`| ${right} |`))).toEqual([]);
    expect(manifest.host_permissions).toEqual([`${new URL(helpDeskUrl).origin}/*`]);
  }
});

/** Run in a page: tries to run what the page did not bring, and to reach someone. `refused` and `ran` then say what came of it. */
function tryAll(elsewhere: string): void {
  const refused = new Set<string>();
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => refused.add(effectiveDirective);
  document.addEventListener('securitypolicyviolation', note);
  const run = 'globalThis.ran = true';
  Object.assign(globalThis, { refused, ran: false });
  const add = (tag: string, parts: object): HTMLElement =>
    document.body.appendChild(Object.assign(document.createElement(tag), parts));
  add('script', { textContent: run });
  for (const tag of ['script', 'img', 'iframe']) add(tag, { src: elsewhere });
  add('base', { href: elsewhere });
  add('style', { textContent: 'body { color: red }' });
  add('a', { href: `javascript:${run}` }).click();
  (add('form', { action: elsewhere }) as HTMLFormElement).submit();
  fetch(elsewhere).catch(() => {});
  setTimeout(() => new Function(run)()); // later: what the debugger calls itself may do so
}

for (const name of ['popup.html', 'options.html']) {
  test(`${name} runs nothing but its own scripts, and reaches nobody`, async ({ chromium }) => {
    const page = await chromium.newPage();
    await page.goto(extensionUrl(name));
    await page.evaluate(tryAll, helpDeskUrl);
    await expect
      .poll(() => page.evaluate('[...refused].sort()'))
      .toEqual([
        ...['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src'],
        ...['script-src', 'script-src-elem', 'style-src-elem'],
      ]);
    expect(await page.evaluate('ran')).toBe(false);
    await page.close();
  });
}
