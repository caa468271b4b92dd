import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtIn, helpDeskAt, helpDeskOnHost, isHelpDesk, nameOf } from '@/lib/help-desk';
import { addedKey, addHelpDesk, readAdded, readHelpDesks, removeHelpDesk } from '@/lib/store/help-desks';

const area = browser.storage.local;
const one = 'https://one.example/otrs/index.pl';
const other = 'https://other.example:8443/otobo/index.pl';
beforeEach(() => fakeBrowser.reset());

describe('added help desks', () => {
  it('stand before the one that Loods comes with, the newest first, each once', async () => {
    expect(await readHelpDesks(area)).toEqual([builtIn]);
    for (const helpDesk of [one, other, one]) await addHelpDesk(area, helpDesk);
    expect(await readHelpDesks(area)).toEqual([one, other, builtIn]);
    await removeHelpDesk(area, one);
    expect(await readAdded(area)).toEqual([other]);
  });

  it('are not what is no address of one', async () => {
    await expect(addHelpDesk(area, 'http://one.example/otrs/index.pl')).rejects.toThrow(RangeError);
    expect(await readAdded(area)).toEqual([]);
  });

  it.each([[null], ['text'], [{}], [[1, null, 'https://one.example/', `${one}?a=b`, builtIn]]])(
    'survive a damaged store: %j',
    async (stored) => {
      await area.set({ [addedKey]: stored });
      expect(await readHelpDesks(area)).toEqual([builtIn]);
    },
  );
});

describe('isHelpDesk', () => {
  it.each([
    [one, true],
    [other, true],
    ['http://one.example/otrs/index.pl', false],
    ['https://one.example/otrs/index.pl?Action=Admin', false],
    ['https://one.example/otrs/index.pl#x', false],
    ['https://user@one.example/otrs/index.pl', false],
    ['https://one.example/', false],
    [`https://one.example/${'x'.repeat(300)}.pl`, false],
    ['javascript:alert(1)//index.pl', false],
    [undefined, false],
  ])('%j: %j', (value, expected) => {
    expect(isHelpDesk(value)).toBe(expected);
  });
});

describe('an address belongs to', () => {
  const all = [one, other];
  it.each([
    [`${one}?Action=AgentDashboard`, one, one],
    [`${one}#x`, one, one],
    [other, other, other],
    ['https://one.example/otrs/customer.pl', undefined, one],
    ['https://one.example.evil.example/otrs/index.pl', undefined, undefined],
    ['https://other.example/otobo/index.pl', undefined, undefined],
    ['about:blank', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j: %j, its host to %j', (url, helpDesk, onHost) => {
    expect(helpDeskAt(url, all)).toBe(helpDesk);
    expect(helpDeskOnHost(url, all)).toBe(onHost);
  });
});

it('has the name of its host, and its path where that is not the usual one', () => {
  expect(nameOf(one)).toBe('one.example');
  expect(nameOf(other)).toBe('other.example:8443/otobo/index.pl');
});
