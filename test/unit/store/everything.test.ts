import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtIn } from '@/lib/help-desk';
import { defaultIndex } from '@/lib/search';
import { readAll } from '@/lib/store/all-settings';
import { type Kept, readFile, toFile } from '@/lib/store/everything';
import { presetWith } from '../presets/presets';
import { entryWith } from './entries';
import { runWith } from './runs';

beforeEach(() => fakeBrowser.reset());

/** A help desk of which Loods has something of each kind. */
async function kept(): Promise<Kept> {
  const index = { at: 1, settings: defaultIndex, unfiltered: false, expressions: true, notUnderstood: [] };
  const policy = { job: 'Clean', fields: { Valid: { rule: 'values', values: ['1'] } }, by: 'Wim', at: 1 };
  return {
    helpDesk: builtIn,
    settings: { ...(await readAll(browser.storage.local)), off: ['list-bulk'], index },
    presets: [presetWith()],
    policies: [policy as Kept['policies'][0]],
    journal: [entryWith()],
    runs: [{ ...runWith(), helpDesk: builtIn }],
  };
}

describe('the file of everything', () => {
  it('is read as it was written', async () => {
    const all = [await kept()];
    expect(readFile(toFile(all))).toEqual({ kind: 'read', value: all });
  });

  const other = 'https://other.example/otrs/index.pl';
  it.each([
    ['another kind of file', () => ({ loods: 'presets' }), 'loods'],
    ['a newer version', () => ({ version: 2 }), 'version'],
    [
      'no address',
      (one: Kept) => ({ helpDesks: [{ ...one, helpDesk: 'http://x/' }] }),
      'helpDesks[1].helpDesk',
    ],
    [
      'a name that is none',
      (one: Kept) => ({
        helpDesks: [
          { ...one, settings: { ...one.settings, settings: { ...one.settings.settings, spamState: ' ' } } },
        ],
      }),
      'helpDesks[1].settings.settings.spamState',
    ],
    [
      'a preset that finds all',
      (one: Kept) => ({ helpDesks: [{ ...one, presets: [presetWith({ text: '' })] }] }),
      'helpDesks[1].presets[1]',
    ],
    [
      'an entry of another help desk',
      (one: Kept) => ({ helpDesks: [{ ...one, journal: [entryWith({ helpDesk: other })] }] }),
      'helpDesks[1].journal[1].helpDesk',
    ],
    [
      'a policy that is none',
      (one: Kept) => ({ helpDesks: [{ ...one, policies: [{ job: 'Clean' }] }] }),
      'helpDesks[1].policies[1].fields',
    ],
    ['something unknown', (one: Kept) => ({ helpDesks: [{ ...one, secret: 1 }] }), 'helpDesks[1].secret'],
  ])('is refused with %s, by its place', async (_, change, place) => {
    const one = await kept();
    const reading = readFile(JSON.stringify({ ...JSON.parse(toFile([one])), ...change(one) }));
    expect(reading.kind).toBe('broken');
    expect(
      reading.kind === 'broken' && reading.faults.map((fault) => 'place' in fault && fault.place),
    ).toContain(place);
  });
});
