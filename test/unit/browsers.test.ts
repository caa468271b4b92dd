// What differs between browsers, as each is told it by its build.
import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as the build for that browser has it. */
async function builtFor(browser: 'chrome' | 'firefox'): Promise<typeof import('@/lib/browsers')> {
  vi.resetModules();
  vi.stubEnv('BROWSER', browser);
  return import('@/lib/browsers');
}

afterEach(() => vi.unstubAllEnvs());

describe('what the address bar is given to show', () => {
  const name = 'C&A <b>"x"</b> \u0000';

  it('is XML in Chromium, which refuses all suggestions for one that is none', async () => {
    const { forAddressBar } = await builtFor('chrome');
    expect(forAddressBar(name)).toBe('C&#38;A &#60;b&#62;&#34;x&#34;&#60;/b&#62;  ');
  });

  it('is the text itself in Firefox', async () => {
    const { forAddressBar } = await builtFor('firefox');
    expect(forAddressBar(name)).toBe(name);
  });
});

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)('of %s names no other browser', async (browser) => {
    const { manifestOf } = await builtFor(browser);
    expect(JSON.stringify(manifestOf(browser))).not.toMatch(
      browser === 'chrome' ? /gecko|Blocking/ : /chrome/,
    );
  });
});
