// Every question is asked of every example: yes to its own, no to all others. test/e2e/screens asks the real server's.
import { describe, expect, it } from 'vitest';
import * as screens from '@/lib/otrs/screens';
import { examples } from './screen-examples';

const all = Object.entries(screens) as [keyof typeof screens, screens.Screen][];
const base = { subaction: '', cgi: '/otrs/index.pl', token: 't', language: 'en' };

describe.each(all)('%s', (name, screen) => {
  it('has examples', () => {
    expect(examples.some((example) => example.screen === name)).toBe(true);
  });

  it.each(examples)('$page.action $page.subaction', ({ screen: own, page }) => {
    expect(screen({ ...base, ...page })).toBe(own === name);
  });
});
